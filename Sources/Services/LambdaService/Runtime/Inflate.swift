/// Unpacks deflated data. See https://www.rfc-editor.org/rfc/rfc1951.
package enum Inflate {
    /// The unpacked bytes.
    ///
    /// - Parameter size: how many there should be; more is a fault.
    /// - Returns: nil when the data is broken.
    package static func unpack(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        var bits = BitReader(packed)
        var output: [UInt8] = []
        output.reserveCapacity(min(size, 1 << 26))
        while true {
            guard let last = bits.take(1), let kind = bits.take(2) else { return nil }
            switch kind {
            case 0:
                guard let bytes = bits.takeStoredBlock() else { return nil }
                output.append(contentsOf: bytes)
            case 1:
                guard block(&bits, &output, size, fixedLiterals, fixedDistances) else { return nil }
            case 2:
                guard let (literals, distances) = tables(&bits) else { return nil }
                guard block(&bits, &output, size, literals, distances) else { return nil }
            default: return nil
            }
            if output.count > size { return nil }
            if last == 1 { return output }
        }
    }

    private static let fixedLiterals = HuffmanTable(
        lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    private static let fixedDistances = HuffmanTable(lengths: [Int](repeating: 5, count: 30))
    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577,
    ]
    private static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    private static let codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private static func block(
        _ bits: inout BitReader, _ output: inout [UInt8], _ size: Int, _ literals: HuffmanTable,
        _ distances: HuffmanTable
    ) -> Bool {
        while output.count <= size {
            guard let symbol = literals.decode(&bits) else { return false }
            if symbol < 256 {
                output.append(UInt8(truncatingIfNeeded: symbol))
                continue
            }
            if symbol == 256 { return true }
            let at = symbol - 257
            guard at < lengthBases.count, let more = bits.take(lengthBits[at]),
                let code = distances.decode(&bits), code < distanceBases.count, let far = bits.take(distanceBits[code])
            else { return false }
            let distance = distanceBases[code] + far
            guard distance <= output.count else { return false }
            // Byte by byte: a copy may overlap what it writes.
            let start = output.count - distance
            for offset in 0..<(lengthBases[at] + more) { output.append(output[start + offset]) }
        }
        return false
    }

    private static func tables(_ bits: inout BitReader) -> (HuffmanTable, HuffmanTable)? {
        guard let literals = bits.take(5), let distances = bits.take(5), let codes = bits.take(4) else { return nil }
        var codeLengths = [Int](repeating: 0, count: 19)
        for position in codeLengthOrder.prefix(codes + 4) {
            guard let length = bits.take(3) else { return nil }
            codeLengths[position] = length
        }
        let table = HuffmanTable(lengths: codeLengths)
        let count = literals + 257 + distances + 1
        var lengths: [Int] = []
        while lengths.count < count {
            guard let symbol = table.decode(&bits) else { return nil }
            switch symbol {
            case 0...15: lengths.append(symbol)
            case 16:
                guard let last = lengths.last, let more = bits.take(2) else { return nil }
                lengths.append(contentsOf: repeatElement(last, count: 3 + more))
            case 17:
                guard let more = bits.take(3) else { return nil }
                lengths.append(contentsOf: repeatElement(0, count: 3 + more))
            default:
                guard let more = bits.take(7) else { return nil }
                lengths.append(contentsOf: repeatElement(0, count: 11 + more))
            }
        }
        guard lengths.count == count else { return nil }
        return (
            HuffmanTable(lengths: Array(lengths.prefix(literals + 257))),
            HuffmanTable(lengths: Array(lengths.dropFirst(literals + 257)))
        )
    }
}

/// A canonical Huffman code: how many codes each length has, and the symbols in the order of their codes.
private struct HuffmanTable {
    private var counts = [Int](repeating: 0, count: 16)
    private var symbols: [Int] = []

    init(lengths: [Int]) {
        for length in lengths where length > 0 { counts[length] += 1 }
        for length in 1...15 {
            for (symbol, own) in lengths.enumerated() where own == length { symbols.append(symbol) }
        }
    }

    func decode(_ bits: inout BitReader) -> Int? {
        var code = 0
        var first = 0
        var index = 0
        for length in 1...15 {
            guard let bit = bits.take(1) else { return nil }
            code |= bit
            let count = counts[length]
            if code - first < count {
                let at = index + code - first
                return at >= 0 && at < symbols.count ? symbols[at] : nil
            }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        return nil
    }
}

/// Bits out of bytes, least significant first.
private struct BitReader {
    private let bytes: ArraySlice<UInt8>
    private var at: Int
    private var buffer = 0
    private var available = 0

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    mutating func take(_ count: Int) -> Int? {
        while available < count {
            guard at < bytes.endIndex else { return nil }
            buffer |= Int(bytes[at]) << available
            at += 1
            available += 8
        }
        defer {
            buffer >>= count
            available -= count
        }
        return buffer & ((1 << count) - 1)
    }

    mutating func takeStoredBlock() -> ArraySlice<UInt8>? {
        buffer = 0
        available = 0
        guard let length = take(16), let check = take(16), length ^ check == 0xFFFF,
            length <= bytes.endIndex - at
        else { return nil }
        defer { at += length }
        return bytes[at..<(at + length)]
    }
}
