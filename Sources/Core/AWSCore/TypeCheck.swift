import JSONTree

/// Checks that every value of an input has the JSON type its shape asks for.
package enum TypeCheck {
    /// Throws `SerializationException` at the first value of a wrong type.
    ///
    /// Members the model does not know are passed over, as AWS does.
    package static func check(_ input: JSONObject, of operation: OperationModel, in model: ServiceModel)
        throws(AWSError)
    {
        guard let shape = operation.input else { return }
        try check(.object(input), model[shape], model)
    }

    private static func check(_ value: JSON, _ shape: Shape, _ model: ServiceModel) throws(AWSError) {
        switch (shape.kind, value) {
        case (_, .null): return
        case (.structure, .object(let object)):
            for (name, item) in object {
                if let member = shape.member(name) { try check(item, model[member.shape], model) }
            }
        case (.list, .array(let elements)):
            guard let element = shape.element else { return }
            for item in elements { try check(item, model[element], model) }
        case (.map, .object(let members)):
            guard let element = shape.value else { return }
            for (_, item) in members { try check(item, model[element], model) }
        case (.string, .string), (.character, .string), (.blob, .string), (.boolean, .bool), (.float, .number),
            (.double, .number), (.timestamp, .number), (.timestamp, .string):
            return
        case (.integer, .number(let number)), (.long, .number(let number)):
            // A fraction is cut off, as AWS's parser does.
            if !number.double.isFinite { throw mismatch(value, shape) }
        default: throw mismatch(value, shape)
        }
    }

    private static func mismatch(_ value: JSON, _ shape: Shape) -> AWSError {
        let text: String
        switch (shape.kind, value) {
        case (.structure, .array), (.map, .array): text = "Unrecognized collection type class java.util.ArrayList"
        case (.list, .object), (.string, .object), (.string, .array):
            text = "Start of structure or map found where not expected."
        case (.structure, _), (.map, _), (.list, _): text = "Unexpected field type"
        case (.string, .number): text = "NUMBER_VALUE can not be converted to a String"
        case (.string, .bool(let flag)): text = "\(flag ? "TRUE" : "FALSE")_VALUE can not be converted to a String"
        case (.boolean, .string): text = "Unexpected token received from parser"
        case (.integer, .string): text = "STRING_VALUE can not be converted to an Integer"
        case (.long, .string): text = "STRING_VALUE can not be converted to a Long"
        default: text = "Unexpected field type"
        }
        return AWSError(.serialization, text)
    }
}
