import AWSCore
import CivilTime
import JSONTree

/// One version of a function: what it is configured as and where its code is.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html.
package struct FunctionRecord: Sendable, Hashable {
    /// The version's name before any is published.
    package static let latest = "$LATEST"

    package var name: String
    package var region: String
    package var account: String
    /// `$LATEST` or a number.
    package var version = FunctionRecord.latest
    /// `python3.13`, `nodejs22.x`, `provided.al2023`…
    package var runtime: String
    package var handler: String
    package var role: String
    package var description = ""
    /// In seconds.
    package var timeout = 3
    /// In megabytes.
    package var memorySize = 128
    /// In megabytes.
    package var ephemeralStorage = 512
    package var variables: [String: String] = [:]
    package var architectures = ["x86_64"]
    /// Where events go that failed for good: a queue's ARN.
    package var deadLetterTarget: String?
    package var tracingMode = "PassThrough"
    package var logGroup: String?
    package var logging = FunctionLogging(nil)
    /// The layers, lowest first.
    package var layers: [FunctionLayer] = []
    package var code: FunctionCode
    /// Base64.
    package var codeSHA256 = ""
    /// In bytes.
    package var codeSize = 0
    package var lastModified: Timestamp
    /// A UUID that changes with every update.
    package var revisionID: String

    /// A function as a template or CreateFunction describes it; everything else has AWS's defaults and may be set.
    package init(
        name: String, region: String, account: String, runtime: String, handler: String, role: String,
        code: FunctionCode, lastModified: Timestamp, revisionID: String
    ) {
        self.name = name
        self.region = region
        self.account = account
        self.runtime = runtime
        self.handler = handler
        self.role = role
        self.code = code
        self.lastModified = lastModified
        self.revisionID = revisionID
    }

    /// The function's ARN without a version.
    package var arn: String {
        ARN(service: "lambda", region: region, account: account, resource: "function:\(name)").description
    }
    /// The version's ARN; `$LATEST` goes without.
    package var versionARN: String { version == FunctionRecord.latest ? arn : "\(arn):\(version)" }
    /// The ARN that always names the version.
    package var qualifiedARN: String { "\(arn):\(version)" }
    /// `/aws/lambda/NAME` unless set.
    package var logGroupName: String { logGroup ?? "/aws/lambda/\(name)" }

    /// The structure AWS calls FunctionConfiguration.
    package var configuration: JSONObject {
        var json: JSONObject = [
            "FunctionName": .string(name), "FunctionArn": .string(versionARN), "Runtime": .string(runtime),
            "Role": .string(role), "Handler": .string(handler), "CodeSize": .int(codeSize),
            "Description": .string(description), "Timeout": .int(timeout), "MemorySize": .int(memorySize),
            "LastModified": .string(lastModifiedText), "CodeSha256": .string(codeSHA256),
            "Version": .string(version),
            "TracingConfig": ["Mode": .string(tracingMode)], "RevisionId": .string(revisionID),
            "State": "Active", "LastUpdateStatus": "Successful", "PackageType": "Zip",
            "Architectures": .array(architectures.map { .string($0) }),
            "EphemeralStorage": ["Size": .int(ephemeralStorage)],
            "SnapStart": ["ApplyOn": "None", "OptimizationStatus": "Off"],
            "LoggingConfig": .object(logging.json.merging(["LogGroup": .string(logGroupName)])),
        ]
        if !variables.isEmpty { json["Environment"] = ["Variables": .object(JSONObject(sorted: variables))] }
        if !layers.isEmpty {
            json["Layers"] = .array(layers.map { ["Arn": .string($0.arn), "CodeSize": 0] })
        }
        if let deadLetterTarget { json["DeadLetterConfig"] = ["TargetArn": .string(deadLetterTarget)] }
        return json
    }

    /// The configuration as lists show it, without what only `GetFunction` tells.
    var listedConfiguration: JSONObject {
        var json = configuration
        json["State"] = nil
        json["LastUpdateStatus"] = nil
        return json
    }

    /// `2026-11-22T17:00:00.000+0000`, the form Lambda alone uses.
    private var lastModifiedText: String { String(lastModified.iso8601.dropLast()) + "+0000" }
}

extension FunctionRecord {
    /// The record as it is kept in the store.
    var stored: JSON {
        var json: JSONObject = [
            "name": .string(name), "region": .string(region), "account": .string(account),
            "version": .string(version), "runtime": .string(runtime), "handler": .string(handler),
            "role": .string(role), "description": .string(description), "timeout": .int(timeout),
            "memorySize": .int(memorySize), "ephemeralStorage": .int(ephemeralStorage),
            "variables": .object(JSONObject(sorted: variables)),
            "architectures": .array(architectures.map { .string($0) }), "tracingMode": .string(tracingMode),
            "codeSHA256": .string(codeSHA256), "codeSize": .int(codeSize),
            "lastModified": .int(Int(lastModified.milliseconds)), "revisionID": .string(revisionID),
        ]
        if let deadLetterTarget { json["deadLetterTarget"] = .string(deadLetterTarget) }
        if let logGroup { json["logGroup"] = .string(logGroup) }
        if logging.isJSON { json["logging"] = .object(logging.json) }
        if !layers.isEmpty {
            json["layers"] = .array(layers.map { ["arn": .string($0.arn), "folder": .string($0.folder)] })
        }
        switch code {
        case .folder(let path): json["folder"] = .string(path)
        case .archive(let hash): json["archive"] = .string(hash)
        }
        return .object(json)
    }

    /// Reads a record back.
    ///
    /// - Returns: nil when the text was not written by `stored`.
    init?(stored json: JSON) {
        func text(_ key: String) -> String { json[key]?.string ?? "" }
        let code: FunctionCode
        if let folder = json["folder"]?.string {
            code = .folder(folder)
        } else if let archive = json["archive"]?.string {
            code = .archive(archive)
        } else {
            return nil
        }
        self.init(
            name: text("name"), region: text("region"), account: text("account"), runtime: text("runtime"),
            handler: text("handler"), role: text("role"), code: code,
            lastModified: Timestamp(milliseconds: Int64(json["lastModified"]?.int ?? 0)),
            revisionID: text("revisionID"))
        version = text("version")
        description = text("description")
        timeout = json["timeout"]?.int ?? timeout
        memorySize = json["memorySize"]?.int ?? memorySize
        ephemeralStorage = json["ephemeralStorage"]?.int ?? ephemeralStorage
        for (key, value) in json["variables"]?.object ?? [:] { variables[key] = value.string ?? "" }
        layers = (json["layers"]?.array ?? []).map {
            FunctionLayer(arn: $0["arn"]?.string ?? "", folder: $0["folder"]?.string ?? "")
        }
        architectures = json["architectures"]?.array?.compactMap(\.string) ?? architectures
        tracingMode = text("tracingMode")
        deadLetterTarget = json["deadLetterTarget"]?.string
        logGroup = json["logGroup"]?.string
        logging = FunctionLogging(json["logging"])
        codeSHA256 = text("codeSHA256")
        codeSize = json["codeSize"]?.int ?? 0
    }
}

extension JSONObject {
    /// An object of strings with its keys in order.
    init(sorted texts: [String: String]) {
        self.init(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
    }
}
