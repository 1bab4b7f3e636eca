import Foundation
import JSONTree
import LambdaService
import Testing

@Suite struct FailureTests {
    /// Invokes a Python function that fails, and returns its result.
    private func fail(
        _ laboratory: Laboratory, _ code: String, timeout: Int = 20, handler: String = "app.handler"
    ) async throws -> InvocationResult {
        let name = "fails\(UInt32.random(in: 0...UInt32.max))"
        try laboratory.function(name, handler: handler, files: ["app.py": code]) { $0.timeout = timeout }
        let result = try await laboratory.invoke(name, requestID: "id-1")
        #expect(result.functionError == "Unhandled")
        return result
    }

    @Test func raisedExceptionIsReported() async throws {
        try await Laboratory.run { laboratory in
            let result = try await fail(laboratory, "def handler(e, c):\n    raise ValueError('no stock')\n")
            #expect(result.json?["errorMessage"] == "no stock")
            #expect(result.json?["errorType"] == "ValueError")
            #expect(result.json?["requestId"] == "id-1")
            #expect(result.json?["stackTrace"]?.array?.isEmpty == false)
            #expect(result.logTail.contains("[ERROR] ValueError: no stock"))
            // The process lives on after an exception.
            #expect(await laboratory.runtime.processCount == 1)
        }
    }

    @Test func timeoutKillsTheProcessGroup() async throws {
        try await Laboratory.run { laboratory in
            let code = """
                import subprocess, time
                def handler(e, c):
                    child = subprocess.Popen(["sleep", "300"])
                    print("child", child.pid)
                    time.sleep(60)
                """
            let result = try await fail(laboratory, code, timeout: 1)
            #expect(result.json?["errorType"] == "Sandbox.Timedout")
            #expect(result.json?["errorMessage"] == "RequestId: id-1 Error: Task timed out after 1.00 seconds")
            #expect(result.logTail.contains(" id-1 Task timed out after 1.00 seconds\n"))
            #expect(result.logTail.contains("\tStatus: timeout"))
            let line = try #require(result.logTail.split(separator: "\n").first { $0.hasPrefix("child ") })
            let child = try #require(pid_t(line.dropFirst("child ".count)))
            try await eventually { await laboratory.runtime.processCount == 0 && !isAlive(child) }
        }
    }

    @Test(arguments: [
        (
            "import os\ndef handler(e, c):\n    os._exit(1)\n",
            "RequestId: id-1 Error: Runtime exited with error: exit status 1"
        ),
        (
            "import os\ndef handler(e, c):\n    os._exit(0)\n",
            "RequestId: id-1 Error: Runtime exited without providing a reason"
        ),
        (
            "import os, signal\ndef handler(e, c):\n    os.kill(os.getpid(), signal.SIGSEGV)\n",
            "RequestId: id-1 Error: Runtime exited with error: signal: segmentation fault"
        ),
    ])
    func exitBeforeTheResponse(code: String, message: String) async throws {
        try await Laboratory.run { laboratory in
            let result = try await fail(laboratory, code)
            #expect(result.json?["errorType"] == "Runtime.ExitError")
            #expect(result.json?["errorMessage"] == .string(message))
            #expect(result.logTail.contains("END RequestId: id-1\nREPORT RequestId: id-1\t"))
        }
    }

    @Test func missingModuleFailsTheStart() async throws {
        try await Laboratory.run { laboratory in
            let result = try await fail(laboratory, "import no_such_module\n")
            #expect(result.json?["errorType"] == "Runtime.ImportModuleError")
            #expect(result.json?["errorMessage"] == "Unable to import module 'app': No module named 'no_such_module'")
            #expect(result.logTail.contains("INIT_REPORT Init Duration: "))
            try await eventually { laboratory.host.openCount == 0 }
        }
    }

    @Test func aFailureNobodyWaitsForIsToldToTheUser() async throws {
        try await Laboratory.run { laboratory in
            let code = "def handler(e, c):\n    if e: raise ValueError('no stock')\n"
            try laboratory.function("polled", files: ["app.py": code])
            let function = try FunctionReference("polled", region: "us-east-1", account: "000000000000")
            _ = try await laboratory.runtime.invokeUnattended(function, InvocationRequest(payload: Array("{}".utf8)))
            #expect(!laboratory.notices.all.contains { $0.contains("failed") })
            _ = try await laboratory.runtime.invokeUnattended(function, InvocationRequest(payload: Array("1".utf8)))
            #expect(
                laboratory.notices.all.contains(
                    "Function polled failed: ValueError: no stock. `checkout logs` shows what it printed."))
        }
    }

    @Test func missingHandlerFailsTheStart() async throws {
        try await Laboratory.run { laboratory in
            let result = try await fail(laboratory, "x = 1\n", handler: "app.handler")
            #expect(result.json?["errorType"] == "Runtime.HandlerNotFound")
        }
    }

    @Test func unserialisableAndOversizedResponses() async throws {
        try await Laboratory.run { laboratory in
            let rubbish = try await fail(laboratory, "def handler(e, c):\n    return object()\n")
            #expect(rubbish.json?["errorType"] == "Runtime.MarshalError")
            let large = try await fail(laboratory, "def handler(e, c):\n    return 'x' * 6300000\n")
            #expect(large.json?["errorType"] == "Function.ResponseSizeTooLarge")
        }
    }

    @Test func tooMuchMemoryEndsTheInvocation() async throws {
        try await Laboratory.run { laboratory in
            let code = "import time\ndef handler(e, c):\n    x = b'x' * 400_000_000\n    time.sleep(10)\n"
            let result = try await fail(laboratory, code)
            #expect(result.json?["errorType"] == "Runtime.OutOfMemory")
        }
    }

    @Test func unknownRuntimeAndMissingFolderAreNamed() async throws {
        try await Laboratory.run { laboratory in
            try laboratory.function("java", runtime: "java21", files: ["a.txt": ""])
            let java = try await laboratory.invoke("java")
            #expect(java.json?["errorMessage"]?.string?.contains("the runtime java21") == true)
            try laboratory.function("gone", files: [:])
            let gone = try await laboratory.invoke("gone")
            #expect(gone.json?["errorMessage"]?.string?.contains("does not exist") == true)
        }
    }
}

/// Whether a process lives; one that is dead but not collected does not.
func isAlive(_ id: pid_t) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8) else { return false }
    return !status.contains(") Z ")
}

/// Waits a few seconds at most until something is so.
func eventually(_ condition: () async throws -> Bool) async throws {
    for _ in 0..<500 {
        if try await condition() { return }
        try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("it did not come to pass")
}
