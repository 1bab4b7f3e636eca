import JSONTree

/// What a template is deployed with: everything it can ask about that does not stand in it.
///
/// The engine itself reads no file and draws no random number; they come from here.
package struct TemplateOptions: Sendable {
    /// The name of the stack; `AWS::StackName`.
    package var stackName: String
    /// The ARN of the stack; `AWS::StackId`.
    package var stackID: String
    /// `AWS::AccountId`, twelve digits.
    package var accountID: String
    /// `AWS::Region`.
    package var region: String
    /// `AWS::NotificationARNs`.
    package var notificationARNs: [String] = []
    /// The values given for parameters.
    package var parameters = ParameterOverrides()
    /// The values of the stack's parameters so far; one that is not given keeps its own. What the template does not
    /// declare is ignored.
    package var previousParameters: [String: String] = [:]
    /// Whether an unsupported resource type, property or event is a notice instead of a fault.
    package var allowUnsupported = false
    /// The value of a Systems Manager parameter, for `AWS::SSM::Parameter::Value<…>`; nil when there is none.
    package var storedParameter: @Sendable (String) -> String? = { _ in nil }
    /// The value of another stack's export, for `Fn::ImportValue`; nil when there is none.
    package var importValue: @Sendable (String) -> JSON? = { _ in nil }
    /// A text that changes with what is in a folder named relative to the template, for `AutoPublishAlias`; nil when
    /// there is no such folder.
    package var codeDigest: @Sendable (String) -> String? = { _ in nil }
    /// The zones `Fn::GetAZs` gives for a region; `a`, `b` and `c` of it when the region is not listed.
    package var availabilityZones: [String: [String]] = [:]

    /// Options without parameter values, exports or Systems Manager parameters.
    package init(stackName: String, stackID: String, accountID: String, region: String) {
        self.stackName = stackName
        self.stackID = stackID
        self.accountID = accountID
        self.region = region
    }

    /// `AWS::Partition` for the region.
    package var partition: String {
        region.hasPrefix("cn-") ? "aws-cn" : region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }

    /// `AWS::URLSuffix` for the region.
    package var urlSuffix: String { region.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com" }
}
