/// Whole numbers in another base, as JavaScript's `Number.prototype.toString` writes them.
package enum NumberBase {
    /// The bases there are digits for.
    private static let bases = 2.0...36.0
    private static let alphabet: [Character] = Array("0123456789abcdefghijklmnopqrstuvwxyz")

    /// A number, rounded half to even, in a base.
    ///
    /// - Parameters:
    ///   - value: a finite number.
    ///   - base: the base, rounded half to even too.
    /// - Throws: `D3100` when the base is not 2 to 36.
    package static func format(_ value: Double, base: Double = 10) throws(PictureError) -> String {
        let base = base.rounded(.toNearestOrEven)
        guard bases.contains(base) else {
            throw PictureError(code: "D3100", value: JavaScriptNumber.text(base))
        }
        let value = value.rounded(.toNearestOrEven)
        guard value.isFinite, base != 10 else { return JavaScriptNumber.text(value) }
        let text = digits(of: value.magnitude, base: base)
        return value < 0 ? "-" + text : text
    }

    /// The digits of a whole number. Those a double does not hold, past its 53 bits, are written as zeros.
    private static func digits(of magnitude: Double, base: Double) -> String {
        var rest = magnitude
        var reversed: [Character] = []
        while rest / base >= 0x1p53 {
            rest /= base
            reversed.append("0")
        }
        repeat {
            let digit = rest.truncatingRemainder(dividingBy: base)
            reversed.append(alphabet[Int(digit)])
            rest = (rest - digit) / base
        } while rest > 0
        return String(reversed.reversed())
    }
}
