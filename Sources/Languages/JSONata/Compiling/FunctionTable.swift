/// Functions by name, found by the bytes of the name so that no string has to be made of them.
struct FunctionTable: Sendable {
    private struct Entry: Sendable {
        let name: [UInt8]
        let function: JSONataFunction
    }

    /// At most half of the places are taken; one that is taken sends on to the next.
    private var places: [Entry?]
    private let mask: Int

    init(_ functions: [NativeFunction]) {
        var size = 8
        while size < 2 * functions.count { size *= 2 }
        places = Array(repeating: nil, count: size)
        mask = size - 1
        for function in functions {
            let name = Array(function.name.utf8)
            var place = FunctionTable.hash(name, name.indices) & mask
            while places[place] != nil { place = (place + 1) & mask }
            places[place] = Entry(name: name, function: JSONataFunction(.native(function), arity: function.arity))
        }
    }

    /// The function of the name that stands in some bytes.
    func function(named bytes: [UInt8], _ range: Range<Int>) -> JSONataFunction? {
        var place = FunctionTable.hash(bytes, range) & mask
        while let entry = places[place] {
            if FunctionTable.isSame(entry.name, bytes, range) { return entry.function }
            place = (place + 1) & mask
        }
        return nil
    }

    /// FNV-1a.
    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for at in range { hash = (hash ^ UInt32(bytes[at])) &* 0x0100_0193 }
        return Int(hash ^ hash >> 16)
    }

    private static func isSame(_ name: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard name.count == range.count else { return false }
        for at in name.indices where bytes[range.lowerBound + at] != name[at] { return false }
        return true
    }
}
