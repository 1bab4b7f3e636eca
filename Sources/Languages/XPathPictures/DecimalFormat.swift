/// The characters a number picture and its result are written with: XPath's decimal format.
///
/// See https://www.w3.org/TR/xpath-functions-31/#defining-decimal-format.
package struct DecimalFormat: Sendable, Hashable {
    package var decimalSeparator = "."
    package var groupingSeparator = ","
    package var exponentSeparator = "e"
    package var infinity = "Infinity"
    package var minusSign = "-"
    package var nan = "NaN"
    package var percent = "%"
    package var perMille = "\u{2030}"
    package var zeroDigit = "0"
    package var digit = "#"
    package var patternSeparator = ";"

    /// The format of the XPath specification's examples.
    package static let `default` = DecimalFormat()

    package init() {}

    /// Changes the property of an XPath name, such as `decimal-separator`.
    ///
    /// - Returns: false for a name there is no property of; nothing changes then.
    @discardableResult
    package mutating func set(_ name: String, to value: String) -> Bool {
        guard let property = DecimalFormat.properties[name] else { return false }
        self[keyPath: property] = value
        return true
    }

    private static var properties: [String: WritableKeyPath<DecimalFormat, String>] {
        [
            "decimal-separator": \.decimalSeparator, "grouping-separator": \.groupingSeparator,
            "exponent-separator": \.exponentSeparator, "infinity": \.infinity, "minus-sign": \.minusSign,
            "NaN": \.nan, "percent": \.percent, "per-mille": \.perMille, "zero-digit": \.zeroDigit,
            "digit": \.digit, "pattern-separator": \.patternSeparator,
        ]
    }
}
