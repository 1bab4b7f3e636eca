import JSONTree

/// The functions on arrays and objects.
enum IntrinsicArrays {
    /// How many elements `States.ArrayRange` may make.
    private static let rangeLimit = 1000

    static func partition(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        let elements = try arguments.array(0)
        let size = try arguments.integer(1)
        guard size > 0 else { throw IntrinsicFault("The chunk size must be a positive integer.") }
        return .array(
            stride(from: 0, to: elements.count, by: size).map { start in
                .array(Array(elements[start..<min(start + size, elements.count)]))
            })
    }

    static func range(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        let first = try arguments.integer(0)
        let last = try arguments.integer(1)
        let step = try arguments.integer(2)
        guard step != 0 else { throw IntrinsicFault("The increment must not be 0.") }
        guard (last - first) / step < rangeLimit else {
            throw IntrinsicFault("The array can't contain more than \(rangeLimit) elements.")
        }
        return .array(stride(from: first, through: last, by: step).map(JSON.int))
    }

    static func item(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        let elements = try arguments.array(0)
        let index = try arguments.integer(1)
        guard elements.indices.contains(index) else {
            throw IntrinsicFault("The index \(index) is out of bounds for an array of \(elements.count) elements.")
        }
        return elements[index]
    }

    static func unique(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        var seen: Set<JSON> = []
        return .array(try arguments.array(0).filter { seen.insert($0).inserted })
    }

    /// A shallow merge: AWS has no deep one, so that the third argument must be `false`.
    static func merge(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        let left = try arguments.object(0)
        let right = try arguments.object(1)
        guard let deep = try arguments.value(2).bool else {
            throw IntrinsicFault("The argument at position 3 must be a boolean.")
        }
        guard !deep else { throw IntrinsicFault("The deep merging mode is not supported.") }
        return .object(left.merging(right))
    }
}
