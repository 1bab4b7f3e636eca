import AWSCore
import CheckoutTesting
import GRDB
import JSONTree
import StateStore
import StepFunctionsService
import Testing

private let role: JSON = "arn:aws:iam::000000000000:role/r"

private func definition(_ result: Int) -> JSON {
    .string(#"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": \#(result), "End": true}}}"#)
}

private func services() throws -> TestServices {
    try TestServices(
        [.init("states", StepFunctionsService.self, environment: StepFunctionsService.Environment())],
        migrations: StepFunctionsService.migrations)
}

extension TestServices {
    fileprivate func states(_ operation: String, _ input: JSON) async throws(AWSError) -> JSON {
        try await call("states", operation, input)
    }

    fileprivate func machine(_ name: String, _ more: JSONObject = [:]) async throws(AWSError) -> JSON {
        let input: JSONObject = ["name": .string(name), "definition": definition(1), "roleArn": role]
        return try await states("CreateStateMachine", .object(input.merging(more)))["stateMachineArn"] ?? .null
    }

    fileprivate func code(_ operation: String, _ input: JSON) async -> String? {
        do throws(AWSError) {
            _ = try await states(operation, input)
            return nil
        } catch {
            return error.code.rawValue
        }
    }
}

private func revisionCount(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sfn_revisions") ?? -1
}

struct StateMachineTests {
    @Test func anUpdateMakesARevisionOnlyWhenSomethingIsNew() async throws {
        let services = try services()
        let arn = try await services.machine("m")
        let same = try await services.states("UpdateStateMachine", ["stateMachineArn": arn, "roleArn": role])
        #expect(same["revisionId"] == nil)
        let first = try await services.states(
            "UpdateStateMachine", ["stateMachineArn": arn, "definition": definition(2)])
        #expect(first["revisionId"] != nil)
        let again = try await services.states(
            "UpdateStateMachine", ["stateMachineArn": arn, "definition": definition(2)])
        #expect(again["revisionId"] == first["revisionId"])
        let other = try await services.states(
            "UpdateStateMachine", ["stateMachineArn": arn, "roleArn": "arn:aws:iam::0:role/x"])
        #expect(other["revisionId"] != first["revisionId"])
        let described = try await services.states("DescribeStateMachine", ["stateMachineArn": arn])
        #expect(described["revisionId"] == other["revisionId"])
        #expect(described["definition"] == definition(2))
    }

    @Test func anUpdateOfNothingIsRefused() async throws {
        let services = try services()
        let arn = try await services.machine("m")
        #expect(await services.code("UpdateStateMachine", ["stateMachineArn": arn]) == "MissingRequiredParameter")
        #expect(
            await services.code("UpdateStateMachine", ["stateMachineArn": arn, "definition": "{}"])
                == "InvalidDefinition")
        #expect(
            await services.code(
                "UpdateStateMachine", ["stateMachineArn": arn, "loggingConfiguration": ["level": "ALL"]])
                == "InvalidLoggingConfiguration")
    }

    @Test func anExecutionKeepsTheRevisionItWasStartedWith() async throws {
        let services = try services()
        let arn = try await services.machine("m")
        let execution = try await services.states("StartExecution", ["stateMachineArn": arn, "name": "e"])[
            "executionArn"]
        func told() async throws -> JSON? {
            try await services.states("DescribeStateMachineForExecution", ["executionArn": execution ?? ""])[
                "definition"]
        }
        _ = try await services.states("UpdateStateMachine", ["stateMachineArn": arn, "definition": definition(2)])
        _ = try await services.states("UpdateStateMachine", ["stateMachineArn": arn, "definition": definition(3)])
        #expect(try await told() == definition(1))
        _ = try await services.states("DeleteStateMachine", ["stateMachineArn": arn])
        #expect(try await told() == definition(1))
        _ = try await services.machine("m", ["definition": definition(4)])
        #expect(try await told() == definition(1))
        let described = try await services.states("DescribeStateMachine", ["stateMachineArn": arn])
        #expect(described["revisionId"] == nil)
    }

    @Test func revisionsNobodyRefersToAreForgotten() async throws {
        let services = try services()
        let arn = try await services.machine("m")
        for number in 2...9 {
            _ = try await services.states(
                "UpdateStateMachine", ["stateMachineArn": arn, "definition": definition(number)])
        }
        #expect(try services.table.store.readAndWait(revisionCount) == 1)
        _ = try await services.states("DeleteStateMachine", ["stateMachineArn": arn])
        #expect(try services.table.store.readAndWait(revisionCount) == 0)
    }

    @Test(arguments: ["a b", "a/b", "a:b", "a*", "a\u{7}", "a\u{85}"])
    func badNamesAreRefused(_ name: String) async throws {
        let services = try services()
        let input: JSON = ["name": .string(name), "definition": definition(1), "roleArn": role]
        #expect(await services.code("CreateStateMachine", input) == "InvalidName")
    }
}

