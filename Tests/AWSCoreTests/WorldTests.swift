import AWSCore
import CivilTime
import JSONTree
import Testing

struct ResourcePolicyTests {
    @Test(arguments: [
        (#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"sqs:*"}}"#, true),
        (#"{"Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"}}]}"#, true),
        (#"{"Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/r"]}}]}"#, true),
        (#"{"Statement":[{"Effect":"Deny","Principal":"*"}]}"#, false),
        (#"{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"}}]}"#, false),
        (#"{"Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"}}]}"#, false), ("{", false),
    ])
    func aPolicyLetsAnAccountIn(_ policy: String, _ expected: Bool) {
        #expect(ResourcePolicy.admits("111122223333", policy) == expected)
    }

    @Test func aCallIsMadeWhereAnARNSays() {
        let context = CallContext(now: Timestamp(milliseconds: 0))
        let there = context.at("arn:aws:sqs:eu-west-1:111122223333:q")
        #expect(there.world == World(account: "111122223333", region: "eu-west-1"))
        // IAM's have no region, S3's neither.
        #expect(
            context.at("arn:aws:iam::111122223333:role/r").world == World(account: "111122223333", region: "us-east-1"))
        #expect(context.at("arn:aws:s3:::b").world == context.world)
        #expect(context.at("no ARN").world == context.world)
    }
}
