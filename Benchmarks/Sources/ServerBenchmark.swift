import AWSCore
import EmulatorServer
import Foundation

/// An idle `checkout serve`'s memory, and requests a second against a hello-world on the same listener.
enum ServerBenchmark {
    static func run() throws {
        Figures.heading("`checkout serve`")
        try withTemporaryFolder { folder in
            let server = try Subprocess(Benchmarks.checkout, ["serve", "--port", "0", "--state", folder])
            defer { server.stop() }
            let endpoint = try port(server.line())
            Thread.sleep(forTimeInterval: 0.5)
            let started = try Memory(of: server.id)
            Figures.line("just started, resident memory", "\(Figures.text(started.resident)) MB", started.parts)
            // After a second the server gives back the pages that only its start needed.
            Thread.sleep(forTimeInterval: 2)
            let idle = try Memory(of: server.id)
            Figures.line(
                "idle, resident memory", "\(Figures.text(idle.resident)) MB",
                "\(idle.parts); \(Aim.under(25, "MB").verdict(idle.resident))")
            let hello = try Subprocess(CommandLine.arguments[0], ["hello"])
            defer { hello.stop() }
            let yardstick = try HTTPLoad(port: try port(hello.line()), request: Request.hello).run()
            Figures.line("hello-world on the same listener", "\(Figures.text(yardstick))/s")
            for (name, request) in [
                ("STS GetCallerIdentity", Request.identity), ("DynamoDB ListTables", Request.tables),
            ] {
                let rate = try HTTPLoad(port: endpoint, request: request).run()
                Figures.line(
                    name, "\(Figures.text(rate))/s", "\(Figures.times(rate / yardstick)) the hello-world's rate")
            }
            let after = try Memory(of: server.id)
            Figures.line("resident memory after that", "\(Figures.text(after.resident)) MB", after.parts)
        }
    }

    private static func port(_ line: String) throws -> Int {
        guard let text = line.split(separator: ":").last, let port = Int(text) else {
            throw BenchmarkFailure("no address in: \(line)")
        }
        return port
    }

    /// What a process has in memory, in MB, as `/proc/PID/smaps_rollup` has it.
    private struct Memory {
        let resident: Double
        /// The same with each shared page divided by the number of processes that share it.
        let proportional: Double
        /// What belongs to no file: heap, stacks, and pages written to.
        let anonymous: Double

        init(of process: Int32) throws {
            let text = try String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
            func field(_ name: String) -> Double {
                let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
                let words = line?.split(whereSeparator: \.isWhitespace) ?? []
                return words.count > 1 ? (Double(words[1]) ?? 0) / 1024 : 0
            }
            (resident, proportional, anonymous) = (field("Rss"), field("Pss"), field("Anonymous"))
        }

        var parts: String { "PSS \(Figures.text(proportional)), anonymous \(Figures.text(anonymous))" }
    }

    private enum Request {
        static let hello = text("GET /hello", ["Host: localhost"], "")
        static let identity = text(
            "POST /", [authorization("sts"), "Content-Type: application/x-www-form-urlencoded; charset=utf-8"],
            "Action=GetCallerIdentity&Version=2011-06-15")
        static let tables = text(
            "POST /",
            [
                authorization("dynamodb"), "Content-Type: application/x-amz-json-1.0",
                "X-Amz-Target: DynamoDB_20120810.ListTables",
            ], "{}")

        private static func authorization(_ service: String) -> String {
            "Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/\(service)/aws4_request, "
                + "SignedHeaders=host, Signature=0"
        }

        private static func text(_ line: String, _ fields: [String], _ body: String) -> [UInt8] {
            let all = ["\(line) HTTP/1.1", "Host: 127.0.0.1", "Content-Length: \(body.utf8.count)"] + fields
            return Array((all.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
        }
    }
}

/// The yardstick's server: `checkout-benchmarks hello`.
enum HelloServer {
    static func run() async throws {
        let listener = try await HTTPListener.start(port: 0) { _ in
            HTTPResponse(
                status: 200, fields: HTTPFields([HTTPField("Content-Type", "text/plain")]), body: Array("hello".utf8))
        }
        Figures.write("http://127.0.0.1:\(listener.port)")
        while true { try await Task.sleep(for: .seconds(3600)) }
    }
}
