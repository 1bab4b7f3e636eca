/// The variables of one block, function call or tuple, and where the variables around it are.
final class Frame {
    /// Values by slot; nil for one that has not been bound yet.
    var slots: [JSONataValue?]
    let parent: Frame?
    /// The names of the slots, for `$eval`.
    let layout: FrameLayout

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
