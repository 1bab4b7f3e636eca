import AWSCore
import JSONTree

/// The resource policy of a bus, which `PutPermission` and `RemovePermission` keep.
struct BusPolicy {
    private(set) var statements: [JSON]

    init(of bus: BusRecord) {
        let document = bus.policy.flatMap { try? JSON(parsing: $0) }
        statements = document?["Statement"]?.array ?? []
    }

    /// The policy's text; nil when no statement is left.
    var text: String? {
        if statements.isEmpty { return nil }
        let document: JSON = ["Version": "2012-10-17", "Statement": .array(statements)]
        return document.text()
    }

    /// Adds a statement, in place of one with the same id.
    mutating func put(_ input: JSONObject, bus: BusRecord) {
        let id = input["StatementId"]?.string ?? ""
        let principal = input["Principal"]?.string ?? ""
        var statement: JSONObject = [
            "Sid": .string(id), "Effect": "Allow",
            "Principal": principal == "*" ? "*" : ["AWS": .string("arn:aws:iam::\(principal):root")],
            "Action": input["Action"] ?? "events:PutEvents", "Resource": .string(bus.arn),
        ]
        if let condition = input["Condition"] {
            let (type, key) = (condition["Type"]?.string ?? "", condition["Key"]?.string ?? "")
            statement["Condition"] = .object([type: .object([key: condition["Value"] ?? ""])])
        }
        statements.removeAll { $0["Sid"]?.string == id }
        statements.append(.object(statement))
    }

    /// Removes a statement.
    ///
    /// - Returns: whether there was one.
    mutating func remove(id: String) -> Bool {
        let before = statements.count
        statements.removeAll { $0["Sid"]?.string == id }
        return statements.count < before
    }
}
