internal import CLibXML2

/// The one-time set-up of libxml2.
enum XMLLibrary {
  /// Reading it initialises the library once; every tree and every parser reads it first, because threads may come before.
  static let isReady: Bool = {
    xmlInitParser()
    return true
  }()
}
