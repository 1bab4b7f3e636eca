/// Writes the plain XML of the `query` and `rest-xml` protocols: elements and text, one attribute at most.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []

    mutating func declaration() { bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8 }

    mutating func open(_ name: String, namespace: String? = nil) {
        bytes += "<\(name)".utf8
        if let namespace {
            bytes += " xmlns=\"".utf8
            text(namespace)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func close(_ name: String) { bytes += "</\(name)>".utf8 }

    mutating func element(_ name: String, _ text: String) {
        open(name)
        self.text(text)
        close(name)
    }

    /// Characters XML 1.0 forbids are written as references, as AWS does; a client that minds can be told.
    mutating func text(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "\n"): bytes += "&#xA;".utf8
            case 0..<0x20: bytes += "&#x\(String(byte, radix: 16, uppercase: true));".utf8
            default: bytes.append(byte)
            }
        }
    }
}
