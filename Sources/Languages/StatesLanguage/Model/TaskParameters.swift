import JSONTree

extension TaskResource {
    /// What AWS has against parameters before it calls the service; nil when nothing.
    ///
    /// Only what has been recorded is checked here; the service itself checks the rest.
    package func parameterFault(_ parameters: JSON) -> String? {
        guard case .service(let integration) = target, integration.service == "apigateway", !integration.isSDK,
            let headers = parameters["Headers"]
        else { return nil }
        let valid = headers.object?.allSatisfy { $0.value.array?.allSatisfy { $0.string != nil } ?? false } ?? false
        return valid ? nil : "The value of the field 'Headers' has an invalid format"
    }
}
