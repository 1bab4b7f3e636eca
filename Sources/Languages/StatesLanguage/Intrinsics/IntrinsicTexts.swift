import Digests
import JSONTree

/// The functions on texts.
enum IntrinsicTexts {
    /// How many characters the encoding functions and `States.Hash` take.
    private static let lengthLimit = 10_000

    // MARK: Format

    /// Puts the arguments into the `{}` of the template, whose escapes are still in place.
    static func format(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        let template = try arguments.string(0)
        var result = String.UnicodeScalarView()
        var used = 0
        var scalars = template.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            switch scalar {
            case "\\":
                guard let escaped = scalars.next(), "'{}\\".unicodeScalars.contains(escaped) else {
                    throw IntrinsicFault("The template '\(template)' has an escape that is not valid.")
                }
                result.append(escaped)
            case "{":
                guard scalars.next() == "}" else {
                    throw IntrinsicFault("The template '\(template)' has a '{' without a '}'.")
                }
                used += 1
                result.append(contentsOf: try inserted(arguments, used).unicodeScalars)
            case "}":
                throw IntrinsicFault("The template '\(template)' has a '}' without a '{'.")
            default:
                result.append(scalar)
            }
        }
        guard used == arguments.values.count - 1 else { throw mismatch(arguments) }
        return .string(String(result))
    }

    private static func inserted(_ arguments: IntrinsicArguments, _ at: Int) throws(IntrinsicFault) -> String {
        guard arguments.values.indices.contains(at) else { throw mismatch(arguments) }
        switch arguments.values[at] {
        case .string(let text): return text
        case .number(let number): return number.text
        case .bool(let value): return value ? "true" : "false"
        case .null: return "null"
        case .array, .object:
            throw IntrinsicFault(
                "The argument at position \(at + 1) must be a string, a number, a boolean or null.")
        }
    }

    private static func mismatch(_ arguments: IntrinsicArguments) -> IntrinsicFault {
        IntrinsicFault(
            "The number of arguments (\(arguments.values.count - 1)) does not match the occurrences of '{}' "
                + "in the template.")
    }

    // MARK: JSON

    static func stringToJson(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        let text = try arguments.string(0)
        // Recorded: a text without a value reads as null.
        if text.allSatisfy(\.isWhitespace) { return .null }
        do throws(JSONSyntaxError) {
            let value = try JSON(parsing: text)
            return value.number?.text == "-0" ? .int(0) : value
        } catch {
            throw IntrinsicFault("The argument at position 1 is not valid JSON: \(error).")
        }
    }

    // MARK: Split

    /// Splits at every one of the delimiter's characters; parts without a character are left out.
    static func stringSplit(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        let text = try arguments.string(0)
        let delimiters = Set(try arguments.string(1).unicodeScalars)
        let parts = text.unicodeScalars.split(omittingEmptySubsequences: true) { delimiters.contains($0) }
        return .array(parts.map { .string(String($0)) })
    }

    // MARK: Encoding

    static func base64Encode(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        .string(Base64.encode(Array(try limited(arguments).utf8)))
    }

    static func base64Decode(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        guard let bytes = Base64.decode(try limited(arguments)) else {
            throw IntrinsicFault("The argument at position 1 is not valid Base64.")
        }
        return .string(String(decoding: bytes, as: UTF8.self))
    }

    static func hash(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> JSON {
        let algorithm = try arguments.string(1)
        guard let digest = Digest(rawValue: algorithm) else {
            let known = Digest.allCases.map(\.rawValue).joined(separator: ", ")
            throw IntrinsicFault("The algorithm '\(algorithm)' is not supported. Use one of \(known).")
        }
        // Data of another type is hashed as its JSON text.
        let value = try arguments.value(0)
        let data = try value.string == nil ? value.text() : limited(arguments)
        return .string(digest.hexadecimal(of: data))
    }

    private static func limited(_ arguments: IntrinsicArguments) throws(IntrinsicFault) -> String {
        let text = try arguments.string(0)
        guard text.utf16.count <= lengthLimit else {
            throw IntrinsicFault("The argument at position 1 must have at most 10000 characters.")
        }
        return text
    }
}

/// Base64 after RFC 4648, section 4.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var group: UInt32 = 0
            for at in 0..<3 { group = group << 8 | (at < count ? UInt32(bytes[start + at]) : 0) }
            for at in 0..<4 {
                let digit = Int(group >> UInt32(18 - 6 * at)) & 63
                result.append(at <= count ? alphabet[digit] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// - Returns: nil when a character is not of the alphabet or the length cannot be right. Padding may be left out.
    static func decode(_ text: String) -> [UInt8]? {
        var digits = Array(text.utf8)
        let padded = digits.last == UInt8(ascii: "=")
        if padded, digits.count % 4 != 0 { return nil }
        for _ in 0..<2 where digits.last == UInt8(ascii: "=") { digits.removeLast() }
        guard digits.count % 4 != 1 else { return nil }
        var result: [UInt8] = []
        var group: UInt32 = 0
        var bits = 0
        for digit in digits {
            guard let value = alphabet.firstIndex(of: digit) else { return nil }
            group = (group << 6 | UInt32(value)) & 0xFFFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                result.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
            }
        }
        return result
    }
}
