import JSONTree

/// The fields that only a distributed Map has.
extension DefinitionParser {
    /// The type of the child executions when the processor is distributed; nil when it is inline.
    mutating func distributedExecutionType(_ processor: Fields) -> StateMachineType? {
        guard let config = object("ProcessorConfig", in: processor) else { return nil }
        allowOnly(["Mode", "ExecutionType"], in: config)
        let mode = string("Mode", in: config) ?? "INLINE"
        if !["INLINE", "DISTRIBUTED"].contains(mode) {
            fault("The field 'Mode' should have one of these values: [INLINE, DISTRIBUTED]", at: config.at("Mode"))
        }
        guard mode == "DISTRIBUTED" else { return nil }
        require(["ExecutionType"], in: config)
        guard let type = string("ExecutionType", in: config).flatMap(StateMachineType.init(rawValue:)) else {
            if config.has("ExecutionType") {
                fault(
                    "The field 'ExecutionType' should have one of these values: [STANDARD, EXPRESS]",
                    at: config.at("ExecutionType"))
            }
            return .standard
        }
        return type
    }

    /// What the distributed mode adds. What is tolerated may be said of an inline Map too, which AWS takes without
    /// effect.
    mutating func distribution(_ fields: Fields, _ type: StateMachineType?) -> MapState.Distribution? {
        for key in ["ItemReader", "ItemBatcher", "ResultWriter", "Label"] where fields.has(key) && type == nil {
            fault("Field '\(key)' is not supported", at: fields.path)
        }
        let label = label(in: fields)
        let count = number("ToleratedFailureCount", in: fields, minimum: 0)
        let percentage = percentage(in: fields)
        guard let type else { return nil }
        return MapState.Distribution(
            executionType: type, label: label, toleratedFailureCount: count, toleratedFailurePercentage: percentage,
            reader: object("ItemReader", in: fields).flatMap { reader($0) },
            batcher: object("ItemBatcher", in: fields).map { batcher($0) },
            writer: object("ResultWriter", in: fields).map { writer($0) })
    }

    private mutating func label(in fields: Fields) -> String? {
        let label = string("Label", in: fields)
        if let label, label.isEmpty || label.unicodeScalars.count > 40 {
            fault(
                "Label length must be between 1 and 40 characters", at: fields.at("Label"),
                code: DefinitionFault.invalidLabel)
        }
        if let bad = label?.unicodeScalars.first(where: { !isLabelCharacter($0) }) {
            fault(
                "Label contains invalid character: '\(bad)'", at: fields.at("Label"),
                code: DefinitionFault.invalidLabel)
        }
        if let label, !labels.insert(label).inserted {
            fault("Duplicate Label name: \(label)", at: fields.at("Label"), code: DefinitionFault.duplicateLabel)
        }
        return label
    }

    /// See `Label` on https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html.
    private func isLabelCharacter(_ scalar: Unicode.Scalar) -> Bool {
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value >= 0xFFFE
        return !isControl && !scalar.properties.isWhitespace
            && !"?*<>{}[]:;,\\|^~$#%&`\"".unicodeScalars.contains(scalar)
    }

    private mutating func percentage(in fields: Fields) -> MapState.Percentage? {
        let key = "ToleratedFailurePercentage"
        allowOne(of: [key, key + "Path"], in: fields)
        if fields.hasExpression(key) {
            return expression(key, in: fields, expecting: .number(0...100)).map { .expression($0) }
        }
        guard let value = fields[key] else {
            return referencePath(key + "Path", in: fields, allowsContext: false).map { .path($0) }
        }
        guard let number = value.double else {
            fault("Expected value of type Number", at: fields.at(key))
            return nil
        }
        if number < 0 { fault("Minimum value is 0.0", at: fields.at(key)) }
        if number > 100 { fault("Maximum value is 100.0", at: fields.at(key)) }
        return .literal(number)
    }

    private func argumentsKey(_ fields: Fields) -> String { fields.language == .jsonPath ? "Parameters" : "Arguments" }

