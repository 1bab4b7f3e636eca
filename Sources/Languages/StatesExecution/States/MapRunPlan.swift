import JSONTree
import StatesLanguage

/// What a distributed Map has settled about its Map Run before the items are known.
struct MapRunPlan: Sendable {
    /// How many children may run at a time; 0 means as many as there may be.
    var concurrency: Int
    var toleratedCount: Int
    var toleratedPercentage: Double
    /// How many items a batch may have, and how many bytes its input; nil without an `ItemBatcher`, 0 for no bound.
    var itemsPerBatch: Int?
    var bytesPerBatch: Int?
    var batchInput: JSON?
    var writer: ResultTarget?

    init(concurrency: Int, toleratedCount: Int, toleratedPercentage: Double) {
        self.concurrency = concurrency
        self.toleratedCount = toleratedCount
        self.toleratedPercentage = toleratedPercentage
    }

    /// The input of one child execution, and how many items it stands for.
    struct Batch {
        var input: JSON
        var items: Int
    }

    /// The largest input of an execution, in bytes.
    private static let largestInput = 262_144

    /// The inputs of the child executions: the items themselves, or batches of them in order.
    ///
    /// - Throws: `States.DataLimitExceeded` when not even a batch of one item fits.
    func batches(of items: [JSON]) throws(Failure) -> [Batch] {
        guard let itemsPerBatch, let bytesPerBatch else { return items.map { Batch(input: $0, items: 1) } }
        let most = itemsPerBatch == 0 ? Int.max : itemsPerBatch
        let room = bytesPerBatch == 0 ? Self.largestInput : min(bytesPerBatch, Self.largestInput)
        let frame = batch([]).text().utf8.count
        var batches: [Batch] = []
        var current: [JSON] = []
        var size = frame
        for item in items {
            let bytes = item.text().utf8.count
            // Another item brings a comma.
            if !current.isEmpty, current.count == most || size + bytes + 1 > room {
                batches.append(Batch(input: batch(current), items: current.count))
                current = []
                size = frame
            }
            size += bytes + (current.isEmpty ? 0 : 1)
            if current.isEmpty, size > room {
                throw Failure(
                    error: ErrorName.dataLimitExceeded,
                    cause: "The item batch exceeds the maximum of \(room) bytes with a single item of \(bytes) bytes.")
            }
            current.append(item)
        }
        if !current.isEmpty { batches.append(Batch(input: batch(current), items: current.count)) }
        return batches
    }

    private func batch(_ items: [JSON]) -> JSON {
        guard let batchInput else { return ["Items": .array(items)] }
        return ["BatchInput": batchInput, "Items": .array(items)]
    }
}
