import JSONTree

/// The functions on numbers.
enum IntrinsicNumbers {
    static func add(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        // Each is rounded on its own: recorded, -1.49 and -1.5 make -2.
        .int(try arguments.integer(0) + arguments.integer(1))
    }

    static func random(
        _ arguments: IntrinsicArguments, _ environment: some IntrinsicEnvironment
    ) throws(IntrinsicFault) -> JSON {
        let start = try arguments.integer(0)
        let end = try arguments.integer(1)
        guard start < end else { throw IntrinsicFault("The start number must be less than the end number.") }
        guard arguments.values.count > 2 else { return .int(environment.random(in: start..<end)) }
        var generator = JavaRandom(seed: try arguments.integer(2))
        return .int(start + generator.next(below: end - start))
    }
}

/// `java.util.Random`, which its documentation defines by formula: the same seed gives the same number as on the JVM
/// that AWS runs.
struct JavaRandom {
    private static let multiplier: UInt64 = 0x5_DEEC_E66D
    private static let mask: UInt64 = (1 << 48) - 1
    private var state: UInt64

    init(seed: Int) { state = (UInt64(bitPattern: Int64(seed)) ^ JavaRandom.multiplier) & JavaRandom.mask }

    private mutating func bits(_ count: UInt64) -> Int {
        state = (state &* JavaRandom.multiplier &+ 0xB) & JavaRandom.mask
        return Int(state >> (48 - count))
    }

    /// A number from 0 up to but not including 1 (`nextDouble`).
    mutating func fraction() -> Double {
        let high = bits(26) << 27
        return Double(high + bits(27)) * 0x1p-53
    }

    /// A number from 0 up to `bound`, which is positive.
    mutating func next(below bound: Int) -> Int {
        guard bound <= 0x7FFF_FFFF else { return (bits(31) << 31 | bits(31)) % bound }
        if bound & (bound - 1) == 0 { return (bound * bits(31)) >> 31 }
        while true {
            let candidate = bits(31)
            let value = candidate % bound
            // Java retries where its 32-bit sum would overflow, so that no value is favoured.
            if candidate - value + (bound - 1) <= 0x7FFF_FFFF { return value }
        }
    }
}
