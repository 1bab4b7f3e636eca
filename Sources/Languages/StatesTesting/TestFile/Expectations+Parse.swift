import JSONTree
import SAMTemplate

extension Expectations {
    private static let fields = [
        "status", "output", "error", "cause", "path", "events", "messages", "rows", "emails",
    ]
    private static let statuses = ["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"]
    /// What an event, as a test names it, has.
    private static let eventFields = [
        "source", "detail-type", "detail", "resources", "account", "region", "time", "id", "version",
    ]
    private static let emailFields = ["from", "to", "cc", "bcc", "subject", "text", "html"]

    /// Reads the expectations of a case, noting what is wrong with them.
    init(_ node: TemplateNode, _ faults: inout FieldReader.Faults) {
        self.init()
        guard let fields = FieldReader(node, "'expect'", fields: Self.fields, &faults) else { return }
        if fields.mapping.isEmpty { faults.add("'expect' expects nothing", at: node.location) }
        ValueMatch.check(node, &faults)
        status = fields["status"]
        output = fields["output"]
        error = fields["error"]
        cause = fields["cause"]
        if let status, !Self.statuses.contains(status.string ?? "") {
            faults.add("'status' must be one of \(Self.statuses.joined(separator: ", "))", at: status.location)
        }
        if status == nil {
            // Whoever expects an output does not expect a failure, and the other way round.
            let isFailure = fields["error"] != nil || fields["cause"] != nil
            status = .string(isFailure ? "FAILED" : "SUCCEEDED", at: node.location)
        }
        if let node = fields["path"] {
            path = Self.list(node, "path", &faults)
            pathLocation = node.location
            for state in path ?? [] where state.string == nil {
                faults.add("'path' lists names of states, not \(state.typeName)", at: state.location)
            }
        }
        events = Self.resources(fields["events"], "events", "buses", &faults)
        for event in events.flatMap(\.expected) {
            _ = FieldReader(event, "an expected event", fields: Self.eventFields, &faults)
        }
        messages = Self.resources(fields["messages"], "messages", "queues", &faults)
        rows = Self.resources(fields["rows"], "rows", "tables", &faults)
        if let node = fields["emails"] {
            let expected = Self.list(node, "emails", &faults)
            for email in expected {
                _ = FieldReader(email, "an expected e-mail", fields: Self.emailFields, &faults)
            }
            emails = (node.location, expected)
        }
    }

    private static func list(
        _ node: TemplateNode, _ name: String, _ faults: inout FieldReader.Faults
    ) -> [TemplateNode] {
        if let elements = node.sequence { return elements }
        faults.add("'\(name)' must be a list, not \(node.typeName)", at: node.location)
        return []
    }

    private static func resources(
        _ node: TemplateNode?, _ name: String, _ kind: String, _ faults: inout FieldReader.Faults
    ) -> [Resource] {
        guard let node else { return [] }
        guard let members = node.mapping?.members else {
            faults.add("'\(name)' must be a mapping of \(kind) to lists, not \(node.typeName)", at: node.location)
            return []
        }
        return members.map { member in
            Resource(
                name: member.key, location: member.keyLocation, expected: list(member.value, member.key, &faults))
        }
    }
}
