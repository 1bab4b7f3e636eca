import CivilTime
import JSONTree
import JSONata

/// libFuzzer's driver, with the program's arguments and what it calls for each input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The program. Swift's package manager gives a program's entry the name of the target and makes it `main`.
@_cdecl("jsonata_fuzz_main")
func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
    var count = count
    var arguments = arguments
    return runDriver(&count, &arguments, fuzzOneInput)
}

/// What libFuzzer calls for each input, by the name it looks for.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    evaluate(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
    return 0
}

/// Evaluates a text: an expression, optionally with a line of JSON before it as its input.
///
/// It must end with a value or an error, whatever the text is.
private func evaluate(_ text: String) {
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let document = lines.count > 1 ? try? JSON(parsing: String(lines[0])) : nil
    let expression = document == nil ? text : String(lines[1])
    let input = document ?? ["a": [["b": 1, "c": "x"], ["b": 2, "c": "y"]], "d": nil, "e": [1, 2.5, "z"]]
    var environment = JSONataEnvironment(now: Timestamp(milliseconds: 0)) { 0.5 }
    environment.limits = JSONataLimits(
        depth: 60, steps: 50_000, rangeLength: 10_000, stringLength: 100_000, elements: 50_000)
    do throws(JSONataError) {
        let compiled = try JSONataExpression(expression, options: JSONataOptions(allowsEval: true))
        _ = try compiled.evaluate(JSONataValue(input), in: environment).json()
    } catch {
        precondition(!error.code.isEmpty)
    }
}
