/// The variables of one block, function call or tuple, and where the variables around it are.
final class Frame {
    /// Values by slot; nil for one that has not been bound yet.
    var slots: [JSONataValue?]
    let parent: Frame?
    /// The names of the slots, for `$eval`.
    let layout: FrameLayout
    /// Variables without a slot, which the text of an `$eval` has bound here.
    var evaluated: [String: JSONataValue]?

    init(_ layout: FrameLayout, in parent: Frame?) {
        self.layout = layout
        self.parent = parent
        slots = Array(repeating: nil, count: layout.names.count)
    }

    init(_ layout: FrameLayout, slots: [JSONataValue?], in parent: Frame?) {
        self.layout = layout
        self.parent = parent
        self.slots = slots
    }

    /// Binds a variable from the text of an `$eval`.
    func bind(_ name: String, to value: JSONataValue) {
        if let slot = layout.names.firstIndex(of: name) {
            slots[slot] = value
        } else {
            evaluated = evaluated ?? [:]
            evaluated?[name] = value
        }
    }

    /// What an `$eval` has bound a variable to, in this frame or one around it, as far as `end`, which does not count.
    func evaluated(_ name: String, before end: Frame? = nil) -> JSONataValue? {
        var frame: Frame? = self
        while let here = frame, here !== end {
            if let value = here.evaluated?[name] { return value }
            frame = here.parent
        }
        return nil
    }

    /// The frame so many levels up.
    @inline(__always)
    func ancestor(_ depth: Int) -> Frame? {
        var frame: Frame? = self
        var left = depth
        while left > 0 {
            frame = frame?.parent
            left -= 1
        }
        return frame
    }
}

/// The names of the variables that a frame has slots for.
final class FrameLayout: Sendable {
    let names: [String]

    /// The layout of a frame without variables.
    static let empty = FrameLayout([])

    init(_ names: [String]) { self.names = names }
}
