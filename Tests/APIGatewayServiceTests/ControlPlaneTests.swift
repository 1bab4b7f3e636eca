import APIGatewayService
import AWSCore
import CheckoutTesting
import JSONTree
import Testing

@Suite struct ControlPlaneTests {
    let api: TestAPI

    init() throws { api = try TestAPI() }

    @Test func buildsAnAPIStepByStep() async throws {
        let created = try await api.call("CreateRestApi", ["name": "shop"])
        let id = try #require(created["id"])
        let root = try #require(created["rootResourceId"])
        #expect(created["createdDate"] == 1_700_000_000)
        let resource = try await api.call("CreateResource", ["restApiId": id, "parentId": root, "pathPart": "orders"])
        #expect(resource["path"] == "/orders")
        let place: JSONObject = ["restApiId": id, "resourceId": resource["id"] ?? "", "httpMethod": "GET"]
        await #expect(throws: AWSError(.init("BadRequestException"), "The REST API doesn't contain any methods")) {
            try await api.call("CreateDeployment", ["restApiId": id])
        }
        _ = try await api.call("PutMethod", .object(place.merging(["authorizationType": "NONE"])))
        await #expect(throws: AWSError(.init("BadRequestException"), "No integration defined for method")) {
            try await api.call("CreateDeployment", ["restApiId": id])
        }
        let uri = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations"
        let integration = try await api.call(
            "PutIntegration",
            .object(place.merging(["type": "AWS_PROXY", "integrationHttpMethod": "POST", "uri": .string(uri)])))
        #expect(integration["timeoutInMillis"] == 29_000 && integration["httpMethod"] == "POST")
        let deployment = try await api.call("CreateDeployment", ["restApiId": id])
        let stage = try await api.call(
            "CreateStage",
            ["restApiId": id, "stageName": "dev", "deploymentId": deployment["id"] ?? "", "variables": ["a": "b"]])
        #expect(stage["variables"] == ["a": "b"])
        #expect(try await api.call("GetStages", ["restApiId": id])["item"]?.array?.count == 1)
        let resources = try await api.call("GetResources", ["restApiId": id, "embed": ["methods"]])
        #expect(resources["items"]?[1]?["resourceMethods"]?["GET"]?["methodIntegration"]?["type"] == "AWS_PROXY")
        _ = try await api.call("DeleteRestApi", ["restApiId": id])
        await #expect {
            try await api.call("GetRestApi", ["restApiId": id])
        } throws: {
            ($0 as? AWSError)?.status == 404
        }
    }

    @Test func aDeploymentIsASnapshot() async throws {
        let id = try await api.deploy(["/a": ["get": TestAPI.proxy("f")]])
        let document = #"{"swagger":"2.0","info":{"title":"t"},"paths":{"/b":{"get":\#(TestAPI.proxy("f").text())}}}"#
        _ = try await api.call(
            "PutRestApi", ["restApiId": .string(id), "mode": "overwrite", "body": .string(base64(document))])
        let runtime = api.runtime { _, _ in .init(payload: Array(#"{"statusCode":200}"#.utf8)) }
        func status(_ path: String) async -> Int {
            await runtime.invoke(apiID: id, stage: "dev", path: path, HTTPRequest(method: "GET", path: path)).status
        }
        #expect(await (status("/a"), status("/b")) == (200, 403))
        _ = try await api.call("CreateDeployment", ["restApiId": .string(id), "stageName": "dev"])
        #expect(await (status("/a"), status("/b")) == (403, 200))
    }

    @Test func pagesLists() async throws {
        for name in ["a", "b", "c"] { _ = try await api.call("CreateRestApi", ["name": .string(name)]) }
        let first = try await api.call("GetRestApis", ["limit": 2])
        #expect(first["items"]?.array?.count == 2)
        let second = try await api.call("GetRestApis", ["limit": 2, "position": first["position"] ?? ""])
        #expect(second["items"]?.array?.count == 1 && second["position"] == nil)
    }

    @Test(arguments: [
        ("{\"type\":\"http\",\"uri\":\"x\"}", "the integration type HTTP of API Gateway"),
        (service("kinesis:action/PutRecord"), "integrations of API Gateway with the service kinesis"),
        (service("s3:action/GetObject"), "the action GetObject of s3 in API Gateway (a path would do)"),
        (
            service("lambda:path/2015-03-31/functions"),
            "integrations of API Gateway with Lambda other than invocations"
        ),
        (
            service("sqs:action/SendMessage", "\"contentHandling\":\"CONVERT_TO_BINARY\","),
            "the content handling CONVERT_TO_BINARY of API Gateway"
        ),
    ])
    func namesWhatIsNotImplemented(_ integration: String, _ what: String) async throws {
        let paths = try JSON(parsing: "{\"/a\":{\"get\":{\"x-amazon-apigateway-integration\":\(integration)}}}")
        await #expect(throws: AWSError.notImplemented(what)) { try await api.deploy(paths) }
    }

    @Test(arguments: [
        (service("states"), "AWS ARN for integration must contain path or action"),
        (
            service("states:action/StartExecution", credentials: ""), "Role ARN must be specified for AWS integrations"
        ),
        (
            service("states:action/StartExecution", "\"requestTemplates\":{\"application/json\":\"#if(true)\"},"),
            "Invalid mapping template for application/json: #if without #end at line 1, column 1"
        ),
        (
            service("states:action/StartExecution", "\"requestParameters\":{\"integration.request.header.a\":\"b\"},"),
            "Invalid mapping expression specified: b"
        ),
        (
            service(
                "states:action/StartExecution",
                "\"responses\":{\"200\":{\"responseParameters\":{\"method.response.header.a\":\"method.request.body\"}}},"
            ),
            "Invalid mapping expression specified: method.request.body"
        ),
        (
            service("states:action/StartExecution", "\"responses\":{\"(\":{\"statusCode\":\"200\"}},"),
            "Invalid selection pattern: ("
        ),
        (
            service("states:action/StartExecution", "\"requestTemplates\":{\"application/json\":{\"a\":1}},"),
            "Invalid mapping template for application/json: it is no string"
        ),
        (
            service("states:action/StartExecution", "\"passthroughBehavior\":\"some\","),
            "Invalid passthrough behavior: SOME"
        ),
    ])
    func refusesWhatAWSRefuses(_ integration: String, _ message: String) async throws {
        let paths = try JSON(parsing: "{\"/a\":{\"get\":{\"x-amazon-apigateway-integration\":\(integration)}}}")
        await #expect {
            try await api.deploy(paths)
        } throws: {
            ($0 as? AWSError)?.message == message
        }
    }

    /// An integration with a service, as JSON text.
    private static func service(
        _ uri: String, _ more: String = "", credentials: String = "arn:aws:iam::000000000000:role/r"
    ) -> String {
        """
        {\(more)"type":"aws","httpMethod":"POST","credentials":"\(credentials)",\
        "uri":"arn:aws:apigateway:us-east-1:\(uri)"}
        """
    }
}
