extension FunctionLibrary {
    /// Functions that take a regular expression.
    static let patterns: [NativeFunction] = [
        define("match", "<s-f<s:o>n?:a<o>>", arity: 3) { (arguments, call) throws(JSONataError) in
            guard case .string(let text) = arguments.argument(0), case .function(let function) = arguments.argument(1)
            else { return .undefined }
            let limit = try limit(arguments.argument(2), .d3040)
            var matches = Matcher(function, text, call)
            var found: [JSONataValue] = []
            while Double(found.count) < limit, let match = try matches.next() {
                try call.run.make(match.groups.count + 4)
                found.append(
                    .object(
                        JSONataObject(
                            shape: matchShape,
                            values: [.string(match.text), .number(Double(match.start)), .list(match.groups)])))
            }
            return .sequence(found)
        },
        define("contains", "<s-(sf):b>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .string(let text) = arguments.argument(0) else { return .undefined }
            switch arguments.argument(1) {
            case .string(let piece): return .bool(text.firstRange(of: piece, from: text.startIndex) != nil)
            case .function(let function):
                var matches = Matcher(function, text, call)
                return .bool(try matches.next() != nil)
            default: return .bool(text.firstRange(of: "undefined", from: text.startIndex) != nil)
            }
        },
        define("split", "<s-(sf)n?:a<s>>", arity: 3) { (arguments, call) throws(JSONataError) in
            guard case .string(let text) = arguments.argument(0) else { return .undefined }
            let limit = try limit(arguments.argument(2), .d3020)
            switch arguments.argument(1) {
            case .string(let separator): return try split(text, by: separator, limit.rounded(.down), call)
            case .function(let function): return try split(text, by: function, limit, call)
            default: return .list(limit > 0 ? [.string(text)] : [])
            }
        },
        define("replace", "<s-(sf)(sf)n?:s>", arity: 4) { (arguments, call) throws(JSONataError) in
            guard case .string(let text) = arguments.argument(0) else { return .undefined }
            if case .string("") = arguments.argument(1) { throw JSONataError(.d3010, value: "") }
            let limit = try limit(arguments.argument(3), .d3011)
            switch arguments.argument(1) {
            case .string(let piece):
                return try replace(piece, in: text, with: arguments.argument(2).string ?? "", limit, call)
            case .function(let function):
                return try replace(function, in: text, with: arguments.argument(2), limit, call)
            default: return .string(text)
            }
        },
    ]

    private static let matchShape = ObjectShape(keys: ["match", "index", "groups"])

    private static func limit(_ value: JSONataValue, _ code: JSONataError.Code) throws(JSONataError) -> Double {
        guard case .number(let number) = value else { return .infinity }
        if number < 0 { throw JSONataError(code, value: numberText(number)) }
        return number
    }

    private static func split(
        _ text: String, by separator: String, _ limit: Double, _ call: Call
    ) throws(JSONataError) -> JSONataValue {
        var pieces: [JSONataValue] = []
        if separator.isEmpty {
            for unit in text.unicodeScalars where Double(pieces.count) < limit { pieces.append(.string(String(unit))) }
        } else {
            var at = text.startIndex
            while Double(pieces.count) < limit {
                let found = text.firstRange(of: separator, from: at)
                pieces.append(.string(String(text[at..<(found?.lowerBound ?? text.endIndex)])))
                guard let found else { break }
                at = found.upperBound
            }
        }
        try call.run.spend(pieces.count)
        try call.run.make(pieces.count)
        return .list(pieces)
    }

    private static func split(
        _ text: String, by function: JSONataFunction, _ limit: Double, _ call: Call
    ) throws(JSONataError) -> JSONataValue {
        guard limit > 0 else { return .list([]) }
        var matches = Matcher(function, text, call)
        var pieces: [JSONataValue] = []
        var start = 0
        while Double(pieces.count) < limit {
            guard let match = try matches.next() else {
                pieces.append(.string(matches.text(start, matches.units.count)))
                break
            }
            pieces.append(.string(matches.text(start, match.start)))
            start = match.end
        }
        try call.run.make(pieces.count)
        return .list(pieces)
    }

    private static func replace(
        _ piece: String, in text: String, with other: String, _ limit: Double, _ call: Call
    ) throws(JSONataError) -> JSONataValue {
        var result = ""
        var at = text.startIndex
        var count = 0.0
        while count < limit, let found = text.firstRange(of: piece, from: at) {
            result += text[at..<found.lowerBound]
            result += other
            at = found.upperBound
            count += 1
            try call.run.spend()
            if result.utf8.count > call.run.limits.stringLength { break }
        }
        result += text[at...]
        return try call.run.madeString(result)
    }

    private static func replace(
        _ function: JSONataFunction, in text: String, with replacement: JSONataValue, _ limit: Double, _ call: Call
    ) throws(JSONataError) -> JSONataValue {
        var matches = Matcher(function, text, call)
        var result = ""
        var at = 0
        var count = 0.0
        while count < limit, let match = try matches.next() {
            result += matches.text(at, match.start)
            switch replacement {
            case .string(let template): result += filled(template, with: match)
            case .function:
                let value = try call.run.apply(replacement, to: [try match.value()], .null, call.frame)
                guard case .string(let other) = value else { throw JSONataError(.d3012, value: value.errorText) }
                result += other
            default: throw JSONataError(.d3012, value: replacement.errorText)
            }
            at = min(match.start + match.text.utf16.count, matches.units.count)
            count += 1
            if result.utf8.count > call.run.limits.stringLength { break }
        }
        if at == 0, count == 0 { return .string(text) }
        result += matches.text(at, matches.units.count)
        return try call.run.madeString(result)
    }

    /// A replacement with `$1` and the like filled in; `$0` is the whole match, `$$` a dollar sign.
    private static func filled(_ template: String, with match: Matcher.Match) -> String {
        let units = Array(template.utf8)
        guard units.contains(0x24) else { return template }
        var result: [UInt8] = []
        var at = 0
        let most = max(String(match.groups.count).utf8.count, 1)
        while at < units.count {
            if units[at] != 0x24 {
                result.append(units[at])
                at += 1
                continue
            }
            at += 1
            if at < units.count, units[at] == 0x24 {
                result.append(0x24)
                at += 1
            } else if at < units.count, units[at] == 0x30 {
                result += match.text.utf8
                at += 1
            } else {
                var digits = units[at...].prefix(most).prefix { $0 >= 0x30 && $0 <= 0x39 }
                if most > 1, let number = Int(String(decoding: digits, as: UTF8.self)), number > match.groups.count {
                    digits = digits.prefix(most - 1)
                }
                guard let number = Int(String(decoding: digits, as: UTF8.self)) else {
                    result.append(0x24)
                    continue
                }
                if number > 0, number <= match.groups.count, case .string(let group) = match.groups[number - 1] {
                    result += group.utf8
                }
                at += String(number).utf8.count
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
