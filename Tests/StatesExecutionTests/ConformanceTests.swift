import CheckoutTesting
import JSONTree
import Testing

/// Executions recorded from AWS, event by event.
@Suite(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
struct ConformanceTests {
    @Test(arguments: RecordedCase.load("choice-operators.jsonl", services: []))
    func choiceOperator(_ recorded: RecordedCase) throws { try check(recorded) }

    @Test(arguments: RecordedCase.load("executions.jsonl", services: []))
    func interpreterAlone(_ recorded: RecordedCase) throws { try check(recorded) }

    /// The services' answers are taken from the recording.
    @Test(
        arguments: RecordedCase.load(
            "executions.jsonl",
            services: [
                "lambda", "sqs", "sns", "dynamodb", "events", "logs", "sfn", "task-token", "apigateway",
                "iam-credentials", "distributed-map", "dynamodb(aws-sdk)", "sfn(aws-sdk)", "sqs(aws-sdk)",
                "secretsmanager(aws-sdk)", "s3(aws-sdk)",
            ]
        ).filter(\.isAnswered))
    func answeredTask(_ recorded: RecordedCase) throws { try check(recorded) }

    private func check(_ recorded: RecordedCase) throws {
        let difference = try recorded.difference()
        if let reason = KnownFailures.reasons[recorded.id] {
            #expect(difference != nil, "passes now; take it off the list: \(reason)")
        } else {
            #expect(difference == nil)
        }
    }
}
