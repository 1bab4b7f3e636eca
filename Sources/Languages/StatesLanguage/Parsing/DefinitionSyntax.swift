import JSONTree

extension DefinitionFault {
    /// Text that is no JSON, in the words of the parser AWS uses (Jackson) where those are known.
    init(syntax error: JSONSyntaxError, in text: String) {
        guard !text.utf8.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
            self.init("Definition must be a valid JSON object", at: "")
            return
        }
        let bytes = Array(text.utf8)
        let token = bytes[min(error.offset, bytes.count)...].prefix { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
        }
        var message = error.message
        var column = error.column
        if let first = token.first, !(0x30...0x39).contains(first) {
            message =
                "Unrecognized token '\(String(decoding: token, as: UTF8.self))': was expecting (JSON String, Number, "
                + "Array, Object or token 'null', 'true' or 'false')"
            column += token.count
        }
        // Jackson shows the first 500 characters.
        let shown = text.prefix(500)
        let left = text.count - shown.count
        let more = left > 0 ? "[truncated \(left) chars]" : ""
        let place = "[Source: (String)\"\(shown)\"\(more); line: \(error.line), column: \(column)]"
        self.init(code: DefinitionFault.invalidJSON, "\(message)\n at \(place)", at: place)
    }
}
