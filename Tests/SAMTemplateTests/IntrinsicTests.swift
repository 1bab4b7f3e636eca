import JSONTree
import SAMTemplate
import Testing

@Suite struct IntrinsicTests {
    private static let sections = """
        Transform: AWS::LanguageExtensions
        Parameters:
          Name: {Type: String, Default: ada}
          Port: {Type: Number, Default: 8080}
          Zones: {Type: CommaDelimitedList, Default: "a, b ,c"}
          Env: {Type: String, Default: dev}
        Mappings:
          Sizes:
            dev: {Memory: 128, Names: [x, y]}
            prod: {Memory: 512}
            names: {queue: Q}
        Conditions:
          IsProd: !Equals [!Ref Env, prod]
          IsDev: !Not [!Condition IsProd]
          Both: !And [!Condition IsDev, !Equals [!Ref Name, ada]]
          Named: !Equals [!Ref {'Fn::If': [IsDev, Name, Env]}, ada]
          Either: !Or [!Condition IsProd, !Equals [!Select [0, !Ref Zones], z]]
        """

    @Test(
        arguments: [
            ("!Ref Name", "ada"), ("!Ref Port", "8080"), ("!Ref Zones", ["a", "b", "c"]), ("!Ref Q", "<Q>"),
            ("!GetAtt Q.Arn", "<Q.Arn>"), ("!GetAtt [Q, Arn]", "<Q.Arn>"), ("!Ref AWS::Region", "eu-west-1"),
            ("!Ref AWS::AccountId", "000000000000"), ("!Ref AWS::Partition", "aws"), ("!Ref AWS::StackName", "shop"),
            ("!Ref AWS::StackId", "arn:aws:cloudformation:eu-west-1:000000000000:stack/shop/1"),
            ("!Ref AWS::URLSuffix", "amazonaws.com"), ("!Ref AWS::NotificationARNs", []),
            ("!Sub 'Hi ${Name}, ${!Literal} $${Port} ${ Q } ${Q.Arn}'", "Hi ada, ${Literal} $8080 <Q> <Q.Arn>"),
            ("!Sub ['${A}-${Name}-${B}', {A: !Ref Q, B: 1}]", "<Q>-ada-1"),
            ("!Sub 'open ${ never closed'", "open ${ never closed"),
            ("!Join ['-', [a, !Ref Q, 3, true]]", "a-<Q>-3-true"), ("!Join ['+', !Ref Zones]", "a+b+c"),
            ("!Join ['', []]", ""),
            ("!Select [1, !Ref Zones]", "b"), ("!Select ['2', [a, b, !Ref Q]]", "<Q>"),
            ("!Split ['::', 'a::b::']", ["a", "b", ""]), ("!Select [1, !Split ['.', !GetAtt Q.Arn]]", "Arn>"),
            ("!If [IsProd, a, b]", "b"), ("!If [IsDev, a, b]", "a"), ("!If [Both, !Ref Q, b]", "<Q>"),
            ("!If [Either, a, b]", "b"), ("!If [Named, a, b]", "a"),
            ("[a, !If [IsProd, b, !Ref AWS::NoValue], c]", ["a", "c"]),
            ("{a: 1, b: !If [IsProd, b, !Ref AWS::NoValue]}", ["a": 1]),
            ("!FindInMap [Sizes, !Ref Env, Memory]", 128), ("!FindInMap [Sizes, dev, Names]", ["x", "y"]),
            ("!FindInMap [Sizes, dev, Nope, {DefaultValue: !Ref Name}]", "ada"),
            ("!Base64 a", "YQ=="), ("!Base64 'hallo wörld'", "aGFsbG8gd8O2cmxk"), ("!Base64 {Ref: Q}", "PFE+"),
            ("!ToJsonString {a: 1, b: [!Ref Q], c: !Ref AWS::NoValue}", #"{"a":1,"b":["<Q>"]}"#),
            ("!Length [a, b]", 2), ("!Length {Ref: Zones}", 3),
            ("!Ref {'Fn::If': [IsProd, Q, Name]}", "ada"), ("!Ref {'Fn::FindInMap': [Sizes, names, queue]}", "<Q>"),
            ("!GetAtt [{'Fn::If': [IsDev, Q, Nowhere]}, Arn]", "<Q.Arn>"),
            ("{'Fn::GetAtt': [!Ref Letter, !Sub 'Ar${Rest}']}", "<Q.Arn>"),
            ("{'Fn::GetAtt': !Sub '${Letter}.Arn'}", "<Q.Arn>"),
            ("!GetAZs ''", ["eu-west-1a", "eu-west-1b", "eu-west-1c"]), ("!GetAZs us-east-2", ["us-east-2x"]),
            ("!ImportValue net-Vpc", "vpc-1"), ("!ImportValue {'Fn::Sub': 'net-${Sub}'}", "vpc-1"),
            ("!Cidr [10.0.0.0/16, 3, 8]", ["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24"]),
            ("!Cidr [192.168.7.9/24, 2, 5]", ["192.168.7.0/27", "192.168.7.32/27"]),
            ("!Cidr ['2001:db8:1234:1a00::/56', 2, 64]", ["2001:db8:1234:1a00::/64", "2001:db8:1234:1a01::/64"]),
        ] as [(String, JSON)])
    func values(expression: String, expected: JSON) throws {
        let sections = IntrinsicTests.sections.split(separator: "\n").map(String.init)
        let extended =
            (sections.prefix(2) + [
                "  Sub: {Type: String, Default: Vpc}", "  Letter: {Type: String, Default: Q}",
                "  Rest: {Type: String, Default: n}",
            ] + sections.dropFirst(2))
        let value = try Loading.value(of: expression, sections: extended.joined(separator: "\n")) { options in
            options.availabilityZones = ["us-east-2": ["us-east-2x"]]
            options.importValue = { $0 == "net-Vpc" ? "vpc-1" : nil }
        }
        #expect(value == expected)
    }

    @Test(arguments: [
        ("!Ref [a]", "Ref takes the name of a parameter or resource as a string, not a list"),
        ("!GetAtt Q", "Fn::GetAtt takes a logical id and an attribute name, as [Name, Attribute] or Name.Attribute"),
        ("!Join [a]", "Fn::Join takes a delimiter and a list of values: [\",\", [a, b]]"),
        ("!Join [',', a]", "the second argument of Fn::Join must be a list, not a string"),
        ("!Join [',', [[a]]]", "Fn::Join can hold strings only, not a list"),
        ("!Select [3, [a, b]]", "Fn::Select cannot select nonexistent value at index 3 of a list of 2"),
        ("!Select [x, [a, b]]", "Fn::Select takes an index and a list: [0, [a, b]]"),
        ("!Split [',']", "Fn::Split takes a delimiter and a string: [\",\", \"a,b\"]"),
        ("!If [Nope, a, b]", "Fn::If names the condition 'Nope', which the Conditions section lacks"),
        ("!If [IsProd, a]", "Fn::If takes three arguments: the name of a condition and the two values"),
        (
            "!FindInMap [Sizes, dev, Nope]",
            "Fn::FindInMap: the map 'Sizes' has no key 'dev.Nope'; add it or give a DefaultValue"
        ),
        (
            "!FindInMap [Nope, dev, x]",
            "Fn::FindInMap: the Mappings section has no map 'Nope'; add it or give a DefaultValue"
        ),
        ("!ImportValue nope", "No export named nope found; deploy the stack that exports it first"),
        (
            "!Select [0, !Split [',', !ImportValue nope]]",
            "No export named nope found; deploy the stack that exports it first"
        ),
        ("!Ref {'Fn::GetAtt': [Q, Arn]}", "a name that a function gives must be a string known before deployment"),
        ("!ToJsonString a", "Fn::ToJsonString takes a mapping or a list, not a string"),
        ("!Length a", "Fn::Length takes a list, not a string"),
        ("!Base64 [a]", "Fn::Base64 takes a string, not a list"),
        ("!Sub '${Zones}'", "Fn::Sub cannot fill in the list 'Zones'; make a string of it with Fn::Join"),
        ("!Sub [a]", "Fn::Sub takes a string, or a list of a string and a mapping of variables"),
        (
            "!Cidr [10.0.0.0/16, 300, 8]",
            "Fn::Cidr cannot cut 300 blocks of 8 host bits from '10.0.0.0/16'; the count is 1 to 256 and the blocks must fit"
        ),
        ("{'Fn::Nope': a}", "there is no intrinsic function Fn::Nope; correct its name"),
        (
            "{'Fn::Join': [',', [a]], b: c}",
            "Fn::Join must be the only key of its mapping; move the other keys elsewhere"
        ),
        (
            "!Ref Nme",
            "Unresolved resource dependencies [Nme] in the Resources block of the template; did you mean 'Name'?"
        ),
        (
            "!Sub '${Zzzzzz}'",
            "Unresolved resource dependencies [Zzzzzz] in the Resources block of the template; declare it or correct the name"
        ),
        (
            "!GetAtt Q.Arm",
            "Requested attribute Arm does not exist in schema for AWS::SQS::Queue; it has Arn, QueueName, QueueUrl"
        ),
    ])
    func badArgumentsAreFaults(expression: String, message: String) throws {
        let error = try #require(throws: TemplateFaults.self) {
            try Loading.value(of: expression, sections: IntrinsicTests.sections)
        }
        #expect(error.faults.map(\.message) == [message])
    }

