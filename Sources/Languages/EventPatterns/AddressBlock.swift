/// A block of IP addresses in CIDR notation, version 4 or 6.
struct AddressBlock: Sendable {
    private let network: [UInt8]
    private let bits: Int

    /// - Throws: a sentence about what is wrong, as event-ruler puts it.
    init(_ text: String) throws(AddressFault) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw AddressFault(message: "Malformed CIDR, one '/' required") }
        guard let bits = Int(parts[1]) else {
            throw AddressFault(message: "Malformed CIDR, mask bits must be an integer")
        }
        guard let network = AddressBlock.address(String(parts[0])) else {
            throw AddressFault(message: "Nonstandard IP address: \(parts[0])")
        }
        guard bits >= 0 else { throw AddressFault(message: "Malformed CIDR, mask bits must not be negative") }
        guard bits <= network.count * 8 else {
            throw AddressFault(message: "IPv\(network.count == 4 ? 4 : 6) mask bits must be < \(network.count * 8)")
        }
        self.network = network
        self.bits = bits
    }

    /// Whether an address lies in the block; false for a text that is no address.
    func contains(_ text: String) -> Bool {
        guard let address = AddressBlock.address(text), address.count == network.count else { return false }
        let whole = bits / 8
        guard address.prefix(whole).elementsEqual(network.prefix(whole)) else { return false }
        guard bits % 8 != 0 else { return true }
        let shift = UInt8(8 - bits % 8)
        return address[whole] >> shift == network[whole] >> shift
    }

    /// The 4 or 16 bytes of an address.
    private static func address(_ text: String) -> [UInt8]? { text.contains(":") ? version6(text) : version4(text) }

    private static func version4(_ text: String) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let bytes = parts.compactMap { part in part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? UInt8(part) : nil }
        return bytes.count == 4 ? bytes : nil
    }

    private static func version6(_ text: String) -> [UInt8]? {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return nil }
        let groups = halves.map(groups)
        guard let head = groups[0] else { return nil }
        if halves.count == 1 { return head.count == 16 ? head : nil }
        guard let tail = groups[1], head.count + tail.count <= 14 else { return nil }
        return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
    }

    /// The bytes of groups divided by colons, the last of which may be a version 4 address.
    private static func groups(_ text: Substring) -> [UInt8]? {
        if text.isEmpty { return [] }
        var bytes: [UInt8] = []
        for group in text.split(separator: ":", omittingEmptySubsequences: false) {
            if group.contains(".") {
                guard group.endIndex == text.endIndex, let last = version4(String(group)) else { return nil }
                bytes += last
            } else {
                guard !group.isEmpty, group.utf8.count <= 4, !group.hasPrefix("+"), let value = UInt16(group, radix: 16)
                else { return nil }
                bytes += [UInt8(value >> 8), UInt8(value & 0xFF)]
            }
        }
        return bytes
    }
}

/// What is wrong with an address block.
struct AddressFault: Error {
    let message: String
}
