import AWSCore
import CheckoutTesting
import Foundation
import JSONTree
import LambdaService
import StateStore
import Testing

@Suite struct RuntimeTests {
    @Test func nodeHandlersOfEveryStyle() async throws {
        try await Laboratory.run { laboratory in
            let styles = [
                (
                    "esm", "app.mjs",
                    "export const handler = async (event, context) => ({ n: event.n + 1, id: context.awsRequestId });"
                ),
                ("commonjs", "app.js", "exports.handler = async (event) => ({ n: event.n + 1 });"),
                (
                    "callback", "app.js",
                    "exports.handler = (event, context, callback) => setTimeout(() => callback(null, { n: event.n + 1 }), 5);"
                ),
            ]
            for (name, file, code) in styles {
                try laboratory.function(name, runtime: "nodejs22.x", files: [file: code]) { $0.timeout = 20 }
                let result = try await laboratory.invoke(name, ["n": 1])
                #expect(result.functionError == nil, "\(name): \(String(decoding: result.payload, as: UTF8.self))")
                #expect(result.json?["n"] == 2, "\(name)")
            }
        }
    }

    @Test func nodeErrors() async throws {
        try await Laboratory.run { laboratory in
            try laboratory.function(
                "raise", runtime: "nodejs20.x",
                files: ["app.js": "exports.handler = async () => { console.log('near'); throw new TypeError('bad'); };"]
            )
            let raised = try await laboratory.invoke("raise", requestID: "id-1")
            #expect(raised.functionError == "Unhandled")
            #expect(raised.json?["errorType"] == "TypeError")
            #expect(raised.json?["errorMessage"] == "bad")
            #expect(raised.json?["trace"]?[0] == "TypeError: bad")
            #expect(raised.logTail.contains("\tid-1\tINFO\tnear\n"))
            try laboratory.function("none", runtime: "nodejs20.x", files: ["app.js": "exports.other = 1;"])
            let none = try await laboratory.invoke("none")
            #expect(none.json?["errorType"] == "Runtime.HandlerNotFound")
            try laboratory.function("absent", runtime: "nodejs20.x", files: ["b.js": ""])
            let absent = try await laboratory.invoke("absent")
            #expect(absent.json?["errorType"] == "Runtime.ImportModuleError")
            try laboratory.function(
                "late", runtime: "nodejs20.x",
                files: [
                    "app.js":
                        "exports.handler = () => new Promise(() => setTimeout(() => { throw new Error('late') }, 5));"
                ])
            let late = try await laboratory.invoke("late")
            #expect(late.json?["errorMessage"] == "late")
        }
    }

    @Test func everyInvocationHasATrace() async throws {
        try await Laboratory.run { laboratory in
            try laboratory.function(
                "trace", runtime: "nodejs20.x",
                files: ["app.js": "exports.handler = async () => process.env._X_AMZN_TRACE_ID;"])
            var seen: Set<String> = []
            for _ in 0..<2 {
                let trace = try #require(try await laboratory.invoke("trace").json?.string)
                #expect(trace.wholeMatch(of: /Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0/) != nil)
                seen.insert(trace)
            }
            #expect(seen.count == 2)
        }
    }

    @Test func providedRuntimeRunsItsBootstrap() async throws {
        try await Laboratory.run { laboratory in
            let bootstrap = """
                #!/bin/sh
                api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
                while true; do
                  event=$(curl -sS -D headers.txt "$api/next") || exit 1
                  id=$(grep -i lambda-runtime-aws-request-id headers.txt | tr -d '\\r' | cut -d' ' -f2)
                  echo "got $event"
                  curl -sS -X POST "$api/$id/response" -d "not json: $event" > /dev/null
                done
                """
            try laboratory.function("shell", runtime: "provided.al2023", handler: "x", files: ["bootstrap": bootstrap])
            let result = try await laboratory.invoke("shell", ["a": 1])
            // Lambda passes on what a custom runtime answers, JSON or not.
            #expect(String(decoding: result.payload, as: UTF8.self) == #"not json: {"a":1}"#)
            #expect(result.logTail.contains("got {\"a\":1}\n"))
        }
    }

