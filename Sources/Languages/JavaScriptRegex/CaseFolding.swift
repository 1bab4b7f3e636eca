/// What the flag `i` takes for the same: ECMA-262's Canonicalize without the flag `u`.
///
/// A unit stands for its upper case, when that is one unit and does not lead from outside ASCII into it.
enum CaseFolding {
    /// What a unit stands for.
    static func canonical(_ unit: UInt16) -> UInt16 {
        if unit < 0x80 { return unit >= 0x61 && unit <= 0x7A ? unit - 0x20 : unit }
        return upper[unit] ?? unit
    }

    /// All units that stand for the same as a member of `set`.
    static func closure(_ set: UnitSet) -> UnitSet {
        var ranges = set.ranges
        for range in set.ranges where range.lowerBound < 0x80 {
            add(range, within: 0x41...0x5A, shift: 0x20, to: &ranges)
            add(range, within: 0x61...0x7A, shift: -0x20, to: &ranges)
        }
        guard let last = set.ranges.last, last.upperBound >= 0x80 else { return UnitSet(ranges) }
        let large = 1000
        if set.count < large {
            for range in set.ranges {
                for unit in range where unit >= 0x80 {
                    for sibling in siblings[canonical(unit)] ?? [] { ranges.append(sibling...sibling) }
                }
            }
        } else {
            for family in siblings.values where family.contains(where: { set.contains($0) }) {
                for sibling in family where !set.contains(sibling) { ranges.append(sibling...sibling) }
            }
        }
        return UnitSet(ranges)
    }

    private static func add(
        _ range: ClosedRange<UInt16>, within letters: ClosedRange<UInt16>, shift: Int,
        to ranges: inout [ClosedRange<UInt16>]
    ) {
        guard range.overlaps(letters) else { return }
        let common = range.clamped(to: letters)
        ranges.append(UInt16(Int(common.lowerBound) + shift)...UInt16(Int(common.upperBound) + shift))
    }

    /// The units outside ASCII that stand for another one.
    private static let upper: [UInt16: UInt16] = {
        var upper: [UInt16: UInt16] = [:]
        for unit in UInt16(0x80)...0xFFFF {
            guard let scalar = Unicode.Scalar(unit), scalar.properties.changesWhenUppercased else { continue }
            let mapping = scalar.properties.uppercaseMapping.utf16
            guard mapping.count == 1, let mapped = mapping.first, mapped >= 0x80, mapped != unit else { continue }
            upper[unit] = mapped
        }
        return upper
    }()

    /// The units outside ASCII that stand for the same one, by it, where they are more than one.
    private static let siblings: [UInt16: [UInt16]] = {
        var siblings: [UInt16: [UInt16]] = [:]
        for (unit, mapped) in upper { siblings[mapped, default: [mapped]].append(unit) }
        return siblings
    }()
}
