import JSONTree

/// The methods of Java's classes that templates use.
///
/// A method that is not here is a fault that names it: Velocity would print the reference as written, but to do that
/// for a method Java has would be wrong silently.
extension Evaluator {
    mutating func call(_ name: String, on value: VelocityValue, _ arguments: [VelocityValue]) throws(VelocityFault)
        -> VelocityValue
    {
        switch (name, arguments.count) {
        case ("toString", 0): return .string(try text(of: value))
        case ("equals", 1): return .bool(try areSame(value, arguments[0]))
        default: break
        }
        let result: VelocityValue? =
            switch value {
            case .string(let text): try call(name, onText: text, arguments)
            case .absent: try call(name, onText: "", arguments)
            case .list(let list): try call(name, onList: list, arguments)
            case .map(let map): try call(name, onMap: map, arguments)
            case .entry(let map, let key):
                name == "getKey" ? .string(key) : name == "getValue" ? map[key] ?? .null : nil
            case .int, .double, .bigInt: try call(name, onNumber: value, arguments)
            case .bool: name == "booleanValue" ? value : nil
            case .input: try callInput(name, arguments)
            case .util: try callUtil(name, arguments)
            case .block: nil
            case .null: .null
            }
        guard let result else {
            throw VelocityFault("\(value.typeName) has no method \(name) with \(arguments.count) arguments in checkout")
        }
        return result
    }

    /// Java's `equals`, for which values of different classes differ.
    private mutating func areSame(_ left: VelocityValue, _ right: VelocityValue) throws(VelocityFault) -> Bool {
        guard left.typeName == right.typeName else { return false }
        return try areEqual(left, right)
    }

    /// The text of an argument.
    func string(_ arguments: [VelocityValue], _ at: Int) throws(VelocityFault) -> String {
        guard at < arguments.count, let text = arguments[at].text else {
            throw VelocityFault("argument \(at + 1) is to be a string")
        }
        return text
    }

    private func int(_ arguments: [VelocityValue], _ at: Int) throws(VelocityFault) -> Int {
        guard at < arguments.count, case .int(let value) = arguments[at] else {
            throw VelocityFault("argument \(at + 1) is to be a whole number")
        }
        return value
    }

    // MARK: Numbers

    private mutating func call(_ name: String, onNumber value: VelocityValue, _ arguments: [VelocityValue])
        throws(VelocityFault) -> VelocityValue?
    {
        switch (name, arguments.count) {
        // `#set($Integer = 0)` and `$Integer.parseInt("5")` is how templates reach Java's static methods.
        case ("parseInt", 1), ("valueOf", 1), ("parseLong", 1):
            let text = try string(arguments, 0)
            guard let number = Int(text) else { throw VelocityFault("\"\(text)\" is no whole number") }
            return .int(number)
        case ("parseDouble", 1):
            let text = try string(arguments, 0)
            guard let number = Double(text) else { throw VelocityFault("\"\(text)\" is no number") }
            return .double(number)
        case ("intValue", 0), ("longValue", 0):
            guard let number = value.int else { throw VelocityFault("a number beyond 64 bits") }
            return .int(number)
        case ("doubleValue", 0):
            if case .int(let number) = value { return .double(Double(number)) }
            if case .bigInt(let number) = value { return .double(number.double) }
            return value
        case ("compareTo", 1): return Arithmetic.order(value, arguments[0]).map(VelocityValue.int)
        default: return nil
        }
    }

    // MARK: Lists

    private mutating func call(_ name: String, onList list: VelocityList, _ arguments: [VelocityValue])
        throws(VelocityFault) -> VelocityValue?
    {
        func place(_ limit: Int) throws(VelocityFault) -> Int {
            let index = try int(arguments, 0)
            guard index >= 0, index < limit else { throw VelocityFault("index \(index) is outside the list") }
            return index
        }
        let count = list.elements.count
        switch (name, arguments.count) {
        case ("size", 0): return .int(count)
        case ("isEmpty", 0): return .bool(count == 0)
        case ("get", 1): return list.elements[try place(count)]
        case ("add", 1):
            try spend(4)
            list.elements.append(arguments[0])
            return .bool(true)
        case ("add", 2):
            try spend(1 + count / 4)
            list.elements.insert(arguments[1], at: try place(count + 1))
            return .null
        case ("set", 2):
            let index = try place(count)
            defer { list.elements[index] = arguments[1] }
            return list.elements[index]
        case ("remove", 1):
            try spend(1 + count / 4)
            if case .int = arguments[0] { return list.elements.remove(at: try place(count)) }
            guard let index = try index(of: arguments[0], in: list) else { return .bool(false) }
            list.elements.remove(at: index)
            return .bool(true)
        case ("contains", 1): return .bool(try index(of: arguments[0], in: list) != nil)
        case ("indexOf", 1): return .int(try index(of: arguments[0], in: list) ?? -1)
        case ("addAll", 1):
            guard case .list(let other) = arguments[0] else { throw VelocityFault("argument 1 is to be a list") }
            try spend(1 + other.elements.count)
            list.elements += other.elements
            return .bool(!other.elements.isEmpty)
        case ("clear", 0):
            list.elements = []
            return .null
        default: return nil
        }
    }

    private mutating func index(of value: VelocityValue, in list: VelocityList) throws(VelocityFault) -> Int? {
        for (index, element) in list.elements.enumerated() {
            try spend()
            if try areSame(element, value) { return index }
        }
        return nil
    }

    // MARK: Maps

    private mutating func call(_ name: String, onMap map: VelocityMap, _ arguments: [VelocityValue])
        throws(VelocityFault) -> VelocityValue?
    {
        switch (name, arguments.count) {
        case ("size", 0): return .int(map.count)
        case ("isEmpty", 0): return .bool(map.count == 0)
        case ("get", 1): return map[try text(of: arguments[0])] ?? (map.isLenient ? .absent : .null)
        case ("getOrDefault", 2): return map[try text(of: arguments[0])] ?? arguments[1]
        case ("put", 2):
            try spend(4)
            let key = try text(of: arguments[0])
            let old = map[key] ?? .null
            map.put(key, arguments[1])
            return old
        case ("putAll", 1):
            guard case .map(let other) = arguments[0] else { throw VelocityFault("argument 1 is to be a map") }
            try spend(1 + other.count)
            for key in other.keys { map.put(key, other[key] ?? .null) }
            return .null
        case ("remove", 1):
            try spend(1 + map.count / 4)
            return map.remove(try text(of: arguments[0])) ?? .null
        case ("containsKey", 1): return .bool(map[try text(of: arguments[0])] != nil)
        case ("containsValue", 1):
            for key in map.keys where try areSame(map[key] ?? .null, arguments[0]) { return .bool(true) }
            return .bool(false)
        case ("keySet", 0): return try list(map.keys.map(VelocityValue.string))
        case ("values", 0): return try list(map.keys.map { map[$0] ?? .null })
        case ("entrySet", 0): return try list(map.keys.map { .entry(map, $0) })
        case ("clear", 0):
            map.removeAll()
            return .null
        default: return nil
        }
    }
}
