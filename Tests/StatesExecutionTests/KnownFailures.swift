/// Recorded cases that differ, by id, each with its reason. The list may only shrink.
enum KnownFailures {
    static let reasons: [String: String] = [:]
}
