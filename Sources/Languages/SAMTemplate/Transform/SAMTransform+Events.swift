import JSONTree

/// The events of functions and state machines.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html
extension SAMTransform {
    /// One entry of an `Events` mapping.
    struct Event {
        let name: String
        let type: String
        let properties: TemplateMapping
        let location: SourceLocation
        let path: String
        /// The logical id of the function or state machine.
        let owner: String
        /// The logical id of what is invoked: the owner, or its alias.
        let target: String

        /// What SAM calls the resource made of the event.
        var id: String { owner + name }
    }

    func events(of resource: Resource, target: String) -> [Event] {
        let members = resource.values["Events"]?.mapping?.members ?? []
        return members.compactMap { member in
            guard let type = member.value["Type"]?.string else { return nil }
            return Event(
                name: member.key, type: type, properties: member.value["Properties"]?.mapping ?? TemplateMapping(),
                location: member.keyLocation, path: "\(resource.path).Events.\(member.key)", owner: resource.id,
                target: target)
        }
    }

    /// Makes the resources of a function's events.
    ///
    /// - Returns: the managed policies the role needs on their account.
    mutating func functionEvents(of resource: Resource, target: String) -> [String] {
        var managed: [String] = []
        for event in events(of: resource, target: target) {
            switch event.type {
            case "Api": addFunctionRoute(event)
            case "SQS":
                emitMapping(event)
                managed.append("service-role/AWSLambdaSQSQueueExecutionRole")
            case "SNS":
                if emitSubscription(event) { managed.append("service-role/AWSLambdaSQSQueueExecutionRole") }
            case "EventBridgeRule", "CloudWatchEvent", "Schedule":
                emitRule(event, targetSuffix: "LambdaTarget", arn: functionARN(event), role: nil)
                emitPermission(
                    event, principal: "events.amazonaws.com", source: .getAtt(event.id, "Arn", at: event.location))
            default:
                unsupported(
                    "the event type '\(event.type)' of '\(event.owner)' is not supported by this emulator; supported are"
                        + " Api, SQS, SNS, EventBridgeRule, CloudWatchEvent and Schedule",
                    event.location, event.path)
            }
        }
        var seen: Set<String> = []
        return managed.sorted().filter { seen.insert($0).inserted }
    }

    /// Makes the resources of a state machine's events.
    mutating func stateMachineEvents(of resource: Resource) {
        for event in events(of: resource, target: resource.id) {
            let place = event.location
            switch event.type {
            case "EventBridgeRule", "CloudWatchEvent", "Schedule":
                let role: TemplateNode
                if let own = event.properties["RoleArn"] {
                    role = own
                } else {
                    emitStartRole(
                        event.id + "Role", service: "events.amazonaws.com", machine: event.owner, place, event.path)
                    role = .getAtt(event.id + "Role", "Arn", at: place)
                }
                emitRule(event, targetSuffix: "StepFunctionsTarget", arn: .ref(event.owner, at: place), role: role)
            case "Api": addStateMachineRoute(event)
            default:
                unsupported(
                    "the event type '\(event.type)' of '\(event.owner)' is not supported by this emulator; supported are"
                        + " Api, EventBridgeRule, CloudWatchEvent and Schedule", place, event.path)
            }
        }
    }

    /// `Ref` of an alias is its ARN already; of a function it is the name.
    func functionARN(_ event: Event) -> TemplateNode {
        event.target == event.owner
            ? .getAtt(event.owner, "Arn", at: event.location) : .ref(event.target, at: event.location)
    }

    // MARK: Event source mappings

    private mutating func emitMapping(_ event: Event) {
        guard let arn = event.properties["Queue"] else {
            return fault("the event '\(event.name)' of type \(event.type) lacks Queue", event.location, event.path)
        }
        emit(
            event.id, "AWS::Lambda::EventSourceMapping", event.location, event.path + ".Properties",
            [
                "EventSourceArn": arn, "FunctionName": .ref(event.target, at: event.location),
            ])
        // The other properties bear CloudFormation's own names; the catalogue judges them.
        for member in event.properties.members where member.key != "Queue" {
            if ["EventSourceArn", "FunctionName"].contains(member.key) {
                fault("\(member.key) is no property of an \(event.type) event", member.keyLocation, event.path)
                continue
            }
            output[output.count - 1].properties[member.key] = member.value
        }
    }