    private mutating func reader(_ given: Fields) -> ItemReader? {
        let arguments = argumentsKey(given)
        let fields = permit(["Resource", arguments, "ReaderConfig"], in: given)
        require(["Resource"], in: fields)
        guard let resource = string("Resource", in: fields) else { return nil }
        guard let source = ItemReader.Source(rawValue: regionless(resource)) else {
            fault("Resource '\(resource)' is not supported for ItemReader", at: fields.at("Resource"))
            return nil
        }
        let template = template(arguments, in: fields)
        let config = object("ReaderConfig", in: fields).map { config in
            permit(
                [
                    "InputType", "CSVHeaderLocation", "CSVHeaders", "CSVDelimiter", "MaxItems", "MaxItemsPath",
                    "ManifestType", "Transformation", "ItemsPointer",
                ].filter { config.language == .jsonPath || !$0.hasSuffix("Path") }.reduce(into: []) { $0.insert($1) },
                in: config)
        }
        let empty = fields.inner([:], at: fields.at("ReaderConfig"))
        guard let format = format(config ?? empty, source, isThere: config != nil) else { return nil }
        return ItemReader(
            source: source, arguments: template, format: format,
            maxItems: config.flatMap { number("MaxItems", in: $0, minimum: 0, maximum: 100_000_000) })
    }

    /// The integration's ARN without partition, region and account, which some definitions fill in.
    private func regionless(_ arn: String) -> String {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 7, parts[0] == "arn", parts[2] == "states" else { return arn }
        return "arn:aws:states:::" + parts[5...].joined(separator: ":")
    }

    private mutating func format(_ fields: Fields, _ source: ItemReader.Source, isThere: Bool) -> ItemFormat? {
        let loadsListed = transformation(fields, source)
        if source == .listing, !loadsListed { return ItemFormat(kind: .json) }
        // An inventory's manifest needs no InputType.
        if !fields.has("InputType"), fields["ManifestType"] == "S3_INVENTORY" { return ItemFormat(kind: .manifest) }
        require(["InputType"], in: fields)
        guard let name = string("InputType", in: fields) else { return nil }
        guard let kind = ItemFormat.Kind(rawValue: name) else {
            let known = "[CSV, JSON, JSONL, PARQUET, MANIFEST]"
            fault(
                name == "PARQUET"
                    ? "InputType 'PARQUET' is not supported by this version of checkout"
                    : "The field 'InputType' should have one of these values: \(known)", at: fields.at("InputType"))
            return nil
        }
        if loadsListed, kind == .manifest {
            fault("InputType 'MANIFEST' is not supported with LOAD_AND_FLATTEN", at: fields.at("InputType"))
        }
        var format = ItemFormat(kind: kind, loadsListed: loadsListed)
        if kind == .csv { header(of: &format, fields) }
        if let text = string("ItemsPointer", in: fields) {
            if kind != .json || !(text.isEmpty || text.hasPrefix("/")) {
                fault("Value is not a valid JSON Pointer", at: fields.at("ItemsPointer"))
            }
            format.pointer = text
        }
        switch string("ManifestType", in: fields) {
        case nil: break
        case "ATHENA_DATA": format.isAddressList = true
        case "S3_INVENTORY" where kind == .manifest: break
        case "S3_INVENTORY":
            fault("InputType cannot be specified with ManifestType 'S3_INVENTORY'", at: fields.location)
        default:
            fault(
                "The field 'ManifestType' should have one of these values: [ATHENA_DATA, S3_INVENTORY]",
                at: fields.at("ManifestType"))
        }
        return format
    }

    /// `Transformation`: whether the objects of a listing are read, rather than listed.
    private mutating func transformation(_ fields: Fields, _ source: ItemReader.Source) -> Bool {
        switch string("Transformation", in: fields) {
        case nil, "NONE": return false
        case "LOAD_AND_FLATTEN":
            // Documented for listings only; what AWS says of an object's has not been recorded.
            if source == .listing { return true }
            fault(
                "Transformation 'LOAD_AND_FLATTEN' is not supported for '\(source.rawValue)'",
                at: fields.at("Transformation"))
        default:
            fault(
                "The field 'Transformation' should have one of these values: [NONE, LOAD_AND_FLATTEN]",
                at: fields.at("Transformation"))
        }
        return false
    }

