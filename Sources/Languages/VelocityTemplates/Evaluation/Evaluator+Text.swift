import JavaScriptRegex

/// The methods of Java's `String`, which counts in UTF-16 units.
extension Evaluator {
    mutating func call(_ name: String, onText text: String, _ arguments: [VelocityValue]) throws(VelocityFault)
        -> VelocityValue?
    {
        try spend(1 + text.utf8.count / 16)
        switch (name, arguments.count) {
        case ("length", 0): return .int(text.utf16.count)
        case ("isEmpty", 0): return .bool(text.isEmpty)
        case ("toLowerCase", 0): return .string(try checked(text.lowercased()))
        case ("toUpperCase", 0): return .string(try checked(text.uppercased()))
        case ("trim", 0): return .string(JavaText.trimmed(text))
        case ("concat", 1): return .string(try checked(text + (try string(arguments, 0))))
        case ("equalsIgnoreCase", 1):
            return .bool(arguments[0].text.map { $0.lowercased() == text.lowercased() } ?? false)
        case ("contains", 1): return .bool(try find(try string(arguments, 0), in: text, from: 0) != nil)
        case ("startsWith", 1): return .bool(text.utf8.starts(with: try string(arguments, 0).utf8))
        case ("endsWith", 1): return .bool(text.utf8.reversed().starts(with: try string(arguments, 0).utf8.reversed()))
        case ("indexOf", 1): return .int(try find(try string(arguments, 0), in: text, from: 0) ?? -1)
        case ("indexOf", 2):
            return .int(try find(try string(arguments, 0), in: text, from: arguments[1].int ?? 0) ?? -1)
        case ("lastIndexOf", 1): return .int(try findLast(try string(arguments, 0), in: text) ?? -1)
        case ("charAt", 1): return .string(try slice(text, arguments, isSingle: true))
        case ("substring", 1), ("substring", 2): return .string(try slice(text, arguments, isSingle: false))
        case ("compareTo", 1):
            let (left, right) = (Array(text.utf16), Array(try string(arguments, 0).utf16))
            for (one, other) in zip(left, right) where one != other { return .int(Int(one) - Int(other)) }
            return .int(left.count - right.count)
        case ("replace", 2):
            return .string(try replace(try string(arguments, 0), with: try string(arguments, 1), in: text))
        case ("replaceAll", 2), ("replaceFirst", 2):
            let (pattern, replacement) = (try string(arguments, 0), try string(arguments, 1))
            return .string(try substitute(pattern, with: replacement, in: text, all: name == "replaceAll"))
        case ("matches", 1):
            let match = try regex("^(?:\(try string(arguments, 0)))$")
            return .bool(try search(match, Array(text.utf16), from: 0) != nil)
        case ("split", 1): return try split(text, try string(arguments, 0), limit: 0)
        case ("split", 2): return try split(text, try string(arguments, 0), limit: arguments[1].int ?? 0)
        default: return nil
        }
    }

    // MARK: Plain texts

    private func slice(_ text: String, _ arguments: [VelocityValue], isSingle: Bool) throws(VelocityFault) -> String {
        let units = Array(text.utf16)
        guard case .int(let start)? = arguments.first, start >= 0, start <= units.count else {
            throw VelocityFault("String index out of range")
        }
        var end = units.count
        if isSingle {
            guard start < units.count else { throw VelocityFault("String index out of range") }
            end = start + 1
        } else if arguments.count > 1 {
            guard case .int(let given) = arguments[1], given >= start, given <= units.count else {
                throw VelocityFault("String index out of range")
            }
            end = given
        }
        return String(decoding: units[start..<end], as: UTF16.self)
    }

    private mutating func find(_ needle: String, in text: String, from start: Int) throws(VelocityFault) -> Int? {
        try find(Array(needle.utf16), in: Array(text.utf16), from: start)
    }

    private mutating func find(_ needle: [UInt16], in units: [UInt16], from start: Int) throws(VelocityFault) -> Int? {
        var at = max(0, start)
        guard let first = needle.first else { return min(at, units.count) }
        while units.count - at >= needle.count {
            if units[at] == first {
                try spend(1 + needle.count / 64)
                if units[at..<(at + needle.count)].elementsEqual(needle) { return at }
            }
            at += 1
        }
        return nil
    }

    private mutating func findLast(_ needle: String, in text: String) throws(VelocityFault) -> Int? {
        let (needle, units) = (Array(needle.utf16), Array(text.utf16))
        var at = units.count - needle.count
        while at >= 0 {
            try spend(1 + needle.count / 64)
            if units[at..<(at + needle.count)].elementsEqual(needle) { return at }
            at -= 1
        }
        return nil
    }

    /// Java's `replace`: an empty text is found before every unit and at the end.
    private mutating func replace(_ old: String, with new: String, in text: String) throws(VelocityFault) -> String {
        let (old, new, units) = (Array(old.utf16), Array(new.utf16), Array(text.utf16))
        var result: [UInt16] = []
        var at = 0
        while let found = try find(old, in: units, from: at) {
            result += units[at..<found]
            result += new
            try spend(1 + new.count / 16)
            guard result.count <= limits.size else { throw Evaluator.tooLong }
            at = found + old.count
            if old.isEmpty {
                guard at < units.count else { break }
                result.append(units[at])
                at += 1
            }
        }
        if at < units.count { result += units[at...] }
        return try checked(String(decoding: result, as: UTF16.self))
    }

