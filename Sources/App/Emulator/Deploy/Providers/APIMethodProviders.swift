import AWSCore
import JSONTree

/// `AWS::ApiGateway::Resource`: a part of an API's paths.
struct APIResourceProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let input: JSONObject = [
            "restApiId": request.properties["RestApiId"] ?? "", "parentId": request.properties["ParentId"] ?? "",
            "pathPart": request.properties["PathPart"] ?? "",
        ]
        let id = try step.call("apigateway", "CreateResource", input)["id"]?.string ?? ""
        return ResourceState(id, attributes: ["ResourceId": .string(id)])
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        let input: JSONObject = [
            "restApiId": old.properties["RestApiId"] ?? "", "resourceId": .string(old.physicalID),
        ]
        try step.call("apigateway", "DeleteResource", input, ignoring: "NotFoundException")
    }
}

/// `AWS::ApiGateway::Method`, with its integration and the answers of both.
struct APIMethodProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        try put(request, step)
        return ResourceState(request.context.physicalName(request.logicalID, maxLength: 64))
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        for name in ["HttpMethod", "ResourceId", "RestApiId"] where request.properties[name] != old.properties[name] {
            throw ReplacementNeeded()
        }
        // A method is taken away and put anew in one transaction, so no call meets the API without it.
        try delete(old, step)
        try put(request, step)
        return ResourceState(old.physicalID)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call("apigateway", "DeleteMethod", key(old.properties), ignoring: "NotFoundException")
    }

    /// What names a method in every operation.
    private func key(_ properties: JSONObject) -> JSONObject {
        [
            "restApiId": properties["RestApiId"] ?? "", "resourceId": properties["ResourceId"] ?? "",
            "httpMethod": properties["HttpMethod"] ?? "",
        ]
    }

    private func put(_ request: ResourceRequest, _ step: DeployStep) throws {
        let properties = request.properties
        let key = key(properties)
        var method = key
        method["authorizationType"] = properties["AuthorizationType"] ?? "NONE"
        method["apiKeyRequired"] = request.bool("ApiKeyRequired").map(JSON.bool)
        method.copy(["OperationName", "RequestParameters", "RequestModels"], of: properties)
        try step.call("apigateway", "PutMethod", method)
        for response in properties["MethodResponses"]?.array ?? [] {
            var input = key
            input.copy(["ResponseModels", "ResponseParameters"], of: response.object ?? [:])
            input["statusCode"] = ResourceRequest.text(response["StatusCode"]).map(JSON.string)
            try step.call("apigateway", "PutMethodResponse", input)
        }
        guard let integration = properties["Integration"]?.object else { return }
        var input = key
        input.copy(
            [
                "ConnectionType", "ContentHandling", "Credentials", "IntegrationHttpMethod", "PassthroughBehavior",
                "RequestParameters", "RequestTemplates", "TimeoutInMillis", "Type", "Uri",
            ], of: integration)
        try step.call("apigateway", "PutIntegration", input)
        for response in integration["IntegrationResponses"]?.array ?? [] {
            var input = key
            input.copy(
                ["ContentHandling", "ResponseParameters", "ResponseTemplates", "SelectionPattern"],
                of: response.object ?? [:])
            input["statusCode"] = ResourceRequest.text(response["StatusCode"]).map(JSON.string)
            try step.call("apigateway", "PutIntegrationResponse", input)
        }
    }
}

extension JSONObject {
    /// Takes over members that CloudFormation spells with a capital and the service with a small letter.
    fileprivate mutating func copy(_ names: [String], of properties: JSONObject) {
        for name in names {
            self[name.prefix(1).lowercased() + name.dropFirst()] = properties[name]
        }
    }
}
