import ConcordKit

/// A line on standard error that says how far a long run has come.
struct ProgressLine {
  private let isOn: Bool
  private let start = ContinuousClock.now
  private var nextUpdate: Duration = .seconds(1)
  private var isShown = false

  /// Creates a line that appears only when a run takes longer than a second.
  init(_ occasion: Occasion) {
    isOn = occasion == .always || occasion == .auto && StandardStreams.isTerminal(.error) && StandardStreams.environment("TERM") != "dumb"
  }

  /// Shows the number of cases done, at most ten times a second.
  mutating func update(cases: Int) {
    guard isOn else { return }
    let elapsed = ContinuousClock.now - start
    guard elapsed >= nextUpdate else { return }
    nextUpdate = elapsed + .milliseconds(100)
    isShown = true
    let rate = Double(cases) / (elapsed / .seconds(1))
    try? StandardStreams.write(Array("\r\u{1B}[Kconcord: \(cases) cases, \(Int(rate)) a second".utf8), to: .error)
  }

  /// Takes the line away, so that something else can be written.
  mutating func clear() {
    guard isShown else { return }
    isShown = false
    try? StandardStreams.write(Array("\r\u{1B}[K".utf8), to: .error)
  }
}
