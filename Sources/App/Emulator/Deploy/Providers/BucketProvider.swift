import AWSCore
import JSONTree
import SAMTemplate

/// `AWS::S3::Bucket`.
///
/// As with CloudFormation, a bucket that still holds objects is not removed.
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html.
struct BucketProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let name = name(request, old: nil)
        let region = request.context.region
        var input: JSONObject = ["Bucket": .string(name)]
        if region != "us-east-1" { input["CreateBucketConfiguration"] = ["LocationConstraint": .string(region)] }
        try step.call("s3", "CreateBucket", input)
        try setTags(request, name, step)
        return state(name, region)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        let name = name(request, old: old)
        if name != old.physicalID { throw ReplacementNeeded() }
        try setTags(request, name, step)
        return state(name, request.context.region)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call("s3", "DeleteBucket", ["Bucket": .string(old.physicalID)], ignoring: "NoSuchBucket")
    }

    /// Names made by CloudFormation are in lower case here, since buckets' names must be.
    private func name(_ request: ResourceRequest, old: DeployedResource?) -> String {
        request.string("BucketName") ?? old?.physicalID
            ?? request.context.physicalName(request.logicalID, maxLength: 63).lowercased()
    }

    private func setTags(_ request: ResourceRequest, _ name: String, _ step: DeployStep) throws {
        if request.tags.isEmpty {
            try step.call("s3", "DeleteBucketTagging", ["Bucket": .string(name)])
            return
        }
        let tags = request.tags.map { tag -> JSON in
            ["Key": .string(tag.key), "Value": .string(ResourceRequest.text(tag.value) ?? "")]
        }
        try step.call(
            "s3", "PutBucketTagging", ["Bucket": .string(name), "Tagging": ["TagSet": .array(tags)]])
    }

    private func state(_ name: String, _ region: String) -> ResourceState {
        ResourceState(
            name,
            attributes: [
                "Arn": .string("arn:aws:s3:::\(name)"), "DomainName": .string("\(name).s3.amazonaws.com"),
                "DualStackDomainName": .string("\(name).s3.dualstack.\(region).amazonaws.com"),
                "RegionalDomainName": .string("\(name).s3.\(region).amazonaws.com"),
                "WebsiteURL": .string("http://\(name).s3-website-\(region).amazonaws.com"),
            ])
    }
}
