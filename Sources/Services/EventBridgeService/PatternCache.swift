import AWSCore
import EventPatterns
import Synchronization

/// Compiled event patterns by their text, so that an event does not compile every rule's pattern anew.
final class PatternCache: Sendable {
    static let shared = PatternCache()

    private let patterns = Mutex<[String: EventPattern]>([:])

    /// The compiled form of a pattern.
    ///
    /// - Throws: `InvalidEventPatternException`.
    func pattern(_ text: String) throws(AWSError) -> EventPattern {
        if let known = patterns.withLock({ $0[text] }) { return known }
        let compiled: EventPattern
        do throws(EventPatternError) {
            compiled = try EventPattern(parsing: text)
        } catch {
            throw AWSError(.invalidEventPattern, error.message)
        }
        patterns.withLock { patterns in
            // Rules are few; a store that churns through thousands starts over.
            if patterns.count >= 4096 { patterns = [:] }
            patterns[text] = compiled
        }
        return compiled
    }
}
