import CheckoutTesting
import Foundation
import Testing

/// Executions of every kind in an emulator that is killed again and again leave what they leave when nothing happens to
/// it: the same histories, events, ids, order, payloads and times, children included, and the same rows, messages and
/// files. Random values are compared by where they stand. Calls over HTTP may be made twice, and are answered the same.
///
/// `CHECKOUT_KILLS` is about how many kills there are, `CHECKOUT_KILL_SEED` the first seed: after a failure of `seed 7`,
/// `CHECKOUT_KILLS=1 CHECKOUT_KILL_SEED=7` draws the same kills alone. The real `kill -9` of a process is in
/// `Tests/wire/crashes.py`.
struct KillTests {
    /// How often an emulator with all executions is killed.
    private static let killsPerRun = 12
    private static let killCount = number("CHECKOUT_KILLS") ?? 240
    private static let firstSeed = number("CHECKOUT_KILL_SEED") ?? 1

    /// What is left when nobody is killed, and how many commits that took.
    private static let reference = Task {
        let site = try await KillSite(kills: [])
        try await site.run()
        return (transcript: try await site.transcript(), commits: site.commits)
    }

    @Test func nothingHappensToNobody() async throws {
        let texts = try await Self.reference.value.transcript.texts
        for workload in KillWorkload.all {
            let text = texts["execution \(workload.name)"]?.first { $0.contains("name=\"\(workload.name)\"") }
            #expect(text?.contains("status=\"\(workload.status)\"") == true, "\(workload.name): \(text ?? "none")")
        }
    }

    /// All at once: transactions are grouped, and each execution dies at the commits of others, too.
    @Test(arguments: 0..<max(1, killCount / 2 / killsPerRun))
    func together(run: Int) async throws {
        let seed = Self.firstSeed + run
        let (expected, commits) = try await Self.reference.value
        let site = try await KillSite(kills: Self.draw(UInt64(seed), commits: commits))
        try await site.run()
        let difference = try await site.transcript().difference(from: expected)
        #expect(difference == nil, "seed \(seed): \(difference ?? "")")
        #expect(site.killed >= Self.killsPerRun - 2, "seed \(seed): killed \(site.killed) times")
    }

    /// Each by itself, killed at most of its commits.
    @Test(arguments: KillWorkload.all)
    func alone(_ workload: KillWorkload) async throws {
        let calm = try await KillSite(starting: [workload], kills: [])
        try await calm.run()
        let expected = try await calm.transcript()
        var killed = 0
        var seed = UInt64(Self.firstSeed)
        repeat {
            let site = try await KillSite(starting: [workload], kills: Self.draw(seed))
            try await site.run()
            let difference = try await site.transcript().difference(from: expected)
            #expect(difference == nil, "seed \(seed): \(difference ?? "")")
            // Even the shortest has a commit to die at.
            #expect(site.killed > 0, "seed \(seed)")
            killed += max(1, site.killed)
            seed += 1
        } while killed < Self.killCount / 2 / KillWorkload.all.count
    }

    /// Kills from some moment of the run on, a few commits apart.
    private static func draw(_ seed: UInt64, commits: Int) -> [KillSite.Kill] {
        let entropy = TestEntropy(seed: seed)
        func upTo(_ limit: Int) -> Int { Int(entropy.next() % UInt64(max(1, limit))) + 1 }
        return (0..<killsPerRun).map { number in
            KillSite.Kill(
                commits: number == 0 ? upTo(commits * 3 / 4) : upTo(commits / 60),
                moment: upTo(2) == 1 ? .beforeCommit : .afterCommit)
        }
    }

    /// A kill at every first to fourth commit; no more than there can be in an execution's life.
    private static func draw(_ seed: UInt64) -> [KillSite.Kill] {
        let entropy = TestEntropy(seed: seed)
        return (0..<40).map { number in
            let draw = entropy.next()
            return KillSite.Kill(
                // The first within the first two: some executions have no more.
                commits: Int(draw >> 8) % (number == 0 ? 2 : 4) + 1,
                moment: draw & 1 == 0 ? .beforeCommit : .afterCommit)
        }
    }

    private static func number(_ variable: String) -> Int? {
        ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }
    }
}
