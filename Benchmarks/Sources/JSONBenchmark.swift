import Foundation
import JSONTree

/// JSON parse and write against Foundation's `JSONSerialization`, in turns, on the same bytes, by processor time.
enum JSONBenchmark {
    private static let order = """
        {"CartId":"835235","Email":"customer@example.com","Address":"1 George Street, Singapore","Orange":"1",\
        "Banana":"1","Lemon":"0","total_cost":1.27,"paid":true,"lines":[{"sku":"orange","quantity":1}]}
        """

    static func run() throws {
        Figures.heading("JSON, against Foundation's JSONSerialization")
        try compare("order of \(order.utf8.count) bytes", order, parseAim: .atLeast(10, "×"))
        let orders = (0..<5000).map { order.replacingOccurrences(of: "835235", with: String(100_000 + $0)) }
        let list = "[\(orders.joined(separator: ","))]"
        try compare("\(orders.count) orders, \(list.utf8.count / 1000) kB", list, parseAim: nil)
    }

    private static func compare(_ name: String, _ text: String, parseAim: Aim?) throws {
        let bytes = Array(text.utf8)
        let data = Data(bytes)
        let tree = try JSON(parsing: bytes)
        let object = try JSONSerialization.jsonObject(with: data)
        guard tree.bytes() == bytes else { throw BenchmarkFailure("a parsed and written order is not the same") }
        let parse = try ratio(
            bytes.count, { try JSON(parsing: bytes).isNull ? 0 : 1 },
            { try JSONSerialization.jsonObject(with: data) is NSNull ? 0 : 1 })
        let write = try ratio(
            bytes.count, { tree.bytes().count }, { try JSONSerialization.data(withJSONObject: object).count })
        for (verb, result, aim) in [("parse", parse, parseAim), ("write", write, nil)] {
            let factor = result.ours / result.theirs
            Figures.line(
                "\(verb) \(name)", "\(Figures.text(result.ours)) MB/s",
                "\(Figures.times(factor)) Foundation's \(Figures.text(result.theirs)) MB/s"
                    + (aim.map { "; \($0.verdict(factor))" } ?? ""))
        }
    }

    /// The best of several rounds of each, taken in turns, in MB/s.
    private static func ratio(_ size: Int, _ ours: () throws -> Int, _ theirs: () throws -> Int) rethrows
        -> (ours: Double, theirs: Double)
    {
        var best = (ours: 0.0, theirs: 0.0)
        for _ in 0..<9 {
            best.ours = max(best.ours, try rate(size, ours))
            best.theirs = max(best.theirs, try rate(size, theirs))
        }
        return best
    }

    private static func rate(_ size: Int, _ body: () throws -> Int) rethrows -> Double {
        var rounds = 0
        var checksum = 0
        let start = Measure.processorTime()
        var spent = 0.0
        repeat {
            for _ in 0..<max(1, 20_000 / size) {
                checksum &+= try body()
                rounds += 1
            }
            spent = Measure.processorTime() - start
        } while spent < 0.05
        return checksum == 0 ? 0 : Double(rounds * size) / spent / 1e6
    }
}
