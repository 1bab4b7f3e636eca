import JSONTree

/// Compiling the JSONata flavour: strings that are wholly `{% … %}`, at any depth of the fields that take them.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html.
extension DefinitionParser {
    /// A field that holds one expression.
    mutating func expression(
        _ key: String, in fields: Fields, expecting type: StateExpression.ResultType
    ) -> StateExpression? {
        guard let text = fields[key]?.string.flatMap(StateExpression.body) else { return nil }
        return compile(text, at: fields.place(of: key), expecting: type, seeing: .inState)
    }

    /// `Items`: an array that may hold expressions, or an expression for all of it; for a distributed Map also an object.
    /// Without it the input is meant.
    mutating func items(in fields: Fields, isDistributed: Bool) -> MapState.Items? {
        guard fields.language == .jsonata else { return nil }
        if fields.hasExpression("Items") {
            return expression("Items", in: fields, expecting: isDistributed ? .arrayOrObject : .array)
                .map { .template(.expression($0)) }
        }
        if let value = fields["Items"], value.array == nil, !isDistributed || value.object == nil {
            fault("Expected value of type Array", at: fields.at("Items"))
        }
        return template("Items", in: fields).map { .template($0) } ?? .input
    }

    /// Compiles a template of the JSONata flavour; parts without expressions become constants.
    mutating func compileExpressions(
        in value: JSON, at place: Place, seeing data: StatesMember
    ) -> PayloadTemplate {
        switch value {
        case .array(let elements):
            let parts = elements.enumerated().map { index, element in
                compileExpressions(in: element, at: place.element(index), seeing: data)
            }
            return parts.allSatisfy(\.isConstant) ? .constant(value) : .array(parts)
        case .object(let object):
            let members = object.map { key, member in
                PayloadTemplate.Member(
                    key: key, value: compileExpressions(in: member, at: place.member(key), seeing: data))
            }
            return members.allSatisfy(\.value.isConstant) ? .constant(value) : .object(members)
        case .string(let text):
            guard let body = StateExpression.body(of: text) else {
                checkDelimiters(of: text, at: place)
                return .constant(value)
            }
            let compiled = compile(body, at: place, expecting: .any, seeing: data)
            return compiled.map { .expression($0) } ?? .constant(value)
        default: return .constant(value)
        }
    }

    /// Text that opens an expression without closing it, or the other way round. AWS's documentation calls it a
    /// validation error; its sentence is not known.
    private mutating func checkDelimiters(of text: String, at place: Place) {
        guard text.hasPrefix("{%") || text.hasSuffix("%}") else { return }
        fault(
            "A JSONata expression must start with '{%' and end with '%}'", at: place.path,
            code: DefinitionFault.invalidExpression)
    }

    private mutating func compile(
        _ text: String, at place: Place, expecting type: StateExpression.ResultType, seeing data: StatesMember
    ) -> StateExpression? {
        do throws(StateExpressionError) {
            return try StateExpression(text, location: place.inState, expecting: type, seeing: data)
        } catch {
            for message in error.messages { fault(message, at: place.path, code: error.code) }
            return nil
        }
    }
}

/// A place in the definition, and the same place as AWS names it in the causes of failures.
struct Place {
    /// From the root: `/States/A/Output/b[0]`.
    let path: String
    /// From the state: `Output/b[0]`.
    let inState: String

    func member(_ key: String) -> Place { Place(path: "\(path)/\(key)", inState: "\(inState)/\(key)") }
    func element(_ index: Int) -> Place { Place(path: "\(path)[\(index)]", inState: "\(inState)[\(index)]") }
}

extension Fields {
    /// Where a member is.
    func place(of key: String) -> Place {
        let path = at(key)
        return Place(path: path, inState: String(path.dropFirst(state.count + 1)))
    }

    /// Whether a field of a state in the JSONata flavour holds an expression instead of a value.
    func hasExpression(_ key: String) -> Bool {
        language == .jsonata && self[key]?.string.flatMap(StateExpression.body) != nil
    }
}
