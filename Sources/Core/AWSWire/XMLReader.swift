/// An element of an XML document: its name without prefix, its text, the elements inside.
struct XMLElement: Sendable, Equatable {
    var name: String
    /// The characters directly inside, references resolved.
    var text = ""
    var children: [XMLElement] = []

    /// The first child of this name.
    subscript(name: String) -> XMLElement? { children.first { $0.name == name } }
}

/// A document is not well-formed, or uses what no AWS client sends (a document type, references of its own).
struct XMLSyntaxError: Error, Sendable {}

/// Reads the XML that clients send: elements, attributes (passed over), text, CDATA, comments and instructions.
///
/// See https://www.w3.org/TR/xml/; document types are refused, and with them entities that expand without bound.
struct XMLReader {
    private let bytes: [UInt8]
    private var at = 0
    /// How deep elements may be nested.
    private static let depthLimit = 64

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The document's root element.
    static func root(of bytes: [UInt8]) throws(XMLSyntaxError) -> XMLElement {
        var reader = XMLReader(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.at = 3 }
        try reader.skipMisc()
        guard reader.take("<") else { throw XMLSyntaxError() }
        let root = try reader.element(depth: 0)
        try reader.skipMisc()
        guard reader.at == bytes.count else { throw XMLSyntaxError() }
        return root
    }

    private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

    private func isNext(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard at + count <= bytes.count else { return false }
        return text.withUTF8Buffer { $0.elementsEqual(bytes[at..<at + count]) }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        guard isNext(text) else { return false }
        at += text.utf8CodeUnitCount
        return true
    }

    private mutating func skip(past text: StaticString) throws(XMLSyntaxError) {
        while at < bytes.count {
            if take(text) { return }
            at += 1
        }
        throw XMLSyntaxError()
    }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
    }

    /// Passes over space, comments and processing instructions.
    private mutating func skipMisc() throws(XMLSyntaxError) {
        while true {
            skipSpace()
            if take("<?") {
                try skip(past: "?>")
            } else if take("<!--") {
                try skip(past: "-->")
            } else {
                return
            }
        }
    }

    /// An element whose `<` was read.
    private mutating func element(depth: Int) throws(XMLSyntaxError) -> XMLElement {
        guard depth < XMLReader.depthLimit else { throw XMLSyntaxError() }
        let name = try qualifiedName()
        var element = XMLElement(name: name.split(separator: ":").last.map(String.init) ?? name)
        if try attributes() { return element }
        var text: [UInt8] = []
        while let byte {
            if take("</") {
                guard try qualifiedName() == name else { throw XMLSyntaxError() }
                skipSpace()
                guard take(">") else { throw XMLSyntaxError() }
                element.text = String(decoding: text, as: UTF8.self)
                return element
            }
            if take("<![CDATA[") {
                let start = at
                try skip(past: "]]>")
                text += bytes[start..<at - 3]
            } else if take("<!--") {
                try skip(past: "-->")
            } else if take("<?") {
                try skip(past: "?>")
            } else if take("<") {
                element.children.append(try self.element(depth: depth + 1))
            } else if byte == UInt8(ascii: "&") {
                text += try reference().utf8
            } else {
                text.append(byte)
                at += 1
            }
        }
        throw XMLSyntaxError()
    }

    private mutating func qualifiedName() throws(XMLSyntaxError) -> String {
        let start = at
        while let byte, byte > 0x20, !"<>/=!?&'\"".utf8.contains(byte) { at += 1 }
        guard at > start else { throw XMLSyntaxError() }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    /// Passes over attributes to the end of the tag.
    ///
    /// - Returns: whether the element is empty (`/>`).
    private mutating func attributes() throws(XMLSyntaxError) -> Bool {
        while true {
            skipSpace()
            if take("/>") { return true }
            if take(">") { return false }
            _ = try qualifiedName()
            skipSpace()
            guard take("=") else { throw XMLSyntaxError() }
            skipSpace()
            if take("\"") {
                try skip(past: "\"")
            } else if take("'") {
                try skip(past: "'")
            } else {
                throw XMLSyntaxError()
            }
        }
    }

    /// One of the five predefined entities, or a character by its number.
    private mutating func reference() throws(XMLSyntaxError) -> String {
        let start = at + 1
        try skip(past: ";")
        let name = String(decoding: bytes[start..<at - 1], as: UTF8.self)
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let isHex = name.hasPrefix("#x")
            guard name.hasPrefix("#"),
                let number = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10),
                let scalar = Unicode.Scalar(number)
            else { throw XMLSyntaxError() }
            return String(Character(scalar))
        }
    }
}
