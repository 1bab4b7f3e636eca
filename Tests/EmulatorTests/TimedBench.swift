import AWSCore
import CheckoutTesting
import CivilTime
import Emulator
import Foundation
import JSONTree
import StepFunctionsService
import Testing

/// An emulator over a store of its own whose clock is the store's, in one of its modes.
final class TimedBench: Bench {
    struct NoClock: Error {}

    let folder: String
    let emulator: Emulator
    let time: TimeControl
    private let isKept: Bool

    /// - Parameters:
    ///   - mode: how its clock goes; a virtual one jumps by itself.
    ///   - folder: the folder of another bench's store, which that one has stopped using.
    init(_ mode: ClockMode, folder given: String? = nil) async throws {
        folder = given ?? NSTemporaryDirectory() + "emulator-\(UUID().uuidString)"
        isKept = given != nil
        var settings = EmulatorSettings(stateFolder: folder, region: "us-east-1")
        settings.clock = mode
        emulator = try Emulator(
            settings, host: NoHost(), send: { _, _ in .failure(.init(reason: "no network")) }, entropy: TestEntropy())
        guard let time = emulator.time else { throw NoClock() }
        self.time = time
        try await emulator.start(endpoint: "http://127.0.0.1:4566")
    }

    deinit { if !isKept { try? FileManager.default.removeItem(atPath: folder) } }

    /// Stops the emulator; whatever was begun must have ended by then, or the clock would stand for ever, and nothing may
    /// have ended that was not begun, or it would jump too early.
    func stop() async {
        await emulator.stop()
        let clock = emulator.clock as? ModelledClock
        _ = await clock?.idle(within: .seconds(120))
        #expect(clock?.atWork.inside == 0)
        #expect(clock?.atWork.outside == 0)
    }

    /// Waits for an execution's end, and for what it has set going.
    func end(of arn: String) async throws {
        let limit = SystemClock().now().adding(seconds: 300)
        while try await status(arn) == "RUNNING" {
            if SystemClock().now() >= limit { throw Laboratory.Stuck(what: "end of \(arn)") }
            try await Task.sleep(for: .milliseconds(2))
        }
        await time.settle()
    }

    /// Looks at the emulator again and again until it is as wanted.
    func until(_ what: String, _ condition: () async throws -> Bool) async throws {
        let limit = SystemClock().now().adding(seconds: 300)
        while try await !condition() {
            if SystemClock().now() >= limit { throw Laboratory.Stuck(what: what) }
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    /// Seconds from an execution's start to each of its events.
    func times(_ arn: String) async throws -> [Double] {
        let times = try await history(arn).map { $0["timestamp"]?.double ?? 0 }
        return times.map { (($0 - (times.first ?? 0)) * 1000).rounded() / 1000 }
    }
}
