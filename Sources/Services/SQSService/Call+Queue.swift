import AWSCore
import JSONTree

extension Call<SQSService> {
    /// The queue that `QueueUrl` names.
    ///
    /// - Throws: `QueueDoesNotExist`.
    func queue(_ input: JSONObject) throws -> QueueRecord {
        try QueueRecord.find(db, url: input["QueueUrl"]?.string ?? "", context: context)
    }
}
