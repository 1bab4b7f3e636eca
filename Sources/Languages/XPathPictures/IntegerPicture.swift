/// A compiled picture of XPath's `format-integer`, as JSONata's `$formatInteger` and `$parseInteger` take it.
///
/// See https://www.w3.org/TR/xpath-functions-31/#func-format-integer.
package struct IntegerPicture: Sendable, Hashable {
    /// How a number is shown.
    enum Primary: Sendable, Hashable {
        case letters
        case roman
        case words
        case decimal(DecimalPattern)
        /// A sequence nobody defines, such as `α` or `#`: refused when it is used.
        case sequence(String)
    }

    enum LetterCase: Sendable, Hashable {
        case upper, lower, title
    }

    var primary: Primary
    var letterCase = LetterCase.lower
    var isOrdinal = false

    /// Compiles a picture, such as `#,##0`, `w;o` or `I`.
    ///
    /// - Throws: `D3131` when digits of two families are mixed.
    package init(_ picture: String) throws(PictureError) {
        var main = picture[...]
        if let semicolon = picture.lastIndex(of: ";") {
            main = picture[..<semicolon]
            isOrdinal = picture[picture.index(after: semicolon)...].utf16.first == 0x6F
        }
        switch main {
        case "A", "a": primary = .letters
        case "I", "i": primary = .roman
        case "W", "w", "Ww": primary = .words
        default:
            primary = try DecimalPattern(main).map { .decimal($0) } ?? .sequence(String(main))
        }
        switch main {
        case "A", "I", "W": letterCase = .upper
        case "Ww": letterCase = .title
        default: break
        }
    }

    /// The decimal pattern, when the picture is one.
    var decimalPattern: DecimalPattern? {
        if case .decimal(let pattern) = primary { pattern } else { nil }
    }

    /// Sets the fewest digits to write, for a picture of decimal digits.
    mutating func setMandatoryDigits(_ count: Int) {
        guard var pattern = decimalPattern else { return }
        pattern.mandatoryDigits = count
        primary = .decimal(pattern)
    }
}

/// The digits and grouping separators of a decimal integer picture.
struct DecimalPattern: Sendable, Hashable {
    struct Separator: Sendable, Hashable {
        /// Digits to the right of it.
        let position: Int
        let character: Character
    }

    var mandatoryDigits = 0
    var optionalDigits = 0
    /// The code point of the digit family's zero.
    let zero: UInt32
    /// The separators from the right end on.
    let separators: [Separator]
    /// The interval of separators that are all alike and equally spaced, else 0.
    let interval: Int

    /// Reads a pattern; nil when it holds no digit.
    init?(_ picture: some StringProtocol) throws(PictureError) {
        var family: UInt32?
        var position = 0
        var separators: [Separator] = []
        for scalar in picture.unicodeScalars.reversed() {
            if let zero = DecimalPattern.zero(ofDigit: scalar) {
                guard family == nil || family == zero else { throw PictureError(code: "D3131") }
                family = zero
                mandatoryDigits += 1
                position += 1
            } else if scalar == "#" {
                optionalDigits += 1
                position += 1
            } else {
                separators.append(Separator(position: position, character: Character(scalar)))
            }
        }
        guard let family else { return nil }
        zero = family
        self.separators = separators
        let areAlike = separators.allSatisfy { $0.character == separators.first?.character }
        interval = areAlike ? SubPicture.regularInterval(of: separators.map(\.position)) : 0
    }

    /// The zero of the family a digit belongs to.
    private static func zero(ofDigit scalar: Unicode.Scalar) -> UInt32? {
        zeros.last { $0 <= scalar.value }.flatMap { scalar.value <= $0 + 9 ? $0 : nil }
    }

    /// The zeros of Unicode's decimal digit families in the basic plane, the ones JSONata knows.
    private static let zeros: [UInt32] = [
        0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
        0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
        0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    ]
}
