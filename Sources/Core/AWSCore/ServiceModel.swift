import JSONTree

/// A service's shapes and operations, as facts taken from the SDKs' service model: names, types, required members,
/// ranges, patterns, enumerations, where a member travels. The texts come from `Scripts/generate-service-models`.
package struct ServiceModel: Sendable {
    /// The protocol a service's clients speak.
    package enum WireProtocol: String, Sendable { case json, query, restJSON = "rest-json", restXML = "rest-xml" }

    /// A shape's place in the model.
    package typealias ShapeID = Int

    /// `SFN`, `DynamoDB`…: the SDKs' name for the service.
    package let serviceID: String
    /// The host's first label: `states`, `dynamodb`.
    package let endpointPrefix: String
    /// The service's name in a signature's credential scope.
    package let signingName: String
    package let wireProtocol: WireProtocol
    /// `1.0` or `1.1` for the JSON protocols.
    package let jsonVersion: String
    /// What precedes the operation in `X-Amz-Target`, for the JSON protocols.
    package let targetPrefix: String?
    package let apiVersion: String
    package let xmlNamespace: String?
    /// Whether a service that once spoke `query` now speaks JSON and still answers with its old error codes (SQS).
    package let isQueryCompatible: Bool
    package let operations: [String: OperationModel]
    private let shapes: [Shape]
    private let shapeNames: Set<String>

    /// Builds a model from its JSON text.
    ///
    /// - Throws: `JSONSyntaxError` when the text is no JSON; a missing part becomes an empty one.
    package init(parsing text: String) throws(JSONSyntaxError) { self.init(try JSON(parsing: text)) }

    private init(_ root: JSON) {
        let metadata = root["metadata"]
        serviceID = metadata?["serviceId"]?.string ?? ""
        endpointPrefix = metadata?["endpointPrefix"]?.string ?? ""
        signingName = metadata?["signingName"]?.string ?? endpointPrefix
        wireProtocol = metadata?["protocol"]?.string.flatMap(WireProtocol.init(rawValue:)) ?? .json
        jsonVersion = metadata?["jsonVersion"]?.string ?? "1.0"
        targetPrefix = metadata?["targetPrefix"]?.string
        apiVersion = metadata?["apiVersion"]?.string ?? ""
        xmlNamespace = metadata?["xmlNamespace"]?.string
        isQueryCompatible = metadata?["awsQueryCompatible"] != nil
        let source = root["shapes"]?.object ?? [:]
        shapes = source.map { Shape(name: $0.key, $0.value, position: source.position(of:)) }
        shapeNames = Set(source.keys)
        var operations: [String: OperationModel] = [:]
        for (name, operation) in root["operations"]?.object ?? [:] {
            operations[name] = OperationModel(name: name, operation, position: source.position(of:))
        }
        self.operations = operations
    }

    /// Builds a model from text that ships with the program; text that is no JSON gives a model without operations,
    /// which the service's own tests would show at once.
    package init(trusted text: String) {
        if let model = try? ServiceModel(parsing: text) { self = model } else { self = ServiceModel(.object([:])) }
    }

    /// Whether the model has a shape of this name, such as a modelled error.
    package func hasShape(named name: String) -> Bool { shapeNames.contains(name) }

    /// The shape of a member, a list's element or an operation's input.
    package subscript(id: ShapeID) -> Shape { shapes[id] }

    /// The shape of this name: an error's, when the name is an error's code.
    package func shape(named name: String) -> Shape? { shapes.first { $0.name == name } }
}

