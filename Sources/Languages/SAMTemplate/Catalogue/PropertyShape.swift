/// What a property of a resource may hold.
package indirect enum PropertyShape: Sendable, Equatable {
    case string
    case integer
    case number
    case boolean
    /// Any JSON; its inside is judged by the service it goes to.
    case json
    case list(PropertyShape)
    /// A mapping of free keys.
    case map(PropertyShape)
    case object([Member])
    /// Either of two, told apart by whether the value is a string (a local path) or not.
    case path(or: PropertyShape)

    /// What becomes of a property.
    package enum Support: Sendable, Equatable {
        /// Handed to the service, which gives it its effect.
        case full
        /// Accepted without an effect here, with a notice: encryption keys, tracing, networking and the like.
        case noEffect
        /// Known to AWS, not offered here: a fault that names it.
        case refused
    }

    /// One named member of an object.
    package struct Member: Sendable, Equatable {
        /// The member's name, as AWS spells it.
        package let name: String
        /// Whether AWS refuses the object without it.
        package let isRequired: Bool
        /// What becomes of it here.
        package let support: Support
        /// What it may hold.
        package let shape: PropertyShape
    }
}

/// Reads the notation the catalogue is written in.
///
///     Name: string               a property
///     !KeySchema: [ {…} ]        `!` required, `~` accepted without effect, `-` refused by name
///     Tags: [{Key: string, Value: string}]
///     Variables: <string>        a mapping of free keys
///     Policy: *                  any JSON
///     Code: path {ZipFile: string}
///
/// Members are separated by commas or line ends. The catalogue is a constant of the program; a slip in it shows as an
/// empty shape, which a test looks for. It is read at every start, hence byte by byte.
struct PropertyNotation {
    private let text: [UInt8]
    private var at = 0

    private init(_ text: String) { self.text = Array(text.utf8) }

    /// The members of a resource's properties.
    static func members(_ text: String) -> [PropertyShape.Member] {
        var notation = PropertyNotation(text)
        return notation.members()
    }

    private var next: UInt8? { at < text.count ? text[at] : nil }

    private mutating func skip() {
        while let byte = next, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ",") {
            at += 1
        }
    }

    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: byte) else { return false }
        at += 1
        return true
    }

    /// A name or a word of the notation: letters and digits; empty when there is none.
    private mutating func word() -> String {
        let start = at
        while let byte = next {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                at += 1
            default: return String(decoding: text[start..<at], as: UTF8.self)
            }
        }
        return String(decoding: text[start..<at], as: UTF8.self)
    }

    private mutating func members() -> [PropertyShape.Member] {
        var members: [PropertyShape.Member] = []
        skip()
        while let byte = next, byte != UInt8(ascii: "}") {
            let isRequired = take("!")
            let support: PropertyShape.Support = take("~") ? .noEffect : take("-") ? .refused : .full
            let name = word()
            // A refused or inert property needs no shape: nothing reads it.
            let shape = take(":") ? shape() : .json
            if name.isEmpty { return [] }
            members.append(.init(name: name, isRequired: isRequired, support: support, shape: shape))
            skip()
        }
        return members
    }

    private mutating func shape() -> PropertyShape {
        skip()
        if take("[") { return enclosed("]") { .list($0) } }
        if take("<") { return enclosed(">") { .map($0) } }
        if take("{") {
            let inner = members()
            _ = take("}")
            return .object(inner)
        }
        switch word() {
        case "path": return .path(or: shape())
        case "string": return .string
        case "integer": return .integer
        case "number": return .number
        case "boolean": return .boolean
        default:
            _ = take("*")
            return .json
        }
    }

    private mutating func enclosed(
        _ close: Unicode.Scalar, _ wrap: (PropertyShape) -> PropertyShape
    ) -> PropertyShape {
        let inner = shape()
        skip()
        _ = take(close)
        return wrap(inner)
    }
}
