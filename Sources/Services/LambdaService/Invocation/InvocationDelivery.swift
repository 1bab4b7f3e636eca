import AWSCore
import CivilTime
import JSONTree

/// Something an asynchronous invocation sends on: to a dead-letter queue or a destination.
package struct InvocationDelivery: Sendable, Hashable {
    /// A queue, a topic, a function, a bus: the target's ARN.
    package let target: String
    /// JSON text.
    package let body: [UInt8]
    /// Message attributes; dead-letter queues get `RequestID`, `ErrorCode`, `ErrorMessage`.
    package let attributes: [String: Attribute]

    /// A message attribute: `String` or `Number`, and its text.
    package struct Attribute: Sendable, Hashable {
        package let type: String
        package let value: String
    }
}

extension InvocationDelivery {
    /// Why an event is over.
    enum Condition: String, Sendable {
        case success = "Success"
        case retriesExhausted = "RetriesExhausted"
        case eventAgeExceeded = "EventAgeExceeded"
    }

    /// The record a destination gets.
    ///
    /// See https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html.
    static func record(
        to target: String, _ event: AsyncInvocation, _ condition: Condition, attempts: Int,
        result: InvocationResult?, now: Timestamp
    ) -> InvocationDelivery {
        let version = event.function.qualifier ?? FunctionRecord.latest
        var record: JSONObject = [
            "version": "1.0", "timestamp": .string(now.iso8601),
            "requestContext": [
                "requestId": .string(event.requestID), "functionArn": .string("\(event.function.arn):\(version)"),
                "condition": .string(condition.rawValue), "approximateInvokeCount": .int(attempts),
            ],
            "requestPayload": json(event.request.payload),
        ]
        if let result {
            var context: JSONObject = ["statusCode": 200, "executedVersion": .string(result.executedVersion)]
            if let error = result.functionError { context["functionError"] = .string(error) }
            record["responseContext"] = .object(context)
            record["responsePayload"] = json(result.payload)
        }
        return InvocationDelivery(target: target, body: JSON.object(record).bytes(), attributes: [:])
    }

    /// The event itself, for a dead-letter queue.
    static func deadLetter(
        to target: String, _ event: AsyncInvocation, result: InvocationResult?
    ) -> InvocationDelivery {
        let message = result.flatMap { JSONText.object($0.payload)?["errorMessage"]?.string } ?? ""
        return InvocationDelivery(
            target: target, body: event.request.payload,
            attributes: [
                "RequestID": Attribute(type: "String", value: event.requestID),
                "ErrorCode": Attribute(type: "Number", value: "200"),
                "ErrorMessage": Attribute(type: "String", value: String(message.prefix(1024))),
            ])
    }

    private static func json(_ bytes: [UInt8]) -> JSON {
        (try? JSON(parsing: bytes)) ?? .string(String(decoding: bytes, as: UTF8.self))
    }
}
