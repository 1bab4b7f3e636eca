import AWSCore
import CivilTime
import Synchronization
import Testing

private let start = Timestamp(milliseconds: 1_900_000_000_000)

/// Notes what was woken, in order.
private final class Bell: Sendable {
    private let rung = Mutex<[String]>([])
    var all: [String] { rung.withLock { $0 } }
    func ring(_ name: String) { rung.withLock { $0.append(name) } }
}

@Suite struct ModelledClockTests {
    @Test func aStandingClockStandsAndIsMovedInDueOrder() {
        let (clock, bell) = (ModelledClock(.standing, at: start), Bell())
        for (name, seconds) in [("c", 30.0), ("a", 10), ("b1", 20), ("b2", 20)] {
            _ = clock.wake(.due(start.adding(seconds: seconds))) { bell.ring(name) }
        }
        #expect(clock.now() == start)
        #expect(clock.nextDue() == start.adding(seconds: 10))
        // Nothing is leapt over.
        #expect(!clock.jump(to: start.adding(seconds: 20)))
        #expect(clock.jump(to: start.adding(seconds: 10)))
        #expect(bell.all == ["a"])
        #expect(clock.jump(to: start.adding(seconds: 20)))
        #expect(bell.all == ["a", "b1", "b2"])
        #expect(clock.now() == start.adding(seconds: 20))
        // It does not go back.
        #expect(clock.jump(to: start))
        #expect(clock.now() == start.adding(seconds: 20))
        #expect(clock.jump(to: start.adding(seconds: 30)))
        #expect(bell.all == ["a", "b1", "b2", "c"])
        #expect(clock.nextDue() == nil)
    }

    @Test func aTimerThatIsTakenBackWakesNobodyAndHoldsNothingUp() {
        let (clock, bell) = (ModelledClock(.standing, at: start), Bell())
        let timer = clock.wake(.due(start.adding(seconds: 1))) { bell.ring("x") }
        timer.cancel()
        #expect(clock.nextDue() == nil)
        #expect(clock.jump(to: start.adding(seconds: 5)))
        #expect(bell.all.isEmpty)
    }

    @Test func nothingMovesWhileSomebodyIsAtWork() async {
        let clock = ModelledClock(.standing, at: start)
        clock.begin(.inside)
        #expect(!clock.jump(to: start.adding(seconds: 1)))
        #expect(await clock.idle(within: .milliseconds(1)) == nil)
        clock.end(.inside)
        let lull = await clock.idle()
        #expect(lull != nil)
        clock.begin(.inside)
        clock.end(.inside)
        // Something was taken up since, so who looked in the lull has to look again.
        #expect(!clock.jump(to: start.adding(seconds: 1), since: lull))
        #expect(clock.jump(to: start.adding(seconds: 1), since: await clock.idle(after: lull)))
    }

    @Test func whoSleepsIsNotAtWorkAndIsAgainWhenWoken() async throws {
        let clock = ModelledClock(.standing, at: start)
        clock.begin(.inside)
        let sleeper = Task {
            try await clock.sleep(until: start.adding(seconds: 60))
            return clock.now()
        }
        let lull = await clock.idle()
        #expect(clock.jump(to: start.adding(seconds: 60), since: lull))
        #expect(!clock.isIdle)
        #expect(try await sleeper.value == start.adding(seconds: 60))
        clock.end(.inside)
        #expect(clock.isIdle)
    }

    @Test func aSleepThatIsCancelledIsAtWorkAgain() async {
        let clock = ModelledClock(.standing, at: start)
        clock.begin(.inside)
        let sleeper = Task { try await clock.sleep(until: start.adding(seconds: 60)) }
        _ = await clock.idle()
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
        #expect(!clock.isIdle)
        #expect(clock.nextDue() == nil)
    }

    @Test func aSignalWakesItsWaiterIntoWork() async {
        let (clock, center) = (ModelledClock(.standing, at: start), SignalCenter())
        clock.begin(.inside)
        let signal = Signal(.init("queue"), "a")
        let mark = center.mark()
        let waiter = Task {
            await center.wait(for: signal, since: mark, until: .due(start.adding(seconds: 60)), clock: clock)
        }
        _ = await clock.idle()
        #expect(clock.nextDue() == start.adding(seconds: 60))
        center.post(signal)
        #expect(!clock.isIdle)
        #expect(await waiter.value)
        #expect(clock.nextDue() == nil)
        clock.end(.inside)
    }

