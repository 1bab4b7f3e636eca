/// Requests as AWS's clients write them; the signature is of the right form only.
enum AWSRequest {
    /// An operation of a service that speaks JSON: `AWSStepFunctions`, `StartExecution`.
    static func json(_ service: String, _ target: String, _ operation: String, _ body: String) -> [UInt8] {
        text(
            "POST /",
            [
                authorization(service), "Content-Type: application/x-amz-json-1.0",
                "X-Amz-Target: \(target).\(operation)",
            ], body)
    }

    static func authorization(_ service: String) -> String {
        "Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/\(service)/aws4_request, "
            + "SignedHeaders=host, Signature=0"
    }

    static func text(_ line: String, _ fields: [String], _ body: String) -> [UInt8] {
        let all = ["\(line) HTTP/1.1", "Host: 127.0.0.1", "Content-Length: \(body.utf8.count)"] + fields
        return Array((all.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
    }
}
