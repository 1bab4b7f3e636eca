import Foundation

/// The emulators on PyPI that run state machines, as far as they are installed.
enum StatesPeers {
    static let python = ".tools/bench/bin/python"

    private static let all = [("moto", StatesServer.moto), ("MiniStack", StatesServer.ministack)]

    /// Says which peers cannot be had.
    static func announce() {
        if !isInstalled {
            Figures.write(
                "  moto, MiniStack: not measured: .tools/bench is missing (Benchmarks/run makes it from PyPI)")
        }
    }

    private static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: python) }

    /// Measures each peer in a process of its own, which is ended afterwards: one that hangs would disturb the rest.
    ///
    /// - Parameters:
    ///   - rate: ours.
    ///   - measure: gives the peer's.
    /// - Returns: for each peer how many times ours is as fast, or why that cannot be said.
    static func remarks(_ rate: Double, _ measure: (StatesServer) throws -> Double) -> [String] {
        guard isInstalled else { return [] }
        return all.map { name, start in
            do {
                let peer = try start()
                defer { peer.stop() }
                let theirs = try measure(peer)
                return "\(Figures.times(rate / theirs)) \(name) (\(Figures.text(theirs))/s)"
            } catch {
                return "\(error)".hasPrefix(name) ? "\(error)" : "\(name): \(error)"
            }
        }
    }
}
