import AWSCore

/// The virtual-hosted style of S3's addresses: `bucket.s3.us-east-1.amazonaws.com`, `bucket.localhost:4566`,
/// `bucket.s3.localhost.localstack.cloud:4566`.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html.
package enum VirtualHost {
    /// The bucket that a request's host names; nil when it names none.
    package static func bucket(of request: HTTPRequest) -> String? {
        guard let field = request.fields["Host"] else { return nil }
        let host = field.split(separator: ":").first.map { $0.lowercased() } ?? ""
        for suffix in [".s3.amazonaws.com", ".s3.localhost.localstack.cloud", ".s3.localhost", ".localhost"]
        where host.hasSuffix(suffix) {
            let bucket = String(host.dropLast(suffix.count))
            return bucket == "s3" || bucket.isEmpty ? nil : bucket
        }
        // `.s3.region.amazonaws.com`, `.s3-region.amazonaws.com`
        guard host.hasSuffix(".amazonaws.com") || host.hasSuffix(".amazonaws.com.cn"),
            let mark = host.firstRange(of: ".s3.") ?? host.firstRange(of: ".s3-")
        else { return nil }
        return String(host[..<mark.lowerBound])
    }

    /// The request in path style.
    static func pathStyle(_ request: HTTPRequest) -> HTTPRequest {
        guard let bucket = bucket(of: request) else { return request }
        var request = request
        request.path = "/" + bucket + (request.path.hasPrefix("/") ? request.path : "/" + request.path)
        return request
    }
}
