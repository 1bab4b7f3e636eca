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
            let started = try ProcessMemory(of: server.id)
            Figures.line("just started, resident memory", "\(Figures.text(started.resident)) MB", started.parts)
            // After a second the server gives back the pages that only its start needed.
            Thread.sleep(forTimeInterval: 2)
            let idle = try ProcessMemory(of: server.id)
            Figures.line(
                "idle, resident memory", "\(Figures.text(idle.resident)) MB",
                "\(idle.parts); \(Aim.under(25, "MB").verdict(idle.resident))")
            let hello = try Subprocess(CommandLine.arguments[0], ["hello"])
            defer { hello.stop() }
            let yardstick = try HTTPLoad(port: try port(hello.line()), request: { _ in Request.hello }).run()
            Figures.line("hello-world on the same listener", "\(Figures.text(yardstick))/s")
            for (name, request) in [
                ("STS GetCallerIdentity", Request.identity), ("DynamoDB ListTables", Request.tables),
            ] {
                let rate = try HTTPLoad(port: endpoint, request: { _ in request }).run()
                Figures.line(
                    name, "\(Figures.text(rate))/s", "\(Figures.times(rate / yardstick)) the hello-world's rate")
            }
            let after = try ProcessMemory(of: server.id)
            Figures.line("resident memory after that", "\(Figures.text(after.resident)) MB", after.parts)
            // The server looks every 5 s whether there is something to give back, and waits for two alike looks.
            Thread.sleep(forTimeInterval: 16)
            let rested = try ProcessMemory(of: server.id)
            Figures.line("resident memory at rest again", "\(Figures.text(rested.resident)) MB", rested.parts)
        }
    }

    private static func port(_ line: String) throws -> Int {
        guard let text = line.split(separator: ":").last, let port = Int(text) else {
            throw BenchmarkFailure("no address in: \(line)")
        }
        return port
    }

    private enum Request {
        static let hello = AWSRequest.text("GET /hello", ["Host: localhost"], "")
        static let identity = AWSRequest.text(
            "POST /",
            [AWSRequest.authorization("sts"), "Content-Type: application/x-www-form-urlencoded; charset=utf-8"],
            "Action=GetCallerIdentity&Version=2011-06-15")
        static let tables = AWSRequest.json("dynamodb", "DynamoDB_20120810", "ListTables", "{}")
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
