extension FunctionLibrary {
    /// https://docs.jsonata.org/array-functions and the aggregations.
    static let arrays: [NativeFunction] = [
        define("count", "<a:n>", arity: 1) { (arguments, _) in .number(Double(arguments.argument(0).items?.count ?? 0))
        },
        define("sum", "<a<n>:n>", arity: 1) { (arguments, call) throws(JSONataError) in
            try fold(arguments, call, from: 0) { $0 + $1 }
        },
        define("max", "<a<n>:n>", arity: 1) { (arguments, call) throws(JSONataError) in
            try fold(arguments, call, from: nil) { max($0, $1) }
        },
        define("min", "<a<n>:n>", arity: 1) { (arguments, call) throws(JSONataError) in
            try fold(arguments, call, from: nil) { min($0, $1) }
        },
        define("average", "<a<n>:n>", arity: 1) { (arguments, call) throws(JSONataError) in
            let count = Double(arguments.argument(0).items?.count ?? 0)
            guard count > 0, case .number(let sum) = try fold(arguments, call, from: 0, { $0 + $1 }) else {
                return .undefined
            }
            return .number(sum / count)
        },
        define("append", "<xx:a>", arity: 2) { (arguments, call) throws(JSONataError) in
            try append(arguments.argument(0), arguments.argument(1), call.run)
        },
        define("reverse", "<a:a>", arity: 1) { (arguments, call) throws(JSONataError) in
            let value = arguments.argument(0)
            guard case .array(let items, _) = value, items.count > 1 else { return value }
            try call.run.spend(items.count)
            try call.run.make(items.count)
            return .list(items.reversed())
        },
        define("shuffle", "<a:a>", arity: 1) { (arguments, call) throws(JSONataError) in
            let value = arguments.argument(0)
            guard case .array(var items, _) = value, items.count > 1 else { return value }
            try call.run.spend(items.count)
            try call.run.make(items.count)
            // Fisher and Yates, from the front as the original does it.
            for at in items.indices.dropFirst() {
                let other = Int(call.run.environment.random() * Double(at + 1))
                items.swapAt(at, min(max(other, 0), at))
            }
            return .list(items)
        },
        define("distinct", "<x:x>", arity: 1) { (arguments, call) throws(JSONataError) in
            let value = arguments.argument(0)
            guard case .array(let items, let marks) = value, items.count > 1 else { return value }
            let distinct = try distinct(items, call.run)
            return .marked(distinct, marks.intersection(.sequence))
        },
        define("zip", "<a+>", arity: 0) { (arguments, call) throws(JSONataError) in
            let columns = arguments.map { $0.items ?? [] }
            let count = columns.map(\.count).min() ?? 0
            try call.run.spend(count * columns.count)
            try call.run.make(count * (columns.count + 1))
            return .list((0..<count).map { row in .list(columns.map { $0[row] }) })
        },
        define("sort", "<af?:a>", arity: 2) { (arguments, call) throws(JSONataError) in
            let value = arguments.argument(0)
            guard case .array(let items, _) = value, items.count > 1 else { return value }
            try call.run.make(items.count)
            return .list(try sorted(items, by: arguments.argument(1), call))
        },
    ]

    /// All numbers of an array made one; without a first value an empty array gives nothing.
    @inline(__always)
    private static func fold(
        _ arguments: [JSONataValue], _ call: Call, from first: Double?, _ body: (Double, Double) -> Double
    ) throws(JSONataError) -> JSONataValue {
        guard case .array(let items, _) = arguments.argument(0) else { return .undefined }
        try call.run.spend(items.count)
        var result = first
        for item in items {
            guard case .number(let number) = item else { continue }
            result = result.map { body($0, number) } ?? number
        }
        return result.map { .number($0) } ?? .undefined
    }

    /// One array of both; what is no array counts as one of one item.
    static func append(
        _ first: JSONataValue, _ second: JSONataValue, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue {
        if first.isUndefined { return second }
        if second.isUndefined { return first }
        let joined = (first.items ?? [first]) + (second.items ?? [second])
        try run.spend(joined.count)
        try run.make(joined.count)
        return .list(joined)
    }

    private static func distinct(_ items: [JSONataValue], _ run: Evaluation) throws(JSONataError) -> [JSONataValue] {
        var found: [JSONataValue] = []
        var strings: Set<KeyText> = []
        var numbers: Set<Double> = []
        var others: [JSONataValue] = []
        for item in items {
            try run.spend()
            switch item {
            case .string(let text): if !strings.insert(KeyText(text)).inserted { continue }
            case .number(let number) where !number.isNaN: if !numbers.insert(number).inserted { continue }
            default:
                try run.spend(others.count)
                if others.contains(where: { $0.isEqual(to: item) }) { continue }
                others.append(item)
            }
            found.append(item)
        }
        try run.make(found.count)
        return found
    }

    private static func sorted(
        _ items: [JSONataValue], by comparator: JSONataValue, _ call: Call
    ) throws(JSONataError) -> [JSONataValue] {
        if case .function(let function) = comparator {
            let isAfter = RepeatedCall(function, call)
            return try mergeSorted(items) { (left, right) throws(JSONataError) in
                try isAfter(left, right, of: .undefined).isTrueInJavaScript
            }
        }
        try call.run.spend(items.count)
        if items.allSatisfy({ $0.number.map { !$0.isNaN } ?? false }) {
            return items.compactMap(\.number).stablySorted { $0 < $1 }.map { .number($0) }
        }
        if items.allSatisfy({ $0.string != nil }) {
            return items.compactMap(\.string).stablySorted { $0.precedes($1) }.map { .string($0) }
        }
        throw JSONataError(.d3070)
    }
}

extension Array {
    /// The elements in order; the standard library's sort is stable in fact, though it does not promise it.
    fileprivate func stablySorted(_ precedes: (Element, Element) -> Bool) -> [Element] {
        enumerated().sorted {
            precedes($0.element, $1.element) || !precedes($1.element, $0.element) && $0.offset < $1.offset
        }.map(\.element)
    }
}

extension JSONataValue {
    /// What JavaScript takes for true, which functions that were written in it go by in places.
    var isTrueInJavaScript: Bool {
        switch self {
        case .undefined, .null: false
        case .bool(let value): value
        case .number(let number): number != 0 && !number.isNaN
        case .string(let text): !text.isEmpty
        default: true
        }
    }
}
