/// English number words, cardinal and ordinal.
enum EnglishNumber {
    private static let few = [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
        "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ]
    private static let fewOrdinals = [
        "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
        "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth",
        "Nineteenth",
    ]
    private static let tens = ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"]
    /// Words for powers of a thousand, the largest first.
    private static let powers = [("Trillion", 1e12), ("Billion", 1e9), ("Million", 1e6), ("Thousand", 1e3)]

    /// The value of every word, in small letters.
    static let values: [String: Double] = {
        var values: [String: Double] = ["hundred": 100, "hundredth": 100]
        for list in [few, fewOrdinals] {
            for (value, word) in list.enumerated() { values[word.lowercased()] = Double(value) }
        }
        for (index, word) in tens.enumerated() {
            values[word.lowercased()] = Double(index + 2) * 10
            values[word.lowercased().dropLast() + "ieth"] = Double(index + 2) * 10
        }
        for (word, value) in powers {
            values[word.lowercased()] = value
            values[word.lowercased() + "th"] = value
        }
        return values
    }()

    /// A whole number that is not negative, in words with capital letters.
    static func words(_ value: Double, isOrdinal: Bool) -> String {
        guard value.isFinite else { return JavaScriptNumber.text(value) }
        return words(value, followsOther: false, isOrdinal)
    }

    /// Words, after `and` or a comma when larger words stand before them.
    private static func words(_ value: Double, followsOther: Bool, _ isOrdinal: Bool) -> String {
        if value < 100 { return (followsOther ? " and " : "") + smallWords(Int(value), isOrdinal) }
        let (name, size) = powers.first { value >= $0.1 } ?? ("Hundred", 100)
        let count = (value / size).rounded(.down)
        let rest = value - count * size
        let head = (followsOther ? ", " : "") + words(count, followsOther: false, false) + " " + name
        guard rest > 0 else { return isOrdinal ? head + "th" : head }
        return head + words(rest, followsOther: true, isOrdinal)
    }

    /// Words for a number below a hundred.
    private static func smallWords(_ value: Int, _ isOrdinal: Bool) -> String {
        if value < 20 { return isOrdinal ? fewOrdinals[value] : few[value] }
        let ten = tens[value / 10 - 2]
        guard value % 10 == 0 else { return ten + "-" + smallWords(value % 10, isOrdinal) }
        return isOrdinal ? ten.dropLast() + "ieth" : ten
    }

    /// The number of words in small letters, NaN when one of them is unknown.
    static func value(_ text: String) -> Double {
        var segments = [0.0]
        for word in pieces(text) {
            guard let value = values[word] else { return .nan }
            var top = segments.removeLast()
            if value >= 100 {
                segments.append(top * value)
                continue
            }
            if top >= 1000 {
                segments.append(top)
                top = 0
            }
            segments.append(top + value)
        }
        return segments.reduce(0, +)
    }

    /// The words between `, `, ` and `, white space, hyphens and backslashes.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var word = ""
        var rest = text[...]
        while let first = rest.first {
            if first == ",", rest.dropFirst().first?.isWhitespace == true {
                rest = rest.dropFirst(2)
            } else if first.isWhitespace, rest.dropFirst().hasPrefix("and"),
                rest.dropFirst(4).first?.isWhitespace == true
            {
                rest = rest.dropFirst(5)
            } else if first.isWhitespace || first == "-" || first == "\\" {
                rest = rest.dropFirst()
            } else {
                word.append(first)
                rest = rest.dropFirst()
                continue
            }
            pieces.append(word)
            word = ""
        }
        return pieces + [word]
    }
}
