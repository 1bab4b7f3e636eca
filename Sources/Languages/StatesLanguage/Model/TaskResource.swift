/// What a Task state calls, parsed from its `Resource`.
package struct TaskResource: Sendable, Hashable {
    /// The text of `Resource`.
    package let arn: String
    /// What it names.
    package let target: Target

    /// The kinds of things a task calls.
    package enum Target: Sendable, Hashable {
        /// A bare Lambda function ARN, perhaps with version or alias.
        case function
        /// An activity: a worker polls for it.
        case activity
        /// A service integration.
        case service(Integration)
    }

    /// A call of a service through an integration ARN: `arn:aws:states:::sqs:sendMessage.waitForTaskToken`.
    package struct Integration: Sendable, Hashable {
        /// The service as the ARN spells it (`sqs`, `lambda`, `states`), for AWS SDK integrations the part after `aws-sdk:`.
        package let service: String
        /// The API action in camel case, without the pattern.
        package let action: String
        /// Whether the ARN names `aws-sdk:service:action`.
        package let isSDK: Bool
        /// What the state waits for.
        package let pattern: Pattern

        /// `resourceType` of task events.
        package var resourceType: String { isSDK ? "aws-sdk:" + service : service }
        /// `resource` of task events.
        package var resource: String { action + pattern.suffix }
    }

    /// What the state waits for.
    package enum Pattern: Sendable, Hashable, CaseIterable {
        case requestResponse
        case sync
        case sync2
        case waitForTaskToken

        /// How the ARN ends.
        package var suffix: String {
            switch self {
            case .requestResponse: ""
            case .sync: ".sync"
            case .sync2: ".sync:2"
            case .waitForTaskToken: ".waitForTaskToken"
            }
        }
    }

    /// Parses a `Resource`.
    ///
    /// - Returns: nil when the text is no ARN of a function, an activity or an integration.
    package init?(_ arn: String) {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 6, parts[0] == "arn", parts[1].hasPrefix("aws") else { return nil }
        switch (parts[2], parts[5]) {
        case ("lambda", "function"):
            guard parts.count == 7 || parts.count == 8, parts[6...].allSatisfy({ !$0.isEmpty }) else { return nil }
            target = .function
        case ("states", "activity"):
            guard parts.count == 7, !parts[6].isEmpty else { return nil }
            target = .activity
        case ("states", let service):
            guard let integration = Integration(service: service, rest: Array(parts[6...])) else { return nil }
            target = .service(integration)
        default: return nil
        }
        self.arn = arn
    }

    /// The call pattern; a function's answer is its response, an activity waits for its token.
    package var pattern: Pattern {
        switch target {
        case .function: .requestResponse
        case .activity: .waitForTaskToken
        case .service(let integration): integration.pattern
        }
    }
}

extension TaskResource.Integration {
    fileprivate init?(service: String, rest: [String]) {
        var rest = rest
        var service = service
        isSDK = service == "aws-sdk"
        if isSDK {
            guard rest.count >= 2 else { return nil }
            service = rest.removeFirst()
        }
        var action = rest.joined(separator: ":")
        var pattern = TaskResource.Pattern.requestResponse
        let suffixed: [TaskResource.Pattern] = [.waitForTaskToken, .sync2, .sync]
        for candidate in suffixed where action.hasSuffix(candidate.suffix) {
            pattern = candidate
            action.removeLast(candidate.suffix.count)
            break
        }
        let letters = action.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        }
        guard !service.isEmpty, !action.isEmpty, letters else { return nil }
        self.service = service
        self.action = action
        self.pattern = pattern
    }
}
