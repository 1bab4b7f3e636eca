import JSONTree

/// `AWS::Serverless::Api`, the implicit API, and the paths that events add to them.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html
extension SAMTransform {
    /// The API that events without a `RestApiId` belong to.
    static let implicitAPI = "ServerlessRestApi"

    mutating func beginAPI(_ resource: Resource) {
        let values = resource.values
        var draft = APIDraft(
            resource: resource, isManaged: values["DefinitionBody"] == nil && values["DefinitionUri"] == nil)
        switch (values["DefinitionBody"], values["DefinitionUri"]) {
        case (.some, let uri?):
            fault(
                "Specify either 'DefinitionUri' or 'DefinitionBody' property and not both", uri.location, resource.path)
        case (let body?, nil): draft.body = body
        case (nil, let uri?): draft.body = definition(uri, resource.path + ".DefinitionUri")
        case (nil, nil): break
        }
        apis[resource.id] = draft
        apiOrder.append(resource.id)
    }

    private mutating func definition(_ uri: TemplateNode, _ path: String) -> TemplateNode? {
        guard let name = uri.string, !name.hasPrefix("s3://") else {
            unsupported("DefinitionUri lies in S3, which this emulator lacks; give a local file", uri.location, path)
            return nil
        }
        guard let text = file(name, uri.location, path) else { return nil }
        do {
            let node = try TemplateNode(parsing: text, file: name)
            return evaluator.value(node, path)
        } catch {
            evaluator.faults += error.faults
            return nil
        }
    }

    // MARK: Routes

    mutating func addFunctionRoute(_ event: Event) {
        guard let route = route(event, ["Path", "Method", "RestApiId"]) else { return }
        let place = event.location
        let partition = evaluator.scope.pseudoParameters["AWS::Partition"]?.string ?? "aws"
        // The alias's Ref and the function's Arn both are what API Gateway invokes.
        let arn = event.target == event.owner ? event.target + ".Arn" : event.target
        let uri = "arn:\(partition):apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${\(arn)}/invocations"
        let integration = TemplateNode.mapping(
            at: place,
            [
                "httpMethod": .string("POST", at: place), "type": .string("aws_proxy", at: place),
                "uri": .sub(uri, at: place),
            ])
        add(
            .mapping(
                at: place,
                ["x-amazon-apigateway-integration": integration, "responses": .mapping(at: place, [:])]),
            route, event)
        let method = route.method == "any" ? "*" : route.method.uppercased()
        let source =
            "arn:\(partition):execute-api:${AWS::Region}:${AWS::AccountId}:${\(route.api)}/*/\(method)"
            + SAMTransform.wildcards(route.path)
        emitPermission(
            event, suffix: apis[route.api]?.permissionSuffix ?? "", principal: "apigateway.amazonaws.com",
            source: .sub(source, at: place))
    }

    mutating func addStateMachineRoute(_ event: Event) {
        guard let route = route(event, ["Path", "Method", "RestApiId", "UnescapeMappingTemplate"]) else { return }
        let place = event.location
        let role = event.id + "Role"
        emitStartRole(role, service: "apigateway.amazonaws.com", machine: event.owner, place, event.path)
        let escaped = "$util.escapeJavaScript($input.json('$'))"
        let unescape = event.properties["UnescapeMappingTemplate"]?.bool == true
        let input = unescape ? escaped + ".replaceAll(\"\\\\'\",\"'\")" : escaped
        let template = "{\"input\": \"\(input)\", \"stateMachineArn\": \"${\(event.owner)}\"}"
        let partition = evaluator.scope.pseudoParameters["AWS::Partition"]?.string ?? "aws"
        let uri = "arn:\(partition):apigateway:${AWS::Region}:states:action/StartExecution"
        let integration = TemplateNode.mapping(
            at: place,
            [
                "type": .string("aws", at: place), "httpMethod": .string("POST", at: place),
                "uri": .sub(uri, at: place),
                "credentials": .getAtt(role, "Arn", at: place),
                "requestTemplates": .mapping(at: place, ["application/json": .sub(template, at: place)]),
                "responses": TemplateNode(
                    json: ["200": ["statusCode": "200"], "400": ["statusCode": "400"]], at: place),
            ])
        let responses = TemplateNode(
            json: ["200": ["description": "OK"], "400": ["description": "Bad Request"]], at: place)
        add(
            .mapping(at: place, ["x-amazon-apigateway-integration": integration, "responses": responses]), route, event)
    }

    private func supportsPaths(_ id: String) -> Bool { apis[id] != nil }

    private struct Route {
        let api: String
        let path: String
        /// Lower case; `any` for all.
        let method: String
    }

