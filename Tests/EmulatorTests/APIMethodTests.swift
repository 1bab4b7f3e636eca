import AWSCore
import CheckoutTesting
import Emulator
import JSONTree
import Testing

struct APIMethodTests {
    private func template(status: Int, part: String = "respond") -> String {
        """
        Resources:
          Approvals: {Type: AWS::ApiGateway::RestApi, Properties: {Name: approvals}}
          Respond:
            Type: AWS::ApiGateway::Resource
            Properties: {ParentId: !GetAtt Approvals.RootResourceId, PathPart: \(part), RestApiId: !Ref Approvals}
          Answer:
            Type: AWS::ApiGateway::Method
            Properties:
              HttpMethod: GET
              ResourceId: !Ref Respond
              RestApiId: !Ref Approvals
              AuthorizationType: NONE
              MethodResponses: [{StatusCode: \(status)}]
              Integration:
                Type: MOCK
                RequestTemplates: {application/json: '{"statusCode": \(status)}'}
                IntegrationResponses: [{StatusCode: \(status), ResponseTemplates: {text/plain: thanks}}]
          Deployment: {Type: AWS::ApiGateway::Deployment, DependsOn: Answer, Properties: {RestApiId: !Ref Approvals}}
          Stage:
            Type: AWS::ApiGateway::Stage
            Properties: {DeploymentId: !Ref Deployment, RestApiId: !Ref Approvals, StageName: prod}
        Outputs:
          API: {Value: !Ref Approvals}
          Resource: {Value: !Ref Respond}
        """
    }

    @Test func anAPIIsBuiltFromResourcesAndMethods() async throws {
        let lab = try await Laboratory()
        let report = try await lab.deploy(template(status: 202))
        #expect(report.created.count == 5)
        let key: JSONObject = [
            "restApiId": report.outputs["API"] ?? "", "resourceId": report.outputs["Resource"] ?? "",
            "httpMethod": "GET",
        ]
        let resource = try await lab.call("apigateway", "GetResource", .object(key))
        #expect(resource["path"] == "/respond")
        let method = try await lab.call("apigateway", "GetMethod", .object(key))
        #expect(method["methodResponses"]?["202"] != nil)
        #expect(method["methodIntegration"]?["type"] == "MOCK")
        #expect(
            method["methodIntegration"]?["integrationResponses"]?["202"]?["responseTemplates"]?["text/plain"]
                == "thanks")
    }

    @Test func anAPIIsChangedInPlace() async throws {
        let lab = try await Laboratory()
        func deploy(_ properties: String) async throws -> (JSON, [String]) {
            let report = try await lab.deploy(
                """
                Resources:
                  API: {Type: AWS::ApiGateway::RestApi, Properties: {Name: shop, \(properties)}}
                Outputs:
                  API: {Value: !Ref API}
                """)
            let api = try await lab.call("apigateway", "GetRestApi", ["restApiId": report.outputs["API"] ?? ""])
            return (api, report.updated)
        }
        let (first, _) = try await deploy(
            "Description: one, DisableExecuteApiEndpoint: true, Tags: [{Key: a, Value: '1'}, {Key: b, Value: '2'}]")
        #expect(first["description"] == "one" && first["disableExecuteApiEndpoint"] == true)
        #expect(first["tags"] == ["a": "1", "b": "2"] && first["apiKeySource"] == "HEADER")
        let (second, updated) = try await deploy(
            "Description: two, ApiKeySourceType: AUTHORIZER, Tags: [{Key: b, Value: '3'}]")
        #expect(updated == ["API"] && second["id"] == first["id"])
        #expect(second["description"] == "two" && second["disableExecuteApiEndpoint"] == false)
        #expect(second["tags"] == ["b": "3"] && second["apiKeySource"] == "AUTHORIZER")
    }

    @Test func aMethodIsChangedInPlaceAndAResourceReplaced() async throws {
        let lab = try await Laboratory()
        let first = try await lab.deploy(template(status: 202))
        let changed = try await lab.deploy(template(status: 200))
        #expect(changed.updated == ["Answer"])
        var key: JSONObject = [
            "restApiId": first.outputs["API"] ?? "", "resourceId": first.outputs["Resource"] ?? "",
            "httpMethod": "GET",
        ]
        let method = try await lab.call("apigateway", "GetMethod", .object(key))
        #expect(method["methodResponses"]?.object?.keys.sorted() == ["200"])

        let moved = try await lab.deploy(template(status: 200, part: "answer"))
        #expect(moved.outputs["Resource"] != first.outputs["Resource"])
        key["resourceId"] = moved.outputs["Resource"] ?? ""
        #expect(try await lab.call("apigateway", "GetMethod", .object(key))["httpMethod"] == "GET")
        let resources = try await lab.call("apigateway", "GetResources", ["restApiId": key["restApiId"] ?? ""])
        #expect(Set(resources["items"]?.array?.compactMap { $0["path"]?.string } ?? []) == ["/", "/answer"])
        #expect(try await lab.emulator.delete(lab.stack).count == 5)
    }
}
