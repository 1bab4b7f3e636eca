import AWSCore
import CheckoutTesting
import Foundation
import JSONTree
import LambdaService
import StateStore
import Synchronization
import Testing

@Suite struct OperationTests {
    /// A zip with `app.py` (deflated) and `lib/data.txt` (stored), made by Python's zipfile.
    private static func archive(_ code: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "zip-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try code.write(toFile: "\(folder)/app.py", atomically: true, encoding: .utf8)
        let script = """
            import sys, zipfile
            with zipfile.ZipFile("f.zip", "w") as z:
                z.write("app.py", compress_type=zipfile.ZIP_DEFLATED)
                z.writestr("lib/data.txt", "stored")
            """
        // Not Foundation's Process: it fails where as many files are open as in a run of all tests.
        try script.write(toFile: "\(folder)/pack.py", atomically: true, encoding: .utf8)
        #expect(system("cd '\(folder)' && python3 pack.py") == 0)
        return try Data(contentsOf: URL(filePath: "\(folder)/f.zip")).base64EncodedString()
    }

    private static func create(_ laboratory: Laboratory, _ code: String) async throws -> JSON {
        try await laboratory.services.call(
            "lambda", "CreateFunction",
            [
                "FunctionName": "zipped", "Runtime": "python3.12", "Handler": "app.handler", "Timeout": 20,
                "Role": "arn:aws:iam::000000000000:role/service-role/r",
                "Code": ["ZipFile": .string(try archive(code))],
                "Tags": ["team": "a"],
            ])
    }

    private static func payload(_ output: JSON) throws -> JSON {
        let data = try #require(Data(base64Encoded: output["Payload"]?.string ?? ""))
        return try JSON(parsing: data)
    }

    private static let code = """
        import os
        # A comment long enough, and repeated, so that deflate finds something to do: abcabcabcabcabcabcabcabcabc.
        def handler(event, context):
            with open("lib/data.txt") as f:
                return {"text": f.read(), "custom": context.client_context.custom if context.client_context else None}
        """

    static let refusedInputs: [(member: String, value: JSON, message: String)] = [
        (
            "FunctionName", .string(String(repeating: "n", count: 65)),
            "1 validation error detected: Value '\(String(repeating: "n", count: 65))' at 'functionName' failed to satisfy "
                + "constraint: Member must have length less than or equal to 64"
        ),
        (
            "Runtime", "python2.7",
            "The runtime parameter of python2.7 is no longer supported for creating or updating AWS Lambda functions. "
                + "We recommend you use a supported runtime while creating or updating functions."
        ),
        (
            "DeadLetterConfig", ["TargetArn": "arn:aws:lambda:us-east-1:000000000000:function:f"],
            "Invalid dead letter queue ARN: arn:aws:lambda:us-east-1:000000000000:function:f. The target must be an "
                + "Amazon SQS queue or an Amazon SNS topic."
        ),
    ]

