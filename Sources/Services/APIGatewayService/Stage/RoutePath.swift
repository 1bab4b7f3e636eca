/// The words of resource paths.
enum RoutePath {
    /// The methods a resource may have.
    static let methods = ["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]

    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Whether a path part is a name, `{id}` or `{proxy+}`.
    static func isValid(part: String) -> Bool {
        func isName(_ text: Substring, _ more: String) -> Bool {
            !text.isEmpty && text.utf8.allSatisfy { isWord($0) || more.utf8.contains($0) }
        }
        guard part.hasPrefix("{") else { return isName(part[...], "-.:~!$&'()*,;=@+") }
        guard part.hasSuffix("}"), part.utf8.count > 2 else { return false }
        var name = part.dropFirst().dropLast()
        if name.hasSuffix("+") { name = name.dropLast() }
        return isName(name, "-.:")
    }
}
