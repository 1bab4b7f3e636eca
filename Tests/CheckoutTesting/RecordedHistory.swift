import JSONTree

/// The events of an execution as AWS recorded them.
package struct RecordedHistory: Sendable {
    private let events: [JSON]
    private let mayInterleave: Bool

    /// - Parameters:
    ///   - events: the recorded events.
    ///   - definition: the machine's definition, which says whether branches run at the same time: then their events come
    ///     in an order that AWS leaves to chance.
    package init(_ events: [JSON], of definition: JSON?) {
        self.events = events
        mayInterleave = definition.map(RecordedHistory.mayInterleave) ?? false
    }

    /// How a history differs from the recording; nil when it does not.
    ///
    /// - Parameter isBeginning: whether only the beginning was recorded.
    package func difference(_ history: [JSON], _ masks: Masks, isBeginning: Bool = false) -> String? {
        let history = isBeginning ? Array(history.prefix(events.count)) : history
        if events.contains(where: { $0["id"]?.int == nil }) { return unordered(history, masks) }
        guard let inOrder = ordered(history, masks) else { return nil }
        guard mayInterleave, history.count == events.count else { return inOrder }
        return pairs(RecordedHistory.tied(events), RecordedHistory.tied(history), masks).map { _ in inOrder }
    }

    private func ordered(_ history: [JSON], _ masks: Masks) -> String? {
        for (event, actual) in zip(events, history) where !masks.match(event, actual, key: "event") {
            return "event \(actual.text()), not \(event.text())"
        }
        return events.count == history.count ? nil : "\(history.count) events, not \(events.count)"
    }

    /// Where the recording lost the ids of branch events, only types and details count, in any order.
    private func unordered(_ history: [JSON], _ masks: Masks) -> String? {
        // It lost the ends of Parallel states, too.
        let bare = history.map(RecordedHistory.bare)
        let isExtra = { (event: JSON) in event["type"]?.string?.hasPrefix("ParallelState") == true }
        return pairs(events.map(RecordedHistory.bare), bare, masks, mayRemain: isExtra)
    }

    /// Pairs events with their recordings; says what finds no partner.
    private func pairs(
        _ recorded: [JSON], _ actual: [JSON], _ masks: Masks, mayRemain: (JSON) -> Bool = { _ in false }
    ) -> String? {
        var left = actual
        for event in recorded {
            guard let found = left.firstIndex(where: { masks.match(event, $0, key: "event") }) else {
                return "no event like \(event.text())"
            }
            left.remove(at: found)
        }
        left.removeAll(where: mayRemain)
        return left.isEmpty ? nil : "unexpected events \(left.map { $0.text() })"
    }

    private static func bare(_ event: JSON) -> JSON {
        guard var members = event.object else { return event }
        members["id"] = nil
        members["previousEventId"] = nil
        return .object(members)
    }

    /// Events without ids, each with the type and name of the event it follows; whom the bookkeeping of Map and Parallel
    /// follows is a matter of chance.
    private static func tied(_ events: [JSON]) -> [JSON] {
        let byID = Dictionary(
            events.compactMap { event in event["id"]?.int.map { ($0, event) } }, uniquingKeysWith: { first, _ in first }
        )
        return events.map { event in
            guard var members = bare(event).object, let type = event["type"]?.string else { return event }
            let isBookkeeping = ["Map", "Parallel"].contains(where: type.hasPrefix)
            if !isBookkeeping, let previous = event["previousEventId"]?.int.flatMap({ byID[$0] }) {
                members["after"] = label(previous)
            }
            return .object(members)
        }
    }

    private static func label(_ event: JSON) -> JSON {
        let details = event.object?.values.first { $0["name"] != nil }
        return [event["type"] ?? nil, details?["name"] ?? nil, details?["index"] ?? nil]
    }

    private static func mayInterleave(_ definition: JSON) -> Bool {
        let type = definition["Type"]?.string
        if type == "Parallel", definition["Branches"]?.array?.count ?? 0 > 1 { return true }
        if type == "Map", definition["MaxConcurrency"]?.int != 1 { return true }
        return (definition.array ?? definition.object?.values ?? []).contains(where: mayInterleave)
    }
}
