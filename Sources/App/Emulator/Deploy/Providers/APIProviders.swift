import AWSCore
import Foundation
import JSONTree
import SAMTemplate

/// `AWS::ApiGateway::RestApi`, from an OpenAPI body.
struct RestAPIProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        var input: JSONObject = ["name": .string(request.string("Name") ?? request.context.stack)]
        input["binaryMediaTypes"] = request.properties["BinaryMediaTypes"]
        for (property, member) in Self.patched { input[member] = request.properties[property] }
        if !request.tags.isEmpty { input["tags"] = .object(request.tags) }
        let output = try step.call("apigateway", "CreateRestApi", input)
        let id = output["id"]?.string ?? ""
        try putBody(request, id, step)
        return ResourceState(
            id, attributes: ["RestApiId": .string(id), "RootResourceId": output["rootResourceId"] ?? ""])
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        for name in ["Name", "BinaryMediaTypes"] where request.properties[name] != old.properties[name] {
            throw ReplacementNeeded()
        }
        let patches = Self.patched.filter { request.properties[$0.property] != old.properties[$0.property] }
            .map { property, member -> JSON in
                let value = request.properties[property] ?? Self.unset[property] ?? ""
                return [
                    "op": "replace", "path": .string("/\(member)"), "value": .string(value.string ?? value.text()),
                ]
            }
        if !patches.isEmpty {
            try step.call(
                "apigateway", "UpdateRestApi",
                ["restApiId": .string(old.physicalID), "patchOperations": .array(patches)])
        }
        try tag(request, old, step)
        try putBody(request, old.physicalID, step)
        return ResourceState(old.physicalID, attributes: old.attributes)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call(
            "apigateway", "DeleteRestApi", ["restApiId": .string(old.physicalID)], ignoring: "NotFoundException")
    }

    func contents(_ request: ResourceRequest) throws -> String {
        guard let path = request.properties["BodyS3Location"]?.string else { return "" }
        return try InputFile.text(request.context.path(path).path)
    }

    private func putBody(_ request: ResourceRequest, _ id: String, _ step: DeployStep) throws {
        var body = request.properties["Body"]
        if let path = request.properties["BodyS3Location"]?.string {
            let text = try InputFile.text(request.context.path(path).path)
            body = try TemplateNode(parsing: text, file: path, expandsTags: false).json
        }
        guard let body else { return }
        let data = Data((body.string ?? body.text()).utf8)
        try step.call(
            "apigateway", "PutRestApi",
            ["restApiId": .string(id), "mode": "overwrite", "body": .string(data.base64EncodedString())])
    }

    /// Changes the tags where they differ.
    private func tag(_ request: ResourceRequest, _ old: DeployedResource, _ step: DeployStep) throws {
        let before = ResourceRequest.tags(old.properties)
        if before == request.tags { return }
        let arn = JSON.string("arn:aws:apigateway:\(request.context.region)::/restapis/\(old.physicalID)")
        let gone = before.keys.filter { !request.tags.has($0) }
        if !gone.isEmpty {
            try step.call(
                "apigateway", "UntagResource", ["resourceArn": arn, "tagKeys": .array(gone.map(JSON.string))])
        }
        if !request.tags.isEmpty {
            try step.call("apigateway", "TagResource", ["resourceArn": arn, "tags": .object(request.tags)])
        }
    }

    /// The properties that are changed in place, and what the API calls them.
    private static let patched: [(property: String, member: String)] = [
        ("Description", "description"), ("ApiKeySourceType", "apiKeySource"),
        ("DisableExecuteApiEndpoint", "disableExecuteApiEndpoint"),
    ]
    /// What they are when the template does not say.
    private static let unset: JSONObject = ["ApiKeySourceType": "HEADER", "DisableExecuteApiEndpoint": false]
}

/// `AWS::ApiGateway::Deployment`.
struct APIDeploymentProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        var input: JSONObject = ["restApiId": request.properties["RestApiId"] ?? ""]
        input["description"] = request.properties["Description"]
        // SAM writes a throw-away stage here; CloudFormation makes it, and so do we.
        input["stageName"] = request.properties["StageName"]
        let output = try step.call("apigateway", "CreateDeployment", input)
        let id = output["id"]?.string ?? ""
        return ResourceState(id, attributes: ["DeploymentId": .string(id)])
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {}
}

/// `AWS::ApiGateway::Stage`.
struct APIStageProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let name = request.string("StageName") ?? ""
        var input: JSONObject = [
            "restApiId": request.properties["RestApiId"] ?? "", "stageName": .string(name),
            "deploymentId": request.properties["DeploymentId"] ?? "",
        ]
        input["description"] = request.properties["Description"]
        input["variables"] = request.properties["Variables"]
        if !request.tags.isEmpty { input["tags"] = .object(request.tags) }
        try step.call("apigateway", "CreateStage", input)
        return ResourceState(name)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        let input: JSONObject = [
            "restApiId": old.properties["RestApiId"] ?? "", "stageName": .string(old.physicalID),
        ]
        try step.call("apigateway", "DeleteStage", input, ignoring: "NotFoundException")
    }
}
