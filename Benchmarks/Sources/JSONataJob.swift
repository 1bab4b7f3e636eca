import Foundation
import JSONTree

/// What every engine is given to measure, as a file of JSON; they all print their figures in the same form.
///
/// The peers in `Benchmarks/peers` read it too.
struct JSONataJob {
    struct Row {
        let name: String
        /// The file the data of the cases is in; nil when they are evaluated for no data at all.
        let data: String?
        let cases: [JSON]
    }

    let rows: [Row]
    /// Whether to tell the growth of memory rather than times.
    var measuresMemory = false
    /// How long the calls of one round take together, and after how long no more rounds are begun.
    let slice: Double
    let cap: Double
    static let rounds = 3
    /// Seconds an engine that can be stopped may take for a row; the cases it did not get to count as not measured.
    static let limit = 60

    /// The job as the engines read it.
    var json: JSON {
        [
            "measuresMemory": .bool(measuresMemory), "rounds": .int(JSONataJob.rounds),
            "sliceNanoseconds": .int(Int(slice * 1e9)), "capNanoseconds": .int(Int(cap * 1e9)),
            "limitSeconds": .int(JSONataJob.limit),
            "rows": .array(
                rows.map { row in
                    [
                        "name": .string(row.name), "data": row.data.map { .string($0) } ?? .null,
                        "cases": .array(row.cases),
                    ]
                }),
        ]
    }
}

// MARK: The language's own test suite

extension JSONataJob {
    /// The cases of the suite that end with a result, one row a data set; nil when the conformance data is absent.
    static func suite() throws -> JSONataJob? {
        let conformance =
            ProcessInfo.processInfo.environment["CONFORMANCE_DIR"] ?? "../shared/conformance"
        guard let text = FileManager.default.contents(atPath: "\(conformance)/jsonata/cases.jsonl") else { return nil }
        var groups: [String: [JSON]] = [:]
        for line in text.split(separator: 0x0A) {
            let row = try JSON(parsing: line)
            guard let name = group(of: row), let expression = row["expr"], let expect = row["expect"] else { continue }
            var members: JSONObject = ["expression": expression, "expect": expect]
            if let bindings = row["bindings"], bindings.object?.isEmpty == false { members["bindings"] = bindings }
            if let data = row["data"] { members["data"] = data }
            groups[name, default: []].append(.object(members))
        }
        let rows = groups.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }.map { name, cases in
            let path = "\(conformance)/jsonata/datasets/\(name).json"
            return Row(name: name, data: FileManager.default.fileExists(atPath: path) ? path : nil, cases: cases)
        }
        return JSONataJob(rows: rows, slice: 0.0005, cap: 0.05)
    }

    /// The row a case goes into; nil for one that is about errors, limits, chance or `$eval`.
    private static func group(of row: JSON) -> String? {
        guard row["expect"]?["error"] == nil, row["uses_eval"]?.bool != true, row["unordered"]?.bool != true,
            row["timelimit"] == nil, row["depth"] == nil
        else { return nil }
        if row["data"] != nil { return "data of their own" }
        return row["dataset"]?.string ?? "no data"
    }
}

// MARK: A list of orders

extension JSONataJob {
    /// Four transformations of a list of orders of 1 MB with 10,000 lines in all.
    ///
    /// - Parameter folder: where files can be put.
    static func orders(_ folder: String) throws -> JSONataJob {
        let path = "\(folder)/orders.json"
        try Data(orderList().bytes()).write(to: URL(filePath: path))
        let rows = transformations.map { name, expression in
            Row(name: name, data: path, cases: [["expression": .string(expression)]])
        }
        return JSONataJob(rows: rows, slice: 0.05, cap: 2)
    }

    private static let transformations = [
        ("grouped and summed", "orders{customer.region: $sum(lines.(price * quantity))}"),
        ("a deep path with a predicate", "orders.lines[quantity > 5 and product.stock.level < 50].product.stock.place"),
        (
            "a long string",
            "$join(orders.lines.(product.sku & \" x \" & $string(quantity) & \": \" & product.stock.place), \"\\n\")"
        ),
        ("a small object, 10,000 times", "orders.lines.{\"sku\": product.sku, \"cost\": price * quantity}"),
    ]

    private static func orderList() -> JSON {
        // A generator of our own: the same list everywhere.
        var state: UInt64 = 2026
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let regions = ["north", "south", "east", "west", "centre"]
        let fruits = ["orange", "banana", "lemon", "apple", "pear", "plum", "cherry"]
        let orders = (0..<2500).map { order -> JSON in
            let lines = (0..<4).map { _ -> JSON in
                let stock: JSON = ["place": .string("s\(next(400))"), "level": .int(next(100))]
                return [
                    "product": ["sku": .string("\(fruits[next(fruits.count)])-\(next(90))"), "stock": stock],
                    "price": .double(Double(next(10_000)) / 100), "quantity": .int(next(10)),
                ]
            }
            return [
                "id": .string("order-\(100_000 + order)"),
                "customer": ["name": .string("customer \(next(500))"), "region": .string(regions[next(5)])],
                "lines": .array(lines),
            ]
        }
        return ["orders": .array(orders)]
    }
}
