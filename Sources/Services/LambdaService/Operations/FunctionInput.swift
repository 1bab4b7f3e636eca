import AWSCore
import Digests
import Foundation
import GRDB
import JSONTree

/// What CreateFunction and UpdateFunctionConfiguration have in common.
package enum FunctionInput {
    /// Members that change how a function runs and that checkout does not have.
    static let refused: Set<String> = [
        "KMSKeyArn", "Layers", "FileSystemConfigs", "ImageConfig", "CodeSigningConfigArn", "SnapStart",
        "CapacityProviderConfig", "PublishTo", "DurableConfig", "TenancyConfig", "VpcConfig",
    ]

    /// Variables Lambda sets itself.
    private static let reserved: Set<String> = [
        "_HANDLER", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_ACCESS_KEY",
        "AWS_SECRET_KEY", "AWS_SECURITY_TOKEN", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_LAMBDA_RUNTIME_API",
        "AWS_LAMBDA_INITIALIZATION_TYPE", "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR",
    ]

    /// Runtimes with which AWS neither makes nor changes functions any more; some that templates still name run here.
    private static let retired: Set<String> = [
        "nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "nodejs10.x", "python2.7", "python3.6",
    ]

    /// Checks the configuration of a template's function as `CreateFunction` would.
    ///
    /// - Parameter configuration: the members of the request, without the code.
    /// - Throws: `AWSError` in Lambda's words.
    package static func check(_ configuration: JSONObject) throws(AWSError) {
        let model = LambdaService.model
        guard let operation = model.operations["CreateFunction"], let shape = operation.input else { return }
        let input = configuration.merging(["Code": [:]])
        var check = ConstraintCheck(model: model, dialect: LambdaService.constraintDialect)
        let violations = check.violations(in: input, against: shape)
        if !violations.isEmpty { throw LambdaService.constraintError(violations, of: operation) }
        try validate(input)
    }

    /// Reads a template's `LoggingConfig`.
    package static func logging(_ config: JSON?) -> FunctionLogging { FunctionLogging(config) }

    /// The rules on single members that the shapes do not hold.
    static func validate(_ input: JSONObject) throws(AWSError) {
        if let timeout = input["Timeout"]?.int, timeout > 900 {
            throw .validation(
                "1 validation error detected: Value '\(timeout)' at 'timeout' failed to satisfy constraint: Member "
                    + "must have value less than or equal to 900")
        }
        if let memory = input["MemorySize"]?.int, memory > 10240 {
            throw LambdaError.invalidParameter(
                "'MemorySize' value failed to satisfy constraint: Member must have value less than or equal to 10240")
        }
        let variables = input["Environment"]?["Variables"]?.object ?? [:]
        let taken = variables.keys.filter { reserved.contains($0) }
        guard taken.isEmpty else {
            throw LambdaError.invalidParameter(
                "Lambda was unable to configure your environment variables because the environment variables you have "
                    + "provided contains reserved keys that are currently not supported for modification. Reserved "
                    + "keys used in this request: \(taken.sorted().joined(separator: ", "))")
        }
        let size = variables.reduce(0) { $0 + $1.key.utf8.count + ($1.value.string ?? "").utf8.count }
        guard size <= 4096 else {
            throw LambdaError.invalidParameter(
                "Lambda was unable to configure your environment variables because the environment variables you have "
                    + "provided exceeded the 4KB limit.")
        }
        try validateLogging(input["LoggingConfig"])
        if let runtime = input["Runtime"]?.string, retired.contains(runtime) {
            throw LambdaError.invalidParameter(
                "The runtime parameter of \(runtime) is no longer supported for creating or updating AWS Lambda "
                    + "functions. We recommend you use a supported runtime while creating or updating functions.")
        }
        let target = input["DeadLetterConfig"]?["TargetArn"]?.string ?? ""
        if !target.isEmpty, !["sqs", "sns"].contains(ARN(target)?.service) {
            // That it is refused is documented; the words are not.
            throw LambdaError.invalidParameter(
                "Invalid dead letter queue ARN: \(target). The target must be an Amazon SQS queue or an Amazon SNS topic."
            )
        }
    }

    private static func validateLogging(_ logging: JSON?) throws(AWSError) {
        if logging?["LogFormat"]?.string == "JSON" { return }
        for level in ["ApplicationLogLevel", "SystemLogLevel"] where logging?[level] != nil {
            throw LambdaError.invalidParameter("\(level) can only be set when LogFormat is JSON.")
        }
    }

    /// Sets what an input gives.
    ///
    /// - Throws: `AWSError` for a runtime checkout cannot run.
    static func apply(_ input: JSONObject, to record: inout FunctionRecord) throws(AWSError) {
        if let runtime = input["Runtime"]?.string {
            do { _ = try RuntimeFamily(runtime) } catch { throw .notImplemented("the runtime \(runtime) of Lambda") }
            record.runtime = runtime
        }
        if let handler = input["Handler"]?.string { record.handler = handler }
        if let role = input["Role"]?.string { record.role = role }
        if let description = input["Description"]?.string { record.description = description }
        if let timeout = input["Timeout"]?.int { record.timeout = timeout }
        if let memory = input["MemorySize"]?.int { record.memorySize = memory }
        if let storage = input["EphemeralStorage"]?["Size"]?.int { record.ephemeralStorage = storage }
        if let variables = input["Environment"] {
            record.variables = [:]
            for (key, value) in variables["Variables"]?.object ?? [:] { record.variables[key] = value.string ?? "" }
        }
        if let target = input["DeadLetterConfig"]?["TargetArn"]?.string {
            record.deadLetterTarget = target.isEmpty ? nil : target
        }
        if let mode = input["TracingConfig"]?["Mode"]?.string { record.tracingMode = mode }
        if let group = input["LoggingConfig"]?["LogGroup"]?.string { record.logGroup = group }
        if let logging = input["LoggingConfig"], logging["LogFormat"] != nil {
            record.logging = FunctionLogging(logging)
        }
        if let architectures = input["Architectures"]?.array {
            record.architectures = architectures.compactMap(\.string)
        }
    }

    /// Keeps an uploaded archive.
    ///
    /// - Parameter code: the structure with `ZipFile`.
    /// - Throws: for an archive in S3 or an image, which checkout cannot fetch, and for bytes that are no archive.
    static func keepCode(_ code: JSONObject, in db: Database, record: inout FunctionRecord) throws {
        for member in ["S3Bucket", "S3Key", "S3ObjectVersion", "ImageUri", "SourceKMSKeyArn"]
        where code[member] != nil {
            throw AWSError.notImplemented(
                "the member \(member) of Lambda code; upload it as ZipFile, or deploy a folder,")
        }
        guard let text = code["ZipFile"]?.string, let bytes = Base64.decode(text) else {
            throw LambdaError.invalidParameter("Please provide a source for function code.")
        }
        guard bytes.count <= 52_428_800 else {
            throw LambdaError.invalidParameter("Unzipped size must be smaller than 262144000 bytes")
        }
        do {
            guard try !ZipArchive(bytes).entries.isEmpty else {
                throw LambdaError.invalidParameter("Uploaded file must be a non-empty zip")
            }
        } catch is ZipArchive.Fault {
            throw LambdaError.invalidParameter(
                "Could not unzip uploaded file. Please check your file, then try to upload again.")
        }
        let hash = Digest.sha256.hexadecimal(of: bytes)
        record.code = .archive(hash)
        record.codeSize = bytes.count
        record.codeSHA256 = Base64.encode(Digest.sha256.bytes(of: bytes))
        try db.execute(
            sql: "INSERT OR IGNORE INTO lambda_code (hash, zip) VALUES (?, ?)",
            arguments: [hash, Data(bytes)])
    }
}
