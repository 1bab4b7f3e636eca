import JSONTree

/// Something to run: a state machine, its input, and how many states an execution of it enters.
struct StatesWork {
    let name: String
    let definition: JSON
    var input: JSON = [:]
    /// States entered by one execution.
    let transitions: Int
    /// How many executions are started together.
    var executions = 1
    /// How often that is measured; the median counts.
    var rounds = 3

    /// Pass states one after another; their names begin with `prefix`.
    static func chain(_ length: Int, prefix: String = "S") -> JSON {
        var states: JSONObject = [:]
        for at in 1...length {
            states["\(prefix)\(at)"] =
                at == length ? ["Type": "Pass", "End": true] : ["Type": "Pass", "Next": .string("\(prefix)\(at + 1)")]
        }
        return ["StartAt": .string("\(prefix)1"), "States": .object(states)]
    }

    static func chains(_ length: Int, at once: Int) -> StatesWork {
        StatesWork(
            name: "\(once) chains of \(Figures.text(Double(length))) Pass states at once", definition: chain(length),
            input: order, transitions: length, executions: once)
    }

    /// An inline Map with a Pass state for each item.
    ///
    /// The items are of one digit: 100,000 of them are 200 kB of input and of output, and AWS takes 256 KiB.
    static func map(_ items: Int) -> StatesWork {
        StatesWork(
            name: "inline Map over \(Figures.text(Double(items))) items, a Pass each",
            definition: [
                "StartAt": "Each",
                "States": ["Each": ["Type": "Map", "ItemProcessor": chain(1), "End": true]],
            ],
            input: .array((0..<items).map { .int($0 % 10) }), transitions: items + 1,
            rounds: items >= 100_000 ? 3 : 7)
    }

    /// The same as a distributed Map, whose items are child executions of their own.
    static func distributedMap(_ items: Int) -> StatesWork {
        var processor = chain(1).object ?? [:]
        processor["ProcessorConfig"] = ["Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"]
        return StatesWork(
            name: "distributed Map over \(Figures.text(Double(items))) items, a Pass each",
            definition: [
                "StartAt": "Each",
                "States": ["Each": ["Type": "Map", "ItemProcessor": .object(processor), "End": true]],
            ], input: map(items).input, transitions: items + 1, rounds: 1)
    }

    /// A Parallel state of several branches, each a chain.
    static func parallel(_ branches: Int, of length: Int, at once: Int = 10) -> StatesWork {
        StatesWork(
            name: "Parallel of \(branches) × \(length) Pass states",
            definition: [
                "StartAt": "All",
                "States": [
                    "All": [
                        "Type": "Parallel", "Branches": .array((0..<branches).map { chain(length, prefix: "B\($0)S") }),
                        "End": true,
                    ]
                ],
            ], input: order, transitions: branches * length + 1, executions: once)
    }

    static let order: JSON = ["CartId": "835235", "Email": "customer@example.com", "total_cost": "1.27"]
}
