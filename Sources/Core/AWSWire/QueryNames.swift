import AWSCore

/// What lists and maps are called in the `query` protocol.
package enum QueryNames: Sendable {
    /// As the model says.
    case model
    /// As SQS's model said before it was rewritten for JSON: `Entries` of SendMessageBatch were
    /// `SendMessageBatchRequestEntry.N`, `Attributes` were `Attribute.N.Name` and `.Value`.
    /// See https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html.
    case sqs

    /// The names by which a member travels.
    struct Names: Equatable {
        var member: String
        var isFlattened: Bool
        /// A list's element where it is not flattened.
        var element: String
        var key: String
        var value: String
    }

    func names(of member: Shape.Member, _ shape: Shape, elementName: String?) -> Names {
        let flattened = member.isFlattened || shape.isFlattened
        var names = Names(
            member: member.locationName ?? member.name, isFlattened: flattened, element: shape.elementName ?? "member",
            key: shape.keyName ?? "key", value: shape.valueName ?? "value")
        switch (self, shape.kind) {
        case (.model, .list) where flattened: names.member = shape.elementName ?? names.member
        case (.sqs, .list):
            names.isFlattened = true
            names.member = QueryNames.singular[member.name] ?? elementName ?? member.name
        case (.sqs, .map):
            names.isFlattened = true
            names.member = QueryNames.singular[member.name] ?? member.name
            (names.key, names.value) = member.name.lowercased() == "tags" ? ("Key", "Value") : ("Name", "Value")
        default: break
        }
        return names
    }

    private static let singular = [
        "AttributeNames": "AttributeName", "MessageAttributeNames": "MessageAttributeName",
        "MessageSystemAttributeNames": "MessageSystemAttributeName", "Attributes": "Attribute",
        "MessageAttributes": "MessageAttribute", "MessageSystemAttributes": "MessageSystemAttribute", "tags": "Tag",
        "Tags": "Tag", "TagKeys": "TagKey", "Actions": "ActionName", "AWSAccountIds": "AWSAccountId",
        "StringListValues": "StringListValue", "BinaryListValues": "BinaryListValue", "QueueUrls": "QueueUrl",
        "queueUrls": "QueueUrl",
    ]
}
