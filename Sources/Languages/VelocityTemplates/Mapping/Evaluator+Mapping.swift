import JSONPath
import JSONTree

/// The variables that API Gateway gives a template.
extension Evaluator {
    mutating func begin(_ input: MappingInput) throws(VelocityFault) {
        self.input = input
        variables["input"] = .input
        variables["util"] = .util
        variables["stageVariables"] = try lenient(input.stageVariables)
        let context = try lenient(input.context)
        if case .map(let map) = context {
            map.put("requestOverride", try value(["header": [:], "path": [:], "querystring": [:]]))
            map.put("responseOverride", try value(["header": [:]]))
        }
        variables["context"] = context
    }

    /// A map whose missing members print nothing: AWS's templates for `$context` give "" for what is not known.
    private mutating func lenient(_ members: JSONObject) throws(VelocityFault) -> VelocityValue {
        let map = try map()
        map.isLenient = true
        for (key, member) in members {
            switch member {
            case .object(let inner): map.put(key, try lenient(inner))
            case .null: map.put(key, .absent)
            default: map.put(key, try value(member))
            }
        }
        return .map(map)
    }

    /// What the template has put into one of the overrides, as texts.
    mutating func overrides(_ name: String) throws(VelocityFault) -> JSONObject {
        guard case .map(let context)? = variables["context"], case .map(let map)? = context[name] else { return [:] }
        var result: JSONObject = [:]
        for key in map.keys {
            guard case .map(let inner)? = map[key] else {
                // AWS takes a status only as a whole number.
                if case .int(let number)? = map[key] { result[key] = .int(number) }
                continue
            }
            var members: JSONObject = [:]
            for name in inner.keys { members[name] = .string(try text(of: inner[name] ?? .absent)) }
            if !members.isEmpty { result[key] = .object(members) }
        }
        return result
    }

    // MARK: $input

    func inputBody() throws(VelocityFault) -> VelocityValue {
        input.body.isEmpty ? .absent : .string(input.body)
    }

    mutating func callInput(_ name: String, _ arguments: [VelocityValue]) throws(VelocityFault) -> VelocityValue? {
        switch (name, arguments.count) {
        case ("body", 0): return try inputBody()
        case ("json", 1):
            // Without a body, `$` is an empty object.
            let found = try read(try string(arguments, 0))
            // A path that leads nowhere gives an empty string.
            return .string(try checked((found ?? .string("")).text()))
        case ("path", 1):
            // What AWS prints for null is not documented; nothing is likelier than the reference's own text.
            if input.body.isEmpty { return .absent }
            guard let found = try read(try string(arguments, 0)), !found.isNull else { return .absent }
            return try value(found)
        case ("params", 0):
            return .map(
                try map([
                    ("path", try lenient(input.path)), ("querystring", try lenient(input.querystring)),
                    ("header", try lenient(input.header)),
                ]))
        case ("params", 1):
            let name = try string(arguments, 0)
            for place in [input.path, input.querystring, input.header] {
                if let text = place[name]?.string { return .string(text) }
            }
            return .absent
        default: return nil
        }
    }

    private mutating func read(_ path: String) throws(VelocityFault) -> JSON? {
        let document = try parsedBody()
        let compiled: JSONPath
        do throws(JSONPathSyntaxError) {
            compiled = try JSONPath(path)
        } catch {
            throw VelocityFault("\(path) is no JSONPath: \(error)")
        }
        do throws(JSONPathError) {
            return try compiled.read(from: document)
        } catch {
            if error.reason == .tooMuchWork { throw VelocityFault(error.message) }
            return nil
        }
    }

    private mutating func parsedBody() throws(VelocityFault) -> JSON {
        if let document { return document }
        let text = input.body
        let first = text.unicodeScalars.first { $0.value > 0x20 }
        let parsed: JSON
        do throws(JSONSyntaxError) {
            parsed = first == nil ? [:] : try JSON(parsing: text)
        } catch {
            // json-smart takes a text that begins no object or array for a string.
            if first == "{" || first == "[" {
                throw VelocityFault("Could not parse request body into json: \(error)")
            }
            parsed = .string(text)
        }
        document = parsed
        return parsed
    }

    // MARK: $util

    mutating func callUtil(_ name: String, _ arguments: [VelocityValue]) throws(VelocityFault) -> VelocityValue? {
        guard arguments.count == 1 else { return nil }
        if arguments[0].isNull { return .null }
        switch name {
        case "escapeJavaScript": return .string(try checked(UtilText.escapedForJavaScript(try text(of: arguments[0]))))
        case "urlEncode": return .string(try checked(UtilText.urlEncoded(try text(of: arguments[0]))))
        case "urlDecode": return .string(try checked(try UtilText.urlDecoded(try text(of: arguments[0]))))
        case "base64Encode": return .string(try checked(UtilText.base64(Array(try text(of: arguments[0]).utf8))))
        case "base64Decode": return .string(try checked(try UtilText.base64Decoded(try text(of: arguments[0]))))
        case "parseJson":
            let text = try text(of: arguments[0])
            let parsed: JSON
            do throws(JSONSyntaxError) {
                parsed = try JSON(parsing: text)
            } catch {
                throw VelocityFault("parseJson: \(error)")
            }
            return try value(parsed)
        default: return nil
        }
    }
}
