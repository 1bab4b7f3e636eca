import AWSCore
import JSONTree

/// Creates a function from an uploaded archive.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html.
enum CreateFunction: AWSOperation {
    typealias Service = LambdaService

    static let refusedMembers = FunctionInput.refused

    static func validate(_ input: JSONObject) throws(AWSError) {
        try FunctionInput.validate(input)
        if input["PackageType"]?.string == "Image" { throw .notImplemented("the PackageType Image of Lambda") }
        if input["Runtime"] == nil || input["Handler"] == nil {
            throw LambdaError.invalidParameter(
                "Runtime and Handler are mandatory parameters for functions created with deployment packages.")
        }
    }

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        guard try FunctionStore.get(call.db, arn: reference.arn) == nil else {
            throw LambdaError.conflict("Function already exist: \(reference.name)")
        }
        var record = FunctionRecord(
            name: reference.name, region: reference.region, account: reference.account, runtime: "", handler: "",
            role: "", code: .folder(""), lastModified: call.now, revisionID: call.context.entropy.uuid())
        try FunctionInput.apply(input, to: &record)
        try FunctionInput.keepCode(input["Code"]?.object ?? [:], in: call.db, record: &record)
        try FunctionStore.put(call.db, record)
        var settings = FunctionSettings()
        for (key, value) in input["Tags"]?.object ?? [:] { settings.tags[key] = value.string ?? "" }
        try FunctionSettings.put(call.db, arn: record.arn, settings)
        if input["Publish"]?.bool == true {
            record = try PublishVersion.publish(record, description: nil, in: call)
        }
        return record.configuration
    }
}
