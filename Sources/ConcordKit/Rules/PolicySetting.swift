public import Comparison

/// A policy setting that names no switch or none of its values.
public struct UnknownPolicyError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong, in one sentence.
  public let description: String
}

extension Policy {
  /// The switches by name, with their values; the first is the default.
  public static let switches: [(name: String, values: [String])] = [
    ("adjacency", values(Adjacency.self, first: Policy().adjacency)),
    ("interpretation", values(Interpretation.self, first: Policy().interpretation)),
    ("size", values(Size.self, first: Policy().size)),
  ]

  private static func values<Value: RawRepresentable & CaseIterable & Equatable>(_ type: Value.Type, first: Value) -> [String]
  where Value.RawValue == String { [first.rawValue] + type.allCases.filter { $0 != first }.map(\.rawValue) }

  /// Sets a switch from `NAME=VALUE`.
  public mutating func set(_ argument: String) throws(UnknownPolicyError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let known = Self.switches.first(where: { $0.name == parts[0] }) else {
      let names = Self.switches.map(\.name)
      throw UnknownPolicyError(
        description:
          "there is no policy “\(parts[0])”\(NearestName.hint(parts[0], among: names)) Known are \(names.joined(separator: ", ")).")
    }
    guard parts.count == 2, known.values.contains(parts[1]) else {
      throw UnknownPolicyError(description: "the policy “\(known.name)” needs one of \(known.values.joined(separator: ", ")).")
    }
    switch known.name {
    case "adjacency": adjacency = Adjacency(rawValue: parts[1]) ?? adjacency
    case "interpretation": interpretation = Interpretation(rawValue: parts[1]) ?? interpretation
    default: size = Size(rawValue: parts[1]) ?? size
    }
  }
}