    private mutating func header(of format: inout ItemFormat, _ fields: Fields) {
        switch string("CSVHeaderLocation", in: fields) {
        case "GIVEN":
            require(["CSVHeaders"], in: fields)
            let names = fields["CSVHeaders"]?.array?.compactMap(\.string) ?? []
            if let headers = fields["CSVHeaders"], headers.array?.count != names.count {
                fault("Expected value of type Array of Strings", at: fields.at("CSVHeaders"))
            }
            format.headers = .given(names)
        case "FIRST_ROW": format.headers = .firstRow
        case nil: require(["CSVHeaderLocation"], in: fields)
        default:
            fault(
                "The field 'CSVHeaderLocation' should have one of these values: [FIRST_ROW, GIVEN]",
                at: fields.at("CSVHeaderLocation"))
        }
        let delimiters: [String: Character] = [
            "COMMA": ",", "PIPE": "|", "SEMICOLON": ";", "SPACE": " ", "TAB": "\t",
        ]
        guard let name = string("CSVDelimiter", in: fields) else { return }
        if let delimiter = delimiters[name] {
            format.delimiter = delimiter
        } else {
            fault(
                "The field 'CSVDelimiter' should have one of these values: [COMMA, PIPE, SEMICOLON, SPACE, TAB]",
                at: fields.at("CSVDelimiter"))
        }
    }

    private mutating func batcher(_ given: Fields) -> ItemBatcher {
        var allowed: Set<String> = ["MaxItemsPerBatch", "MaxInputBytesPerBatch", "BatchInput"]
        if given.language == .jsonPath { allowed.formUnion(["MaxItemsPerBatchPath", "MaxInputBytesPerBatchPath"]) }
        let fields = permit(allowed, in: given)
        let items = number("MaxItemsPerBatch", in: fields, minimum: 0)
        let bytes = number("MaxInputBytesPerBatch", in: fields, minimum: 0, maximum: 262_144)
        if items == nil, bytes == nil {
            fault(
                "ItemBatcher must specify at least one of MaxItemsPerBatch and MaxInputBytesPerBatch",
                at: fields.location)
        }
        return ItemBatcher(maxItems: items, maxBytes: bytes, input: template("BatchInput", in: fields))
    }

    private mutating func writer(_ given: Fields) -> ResultWriter {
        let arguments = argumentsKey(given)
        let fields = permit(["Resource", arguments, "WriterConfig"], in: given)
        if fields.object.isEmpty { fault("ResultWriter cannot be empty", at: fields.location) }
        if fields.has("Resource") || fields.has(arguments) { require(["Resource", arguments], in: fields) }
        if let resource = string("Resource", in: fields), regionless(resource) != "arn:aws:states:::s3:putObject" {
            fault("Resource '\(resource)' is not supported for ResultWriter", at: fields.at("Resource"))
        }
        let template = template(arguments, in: fields)
        var style = ResultStyle(transformation: .none)
        if let config = object("WriterConfig", in: fields) {
            allowOnly(["Transformation", "OutputType"], in: config)
            if let name = string("Transformation", in: config) {
                style.transformation = ResultStyle.Transformation(rawValue: name) ?? .none
                if ResultStyle.Transformation(rawValue: name) == nil {
                    fault(
                        "The field 'Transformation' should have one of these values: [NONE, COMPACT, FLATTEN]",
                        at: config.at("Transformation"))
                }
            }
            if let name = string("OutputType", in: config) {
                style.outputType = ResultStyle.OutputType(rawValue: name) ?? .json
                if ResultStyle.OutputType(rawValue: name) == nil {
                    fault(
                        "The field 'OutputType' should have one of these values: [JSON, JSONL]",
                        at: config.at("OutputType"))
                }
            }
        }
        return ResultWriter(arguments: template, style: style)
    }
}
