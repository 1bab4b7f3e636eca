import JSONTree

/// What an intrinsic function needs from outside: data, and entropy as values.
package protocol IntrinsicEnvironment {
    /// The value at a path.
    ///
    /// - Throws: `PathFailure` when nothing is there.
    func path(_ path: DataPath) throws(PathFailure) -> JSON

    /// A new version 4 UUID in lower case, for `States.UUID`.
    func uuid() -> String

    /// A random whole number in a range that is not empty, for `States.MathRandom` without a seed.
    func random(in range: Range<Int>) -> Int
}

/// A text that is no call of an intrinsic function.
package struct IntrinsicSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as a sentence without a full stop.
    package let message: String
    /// Where in the text, in bytes from 0.
    package let offset: Int

    package var description: String { "\(message) at offset \(offset)" }
}

/// Why an expression has no value.
package enum IntrinsicFailure: Error, Hashable, Sendable {
    /// A function refused its arguments: `States.IntrinsicFailure` with this cause.
    case function(String)
    /// An argument's path found nothing.
    case path(DataPath, PathFailure)
}

/// What a function has against its arguments, as a sentence.
struct IntrinsicFault: Error {
    let message: String

    init(_ message: String) { self.message = message }
}

extension EvaluationScope: IntrinsicEnvironment {
    /// What a path of the definition finds in the state's data or in the context object.
    package func path(_ path: DataPath) throws(PathFailure) -> JSON { try path.read(in: self) }

    /// A number of the range, from the scope's seeded randomness; the lower bound of an empty range.
    package func random(in range: Range<Int>) -> Int {
        guard !range.isEmpty else { return range.lowerBound }
        let width = UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound)
        return range.lowerBound &+ Int(truncatingIfNeeded: random() % width)
    }

    /// A version 4 UUID from the scope's seeded randomness.
    package func uuid() -> String {
        // RFC 9562, version 4: four bits say the version, two the variant.
        let high = random() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = random() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = [high, low].map { half in
            let text = String(half, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        let (first, second) = (digits[0], digits[1])
        let middle = first.dropFirst(8)
        return "\(first.prefix(8))-\(middle.prefix(4))-\(middle.suffix(4))-\(second.prefix(4))-\(second.dropFirst(4))"
    }

    /// The value of an intrinsic function in a template.
    ///
    /// - Parameter field: the template's field, for the sentence about a path that finds nothing.
    /// - Throws: `EvaluationFailure`, `States.IntrinsicFailure` when a function refuses its arguments.
    package func call(_ expression: IntrinsicExpression, field: String) throws(EvaluationFailure) -> JSON {
        do throws(IntrinsicFailure) {
            return try expression.evaluate(self)
        } catch {
            switch error {
            case .function(let cause): throw EvaluationFailure(error: ErrorName.intrinsicFailure, cause)
            case .path(let path, _):
                throw EvaluationFailure(
                    "The JSONPath '\(path.text)' specified for the field '\(field)' could not be found in the input "
                        + "'\(document(of: path).text())'")
            }
        }
    }
}
