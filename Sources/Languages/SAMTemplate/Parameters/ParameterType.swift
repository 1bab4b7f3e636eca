/// The type of a template parameter.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html
struct ParameterType: Equatable {
    enum Scalar: Equatable { case string, number }

    /// What one value is.
    let scalar: Scalar
    /// Whether the text is a comma-separated list.
    let isList: Bool
    /// Whether the text is the name of a Systems Manager parameter that holds the value.
    let isStored: Bool

    private static let awsTypes: Set<String> = [
        "AWS::EC2::AvailabilityZone::Name", "AWS::EC2::Image::Id", "AWS::EC2::Instance::Id",
        "AWS::EC2::KeyPair::KeyName",
        "AWS::EC2::SecurityGroup::GroupName", "AWS::EC2::SecurityGroup::Id", "AWS::EC2::Subnet::Id",
        "AWS::EC2::Volume::Id", "AWS::EC2::VPC::Id", "AWS::Route53::HostedZone::Id",
    ]

    /// The type of this name; nil when CloudFormation has none.
    init?(_ name: String) {
        let stored = ParameterType.inner(of: name, "AWS::SSM::Parameter::Value<")
        let named = stored ?? name
        let listed = ParameterType.inner(of: named, "List<")
        isStored = stored != nil
        isList = listed != nil || named == "CommaDelimitedList"
        switch listed ?? named {
        case "Number" where stored == nil: scalar = .number
        case "String", "AWS::SSM::Parameter::Name": scalar = .string
        case "CommaDelimitedList" where listed == nil: scalar = .string
        case let type where ParameterType.awsTypes.contains(type): scalar = .string
        default: return nil
        }
    }

    private static func inner(of name: String, _ prefix: String) -> String? {
        guard name.hasPrefix(prefix), name.hasSuffix(">") else { return nil }
        return String(name.dropFirst(prefix.count).dropLast())
    }

    /// The values a text stands for: its trimmed parts when the type is a list, itself otherwise.
    func values(of text: String) -> [String] {
        guard isList else { return [text] }
        if text.isEmpty { return [] }
        return text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            var part = part
            while part.first?.isWhitespace == true { part = part.dropFirst() }
            while part.last?.isWhitespace == true { part = part.dropLast() }
            return String(part)
        }
    }
}
