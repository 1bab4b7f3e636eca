/// Classes: `[…]` and `[^…]`.
extension RegexParser {
    private enum ClassMember {
        case unit(UInt16)
        case set(UnitSet)

        var ranges: [ClosedRange<UInt16>] {
            switch self {
            case .unit(let unit): [unit...unit]
            case .set(let set): set.ranges
            }
        }
    }

    mutating func characterClass() throws(RegexFault) -> UnitSet {
        at += 1
        let isNegated = take("^")
        var ranges: [ClosedRange<UInt16>] = []
        while !take("]") {
            let first = try classMember()
            guard peek == UInt16(ascii: "-"), peek(1) != UInt16(ascii: "]") else {
                ranges += first.ranges
                continue
            }
            at += 1
            let last = try classMember()
            guard case .unit(let low) = first, case .unit(let high) = last else {
                // Annex B: the dash beside a set such as `\d` is a character.
                ranges += first.ranges + [0x2D...0x2D] + last.ranges
                continue
            }
            guard low <= high else { throw .rangeOutOfOrder }
            ranges.append(low...high)
        }
        let set = ignoresCase ? CaseFolding.closure(UnitSet(ranges)) : UnitSet(ranges)
        return isNegated ? set.inverted : set
    }

    private mutating func classMember() throws(RegexFault) -> ClassMember {
        guard let unit = peek else { throw .unterminatedClass }
        guard unit == UInt16(ascii: "\\") else {
            at += 1
            return .unit(unit)
        }
        if let set = setEscape() { return .set(set) }
        return .unit(try characterEscape(inClass: true))
    }
}
