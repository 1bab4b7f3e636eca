/// A version of a function as its workers were started: workers of an older generation take no more events.
struct FunctionGeneration: Sendable, Hashable {
    let record: FunctionRecord
    /// The folder the code is in.
    let folder: String
    /// Changes when a file of the code changes.
    let fingerprint: UInt64
}
