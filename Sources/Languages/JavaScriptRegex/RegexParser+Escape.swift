/// What a backslash makes of the characters after it.
extension RegexParser {
    /// An escape outside a class.
    mutating func escape() throws(RegexFault) -> RegexNode {
        guard let unit = peek(1) else { throw .backslashAtEnd }
        switch unit {
        case UInt16(ascii: "b"):
            at += 2
            return .assertion(.wordBoundary)
        case UInt16(ascii: "B"):
            at += 2
            return .assertion(.notWordBoundary)
        case UInt16(ascii: "k") where hasNames:
            at += 2
            guard take("<") else { throw .invalidNamedReference }
            let name = try groupName()
            referencedNames.append(name)
            return .namedBackreference(name)
        case 0x31...0x39:
            if let number = reference() { return .backreference(number) }
        default: break
        }
        if let set = setEscape() { return .set(set) }
        return literal(try characterEscape(inClass: false))
    }

    /// The group a number refers to; nil, with nothing passed over, when there are fewer groups.
    private mutating func reference() -> Int? {
        var (place, number) = (at + 1, 0)
        while place < units.count, let digit = RegexParser.digit(units[place], radix: 10), number <= groupTotal {
            number = number * 10 + digit
            place += 1
        }
        guard number <= groupTotal else { return nil }
        at = place
        return number
    }

    /// `\d`, `\w`, `\s` and their opposites; nil, with nothing passed over, for other escapes.
    mutating func setEscape() -> UnitSet? {
        let set: UnitSet
        switch peek(1) {
        case UInt16(ascii: "d"): set = .digits
        case UInt16(ascii: "D"): set = .notDigits
        case UInt16(ascii: "w"): set = .wordUnits
        case UInt16(ascii: "W"): set = .notWordUnits
        case UInt16(ascii: "s"): set = .spaces
        case UInt16(ascii: "S"): set = .notSpaces
        default: return nil
        }
        at += 2
        return set
    }

    /// An escape that stands for one unit.
    mutating func characterEscape(inClass: Bool) throws(RegexFault) -> UInt16 {
        guard let unit = peek(1) else { throw .backslashAtEnd }
        at += 2
        switch unit {
        case UInt16(ascii: "t"): return 0x09
        case UInt16(ascii: "n"): return 0x0A
        case UInt16(ascii: "v"): return 0x0B
        case UInt16(ascii: "f"): return 0x0C
        case UInt16(ascii: "r"): return 0x0D
        case UInt16(ascii: "b") where inClass: return 0x08
        case UInt16(ascii: "c"): return control(inClass: inClass)
        case UInt16(ascii: "x"): return hexadecimal(digits: 2) ?? unit
        case UInt16(ascii: "u"): return hexadecimal(digits: 4) ?? unit
        case 0x30...0x37: return octal(Int(unit) - 0x30)
        case UInt16(ascii: "k") where hasNames: throw .invalidEscape
        default: return unit
        }
    }

    /// The control character after `\c`; a mere backslash, with `c` left to be read, where none follows.
    private mutating func control(inClass: Bool) -> UInt16 {
        if let letter = peek {
            switch letter {
            case 0x41...0x5A, 0x61...0x7A: break
            case 0x30...0x39 where inClass, 0x5F where inClass: break
            default:
                at -= 1
                return UInt16(ascii: "\\")
            }
            at += 1
            return letter % 32
        }
        at -= 1
        return UInt16(ascii: "\\")
    }

    /// As many hexadecimal digits as asked for; nil, with nothing passed over, where there are fewer.
    mutating func hexadecimal(digits: Int) -> UInt16? {
        var value = 0
        for distance in 0..<digits {
            guard let digit = peek(distance).flatMap({ RegexParser.digit($0, radix: 16) }) else { return nil }
            value = value * 16 + digit
        }
        at += digits
        return UInt16(truncatingIfNeeded: value)
    }

    /// Annex B's octal escapes: up to `\377`.
    private mutating func octal(_ first: Int) -> UInt16 {
        var value = first
        while value < 0o40, let digit = peek.flatMap({ RegexParser.digit($0, radix: 8) }) {
            value = value * 8 + digit
            at += 1
        }
        return UInt16(truncatingIfNeeded: value)
    }
}