struct ExecutionTests {
    @Test func theSameNameAndInputIsTheSameExecution() async throws {
        let services = try services()
        let arn = try await services.machine("m")
        let input: JSON = ["stateMachineArn": arn, "name": "e", "input": "{\"a\":1}"]
        let first = try await services.states("StartExecution", input)
        services.clock.advance(seconds: 5)
        #expect(try await services.states("StartExecution", input) == first)
        let other: JSON = ["stateMachineArn": arn, "name": "e", "input": "{\"a\":2}"]
        #expect(await services.code("StartExecution", other) == "ExecutionAlreadyExists")
    }

    @Test func badInputIsRefused() async throws {
        let services = try services()
        let arn = try await services.machine("m")
        #expect(
            await services.code("StartExecution", ["stateMachineArn": arn, "input": "{"]) == "InvalidExecutionInput")
        let large = JSON.string("\"" + String(repeating: "x", count: 262_143) + "\"")
        #expect(await services.code("StartExecution", ["stateMachineArn": arn, "input": large]) != nil)
        #expect(await services.code("StartExecution", ["stateMachineArn": arn, "name": "a b"]) == "InvalidName")
    }

    @Test func expressExecutionsAreNotDescribed() async throws {
        let services = try services()
        let arn = try await services.machine("m", ["type": "EXPRESS"])
        let execution = try await services.states("StartExecution", ["stateMachineArn": arn])["executionArn"] ?? .null
        #expect(execution.string?.contains(":express:m:") == true)
        for operation in ["DescribeExecution", "GetExecutionHistory", "StopExecution"] {
            #expect(await services.code(operation, ["executionArn": execution]) != nil)
        }
        #expect(await services.code("ListExecutions", ["stateMachineArn": arn]) == "StateMachineTypeNotSupported")
    }

    @Test func listingsGoPageByPage() async throws {
        let services = try services()
        let arn = try await services.machine("m")
        for number in 0..<7 {
            _ = try await services.states("StartExecution", ["stateMachineArn": arn, "name": .string("e\(number)")])
            if number.isMultiple(of: 2) { services.clock.advance(seconds: 1) }
        }
        var names: [String] = []
        var token: JSON?
        repeat {
            var input: JSONObject = ["stateMachineArn": arn, "maxResults": 3]
            input["nextToken"] = token
            let page = try await services.states("ListExecutions", .object(input))
            names += page["executions"]?.array?.compactMap { $0["name"]?.string } ?? []
            token = page["nextToken"]
        } while token != nil
        #expect(names == ["e6", "e5", "e4", "e3", "e2", "e1", "e0"])
        #expect(
            await services.code("ListExecutions", ["stateMachineArn": arn, "nextToken": "nonsense"]) == "InvalidToken")
        let none = try await services.states("ListExecutions", ["stateMachineArn": arn, "statusFilter": "FAILED"])
        #expect(none["executions"] == [])
    }
}
