import AWSCore
import JSONTree
import StatesLanguage

/// Compares the mocked answer of a task with the shape its service would answer with.
///
/// See https://docs.aws.amazon.com/step-functions/latest/apireference/API_MockInput.html.
struct MockValidation: Sendable {
    /// How much is compared.
    enum Mode: String, Sendable {
        /// What is there and what must be there.
        case strict = "STRICT"
        /// What is there.
        case present = "PRESENT"
        case none = "NONE"
    }

    let mode: Mode

    /// Throws `ValidationException` with the first field that does not fit. Members the model does not have, such as
    /// `SdkHttpMetadata`, are not looked at; nor is the answer of a service whose model is not known.
    func check(
        _ result: JSON, of resource: TaskResource, shapes: StepFunctionsService.AnswerShapes
    ) throws(AWSError) {
        // What a callback sends back is not the service's answer.
        guard mode != .none, case .service(let integration) = resource.target, integration.pattern == .requestResponse,
            let (model, shape) = shapes(integration.service, integration.action, integration.isSDK)
        else { return }
        // The answer's stream or text is turned into JSON by the optimised integration.
        let free: Set<String> = integration.isSDK ? [] : ["Payload"]
        try value(result, model[shape], at: nil, model, free: free)
    }

    private func value(
        _ value: JSON, _ shape: Shape, at field: String?, _ model: ServiceModel, free: Set<String> = []
    ) throws(AWSError) {
        switch shape.kind {
        case .structure:
            guard let object = value.object else { throw wrong(field, "must be an object") }
            try structure(object, shape, model, free)
        case .list:
            guard let elements = value.array else { throw wrong(field, "must be an array") }
            try size(elements.count, shape, field)
            if let element = shape.element {
                for item in elements { try self.value(item, model[element], at: field, model) }
            }
        case .map:
            guard let members = value.object else { throw wrong(field, "must be an object") }
            try size(members.count, shape, field)
            if let element = shape.value {
                for (key, item) in members { try self.value(item, model[element], at: key, model) }
            }
        case .string, .character:
            guard let text = value.string else { throw wrong(field, "must be a string") }
            if !shape.enumeration.isEmpty, !shape.enumeration.contains(text) {
                throw wrong(field, "is not an expected value")
            }
            try size(text.utf16.count, shape, field)
        case .blob:
            guard let text = value.string else { throw wrong(field, "must be a string") }
            try size(text.utf8.count, shape, field)
        // Times are text in what an integration gives.
        case .timestamp: if value.string == nil { throw wrong(field, "must be a string") }
        case .boolean: if value.bool == nil { throw wrong(field, "must be a boolean") }
        case .integer, .long, .float, .double:
            guard let number = value.double else { throw wrong(field, "must be a number") }
            if let min = shape.min, number < min { throw wrong(field, "is less than the minimum value") }
            if let max = shape.max, number > max { throw wrong(field, "exceeds the maximum value") }
        }
    }

    private func structure(
        _ object: JSONObject, _ shape: Shape, _ model: ServiceModel, _ free: Set<String>
    ) throws(AWSError) {
        for member in shape.members {
            let name = member.name.prefix(1).uppercased() + member.name.dropFirst()
            guard let item = object[name], !item.isNull else {
                if member.isRequired, mode == .strict { throw wrong(nil, "Required field '\(name)' is missing") }
                continue
            }
            if !free.contains(name) { try value(item, model[member.shape], at: name, model) }
        }
    }

    private func size(_ count: Int, _ shape: Shape, _ field: String?) throws(AWSError) {
        if let min = shape.min, Double(count) < min { throw wrong(field, "is smaller than the minimum length") }
        if let max = shape.max, Double(count) > max { throw wrong(field, "exceeds the maximum length") }
    }

    private func wrong(_ field: String?, _ reason: String) -> AWSError {
        let subject = field.map { "Field '\($0)' " } ?? ""
        return .validation("Mock result schema validation error: \(subject)\(reason)")
    }
}
