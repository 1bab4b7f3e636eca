import JSONTree

/// A value of a template with the place it was written at.
///
/// Short-form tags are already in their long form: `!Ref A` is the mapping `{"Ref": "A"}`.
package struct TemplateNode: Sendable, Hashable {
    /// What the node holds.
    package indirect enum Content: Sendable, Hashable {
        case null
        case bool(Bool)
        case number(JSONNumber)
        case string(String)
        case sequence([TemplateNode])
        case mapping(TemplateMapping)
    }

    /// The value.
    package var content: Content
    /// Where the value begins.
    package let location: SourceLocation

    /// A value written at a place.
    package init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }
}

/// The members of a mapping node, in the order they were written; keys are unique.
package struct TemplateMapping: Sendable, Hashable {
    /// One member.
    package struct Member: Sendable, Hashable {
        /// The member's name.
        package let key: String
        /// Where the name stands.
        package let keyLocation: SourceLocation
        /// The member's value.
        package var value: TemplateNode
    }

    /// The members, in the order they were written.
    package private(set) var members: [Member]

    /// Members whose keys are known to differ.
    package init(_ members: [Member] = []) { self.members = members }

    /// The keys, in order.
    package var keys: [String] { members.map(\.key) }
    /// Whether there are no members.
    package var isEmpty: Bool { members.isEmpty }
    /// The number of members.
    package var count: Int { members.count }

    /// The member of this name.
    package func member(_ key: String) -> Member? { members.first { $0.key == key } }

    /// The value of a member; assigning nil removes it, assigning a value replaces it in place or appends it.
    package subscript(key: String) -> TemplateNode? {
        get { member(key)?.value }
        set {
            let at = members.firstIndex { $0.key == key }
            if let newValue {
                if let at {
                    members[at].value = newValue
                } else {
                    members.append(Member(key: key, keyLocation: newValue.location, value: newValue))
                }
            } else if let at {
                members.remove(at: at)
            }
        }
    }
}

extension TemplateNode {
    /// The string, when the node is one.
    package var string: String? { if case .string(let value) = content { value } else { nil } }
    /// The elements, when the node is a sequence.
    package var sequence: [TemplateNode]? { if case .sequence(let value) = content { value } else { nil } }
    /// The members, when the node is a mapping.
    package var mapping: TemplateMapping? { if case .mapping(let value) = content { value } else { nil } }
    /// The boolean, when the node is one or the text of one.
    package var bool: Bool? {
        switch content {
        case .bool(let value): value
        case .string("true"), .string("True"): true
        case .string("false"), .string("False"): false
        default: nil
        }
    }
    /// The whole number, when the node is one or the text of one.
    package var int: Int? {
        switch content {
        case .number(let value): value.int
        case .string(let text): Int(text)
        default: nil
        }
    }
    /// The text of a scalar as CloudFormation makes a string of it; nil for sequences, mappings and null.
    package var scalarText: String? {
        switch content {
        case .string(let value): value
        case .number(let value): value.text
        case .bool(let value): value ? "true" : "false"
        case .null, .sequence, .mapping: nil
        }
    }

    /// The member `key` of a mapping.
    package subscript(key: String) -> TemplateNode? { mapping?[key] }

    /// What the node is, in a person's words.
    package var typeName: String {
        switch content {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .sequence: "a list"
        case .mapping: intrinsicName.map { "the result of \($0)" } ?? "a mapping"
        }
    }

    /// The node as plain JSON; intrinsics stay the mappings they are.
    package var json: JSON {
        switch content {
        case .null: .null
        case .bool(let value): .bool(value)
        case .number(let value): .number(value)
        case .string(let value): .string(value)
        case .sequence(let elements): .array(elements.map(\.json))
        case .mapping(let mapping): .object(JSONObject(mapping.members.map { ($0.key, $0.value.json) }))
        }
    }

    /// A node of a JSON value, every part of it placed at `location`.
    package init(json: JSON, at location: SourceLocation) {
        self.location = location
        content =
            switch json {
            case .null: .null
            case .bool(let value): .bool(value)
            case .number(let value): .number(value)
            case .string(let value): .string(value)
            case .array(let elements): .sequence(elements.map { TemplateNode(json: $0, at: location) })
            case .object(let object):
                .mapping(
                    TemplateMapping(
                        object.map {
                            .init(key: $0.key, keyLocation: location, value: TemplateNode(json: $0.value, at: location))
                        }
                    ))
            }
    }

    /// A string node.
    package static func string(_ value: String, at location: SourceLocation) -> TemplateNode {
        TemplateNode(.string(value), at: location)
    }

    /// A mapping node of the given members; those whose value is nil are left out.
    package static func mapping(
        at location: SourceLocation, _ members: KeyValuePairs<String, TemplateNode?>
    ) -> TemplateNode {
        var mapping = TemplateMapping()
        for (key, value) in members where value != nil { mapping[key] = value }
        return TemplateNode(.mapping(mapping), at: location)
    }

    /// A sequence node.
    package static func sequence(_ elements: [TemplateNode], at location: SourceLocation) -> TemplateNode {
        TemplateNode(.sequence(elements), at: location)
    }
}