    @Test(arguments: refusedInputs)
    func whatAWSRefuses(_ member: String, _ value: JSON, _ message: String) async throws {
        try await Laboratory.run { laboratory in
            try laboratory.function("there", runtime: "python3.12", files: ["app.py": ""])
            let create: JSONObject = [
                "FunctionName": "new", "Runtime": "python3.12", "Handler": "app.handler",
                "Role": "arn:aws:iam::000000000000:role/r", "Code": ["ZipFile": ""],
            ]
            for (operation, input) in [
                ("CreateFunction", create), ("UpdateFunctionConfiguration", ["FunctionName": "there"]),
            ] {
                let error = await #expect(throws: AWSError.self) {
                    try await laboratory.services.call("lambda", operation, .object(input.merging([member: value])))
                }
                #expect(error?.code.rawValue == "InvalidParameterValueException" && error?.message == message)
            }
        }
    }

    @Test func listsLeaveOutTheState() async throws {
        try await Laboratory.run { laboratory in
            try laboratory.function("there", runtime: "python3.12", files: ["app.py": ""])
            let functions = try await laboratory.services.call("lambda", "ListFunctions", [:])["Functions"]?[0]
            let versions = try await laboratory.services.call(
                "lambda", "ListVersionsByFunction", ["FunctionName": "there"])["Versions"]?[0]
            for listed in [functions, versions] {
                #expect(listed?["Runtime"] == "python3.12")
                #expect(listed?["State"] == nil && listed?["LastUpdateStatus"] == nil)
            }
        }
    }

    @Test func createInvokeUpdateDelete() async throws {
        try await Laboratory.run { laboratory in
            let made = try await Self.create(laboratory, Self.code)
            #expect(made["FunctionArn"] == "arn:aws:lambda:us-east-1:000000000000:function:zipped")
            #expect(made["State"] == "Active")
            let context = Data(#"{"custom":{"k":"v"}}"#.utf8).base64EncodedString()
            let output = try await laboratory.services.call(
                "lambda", "Invoke",
                ["FunctionName": "zipped", "LogType": "Tail", "ClientContext": .string(context)])
            #expect(output["StatusCode"] == 200)
            #expect(output["ExecutedVersion"] == "$LATEST")
            #expect(try Self.payload(output) == ["text": "stored", "custom": ["k": "v"]])
            let log = try #require(Data(base64Encoded: output["LogResult"]?.string ?? ""))
            #expect(String(decoding: log, as: UTF8.self).hasPrefix("START RequestId: "))
            _ = try await laboratory.services.call(
                "lambda", "UpdateFunctionCode",
                [
                    "FunctionName": "zipped",
                    "ZipFile": .string(try Self.archive("def handler(e, c):\n    return 'new'\n")),
                ])
            let again = try await laboratory.services.call("lambda", "Invoke", ["FunctionName": "zipped"])
            #expect(try Self.payload(again) == "new")
            let tags = try await laboratory.services.call(
                "lambda", "ListTags", ["Resource": "arn:aws:lambda:us-east-1:000000000000:function:zipped"])
            #expect(tags["Tags"] == ["team": "a"])
            _ = try await laboratory.services.call("lambda", "DeleteFunction", ["FunctionName": "zipped"])
            await #expect(throws: AWSError.self) {
                try await laboratory.services.call("lambda", "GetFunction", ["FunctionName": "zipped"])
            }
            #expect(await laboratory.runtime.processCount == 0)
        }
    }

    @Test func refusals() async throws {
        try await Laboratory.run { laboratory in
            func code(_ operation: String, _ input: JSON) async -> String? {
                do {
                    _ = try await laboratory.services.call("lambda", operation, input)
                    return nil
                } catch {
                    return error.code.rawValue
                }
            }
            let base: JSON = [
                "FunctionName": "f", "Runtime": "python3.12", "Handler": "a.b",
                "Role": "arn:aws:iam::000000000000:role/r", "Code": ["ZipFile": "bm8gemlw"],
            ]
            #expect(await code("CreateFunction", base) == "InvalidParameterValueException")
            func with(_ key: String, _ value: JSON) -> JSON {
                var object = base.object ?? [:]
                object[key] = value
                return .object(object)
            }
            #expect(
                await code("CreateFunction", with("Code", ["S3Bucket": "b-1", "S3Key": "k"]))
                    == "NotImplementedException")
            #expect(
                await code("CreateFunction", with("Layers", ["arn:aws:lambda:us-east-1:000000000000:layer:l:1"]))
                    == "NotImplementedException")
            #expect(await code("CreateFunction", with("Timeout", 901)) == "ValidationException")
            #expect(
                await code("CreateFunction", with("Environment", ["Variables": ["AWS_REGION": "x"]]))
                    == "InvalidParameterValueException")
            #expect(await code("Invoke", ["FunctionName": "nobody"]) == "ResourceNotFoundException")
            try laboratory.function("here", files: ["app.py": ""])
            let text = Data("{".utf8).base64EncodedString()
            #expect(
                await code("Invoke", ["FunctionName": "here", "Payload": .string(text)])
                    == "InvalidRequestContentException")
            #expect(await code("Invoke", ["FunctionName": "here", "InvocationType": "DryRun"]) == nil)
        }
    }

    @Test func versionsAndAliases() async throws {
        try await Laboratory.run { laboratory in
            let services = laboratory.services
            try laboratory.function("v", files: ["app.py": ""])
            let one = try await services.call("lambda", "PublishVersion", ["FunctionName": "v"])
            #expect(one["Version"] == "1")
            let same = try await services.call("lambda", "PublishVersion", ["FunctionName": "v"])
            #expect(same["Version"] == "1")
            _ = try await services.call("lambda", "UpdateFunctionConfiguration", ["FunctionName": "v", "Timeout": 9])
            let two = try await services.call("lambda", "PublishVersion", ["FunctionName": "v"])
            #expect(two["Version"] == "2")
            let alias = try await services.call(
                "lambda", "CreateAlias", ["FunctionName": "v", "Name": "live", "FunctionVersion": "1"])
            #expect(alias["AliasArn"] == "arn:aws:lambda:us-east-1:000000000000:function:v:live")
            let got = try await services.call(
                "lambda", "GetFunctionConfiguration", ["FunctionName": "v", "Qualifier": "live"])
            #expect(got["Timeout"] == 3)
            await #expect(throws: AWSError.self) {
                try await services.call("lambda", "DeleteFunction", ["FunctionName": "v", "Qualifier": "1"])
            }
        }
    }

    @Test func permissionsMakeAPolicy() async throws {
        try await Laboratory.run { laboratory in
            let services = laboratory.services
            try laboratory.function("p", files: ["app.py": ""])
            let input: JSON = [
                "FunctionName": "p", "StatementId": "s", "Action": "lambda:InvokeFunction",
                "Principal": "events.amazonaws.com", "SourceArn": "arn:aws:events:us-east-1:000000000000:rule/r",
            ]
            _ = try await services.call("lambda", "AddPermission", input)
            await #expect(throws: AWSError.self) { try await services.call("lambda", "AddPermission", input) }
            let policy = try await services.call("lambda", "GetPolicy", ["FunctionName": "p"])
            let document = try JSON(parsing: policy["Policy"]?.string ?? "")
            #expect(document["Statement"]?[0]?["Principal"]?["Service"] == "events.amazonaws.com")
            _ = try await services.call("lambda", "RemovePermission", ["FunctionName": "p", "StatementId": "s"])
            await #expect(throws: AWSError.self) {
                try await services.call("lambda", "GetPolicy", ["FunctionName": "p"])
            }
        }
    }

    @Test func asynchronousEventIsTriedThreeTimesThenSentOn() async throws {
        try await Laboratory.run { laboratory in
            try laboratory.function(
                "later", runtime: "nodejs20.x",
                files: ["app.js": "exports.handler = async () => { throw new Error('no'); };"]
            ) { $0.deadLetterTarget = "arn:aws:sqs:us-east-1:000000000000:dlq" }
            let sent = Sent()
            let invoker = AsyncInvoker(
                runtime: laboratory.runtime, store: laboratory.store, signals: SignalCenter(),
                clock: laboratory.services.clock, owner: "me"
            ) { sent.add($0) }
            let answer = try await laboratory.services.call(
                "lambda", "Invoke", ["FunctionName": "later", "InvocationType": "Event"])
            #expect(answer["StatusCode"] == 202)
            for wait in [0.0, 60, 120] {
                #expect(sent.all.isEmpty)
                laboratory.services.clock.advance(seconds: wait)
                try await invoker.runDue()
            }
            #expect(sent.all.map(\.target) == ["arn:aws:sqs:us-east-1:000000000000:dlq"])
            #expect(sent.all.first?.attributes["ErrorMessage"]?.value == "no")
            #expect(try await laboratory.store.read { try AsyncInvocation.pendingCount($0) } == 0)
            let starts = try await laboratory.log("later").filter { $0.hasPrefix("START ") }
            #expect(starts.count == 3)
            #expect(Set(starts).count == 1)
        }
    }

    private final class Sent: Sendable {
        private let collected = Mutex<[InvocationDelivery]>([])
        func add(_ delivery: InvocationDelivery) { collected.withLock { $0.append(delivery) } }
        var all: [InvocationDelivery] { collected.withLock { $0 } }
    }
}
