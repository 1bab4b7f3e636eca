import AWSCore
import CivilTime
import Foundation
import GRDB
import JSONTree
import StateStore
import Synchronization

/// Runs the stages of REST APIs: finds the method a request is for and calls its integration.
package final class APIGatewayRuntime: Sendable {
    /// What a function answered.
    package struct LambdaAnswer: Sendable {
        /// The JSON text the function returned.
        package var payload: [UInt8]
        /// `Handled` or `Unhandled` when the function failed.
        package var functionError: String?

        package init(payload: [UInt8], functionError: String? = nil) {
            self.payload = payload
            self.functionError = functionError
        }
    }

    /// Invokes a function by ARN or name and waits for its answer; throws when it cannot be invoked at all.
    package typealias Lambda = @Sendable (_ function: String, _ payload: JSON) async throws(AWSError) -> LambdaAnswer
    /// Sends a request to a URL; nil when there is no answer.
    package typealias Backend =
        @Sendable (_ url: String, _ request: HTTPRequest, _ timeout: Duration) async
        -> HTTPResponse?

    /// The largest body of a request, in bytes.
    private static let bodyLimit = 10_485_760

    private let store: StateStore
    private let clock: any Clock
    private let entropy: any EntropySource
    private let lambda: Lambda
    private let backend: Backend?
    private let notice: @Sendable (String) -> Void
    private let reachable = Mutex<Services?>(nil)
    /// Deployments never change, so their tables are kept, by API and deployment.
    private let tables = Mutex<[String: RouteTable]>([:])

    /// - Parameters:
    ///   - store: where the APIs are.
    ///   - clock: for time-outs and the time of requests.
    ///   - entropy: where request ids come from.
    ///   - lambda: invokes functions.
    ///   - backend: sends the requests of HTTP integrations; without it they answer 504.
    ///   - notice: told why a mapping template failed, which AWS writes to the stage's log.
    package init(
        store: StateStore, clock: any Clock, entropy: any EntropySource = SystemEntropy(),
        lambda: @escaping Lambda, backend: Backend? = nil,
        notice: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.store = store
        self.clock = clock
        self.entropy = entropy
        self.lambda = lambda
        self.backend = backend
        self.notice = notice
    }

    /// Gives integrations with AWS services the way to them; without it they answer 500.
    package func reach(services: Services?) { reachable.withLock { $0 = services } }

    var services: Services? { reachable.withLock { $0 } }

    /// Whether there is a REST API of this id.
    package static func isKnown(_ id: String, _ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM apigateway_api WHERE id = ?)", arguments: [id])
            ?? false
    }

    /// Answers a request to a stage, by the address that names API and stage, or by the API's own host name:
    /// `/_aws/execute-api/{api}/{stage}/…`, `{api}.execute-api.{region}.amazonaws.com/{stage}/…`,
    /// `{api}.execute-api.localhost:{port}/{stage}/…`.
    ///
    /// - Returns: nil when the request is for none of these.
    package func respond(_ request: HTTPRequest) async -> HTTPResponse? {
        let parts = request.path.split(separator: "/", maxSplits: 4, omittingEmptySubsequences: true)
        if parts.count >= 2, parts[0] == "_aws", parts[1] == "execute-api" {
            guard parts.count >= 4 else { return GatewayResponse.forbidden }
            return await invoke(
                apiID: String(parts[2]), stage: String(parts[3]), path: "/" + (parts.count > 4 ? parts[4] : ""),
                request)
        }
        let labels = (request.fields["Host"] ?? "").prefix { $0 != ":" }.split(separator: ".")
        guard labels.count >= 3, labels[1] == "execute-api" else { return nil }
        let pieces = request.path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: true)
        guard let stage = pieces.first else { return GatewayResponse.forbidden }
        return await invoke(
            apiID: String(labels[0]), stage: String(stage), path: "/" + (pieces.count > 1 ? pieces[1] : ""), request)
    }

    /// Answers a request to a stage.
    ///
    /// - Parameters:
    ///   - apiID: the REST API.
    ///   - stage: the stage's name.
    ///   - path: the path below the stage, percent-encoded.
    ///   - request: method, query, header fields and body.
    package func invoke(apiID: String, stage: String, path: String, _ request: HTTPRequest) async -> HTTPResponse {
        guard let (facts, table, world) = await find(apiID, stage) else {
            return finish(GatewayResponse.forbidden, call(apiID, stage, path, [:], World(region: "us-east-1")))
        }
        let call = call(apiID, stage, path, facts, world)
        guard let match = table.route(request.method, path), let integration = match.method["methodIntegration"]?.object
        else { return finish(GatewayResponse.missingAuthenticationToken, call) }
        if request.body.count > Self.bodyLimit { return finish(GatewayResponse.requestTooLong, call) }
        if match.method["authorizationType"] == "AWS_IAM", !RequestSignature.isPresent(in: request) {
            return finish(GatewayResponse.missingAuthenticationToken, call)
        }
        let response: HTTPResponse
        switch integration["type"]?.string {
        case "AWS_PROXY": response = await invokeLambda(integration, request, match, call, table.binaryMediaTypes)
        case "HTTP_PROXY": response = await forward(integration, request, match, call)
        case "AWS": response = await callService(mapped(integration, request, match, call))
        default: response = respondMock(mapped(integration, request, match, call))
        }
        return finish(response, call)
    }

    private func mapped(
        _ integration: JSONObject, _ request: HTTPRequest, _ match: RouteTable.Match, _ call: StageCall
    ) -> MappedIntegration {
        MappedIntegration(integration: integration, request: request, match: match, call: call, notice: notice)
    }

    /// The stage's facts, the routes of its deployment and where the API is.
    private func find(_ api: String, _ stage: String) async -> (JSONObject, RouteTable, World)? {
        let found = try? await store.read { db -> (JSONObject, World)? in
            let apis = APIStore(db: db)
            guard let facts = try apis.stage(stage, of: api), let world = try apis.world(of: api),
                try !apis.isDisabled(api)
            else { return nil }
            return (facts, world)
        }
        guard let (facts, world) = found ?? nil, let deployment = facts["deploymentId"]?.string else { return nil }
        let key = "\(api)/\(deployment)"
        if let table = tables.withLock({ $0[key] }) { return (facts, table, world) }
        let read = try? await store.read { db in try APIStore(db: db).snapshot(deployment, of: api) }
        guard let snapshot = read ?? nil else { return nil }
        let table = RouteTable(snapshot: snapshot)
        tables.withLock { tables in
            // Old deployments fall out with the rest; they are read again in a moment.
            if tables.count >= 64 { tables = [:] }
            tables[key] = table
        }
        return (facts, table, world)
    }

    private func call(
        _ api: String, _ stage: String, _ path: String, _ facts: JSONObject, _ world: World
    ) -> StageCall {
        let now = clock.now()
        let epoch = String(max(0, now.milliseconds / 1000), radix: 16)
        let trace = entropy.uuid().filter { $0 != "-" }.prefix(24)
        return StageCall(
            account: world.account, region: world.region, apiID: api, stage: stage,
            deploymentID: facts["deploymentId"]?.string ?? "", stageVariables: facts["variables"]?.object ?? [:],
            path: path, requestID: entropy.uuid(),
            extendedRequestID: Data(entropy.bytes(11)).base64EncodedString(), traceID: "Root=1-\(epoch)-\(trace)",
            time: now)
    }

    private func finish(_ response: HTTPResponse, _ call: StageCall) -> HTTPResponse {
        var response = response
        response.fields.add("x-amzn-RequestId", call.requestID)
        response.fields.add("x-amz-apigw-id", call.extendedRequestID)
        if response.fields["X-Amzn-Trace-Id"] == nil { response.fields.add("X-Amzn-Trace-Id", call.traceID) }
        return response
    }
}

