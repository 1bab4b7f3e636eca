/// HTTP header fields in the order they came; names compare without regard to case.
package struct HTTPFields: Sendable, Hashable {
    package var list: [HTTPField]

    package init(_ list: [HTTPField] = []) { self.list = list }

    /// The first value of a field; assigning replaces all of them, assigning nil removes them.
    package subscript(name: String) -> String? {
        get { list.first { $0.isNamed(name) }?.value }
        set {
            list.removeAll { $0.isNamed(name) }
            if let newValue { list.append(HTTPField(name, newValue)) }
        }
    }

    /// All values of a field.
    package func values(_ name: String) -> [String] { list.filter { $0.isNamed(name) }.map(\.value) }

    /// Adds a field beside those of the same name.
    package mutating func add(_ name: String, _ value: String) { list.append(HTTPField(name, value)) }
}

/// One header field.
package struct HTTPField: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Whether the field bears this name, in any case.
    package func isNamed(_ other: String) -> Bool {
        // Names are ASCII, so that no text need be made in lower case; this is asked some dozen times a request.
        name.utf8.elementsEqual(other.utf8) { $0 == $1 || $0 | 0x20 == $1 | 0x20 && HTTPField.isLetter($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

/// An HTTP request, whole.
package struct HTTPRequest: Sendable {
    package var method: String
    /// The path as sent, still percent-encoded, without the query: `/dev/checkout/payment`.
    package var path: String
    /// The query as sent, without `?`; empty when there is none.
    package var query: String
    package var fields: HTTPFields
    package var body: [UInt8]
    /// The client's address: `127.0.0.1`.
    package var sourceIP: String

    package init(
        method: String, path: String, query: String = "", fields: HTTPFields = HTTPFields(), body: [UInt8] = [],
        sourceIP: String = "127.0.0.1"
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.fields = fields
        self.body = body
        self.sourceIP = sourceIP
    }
}

/// An HTTP response, whole.
package struct HTTPResponse: Sendable {
    package var status: Int
    package var fields: HTTPFields
    package var body: [UInt8]

    package init(status: Int, fields: HTTPFields = HTTPFields(), body: [UInt8] = []) {
        self.status = status
        self.fields = fields
        self.body = body
    }
}
