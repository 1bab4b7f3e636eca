import APIGatewayService
import AWSCore
import AWSWire
import CheckoutTesting
import CivilTime
import EmulatorServer
import JSONTree
import STSService
import StateStore
import Testing

@Suite struct AWSEndpointTests {
    let endpoint: AWSEndpoint

    init() throws {
        let services = try TestServices(
            [.init("sts", STSService.self, environment: STSService.Environment())], migrations: STSService.migrations)
        let states = ServiceModel(
            trusted: """
                {"metadata":{"protocol":"json","targetPrefix":"AWSStepFunctions","endpointPrefix":"states",
                "serviceId":"SFN"},"operations":{"ListStateMachines":{}}}
                """)
        endpoint = AWSEndpoint(
            table: services.table,
            services: AWSEndpoint.services(of: services.table) + [WireService("states", states)],
            entropy: TestEntropy(),
            interceptors: [{ $0.path == "/_aws/health" ? HTTPResponse(status: 204) : nil }],
            context: { CallContext(region: $0.region ?? "none", now: services.clock.now(), entropy: services.entropy) })
    }

    private func authorization(_ service: String) -> HTTPField {
        HTTPField(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=AKID/20261122/eu-west-1/\(service)/aws4_request, SignedHeaders=host, Signature=0"
        )
    }

    private func form(_ text: String, signed: Bool = true) -> HTTPRequest {
        HTTPRequest(
            method: "POST", path: "/",
            fields: HTTPFields(
                [HTTPField("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")]
                    + (signed ? [authorization("sts")] : [])), body: Array(text.utf8))
    }

    @Test func callsAnOperation() async {
        let response = await endpoint.respond(form("Action=GetCallerIdentity&Version=2011-06-15"))
        #expect(response.status == 200)
        #expect(
            String(decoding: response.body, as: UTF8.self).contains(
                "<GetCallerIdentityResult><UserId>000000000000</UserId>"))
    }

    @Test func answersRequestsOfAnAPI() async throws {
        func call(_ service: String, _ action: String?, _ fields: [HTTPField] = [], body: String = "") async
            -> HTTPResponse
        {
            let request = HTTPRequest(method: "POST", path: "/", fields: HTTPFields(fields), body: Array(body.utf8))
            let world = World(account: "111122223333", region: "eu-west-1")
            return await endpoint.respond(
                .init(service: service, action: action, world: world, request: request),
                in: CallContext(now: .init(milliseconds: 0), entropy: TestEntropy()).at(world))
        }
        // The query protocol answers in JSON unless XML is asked for.
        let json = try JSON(parsing: await call("sts", "GetCallerIdentity").body)
        #expect(json["GetCallerIdentityResponse"]?["GetCallerIdentityResult"]?["Account"] == "111122223333")
        let xml = await call("sts", "GetCallerIdentity", [HTTPField("Accept", "application/xml")])
        #expect(String(decoding: xml.body, as: UTF8.self).contains("<Account>111122223333</Account>"))
        // A body is a form only when its type says so.
        let form = HTTPField("Content-Type", "application/x-www-form-urlencoded")
        #expect(await call("sts", nil, [form], body: "Action=GetCallerIdentity").status == 200)
        let missing = await call("sts", nil, body: "Action=GetCallerIdentity")
        #expect(try JSON(parsing: missing.body)["Error"]?["Code"] == "MissingAction" && missing.status == 400)
        // Of a JSON service the action becomes the target; the table here lacks the service.
        let target = await call("states", "ListStateMachines", body: "{}")
        #expect(target.status == 501)
        #expect(await call("states", "Nope").status == 400)
        #expect(await call("kinesis", "PutRecord").status == 501)
    }

    @Test func answersUnknownAndMissing() async {
        let unknown = await endpoint.respond(form("Action=Nope&Version=2011-06-15"))
        #expect(unknown.status == 400)
        #expect(
            String(decoding: unknown.body, as: UTF8.self).contains(
                "<Code>InvalidAction</Code><Message>Could not find operation Nope for version 2011-06-15</Message>"))
        let unimplemented = await endpoint.respond(form("Action=GetFederationToken&Version=2011-06-15&Name=x1"))
        #expect(unimplemented.status == 501)
        #expect(String(decoding: unimplemented.body, as: UTF8.self).contains("STS.GetFederationToken"))
        let unsigned = await endpoint.respond(form("Action=GetCallerIdentity&Version=2011-06-15", signed: false))
        #expect(unsigned.status == 403)
        #expect(String(decoding: unsigned.body, as: UTF8.self).contains("<Code>MissingAuthenticationToken</Code>"))
    }

    @Test func routesByTarget() async {
        func call(_ target: String) async -> HTTPResponse {
            await endpoint.respond(
                HTTPRequest(
                    method: "POST", path: "/",
                    fields: HTTPFields([HTTPField("X-Amz-Target", target), authorization("states")])))
        }
        let unknown = await call("AWSStepFunctions.Nope")
        #expect(unknown.status == 400)
        #expect(
            String(decoding: unknown.body, as: UTF8.self)
                == #"{"__type":"com.amazon.coral.service#UnknownOperationException"}"#)
        let foreign = await call("Kinesis_20131202.ListStreams")
        #expect(foreign.status == 501)
        #expect(String(decoding: foreign.body, as: UTF8.self).contains("Kinesis_20131202"))
    }

    @Test func asksInterceptorsFirst() async {
        #expect(await endpoint.respond(HTTPRequest(method: "GET", path: "/_aws/health")).status == 204)
        let nothing = await endpoint.respond(HTTPRequest(method: "GET", path: "/nothing"))
        #expect(nothing.status == 404)
    }
}
