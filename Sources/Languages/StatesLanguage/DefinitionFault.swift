/// A fault in a definition.
package struct DefinitionFault: Error, Sendable, Hashable {
    /// AWS's diagnostic code, such as `SCHEMA_VALIDATION_FAILED`.
    package let code: String
    /// What is wrong, in AWS's words as far as known.
    package let message: String
    /// The place, as AWS prints it: `/States/A/Next`; `/` for the whole, empty where AWS names none.
    /// For text that is no JSON it is Jackson's `[Source: …; line: 1, column: 4]`.
    package let path: String

    /// A field is missing, unknown or of the wrong form.
    package static let schema = "SCHEMA_VALIDATION_FAILED"
    /// A state leads nowhere, or none leads to it.
    package static let missingTarget = "MISSING_TRANSITION_TARGET"
    /// Two states have the same name.
    package static let duplicateName = "DUPLICATE_STATE_NAME"
    /// The name of a state has not the form AWS asks for.
    package static let invalidName = "INVALID_STATE_NAME"
    /// The label of a distributed Map has not the form AWS asks for.
    package static let invalidLabel = "INVALID_LABEL_NAME"
    /// Two distributed Maps have the same label.
    package static let duplicateLabel = "DUPLICATE_LABEL_NAME"
    /// A JSONata expression could not be parsed.
    package static let invalidExpression = "INVALID_JSONATA_EXPRESSION"
    /// A JSONata expression refers to what Step Functions does not offer there.
    package static let unsupportedExpression = "UNSUPPORTED_JSONATA_EXPRESSION"
    /// The text is no JSON.
    package static let invalidJSON = "INVALID_JSON_DESCRIPTION"

    /// A fault at a place.
    package init(code: String = DefinitionFault.schema, _ message: String, at path: String) {
        self.code = code
        self.message = message
        self.path = path
    }
}

/// Everything wrong with a definition.
package struct DefinitionFaults: Error, Sendable, Hashable {
    /// A fault at a place.
    package let faults: [DefinitionFault]

    /// Faults by themselves.
    package init(faults: [DefinitionFault]) { self.faults = faults }

    /// The text of AWS's `InvalidDefinition`: `Invalid State Machine Definition: 'CODE: message at /path, …'`.
    package var message: String {
        let texts = faults.map { fault in
            let place = fault.path.isEmpty || fault.code == DefinitionFault.invalidJSON ? "" : " at \(fault.path)"
            return "\(fault.code): \(fault.message)\(place)"
        }
        return "Invalid State Machine Definition: '\(texts.joined(separator: ", "))'"
    }
}
