import AWSCore
import CheckoutTesting
import JSONTree
import StepFunctionsService
import Testing

struct VersionTests {
    private let services: StatesServices

    init() throws { services = try StatesServices() }

    @Test func numbersAreNeverUsedAgain() async throws {
        let machine = try await services.machine("m", ["publish": true, "versionDescription": "first"])
        let arn = machine["stateMachineArn"]?.string ?? ""
        #expect(machine["stateMachineVersionArn"]?.string == "\(arn):1")
        _ = try await services("DeleteStateMachineVersion", ["stateMachineVersionArn": .string("\(arn):1")])
        let second = try await services("PublishStateMachineVersion", ["stateMachineArn": .string(arn)])
        #expect(second["stateMachineVersionArn"]?.string == "\(arn):2")
        let again = try await services("PublishStateMachineVersion", ["stateMachineArn": .string(arn)])
        #expect(again == second)
    }

    @Test func aVersionKeepsItsRevision() async throws {
        let arn = try await services.machine("m", ["publish": true])["stateMachineArn"] ?? ""
        _ = try await services(
            "UpdateStateMachine", ["stateMachineArn": arn, "definition": passing(2), "publish": true])
        let first = JSON.string("\(arn.string ?? ""):1")
        #expect(try await services("DescribeStateMachine", ["stateMachineArn": first])["definition"] == passing(1))
        let execution = try await services("StartExecution", ["stateMachineArn": first])["executionArn"] ?? ""
        let told = try await services("DescribeStateMachineForExecution", ["executionArn": execution])
        #expect(told["definition"] == passing(1))
        #expect(try await services("DescribeExecution", ["executionArn": execution])["stateMachineVersionArn"] == first)
    }

    @Test func theRevisionToPublishMustBeCurrent() async throws {
        let arn = try await services.machine("m")["stateMachineArn"] ?? ""
        #expect(
            try await services("PublishStateMachineVersion", ["stateMachineArn": arn, "revisionId": "INITIAL"])[
                "stateMachineVersionArn"] != nil)
        let updated = try await services("UpdateStateMachine", ["stateMachineArn": arn, "definition": passing(2)])
        let error = await services.error(
            "PublishStateMachineVersion", ["stateMachineArn": arn, "revisionId": "INITIAL"])
        #expect(error?.code.rawValue == "ConflictException")
        #expect(error?.message.contains(updated["revisionId"]?.string ?? "-") == true)
    }

    @Test func creationIsIdempotentInPublishingToo() async throws {
        let first = try await services.machine("m", ["publish": true, "versionDescription": "d"])
        #expect(try await services.machine("m", ["publish": true, "versionDescription": "d"]) == first)
        for other in [["publish": true, "versionDescription": "x"], ["publish": true], [:]] as [JSONObject] {
            let error = await services.error("CreateStateMachine", machineInput("m", other))
            #expect(error?.code.rawValue == "StateMachineAlreadyExists")
        }
        let error = await services.error("CreateStateMachine", machineInput("n", ["versionDescription": "d"]))
        #expect(error?.message == "Version description can only be set when publish is true")
    }

    @Test(arguments: [
        "PublishStateMachineVersion", "ListStateMachineVersions", "UpdateStateMachine", "DeleteStateMachine",
    ])
    func operationsOnMachinesTakeNoQualifier(_ operation: String) async throws {
        let arn = try await services.machine("m", ["publish": true])["stateMachineVersionArn"] ?? ""
        let error = await services.error(operation, ["stateMachineArn": arn, "definition": passing(2)])
        #expect(error?.code.rawValue == (operation == "DeleteStateMachine" ? "ValidationException" : "InvalidArn"))
    }

    @Test func unknownQualifiersAreNotFound() async throws {
        let arn = try await services.machine("m", ["publish": true])["stateMachineArn"]?.string ?? ""
        for qualifier in [":7", ":nobody"] {
            let error = await services.error("StartExecution", ["stateMachineArn": .string(arn + qualifier)])
            #expect(error == .stateMachineDoesNotExist(arn + qualifier))
        }
        let label = await services.error("StartExecution", ["stateMachineArn": .string(arn + "/map")])
        #expect(label?.code == .validation)
    }
}

struct AliasTests {
    private let services: StatesServices

    init() throws { services = try StatesServices() }

    /// A machine with two versions: its ARN.
    private func machine() async throws -> String {
        let arn = try await services.machine("m", ["publish": true])["stateMachineArn"] ?? ""
        _ = try await services(
            "UpdateStateMachine", ["stateMachineArn": arn, "definition": passing(2), "publish": true])
        return arn.string ?? ""
    }

    private func routes(_ arn: String, _ weights: [Int]) -> JSON {
        .array(
            weights.enumerated().map { index, weight in
                ["stateMachineVersionArn": .string("\(arn):\(index + 1)"), "weight": .int(weight)]
            })
    }