    // MARK: Regular expressions

    /// A pattern, in JavaScript's dialect, which has what Java's has in common use.
    private func regex(_ pattern: String) throws(VelocityFault) -> JavaScriptRegex {
        do throws(RegexSyntaxError) {
            return try JavaScriptRegex(pattern, ignoresCase: false, multiline: false)
        } catch {
            throw VelocityFault("checkout cannot read the pattern: \(error.message)")
        }
    }

    private mutating func search(_ regex: JavaScriptRegex, _ units: [UInt16], from start: Int) throws(VelocityFault)
        -> RegexMatch?
    {
        try spend()
        do throws(RegexBudgetExceeded) {
            return try regex.firstMatch(in: units, from: start, budget: &limits.regexSteps)
        } catch {
            throw VelocityFault("a regular expression takes too long")
        }
    }

    private mutating func substitute(_ pattern: String, with replacement: String, in text: String, all: Bool)
        throws(VelocityFault) -> String
    {
        let regex = try regex(pattern)
        let template = try JavaText.replacement(replacement, groups: regex.groupCount)
        let units = Array(text.utf16)
        var result: [UInt16] = []
        var copied = 0
        var at = 0
        while at <= units.count, let match = try search(regex, units, from: at) {
            result += units[copied..<match.range.lowerBound]
            for part in template {
                switch part {
                case .text(let text): result += text
                case .group(0): result += units[match.range]
                case .group(let number):
                    let capture = number <= match.captures.count ? match.captures[number - 1] : nil
                    if let capture { result += units[capture] }
                }
            }
            try spend(1 + match.range.count / 16)
            guard result.count <= limits.size else { throw Evaluator.tooLong }
            copied = match.range.upperBound
            at = match.range.isEmpty ? copied + 1 : copied
            if !all { break }
        }
        if copied < units.count { result += units[copied...] }
        return try checked(String(decoding: result, as: UTF16.self))
    }

    /// Java's `split`: without a limit empty pieces at the end are dropped; an empty match at the start gives none.
    private mutating func split(_ text: String, _ pattern: String, limit: Int) throws(VelocityFault) -> VelocityValue {
        let regex = try regex(pattern)
        let units = Array(text.utf16)
        var pieces: [String] = []
        var start = 0
        var at = 0
        while at < units.count, limit <= 0 || pieces.count < limit - 1,
            let match = try search(regex, units, from: at)
        {
            if match.range.isEmpty {
                at = match.range.lowerBound + 1
                if match.range.lowerBound == 0 || match.range.lowerBound >= units.count { continue }
            } else {
                at = match.range.upperBound
            }
            pieces.append(String(decoding: units[start..<match.range.lowerBound], as: UTF16.self))
            start = match.range.upperBound
        }
        if pieces.isEmpty { return try list([.string(text)]) }
        pieces.append(String(decoding: units[start...], as: UTF16.self))
        if limit == 0 { while pieces.last?.isEmpty == true { pieces.removeLast() } }
        return try list(pieces.map(VelocityValue.string))
    }
}

/// Java's ways with texts.
enum JavaText {
    /// A part of a replacement.
    enum ReplacementPart: Sendable {
        case text([UInt16])
        case group(Int)
    }

    /// Without control characters and spaces at both ends.
    static func trimmed(_ text: String) -> String {
        let start = text.unicodeScalars.drop { $0.value <= 0x20 }
        guard let last = start.lastIndex(where: { $0.value > 0x20 }) else { return "" }
        return String(start[...last])
    }

    /// `$1` is a group, a backslash takes the next unit as it is.
    static func replacement(_ text: String, groups: Int) throws(VelocityFault) -> [ReplacementPart] {
        var parts: [ReplacementPart] = []
        var literal: [UInt16] = []
        let units = Array(text.utf16)
        var at = 0
        while at < units.count {
            let unit = units[at]
            at += 1
            switch unit {
            case 0x5C:
                guard at < units.count else { throw VelocityFault("character to be escaped is missing") }
                literal.append(units[at])
                at += 1
            case 0x24:
                guard at < units.count, (0x30...0x39).contains(units[at]) else {
                    throw VelocityFault("Illegal group reference")
                }
                var number = Int(units[at]) - 0x30
                at += 1
                while at < units.count, (0x30...0x39).contains(units[at]) {
                    let longer = number * 10 + Int(units[at]) - 0x30
                    guard longer <= groups else { break }
                    number = longer
                    at += 1
                }
                guard number <= groups else { throw VelocityFault("No group \(number)") }
                if !literal.isEmpty { parts.append(.text(literal)) }
                literal = []
                parts.append(.group(number))
            default: literal.append(unit)
            }
        }
        if !literal.isEmpty { parts.append(.text(literal)) }
        return parts
    }
}
