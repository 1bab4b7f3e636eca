import JSONTree
import SAMTemplate
import Testing

@Suite struct ParameterTests {
    private static func template(_ declaration: String) -> String {
        """
        Parameters:
          P: {\(declaration)}
        Resources:
          Probe: {Type: AWS::IAM::User, Properties: {Value: !Ref P}}
        """
    }

    private static func value(
        _ declaration: String, _ given: String?, options: (inout TemplateOptions) -> Void = { _ in }
    ) throws -> JSON? {
        let stack = try Loading.stack(template(declaration), given.map { ["P": $0] } ?? [:], options: options)
        return try stack.evaluate(try #require(stack.resources.first), resolver: Loading.echo)["Value"]
    }

    @Test(
        arguments: [
            ("Type: String, Default: x", nil, "x"), ("Type: String, Default: x", "y", "y"),
            ("Type: String, Default: 007", nil, "007"), ("Type: String, Default: true", nil, "true"),
            ("Type: String, Default: ''", nil, ""), ("Type: Number, Default: 5", nil, "5"),
            ("Type: Number", "1.5", "1.5"), ("Type: List<Number>", "1, 2,3", ["1", "2", "3"]),
            ("Type: CommaDelimitedList", "a, b", ["a", "b"]), ("Type: CommaDelimitedList, Default: ''", nil, []),
            ("Type: AWS::EC2::VPC::Id", "vpc-1", "vpc-1"),
            ("Type: 'List<AWS::EC2::Subnet::Id>'", "a,b", ["a", "b"]),
            ("Type: AWS::SSM::Parameter::Name", "/a/b", "/a/b"),
            ("Type: 'AWS::SSM::Parameter::Value<String>', Default: /a/b", nil, "stored"),
            ("Type: 'AWS::SSM::Parameter::Value<List<String>>'", "/list", ["s", "t"]),
            ("Type: String, AllowedValues: [dev, 1]", "1", "1"),
            ("Type: String, AllowedPattern: '[a-z]+'", "abc", "abc"),
            ("Type: String, MinLength: 2, MaxLength: '3'", "abc", "abc"),
            ("Type: Number, MinValue: 1, MaxValue: 10", "10", "10"),
        ] as [(String, String?, JSON)])
    func values(declaration: String, given: String?, expected: JSON) throws {
        let value = try ParameterTests.value(declaration, given) { options in
            options.storedParameter = { ["/a/b": "stored", "/list": "s,t"][$0] }
        }
        #expect(value == expected)
    }

    @Test(
        arguments: [
            (
                "Type: String", nil,
                "Parameters: [P] must have values; give one with --parameter-overrides P=… or declare a Default"
            ),
            (
                "Type: String, AllowedValues: [dev, prod]", "x",
                "Parameter 'P' must be one of AllowedValues: dev, prod (it is 'x')"
            ),
            ("Type: String, AllowedPattern: '[a-z]+'", "aB", "Parameter 'P' must match pattern [a-z]+ (it is 'aB')"),
            (
                "Type: String, AllowedPattern: '[a-z]+', ConstraintDescription: lower case only", "aB",
                "Parameter P failed to satisfy constraint: lower case only (it is 'aB')"
            ),
            (
                "Type: String, MinLength: 3, NoEcho: true", "ab",
                "Parameter 'P' must contain at least 3 characters (it is '****')"
            ),
            ("Type: String, MaxLength: 1", "ab", "Parameter 'P' must contain at most 1 characters (it is 'ab')"),
            ("Type: Number", "ab", "Parameter 'P' must be a number (it is 'ab')"),
            ("Type: Number, MinValue: 2", "1", "Parameter 'P' must be a number not less than 2 (it is '1')"),
            ("Type: Number, MaxValue: 2", "3", "Parameter 'P' must be a number not greater than 2 (it is '3')"),
            ("Type: List<Number>", "1,x", "Parameter 'P' must be a number (it is 'x')"),
            (
                "Type: Strng", "x",
                "the parameter type 'Strng' does not exist; use String, Number, List<Number>, CommaDelimitedList or one of AWS's own"
            ),
            (
                "Type: 'AWS::SSM::Parameter::Value<String>'", "/none",
                "Parameter P: no Systems Manager parameter is named '/none'; create it first"
            ),
            ("Default: x", nil, "the parameter 'P' lacks a Type"),
        ] as [(String, String?, String)])
    func faults(declaration: String, given: String?, message: String) throws {
        let error = try #require(throws: TemplateFaults.self) { try ParameterTests.value(declaration, given) }
        #expect(error.faults.map(\.message) == [message])
    }

    @Test func unknownOverridesAreFaults() throws {
        let error = try #require(throws: TemplateFaults.self) {
            try Loading.stack(ParameterTests.template("Type: String, Default: x"), ["Q": "1"])
        }
        #expect(
            error.faults.map(\.description) == [
                "template.yaml: Parameters: [Q] do not exist in the template; it declares P [Parameters]"
            ])
    }

    @Test func noEchoIsKept() throws {
        let stack = try Loading.stack(ParameterTests.template("Type: String, NoEcho: true, Description: d"), ["P": "s"])
        #expect(stack.parameters.map(\.noEcho) == [true])
        #expect(stack.parameters.map(\.description) == ["d"])
    }

    @Test(
        arguments: [
            (["A=1", "B=two words"], ["A": "1", "B": "two words"]),
            (["A=1 B=2"], ["A": "1", "B": "2"]),
            ([#"A="x y" B='p q' C=r\ s D=a=b"#], ["A": "x y", "B": "p q", "C": "r s", "D": "a=b"]),
            ([#"A="say \"hi\"" B="""#], ["A": #"say "hi""#, "B": ""]),
            (["ParameterKey=A,ParameterValue=1 ParameterKey=B,ParameterValue=\"x y\""], ["A": "1", "B": "x y"]),
            (["ParameterKey=L,ParameterValue=a,b"], ["L": "a,b"]),
            (["A="], ["A": ""]), ([], [:]), (["  "], [:]),
        ] as [([String], [String: String])])
    func overrides(arguments: [String], expected: [String: String]) throws {
        #expect(try ParameterOverrides(arguments: arguments).values == expected)
    }

    @Test(arguments: ["A", "=1", "ParameterKey=A", "ParameterKey=,ParameterValue=1"])
    func malformedOverrides(text: String) {
        #expect(throws: ParameterOverrides.Malformed(text: text)) { try ParameterOverrides(text: text) }
    }

    @Test func samconfig() throws {
        let text = """
            # written by sam deploy --guided
            version = 0.1

            [default.global.parameters]
            stack_name = "shop"   # the stack
            region = 'eu-west-1'
            [default.deploy.parameters]
            capabilities = "CAPABILITY_IAM"
            confirm_changeset = true
            parameter_overrides = "Stage=\\"dev\\" Names=\\"a b\\""
            template_file = "t.yaml"
            tags = [ "a=b", # one
              "c=d", ]
            [prod.deploy.parameters]
            stack_name = "shop-prod"
            parameter_overrides = ["ParameterKey=Stage,ParameterValue=prod", "N=1"]
            """
        let config = try SAMConfig(parsing: text, file: "samconfig.toml")
        #expect(config.environmentNames == ["default", "prod"])
        let settings = try config.settings()
        #expect(settings.stackName == "shop" && settings.region == "eu-west-1" && settings.template == "t.yaml")
        #expect(settings.parameterOverrides.values == ["Stage": "dev", "Names": "a b"])
        let prod = try config.settings(environment: "prod")
        #expect(prod.stackName == "shop-prod" && prod.region == nil)
        #expect(prod.parameterOverrides.values == ["Stage": "prod", "N": "1"])
        #expect(try config.settings(environment: "none") == SAMConfig.Settings())
    }

    @Test(arguments: [
        ("a = 1\nb = x\n", "2:6 'x' is no value; a string needs quotes"),
        ("a = \"x\n", "1:7 the string is not closed"),
        ("a = {b = 1\n", "1:11 expected ',' or '}' in the inline table"),
        ("a = {b = 1, b = 2}\n", "1:18 the key 'b' is set twice"),
        ("[[a]]\n", "1:2 arrays of tables have no meaning in a samconfig.toml"),
        ("a = 1\na = 2\n", "2:6 the key 'a' is set twice"),
    ])
    func badTOML(text: String, fault: String) throws {
        let error = try #require(throws: TemplateFaults.self) { try SAMConfig(parsing: text, file: "s.toml") }
        #expect(error.faults.map { "\($0.line):\($0.column) \($0.message)" } == [fault])
    }

    @Test(arguments: [
        (
            "s.toml",
            """
            default.deploy.parameters = {region = "eu-west-1", parameter_overrides = {Stage = "dev", N.x = 1}}

            """
        ),
        ("s.toml", "[default.deploy.parameters]\nparameter_overrides = 5\n"),
        ("s.yml", "default: {deploy: {parameters: {parameter_overrides: ['file://p.yaml']}}}\n"),
        ("s.yaml", "default: {deploy: {parameters: {parameter_overrides: {$include: p.yaml}}}}\n"),
    ])
    func overridesThatAreNone(file: String, text: String) throws {
        let config = try SAMConfig(parsing: text, file: file)
        let error = try #require(throws: TemplateFaults.self) { try config.settings() }
        #expect(error.faults.first?.message.hasPrefix("parameter_overrides: ") == true)
    }

    @Test(arguments: [
        (
            "s.toml",
            """
            [default.deploy.parameters]
            stack_name = "shop"
            parameter_overrides = {Stage = "dev", Count = 3, "On" = true, Names = ["a", "b"]} # inline
            """
        ),
        (
            "s.yaml",
            """
            version: 0.1
            default:
              global: {parameters: {stack_name: shop}}
              deploy:
                parameters:
                  capabilities: CAPABILITY_IAM
                  parameter_overrides:
                    - Stage=dev
                    - {Count: 3, On: true, Names: [a, b]}
            """
        ),
    ])
    func tablesOfOverrides(file: String, text: String) throws {
        let settings = try SAMConfig(parsing: text, file: file).settings()
        #expect(settings.stackName == "shop")
        #expect(settings.parameterOverrides.values == ["Stage": "dev", "Count": "3", "On": "True", "Names": "a,b"])
    }

    @Test func configurationsOfOtherKinds() throws {
        #expect(try SAMConfig(parsing: "", file: "s.yaml").environmentNames.isEmpty)
        for (file, text) in [("s.json", "{}"), ("s.yaml", "- a\n")] {
            #expect(throws: TemplateFaults.self) { try SAMConfig(parsing: text, file: file) }
        }
    }

    @Test func wrongTypesInSamconfig() throws {
        let config = try SAMConfig(parsing: "[default.deploy.parameters]\nregion = 5\n", file: "s.toml")
        let error = try #require(throws: TemplateFaults.self) { try config.settings() }
        #expect(error.faults.map(\.message) == ["region must be a string"])
    }
}
