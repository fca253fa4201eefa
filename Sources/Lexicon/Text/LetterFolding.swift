/// The folding of letters beyond ASCII to the spelling that the tables use.
enum LetterFolding {
  /// What a scalar is to the tokenizer.
  enum Class {
    /// A letter, with the lower-case ASCII that stands for it.
    case letter(String)
    /// White space.
    case space
    /// A hyphen or dash.
    case dash
    /// An apostrophe.
    case apostrophe
    /// A digit's worth of number, such as a superscript or a fraction.
    case number
    /// Invisible: soft hyphen, zero-width characters, direction marks.
    case ignorable
    /// Anything else.
    case mark
  }

  /// Returns the class of a scalar beyond ASCII.
  static func classify(_ scalar: Unicode.Scalar) -> Class {
    if let folded = letters[scalar] { return .letter(folded) }
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .space
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: return .dash
    case 0x2018, 0x2019, 0x02BC, 0xB4: return .apostrophe
    case 0xBC...0xBE, 0x2150...0x215E, 0xB2, 0xB3, 0xB9, 0x2070...0x2079, 0x2080...0x2089: return .number
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: return .ignorable
    default: break
    }
    return scalar.properties.isAlphabetic ? .letter(fallback(scalar)) : .mark
  }

  /// Lower-cases a letter that has no entry, keeping it as it is otherwise.
  private static func fallback(_ scalar: Unicode.Scalar) -> String {
    scalar.properties.lowercaseMapping
  }

  /// Letters that are written otherwise in the tables: diacritics dropped, ligatures opened, Greek spelled out.
  private static let letters: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    let plain: [(String, String)] = [
      ("àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "a"), ("çćčÇĆČ", "c"), ("ďđĎĐ", "d"), ("èéêëēėęěÈÉÊËĒĖĘĚ", "e"), ("ğĞ", "g"),
      ("ìíîïīİìÌÍÎÏĪı", "i"), ("łŁ", "l"), ("ñńňÑŃŇ", "n"), ("òóôõöøōőÒÓÔÕÖØŌŐ", "o"), ("řŘ", "r"), ("śšşŚŠŞ", "s"),
      ("ťŤţŢ", "t"), ("ùúûüūůűÙÚÛÜŪŮŰ", "u"), ("ýÿÝŸ", "y"), ("źżžŹŻŽ", "z"),
    ]
    for (scalars, letter) in plain { for scalar in scalars.unicodeScalars { table[scalar] = letter } }
    let spelled: [(Unicode.Scalar, String)] = [
      ("æ", "ae"), ("Æ", "ae"), ("œ", "oe"), ("Œ", "oe"), ("ß", "ss"), ("þ", "th"), ("\u{FB00}", "ff"), ("\u{FB01}", "fi"),
      ("\u{FB02}", "fl"), ("\u{FB03}", "ffi"), ("\u{FB04}", "ffl"), ("\u{FB05}", "st"), ("\u{FB06}", "st"), ("\u{B5}", "u"),
      ("\u{3BC}", "u"), ("α", "alpha"), ("β", "beta"), ("γ", "gamma"), ("δ", "delta"), ("ε", "epsilon"), ("ζ", "zeta"), ("η", "eta"),
      ("θ", "theta"), ("ι", "iota"), ("κ", "kappa"), ("λ", "lambda"), ("ν", "nu"), ("ξ", "xi"), ("π", "pi"), ("ρ", "rho"),
      ("σ", "sigma"), ("ς", "sigma"), ("τ", "tau"), ("υ", "upsilon"), ("φ", "phi"), ("χ", "chi"), ("ψ", "psi"), ("ω", "omega"),
      ("Α", "alpha"), ("Β", "beta"), ("Γ", "gamma"), ("Δ", "delta"), ("Θ", "theta"), ("Κ", "kappa"), ("Λ", "lambda"),
      ("Σ", "sigma"), ("Φ", "phi"), ("Χ", "chi"), ("Ψ", "psi"), ("Ω", "omega"), ("\u{2126}", "omega"),
    ]
    // The numerals that are one character each, as some word processors write them.
    let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    for (number, letters) in numerals.enumerated() {
      for base: UInt32 in [0x2160, 0x2170] {
        if let scalar = Unicode.Scalar(base + UInt32(number)) { table[scalar] = letters }
      }
    }
    for (scalar, letters) in spelled { table[scalar] = letters }
    return table
  }()
}
