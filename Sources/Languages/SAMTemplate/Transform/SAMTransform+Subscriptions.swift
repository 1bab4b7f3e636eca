import JSONTree

/// A function's SNS events: a subscription of the function, or of a queue that the function polls.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-sns.html
extension SAMTransform {
    private static let subscriptionsOwn: Set<String> = ["FilterPolicy", "FilterPolicyScope", "RedrivePolicy"]

    /// - Returns: whether the function polls a queue for it, which its role has to allow.
    mutating func emitSubscription(_ event: Event) -> Bool {
        let (place, path) = (event.location, event.path + ".Properties")
        guard let topic = event.properties["Topic"] else {
            fault("the event '\(event.name)' of type SNS lacks Topic", place, event.path)
            return false
        }
        let queue = event.properties["SqsSubscription"].flatMap { subscribedQueue(of: event, $0, topic: topic) }
        emit(
            event.id, "AWS::SNS::Subscription", place, path,
            [
                "Endpoint": queue?.arn ?? functionARN(event),
                "Protocol": .string(queue == nil ? "lambda" : "sqs", at: place), "TopicArn": topic,
            ])
        for member in event.properties.members where !["Topic", "SqsSubscription"].contains(member.key) {
            if SAMTransform.subscriptionsOwn.contains(member.key) {
                output[output.count - 1].properties[member.key] = member.value
            } else {
                unsupported(
                    "Encountered unsupported property \(member.key) of an SNS event", member.keyLocation, path)
            }
        }
        guard let queue else {
            emitPermission(event, principal: "sns.amazonaws.com", source: topic)
            return false
        }
        emit(
            event.id + "EventSourceMapping", "AWS::Lambda::EventSourceMapping", place, path,
            [
                "BatchSize": queue.batchSize ?? TemplateNode(json: 10, at: place),
                "Enabled": TemplateNode(.bool(true), at: place), "EventSourceArn": queue.arn,
                "FunctionName": .ref(event.target, at: place),
            ])
        return true
    }

    /// The queue between a topic and a function.
    private struct SubscribedQueue {
        let arn: TemplateNode
        var batchSize: TemplateNode?
    }

    private static let queuesOwn: Set<String> = [
        "BatchSize", "Enabled", "QueueArn", "QueuePolicyLogicalId", "QueueUrl",
    ]

    /// The queue that `SqsSubscription` asks for: one made for it, or the one it names; nil for none.
    private mutating func subscribedQueue(
        of event: Event, _ wanted: TemplateNode, topic: TemplateNode
    ) -> SubscribedQueue? {
        let (place, path) = (wanted.location, event.path + ".Properties.SqsSubscription")
        if let flag = wanted.scalarText?.lowercased(), flag == "true" || flag == "false" {
            if flag == "false" { return nil }
            let id = event.id + "Queue"
            emit(id, "AWS::SQS::Queue", place, path, ["FifoQueue": fifo(topic)])
            let arn = TemplateNode.getAtt(id, "Arn", at: place)
            emitQueuePolicy(
                event.id + "QueuePolicy", of: .ref(id, at: place), arn, "*", sender: topic, place, path)
            return SubscribedQueue(arn: arn)
        }
        guard let members = wanted.mapping, wanted.intrinsic == nil else {
            fault("SqsSubscription is true, false, or a mapping with QueueArn and QueueUrl", place, path)
            return nil
        }
        for member in members.members where !SAMTransform.queuesOwn.contains(member.key) {
            unsupported("Encountered unsupported property \(member.key) of SqsSubscription", member.keyLocation, path)
        }
        guard let arn = members["QueueArn"], let url = members["QueueUrl"] else {
            fault("SqsSubscription needs both QueueArn and QueueUrl of the queue", place, path)
            return nil
        }
        if let enabled = members.member("Enabled"), enabled.value.scalarText?.lowercased() == "false" {
            // So does SAM's own transform, whatever the documentation says.
            let message = "SAM enables the mapping of an SqsSubscription even with Enabled: false"
            notices.append(TemplateNotice(.noEffect, message, at: enabled.keyLocation, path: path))
        }
        let id = members["QueuePolicyLogicalId"]?.string ?? event.id + "QueuePolicy"
        emitQueuePolicy(id, of: url, arn, "*", sender: topic, place, path)
        return SubscribedQueue(arn: arn, batchSize: members["BatchSize"])
    }

    /// Whether the topic is one of the template's that is FIFO, as its queue then has to be; nil when it is not.
    private mutating func fifo(_ topic: TemplateNode) -> TemplateNode? {
        guard let id = topic.intrinsic?.argument.string,
            let flag = output.first(where: { $0.logicalID == id })?.properties["FifoTopic"]
        else { return nil }
        return evaluator.value(flag, "FifoTopic")
    }

    /// The policy that lets a topic or rule send to a queue.
    mutating func emitQueuePolicy(
        _ id: String, of url: TemplateNode, _ arn: TemplateNode, _ principal: JSON, sender: TemplateNode,
        _ place: SourceLocation, _ path: String
    ) {
        let statement = TemplateNode.mapping(
            at: place,
            [
                "Action": .string("sqs:SendMessage", at: place), "Effect": .string("Allow", at: place),
                "Principal": TemplateNode(json: principal, at: place), "Resource": arn,
                "Condition": .mapping(
                    at: place, ["ArnEquals": .mapping(at: place, ["aws:SourceArn": sender])]),
            ])
        emit(
            id, "AWS::SQS::QueuePolicy", place, path,
            [
                "Queues": .sequence([url], at: place),
                "PolicyDocument": .mapping(
                    at: place,
                    ["Version": .string("2012-10-17", at: place), "Statement": .sequence([statement], at: place)]),
            ])
    }
}
