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
/// empty shape, which a test looks for.
struct PropertyNotation {
    private var rest: Substring

    /// The members of a resource's properties.
    static func members(_ text: String) -> [PropertyShape.Member] {
        var notation = PropertyNotation(rest: Substring(text))
        return notation.members()
    }

    private mutating func skip() {
        rest = rest.drop { $0 == " " || $0 == "\n" || $0 == "," }
    }

    private mutating func take(_ text: String) -> Bool {
        guard rest.hasPrefix(text) else { return false }
        rest = rest.dropFirst(text.count)
        return true
    }

    private mutating func members() -> [PropertyShape.Member] {
        var members: [PropertyShape.Member] = []
        skip()
        while let first = rest.first, first != "}" {
            let isRequired = take("!")
            let support: PropertyShape.Support = take("~") ? .noEffect : take("-") ? .refused : .full
            let name = String(rest.prefix { $0.isLetter || $0.isNumber })
            rest = rest.dropFirst(name.count)
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
        if take("path") { return .path(or: shape()) }
        if take("string") { return .string }
        if take("integer") { return .integer }
        if take("number") { return .number }
        if take("boolean") { return .boolean }
        _ = take("*")
        return .json
    }

    private mutating func enclosed(_ close: String, _ wrap: (PropertyShape) -> PropertyShape) -> PropertyShape {
        let inner = shape()
        skip()
        _ = take(close)
        return wrap(inner)
    }
}
