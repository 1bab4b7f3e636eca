import JSONTree

/// Connectors, which give one resource permission to use another. Nothing checks permissions here, so they are held
/// against SAM's rules, reported, and leave nothing behind.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html
extension SAMTransform {
    static let connectorShape = PropertyNotation.members(
        """
        !Destination: *
        !Permissions: [string]
        !Source: {Arn: string, Id: string, Name: string, Qualifier: string, QueueUrl: string, ResourceId: string,
            RoleName: string, Type: string}
        """)

    private static let embeddedShape = PropertyNotation.members(
        """
        !Destination: *
        !Permissions: [string]
        SourceReference: {Qualifier: string}
        """)

    /// The ends of a connection: one, or several as destinations.
    private static let endShape = PropertyNotation.members(
        """
        Arn: string, Id: string, Name: string, Qualifier: string, QueueUrl: string, ResourceId: string
        RoleName: string, Type: string
        """)

    /// A resource of type `AWS::Serverless::Connector`.
    mutating func checkConnector(_ connector: Resource) {
        if let source = connector.values["Source"] { checkEnd(source, connector.path + ".Source") }
        checkConnection(connector.values, connector.path)
        report("\(connector.id) (\(connector.type))", connector.location, connector.draft.path)
    }

    /// The attribute `Connectors` of a resource: a mapping from names to the properties of connectors.
    mutating func checkConnectors(of resource: DraftResource) {
        guard let node = resource.connectors else { return }
        let path = resource.path + ".Connectors"
        guard let connectors = node.mapping else { return fault("Connectors is a mapping", node.location, path) }
        for member in connectors.members {
            let path = "\(path).\(member.key)"
            guard let properties = member.value["Properties"]?.mapping else {
                fault("the connector '\(member.key)' lacks Properties", member.keyLocation, path)
                continue
            }
            let node = TemplateNode(.mapping(properties), at: member.keyLocation)
            let values = evaluator.value(node, path)?.mapping ?? TemplateMapping()
            checkShape(values, SAMTransform.embeddedShape, member.keyLocation, path + ".Properties")
            checkConnection(values, path + ".Properties")
            report("the connector \(member.key) of \(resource.logicalID)", member.keyLocation, path)
        }
    }

    private mutating func checkConnection(_ values: TemplateMapping, _ path: String) {
        if let destination = values["Destination"] {
            for end in destination.sequence ?? [destination] { checkEnd(end, path + ".Destination") }
        }
        for permission in values["Permissions"]?.sequence ?? [] where permission.intrinsic == nil {
            if !["Read", "Write"].contains(permission.string ?? "") {
                fault("a connector's Permissions are Read and Write", permission.location, path + ".Permissions")
            }
        }
    }

    private mutating func checkEnd(_ end: TemplateNode, _ path: String) {
        guard let values = end.mapping else {
            return fault(
                "one end of a connector is a mapping with an Id, or with a Type and an Arn", end.location, path)
        }
        checkShape(values, SAMTransform.endShape, end.location, path)
        if let id = values["Id"]?.string {
            guard declared[id] == nil else { return }
            let near = Spelling.nearest(to: id, among: declared.keys).map { "; did you mean '\($0)'?" } ?? ""
            fault("the template has no resource '\(id)'\(near)", end.location, path + ".Id")
        } else if values["Type"] == nil {
            fault("one end of a connector has an Id, or a Type with an Arn", end.location, path)
        }
    }

    private mutating func checkShape(
        _ values: TemplateMapping, _ shape: [PropertyShape.Member], _ location: SourceLocation, _ path: String
    ) {
        var check = PropertyCheck(typeName: "AWS::Serverless::Connector", allowUnsupported: allowUnsupported)
        check.check(values, against: shape, at: location, path)
        evaluator.faults += check.faults
        notices += check.notices
    }

    private mutating func report(_ what: String, _ location: SourceLocation, _ path: String) {
        let message = "\(what) only grants permission or watches; it has no effect here"
        notices.append(TemplateNotice(.noEffect, message, at: location, path: path))
    }
}