extension APIGatewayRuntime {
    private func invokeLambda(
        _ integration: JSONObject, _ request: HTTPRequest, _ match: RouteTable.Match, _ call: StageCall,
        _ binaryMediaTypes: [String]
    ) async -> HTTPResponse {
        let uri = substitute(call.stageVariables, in: integration["uri"]?.string ?? "")
        guard let function = IntegrationRules.functionName(of: uri) else { return GatewayResponse.configurationError }
        let event = ProxyEvent.event(request, match, call, binaryMediaTypes: binaryMediaTypes)
        let lambda = lambda
        let outcome = await withTimeout(integration) { () -> Result<LambdaAnswer, AWSError> in
            do throws(AWSError) {
                return .success(try await lambda(function, event))
            } catch {
                return .failure(error)
            }
        }
        switch outcome {
        case nil: return GatewayResponse.timeout
        case .failure(let error)?:
            return error.status == 413 ? GatewayResponse.requestTooLong : GatewayResponse.configurationError
        case .success(let answer)?:
            guard answer.functionError == nil, let json = try? JSON(parsing: answer.payload) else {
                return GatewayResponse.badGateway
            }
            return ProxyResponse.response(
                from: json, accept: request.fields["Accept"], binaryMediaTypes: binaryMediaTypes)
                ?? GatewayResponse.badGateway
        }
    }

