import AWSCore
import EventBridgeService
import Foundation
import JSONTree
import StateStore
import StepFunctionsService

/// `arn:aws:states:::http:invoke`: a call of somebody's HTTP API, authorized by an EventBridge connection.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html.
package struct HTTPTask: Sendable {
    private let store: StateStore
    private let send: APIGatewayTask.Send

    package init(store: StateStore, send: @escaping APIGatewayTask.Send) {
        self.store = store
        self.send = send
    }

    /// Why a call is not made, or what came of it.
    struct Failure: Error {
        let error: String
        let cause: String

        static func runtime(_ cause: String) -> Failure { Failure(error: "States.Runtime", cause: cause) }
    }

    func invoke(_ parameters: JSON, _ context: CallContext) async -> TaskOutcome {
        await carryOut(parameters, context).0
    }

    /// Makes the call, and tells what went over the wire; nil when no request was sent.
    func carryOut(_ parameters: JSON, _ context: CallContext) async -> (TaskOutcome, HTTPExchange?) {
        var exchange: HTTPExchange?
        do {
            return (.succeeded(try await call(parameters, context, &exchange)), exchange)
        } catch let failure as Failure {
            return (.failed(error: failure.error, cause: failure.cause), exchange)
        } catch {
            return (.failed(error: "States.Runtime", cause: StateStore.reason(error)), exchange)
        }
    }

    private func call(
        _ parameters: JSON, _ context: CallContext, _ exchange: inout HTTPExchange?
    ) async throws -> JSON {
        guard let address = parameters["ApiEndpoint"]?.string, let method = parameters["Method"]?.string else {
            throw Failure.runtime("The parameters of http:invoke need ApiEndpoint and Method.")
        }
        try HTTPTask.check(address)
        let configuration = parameters["Authentication"] ?? parameters["InvocationConfig"]
        guard let arn = configuration?["ConnectionArn"]?.string else {
            throw Failure.runtime("The parameters of http:invoke need Authentication.ConnectionArn.")
        }
        let isForeign = ARN(arn).map(context.isForeign) ?? false
        guard !isForeign, let connection = try await store.read({ try ConnectionRecord.find($0, arn: arn) }) else {
            throw Failure(
                error: "Events.ConnectionResource.ResourceNotFound", cause: "Connection \(arn) does not exist.")
        }
        guard connection.isAuthorized else {
            throw Failure(
                error: "Events.ConnectionResource.Unauthorized", cause: "Connection \(arn) is not authorized.")
        }
        var draft = try HTTPRequestDraft(parameters)
        let plain = draft
        try await authorize(&draft, connection)
        draft.add(connection.parameters["InvocationHttpParameters"])
        let request = draft.request(method, region: context.region)
        exchange = HTTPExchange(
            request: plain.shown(method, address, region: context.region),
            revealedRequest: draft.shown(method, address, region: context.region))
        let response = try await send(request, to: draft.url(address))
        exchange?.response = HTTPRequestDraft.shown(response, from: address)
        guard (200..<300).contains(response.status) else {
            throw Failure(
                error: "States.Http.StatusCode.\(response.status)",
                cause: String(decoding: response.body, as: UTF8.self))
        }
        return WebCall.result(response)
    }

    /// AWS calls HTTPS endpoints only; a plain one is let through when it is on this machine, as a test's is.
    private static func check(_ address: String) throws {
        guard let url = URL(string: address), let scheme = url.scheme?.lowercased(), let host = url.host() else {
            throw Failure.runtime("The ApiEndpoint '\(address)' is no URL.")
        }
        let isLocal = ["127.0.0.1", "localhost", "::1"].contains(host) || host.hasSuffix(".localhost")
        guard scheme == "https" || (scheme == "http" && isLocal) else {
            throw Failure.runtime("The ApiEndpoint '\(address)' must begin with https://.")
        }
        if host.hasSuffix(".amazonaws.com") {
            throw Failure.runtime("checkout never calls AWS by itself: \(address).")
        }
    }

    private func send(_ request: HTTPRequest, to url: String) async throws -> HTTPResponse {
        switch await send(url, request) {
        case .success(let response): return response
        case .failure(let failure): throw Failure(error: "States.Http.Socket", cause: failure.reason)
        }
    }

    private func authorize(_ draft: inout HTTPRequestDraft, _ connection: ConnectionRecord) async throws {
        let parameters = connection.parameters
        switch connection.type {
        case "BASIC":
            let basic = parameters["BasicAuthParameters"]
            draft.setHeader(
                "Authorization",
                HTTPTask.basic(basic?["Username"]?.string ?? "", basic?["Password"]?.string ?? ""))
        case "API_KEY":
            let key = parameters["ApiKeyAuthParameters"]
            draft.setHeader(key?["ApiKeyName"]?.string ?? "", key?["ApiKeyValue"]?.string ?? "")
        default:
            let token = try await token(parameters["OAuthParameters"] ?? [:])
            draft.setHeader("Authorization", "Bearer \(token)")
        }
    }

    private static func basic(_ user: String, _ password: String) -> String {
        "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
    }

    /// Asks the authorization server for a token. A new one is asked for at every call; AWS keeps it until it expires.
    private func token(_ oauth: JSON) async throws -> String {
        guard let endpoint = oauth["AuthorizationEndpoint"]?.string else {
            throw Failure.runtime("The connection has no AuthorizationEndpoint.")
        }
        try HTTPTask.check(endpoint)
        let client = oauth["ClientParameters"]
        let id = client?["ClientID"]?.string ?? ""
        let secret = client?["ClientSecret"]?.string ?? ""
        var draft = HTTPRequestDraft()
        // Servers take the client's name and secret from the header or from the form; AWS's page does not say which
        // it uses, so both have them.
        draft.setHeader("Authorization", HTTPTask.basic(id, secret))
        draft.form = [
            ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret),
        ]
        draft.add(oauth["OAuthHttpParameters"])
        let response = try await send(
            draft.request(oauth["HttpMethod"]?.string ?? "POST", region: nil), to: draft.url(endpoint))
        let answer = try? JSON(parsing: String(decoding: response.body, as: UTF8.self))
        guard (200..<300).contains(response.status), let token = answer?["access_token"]?.string else {
            throw Failure(
                error: "Events.ConnectionResource.Unauthorized",
                cause: "The authorization endpoint \(endpoint) answered \(response.status) and no access_token.")
        }
        return token
    }
}
