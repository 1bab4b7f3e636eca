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
    package let operations: OperationModels
    private let shapes: [LazyValue<Shape>]
    private let positions: [String: ShapeID]

    /// An operation or a shape in the text of a model, not read yet.
    private typealias Part = (name: String, read: @Sendable () -> JSON)

    /// Builds a model from one JSON text with the members `metadata`, `operations` and `shapes`.
    ///
    /// - Throws: `JSONSyntaxError` when the text is no JSON; a missing part becomes an empty one.
    package init(parsing text: String) throws(JSONSyntaxError) {
        let root = try JSON(parsing: text)
        func parts(_ member: String) -> [Part] {
            (root[member]?.object ?? [:]).map { entry in (entry.key, { entry.value }) }
        }
        self.init(root["metadata"], operations: parts("operations"), shapes: parts("shapes"))
    }

    private init(_ metadata: JSON?, operations: [Part], shapes: [Part]) {
        serviceID = metadata?["serviceId"]?.string ?? ""
        endpointPrefix = metadata?["endpointPrefix"]?.string ?? ""
        signingName = metadata?["signingName"]?.string ?? endpointPrefix
        wireProtocol = metadata?["protocol"]?.string.flatMap(WireProtocol.init(rawValue:)) ?? .json
        jsonVersion = metadata?["jsonVersion"]?.string ?? "1.0"
        targetPrefix = metadata?["targetPrefix"]?.string
        apiVersion = metadata?["apiVersion"]?.string ?? ""
        xmlNamespace = metadata?["xmlNamespace"]?.string
        isQueryCompatible = metadata?["awsQueryCompatible"] != nil
        let positions = Dictionary(
            shapes.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
        self.positions = positions
        self.shapes = shapes.map { name, read in LazyValue { Shape(name: name, read()) { positions[$0] } } }
        self.operations = OperationModels(
            operations.map { name, read in
                (name, LazyValue { OperationModel(name: name, read()) { positions[$0] } })
            })
    }

    /// Builds a model from a text that was written with the program; one that is no JSON gives a model without
    /// operations.
    package init(trusted text: String) {
        if let model = try? ServiceModel(parsing: text) {
            self = model
        } else {
            self.init(nil, operations: [], shapes: [])
        }
    }

    /// Builds a model from the lines that `Scripts/generate-service-models` writes: `metadata {…}`, `operation Name {…}`,
    /// `shape Name {…}`. An operation and a shape are read when they are first asked for: a short command uses few.
    ///
    /// Of a line whose JSON is broken an empty part is made, which the service's own tests would show at once.
    package init(lines text: String) {
        var metadata: JSON?
        var operations: [Part] = []
        var shapes: [Part] = []
        for line in ModelLine.lines(of: text) {
            switch line.kind {
            case UInt8(ascii: "m"): metadata = line.read()
            case UInt8(ascii: "o"): operations.append((line.name, line.read))
            default: shapes.append((line.name, line.read))
            }
        }
        self.init(metadata, operations: operations, shapes: shapes)
    }

    /// Whether the model has a shape of this name, such as a modelled error.
    package func hasShape(named name: String) -> Bool { positions[name] != nil }

    /// The shape of a member, a list's element or an operation's input.
    package subscript(id: ShapeID) -> Shape { shapes[id].value }

    /// The shape of this name: an error's, when the name is an error's code.
    package func shape(named name: String) -> Shape? { positions[name].map { self[$0] } }
}

/// A model's operations, each read when it is first asked for.
package struct OperationModels: Sendable {
    private let parts: [String: LazyValue<OperationModel>]

    fileprivate init(_ parts: [(String, LazyValue<OperationModel>)]) {
        self.parts = Dictionary(parts, uniquingKeysWith: { first, _ in first })
    }

    /// The operation of this name.
    package subscript(name: String) -> OperationModel? { parts[name]?.value }
    /// All of them, in no particular order.
    package var values: [OperationModel] { parts.values.map(\.value) }
    /// How many there are.
    package var count: Int { parts.count }
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