    @Test(arguments: [[100], [0, 100], [100, 0], [30, 70]])
    func executionsAreRoutedByWeight(_ weights: [Int]) async throws {
        let arn = try await machine()
        let alias =
            try await services(
                "CreateStateMachineAlias", ["name": "live", "routingConfiguration": routes(arn, weights)])[
                "stateMachineAliasArn"] ?? ""
        var counts = [0, 0]
        for _ in 0..<200 {
            let execution = try await services("StartExecution", ["stateMachineArn": alias])["executionArn"] ?? ""
            let told = try await services("DescribeExecution", ["executionArn": execution])
            #expect(told["stateMachineAliasArn"] == alias)
            counts[told["stateMachineVersionArn"]?.string == "\(arn):1" ? 0 : 1] += 1
        }
        let share = Double(counts[0]) / 2
        #expect(abs(share - Double(weights[0])) < (weights.contains(100) ? 0.1 : 12), "\(counts)")
        let listed = try await services("ListExecutions", ["stateMachineArn": alias, "maxResults": 1000])
        #expect(listed["executions"]?.array?.count == 200)
    }

    @Test func theSameAliasAgainIsTheSame() async throws {
        let arn = try await machine()
        let input: JSON = ["name": "live", "routingConfiguration": routes(arn, [100]), "description": "d"]
        let first = try await services("CreateStateMachineAlias", input)
        services.plain.clock.advance(seconds: 5)
        #expect(try await services("CreateStateMachineAlias", input) == first)
        let other: JSON = ["name": "live", "routingConfiguration": routes(arn, [40, 60]), "description": "d"]
        #expect(await services.error("CreateStateMachineAlias", other)?.code.rawValue == "ConflictException")
    }

    @Test func aVersionThatAnAliasNeedsStays() async throws {
        let arn = try await machine()
        _ = try await services("CreateStateMachineAlias", ["name": "live", "routingConfiguration": routes(arn, [100])])
        let error = await services.error(
            "DeleteStateMachineVersion", ["stateMachineVersionArn": .string("\(arn):1")])
        #expect(error?.code.rawValue == "ConflictException")
        #expect(error?.message.hasSuffix("[live]") == true)
        let listed = try await services("ListStateMachineAliases", ["stateMachineArn": .string("\(arn):2")])
        #expect(listed["stateMachineAliases"] == [])
    }

    @Test func aDeletedMachineTakesItsAliasesAndVersionsAlong() async throws {
        let arn = try await machine()
        _ = try await services("CreateStateMachineAlias", ["name": "live", "routingConfiguration": routes(arn, [100])])
        _ = try await services("DeleteStateMachine", ["stateMachineArn": .string(arn)])
        _ = try await services.machine("m")
        let versions = try await services("ListStateMachineVersions", ["stateMachineArn": .string(arn)])
        #expect(versions["stateMachineVersions"] == [])
        let aliases = try await services("ListStateMachineAliases", ["stateMachineArn": .string(arn)])
        #expect(aliases["stateMachineAliases"] == [])
    }

    @Test func routesToWhatIsNotThereAreRefused() async throws {
        let arn = try await machine()
        let missing: JSON = [["stateMachineVersionArn": .string("\(arn):9"), "weight": 100]]
        let error = await services.error("CreateStateMachineAlias", ["name": "a", "routingConfiguration": missing])
        #expect(error?.code.rawValue == "ResourceNotFound")
        let unknown = JSON.string("\(arn):a")
        for operation in ["DescribeStateMachineAlias", "UpdateStateMachineAlias"] {
            let error = await services.error(operation, ["stateMachineAliasArn": unknown, "description": "x"])
            #expect(error?.code.rawValue == "ResourceNotFound")
        }
        #expect(await services.error("UpdateStateMachineAlias", ["stateMachineAliasArn": unknown])?.code == .validation)
    }

    @Test func listingsGoPageByPage() async throws {
        let arn = try await machine()
        for name in ["a", "b", "c", "d", "e"] {
            _ = try await services(
                "CreateStateMachineAlias", ["name": .string(name), "routingConfiguration": routes(arn, [100])])
        }
        var names: [String] = []
        var token: JSON?
        repeat {
            var input: JSONObject = ["stateMachineArn": .string(arn), "maxResults": 2]
            input["nextToken"] = token
            let page = try await services("ListStateMachineAliases", .object(input))
            names += page["stateMachineAliases"]?.array?.compactMap { $0["stateMachineAliasArn"]?.string } ?? []
            token = page["nextToken"]
        } while token != nil
        #expect(names == ["a", "b", "c", "d", "e"].map { "\(arn):\($0)" })
    }
}
