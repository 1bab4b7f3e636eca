import Foundation
import JSONTree
import Synchronization

/// A server that runs state machines, as a process of its own: checkout, or a peer from PyPI.
final class StatesServer {
    let name: String
    let port: Int
    /// Where checkout keeps its store; nil for a peer.
    let folder: String?
    private let process: Subprocess
    private let connection: KeptAliveConnection

    var id: Int32 { process.id }

    private init(_ name: String, port: Int, folder: String?, _ process: Subprocess) {
        self.name = name
        self.port = port
        self.folder = folder
        self.process = process
        connection = KeptAliveConnection(port: port)
    }

    /// Starts checkout with a new store.
    ///
    /// - Parameter limits: whether AWS's quotas are enforced; without them a Standard execution may have more than
    ///   25,000 events.
    static func checkout(_ folder: String, limits: Bool) throws -> StatesServer {
        let more = limits ? [] : ["--limits", "off"]
        let process = try Subprocess(Benchmarks.checkout, ["serve", "--port", "0", "--state", folder] + more)
        let line = try process.line()
        guard let port = line.split(separator: ":").last.flatMap({ Int($0) }) else {
            throw BenchmarkFailure("no address in: \(line)")
        }
        return StatesServer("checkout", port: port, folder: folder, process)
    }

    /// Starts moto's server and has it execute state machines, which it does not by itself.
    static func moto() throws -> StatesServer {
        let port = try freePort()
        let process = try Subprocess(StatesPeers.python, ["-m", "moto.server", "-H", "127.0.0.1", "-p", "\(port)"])
        let server = StatesServer("moto", port: port, folder: nil, process)
        let settings = #"{"stepfunctions": {"execute_state_machine": true}}"#
        try server.untilUp(
            AWSRequest.text("POST /moto-api/config", ["Content-Type: application/json"], settings))
        return server
    }

    /// Starts MiniStack.
    static func ministack() throws -> StatesServer {
        let port = try freePort()
        let process = try Subprocess(
            StatesPeers.python, ["-m", "ministack"],
            environment: ["GATEWAY_PORT": "\(port)", "BIND_HOST": "127.0.0.1", "LOG_LEVEL": "ERROR"])
        let server = StatesServer("MiniStack", port: port, folder: nil, process)
        try server.untilUp(AWSRequest.json("states", Self.target, "ListStateMachines", "{}"))
        return server
    }

    /// Ends the server; a peer may hang.
    func stop() { folder == nil ? process.kill() : process.stop() }

    private func untilUp(_ request: [UInt8]) throws {
        for _ in 0..<300 {
            if let answer = connection.exchange(request), answer.status < 300 { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        process.kill()
        throw BenchmarkFailure("\(name) does not answer")
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 ? getsockname(descriptor, $0, &length) : -1
            }
        }
        guard status == 0 else { throw BenchmarkFailure("no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    // MARK: Calls

    static let target = "AWSStepFunctions"

    /// A request of Step Functions or of SQS.
    static func request(_ operation: String, _ input: JSON, sqs: Bool = false) -> [UInt8] {
        sqs
            ? AWSRequest.json("sqs", "AmazonSQS", operation, input.text())
            : AWSRequest.json("states", target, operation, input.text())
    }

    /// Calls an operation of Step Functions or of SQS and waits for its answer.
    func call(_ operation: String, _ input: JSON, sqs: Bool = false) throws -> JSON {
        try answer(connection.exchange(Self.request(operation, input, sqs: sqs)), operation)
    }

    /// Makes many calls over eight connections and waits for all answers, which come in any order.
    func callAll(_ operation: String, _ inputs: [JSON], sqs: Bool = false) throws -> [JSON] {
        let requests = inputs.map { Self.request(operation, $0, sqs: sqs) }
        let results = Mutex<(answers: [JSON], failure: (any Error)?)>(([], nil))
        let next = Counter()
        Self.threads(min(8, requests.count)) { [port, name] in
            let connection = KeptAliveConnection(port: port)
            do {
                while let request = requests[safe: next.increment()] {
                    let answer = try Self.answer(connection.exchange(request), operation, name)
                    results.withLock { $0.answers.append(answer) }
                }
            } catch {
                results.withLock { $0.failure = error }
            }
        }
        return try results.withLock { results in
            if let failure = results.failure { throw failure }
            return results.answers
        }
    }

    /// Runs `body` on some threads and waits for all of them.
    static func threads(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        let group = DispatchGroup()
        for _ in 0..<count {
            group.enter()
            Thread.detachNewThread {
                defer { group.leave() }
                body()
            }
        }
        group.wait()
    }

    private func answer(_ answer: (status: Int, body: ArraySlice<UInt8>)?, _ operation: String) throws -> JSON {
        try Self.answer(answer, operation, name)
    }

    private static func answer(
        _ answer: (status: Int, body: ArraySlice<UInt8>)?, _ operation: String, _ name: String
    ) throws -> JSON {
        guard let answer else { throw BenchmarkFailure("\(name) did not answer to \(operation)") }
        guard answer.status == 200 else {
            // A page for people says no more than its status.
            let isPage = answer.body.first == UInt8(ascii: "<")
            let text = isPage ? "status \(answer.status)" : String(decoding: answer.body.prefix(300), as: UTF8.self)
            throw BenchmarkFailure("\(name) refused \(operation): \(text)")
        }
        return answer.body.isEmpty ? [:] : try JSON(parsing: Array(answer.body))
    }
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { index < count ? self[index] : nil }
}
