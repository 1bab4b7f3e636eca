/// A CloudFormation resource type: what a template may say about it and what it answers.
package struct ResourceType: Sendable {
    /// What becomes of a resource of the type.
    package enum Role: Sendable, Equatable {
        /// A service of this emulator makes it.
        case emulated
        /// It only grants permission or watches; accepted, listed, without effect here.
        case granting
    }

    /// What `Ref` gives, in the words of AWS's documentation.
    package enum RefValue: String, Sendable {
        case name = "Name"
        case arn = "Arn"
        case url = "QueueUrl"
        case id = "Id"
    }

    /// The type's name, such as `AWS::SQS::Queue`.
    package let name: String
    /// What becomes of a resource of the type.
    package let role: Role
    /// What `Ref` gives.
    package let ref: RefValue
    /// The attributes `Fn::GetAtt` may ask for; nil when any is let through (granting types).
    package let attributes: [String]?
    /// The properties a template may set; nil when they are not looked at (granting types).
    package let properties: [PropertyShape.Member]?
    /// The property that names the resource physically and how long a generated name may be; nil when it has none.
    package let naming: Naming?
    /// The ARN of a granting resource, after the partition; nil when it has none.
    let arnPattern: String?

    /// How a generated physical name is made.
    package struct Naming: Sendable, Equatable {
        /// The property that holds a name chosen by the template.
        package let property: String
        /// The longest name the service takes.
        package let maxLength: Int
    }

    init(
        _ name: String, ref: RefValue, attributes: [String] = [], naming: Naming? = nil, _ properties: String
    ) {
        self.name = name
        self.role = .emulated
        self.ref = ref
        self.attributes = attributes
        self.properties = PropertyNotation.members(properties)
        self.naming = naming
        self.arnPattern = nil
    }

    /// A type that only grants permission or watches.
    ///
    /// - Parameters:
    ///   - property: the property that names it physically, and its longest length.
    ///   - arnPattern: its ARN after the partition, with `{region}`, `{account}` and `{name}`.
    init(
        granting name: String, named property: String? = nil, _ maxLength: Int = 255, _ arnPattern: String? = nil,
        ref: RefValue = .name
    ) {
        self.name = name
        self.role = .granting
        self.ref = ref
        self.attributes = nil
        self.properties = nil
        self.naming = property.map { Naming(property: $0, maxLength: maxLength) }
        self.arnPattern = arnPattern
    }

    /// The type of this name; nil when the emulator has none.
    package static func named(_ name: String) -> ResourceType? { byName[name] }

    /// Every type of the catalogue, sorted by name.
    package static var all: [ResourceType] { byName.values.sorted { $0.name < $1.name } }

    private static let byName: [String: ResourceType] = {
        let types = [dynamoDB, sqs, s3, events, lambda, apiGateway, stepFunctions, ses, sns, identity, granting]
            .flatMap(\.self)
        return Dictionary(types.map { ($0.name, $0) }) { first, _ in first }
    }()
}