/// One operation of a model.
package struct OperationModel: Sendable {
    package let name: String
    package let input: ServiceModel.ShapeID?
    package let output: ServiceModel.ShapeID?
    /// The element that wraps the result in the `query` protocol.
    package let resultWrapper: String?
    package let method: String
    /// The path template of the REST protocols: `/2015-03-31/functions/{FunctionName}/invocations`.
    package let requestURI: String
    package let responseCode: Int

    fileprivate init(name: String, _ json: JSON, position: (String) -> Int?) {
        self.name = name
        input = json["input"]?["shape"]?.string.flatMap(position)
        output = json["output"]?["shape"]?.string.flatMap(position)
        resultWrapper = json["output"]?["resultWrapper"]?.string
        method = json["http"]?["method"]?.string ?? "POST"
        requestURI = json["http"]?["requestUri"]?.string ?? "/"
        responseCode = json["http"]?["responseCode"]?.int ?? 200
    }
}

/// The shape of a value in a service's model.
package struct Shape: Sendable {
    /// The type of a value.
    package enum Kind: String, Sendable {
        case structure, list, map, string, integer, long, float, double, boolean, timestamp, blob, character
    }

    /// Where in an HTTP message a member travels; nil is the body.
    package enum Location: String, Sendable { case header, headers, querystring, uri, statusCode }

    /// A member of a structure.
    package struct Member: Sendable {
        package let name: String
        package let shape: ServiceModel.ShapeID
        package let isRequired: Bool
        package let location: Location?
        /// The name on the wire where it differs.
        package let locationName: String?
        package let isFlattened: Bool
    }

    package let name: String
    package let kind: Kind
    package let members: [Member]
    private let memberIndex: [String: Int]
    /// The names of required members in the order of the model.
    package let required: [String]
    /// A list's element.
    package let element: ServiceModel.ShapeID?
    package let key: ServiceModel.ShapeID?
    package let value: ServiceModel.ShapeID?
    /// What a list's element, a map's key or value is called on the wire where it is not `member`, `key`, `value`.
    package let elementName: String?
    package let keyName: String?
    package let valueName: String?
    package let isFlattened: Bool
    package let min: Double?
    package let max: Double?
    package let pattern: ShapePattern?
    package let enumeration: [String]
    /// The member that is the whole body, in the REST protocols.
    package let payload: String?
    package let timestampFormat: String?
    /// The error's code on the wire where it differs from the shape's name, and its status.
    package let errorCode: String?
    package let errorStatus: Int?

    fileprivate init(name: String, _ json: JSON, position: (String) -> Int?) {
        self.name = name
        kind = json["type"]?.string.flatMap(Kind.init(rawValue:)) ?? .string
        let requiredNames = json["required"]?.array?.compactMap(\.string) ?? []
        required = requiredNames
        var members: [Member] = []
        var index: [String: Int] = [:]
        for (memberName, member) in json["members"]?.object ?? [:] {
            guard let shape = member["shape"]?.string.flatMap(position) else { continue }
            index[memberName] = members.count
            members.append(
                Member(
                    name: memberName, shape: shape, isRequired: requiredNames.contains(memberName),
                    location: member["location"]?.string.flatMap(Location.init(rawValue:)),
                    locationName: member["locationName"]?.string, isFlattened: member["flattened"]?.bool ?? false))
        }
        self.members = members
        memberIndex = index
        element = json["member"]?["shape"]?.string.flatMap(position)
        key = json["key"]?["shape"]?.string.flatMap(position)
        value = json["value"]?["shape"]?.string.flatMap(position)
        elementName = json["member"]?["locationName"]?.string
        keyName = json["key"]?["locationName"]?.string
        valueName = json["value"]?["locationName"]?.string
        isFlattened = json["flattened"]?.bool ?? false
        min = json["min"]?.double
        max = json["max"]?.double
        pattern = json["pattern"]?.string.map(ShapePattern.init)
        enumeration = json["enum"]?.array?.compactMap(\.string) ?? []
        payload = json["payload"]?.string
        timestampFormat = json["timestampFormat"]?.string
        errorCode = json["error"]?["code"]?.string
        errorStatus = json["error"]?["httpStatusCode"]?.int
    }

    /// The member of this name.
    package func member(_ name: String) -> Member? { memberIndex[name].map { members[$0] } }
}
