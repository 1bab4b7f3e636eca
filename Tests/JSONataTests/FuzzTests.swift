import CheckoutTesting
import CivilTime
import Foundation
import JSONata
import Testing

/// Random and mutated expressions end, within the limits, with a value or an error.
///
/// `JSONATA_FUZZ` is another number of them; `make fuzz` has libFuzzer look for more.
@Suite(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
struct FuzzTests {
    private static let count = ProcessInfo.processInfo.environment["JSONATA_FUZZ"].flatMap { Int($0) } ?? 100_000
    private static let batches = 8

    @Test(arguments: 0..<batches)
    func everyExpressionEnds(_ batch: Int) async throws {
        let cases = try Case.all()
        let seeds = cases.map(\.expression).filter { $0.utf8.count < 400 }
        let inputs = Array(try Case.datasets().values) + [.undefined, .null, .list([])]
        var generator = ExpressionGenerator(seeds: seeds, chance: Chance(seed: UInt64(batch) + 7))
        var evaluated = 0
        for number in 0..<Self.count / Self.batches {
            // The threads are those of all tests: others have their turn in between.
            if number.isMultiple(of: 20) { await Task.yield() }
            let text = generator.next()
            var chance = Chance(seed: 3)
            var environment = JSONataEnvironment(now: Timestamp(milliseconds: 0)) { chance.next() }
            environment.limits = JSONataLimits(
                depth: 60, steps: 20_000, rangeLength: 10_000, stringLength: 100_000, elements: 20_000)
            var isRead = false
            do throws(JSONataError) {
                let expression = try JSONataExpression(text, options: JSONataOptions(allowsEval: true))
                isRead = true
                let value = try expression.evaluate(inputs[generator.pick(inputs.count)], in: environment)
                evaluated += 1
                _ = value.json()
            } catch {
                #expect(!error.code.isEmpty, "\(text)")
                // What is wrong with the text is found when it is read.
                #expect(isRead != error.code.hasPrefix("S"), "\(error) in \(text)")
                // A place inside the text that `$eval` was given may lie beyond the end of this one, and that behind a
                // `\u` at the very end counts the four digits that are not there, as in the original.
                let inText = (error.position ?? 0) <= text.utf16.count + 5
                #expect(inText || text.contains("eval"), "\(error) in \(text)")
            }
        }
        // Most mutants are no expressions; enough must be for the evaluator to be tried as well.
        #expect(evaluated > Self.count / Self.batches / 10)
    }
}

/// Makes expressions of others: pieces swapped, doubled, dropped, put inside each other.
private struct ExpressionGenerator {
    private let seeds: [[Character]]
    private let atoms: [[Character]]
    private var chance: Chance

    init(seeds: [String], chance: Chance) {
        self.seeds = seeds.map(Array.init)
        atoms =
            [
                "$", "$$", "%", "*", "**", "[0]", "[-1]", "[]", "{}", "()", ".", "..", "~>", "?:", "??", ":=", "@$v",
                "#$i", "^($)", "^(>$)", "|$|{}|", "$x", "$f", "function($x){$x}", "λ($n)<n:n>{$n}", "/a*/i", "\"😀\"",
                "λ($a, $b)<n?s>{$b}('x')",
                "''",
                "1e308", "-0", "0.1", "null", "true", "and", "or", "in", "`a b`", "$map", "$filter", "$reduce",
                "$string",
                "$sum", "$eval", "$match", "$replace", "$split", "$pad", "$sort", "$each", "$sift", "$spread", "$merge",
                "$append", "$zip", "$lookup", "$formatNumber", "$toMillis", "$fromMillis", "$formatInteger", "$now()",
                "$clone", "$distinct", "$single", "[1..1000]", "/* c */", "\\u0000", "(", ")", "[", "]", "{", "}", "<",
                ">",
                ",", ";", ":", "?", "\"", "'", "`", "/", "\\", "\u{0}", "é",
            ].map { Array($0) }
        self.chance = chance
    }

    mutating func pick(_ count: Int) -> Int { chance.below(count) }

    mutating func next() -> String {
        var text = seeds[pick(seeds.count)]
        for _ in 0..<pick(4) { text = mutated(text) }
        return String(text)
    }

    private mutating func mutated(_ text: [Character]) -> [Character] {
        var text = text
        let at = pick(text.count + 1)
        let length = min(pick(12), text.count - at)
        switch pick(8) {
        case 0: text.removeSubrange(at..<at + length)
        case 1: text.insert(contentsOf: text[at..<at + length], at: at)
        case 2: text.insert(contentsOf: atoms[pick(atoms.count)], at: at)
        case 3: text.replaceSubrange(at..<at + length, with: atoms[pick(atoms.count)])
        case 4: text = Array("(") + text + Array(")") + atoms[pick(atoms.count)]
        case 5: text += Array(".") + seeds[pick(seeds.count)]
        case 6: text = seeds[pick(seeds.count)] + Array(" ~> ") + text
        default: text.replaceSubrange(at..<at + length, with: seeds[pick(seeds.count)])
        }
        return text.count < 2000 ? text : Array(text[..<2000])
    }
}
