import CivilTime

/// What one evaluation is given from outside.
package struct JSONataEnvironment {
    /// The moment `$now()` and `$millis()` tell, the same all through the evaluation.
    package var now: Timestamp
    /// The next random number, at least 0 and below 1.
    package var random: () -> Double
    /// Variables by name, without `$`.
    package var bindings: [String: JSONataValue]
    /// How far the evaluation may go.
    package var limits: JSONataLimits

    /// An environment; without a time or a generator of the caller's it is 1970 and nothing is random.
    package init(
        now: Timestamp = Timestamp(milliseconds: 0), random: @escaping () -> Double = { 0 },
        bindings: [String: JSONataValue] = [:], limits: JSONataLimits = JSONataLimits()
    ) {
        self.now = now
        self.random = random
        self.bindings = bindings
        self.limits = limits
    }
}

/// How far an evaluation may go before it ends with an error `U….`, so that none hangs, crashes or eats the memory.
package struct JSONataLimits: Sendable, Hashable {
    /// Nested calls of functions; a tail call does not nest. `U1001`.
    package var depth: Int
    /// Steps: items visited and functions called. The engine knows no clock; this is its time. `U1001`.
    package var steps: Int
    /// Items of one range `[a..b]`. `D2014`.
    package var rangeLength: Int
    /// UTF-8 bytes of one string. `U1002`.
    package var stringLength: Int
    /// Values and 16-byte pieces of strings made in all, which bounds the memory. `U1003`.
    package var elements: Int

    /// Limits; those not named are what an expression of good intent does not reach.
    package init(
        depth: Int = 200, steps: Int = 50_000_000, rangeLength: Int = 10_000_000, stringLength: Int = 64 << 20,
        elements: Int = 50_000_000
    ) {
        self.depth = depth
        self.steps = steps
        self.rangeLength = rangeLength
        self.stringLength = stringLength
        self.elements = elements
    }
}
