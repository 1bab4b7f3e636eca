import JSONTree
import StatesLanguage

extension ItemFormat {
    /// The format as JSON, in the words of `ReaderConfig`.
    package var json: JSON {
        var object: JSONObject = [
            "kind": .string(kind.rawValue), "delimiter": .string(String(delimiter)), "pointer": .string(pointer),
            "isAddressList": .bool(isAddressList), "loadsListed": .bool(loadsListed),
        ]
        if case .given(let names) = headers { object["headers"] = .array(names.map(JSON.string)) }
        return .object(object)
    }

    /// A format from its `json`; nil when that is not one.
    package init?(json: JSON) {
        guard let kind = json["kind"]?.string.flatMap(Kind.init(rawValue:)),
            let delimiter = json["delimiter"]?.string?.first, let pointer = json["pointer"]?.string,
            let isAddressList = json["isAddressList"]?.bool
        else { return nil }
        let names = json["headers"]?.array?.compactMap(\.string)
        self.init(
            kind: kind, headers: names.map { .given($0) } ?? .firstRow, delimiter: delimiter, pointer: pointer,
            isAddressList: isAddressList, loadsListed: json["loadsListed"]?.bool ?? false)
    }
}

extension ItemReadRequest {
    /// The request as JSON.
    package var json: JSON {
        var object: JSONObject = [
            "token": .int(token.id), "source": .string(source.rawValue), "parameters": parameters,
            "format": format.json,
        ]
        object["limit"] = limit.map(JSON.int)
        return .object(object)
    }

    /// A request from its `json`; nil when that is not one.
    package init?(json: JSON) {
        guard let token = json["token"]?.int,
            let source = json["source"]?.string.flatMap(ItemReader.Source.init(rawValue:)),
            let parameters = json["parameters"], let format = json["format"].flatMap(ItemFormat.init(json:))
        else { return nil }
        self.init(
            token: Token(token), source: source, parameters: parameters, format: format, limit: json["limit"]?.int)
    }
}

extension ResultTarget {
    /// The target as JSON.
    package var json: JSON {
        var object: JSONObject = [
            "transformation": .string(style.transformation.rawValue), "outputType": .string(style.outputType.rawValue),
        ]
        object["parameters"] = parameters
        return .object(object)
    }

    /// A target from its `json`; nil when that is not one.
    package init?(json: JSON) {
        guard
            let transformation = json["transformation"]?.string.flatMap(ResultStyle.Transformation.init(rawValue:)),
            let type = json["outputType"]?.string.flatMap(ResultStyle.OutputType.init(rawValue:))
        else { return nil }
        self.init(
            parameters: json["parameters"], style: ResultStyle(transformation: transformation, outputType: type))
    }
}

extension MapRunRequest {
    /// The request as JSON.
    package var json: JSON {
        var object: JSONObject = [
            "token": .int(token.id), "arn": .string(arn), "stateName": .string(stateName),
            "executionType": .string(executionType.rawValue), "inputs": .array(inputs),
            "itemCounts": .array(itemCounts.map(JSON.int)), "maxConcurrency": .int(maxConcurrency),
            "toleratedFailureCount": .int(toleratedFailureCount),
            "toleratedFailurePercentage": .double(toleratedFailurePercentage),
        ]
        object["writer"] = writer?.json
        return .object(object)
    }

    /// A request from its `json`; nil when that is not one.
    package init?(json: JSON) {
        guard let token = json["token"]?.int, let arn = json["arn"]?.string,
            let stateName = json["stateName"]?.string,
            let type = json["executionType"]?.string.flatMap(StateMachineType.init(rawValue:)),
            let inputs = json["inputs"]?.array, let counts = json["itemCounts"]?.array?.compactMap(\.int),
            counts.count == inputs.count, let concurrency = json["maxConcurrency"]?.int,
            let count = json["toleratedFailureCount"]?.int,
            let percentage = json["toleratedFailurePercentage"]?.double
        else { return nil }
        self.init(
            token: Token(token), arn: arn, stateName: stateName, executionType: type, inputs: inputs,
            itemCounts: counts, maxConcurrency: concurrency, toleratedFailureCount: count,
            toleratedFailurePercentage: percentage, writer: json["writer"].flatMap(ResultTarget.init(json:)))
    }
}
