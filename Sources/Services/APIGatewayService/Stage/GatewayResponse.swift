import AWSCore
import JSONTree

/// What API Gateway answers by itself.
///
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html.
enum GatewayResponse {
    /// A path or method the stage does not have, or a method with `AWS_IAM` and a request without a signature.
    static let missingAuthenticationToken = response(
        403, "Missing Authentication Token", "MissingAuthenticationTokenException")
    /// A stage or API that does not exist.
    static let forbidden = response(403, "Forbidden", "ForbiddenException")
    /// A function that failed, or answered something that is no proxy response.
    static let badGateway = response(502, "Internal server error", "InternalServerErrorException")
    /// A function that could not be called.
    static let configurationError = response(500, "Internal server error", "InternalServerErrorException")
    /// An integration that took too long.
    static let timeout = response(504, "Endpoint request timed out", "InternalServerErrorException")
    /// A backend that could not be reached.
    static let networkError = response(504, "Network error communicating with endpoint", "InternalServerErrorException")

    /// A body of a type for which there is no template, where none may pass as it is.
    static let unsupportedMediaType = response(415, "Unsupported Media Type", "BadRequestException")

    /// A body above API Gateway's limit, or above that of the function it goes to. That AWS says the same of both is
    /// a belief; its documentation gives the status alone.
    static let requestTooLong = response(413, "Request Too Long", "RequestTooLargeException")

    /// A request that cannot be mapped.
    static func badRequest(_ message: String) -> HTTPResponse { response(400, message, "BadRequestException") }

    private static func response(_ status: Int, _ message: String, _ type: String) -> HTTPResponse {
        let body: JSON = ["message": .string(message)]
        return HTTPResponse(
            status: status,
            fields: HTTPFields([HTTPField("Content-Type", "application/json"), HTTPField("x-amzn-ErrorType", type)]),
            body: body.bytes())
    }
}
