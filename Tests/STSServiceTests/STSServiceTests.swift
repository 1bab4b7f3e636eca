import AWSCore
import CheckoutTesting
import JSONTree
import STSService
import Testing

@Suite struct STSServiceTests {
    let services: TestServices

    init() throws {
        services = try TestServices([.init("sts", STSService.self, environment: STSService.Environment())], migrations: STSService.migrations)
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

    @Test func refusesWhatIsNoRole() async throws {
        await #expect(throws: AWSError.validation("arn:aws:iam::123456789012:user/x is invalid")) {
            try await services.call(
                "sts", "AssumeRole", ["RoleArn": "arn:aws:iam::123456789012:user/x", "RoleSessionName": "me"])
        }
    }
}
