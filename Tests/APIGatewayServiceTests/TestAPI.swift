import APIGatewayService
import AWSCore
import CheckoutTesting
import JSONTree
import StateStore

/// An API Gateway over a store in memory.
struct TestAPI {
    let services: TestServices

    init() throws {
        services = try TestServices(
            [.init("apigateway", APIGatewayService.self, environment: ())], migrations: APIGatewayService.migrations)
    }

    func call(_ operation: String, _ input: JSON) async throws -> JSON {
        try await services.call("apigateway", operation, input)
    }

    /// Imports `paths`, deploys to `dev` and returns the API's id.
    func deploy(_ paths: JSON, binaryMediaTypes: JSON = [], variables: JSON = [:]) async throws -> String {
        let document: JSON = [
            "openapi": "3.0.1", "info": ["title": "shop", "version": "1"], "paths": paths,
            "x-amazon-apigateway-binary-media-types": binaryMediaTypes,
        ]
        let api = try await call("ImportRestApi", ["body": .string(base64(document.text()))])
        let id = api["id"]?.string ?? ""
        _ = try await call(
            "CreateDeployment", ["restApiId": .string(id), "stageName": "dev", "variables": variables])
        return id
    }

    func runtime(
        backend: APIGatewayRuntime.Backend? = nil, lambda: @escaping APIGatewayRuntime.Lambda
    ) -> APIGatewayRuntime {
        APIGatewayRuntime(
            store: services.table.store, clock: services.clock, entropy: services.entropy, lambda: lambda,
            backend: backend)
    }

    /// An operation with a Lambda proxy integration.
    static func proxy(_ function: String) -> JSON {
        [
            "x-amazon-apigateway-integration": [
                "type": "aws_proxy", "httpMethod": "POST",
                "uri": .string(
                    "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/\(function)/invocations"),
            ]
        ]
    }
}

/// Base64 of a text.
func base64(_ text: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bytes = Array(text.utf8)
    var encoded = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let chunk = Array(bytes[start..<min(start + 3, bytes.count)])
        let value = chunk.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - chunk.count))
        for place in 0..<4 {
            encoded.append(place <= chunk.count ? alphabet[value >> (18 - 6 * place) & 63] : "=")
        }
    }
    return encoded
}