    private mutating func route(_ event: Event, _ known: Set<String>) -> Route? {
        let values = event.properties
        let path = event.path + ".Properties"
        for member in values.members where !known.contains(member.key) {
            unsupported(
                "the property \(member.key) of an Api event is not supported by this emulator", member.keyLocation, path
            )
        }
        guard let route = values["Path"]?.string, let method = values["Method"]?.string else {
            fault("the event '\(event.name)' of type Api needs Path and Method as strings", event.location, path)
            return nil
        }
        guard route.hasPrefix("/") else {
            fault("the Path of an Api event begins with '/'", values["Path"]?.location ?? event.location, path)
            return nil
        }
        var api = SAMTransform.implicitAPI
        if let reference = values["RestApiId"] {
            guard let name = reference.string ?? reference["Ref"]?.string, supportsPaths(name) else {
                fault(
                    "RestApiId must be a valid reference to an 'AWS::Serverless::Api' resource in same template",
                    reference.location, path)
                return nil
            }
            api = name
        } else {
            beginImplicitAPI(at: event.location)
        }
        return Route(api: api, path: route, method: method.lowercased())
    }

    private mutating func beginImplicitAPI(at location: SourceLocation) {
        let id = SAMTransform.implicitAPI
        guard apis[id] == nil else { return }
        var own = TemplateMapping()
        own["StageName"] = .string("Prod", at: location)
        let draft = DraftResource(
            logicalID: id, type: "AWS::Serverless::Api",
            properties: globals.merged(own, type: "AWS::Serverless::Api", ignored: nil), location: location,
            path: "Resources.\(id)")
        guard let shape = SAMTransform.shapes[draft.type], let resource = prepare(draft, shape) else { return }
        beginAPI(resource)
    }

    private mutating func add(_ operation: TemplateNode, _ route: Route, _ event: Event) {
        // A template that brings its own definition has its paths there; the event then only grants permission.
        guard var draft = apis[route.api], draft.isManaged else { return }
        let method = route.method == "any" ? "x-amazon-apigateway-any-method" : route.method
        if !draft.add(operation, path: route.path, method: method) {
            fault(
                "the API '\(route.api)' has \(route.method.uppercased()) \(route.path) already; give one event another path"
                    + " or method", event.location, event.path)
        }
        apis[route.api] = draft
    }

    /// `{id}` stands for anything in a permission's source ARN.
    private static func wildcards(_ path: String) -> String {
        var result = ""
        var rest = Substring(path)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open] + "*"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    // MARK: Resources

    mutating func finishAPI(_ id: String) {
        guard let draft = apis[id] else { return }
        let (resource, values) = (draft.resource, draft.resource.values)
        let version = values["OpenApiVersion"]?.scalarText
        let body = draft.body ?? managedBody(of: draft, version)
        var properties = TemplateMapping()
        properties["Body"] = body
        properties["Name"] = values["Name"]
        let passed = [
            "ApiKeySourceType", "BinaryMediaTypes", "Description", "DisableExecuteApiEndpoint", "FailOnWarnings",
            "MinimumCompressionSize",
        ]
        for name in passed { properties[name] = values[name] }
        emit(resource, as: "AWS::ApiGateway::RestApi", properties)
        emitStage(of: draft, body, version)
    }

    private mutating func emitStage(of draft: APIDraft, _ body: TemplateNode, _ version: String?) {
        let (resource, values, place) = (draft.resource, draft.resource.values, draft.resource.location)
        let suffix = SAMTransform.suffix(for: body.json.text())
        let deployment = resource.id + "Deployment" + suffix
        emit(
            deployment, "AWS::ApiGateway::Deployment", place, resource.path,
            [
                "Description": .string("RestApi deployment id: \(suffix)", at: place),
                "RestApiId": .ref(resource.id, at: place),
                // Without an OpenApiVersion SAM makes a second stage, literally named Stage.
                "StageName": version == nil ? .string("Stage", at: place) : nil,
            ])
        var tags: TemplateNode?
        if let own = values["Tags"] { tags = SAMTransform.tagList(own) }
        emit(
            draft.stageID, "AWS::ApiGateway::Stage", place, resource.path,
            [
                "DeploymentId": .ref(deployment, at: place), "RestApiId": .ref(resource.id, at: place),
                "StageName": values["StageName"], "Variables": values["Variables"], "Tags": tags,
            ])
        aliases[resource.id + ".Deployment"] = deployment
        aliases[resource.id + ".Stage"] = draft.stageID
    }

    private mutating func managedBody(of draft: APIDraft, _ version: String?) -> TemplateNode {
        let place = draft.resource.location
        var draft = draft
        if let cors = draft.resource.values["Cors"] {
            addCORS(cors, to: &draft, isOpenAPI3: version?.hasPrefix("3") == true)
        }
        let title = TemplateNode.ref("AWS::StackName", at: place)
        let info = TemplateNode.mapping(at: place, ["version": .string("1.0", at: place), "title": title])
        var body = TemplateMapping()
        body["info"] = info
        body["paths"] = TemplateNode(.mapping(draft.paths), at: place)
        if let version, version.hasPrefix("3") {
            body["openapi"] = .string(version, at: place)
        } else {
            body["swagger"] = .string("2.0", at: place)
        }
        if let types = draft.resource.values["BinaryMediaTypes"]?.sequence {
            // In the RestApi's own property a slash is written ~1; in the definition it is a slash.
            let plain = types.compactMap(\.scalarText).map {
                TemplateNode.string(SplitText.parts(of: $0, by: "~1").joined(separator: "/"), at: place)
            }
            body["x-amazon-apigateway-binary-media-types"] = .sequence(plain, at: place)
        }
        return TemplateNode(.mapping(body), at: place)
    }
}