    @Test(arguments: [
        ("!Length [a]", "Fn::Length"), ("!ToJsonString {a: 1}", "Fn::ToJsonString"),
        ("!FindInMap [Sizes, dev, Nope, {DefaultValue: 1}]", "a DefaultValue"),
        ("!Ref {'Fn::If': [IsProd, Q, Name]}", "Ref of a name that a function gives"),
        ("!GetAtt [!Ref Name, Arn]", "Fn::GetAtt of a name that a function gives"),
    ])
    func languageExtensionsWantTheirTransform(expression: String, what: String) throws {
        let lines = IntrinsicTests.sections.split(separator: "\n").dropFirst().filter { !$0.contains("Named:") }
        let sections = lines.joined(separator: "\n")
        let error = try #require(throws: TemplateFaults.self) {
            try Loading.value(of: expression, sections: sections)
        }
        let advice = "needs the transform AWS::LanguageExtensions; add it to the template's Transform"
        #expect(error.faults.map(\.message) == ["\(what) \(advice)"])
    }

    /// A property whose value nobody exports is not missing as well.
    @Test func aMissingExportIsOneFault() {
        let faults = Loading.faults(
            """
            Resources:
              S:
                Type: AWS::SNS::Subscription
                Properties: {Protocol: sqs, TopicArn: !ImportValue a, Endpoint: !Select [0, !Split [',', !ImportValue b]]}
              Q: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: !ImportValue c}}
            """)
        #expect(
            faults.map { String($0.drop { $0 != " " }.dropFirst()) }
                == ["a", "b", "c"].map { "No export named \($0) found; deploy the stack that exports it first" })
    }

    @Test(arguments: [
        ("Keep", "DeletionPolicy is one of Delete, Retain, RetainExceptOnCreate, Snapshot"),
        (
            "!If [Yes, Retain, Delete]",
            "DeletionPolicy is a string; a function there needs the transform AWS::LanguageExtensions"
        ),
    ])
    func deletionPolicies(policy: String, message: String) {
        let text = """
            Conditions: {Yes: !Equals [a, a]}
            Resources:
              Q: {Type: AWS::SQS::Queue, DeletionPolicy: \(policy)}
            """
        #expect(Loading.faults(text).map { String($0.drop { $0 != " " }.dropFirst()) } == [message])
    }

    @Test func policiesThatAreWorkedOut() throws {
        let text = """
            Transform: AWS::LanguageExtensions
            Conditions: {Yes: !Equals [a, a]}
            Resources:
              Q: {Type: AWS::SQS::Queue, DeletionPolicy: !If [Yes, Retain, Delete], UpdateReplacePolicy: Snapshot}
            """
        let queue = try #require(try Loading.stack(text).resource("Q"))
        #expect(queue.deletionPolicy == "Retain" && queue.updateReplacePolicy == "Snapshot")
    }

    @Test func branchesNotTakenAreCheckedForNames() throws {
        let error = try #require(throws: TemplateFaults.self) {
            try Loading.value(of: "!If [IsProd, !Ref Nowhere, b]", sections: IntrinsicTests.sections)
        }
        #expect(error.faults.first?.message.hasPrefix("Unresolved resource dependencies [Nowhere]") == true)
    }

    @Test func conditionsMayNotReferToThemselvesOrResources() {
        let text = """
            Conditions:
              A: !Not [!Condition B]
              B: !Condition A
              C: !Equals [!Ref Q, x]
              D: !Condition Nope
              E: yes
              F: !And [!Condition C]
            Resources:
              Q: {Type: AWS::SQS::Queue}
            """
        #expect(
            Loading.faults(text) == [
                "2:3 the condition 'A' refers to itself", "3:3 the condition 'B' refers to itself",
                "4:6 Cannot reference resources in a condition; compare parameters and mappings",
                "5:6 the Conditions section has no condition 'Nope'; add it or correct the name",
                "6:6 a condition is one of Fn::And, Fn::Or, Fn::Not, Fn::Equals and Condition, not a string",
                "7:6 Fn::And takes a list of 2 to 10 conditions",
            ])
    }
}
