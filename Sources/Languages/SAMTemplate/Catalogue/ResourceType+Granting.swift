/// Types that only grant permission or watch. Nothing makes them here, yet other resources may refer to them. So they
/// still have names and ARNs.
extension ResourceType {
    static let granting: [ResourceType] = [
        ResourceType(granting: "AWS::ApiGateway::Account"),
        ResourceType(granting: "AWS::ApplicationInsights::Application"),
        ResourceType(granting: "AWS::CDK::Metadata"),
        ResourceType(
            granting: "AWS::CloudWatch::Alarm", named: "AlarmName", 255, "cloudwatch:{region}:{account}:alarm:{name}"),
        ResourceType(
            granting: "AWS::CloudWatch::CompositeAlarm", named: "AlarmName", 255,
            "cloudwatch:{region}:{account}:alarm:{name}"),
        ResourceType(
            granting: "AWS::CloudWatch::Dashboard", named: "DashboardName", 255,
            "cloudwatch::{account}:dashboard/{name}"),
        ResourceType(granting: "AWS::Events::EventBusPolicy"),
        ResourceType(granting: "AWS::IAM::Group", named: "GroupName", 128, "iam::{account}:group/{name}"),
        ResourceType(granting: "AWS::IAM::User", named: "UserName", 64, "iam::{account}:user/{name}"),
        ResourceType(granting: "AWS::Lambda::LayerVersionPermission"),
        ResourceType(granting: "AWS::Lambda::Permission"),
        ResourceType(granting: "AWS::Logs::MetricFilter", named: "FilterName", 512, nil),
        ResourceType(granting: "AWS::Logs::ResourcePolicy", named: "PolicyName", 255, nil),
        ResourceType(
            granting: "AWS::ResourceGroups::Group", named: "Name", 128,
            "resource-groups:{region}:{account}:group/{name}"),
        ResourceType(granting: "AWS::S3::BucketPolicy"),
        ResourceType(granting: "AWS::SNS::TopicPolicy"),
        ResourceType(granting: "AWS::SQS::QueueInlinePolicy"),
        ResourceType(granting: "AWS::SQS::QueuePolicy"),
    ]

    /// What `Ref` gives for a granting resource of this physical name; nil for a type a service makes.
    package func grantingRef(physicalName: String, options: TemplateOptions) -> String? {
        guard role == .granting else { return nil }
        return ref == .arn ? arn(physicalName, options) : physicalName
    }

    /// What `Fn::GetAtt` gives for a granting resource of this physical name; nil for a type a service makes.
    ///
    /// `Arn` (and `PolicyArn`) follow AWS's pattern for the type; any other attribute gives the physical name, since
    /// nothing here could tell the difference.
    package func grantingAttribute(_ attribute: String, physicalName: String, options: TemplateOptions) -> String? {
        guard role == .granting else { return nil }
        return attribute.hasSuffix("Arn") ? arn(physicalName, options) : physicalName
    }

    private func arn(_ physicalName: String, _ options: TemplateOptions) -> String {
        guard var text = arnPattern else { return physicalName }
        let values = ["{region}": options.region, "{account}": options.accountID, "{name}": physicalName]
        for placeholder in ["{region}", "{account}", "{name}"] {
            text = SplitText.parts(of: text, by: placeholder).joined(separator: values[placeholder] ?? "")
        }
        return "arn:\(options.partition):\(text)"
    }
}
