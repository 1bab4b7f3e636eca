import AWSCore
import CheckoutTesting
import IAMService
import JSONTree
import Testing

let trust: JSON =
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"states.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
let reading: JSON =
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#

/// IAM by itself.
struct TestIAM {
    let services: TestServices

    init() throws {
        services = try TestServices(
            [.init("iam", IAMService.self, environment: ())], migrations: IAMService.migrations)
    }

    @discardableResult
    func call(_ operation: String, _ input: JSON, in world: World = World(region: "us-east-1")) async throws(AWSError)
        -> JSON
    {
        try await services.call("iam", operation, input, in: world)
    }

    func makeRole(_ name: JSON = "r") async throws {
        try await call("CreateRole", ["RoleName": name, "AssumeRolePolicyDocument": trust])
    }

    /// The code and message of the error that a call ends in.
    func failure(_ operation: String, _ input: JSON) async -> String? {
        do {
            try await call(operation, input)
            return nil
        } catch {
            return "\(error.status) \(error.line)"
        }
    }
}

struct RoleTests {
    let iam: TestIAM

    init() throws { iam = try TestIAM() }

    @Test func aRoleIsMadeShownAndChanged() async throws {
        let made = try await iam.call(
            "CreateRole",
            [
                "RoleName": "deploy", "Path": "/app/", "AssumeRolePolicyDocument": trust, "Description": "d",
                "MaxSessionDuration": 7200, "Tags": [["Key": "k", "Value": "v"]],
            ])
        #expect(made["Role"]?["Arn"] == "arn:aws:iam::000000000000:role/app/deploy")
        #expect(made["Role"]?["RoleId"]?.string?.hasPrefix("AROA") == true)
        #expect(
            made["Role"]?["AssumeRolePolicyDocument"]?.string?.hasPrefix("%7B%22Version%22%3A%222012-10-17") == true)
        try await iam.call("UpdateRole", ["RoleName": "deploy", "Description": "e", "MaxSessionDuration": 3600])
        let shown = try await iam.call("GetRole", ["RoleName": "deploy"])
        #expect(shown["Role"]?["Description"] == "e")
        #expect(shown["Role"]?["MaxSessionDuration"] == 3600)
        #expect(shown["Role"]?["Tags"] == [["Key": "k", "Value": "v"]])
        try await iam.call("UntagRole", ["RoleName": "deploy", "TagKeys": ["k"]])
        try await iam.call("TagRole", ["RoleName": "deploy", "Tags": [["Key": "a", "Value": "1"]]])
        #expect(
            try await iam.call("ListRoleTags", ["RoleName": "deploy"]) == [
                "Tags": [["Key": "a", "Value": "1"]], "IsTruncated": false,
            ])
        try await iam.call("DeleteRole", ["RoleName": "deploy"])
        #expect(
            await iam.failure("GetRole", ["RoleName": "deploy"])
                == "404 NoSuchEntity: The role with name deploy cannot be found.")
    }

    @Test func rolesAreListedPageByPage() async throws {
        for name in ["c", "a", "b"] { try await iam.makeRole(.string(name)) }
        let first = try await iam.call("ListRoles", ["MaxItems": 2])
        #expect(first["Roles"]?.array?.compactMap { $0["RoleName"]?.string } == ["a", "b"])
        #expect(first["IsTruncated"] == true)
        let second = try await iam.call("ListRoles", ["MaxItems": 2, "Marker": first["Marker"] ?? ""])
        #expect(second["Roles"]?.array?.compactMap { $0["RoleName"]?.string } == ["c"])
        #expect(second["IsTruncated"] == false)
        #expect(await iam.failure("ListRoles", ["Marker": "x"]) == "400 ValidationError: Invalid Marker.")
    }

    @Test func namesAreUniqueWhateverTheirCase() async throws {
        try await iam.makeRole("Deploy")
        #expect(
            await iam.failure("CreateRole", ["RoleName": "deploy", "AssumeRolePolicyDocument": trust])
                == "409 EntityAlreadyExists: Role with name deploy already exists.")
    }

    @Test func everyAccountHasItsOwnWhateverTheRegion() async throws {
        try await iam.makeRole()
        let elsewhere = World(region: "eu-west-1")
        #expect(try await iam.call("GetRole", ["RoleName": "r"], in: elsewhere)["Role"]?["RoleName"] == "r")
        let other = World(account: "111122223333", region: "us-east-1")
        #expect(try await iam.call("ListRoles", [:], in: other)["Roles"] == [])
    }

    @Test func aRoleInUseIsNotDeleted() async throws {
        try await iam.makeRole()
        try await iam.call("PutRolePolicy", ["RoleName": "r", "PolicyName": "p", "PolicyDocument": reading])
        let arn: JSON = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
        try await iam.call("AttachRolePolicy", ["RoleName": "r", "PolicyArn": arn])
        #expect(
            await iam.failure("DeleteRole", ["RoleName": "r"])
                == "409 DeleteConflict: Cannot delete entity, must detach all policies first.")
        try await iam.call("DetachRolePolicy", ["RoleName": "r", "PolicyArn": arn])
        #expect(
            await iam.failure("DeleteRole", ["RoleName": "r"])
                == "409 DeleteConflict: Cannot delete entity, must delete policies first.")
        try await iam.call("DeleteRolePolicy", ["RoleName": "r", "PolicyName": "p"])
        try await iam.call("DeleteRole", ["RoleName": "r"])
    }

    @Test func inlinePoliciesAreKept() async throws {
        try await iam.makeRole()
        try await iam.call("PutRolePolicy", ["RoleName": "r", "PolicyName": "p", "PolicyDocument": reading])
        #expect(
            try await iam.call("ListRolePolicies", ["RoleName": "r"]) == ["PolicyNames": ["p"], "IsTruncated": false])
        let policy = try await iam.call("GetRolePolicy", ["RoleName": "r", "PolicyName": "p"])
        #expect(policy["PolicyDocument"]?.string?.hasSuffix("%22Resource%22%3A%22%2A%22%7D%5D%7D") == true)
        #expect(
            await iam.failure("GetRolePolicy", ["RoleName": "r", "PolicyName": "q"])
                == "404 NoSuchEntity: The role policy with name q cannot be found.")
    }

    @Test(arguments: [
        ("{", "This policy contains invalid Json"), ("{}", "Syntax errors in policy."),
        (
            #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}}"#,
            "AssumeRole policy may only specify STS AssumeRole actions."
        ),
        (
            #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}}"#,
            "Has prohibited field Resource"
        ),
        (#"{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole"}}"#, "Missing required field Principal"),
    ])
    func aTrustPolicyFollowsTheGrammar(_ document: String, _ message: String) async {
        #expect(
            await iam.failure(
                "CreateRole", ["RoleName": "r", "AssumeRolePolicyDocument": .string(document)])
                == "400 MalformedPolicyDocument: \(message)")
    }

    @Test func whatThereIsNotIsNamed() async throws {
        #expect(
            await iam.failure("CreateUser", ["UserName": "u"])
                == "501 NotImplementedException: checkout does not implement IAM.CreateUser yet.")
        #expect(
            await iam.failure("CreateRole", ["RoleName": "no spaces", "AssumeRolePolicyDocument": trust])?
                .hasPrefix("400 ValidationError: 1 validation error detected: Value 'no spaces' at 'roleName'") == true)
    }
}
