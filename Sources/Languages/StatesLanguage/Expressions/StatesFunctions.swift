import Digests
import JSONTree
import JSONata

/// The functions Step Functions adds to JSONata, and what it takes away: `$eval`.
///
/// Their corner cases (what is undefined, what is an error, and the sentences) are those that were measured on AWS.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html.
enum StatesFunctions {
    /// How expressions of states are compiled.
    static let options = JSONataOptions(
        allowsEval: false,
        functions: [
            JSONataNativeFunction(name: "partition") { arguments, _ throws(JSONataError) in try partition(arguments) },
            JSONataNativeFunction(name: "range") { arguments, _ throws(JSONataError) in try range(arguments) },
            JSONataNativeFunction(name: "hash") { arguments, _ throws(JSONataError) in try hash(arguments) },
            JSONataNativeFunction(name: "parse") { arguments, _ throws(JSONataError) in try parse(arguments) },
            JSONataNativeFunction(name: "random") { arguments, environment throws(JSONataError) in
                try random(arguments, environment)
            },
            JSONataNativeFunction(name: "uuid") { arguments, environment throws(JSONataError) in
                try uuid(arguments, environment)
            },
        ])

    /// AWS's limits: nested calls, the items of `[a..b]`, the bytes of one string; and, since time is not known here,
    /// the steps and values that would take AWS's.
    static let limits = JSONataLimits(
        depth: 100, steps: 20_000_000, rangeLength: 873_782, stringLength: 6_990_256, elements: 10_000_000)

    /// The most numbers `$range` makes.
    private static let longestRange = 360_145

    private static func partition(_ values: [JSONataValue]) throws(JSONataError) -> JSONataValue {
        let arguments = try FunctionArguments(values, of: "partition", atMost: 2)
        if arguments[0].isUndefined { return .undefined }
        guard let items = arguments[0].items else {
            // The type at the end is missing at AWS, too.
            throw JSONataError(
                code: "T0412", message: "Argument 1 of function \"partition\" must be an array of undefined")
        }
        if items.isEmpty { return .undefined }
        guard let size = try arguments.integer(1) else { return .list([arguments[0]]) }
        if size < 0 { throw invalid("Second argument must be zero or greater") }
        if size == 0 { return .undefined }
        var chunks: [JSONataValue] = []
        var start = 0
        while start < items.count {
            let end = start + min(size, items.count - start)
            chunks.append(.list(Array(items[start..<end])))
            start = end
        }
        return .list(chunks)
    }

    private static func range(_ values: [JSONataValue]) throws(JSONataError) -> JSONataValue {
        let arguments = try FunctionArguments(values, of: "range", atMost: 3)
        guard let start = try arguments.integer(0) else { throw arguments.mismatch(0) }
        guard let end = try arguments.integer(1) else { throw arguments.mismatch(1) }
        guard let step = try arguments.integer(2), step != 0 else { return .undefined }
        if start != end, (start < end) != (step > 0) { return .undefined }
        let distance = start <= end ? UInt(bitPattern: end &- start) : UInt(bitPattern: start &- end)
        let last = distance / step.magnitude
        if last >= longestRange { throw memoryExceeded }
        if last == 0 { return .number(Double(start)) }
        // Every number lies between start and end, so what wraps on the way wraps back.
        return .list((0...Int(last)).map { .number(Double(start &+ $0 &* step)) })
    }

    private static func hash(_ values: [JSONataValue]) throws(JSONataError) -> JSONataValue {
        let arguments = try FunctionArguments(values, of: "hash", atMost: 2)
        guard let text = arguments[0].string else { throw arguments.mismatch(0) }
        if arguments[1].isUndefined { return .undefined }
        guard let name = arguments[1].string else { throw arguments.mismatch(1) }
        guard let digest = Digest(rawValue: name) else {
            throw invalid("Hash algorithm '\(name)' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5")
        }
        return .string(digest.hexadecimal(of: text))
    }

    private static func parse(_ values: [JSONataValue]) throws(JSONataError) -> JSONataValue {
        let arguments = try FunctionArguments(values, of: "parse", atMost: 1)
        if arguments[0].isUndefined { return .undefined }
        guard let text = arguments[0].string else { throw arguments.mismatch(0) }
        do throws(JSONSyntaxError) {
            return JSONataValue(try JSON(parsing: text))
        } catch {
            throw invalid("Invalid JSON")
        }
    }

    private static func random(
        _ values: [JSONataValue], _ environment: JSONataEnvironment
    ) throws(JSONataError) -> JSONataValue {
        let arguments = try FunctionArguments(values, of: "random", atMost: 1)
        guard let seed = try arguments.integer(0) else { return .number(environment.random()) }
        var generator = JavaRandom(seed: seed)
        return .number(generator.fraction())
    }

    private static func uuid(
        _ values: [JSONataValue], _ environment: JSONataEnvironment
    ) throws(JSONataError) -> JSONataValue {
        _ = try FunctionArguments(values, of: "uuid", atMost: 0)
        var digits = (0..<32).map { _ in UInt8(environment.random() * 16) & 15 }
        // RFC 9562, version 4: four bits say the version, two the variant.
        digits[12] = 4
        digits[16] = digits[16] & 3 | 8
        var text = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text += "-" }
            text += String(digit, radix: 16)
        }
        return .string(text)
    }

    private static func invalid(_ message: String) -> JSONataError { JSONataError(code: "D3137", message: message) }

    private static let memoryExceeded = JSONataError(code: "U1003", message: "")
}

/// The arguments of a call, the missing ones undefined.
private struct FunctionArguments {
    private let values: [JSONataValue]
    private let name: String

    /// - Throws: AWS's error about an argument too many.
    init(_ values: [JSONataValue], of name: String, atMost count: Int) throws(JSONataError) {
        self.values = values
        self.name = name
        if values.count > count, !values[count].isUndefined { throw mismatch(count) }
    }

    subscript(index: Int) -> JSONataValue { index < values.count ? values[index] : .undefined }

    /// A number, rounded towards zero; nil when it is missing.
    func integer(_ index: Int) throws(JSONataError) -> Int? {
        let value = self[index]
        if value.isUndefined { return nil }
        guard let number = value.number, !number.isNaN else { throw mismatch(index) }
        return Int(exactly: number.rounded(.towardZero)) ?? (number < 0 ? Int.min : Int.max)
    }

    func mismatch(_ index: Int) -> JSONataError {
        JSONataError(
            code: "T0410",
            message: "Argument \(index + 1) of function \"\(name)\" does not match function signature")
    }
}