    private func forward(
        _ integration: JSONObject, _ request: HTTPRequest, _ match: RouteTable.Match, _ call: StageCall
    ) async -> HTTPResponse {
        guard let backend else { return GatewayResponse.networkError }
        var url = substitute(call.stageVariables, in: integration["uri"]?.string ?? "")
        for (target, source) in integration["requestParameters"]?.object ?? [:]
        where target.hasPrefix("integration.request.path.") {
            let name = target.replacing("integration.request.path.", with: "")
            let value =
                match.parameters[(source.string ?? "").replacing("method.request.path.", with: "")]?.string ?? ""
            let encoded = value.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? value
            url = url.replacing("{\(name)}", with: encoded)
        }
        if !request.query.isEmpty { url += (url.contains("?") ? "&" : "?") + request.query }
        var forwarded = request
        if let method = integration["httpMethod"]?.string, method != "ANY" { forwarded.method = method }
        for name in ["Host", "Connection", "Content-Length", "Transfer-Encoding", "Expect"] {
            forwarded.fields[name] = nil
        }
        let milliseconds = integration["timeoutInMillis"]?.int ?? 29_000
        let response = await withTimeout(integration) { [forwarded, url] in
            await backend(url, forwarded, .milliseconds(milliseconds))
        }
        switch response {
        case nil: return GatewayResponse.timeout
        case .some(nil): return GatewayResponse.networkError
        case .some(let answer?):
            var answer = answer
            for name in ["Connection", "Transfer-Encoding", "Content-Length"] { answer.fields[name] = nil }
            return answer
        }
    }

    /// `${stageVariables.name}` in a URI.
    func substitute(_ variables: JSONObject, in uri: String) -> String {
        variables.reduce(uri) { text, variable in
            text.replacing("${stageVariables.\(variable.key)}", with: variable.value.string ?? "")
        }
    }

    /// Waits for the integration as long as its time-out allows; nil when it takes longer. It then goes on by itself,
    /// as a function does in AWS, and nobody reads its answer. A client that hangs up changes nothing either.
    ///
    /// The work is counted (`Clock.begin`) by itself and the request is not while it waits, so that a modelled clock can
    /// jump over what an integration waits for.
    func withTimeout<Value: Sendable>(
        _ integration: JSONObject, _ work: @escaping @Sendable () async -> Value
    ) async -> Value? {
        let deadline = clock.now().adding(milliseconds: Int64(integration["timeoutInMillis"]?.int ?? 29_000))
        let (outcomes, reporter) = AsyncStream.makeStream(of: Value?.self)
        let isOver = Atomic(false)
        let clock = clock
        let report: @Sendable (Value?) -> Void = { value in
            guard !isOver.exchange(true, ordering: .relaxed) else { return }
            clock.begin(.inside)
            reporter.yield(value)
            reporter.finish()
        }
        clock.begin(.inside)
        Task {
            report(await work())
            clock.end(.inside)
        }
        let timer = clock.wake(.due(deadline)) { report(nil) }
        defer { timer.cancel() }
        clock.end(.inside)
        for await outcome in outcomes { return outcome }
        // The request's task was cancelled.
        report(nil)
        return nil
    }
}
