extension FunctionLibrary {
    /// https://docs.jsonata.org/higher-order-functions
    static let higherOrder: [NativeFunction] = [
        define("map", "<af>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .array(let items, _) = arguments.argument(0), case .function(let function) = arguments.argument(1)
            else { return .undefined }
            var made: [JSONataValue] = []
            made.reserveCapacity(items.count)
            for (at, item) in items.enumerated() {
                let value = try call.each(function, item, .number(Double(at)), arguments[0])
                if !value.isUndefined { made.append(value) }
            }
            try call.run.make(made.count)
            return .sequence(made)
        },
        define("filter", "<af>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .array(let items, _) = arguments.argument(0), case .function(let function) = arguments.argument(1)
            else { return .undefined }
            var passed: [JSONataValue] = []
            for (at, item) in items.enumerated()
            where try call.each(function, item, .number(Double(at)), arguments[0]).isTruthy {
                passed.append(item)
            }
            try call.run.make(passed.count)
            return .sequence(passed)
        },
        define("single", "<af?>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .array(let items, _) = arguments.argument(0) else { return .undefined }
            var found: JSONataValue?
            for (at, item) in items.enumerated() {
                if case .function(let function) = arguments.argument(1),
                    !(try call.each(function, item, .number(Double(at)), arguments[0]).isTruthy)
                {
                    continue
                }
                if found != nil { throw JSONataError(.D3138) }
                found = item
            }
            guard let found else { throw JSONataError(.D3139) }
            return found
        },
        define("reduce", "<afj?:j>", arity: 3) { (arguments, call) throws(JSONataError) in
            guard case .array(let items, _) = arguments.argument(0), case .function(let function) = arguments.argument(1)
            else { return .undefined }
            guard function.arity >= 2 else { throw JSONataError(.D3050) }
            var rest = items.enumerated().makeIterator()
            var result = arguments.argument(2)
            if result.isUndefined, let first = rest.next() { result = first.element }
            while let (at, item) = rest.next() {
                var given = [result, item]
                if function.arity >= 3 { given.append(.number(Double(at))) }
                if function.arity >= 4 { given.append(arguments[0]) }
                result = try call.run.checkedDepth(
                    try call.run.apply(.function(function), to: given, .null, call.frame))
            }
            return result
        },
        define("each", "<o-f:a>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .function(let function) = arguments.argument(1) else { return .undefined }
            guard case .object(let object) = arguments.argument(0) else { return .sequence([]) }
            var made: [JSONataValue] = []
            for (slot, key) in object.keys.enumerated() {
                let value = try call.each(function, object.values[slot], .string(key), arguments[0])
                if !value.isUndefined { made.append(value) }
            }
            try call.run.make(made.count)
            return .sequence(made)
        },
        define("sift", "<o-f?:o>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .object(let object) = arguments.argument(0), case .function(let function) = arguments.argument(1)
            else { return .undefined }
            var builder = ObjectBuilder()
            for (slot, key) in object.keys.enumerated()
            where try call.each(function, object.values[slot], .string(key), arguments[0]).isTruthy {
                builder.set(key, object.values[slot])
            }
            try call.run.make(builder.keys.count)
            return builder.keys.isEmpty ? .undefined : .object(JSONataObject(builder))
        },
    ]
}

extension Call {
    /// Calls a function for an item, with its place and the whole as far as it makes use of them.
    func each(
        _ function: JSONataFunction, _ item: JSONataValue, _ place: JSONataValue, _ whole: JSONataValue
    ) throws(JSONataError) -> JSONataValue {
        switch function.arity {
        case ...1: try run.apply(.function(function), to: [item], .null, frame)
        case 2: try run.apply(.function(function), to: [item, place], .null, frame)
        default: try run.apply(.function(function), to: [item, place, whole], .null, frame)
        }
    }
}
