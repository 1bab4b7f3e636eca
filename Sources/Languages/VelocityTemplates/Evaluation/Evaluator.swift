import JSONTree

/// Fills in one template, once.
struct Evaluator {
    /// What a directive did to the flow.
    private enum Flow: Sendable { case on, leave, stop }

    /// How deep values may lie in each other where they are printed.
    private static let valueDepth = 600
    /// How deep `#define`s may refer to each other.
    private static let blockDepth = 16

    var limits: VelocityLimits
    var variables: [String: VelocityValue] = [:]
    /// What `$input` reads.
    var input = MappingInput()
    var document: JSON?
    private var output = ""
    private var size = 0
    private var stepsLeft: Int
    private var blockDepth = 0
    /// Everything that can hold itself; emptied at the end, so that rings go away.
    private var lists: [VelocityList] = []
    private var maps: [VelocityMap] = []

    init(_ limits: VelocityLimits) {
        self.limits = limits
        stepsLeft = limits.steps
    }

    /// The text of the whole template.
    mutating func run(_ nodes: [SyntaxNode]) throws(VelocityFault) -> String {
        (output, size) = ("", 0)
        _ = try render(nodes)
        return output
    }

    /// Takes rings among lists and maps apart; the values are not to be used afterwards.
    mutating func clear() {
        for list in lists { list.elements = [] }
        for map in maps { map.removeAll() }
        (lists, maps, variables) = ([], [], [:])
    }

    // MARK: Limits

    static let tooLong = VelocityFault("the template makes too long a text")

    mutating func spend(_ steps: Int = 1) throws(VelocityFault) {
        stepsLeft -= steps
        if stepsLeft < 0 { throw VelocityFault("the template does too much work") }
    }

    /// A string of a size that is allowed.
    mutating func checked(_ text: String) throws(VelocityFault) -> String {
        try check(size: text.utf8.count)
        return text
    }

    mutating func check(size: Int) throws(VelocityFault) {
        guard size <= limits.size else { throw Evaluator.tooLong }
        try spend(1 + size / 16)
    }

    mutating func list(_ elements: [VelocityValue], isJSON: Bool = false) throws(VelocityFault) -> VelocityValue {
        try spend(1 + elements.count)
        let list = VelocityList(elements, isJSON: isJSON)
        lists.append(list)
        return .list(list)
    }

    mutating func map(_ pairs: [(String, VelocityValue)] = []) throws(VelocityFault) -> VelocityMap {
        try spend(1 + pairs.count)
        let map = VelocityMap()
        for (key, value) in pairs { map.put(key, value) }
        maps.append(map)
        return map
    }

    /// A value of a payload.
    mutating func value(_ json: JSON) throws(VelocityFault) -> VelocityValue {
        try spend()
        switch json {
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .string(let text): return .string(text)
        case .number(let number):
            if number.isInteger { return Int(number.text).map(VelocityValue.int) ?? .bigInt(number) }
            return .double(number.double)
        case .array(let elements):
            var values: [VelocityValue] = []
            for element in elements { values.append(try value(element)) }
            return try list(values, isJSON: true)
        case .object(let members):
            let map = try map()
            for (key, member) in members { map.put(key, try value(member)) }
            return .map(map)
        }
    }

    // MARK: Nodes

    private mutating func write(_ text: String) throws(VelocityFault) {
        size += text.utf8.count
        try check(size: text.utf8.count)
        guard size <= limits.size else { throw Evaluator.tooLong }
        output += text
    }

    private mutating func render(_ nodes: [SyntaxNode]) throws(VelocityFault) -> Flow {
        for node in nodes {
            let flow = try render(node)
            if flow != .on { return flow }
        }
        return .on
    }

    private mutating func render(_ node: SyntaxNode) throws(VelocityFault) -> Flow {
        try spend()
        switch node {
        case .text(let text): try write(text)
        case .reference(let reference): try write(reference)
        case .set(let target, let expression): try assign(target, try evaluate(expression))
        case .branch(let arms, let otherwise):
            for arm in arms where try evaluate(arm.condition).isTrue { return try render(arm.body) }
            return try render(otherwise)
        case .loop(let variable, let items, let body): return try loop(variable, try evaluate(items), body)
        case .define(let name, let body): variables[name] = .block(body)
        case .leave: return .leave
        case .stop: return .stop
        }
        return .on
    }