    // MARK: Rules

    private static let rulesOwn: Set<String> = [
        "DeadLetterConfig", "Description", "Enabled", "EventBusName", "Input", "InputPath", "InputTransformer", "Name",
        "Pattern", "RetryPolicy", "RoleArn", "RuleName", "Schedule", "State", "Target",
    ]

    private mutating func emitRule(_ event: Event, targetSuffix: String, arn: TemplateNode, role: TemplateNode?) {
        let (values, place) = (event.properties, event.location)
        let path = event.path + ".Properties"
        for member in values.members where !SAMTransform.rulesOwn.contains(member.key) {
            let message = "Encountered unsupported property \(member.key) of a \(event.type) event"
            unsupported(message, member.keyLocation, path)
        }
        let isSchedule = event.type == "Schedule"
        let wanted = isSchedule ? "Schedule" : "Pattern"
        if values[wanted] == nil {
            fault("the event '\(event.name)' of type \(event.type) lacks \(wanted)", place, path)
        }
        var target = TemplateMapping()
        target["Arn"] = arn
        target["Id"] = values["Target"]?["Id"] ?? .string(event.id + targetSuffix, at: place)
        for name in ["Input", "InputPath", "InputTransformer", "RetryPolicy"] { target[name] = values[name] }
        if let role { target["RoleArn"] = role }
        if let letters = values["DeadLetterConfig"] {
            let queue = deadLetterQueue(of: event, letters)
            target["DeadLetterConfig"] = .mapping(at: letters.location, ["Arn": queue])
        }
        var state = values["State"]
        if let enabled = values["Enabled"]?.bool {
            state = .string(enabled ? "ENABLED" : "DISABLED", at: values["Enabled"]?.location ?? place)
        }
        let list: TemplateNode = .sequence([TemplateNode(.mapping(target), at: place)], at: place)
        emit(
            event.id, "AWS::Events::Rule", place, path,
            [
                "Name": isSchedule ? values["Name"] : values["RuleName"], "Description": values["Description"],
                "EventBusName": values["EventBusName"], "EventPattern": values["Pattern"],
                "ScheduleExpression": values["Schedule"], "State": state, "Targets": list,
            ])
    }

    /// The dead-letter queue of a rule: the one named, or one SAM makes for `Type: SQS`.
    private mutating func deadLetterQueue(of event: Event, _ config: TemplateNode) -> TemplateNode? {
        if let arn = config["Arn"] { return arn }
        guard config["Type"]?.string == "SQS" else {
            fault(
                "DeadLetterConfig takes the Arn of a queue, or Type: SQS to have one made", config.location, event.path)
            return nil
        }
        let id = config["QueueLogicalId"]?.string ?? event.id + "Queue"
        emit(id, "AWS::SQS::Queue", config.location, event.path, [:])
        let place = config.location
        let arn = TemplateNode.getAtt(id, "Arn", at: place)
        emitQueuePolicy(
            event.id + "QueuePolicy", of: .ref(id, at: place), arn, ["Service": "events.amazonaws.com"],
            sender: .getAtt(event.id, "Arn", at: place), place, event.path)
        return arn
    }

    mutating func emitPermission(_ event: Event, suffix: String = "", principal: String, source: TemplateNode) {
        let place = event.location
        emit(
            event.id + "Permission" + suffix, "AWS::Lambda::Permission", place, event.path,
            [
                "Action": .string("lambda:InvokeFunction", at: place), "FunctionName": .ref(event.target, at: place),
                "Principal": .string(principal, at: place), "SourceArn": source,
            ])
    }
}
