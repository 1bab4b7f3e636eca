/// What a function says of its arguments: `<s-n?:s>`.
///
/// See https://docs.jsonata.org/programming#function-signatures. A signature is a pattern over one letter for each
/// argument's kind; the arguments' letters must match it as a regular expression would.
struct Signature: Sendable {
    struct Parameter: Sendable {
        /// The letter written, or `(` for a choice.
        let letter: UInt8
        /// Letters of the kinds that fit.
        let kinds: Kinds
        /// What an array must be of, as written between `<` and `>`.
        var itemKinds: [UInt8]?
        var isOptional = false
        var repeats = false
        /// Whether the context stands in for it when it is missing.
        var takesContext = false
    }

    /// A set of kinds of values.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt16
        static let string = Kinds(rawValue: 1)
        static let number = Kinds(rawValue: 2)
        static let bool = Kinds(rawValue: 4)
        static let null = Kinds(rawValue: 8)
        static let object = Kinds(rawValue: 16)
        static let array = Kinds(rawValue: 32)
        static let function = Kinds(rawValue: 64)
        /// No value, which any parameter accepts.
        static let missing = Kinds(rawValue: 128)
        static let json: Kinds = [.string, .number, .bool, .null, .object, .array, .missing]

        init(rawValue: UInt16) { self.rawValue = rawValue }

        init(letter: UInt8) {
            switch letter {
            case UInt8(ascii: "s"): self = .string
            case UInt8(ascii: "n"): self = .number
            case UInt8(ascii: "b"): self = .bool
            case UInt8(ascii: "l"): self = .null
            case UInt8(ascii: "o"): self = .object
            case UInt8(ascii: "a"): self = .array
            case UInt8(ascii: "f"): self = .function
            case UInt8(ascii: "m"): self = .missing
            default: self = []
            }
        }
    }

    var parameters: [Parameter] = []

    /// Reads a signature.
    ///
    /// - Parameter start: the place of its `<` in the expression.
    /// - Throws: `S0401`, `S0402`.
    init(_ text: String, at start: Int = 0) throws(JSONataError) {
        let bytes = Array(text.utf8)
        var at = 1
        while at < bytes.count, bytes[at] != UInt8(ascii: ":") {
            let letter = bytes[at]
            switch letter {
            case UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "b"), UInt8(ascii: "l"), UInt8(ascii: "o"):
                parameters.append(Parameter(letter: letter, kinds: Kinds(letter: letter).union(.missing)))
            case UInt8(ascii: "a"), UInt8(ascii: "x"):
                parameters.append(Parameter(letter: letter, kinds: Kinds.json.union(.function)))
            case UInt8(ascii: "f"): parameters.append(Parameter(letter: letter, kinds: .function))
            case UInt8(ascii: "j"): parameters.append(Parameter(letter: letter, kinds: .json))
            case UInt8(ascii: "-"):
                changeLast {
                    $0.takesContext = true
                    $0.isOptional = true
                }
            case UInt8(ascii: "?"): changeLast { $0.isOptional = true }
            case UInt8(ascii: "+"): changeLast { $0.repeats = true }
            case UInt8(ascii: "("): try choice(bytes, &at, start)
            case UInt8(ascii: "<"): try itemKinds(bytes, &at, start)
            default: break
            }
            at += 1
        }
    }

    private mutating func changeLast(_ change: (inout Parameter) -> Void) {
        guard !parameters.isEmpty else { return }
        change(&parameters[parameters.count - 1])
    }

    private mutating func choice(_ bytes: [UInt8], _ at: inout Int, _ start: Int) throws(JSONataError) {
        let end = Signature.closing(bytes, at, UInt8(ascii: "("), UInt8(ascii: ")"))
        let letters = bytes[(at + 1)..<max(end, at + 1)]
        if letters.contains(UInt8(ascii: "<")) {
            throw JSONataError(.s0402, position: start + at, value: String(decoding: letters, as: UTF8.self))
        }
        let kinds = letters.reduce(Kinds.missing) { $0.union(Kinds(letter: $1)) }
        parameters.append(Parameter(letter: UInt8(ascii: "("), kinds: kinds))
        at = end
    }

    private mutating func itemKinds(_ bytes: [UInt8], _ at: inout Int, _ start: Int) throws(JSONataError) {
        let last = parameters.last?.letter
        guard last == UInt8(ascii: "a") || last == UInt8(ascii: "f") else {
            let value = last.map { String(decoding: CollectionOfOne($0), as: UTF8.self) }
            throw JSONataError(.s0401, position: start + at, value: value)
        }
        let end = Signature.closing(bytes, at, UInt8(ascii: "<"), UInt8(ascii: ">"))
        let letters = Array(bytes[(at + 1)..<max(end, at + 1)])
        changeLast { $0.itemKinds = letters }
        at = end
    }

    /// The place of the bracket that closes the one at `start`; the last byte when none does.
    private static func closing(_ bytes: [UInt8], _ start: Int, _ open: UInt8, _ close: UInt8) -> Int {
        var depth = 1
        var at = start
        while at < bytes.count - 1, depth > 0 {
            at += 1
            if bytes[at] == close { depth -= 1 } else if bytes[at] == open { depth += 1 }
        }
        return at
    }
}

extension JSONataValue {
    /// The kind a signature knows it by.
    @inline(__always)
    var kind: Signature.Kinds {
        switch self {
        case .undefined: .missing
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        case .function: .function
        }
    }
}

extension Signature {
    /// A signature without parameters.
    init() {}
}
