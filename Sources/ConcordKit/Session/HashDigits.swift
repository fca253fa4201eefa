import Crypto

/// The first digits of the SHA-256 hash of some bytes.
enum HashDigits {
  /// Returns so many hexadecimal digits, an even number of at most 64.
  static func first(_ count: Int, of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).prefix(count / 2).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}
