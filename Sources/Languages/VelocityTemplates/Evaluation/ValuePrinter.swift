import JSONTree

/// Prints values as Java does: maps as `{a=1}`, the template's lists as `[a, b]`, a payload's lists as JSON.
///
/// A payload's list is json-smart's `JSONArray`, whose `toString` is JSON; its maps are plain `LinkedHashMap`s.
struct ValuePrinter {
    private(set) var text = ""
    private let limit: Int
    private let depth: Int

    init(limit: Int, depth: Int) {
        self.limit = limit
        self.depth = depth
    }

    mutating func write(_ value: VelocityValue) throws(VelocityFault) { try write(value, 0) }

    private mutating func add(_ more: String) throws(VelocityFault) {
        text += more
        if text.utf8.count > limit { throw VelocityFault("the template makes too long a text") }
    }

    private mutating func write(_ value: VelocityValue, _ level: Int) throws(VelocityFault) {
        guard level < depth else { throw VelocityFault("a value is nested too deeply to be printed") }
        switch value {
        case .null: try add("null")
        case .absent: break
        case .bool(let value): try add(value ? "true" : "false")
        case .int(let value): try add(String(value))
        case .double(let value): try add(JavaNumber.text(value))
        case .bigInt(let number): try add(number.text)
        case .string(let text): try add(text)
        case .list(let list):
            if list.isJSON { return try writeJSON(value, level) }
            try add("[")
            for (at, element) in list.elements.enumerated() {
                if at > 0 { try add(", ") }
                try write(element, level + 1)
            }
            try add("]")
        case .map(let map):
            try add("{")
            for (at, key) in map.keys.enumerated() {
                try add(at > 0 ? ", \(key)=" : "\(key)=")
                try write(map[key] ?? .null, level + 1)
            }
            try add("}")
        case .entry(let map, let key):
            try add(key + "=")
            try write(map[key] ?? .null, level + 1)
        case .block: throw VelocityFault("a #define inside another value cannot be printed")
        case .input: try add("$input")
        case .util: try add("$util")
        }
    }

    private mutating func writeJSON(_ value: VelocityValue, _ level: Int) throws(VelocityFault) {
        guard level < depth else { throw VelocityFault("a value is nested too deeply to be printed") }
        switch value {
        case .string(let text): try add(JSON.string(text).text())
        case .absent: try add("\"\"")
        case .list(let list):
            try add("[")
            for (at, element) in list.elements.enumerated() {
                if at > 0 { try add(",") }
                try writeJSON(element, level + 1)
            }
            try add("]")
        case .map(let map):
            try add("{")
            for (at, key) in map.keys.enumerated() {
                try add((at > 0 ? "," : "") + JSON.string(key).text() + ":")
                try writeJSON(map[key] ?? .null, level + 1)
            }
            try add("}")
        default: try write(value, level)
        }
    }
}

/// Numbers as Java prints them.
enum JavaNumber {
    /// `Double.toString`: `1.0`, `1.0E10`, `1.0E-4`.
    static func text(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity" }
        if value == 0 { return value.sign == .minus ? "-0.0" : "0.0" }
        let size = abs(value)
        if size >= 1e-3, size < 1e7 { return value.description }
        // Swift finds the same shortest digits; only their layout differs.
        let parts = size.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".")
        let whole = mantissa.first.map(Array.init) ?? []
        let fraction = mantissa.count > 1 ? Array(mantissa[1]) : []
        let digits = whole + fraction
        let leading = digits.prefix { $0 == "0" }.count
        let exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + whole.count - 1 - leading
        var significant = Array(digits.dropFirst(leading))
        while significant.count > 1, significant.last == "0" { significant.removeLast() }
        let rest = significant.count > 1 ? String(significant.dropFirst()) : "0"
        return (value < 0 ? "-" : "") + String(significant.prefix(1)) + "." + rest + "E\(exponent)"
    }
}
