import AWSCore
import JSONTree

/// One service as its clients see it: its model, and the few habits no model records.
package struct WireService: Sendable {
    /// Habits of a service on the wire.
    package struct Traits: Sendable {
        /// Whether responses carry `x-amz-crc32`, the body's checksum (DynamoDB).
        package var addsChecksum = false
        /// The member that holds an error's message in the REST protocol: `message`, or Lambda's `Message`.
        package var restMessageMember = "message"
        /// Whether REST errors carry `Type: User` or `Type: Service` beside the message (Lambda).
        package var restErrorsHaveType = false
        /// The `code;Fault` of `x-amzn-query-error` for an error of a service that once spoke `query` (SQS).
        package var queryErrorCode: (@Sendable (AWSError) -> String?)?
        /// How the members are called in the `query` protocol where the model, written for JSON, no longer says.
        package var queryNames = QueryNames.model
        /// The namespace of `query` answers where the model, written for JSON, no longer says.
        package var queryNamespace: String?
        /// How documents of the `rest-xml` protocol are called, by operation, where the output's shape does not say
        /// (S3), and their namespace.
        package var xmlRoots: [String: String] = [:]
        package var xmlNamespace: String?
        /// Whether the host may name the bucket and bodies may come `aws-chunked` (S3).
        package var isObjectStorage = false

        package init() {}
    }

    /// The key in the operation table: `dynamodb`, `states`.
    package let key: String
    /// The operations and shapes.
    package let model: ServiceModel
    /// The habits no model records.
    package let traits: Traits
    /// The routes of a REST service.
    let routes: RESTRoutes

    /// Describes a service to the wire.
    ///
    /// - Parameter traits: what the model, written for one protocol, does not say about the others.
    package init(_ key: String, _ model: ServiceModel, traits: Traits = Traits()) {
        self.key = key
        self.model = model
        self.traits = traits
        routes = RESTRoutes(model)
    }

    /// The protocol a request is written in; SQS understands two.
    package func format(of request: HTTPRequest) -> WireFormat {
        switch model.wireProtocol {
        case .restJSON: .restJSON
        case .restXML: .restXML
        case .query: .query
        case .json:
            model.isQueryCompatible && request.fields["X-Amz-Target"] == nil ? .query : .json
        }
    }

    /// Reads a request.
    ///
    /// - Throws: `UnknownOperationException` (or the protocol's own word for it) and `SerializationException`.
    package func decode(_ request: HTTPRequest, as format: WireFormat) throws(AWSError) -> WireRequest {
        switch format {
        case .json: try JSONCodec(service: self).decode(request)
        case .query: try QueryCodec(service: self).decode(request)
        case .restJSON, .restXML: try RESTCodec(service: self).decode(request)
        }
    }

    /// Writes an operation's output.
    package func encode(_ output: JSONObject, of operation: String, as format: WireFormat, requestID: String)
        -> HTTPResponse
    {
        switch format {
        case .json: JSONCodec(service: self).encode(output, requestID: requestID)
        case .query: QueryCodec(service: self).encode(output, of: operation, requestID: requestID)
        case .restJSON, .restXML: RESTCodec(service: self).encode(output, of: operation, requestID: requestID)
        }
    }

    /// Writes an error.
    package func encode(_ error: AWSError, as format: WireFormat, requestID: String) -> HTTPResponse {
        switch format {
        case .json: JSONCodec(service: self).encode(error, requestID: requestID)
        case .query: QueryCodec(service: self).encode(error, requestID: requestID)
        case .restJSON: RESTCodec(service: self).encode(error, requestID: requestID)
        case .restXML: RESTCodec(service: self).encodeXML(error, requestID: requestID)
        }
    }
}

/// How a request is written.
package enum WireFormat: Sendable, Hashable { case json, query, restJSON, restXML }

/// A request, read.
package struct WireRequest: Sendable, Equatable {
    /// The operation's name in the model.
    package var operation: String
    /// The input: times as epoch seconds, blobs as base64.
    package var input: JSONObject

    package init(operation: String, input: JSONObject) {
        self.operation = operation
        self.input = input
    }
}

extension AWSError {
    /// The answer to a request without credentials. Signatures are not verified; that there are credentials is checked
    /// because AWS does, and a client that forgot them should learn it here.
    package static func missingAuthenticationToken(_ format: WireFormat) -> AWSError {
        switch format {
        case .json:
            AWSError(
                .init("MissingAuthenticationTokenException"), "Request is missing Authentication Token", status: 400)
        case .query:
            AWSError(.init("MissingAuthenticationToken"), "Request is missing Authentication Token", status: 403)
        case .restJSON:
            AWSError(.init("MissingAuthenticationTokenException"), "Missing Authentication Token", status: 403)
        // To S3 that is an anonymous request, which nothing here permits.
        case .restXML: AWSError(.init("AccessDenied"), "Access Denied", status: 403)
        }
    }
}

extension AWSError {
    /// The answer to a request with the key of a session that has ended.
    package static func expiredToken(_ format: WireFormat) -> AWSError {
        switch format {
        case .json, .restJSON:
            AWSError(
                .init("ExpiredTokenException"), "The security token included in the request is expired", status: 403)
        case .query:
            AWSError(.init("ExpiredToken"), "The security token included in the request is expired", status: 403)
        case .restXML: AWSError(.init("ExpiredToken"), "The provided token has expired.")
        }
    }
}

extension WireService {
    /// Whether a REST service has an operation at the request's place.
    package func hasRoute(for request: HTTPRequest) -> Bool {
        routes.match(request.method, request.path, query: PercentCoding.pairs(request.query)) != nil
    }
}
