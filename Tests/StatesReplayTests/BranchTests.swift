import JSONTree
import StatesExecution
import StatesReplay
import Testing

/// Branches run at their own pace: that is no divergence. Within a branch, order means something.
@Suite struct BranchTests {
    private static let task = #""Type": "Task", "Resource": "arn:aws:lambda:us-east-1:000000000000:function:f""#

    /// A Parallel with a Map in one branch, retried and caught tasks, and a Parallel in an iteration.
    private static let definition = #"""
        {"StartAt": "Both", "States": {
          "Both": {"Type": "Parallel", "Next": "Last", "Branches": [
            {"StartAt": "Each", "States": {"Each": {"Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 2, "End": true,
              "ItemProcessor": {"StartAt": "In", "States": {
                "In": {\#(task), "Next": "Two", "Retry": [{"ErrorEquals": ["Flaky"], "IntervalSeconds": 1}]},
                "Two": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "L", "States": {"L": {\#(task), "End": true}}},
                  {"StartAt": "R", "States": {"R": {"Type": "Pass", "Next": "R2"}, "R2": {\#(task), "End": true}}}]}}}}}},
            {"StartAt": "A", "States": {"A": {\#(task), "Next": "W"}, "W": {"Type": "Wait", "Seconds": 2, "Next": "B"},
              "B": {\#(task), "End": true, "Catch": [{"ErrorEquals": ["Bad"], "Next": "C"}]}, "C": {"Type": "Pass", "End": true}}}]},
          "Last": {"Type": "Pass", "End": true}}}
        """#

    private func recorder(_ order: UInt64) -> TestRecorder {
        TestRecorder(
            answer: { request in
                if request.stateName == "In", request.parameters == 2, request.retryCount == 0 {
                    return .failure("Flaky")
                }
                if request.stateName == "B" { return .failure("Bad") }
                return .output(["was": request.parameters])
            }, order: order)
    }

    @Test(arguments: 0..<24)
    func anyInterleavingReplays(order: Int) throws {
        let recording = try recorder(UInt64(order)).record(Self.definition, input: #"{"items": [1, 2, 3]}"#)
        #expect(recording.status == "SUCCEEDED")
        #expect(try recording.divergence()?.lines == nil)
        #expect(try recording.foreign.divergence()?.lines == nil)
    }

    /// Exchanges neighbours of different branches as far as `previousEventId` allows, and numbers the events anew.
    private func shuffled(_ recording: Recording, _ seed: UInt64) -> Recording {
        var events = recording.events
        var random = seed
        let isFree: (HistoryEvent) -> Bool = { $0.type.hasPrefix("Task") || $0.type.hasPrefix("LambdaFunction") }
        for _ in 0..<200 {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let at = Int(random >> 33) % (events.count - 1)
            guard isFree(events[at]), isFree(events[at + 1]), events[at + 1].previousEventId != events[at].id else {
                continue
            }
            events.swapAt(at, at + 1)
        }
        var numbers = [0: 0]
        for (at, event) in events.enumerated() { numbers[event.id] = at + 1 }
        var copy = recording.foreign
        let times = recording.events.map(\.timestamp)
        copy.events = events.enumerated().map { at, event in
            HistoryEvent(
                id: at + 1, previousEventId: numbers[event.previousEventId] ?? 0, timestamp: times[at],
                type: event.type, details: event.details)
        }
        return copy
    }

    @Test(arguments: 1..<24)
    func eventsOfDifferentBranchesMayComeInAnyOrder(seed: Int) throws {
        let recording = try recorder(UInt64(seed)).record(Self.definition, input: #"{"items": [1, 2, 3]}"#)
        let other = shuffled(recording, UInt64(seed))
        #expect(other.events.map(\.type) != recording.events.map(\.type))
        #expect(try other.divergence()?.lines == nil)
    }

    @Test func anotherOrderInsideABranchDiverges() throws {
        let text = #"""
            {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
              {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "End": true}}},
              {"StartAt": "X", "States": {"X": {"Type": "Pass", "End": true}}}]}}}
            """#
        let recording = try TestRecorder().record(text)
        let swapped = text.replacing(#""StartAt": "A""#, with: #""StartAt": "B""#)
            .replacing(
                #""A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "End": true}"#,
                with: #""B": {"Type": "Pass", "Next": "A"}, "A": {"Type": "Pass", "End": true}"#)
        let divergence = try #require(try recording.divergence(swapped))
        #expect(divergence.state == "B")
        #expect(divergence.branch == "/Both#1[B]")
    }

    /// How far a branch had come when another failed is chance.
    @Test func aBranchThatAnotherEndedMayBeShorter() throws {
        let text = #"""
            {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
              {"StartAt": "A", "States": {"A": {\#(Self.task), "End": true}}},
              {"StartAt": "X", "States": {"X": {\#(Self.task), "Next": "Y"}, "Y": {\#(Self.task), "End": true}}}]}}}
            """#
        let recorder = TestRecorder(answer: { $0.stateName == "A" ? .failure("Bad") : .output([:]) })
        for order in 0..<6 {
            var one = recorder
            one.order = UInt64(order)
            let recording = try one.record(text)
            #expect(recording.status == "FAILED")
            #expect(try recording.divergence()?.lines == nil)
        }
    }
}
