import Glibc

/// A file as the operating system sees it.
package struct FileStatus: Equatable, Sendable {
  /// What a path leads to.
  package enum Kind: Sendable {
    case regular, directory, other
  }

  /// The identity of a file, whatever the paths that lead to it.
  package struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  /// What the path leads to.
  package let kind: Kind
  /// The identity of the file.
  package let identity: Identity
  /// The permission bits.
  package let permissions: UInt32

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .directory
    default: kind = .other
    }
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    permissions = status.st_mode & 0o7777
  }
}
