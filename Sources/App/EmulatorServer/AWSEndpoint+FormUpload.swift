import AWSCore
import AWSWire
import JSONTree
import S3Service

extension AWSEndpoint {
    /// Answers a form that uploads a file to a bucket, as `generate_presigned_post` prepares it: a `PutObject` whose
    /// header fields are the form's.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html
    func upload(
        _ request: HTTPRequest, to bucket: String, _ access: AnonymousAccess, _ service: WireService,
        _ requestID: String
    ) async throws(AWSError) -> HTTPResponse {
        let form = try PostForm(request.body, contentType: request.fields["Content-Type"] ?? "")
        var caller = Caller(accessKey: access.world.account, region: access.world.region)
        if let policy = form["policy"] {
            let signed =
                (form["X-Amz-Credential"].map { "X-Amz-Credential=\(PercentCoding.encode($0))" })
                ?? (form["AWSAccessKeyId"].map { "AWSAccessKeyId=\(PercentCoding.encode($0))&Signature=" }) ?? ""
            guard let credential = Credential(HTTPRequest(method: "POST", path: "/", query: signed)) else {
                throw AWSError.missingAuthenticationToken(.restXML)
            }
            caller = Caller(accessKey: credential.accessKey, region: credential.region)
            let read = try PostPolicy(base64: policy)
            let isExpired = table.clock.now() > table.clock.time(ofHost: read.expiration)
            try read.check(form, bucket: bucket, isExpired: isExpired)
        } else if !access.allows("PutObject", key: form.key) {
            throw AWSError.missingAuthenticationToken(.restXML)
        }
        let put = HTTPRequest(
            method: "PUT", path: "/\(bucket)/" + PercentCoding.encode(form.key, keeping: "/"),
            fields: try form.putFields(),
            body: form.file)
        let call = try service.decode(put, as: .restXML)
        guard var context = try await context(caller) else { throw AWSError.expiredToken(.restXML) }
        context.requestID = requestID
        let output = try await perform(service.key, call, context)
        return AWSEndpoint.answer(form, bucket: bucket, etag: output["ETag"]?.string ?? "", request)
    }

    private static func answer(_ form: PostForm, bucket: String, etag: String, _ request: HTTPRequest) -> HTTPResponse {
        let host = request.fields["Host"] ?? "localhost"
        let folder = VirtualHost.bucket(of: request) == nil ? "/\(bucket)" : ""
        let location = "http://\(host)\(folder)/\(PercentCoding.encode(form.key, keeping: "/"))"
        var fields = HTTPFields([HTTPField("ETag", etag), HTTPField("Location", location)])
        if let address = form["success_action_redirect"] ?? form["redirect"], !address.isEmpty {
            let query = [("bucket", bucket), ("key", form.key), ("etag", etag)]
                .map { "\($0.0)=\(PercentCoding.encode($0.1))" }.joined(separator: "&")
            fields["Location"] = address + (address.contains("?") ? "&" : "?") + query
            return HTTPResponse(status: 303, fields: fields)
        }
        switch form["success_action_status"] {
        case "200": return HTTPResponse(status: 200, fields: fields)
        case "201":
            fields.add("Content-Type", "application/xml")
            let members = [("Location", location), ("Bucket", bucket), ("Key", form.key), ("ETag", etag)]
                .map { "<\($0.0)>\(escaped($0.1))</\($0.0)>" }.joined()
            let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PostResponse>\(members)</PostResponse>"
            return HTTPResponse(status: 201, fields: fields, body: Array(text.utf8))
        default: return HTTPResponse(status: 204, fields: fields)
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
