import AWSCore
import GRDB
import JSONTree
import StateStore

/// The entries of a batch operation: their rules, and each one's outcome on its own.
struct BatchRequest {
    let entries: [JSONObject]

    /// Checks the entries of `input`.
    ///
    /// - Parameter entryName: the model's name for an entry, which the error for an empty batch quotes.
    /// - Throws: `EmptyBatchRequest`, `TooManyEntriesInBatchRequest`, `InvalidBatchEntryId`,
    ///   `BatchEntryIdsNotDistinct`.
    init(_ input: JSONObject, entryName: String) throws(AWSError) {
        entries = input["Entries"]?.array?.compactMap(\.object) ?? []
        if entries.isEmpty { throw .emptyBatch(entryName) }
        if entries.count > 10 { throw .tooManyEntries(entries.count) }
        var seen: Set<String> = []
        for entry in entries {
            let id = entry["Id"]?.string ?? ""
            guard (1...80).contains(id.count), id.allSatisfy({ $0.isASCIIWord || $0 == "-" }) else {
                throw .badEntryID
            }
            if !seen.insert(id).inserted { throw .repeatedID(id) }
        }
    }

    /// Runs `body` for every entry, each in a savepoint, and gathers what succeeded and what failed.
    ///
    /// - Throws: what is no fault of an entry: a failing store.
    func outcome(_ db: Database, _ body: (JSONObject) throws -> JSONObject) throws -> JSONObject {
        var (successful, failed): ([JSON], [JSON]) = ([], [])
        for entry in entries {
            let id = entry["Id"] ?? ""
            do {
                let result = try db.withSavepoint { try body(entry) }
                successful.append(.object((["Id": id] as JSONObject).merging(result)))
            } catch let error as AWSError where error.status < 500 {
                failed.append([
                    "Id": id, "SenderFault": true, "Code": .string(SQSService.queryCode(for: error.code)),
                    "Message": .string(error.message),
                ])
            }
        }
        var output: JSONObject = [:]
        if !successful.isEmpty { output["Successful"] = .array(successful) }
        if !failed.isEmpty { output["Failed"] = .array(failed) }
        return output
    }
}
