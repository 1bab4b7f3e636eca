import AWSCore
import CheckoutTesting
import JSONTree
import STSService
import StateStore
import Testing

@Suite struct STSServiceTests {
    let services: TestServices

    init() throws {
        services = try TestServices(
            [.init("sts", STSService.self, environment: STSService.Environment())], migrations: STSService.migrations)
    }

    @Test func everybodyIsTheRootUser() async throws {
        #expect(
            try await services.call("sts", "GetCallerIdentity", [:]) == [
                "UserId": "000000000000", "Account": "000000000000", "Arn": "arn:aws:iam::000000000000:root",
            ])
    }

    @Test func assumesARole() async throws {
        let output = try await services.call(
            "sts", "AssumeRole",
            ["RoleArn": "arn:aws:iam::123456789012:role/app/deploy", "RoleSessionName": "me", "DurationSeconds": 900])
        #expect(output["AssumedRoleUser"]?["Arn"] == "arn:aws:sts::123456789012:assumed-role/deploy/me")
        #expect(output["AssumedRoleUser"]?["AssumedRoleId"]?.string?.hasPrefix("AROA") == true)
        #expect(output["Credentials"]?["AccessKeyId"]?.string?.count == 20)
        #expect(output["Credentials"]?["Expiration"] == 1_700_000_900)
    }

    @Test func theKeyOfASessionLeadsToItsRole() async throws {
        let assumed = try await services.call(
            "sts", "AssumeRole",
            ["RoleArn": "arn:aws:iam::123456789012:role/app/deploy", "RoleSessionName": "me", "DurationSeconds": 900])
        let key = assumed["Credentials"]?["AccessKeyId"]?.string ?? ""
        let session = try await services.table.store.read { try AssumedSession.find(key, $0) }
        #expect(session?.account == "123456789012")
        #expect(AssumedSession.isLikely(key))
        let world = World(account: "123456789012", region: "us-east-1")
        let identity = try await services.call("sts", "GetCallerIdentity", [:], in: world, accessKey: key)
        #expect(identity["Arn"] == "arn:aws:sts::123456789012:assumed-role/deploy/me")
        #expect(identity["UserId"] == assumed["AssumedRoleUser"]?["AssumedRoleId"])
        #expect(
            try await services.call("sts", "GetAccessKeyInfo", ["AccessKeyId": .string(key)]) == [
                "Account": "123456789012"
            ])
        // A role that assumes another has the other's account; a session token keeps the caller.
        let token = try await services.call("sts", "GetSessionToken", [:], in: world, accessKey: key)
        let again = token["Credentials"]?["AccessKeyId"]?.string ?? ""
        #expect(
            try await services.call("sts", "GetCallerIdentity", [:], in: world, accessKey: again)["Arn"]
                == identity["Arn"])
    }

    @Test(arguments: [
        ("111122223333", "111122223333"), ("11112222333", nil), ("1111222233334", nil), ("11112222333x", nil),
        ("AKIAIOSFODNN7EXAMPLE", nil), ("١٢٣٤٥٦", nil),
    ])
    func onlyTwelveDigitsAreAnAccount(_ key: String, _ account: String?) {
        #expect(World.account(of: key) == account)
    }

    @Test func refusesWhatIsNoRole() async throws {
        await #expect(throws: AWSError.validation("arn:aws:iam::123456789012:user/x is invalid")) {
            try await services.call(
                "sts", "AssumeRole", ["RoleArn": "arn:aws:iam::123456789012:user/x", "RoleSessionName": "me"])
        }
    }
}
