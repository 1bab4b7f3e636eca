import XPathPictures

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension FunctionLibrary {
    /// https://docs.jsonata.org/numeric-functions
    static let numbers: [NativeFunction] = [
        define("number", "<(nsb)-:n>", arity: 1) { (arguments, _) throws(JSONataError) in
            switch arguments.argument(0) {
            case .number(let number): return .number(number)
            case .bool(let value): return .number(value ? 1 : 0)
            case .string(let text):
                guard let number = number(from: text) else { throw JSONataError(.d3030, value: text) }
                return .number(number)
            default: return .undefined
            }
        },
        ofNumber("abs") { (number) in .number(number.magnitude) },
        ofNumber("floor") { (number) in .number(number.rounded(.down)) },
        ofNumber("ceil") { (number) in .number(number.rounded(.up)) },
        ofNumber("sqrt") { (number) throws(JSONataError) in
            if number < 0 { throw JSONataError(.d3060, value: numberText(number)) }
            return .number(number.squareRoot())
        },
        define("round", "<n-n?:n>", arity: 2) { (arguments, _) in
            guard case .number(let number) = arguments.argument(0) else { return .undefined }
            return .number(round(number, to: arguments.argument(1).number ?? 0))
        },
        define("power", "<n-n:n>", arity: 2) { (arguments, _) throws(JSONataError) in
            guard case .number(let base) = arguments.argument(0) else { return .undefined }
            let exponent = arguments.argument(1).number ?? .nan
            let result = pow(base, exponent)
            guard result.isFinite else {
                throw JSONataError(.d3061, value: numberText(base), more: ["exp": numberText(exponent)])
            }
            return .number(result)
        },
        define("random", "<:n>", arity: 0) { (_, call) in .number(call.run.environment.random()) },
        define("formatNumber", "<n-so?:s>", arity: 3) { (arguments, _) throws(JSONataError) in
            guard case .number(let number) = arguments.argument(0) else { return .undefined }
            var format = DecimalFormat()
            if case .object(let options) = arguments.argument(2) {
                for (slot, key) in options.keys.enumerated() {
                    if case .string(let text) = options.values[slot] { _ = format.set(key, to: text) }
                }
            }
            do throws(PictureError) {
                return .string(try NumberPicture(arguments.argument(1).string ?? "", format: format).format(number))
            } catch { throw JSONataError(error) }
        },
        define("formatBase", "<n-n?:s>", arity: 2) { (arguments, _) throws(JSONataError) in
            guard case .number(let number) = arguments.argument(0) else { return .undefined }
            do throws(PictureError) {
                return .string(try NumberBase.format(number, base: arguments.argument(1).number ?? 10))
            } catch { throw JSONataError(error) }
        },
        define("formatInteger", "<n-s:s>", arity: 2) { (arguments, _) throws(JSONataError) in
            guard case .number(let number) = arguments.argument(0) else { return .undefined }
            do throws(PictureError) {
                return .string(try IntegerPicture(arguments.argument(1).string ?? "").format(number))
            } catch { throw JSONataError(error) }
        },
        define("parseInteger", "<s-s:n>", arity: 2) { (arguments, _) throws(JSONataError) in
            guard case .string(let text) = arguments.argument(0) else { return .undefined }
            do throws(PictureError) {
                let number = try IntegerPicture(arguments.argument(1).string ?? "").parse(text)
                return number.isNaN ? .undefined : .number(number)
            } catch { throw JSONataError(error) }
        },
    ]

    /// The number a string spells, in JSON's way with leading zeros allowed, or in hexadecimal, octal or binary.
    static func number(from text: String) -> Double? {
        let bytes = Array(text.utf8)
        if bytes.count > 2, bytes[0] == 0x30, let radix = [0x78: 16, 0x6F: 8, 0x62: 2][bytes[1] | 0x20] {
            var value = 0.0
            for byte in bytes[2...] {
                guard let digit = UInt64(String(decoding: CollectionOfOne(byte), as: UTF8.self), radix: radix) else {
                    return nil
                }
                value = value * Double(radix) + Double(digit)
            }
            return value
        }
        var at = 0
        func digits() -> Bool {
            let start = at
            while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
            return at > start
        }
        if bytes.first == 0x2D { at += 1 }
        guard digits() else { return nil }
        if at < bytes.count, bytes[at] == 0x2E {
            at += 1
            guard digits() else { return nil }
        }
        if at < bytes.count, bytes[at] | 0x20 == 0x65 {
            at += 1
            if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
            guard digits() else { return nil }
        }
        guard at == bytes.count, let number = Double(text), number.isFinite else { return nil }
        return number
    }

    /// Rounded half to even at a decimal place, which is shifted in the text so that no error comes in.
    static func round(_ number: Double, to precision: Double) -> Double {
        let places = precision.clampedInt
        let shifted = places == 0 ? number : decimalShifted(number, by: places)
        var result = shifted.rounded(.down)
        if shifted - result >= 0.5 { result += 1 }
        if (result - shifted).magnitude == 0.5, result.truncatingRemainder(dividingBy: 2).magnitude == 1 { result -= 1 }
        if places != 0 { result = decimalShifted(result, by: -places) }
        return result == 0 ? 0 : result
    }
}

extension JSONataError {
    /// The error of a picture string.
    init(_ error: PictureError) {
        if let code = Code(rawValue: error.code.lowercased()) {
            self.init(code, value: error.value)
        } else {
            self.init(code: error.code, message: error.code, value: error.value)
        }
    }
}