    @Test func changedCodeRestartsAndConfigurationToo() async throws {
        try await Laboratory.run { laboratory in
            let record = try laboratory.function(
                "edit", runtime: "nodejs20.x", files: ["app.js": "exports.handler = async () => 'one';"])
            #expect(try await laboratory.invoke("edit").json == "one")
            guard case .folder(let folder) = record.code else { return }
            try "exports.handler = async () => 'two!' + (process.env.X || '');".write(
                toFile: "\(folder)/app.js", atomically: true, encoding: .utf8)
            try await eventually { try await laboratory.invoke("edit").json == "two!" }
            var changed = record
            changed.variables = ["X": "y"]
            changed.revisionID = "r2"
            let put = changed
            try laboratory.store.writeAndWait { try FunctionStore.put($0, put) }
            #expect(try await laboratory.invoke("edit").json == "two!y")
            #expect(await laboratory.runtime.processCount == 1)
        }
    }

    @Test func parallelEventsGetProcessesUpToTheLimit() async throws {
        try await Laboratory.run(workerLimit: 2) { laboratory in
            try laboratory.function(
                "slow", runtime: "nodejs20.x",
                files: ["app.js": "exports.handler = () => new Promise((r) => setTimeout(() => r(process.pid), 200));"]
            ) { $0.timeout = 20 }
            let pids = try await withThrowingTaskGroup { group in
                for _ in 0..<5 { group.addTask { try await laboratory.invoke("slow").json?.int ?? 0 } }
                return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
            }
            #expect(pids.count == 2)
        }
    }

    @Test func reservedConcurrencyThrottles() async throws {
        try await Laboratory.run { laboratory in
            try laboratory.function(
                "busy", runtime: "nodejs20.x", files: ["app.js": "exports.handler = async () => 1;"])
            _ = try await laboratory.services.call(
                "lambda", "PutFunctionConcurrency", ["FunctionName": "busy", "ReservedConcurrentExecutions": 0])
            await #expect(throws: AWSError.self) { try await laboratory.invoke("busy") }
            _ = try await laboratory.services.call("lambda", "DeleteFunctionConcurrency", ["FunctionName": "busy"])
            #expect(try await laboratory.invoke("busy").json == 1)
        }
    }

    @Test func prewarmedProcessTakesTheFirstEvent() async throws {
        try await Laboratory.run { laboratory in
            try laboratory.function(
                "ahead", runtime: "nodejs20.x", files: ["app.js": "exports.handler = async () => process.pid;"])
            let ahead = try FunctionReference("ahead", region: "us-east-1", account: "000000000000")
            // An event that comes meanwhile waits for this process.
            async let warm: Void = laboratory.runtime.prewarm([ahead])
            await laboratory.runtime.prewarm([ahead])
            await warm
            #expect(await laboratory.runtime.processCount == 1)
            let pid = try #require(try await laboratory.invoke("ahead").json?.int)
            #expect(await laboratory.runtime.processCount == 1)
            await laboratory.runtime.shutDown()
            try await eventually { !isAlive(pid_t(pid)) }
            #expect(laboratory.host.openCount == 0)
        }
    }

    @Test func shutDownUnderAnEventIsNoFailureOfTheFunction() async throws {
        try await Laboratory.run { laboratory in
            let code = "exports.handler = (e) => new Promise((r) => setTimeout(() => r(process.pid), e.wait ?? 0));"
            try laboratory.function("long", runtime: "nodejs20.x", files: ["app.js": code]) { $0.timeout = 60 }
            let pid = try #require(try await laboratory.invoke("long").json?.int)
            let event = Task { try await laboratory.invoke("long", ["wait": 30_000]) }
            try await eventually { await laboratory.runtime.runningCount == 1 }
            await laboratory.runtime.shutDown()
            await #expect(throws: FunctionRuntime.Stopped.self) { try await event.value }
            try await eventually { !isAlive(pid_t(pid)) && laboratory.host.openCount == 0 }
            await #expect(throws: FunctionRuntime.Stopped.self) { try await laboratory.invoke("long") }
        }
    }

    @Test func unusedProcessesEnd() async throws {
        try await Laboratory.run(idleLimit: .milliseconds(80)) { laboratory in
            try laboratory.function(
                "rare", runtime: "nodejs20.x", files: ["app.js": "exports.handler = async () => 1;"])
            _ = try await laboratory.invoke("rare")
            try await eventually { await laboratory.runtime.processCount == 0 }
            #expect(try await laboratory.invoke("rare").json == 1)
        }
    }
}
