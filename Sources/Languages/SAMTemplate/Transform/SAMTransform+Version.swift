import JSONTree

/// `AutoPublishAlias`: a version for each state of the code, and an alias for the newest.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html
extension SAMTransform {
    /// The resource that events invoke: the published alias if there is one, the function otherwise.
    mutating func alias(of resource: Resource, _ properties: TemplateMapping) -> String {
        guard let name = resource.values["AutoPublishAlias"] else { return resource.id }
        guard let text = name.string else {
            fault(
                "AutoPublishAlias must be a string known before deployment", name.location,
                resource.path + ".AutoPublishAlias")
            return resource.id
        }
        let version = resource.id + "Version" + versionSuffix(of: resource, properties)
        let alias = resource.id + "Alias" + text
        emit(
            version, "AWS::Lambda::Version", name.location, resource.path,
            [
                "FunctionName": .ref(resource.id, at: name.location),
                "Description": resource.values["VersionDescription"],
            ])
        output[output.count - 1].deletionPolicy = resource.values["VersionDeletionPolicy"]?.string ?? "Retain"
        emit(
            alias, "AWS::Lambda::Alias", name.location, resource.path,
            [
                "Name": name, "FunctionName": .ref(resource.id, at: name.location),
                "FunctionVersion": .getAtt(version, "Version", at: name.location),
            ])
        aliases[resource.id + ".Version"] = version
        aliases[resource.id + ".Alias"] = alias
        return alias
    }

    /// What makes the version's logical id another when there is something to publish.
    ///
    /// SAM looks at the code as it was packaged, so at what is in its files, and at the environment and memory; with
    /// `AutoPublishAliasAllProperties` at everything, and with `AutoPublishCodeSha256` at that alone.
    private mutating func versionSuffix(of resource: Resource, _ properties: TemplateMapping) -> String {
        let values = resource.values
        if let hash = values["AutoPublishCodeSha256"] {
            guard let text = hash.string, text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
                fault(
                    "AutoPublishCodeSha256 must be a string of letters and digits known before deployment",
                    hash.location, resource.path + ".AutoPublishCodeSha256")
                return ""
            }
            return String(text.prefix(10))
        }
        var texts = [properties["Code"]?.json.text() ?? "", properties["Code"]?.string.flatMap(codeDigest) ?? ""]
        if values["AutoPublishAliasAllProperties"]?.scalarText == "true" {
            texts.append(TemplateNode(.mapping(properties), at: resource.location).json.text())
            texts += (values["Layers"]?.sequence ?? []).compactMap { layer in
                layer.intrinsic?.argument.string.flatMap { publishingLayers[$0] }
            }
        } else {
            texts += ["Environment", "MemorySize"].map { properties[$0]?.json.text() ?? "" }
        }
        return SAMTransform.suffix(for: texts.joined(separator: "\n"))
    }

    /// The function's description with the hash behind it: Lambda publishes nothing when nothing has changed.
    static func description(_ given: TemplateNode?, with hash: String, of resource: Resource) -> TemplateNode {
        let place = resource.location
        guard let given else { return .string(hash, at: place) }
        if let text = given.string { return .string("\(text) \(hash)", at: place) }
        let parts = TemplateNode.sequence([given, .string(hash, at: place)], at: place)
        return .mapping(at: place, ["Fn::Join": .sequence([.string(" ", at: place), parts], at: place)])
    }
}
