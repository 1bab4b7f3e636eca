import AWSCore
import CheckoutTesting
import IAMService
import JSONTree
import Testing

struct ManagedPolicyTests {
    private let iam: TestIAM
    private let arn: JSON = "arn:aws:iam::000000000000:policy/p"

    init() async throws {
        iam = try TestIAM()
        try await iam.call("CreatePolicy", ["PolicyName": "p", "PolicyDocument": reading, "Description": "d"])
    }

    private func versions() async throws -> [String] {
        try await iam.call("ListPolicyVersions", ["PolicyArn": arn])["Versions"]?.array?.compactMap {
            $0["VersionId"]?.string
        } ?? []
    }

    @Test func aPolicyIsShownAndCounted() async throws {
        try await iam.makeRole()
        try await iam.call("AttachRolePolicy", ["RoleName": "r", "PolicyArn": arn])
        let policy = try await iam.call("GetPolicy", ["PolicyArn": arn])["Policy"]
        #expect(policy?["AttachmentCount"] == 1)
        #expect(policy?["DefaultVersionId"] == "v1")
        #expect(policy?["Description"] == "d")
        #expect(
            try await iam.call("ListAttachedRolePolicies", ["RoleName": "r"])["AttachedPolicies"] == [
                ["PolicyName": "p", "PolicyArn": arn]
            ])
        let entities = try await iam.call("ListEntitiesForPolicy", ["PolicyArn": arn])
        #expect(entities["PolicyRoles"]?[0]?["RoleName"] == "r")
        #expect(
            await iam.failure("DeletePolicy", ["PolicyArn": arn])
                == "409 DeleteConflict: Cannot delete a policy attached to entities.")
        #expect(
            await iam.failure("CreatePolicy", ["PolicyName": "p", "PolicyDocument": reading])
                == "409 EntityAlreadyExists: A policy called p already exists. Duplicate names are not allowed.")
    }

    @Test func versionsComeAndGo() async throws {
        for _ in 2...5 {
            try await iam.call(
                "CreatePolicyVersion", ["PolicyArn": arn, "PolicyDocument": reading, "SetAsDefault": true])
        }
        #expect(try await versions() == ["v5", "v4", "v3", "v2", "v1"])
        #expect(
            await iam.failure("CreatePolicyVersion", ["PolicyArn": arn, "PolicyDocument": reading])?
                .hasPrefix("409 LimitExceeded: A managed policy can have up to 5 versions.") == true)
        #expect(
            await iam.failure("DeletePolicyVersion", ["PolicyArn": arn, "VersionId": "v5"])
                == "409 DeleteConflict: Cannot delete the default version of a policy.")
        try await iam.call("SetDefaultPolicyVersion", ["PolicyArn": arn, "VersionId": "v2"])
        try await iam.call("DeletePolicyVersion", ["PolicyArn": arn, "VersionId": "v5"])
        // A number is not given again.
        let next = try await iam.call("CreatePolicyVersion", ["PolicyArn": arn, "PolicyDocument": reading])
        #expect(next["PolicyVersion"]?["VersionId"] == "v6")
        #expect(next["PolicyVersion"]?["IsDefaultVersion"] == false)
        #expect(
            await iam.failure("DeletePolicy", ["PolicyArn": arn])?.hasPrefix("409 DeleteConflict: This policy has more")
                == true)
        let shown = try await iam.call("GetPolicyVersion", ["PolicyArn": arn, "VersionId": "v2"])["PolicyVersion"]
        #expect(shown?["IsDefaultVersion"] == true)
        #expect(shown?["Document"]?.string?.hasPrefix("%7B") == true)
    }

    @Test(arguments: [
        ("nothing", "Syntax errors in policy."),
        (#"{"Statement":{"Effect":"Allow","Action":"s3:GetObject"}}"#, "Policy statement must contain resources."),
        (#"{"Statement":{"Effect":"Allow","Resource":"*"}}"#, "Policy statement must contain actions."),
        (
            #"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*"}}"#,
            "Policy document should not specify a principal."
        ),
        (
            #"{"Statement":{"Effect":"Allow","Action":"GetObject","Resource":"*"}}"#,
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
        ),
    ])
    func aDocumentFollowsTheGrammar(_ document: String, _ message: String) async {
        #expect(
            await iam.failure("CreatePolicy", ["PolicyName": "q", "PolicyDocument": .string(document)])
                == "400 MalformedPolicyDocument: \(message)")
    }

    @Test func policiesOfAWSCanBeAttachedAndAreListedThen() async throws {
        try await iam.makeRole()
        let managed: JSON = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
        try await iam.call("AttachRolePolicy", ["RoleName": "r", "PolicyArn": managed])
        let listed = try await iam.call("ListPolicies", ["Scope": "AWS"])["Policies"]
        #expect(listed?.array?.compactMap { $0["Arn"] } == [managed])
        #expect(listed?[0]?["Path"] == "/service-role/")
        #expect(try await iam.call("ListPolicies", ["Scope": "Local"])["Policies"]?.array?.count == 1)
        #expect(try await iam.call("ListPolicies", ["OnlyAttached": true])["Policies"]?.array?.count == 1)
        #expect(
            await iam.failure(
                "AttachRolePolicy", ["RoleName": "r", "PolicyArn": "arn:aws:iam::000000000000:policy/none"])
                == "404 NoSuchEntity: Policy arn:aws:iam::000000000000:policy/none does not exist or is not attachable."
        )
        #expect(
            await iam.failure("DetachRolePolicy", ["RoleName": "r", "PolicyArn": arn])
                == "404 NoSuchEntity: Policy arn:aws:iam::000000000000:policy/p was not found.")
    }
}
