import AWSCore
import AWSWire
import ArgumentParser
import Foundation
import JSONTree
import OutboundHTTP
import StepFunctionsService

/// Options of the client verbs, which can also drive another `checkout serve` or AWS itself. Nothing but these options
/// makes them leave this machine.
struct RemoteOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Drive the Step Functions endpoint at this address instead of the local store.", valueName: "url"))
    var endpointUrl: String?

    @Option(
        name: .long, help: ArgumentHelp("Drive AWS itself, with the credentials of this profile.", valueName: "name"))
    var profile: String?

    /// The client that the options ask for; nil when they ask for the local store.
    func client(region: String) throws -> RemoteStates? {
        if endpointUrl == nil, profile == nil { return nil }
        let credentials = try Credentials.find(profile: profile)
        let region = profile.flatMap { Credentials.region(profile: $0) } ?? region
        let endpoint = endpointUrl ?? "https://states.\(region).amazonaws.com"
        return RemoteStates(endpoint: endpoint, region: region, credentials: credentials, client: HTTPClient())
    }
}

/// Step Functions at another endpoint.
struct RemoteStates: Sendable {
    let endpoint: String
    let region: String
    let credentials: Credentials?
    let client: HTTPClient

    /// Calls an operation, signed when there are credentials.
    ///
    /// - Throws: `AWSError` as the endpoint answered it, `OutboundError` when it could not be reached.
    func call(_ operation: String, _ input: JSONObject) async throws -> JSONObject {
        let wire = WireClient(StepFunctionsService.model)
        let encoded = wire.encode(operation, input)
        var request = OutboundRequest(
            method: encoded.method, url: endpoint.hasSuffix("/") ? endpoint : endpoint + "/",
            headers: encoded.fields.list.map { ($0.name, $0.value) }, body: encoded.body, timeout: .seconds(70))
        // An emulator wants a signature too, but takes any.
        let credentials = credentials ?? Credentials(accessKey: "test", secretKey: "test", sessionToken: nil)
        request.signature = OutboundRequest.Signature(
            accessKey: credentials.accessKey, secretKey: credentials.secretKey,
            sessionToken: credentials.sessionToken, region: region, service: "states")
        let response = try await client.send(request)
        return try wire.decode(
            HTTPResponse(
                status: response.status,
                fields: HTTPFields(response.headers.map { HTTPField($0.0, $0.1) }), body: response.body))
    }
}

/// AWS credentials from the usual places.
///
/// See https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html; of the chain the environment, the
/// shared credentials file and the config file are read.
struct Credentials: Sendable, Equatable {
    var accessKey: String
    var secretKey: String
    var sessionToken: String?

    /// The credentials of a profile, or those of the environment and the default profile.
    ///
    /// - Returns: nil when there are none and no profile was named.
    static func find(profile: String?) throws -> Credentials? {
        let environment = ProcessInfo.processInfo.environment
        if profile == nil, let access = environment["AWS_ACCESS_KEY_ID"],
            let secret = environment["AWS_SECRET_ACCESS_KEY"]
        {
            return Credentials(accessKey: access, secretKey: secret, sessionToken: environment["AWS_SESSION_TOKEN"])
        }
        let name = profile ?? environment["AWS_PROFILE"] ?? "default"
        for section in [sections("AWS_SHARED_CREDENTIALS_FILE", "credentials")[name], configuration(name)] {
            if let section, let access = section["aws_access_key_id"], let secret = section["aws_secret_access_key"] {
                return Credentials(
                    accessKey: access, secretKey: secret, sessionToken: section["aws_session_token"])
            }
        }
        if let profile {
            throw CommandFailure(
                "checkout: the profile \(profile) has no keys in ~/.aws/credentials or ~/.aws/config. Profiles that "
                    + "assume a role or sign in are not supported: export AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY and "
                    + "give --endpoint-url https://states.REGION.amazonaws.com.")
        }
        return nil
    }

    /// The region a profile names.
    static func region(profile: String) -> String? { configuration(profile)?["region"] }

    private static func configuration(_ name: String) -> [String: String]? {
        let sections = sections("AWS_CONFIG_FILE", "config")
        return sections[name == "default" ? "default" : "profile \(name)"]
    }

    private static func sections(_ variable: String, _ file: String) -> [String: [String: String]] {
        let environment = ProcessInfo.processInfo.environment
        let path = environment[variable] ?? "\(environment["HOME"] ?? "")/.aws/\(file)"
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [:] }
        return parse(text)
    }

    /// The sections of an INI file.
    static func parse(_ text: String) -> [String: [String: String]] {
        var sections: [String: [String: String]] = [:]
        var current = ""
        for line in text.split(whereSeparator: \.isNewline) {
            let line = line.trimmingCharacters(in: .whitespaces)
            if line.isEmpty || line.hasPrefix("#") || line.hasPrefix(";") { continue }
            if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
                current = line[line.index(after: line.startIndex)..<end].trimmingCharacters(in: .whitespaces)
                sections[current] = sections[current] ?? [:]
            } else if let equals = line.firstIndex(of: "=") {
                let key = line[..<equals].trimmingCharacters(in: .whitespaces)
                sections[current, default: [:]][key] = line[line.index(after: equals)...]
                    .trimmingCharacters(in: .whitespaces)
            }
        }
        return sections
    }
}
