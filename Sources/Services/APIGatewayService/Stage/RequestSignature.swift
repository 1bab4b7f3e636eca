import AWSCore

/// Whether a request to a stage is signed, as a method with `AWS_IAM` asks; signatures are not verified.
enum RequestSignature {
    /// Whether there is a signature (version 4), in `Authorization` or in the query.
    static func isPresent(in request: HTTPRequest) -> Bool {
        if let header = request.fields["Authorization"] {
            return header.hasPrefix("AWS4-") && header.contains("Credential=") && header.contains("Signature=")
        }
        let names = Set(request.query.split(separator: "&").map { $0.prefix { $0 != "=" } })
        return names.contains("X-Amz-Credential") && names.contains("X-Amz-Signature")
    }
}
