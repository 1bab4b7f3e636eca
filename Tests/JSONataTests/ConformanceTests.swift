import CheckoutTesting
import CivilTime
import Foundation
import JSONTree
import JSONata
import Testing

/// The language's own test suite: every case with its document, variables and limits.
@Suite(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
struct ConformanceTests {
    /// Cases that are known not to pass, by id; the list may only shrink.
    private static let knownFailures: Set<String> = []

    @Test(arguments: try Case.all())
    func `case`(_ row: Case) throws {
        let isKnown = Self.knownFailures.contains(row.id)
        let outcome = row.run()
        let passes = row.accepts(outcome)
        #expect(passes != isKnown, "\(row.id): \(row.expression) gave \(outcome), not \(row.expected)")
    }

    @Test func knownFailuresAreCases() throws {
        let ids = Set(try Case.all().map(\.id))
        #expect(Self.knownFailures.subtracting(ids).isEmpty)
    }
}

/// One row of `jsonata/cases.jsonl`.
struct Case: Sendable, CustomTestStringConvertible {
    let row: JSON
    let input: JSONataValue
    var id: String { row["id"]?.string ?? "" }
    var expression: String { row["expr"]?.string ?? "" }
    var expected: JSON { row["expect"] ?? .null }
    var testDescription: String { id }

    static func all() throws -> [Case] {
        let datasets = try datasets()
        return try Conformance.rows("jsonata/cases.jsonl").map { row in
            let input =
                row["data"].map { JSONataValue($0) } ?? row["dataset"]?.string.flatMap { datasets[$0] } ?? .undefined
            return Case(row: row, input: input)
        }
    }

    /// The documents that cases name, by name.
    static func datasets() throws -> [String: JSONataValue] {
        guard let folder = Conformance.folder?.appending(path: "jsonata/datasets") else { return [:] }
        var datasets: [String: JSONataValue] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let document = try JSON(parsing: try Data(contentsOf: file))
            datasets[file.deletingPathExtension().lastPathComponent] = JSONataValue(document)
        }
        return datasets
    }

    enum Outcome: CustomStringConvertible {
        case value(JSON?)
        case error(JSONataError)

        var description: String {
            switch self {
            case .value(let value): value?.text() ?? "undefined"
            case .error(let error): "\(error.code) \(error.message)"
            }
        }
    }

    func run() -> Outcome {
        var chance = Chance(seed: 1)
        var environment = JSONataEnvironment(now: Timestamp(milliseconds: 1_521_801_216_617)) { chance.next() }
        for (name, value) in row["bindings"]?.object ?? [:] { environment.bindings[name] = JSONataValue(value) }
        if let depth = row["depth"]?.int {
            // The suite counts nested expressions, of which a call of a function has about three.
            environment.limits.depth = max(3, depth / 3)
            environment.limits.steps = 25_000_000
        }
        do throws(JSONataError) {
            let compiled = try JSONataExpression(expression, options: JSONataOptions(allowsEval: true))
            return .value(try compiled.evaluate(input, in: environment).json())
        } catch { return .error(error) }
    }

    func accepts(_ outcome: Outcome) -> Bool {
        switch outcome {
        case .value(nil): expected["undefined"] != nil
        case .value(let value?):
            if row["unordered"]?.bool == true, let items = value.array, let wanted = expected["value"]?.array {
                items.map { $0.text() }.sorted() == wanted.map { $0.text() }.sorted()
            } else {
                expected["value"] == value
            }
        case .error(let error):
            if let wanted = expected["error"] {
                wanted["code"]?.string == error.code
                    && (wanted["token"].map { $0.string == error.token } ?? true)
                    && (wanted["position"].map { $0.int == error.position } ?? true)
                    && (wanted["message"].map { $0.string == error.message } ?? true)
                    && (wanted["value"].map { $0.string == error.value } ?? true)
            } else {
                false
            }
        }
    }
}

/// A generator of random numbers that gives the same ones every time (SplitMix64).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func bits() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// At least 0, below 1.
    mutating func next() -> Double { Double(bits() >> 11) * 0x1p-53 }

    /// At least 0, below `bound`.
    mutating func below(_ bound: Int) -> Int { Int(bits() % UInt64(max(bound, 1))) }
}
