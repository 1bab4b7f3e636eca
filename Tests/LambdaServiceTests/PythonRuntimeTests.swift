import Foundation
import JSONTree
import LambdaService
import Testing

@Suite struct PythonRuntimeTests {
    private static let echo = """
        import os
        count = 0
        def handler(event, context):
            global count
            count += 1
            print("hello", event.get("name"))
            return {"event": event, "count": count, "pid": os.getpid(), "id": context.aws_request_id,
                    "arn": context.invoked_function_arn, "env": dict(os.environ)}
        """

    @Test func invokesAndStaysWarm() async throws {
        try await Laboratory.run { laboratory in
            try laboratory.function("echo", files: ["app.py": Self.echo]) {
                $0.variables = ["GREETING": "hi"]
                $0.timeout = 20
            }
            let first = try await laboratory.invoke("echo", ["name": "Ada"], requestID: "id-1")
            #expect(first.functionError == nil)
            #expect(first.json?["event"]?["name"] == "Ada")
            #expect(first.json?["id"] == "id-1")
            #expect(first.json?["arn"] == "arn:aws:lambda:us-east-1:000000000000:function:echo")
            let second = try await laboratory.invoke("echo")
            #expect(second.json?["count"] == 2)
            #expect(second.json?["pid"] == first.json?["pid"])
            let environment = first.json?["env"]
            #expect(environment?["GREETING"] == "hi")
            #expect(environment?["AWS_ENDPOINT_URL"] == "http://127.0.0.1:4566")
            #expect(environment?["AWS_REGION"] == "us-east-1")
            #expect(environment?["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] == "128")
            #expect(environment?["USER"] == nil)
            let lines = first.logTail.split(separator: "\n").map(String.init)
            #expect(lines.first == "START RequestId: id-1 Version: $LATEST")
            #expect(lines.dropFirst().first == "hello Ada")
            #expect(lines.dropFirst(2).first == "END RequestId: id-1")
            let report = try #require(lines.last)
            #expect(report.hasPrefix("REPORT RequestId: id-1\tDuration: "))
            #expect(report.contains("\tMemory Size: 128 MB\tMax Memory Used: "))
            #expect(report.contains("\tInit Duration: "))
            #expect(!second.logTail.contains("Init Duration"))
            let logged = try await laboratory.log("echo")
            #expect(logged.filter { $0.hasPrefix("START ") }.count == 2)
        }
    }
}
