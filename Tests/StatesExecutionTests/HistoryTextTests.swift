import CivilTime
import JSONTree
import StatesExecution
import Testing

struct HistoryTextTests {
    /// What is written without a tree is what the tree would be written as.
    @Test func eventsAreWrittenAsTheirJSON() {
        let details = HistoryEvent.Details(
            "stateEnteredEventDetails", ["name": "a \"b\"\n", "input": "{}", "inputDetails": ["truncated": false]])
        let events = [0, 1, 1_795_386_000_123, 1_795_386_000_123, 1_795_386_001_000].enumerated().map { at, time in
            HistoryEvent(
                id: at * 7 + 1, previousEventId: at * 7, timestamp: Timestamp(milliseconds: time),
                type: "PassStateEntered", details: at.isMultiple(of: 2) ? details : nil)
        }
        #expect(HistoryEvent.text(of: events) == JSON.array(events.map(\.json)).text())
        #expect(HistoryEvent.text(of: []) == "[]")
    }
}
