extension FunctionLibrary {
    /// https://docs.jsonata.org/higher-order-functions
    static let higherOrder: [NativeFunction] = [
        define("map", "<af>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .array(let items, _) = arguments.argument(0),
                case .function(let function) = arguments.argument(1)
            else { return .undefined }
            let each = RepeatedCall(function, call)
            var made: [JSONataValue] = []
            made.reserveCapacity(items.count)
            for (at, item) in items.enumerated() {
                let value = try each(item, .number(Double(at)), of: arguments[0])
                if !value.isUndefined { made.append(value) }
            }
            try call.run.make(made.count)
            return .sequence(made)
        },
        define("filter", "<af>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .array(let items, _) = arguments.argument(0),
                case .function(let function) = arguments.argument(1)
            else { return .undefined }
            let each = RepeatedCall(function, call)
            var passed: [JSONataValue] = []
            for (at, item) in items.enumerated()
            where try each(item, .number(Double(at)), of: arguments[0]).isTruthy {
                passed.append(item)
            }
            try call.run.make(passed.count)
            return .sequence(passed)
        },
        define("single", "<af?>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .array(let items, _) = arguments.argument(0) else { return .undefined }
            var found: JSONataValue?
            let each: RepeatedCall? =
                if case .function(let function) = arguments.argument(1) { RepeatedCall(function, call) } else { nil }
            for (at, item) in items.enumerated() {
                if let each, !(try each(item, .number(Double(at)), of: arguments[0]).isTruthy) { continue }
                if found != nil { throw JSONataError(.d3138) }
                found = item
            }
            guard let found else { throw JSONataError(.d3139) }
            return found
        },
        define("reduce", "<afj?:j>", arity: 3) { (arguments, call) throws(JSONataError) in
            guard case .array(let items, _) = arguments.argument(0),
                case .function(let function) = arguments.argument(1)
            else { return .undefined }
            guard function.arity >= 2 else { throw JSONataError(.d3050) }
            let fold = function.arity == 2 ? RepeatedCall(function, call) : nil
            var rest = items.enumerated().makeIterator()
            var result = arguments.argument(2)
            if result.isUndefined, let first = rest.next() { result = first.element }
            while let (at, item) = rest.next() {
                if let fold {
                    result = try call.run.checkedDepth(try fold(result, item, of: .undefined))
                    continue
                }
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
            let each = RepeatedCall(function, call)
            var made: [JSONataValue] = []
            for (slot, key) in object.keys.enumerated() {
                let value = try each(object.values[slot], .string(key), of: arguments[0])
                if !value.isUndefined { made.append(value) }
            }
            try call.run.make(made.count)
            return .sequence(made)
        },
        define("sift", "<o-f?:o>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .object(let object) = arguments.argument(0), case .function(let function) = arguments.argument(1)
            else { return .undefined }
            let each = RepeatedCall(function, call)
            var builder = ObjectBuilder()
            for (slot, key) in object.keys.enumerated()
            where try each(object.values[slot], .string(key), of: arguments[0]).isTruthy {
                builder.set(key, object.values[slot])
            }
            try call.run.make(builder.keys.count)
            return builder.keys.isEmpty ? .undefined : .object(JSONataObject(builder))
        },
    ]
}
