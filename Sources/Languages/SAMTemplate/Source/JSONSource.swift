import JSONTree

/// Reads a JSON template into located nodes.
///
/// `JSONTree` judges the syntax first; this walk then only finds out where each value stands.
struct JSONSource {
    private let bytes: [UInt8]
    private let file: String
    private var at = 0
    private var line = 1
    private var lineStart = 0
    private var faults: [TemplateFault] = []

    /// - Throws: `TemplateFaults` for bad syntax and repeated keys.
    static func read(_ text: String, file: String) throws(TemplateFaults) -> TemplateNode {
        do {
            _ = try JSON(parsing: text, depthLimit: YAMLSource.depthLimit)
        } catch {
            let place = SourceLocation(file: file, line: error.line, column: error.column)
            throw TemplateFaults([TemplateFault("the text is no valid JSON: \(error.message)", at: place)])
        }
        var source = JSONSource(text, file)
        let node = source.value()
        if !source.faults.isEmpty { throw TemplateFaults(source.faults) }
        return node
    }

    private init(_ text: String, _ file: String) {
        bytes = Array(text.utf8)
        self.file = file
    }

    private var here: SourceLocation {
        // Continuation bytes of UTF-8 are no characters of their own.
        let before = bytes[min(lineStart, at)..<at].count { $0 & 0xC0 != 0x80 }
        return SourceLocation(file: file, line: line, column: before + 1)
    }

    private var current: UInt8 { at < bytes.count ? bytes[at] : 0 }

    private mutating func skip(_ extra: UInt8 = 0x20) {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x09, 0x0D, extra: at += 1
            case 0x0A:
                at += 1
                line += 1
                lineStart = at
            default: return
            }
        }
    }

    private mutating func value() -> TemplateNode {
        skip()
        let start = here
        switch current {
        case UInt8(ascii: "{"): return TemplateNode(.mapping(members()), at: start)
        case UInt8(ascii: "["): return TemplateNode(.sequence(elements()), at: start)
        case UInt8(ascii: "\""): return TemplateNode(.string(string()), at: start)
        default: return TemplateNode(word(), at: start)
        }
    }

    private mutating func members() -> TemplateMapping {
        at += 1
        var members: [TemplateMapping.Member] = []
        var known: Set<String> = []
        skip()
        while current == UInt8(ascii: "\"") {
            let place = here
            let key = string()
            skip(UInt8(ascii: ":"))
            let value = value()
            if known.insert(key).inserted {
                members.append(.init(key: key, keyLocation: place, value: value))
            } else {
                faults.append(
                    TemplateFault(
                        "the key '\(key)' stands more than once in the same mapping; keep one of them", at: place))
            }
            skip(UInt8(ascii: ","))
        }
        at += 1
        return TemplateMapping(members)
    }

    private mutating func elements() -> [TemplateNode] {
        at += 1
        var elements: [TemplateNode] = []
        skip()
        while at < bytes.count, current != UInt8(ascii: "]") {
            elements.append(value())
            skip(UInt8(ascii: ","))
        }
        at += 1
        return elements
    }

    private mutating func string() -> String {
        let start = at
        at += 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
        at = min(at + 1, bytes.count)
        return (try? JSON(parsing: bytes[start..<at]))?.string ?? ""
    }

    private mutating func word() -> TemplateNode.Content {
        let start = at
        while at < bytes.count, !" \t\r\n,]}".utf8.contains(bytes[at]) { at += 1 }
        switch try? JSON(parsing: bytes[start..<at]) {
        case .bool(let value): return .bool(value)
        case .number(let value): return .number(value)
        default: return .null
        }
    }
}
