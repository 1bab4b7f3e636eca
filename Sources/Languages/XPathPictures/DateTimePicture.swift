/// A compiled picture of XPath's `format-dateTime`, as JSONata's `$fromMillis` and `$toMillis` take it.
///
/// See https://www.w3.org/TR/xpath-functions-31/#rules-for-datetime-formatting and JSONata's own components `X` and
/// `x`, the year and the month a week belongs to.
package struct DateTimePicture: Sendable, Hashable {
    /// The picture `$fromMillis` uses without one: ISO 8601 with milliseconds.
    package static let iso8601 = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]"

    enum Part: Sendable, Hashable {
        case literal(String)
        case marker(DateTimeMarker)
    }

    let parts: [Part]

    /// Compiles a picture.
    ///
    /// - Throws: `D3135` for a marker without its bracket, `D3132` for an unknown component, `D3131` for mixed
    ///   digit families.
    package init(_ picture: String) throws(PictureError) {
        var parts: [Part] = []
        var literal = ""
        func endLiteral() {
            if !literal.isEmpty { parts.append(.literal(literal.joinedDoubledBrackets)) }
            literal = ""
        }
        var rest = picture[...]
        while let character = rest.popFirst() {
            guard character == "[" else {
                literal.append(character)
                continue
            }
            endLiteral()
            if rest.first == "[" {
                rest = rest.dropFirst()
                parts.append(.literal("["))
                continue
            }
            guard let end = rest.firstIndex(of: "]") else { throw PictureError(code: "D3135") }
            let marker = try DateTimeMarker(rest[..<end].filter { !$0.isWhitespace })
            if marker.isNumber, case .marker(var previous)? = parts.last {
                // Numbers side by side can be told apart only by their width.
                previous.parseWidth = previous.integer?.decimalPattern?.mandatoryDigits ?? 0
                parts[parts.count - 1] = .marker(previous)
            }
            parts.append(.marker(marker))
            rest = rest[rest.index(after: end)...]
        }
        endLiteral()
        self.parts = parts
    }
}

extension String {
    /// Two closing brackets in a picture's text mean one.
    fileprivate var joinedDoubledBrackets: String {
        var text = ""
        var rest = self[...]
        while let character = rest.popFirst() {
            text.append(character)
            if character == "]", rest.first == "]" { rest = rest.dropFirst() }
        }
        return text
    }
}

/// A variable marker of a date picture, such as `[D01]` or `[MNn,3-3]`.
struct DateTimeMarker: Sendable, Hashable {
    enum Names: Sendable, Hashable {
        case lower, upper, title
    }

    let component: Character
    /// Set when names are asked for.
    private(set) var names: Names?
    /// How a number is shown; nil for names and components that are neither.
    private(set) var integer: IntegerPicture?
    /// The most characters of a name.
    private(set) var maximumWidth: Int?
    /// The digits a year is cut to.
    private(set) var yearDigits: Int?
    /// Whether a zero offset is shown as `Z`.
    private(set) var isTraditional = false
    /// The digits to read when a number follows at once; 0 for any number.
    var parseWidth = 0

    /// Components that can be a number, in the XPath specification's letters.
    private static let numbers = Set("YMDdFWwXxHhmsf")

    /// Whether it is a number as far as reading neighbours goes.
    var isNumber: Bool { names == nil && DateTimeMarker.numbers.contains(component) }
    var isTimezone: Bool { component == "Z" || component == "z" }

    /// Reads a marker without its brackets and white space.
    init(_ text: String) throws(PictureError) {
        guard let component = text.first, let usual = DateTimeMarker.usualPresentation(of: component) else {
            throw PictureError(code: "D3132", value: text.first.map { String($0) } ?? "")
        }
        self.component = component
        var presentation = text.dropFirst()
        var minimumWidth: Int?
        if let comma = presentation.lastIndex(of: ",") {
            (minimumWidth, maximumWidth) = DateTimeMarker.widths(presentation[presentation.index(after: comma)...])
            presentation = presentation[..<comma]
        }
        var modifier: Character?
        if presentation.count > 1, let last = presentation.last, "atco".contains(last) {
            modifier = last
            presentation = presentation.dropLast()
        }
        if presentation.isEmpty { presentation = usual[...] }
        isTraditional = modifier == "t"

        switch presentation.first {
        case "n": names = .lower
        case "N": names = presentation.dropFirst().first == "n" ? .title : .upper
        default:
            guard DateTimeMarker.numbers.contains(component) else { break }
            let suffix = modifier.map { ";\($0)" } ?? ""
            try setInteger(IntegerPicture(presentation + suffix), minimumWidth: minimumWidth)
        }
        if isTimezone { integer = try IntegerPicture(String(presentation)) }
    }

    private mutating func setInteger(_ picture: IntegerPicture, minimumWidth: Int?) {
        var picture = picture
        if let minimumWidth, let pattern = picture.decimalPattern, pattern.mandatoryDigits < minimumWidth {
            picture.setMandatoryDigits(minimumWidth)
        }
        if component == "Y" {
            if let maximumWidth {
                yearDigits = maximumWidth
                picture.setMandatoryDigits(maximumWidth)
            } else if let pattern = picture.decimalPattern {
                let width = pattern.mandatoryDigits + pattern.optionalDigits
                yearDigits = width >= 2 ? width : nil
            }
        }
        integer = picture
    }

    /// What is shown when a marker names its component only; nil for an unknown component.
    private static func usualPresentation(of component: Character) -> String? {
        switch component {
        case "m", "s": "01"
        case "Z", "z": "01:01"
        case "F", "P", "C", "E": "n"
        case "Y", "M", "D", "d", "W", "w", "X", "x", "H", "h", "f": "1"
        default: nil
        }
    }

    /// The least and the most of a width modifier such as `3-5`, `*-4` or `2`.
    private static func widths(_ text: Substring) -> (least: Int?, most: Int?) {
        let dash = text.firstIndex(of: "-")
        let least = text[..<(dash ?? text.endIndex)]
        return (width(least), dash.flatMap { width(text[text.index(after: $0)...]) })
    }

    /// A width; one without a number counts as not given, and one past 400 (a year has at most six digits) as 400.
    private static func width(_ text: Substring) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        return digits.isEmpty ? nil : min(Int(digits) ?? 400, 400)
    }
}