    @Test func patienceAndSchedulesAreNoReasonToJump() {
        let (clock, bell) = (ModelledClock(.standing, at: start), Bell())
        _ = clock.wake(.patience(start.adding(seconds: 20))) { bell.ring("poll") }
        #expect(clock.nextDue() == nil)
        _ = clock.wake(.recurring(start.adding(seconds: 60))) { bell.ring("schedule") }
        #expect(clock.nextDue() == start.adding(seconds: 60))
        #expect(clock.nextDue(recurring: false) == nil)
        // Once something else is waited for, the schedule strikes on the way.
        _ = clock.wake(.due(start.adding(seconds: 90))) { bell.ring("timer") }
        #expect(clock.nextDue(recurring: false) == start.adding(seconds: 60))
        #expect(clock.jump(to: start.adding(seconds: 60)))
        #expect(bell.all == ["poll", "schedule"])
    }

    @Test func theHostsTimeEndsPatienceOnAClockThatStands() async throws {
        let clock = ModelledClock(.standing, at: start)
        clock.begin(.inside)
        try await clock.sleep(.patience(start.adding(milliseconds: 5)))
        #expect(clock.now() == start)
    }

    @Test func itRunsWhileSomethingOutsideIsAtWork() async throws {
        let clock = ModelledClock(.standing, at: start)
        clock.begin(.outside)
        #expect(!clock.jump(to: start.adding(seconds: 1)))
        clock.begin(.inside)
        try await clock.sleep(until: start.adding(milliseconds: 5))
        #expect(clock.now() >= start.adding(milliseconds: 5))
        clock.end(.inside)
        clock.end(.outside)
        let stopped = clock.now()
        try await Task.sleep(for: .milliseconds(3))
        #expect(clock.now() == stopped)
    }

    @Test func aRunningClockRunsAheadByWhatItIsMoved() async throws {
        let (clock, host) = (ModelledClock(.flowing, at: SystemClock().now()), SystemClock())
        let due = clock.now().adding(seconds: 3600)
        let bell = Bell()
        _ = clock.wake(.due(due)) { bell.ring("hour") }
        #expect(clock.jump(to: due))
        #expect(bell.all == ["hour"])
        #expect(clock.now() >= due)
        #expect(clock.now().milliseconds - host.now().milliseconds > 3_590_000)
        clock.begin(.inside)
        try await clock.sleep(until: clock.now().adding(milliseconds: 5))
        clock.end(.inside)
        #expect(clock.now() >= due.adding(milliseconds: 5))
    }

    @Test func timesWrittenDownOutsideAreTakenAtTheClockOfThatMoment() {
        let host = SystemClock().now()
        let clock = ModelledClock(.flowing, at: host.adding(seconds: 100))
        #expect(clock.time(ofHost: host.adding(seconds: -10)) <= host.adding(seconds: 90))
        #expect(clock.time(ofHost: host.adding(seconds: -10)) > host.adding(seconds: 60))
        #expect(clock.jump(to: host.adding(seconds: 10_000)))
        // What was signed before the move is as old as the clock says now; what is signed from now on is not.
        #expect(clock.time(ofHost: host.adding(seconds: -10)) <= host.adding(seconds: 90))
        #expect(clock.time(ofHost: SystemClock().now().adding(seconds: 1)) > host.adding(seconds: 10_000))
        let standing = ModelledClock(.standing, at: start)
        #expect(standing.time(ofHost: host.adding(seconds: 3600)) == start)
    }

    @Test func timersByTheThousandComeInOrder() {
        let (clock, bell) = (ModelledClock(.standing, at: start), Bell())
        var kept: [Int] = []
        for number in 0..<5000 {
            let seconds = (number * 7919) % 5000 + 1
            let timer = clock.wake(.due(start.adding(seconds: Double(seconds)))) { bell.ring("\(seconds)") }
            if number % 3 == 0 { kept.append(seconds) } else { timer.cancel() }
        }
        while let due = clock.nextDue() { #expect(clock.jump(to: due)) }
        #expect(bell.all == kept.sorted().map(String.init))
    }
}
