import AWSCore
import CheckoutTesting
import CivilTime
import GRDB
import JSONTree
import StateStore
import Testing

private enum Sample: AWSService {
    typealias Environment = String
    static let model = ServiceModel(
        trusted: """
            {"metadata":{"serviceId":"Sample"},"operations":{"Put":{"input":{"shape":"PutInput"}},"Later":{}},
            "shapes":{"PutInput":{"type":"structure","required":["Name"],"members":{
            "Name":{"shape":"Name"},"Mode":{"shape":"Mode"},"Extra":{"shape":"Name"}}},
            "Name":{"type":"string","min":3,"max":5,"pattern":"[a-z]+"},"Mode":{"type":"string","enum":["A","B"]}}}
            """)
    static let operations: [ServiceOperation<Sample>] = [.init(Put.self)]
    static let migrations = [StoreMigration("sample-1", sql: "CREATE TABLE sample (name TEXT)")]

    enum Put: AWSOperation {
        typealias Service = Sample
        static let refusedMembers: Set<String> = ["Extra"]
        static func perform(_ input: JSONObject, in call: Call<Sample>) throws -> JSONObject {
            let name = input["Name"]?.string ?? ""
            try call.db.execute(sql: "INSERT INTO sample VALUES (?)", arguments: [name])
            if name == "fail" { throw AWSError(.resourceNotFound, "no") }
            return ["Count": .int(try Int.fetchOne(call.db, sql: "SELECT count(*) FROM sample") ?? 0)]
        }
    }
}

@Suite struct OperationTableTests {
    let services: TestServices

    init() throws {
        services = try TestServices(
            [.init("sample", Sample.self, environment: "")], migrations: Sample.migrations)
    }

    @Test func performsInsideATransaction() async throws {
        #expect(try await services.call("sample", "Put", ["Name": "abc"]) == ["Count": 1])
        await #expect(throws: AWSError(.resourceNotFound, "no")) {
            try await services.call("sample", "Put", ["Name": "fail"])
        }
        #expect(try await services.call("sample", "Put", ["Name": "abd"]) == ["Count": 2])
    }

    @Test(
        arguments: [
            (
                [:],
                "1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must not be null"
            ),
            (
                ["Name": "A", "Mode": "C"],
                "3 validation errors detected: Value 'A' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z]+; Value 'A' at 'name' failed to satisfy constraint: Member must have length greater than or equal to 3; Value 'C' at 'mode' failed to satisfy constraint: Member must satisfy enum value set: [A, B]"
            ),
        ] as [(JSON, String)])
    func listsViolations(input: JSON, message: String) async throws {
        await #expect(throws: AWSError.validation(message)) { try await services.call("sample", "Put", input) }
    }

    @Test func namesWhatIsNotImplemented() async throws {
        await #expect(throws: AWSError.notImplemented("the member Extra of Sample.Put")) {
            try await services.call("sample", "Put", ["Name": "abc", "Extra": "abc"])
        }
        await #expect(throws: AWSError.notImplemented("Sample.Later")) {
            try await services.call("sample", "Later", [:])
        }
        await #expect(throws: AWSError(.unknownOperation, "")) { try await services.call("sample", "No", [:]) }
    }

    @Test func concurrentWritesKeepTheirOwnOutcome() async throws {
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for at in 0..<200 {
                group.addTask {
                    (try? await services.call("sample", "Put", ["Name": at.isMultiple(of: 2) ? "abc" : "fail"])) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(outcomes == 100)
        let rows = try await services.table.store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sample") }
        #expect(rows == 100)
    }
}

@Suite struct SignalCenterTests {
    @Test func aSignalPostedBeforeTheWaitIsNotMissed() async {
        let (center, clock) = (SignalCenter(), TestClock())
        let mark = center.mark()
        center.post(Signal(.init("queue"), "a"))
        let far = clock.now().adding(seconds: 60)
        #expect(await center.wait(for: Signal(.init("queue"), "a"), since: mark, until: .due(far), clock: clock))
    }

    @Test func aWaitEndsAtItsDeadline() async {
        let (center, clock) = (SignalCenter(), TestClock())
        let deadline = clock.now().adding(seconds: 5)
        async let came = center.wait(
            for: Signal(.init("queue"), "a"), since: center.mark(), until: .due(deadline), clock: clock)
        clock.advance(seconds: 6)
        #expect(await came == false)
    }
}
