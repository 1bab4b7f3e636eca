import JSONTree
import StatesExecution

/// The file of a recording: one JSON document whose parts are in the form in which AWS answers, the definition as JSON.
///
/// Written again from the same execution it is the same, byte for byte: members have their place, and nothing in it
/// says when or where it was written.
extension Recording {
    /// What the member `recording` says: the version of the form.
    package static let formatVersion = 1

    /// The recording as a document.
    package var json: JSON {
        var document: JSONObject = ["recording": .int(Recording.formatVersion)]
        var machine = stateMachine
        if let logicalID { machine["logicalId"] = .string(logicalID) }
        if let definition { machine["definition"] = definition }
        document["stateMachine"] = .object(machine)
        document["execution"] = .object(execution)
        if !results.isEmpty {
            document["results"] = .array(
                results.sorted { $0.key < $1.key }.map { ["event": .int($0.key), "output": $0.value] })
        }
        if !seeds.isEmpty {
            document["seeds"] = .object(
                JSONObject(
                    seeds.sorted { $0.key < $1.key }.map { (String($0.key), .string(String($0.value, radix: 16))) }))
        }
        document["events"] = .array(events.map(\.printed))
        return .object(document)
    }

    /// The text of the file.
    package var text: String { json.text(.pretty) + "\n" }

    /// A recording from its document.
    ///
    /// - Throws: `RecordingFault.unreadable`.
    package init(document: JSON) throws(RecordingFault) {
        guard let version = document["recording"]?.int else { throw .unreadable("it has no member `recording`") }
        if version > Recording.formatVersion {
            throw .unreadable(
                "it has form \(version); this checkout reads up to \(Recording.formatVersion): use a newer one")
        }
        guard let execution = document["execution"]?.object, let events = document["events"]?.array else {
            throw .unreadable("the member `execution` or `events` is missing")
        }
        var machine = document["stateMachine"]?.object ?? [:]
        let definition = machine["definition"]
        let logicalID = machine["logicalId"]?.string
        machine["definition"] = nil
        machine["logicalId"] = nil
        self.init(
            execution: execution, stateMachine: machine, definition: try Recording.definition(definition),
            events: try Recording.events(events))
        self.logicalID = logicalID
        for result in document["results"]?.array ?? [] {
            guard let event = result["event"]?.int, let output = result["output"] else {
                throw .unreadable("an element of `results` has no `event` or no `output`")
            }
            results[event] = output
        }
        for (key, value) in document["seeds"]?.object ?? [:] {
            guard let event = Int(key), let seed = value.string.flatMap({ UInt64($0, radix: 16) }) else {
                throw .unreadable("the seed of event \(key) is no hexadecimal number")
            }
            seeds[event] = seed
        }
    }

    /// The events of a history, in the order of their ids.
    static func events(_ list: [JSON]) throws(RecordingFault) -> [HistoryEvent] {
        var events: [HistoryEvent] = []
        events.reserveCapacity(list.count)
        var isSorted = true
        for json in list {
            guard let event = HistoryEvent(printed: json) else {
                throw .unreadable("this is no event of a history: \(json.text().prefix(200))")
            }
            if let last = events.last, last.id >= event.id { isSorted = false }
            events.append(event)
        }
        if isSorted { return events }
        events.sort { $0.id < $1.id }
        // Pages that were fetched twice overlap.
        var unique: [HistoryEvent] = []
        for event in events where unique.last?.id != event.id { unique.append(event) }
        return unique
    }

    /// A definition, which AWS gives as text.
    static func definition(_ json: JSON?) throws(RecordingFault) -> JSON? {
        guard let text = json?.string else { return json }
        do {
            return try JSON(parsing: text)
        } catch {
            throw .unreadable("the definition is no JSON: \(error)")
        }
    }
}
