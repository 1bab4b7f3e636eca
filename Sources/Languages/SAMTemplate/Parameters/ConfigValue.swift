import JSONTree

/// A value of a configuration file, whatever the file's language.
indirect enum ConfigValue: Sendable, Equatable {
    case null
    case string(String)
    case bool(Bool)
    /// A number, spelled out.
    case number(String)
    case array([ConfigValue])
    case table([String: ConfigValue])

    /// The value that YAML or JSON holds.
    init(_ node: TemplateNode) {
        switch node.content {
        case .null: self = .null
        case .bool(let flag): self = .bool(flag)
        case .number(let number): self = .number(number.text)
        case .string(let text): self = .string(text)
        case .sequence(let elements): self = .array(elements.map(ConfigValue.init))
        case .mapping(let mapping):
            self = .table(
                Dictionary(mapping.members.map { ($0.key, ConfigValue($0.value)) }, uniquingKeysWith: { $1 }))
        }
    }

    /// The members of a table; nil when the value is none.
    var table: [String: ConfigValue]? { if case .table(let members) = self { members } else { nil } }

    /// What the SAM CLI, a program in Python, makes of a value that it wants as text; nil for lists and tables.
    var text: String? {
        switch self {
        case .null: ""
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "True" : "False"
        case .array, .table: nil
        }
    }
}
