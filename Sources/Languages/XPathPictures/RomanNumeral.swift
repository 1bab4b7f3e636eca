/// Roman numerals.
enum RomanNumeral {
    private static let steps: [(value: Double, letters: String)] = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    private static let values: [Character: Double] = [
        "M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1,
    ]
    /// Past this many, a row of thousands would fill the memory; JSONata's own stack ends about there.
    private static let largest = 10_000_000.0

    /// A number in small letters; empty for zero.
    ///
    /// - Throws: `D3130` past ten million.
    static func text(_ value: Double) throws(PictureError) -> String {
        guard value <= largest || value.isNaN else { throw PictureError(code: "D3130", value: "I") }
        var text = ""
        var rest = value
        for step in steps {
            while rest >= step.value {
                text += step.letters
                rest -= step.value
            }
        }
        return text
    }

    /// The number of capital letters, NaN when one of them is no numeral.
    static func value(_ text: String) -> Double {
        var sum = 0.0
        var largest = 1.0
        for letter in text.reversed() {
            guard let value = values[letter] else { return .nan }
            sum += value < largest ? -value : value
            largest = max(largest, value)
        }
        return sum
    }
}

/// Numbers counted in letters, as columns of a spreadsheet are.
enum LetterNumber {
    /// A number in letters; empty for zero.
    static func text(_ value: Double, isUpper: Bool) -> String {
        var rest = value
        var letters: CodeUnits = []
        while rest > 0, rest.isFinite {
            let letter = (rest - 1).truncatingRemainder(dividingBy: 26)
            letters.append(first(isUpper) + UInt16(max(0, letter)))
            rest = ((rest - 1) / 26).rounded(.down)
        }
        return CodeUnits(letters.reversed()).text
    }

    /// The number of letters.
    static func value(_ text: String, isUpper: Bool) -> Double {
        text.utf16.reduce(0) { sum, unit in sum * 26 + Double(unit) - Double(first(isUpper)) + 1 }
    }

    private static func first(_ isUpper: Bool) -> UInt16 { isUpper ? 0x41 : 0x61 }
}
