import AWSCore
import AWSWire

extension AWSEndpoint {
    /// How the services of a table are spoken to.
    ///
    /// - Parameters:
    ///   - table: the operations; services it does not have are left out.
    ///   - queryErrorCode: SQS's `x-amzn-query-error` for an error: `AWS.SimpleQueueService.NonExistentQueue;Sender`.
    package static func services(
        of table: OperationTable, queryErrorCode: (@Sendable (AWSError) -> String?)? = nil
    ) -> [WireService] {
        table.serviceKeys.compactMap { key in
            table.model(of: key).map { WireService(key, $0, traits: traits(of: key, queryErrorCode)) }
        }
    }

    private static func traits(of key: String, _ queryErrorCode: (@Sendable (AWSError) -> String?)?)
        -> WireService.Traits
    {
        var traits = WireService.Traits()
        switch key {
        case "dynamodb": traits.addsChecksum = true
        case "lambda":
            traits.restMessageMember = "Message"
            traits.restErrorsHaveType = true
        case "sqs":
            traits.queryErrorCode = queryErrorCode
            traits.queryNames = .sqs
            traits.queryNamespace = "http://queue.amazonaws.com/doc/2012-11-05/"
        case "s3":
            traits.isObjectStorage = true
            traits.xmlNamespace = "http://s3.amazonaws.com/doc/2006-03-01/"
            traits.xmlRoots = s3Documents
        default: break
        }
        return traits
    }

    /// The names of S3's documents, where they are not the shapes' own; see the responses' syntax on
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations.html.
    private static let s3Documents = [
        "CompleteMultipartUpload": "CompleteMultipartUploadResult",
        "CreateMultipartUpload": "InitiateMultipartUploadResult", "DeleteObjects": "DeleteResult",
        "GetBucketLocation": "LocationConstraint", "GetBucketTagging": "Tagging",
        "GetBucketVersioning": "VersioningConfiguration", "GetObjectTagging": "Tagging",
        "ListBuckets": "ListAllMyBucketsResult", "ListMultipartUploads": "ListMultipartUploadsResult",
        "ListObjects": "ListBucketResult", "ListObjectsV2": "ListBucketResult",
        "ListObjectVersions": "ListVersionsResult", "ListParts": "ListPartsResult",
    ]
}
