import JSONTree

/// A JSON value with its text, made once: histories, limits and outputs all need the text, and a state that passes its
/// input on hands both over unchanged.
struct Payload: Sendable {
    let value: JSON
    let text: String

    /// A computed value; its text is compact.
    init(_ value: JSON) {
        self.value = value
        text = value.text()
    }

    /// A value read from `text`, which stays as it was written.
    init(_ value: JSON, text: String) {
        self.value = value
        self.text = text
    }

    /// The array of some payloads, its text made of theirs.
    init(array: [Payload]) {
        value = .array(array.map(\.value))
        var text = "["
        text.reserveCapacity(array.reduce(2) { $0 + $1.text.utf8.count + 1 })
        for (index, element) in array.enumerated() {
            if index > 0 { text += "," }
            text += element.text
        }
        text += "]"
        self.text = text
    }

    static let empty = Payload(.object([:]), text: "{}")
}
