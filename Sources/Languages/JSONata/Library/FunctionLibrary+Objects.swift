extension FunctionLibrary {
    /// https://docs.jsonata.org/object-functions
    static let objects: [NativeFunction] = [
        define("keys", "<x-:a<s>>", arity: 1) { (arguments, call) throws(JSONataError) in
            var builder = ObjectBuilder()
            switch arguments.argument(0) {
            case .object(let object):
                try call.run.make(object.count)
                return .sequence(object.keys.map { .string($0) })
            case .array(let items, _): try collectKeys(items, into: &builder, call.run)
            default: break
            }
            return .sequence(builder.ordered().keys.map { .string($0) })
        },
        define("lookup", "<x-s:x>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .string(let key) = arguments.argument(1) else { return .undefined }
            return try lookUp(key, in: arguments.argument(0), call.run)
        },
        define("spread", "<x-:a<o>>", arity: 1) { (arguments, call) throws(JSONataError) in
            try spread(arguments.argument(0), call.run)
        },
        define("merge", "<a<o>:o>", arity: 1) { (arguments, call) throws(JSONataError) in
            guard case .array(let items, _) = arguments.argument(0) else { return .undefined }
            var builder = ObjectBuilder()
            for case .object(let object) in items {
                try call.run.spend(object.count)
                try call.run.make(object.count)
                for (slot, key) in object.keys.enumerated() { builder.set(key, object.values[slot]) }
            }
            return .object(JSONataObject(builder))
        },
        define("clone", "<(oa)-:o>", arity: 1) { (arguments, call) throws(JSONataError) in
            try call.run.clone(arguments.argument(0))
        },
    ]

    private static func collectKeys(
        _ items: [JSONataValue], into builder: inout ObjectBuilder, _ run: Evaluation
    ) throws(JSONataError) {
        for item in items {
            try run.spend()
            switch item {
            case .object(let object):
                try run.spend(object.count)
                for key in object.keys { builder.set(key, .undefined) }
            case .array(let inner, _): try collectKeys(inner, into: &builder, run)
            default: continue
            }
        }
    }

    private static func lookUp(
        _ key: String, in value: JSONataValue, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue {
        switch value {
        case .object(let object): return object[key] ?? .undefined
        case .array(let items, _):
            var found: [JSONataValue] = []
            for item in items {
                try run.spend()
                switch try lookUp(key, in: item, run) {
                case .undefined: continue
                case .array(let inner, _): found += inner
                case let other: found.append(other)
                }
            }
            try run.make(found.count)
            return .sequence(found)
        default: return .undefined
        }
    }

    private static func spread(_ value: JSONataValue, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        switch value {
        case .object(let object):
            try run.make(object.count * 2)
            return .sequence(
                zip(object.keys, object.values).map { key, member in
                    .object(JSONataObject(shape: ObjectShape(keys: [key]), values: [member]))
                })
        case .array(let items, _):
            var all: [JSONataValue] = []
            for item in items {
                try run.spend()
                let part = try spread(item, run)
                if part.isUndefined { continue }
                all += part.items ?? [part]
            }
            return .marked(all, items.isEmpty ? .sequence : [])
        default: return value
        }
    }
}
