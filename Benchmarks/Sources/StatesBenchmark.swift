import Foundation
import JSONTree

/// State machines on `checkout serve`, driven over HTTP: transitions a second against raw inserts of the same bytes and
/// against the emulators on PyPI, started executions a second, callbacks, and what a Map's items cost.
///
/// A transition is a state entered. A peer runs the same with fewer executions, and is given two minutes for it.
enum StatesBenchmark {
    /// The kinds of state machines.
    enum Kind: String { case standard = "STANDARD", express = "EXPRESS" }

    static func run() throws {
        Figures.heading("State machines over HTTP (WAL, synchronous=NORMAL); × is how many times ours is as fast")
        StatesPeers.announce()
        try withTemporaryFolder { folder in
            let server = try StatesServer.checkout("\(folder)/limited", limits: true)
            defer { server.stop() }
            // A Standard execution has 25,000 events at most; a Map over more than some 8,000 items has more.
            let unlimited = try StatesServer.checkout("\(folder)/unlimited", limits: false)
            defer { unlimited.stop() }
            let comparison = Comparison(folder: folder)
            for kind in [Kind.standard, .express] {
                let aim = kind == .standard ? Aim.atLeast(50_000, "/s") : Aim.atLeast(300_000, "/s")
                Figures.write("  \(kind == .standard ? "Standard, durable" : "Express"): transitions a second")
                try comparison.report(
                    .chains(1000, at: 50), peers: .chains(100, at: 10), kind, on: server, aim: aim)
                try comparison.report(
                    .parallel(10, of: 100), peers: .parallel(10, of: 100, at: 1), kind, on: server, aim: aim)
                for items in [1000, 10_000, 100_000] {
                    let isOver = kind == .standard && items > 8000
                    try comparison.report(
                        .map(items), peers: items > 10_000 ? nil : .map(items), kind, on: isOver ? unlimited : server,
                        aim: aim,
                        note: isOver ? "--limits off" : nil)
                }
                try MapMemory.report(kind, on: kind == .standard ? unlimited : server)
            }
            try DistributedMapBenchmark.report(on: server)
            try CallbackBenchmark.report(on: server)
            for kind in [Kind.standard, .express] { try comparison.reportStarts(kind, on: server) }
        }
    }

    /// The last part of it alone: started executions a second, without peers.
    static func runStarts() throws {
        Figures.heading("StartExecution over HTTP (WAL, synchronous=NORMAL)")
        try withTemporaryFolder { folder in
            let server = try StatesServer.checkout("\(folder)/limited", limits: true)
            defer { server.stop() }
            let comparison = Comparison(folder: folder)
            for kind in [Kind.standard, .express] { try comparison.reportStarts(kind, on: server, withPeers: false) }
        }
    }
}

/// Runs work on checkout and on its peers, and prints a line a piece of work.
struct Comparison {
    /// Where the raw inserts' files are made.
    let folder: String

    /// - Parameter theirs: what peers are measured with; nil when it would take them too long.
    func report(
        _ work: StatesWork, peers theirs: StatesWork?, _ kind: StatesBenchmark.Kind, on server: StatesServer, aim: Aim,
        note: String? = nil
    ) throws {
        let machine = try server.machine(work, kind)
        let seconds = try server.seconds(work, machine, kind)
        let rate = Double(work.transitions * work.executions) / seconds
        var remarks = [try rawRemark(work, machine, server, rate: rate)]
        if var theirs {
            theirs.rounds = 1
            remarks += StatesPeers.remarks(rate) { peer in
                let seconds = try peer.seconds(theirs, try peer.machine(theirs, kind), kind)
                return Double(theirs.transitions * theirs.executions) / seconds
            }
        }
        remarks.append(aim.verdict(rate))
        if let note { remarks.append(note) }
        Figures.line("  \(work.name)", "\(Figures.text(rate))/s", remarks.joined(separator: "; "))
    }

    /// Raw prepared inserts of as many rows as there were transitions, with the same bytes in all, one transaction an
    /// execution.
    private func rawRemark(_ work: StatesWork, _ machine: String, _ server: StatesServer, rate: Double) throws -> String
    {
        guard let store = server.folder else { return "" }
        let written = try WrittenBytes.of(machine: machine, in: store)
        let row = max(1, written.bytes / max(1, written.executions) / work.transitions)
        let raw = try RawSQLite(path: "\(folder)/raw-\(UUID().uuidString).sqlite")
        let filler = [UInt8](repeating: UInt8(ascii: "x"), count: row)
        let sizes = Array(repeating: row, count: work.transitions)
        let times = try (0..<max(3, work.executions)).map { _ in
            let start = Measure.wallTime()
            try raw.transaction(rowsOf: sizes, filler: filler)
            return Measure.wallTime() - start
        }
        let theirs = Double(work.transitions) / Measure.median(times)
        return "\(Figures.times(rate / theirs)) \(Figures.text(theirs)) raw rows/s of \(row) bytes"
    }

    /// Executions of one Pass state started a second, over eight connections, while they also run.
    func reportStarts(_ kind: StatesBenchmark.Kind, on server: StatesServer, withPeers: Bool = true) throws {
        let work = StatesWork(
            name: "", definition: StatesWork.chain(1), input: StatesWork.order, transitions: 1)
        let rate = try starts(work, kind, server)
        var remarks = withPeers ? StatesPeers.remarks(rate) { try starts(work, kind, $0) } : []
        remarks.append(Aim.atLeast(3000, "/s").verdict(rate))
        Figures.line(
            "StartExecution, \(kind == .standard ? "Standard" : "Express"), one Pass state", "\(Figures.text(rate))/s",
            remarks.joined(separator: "; "))
    }

    private func starts(_ work: StatesWork, _ kind: StatesBenchmark.Kind, _ server: StatesServer) throws -> Double {
        let machine = try server.machine(work, kind)
        let members =
            #"{"stateMachineArn":\#(JSON.string(machine)),"input":\#(JSON.string(work.input.text())),"name":"e"#
        return try HTTPLoad(port: server.port) { number in
            AWSRequest.json("states", StatesServer.target, "StartExecution", "\(members)\(10_000_000 + number)\"}")
        }.run()
    }
}