    private mutating func write(_ reference: Reference) throws(VelocityFault) {
        let value = try evaluate(reference)
        let slashes = reference.backslashes
        if value.isNull {
            // AWS is reported to print nothing for what a known object does not have; Velocity prints the reference.
            if slashes == 0, variables[reference.name] != nil { return }
            // An undefined reference keeps its backslashes.
            if !reference.isQuiet || slashes > 0 {
                try write(String(repeating: "\\", count: slashes) + reference.source)
            }
            return
        }
        if slashes > 0 { try write(String(repeating: "\\", count: slashes / 2)) }
        try write(slashes % 2 == 1 ? reference.source : try text(of: value))
    }

    /// The text of a double-quoted string.
    mutating func interpolate(_ nodes: [SyntaxNode]) throws(VelocityFault) -> String {
        let outer = (output, size)
        (output, size) = ("", 0)
        defer { (output, size) = outer }
        _ = try render(nodes)
        return output
    }

    private mutating func loop(_ variable: String, _ items: VelocityValue, _ body: [SyntaxNode])
        throws(VelocityFault) -> Flow
    {
        let elements: [VelocityValue] =
            switch items {
            case .list(let list): list.elements
            case .map(let map): map.keys.map { map[$0] ?? .null }
            default: []
            }
        let names = [variable, "foreach", "velocityCount", "velocityHasNext"]
        let outer = names.map { variables[$0] }
        defer { for (name, value) in zip(names, outer) { variables[name] = value } }
        // Velocity ends a loop at its limit and goes on behind it.
        let last = min(elements.count, limits.loopRounds) - 1
        for (index, element) in elements.enumerated() where index <= last {
            variables[variable] = element
            let scope = try map([
                ("index", .int(index)), ("count", .int(index + 1)), ("hasNext", .bool(index < last)),
                ("first", .bool(index == 0)), ("last", .bool(index == last)),
            ])
            if let parent = outer[1] { scope.put("parent", parent) }
            variables["foreach"] = .map(scope)
            variables["velocityCount"] = .int(index + 1)
            variables["velocityHasNext"] = .bool(index < last)
            switch try render(body) {
            case .on: continue
            case .leave: return .on
            case .stop: return .stop
            }
        }
        return .on
    }

    private mutating func assign(_ target: Reference, _ value: VelocityValue) throws(VelocityFault) {
        // Velocity 1.7 leaves the variable as it was when the value is null.
        if value.isNull { return }
        guard let last = target.steps.last else {
            variables[target.name] = value
            return
        }
        var holder = target
        holder.steps.removeLast()
        let container = try evaluate(holder)
        switch (container, last) {
        case (.map(let map), .property(let name)): map.put(name, value)
        case (.map(let map), .index(let expression)): map.put(try text(of: try evaluate(expression)), value)
        case (.list(let list), .index(let expression)):
            let index = try evaluate(expression).int ?? -1
            guard list.elements.indices.contains(index) else {
                throw VelocityFault("#set(\(target.source)): the index is outside the list")
            }
            list.elements[index] = value
        case (.null, _): return
        default: throw VelocityFault("#set cannot assign to \(target.source), a part of a \(container.typeName)")
        }
    }

    // MARK: Printing

    /// A value's text, as Java's `toString` gives it.
    mutating func text(of value: VelocityValue) throws(VelocityFault) -> String {
        if case .block(let nodes) = value {
            blockDepth += 1
            defer { blockDepth -= 1 }
            guard blockDepth <= Evaluator.blockDepth else {
                throw VelocityFault("#defines refer to each other too deeply")
            }
            return try interpolate(nodes)
        }
        var printer = ValuePrinter(limit: limits.size, depth: Evaluator.valueDepth)
        try printer.write(value)
        return try checked(printer.text)
    }
}
