/// The frames of an execution by number.
///
/// Numbers are given in rising order and most frames live shortly, so they lie in that order in an array, with gaps where
/// they were taken out; a dictionary would hash for each of a Map's iterations several times.
struct FrameTable: Sendable {
    private var ids: [Int] = []
    private var frames: [Frame?] = []
    private var gaps = 0

    /// The numbers of the frames that are there, in rising order.
    var numbers: [Int] { ids.indices.compactMap { frames[$0] == nil ? nil : ids[$0] } }

    /// The frames that are there, in the order they were made.
    var all: [Frame] { frames.compactMap(\.self) }

    /// The frame of a number; nil when it is not there.
    subscript(id: Int) -> Frame? {
        let at = position(of: id)
        return at < ids.count && ids[at] == id ? frames[at] : nil
    }

    /// Takes a frame out.
    mutating func take(_ id: Int) -> Frame? {
        let at = position(of: id)
        guard at < ids.count, ids[at] == id, let frame = frames[at].take() else { return nil }
        gaps += 1
        return frame
    }

    /// Puts a frame in, or back.
    mutating func put(_ frame: consuming Frame) {
        if gaps > 64, gaps > ids.count / 2 { compact() }
        let at = position(of: frame.id)
        if at < ids.count, ids[at] == frame.id {
            if frames[at] == nil { gaps -= 1 }
            frames[at] = frame
        } else {
            ids.insert(frame.id, at: at)
            frames.insert(frame, at: at)
        }
    }

    /// The first place whose number is not below `id`.
    private func position(of id: Int) -> Int {
        var (low, high) = (0, ids.count)
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func compact() {
        let old = frames
        frames = []
        frames.reserveCapacity(old.count)
        var kept: [Int] = []
        kept.reserveCapacity(old.count)
        for (at, frame) in old.enumerated() {
            guard let frame else { continue }
            kept.append(ids[at])
            frames.append(frame)
        }
        ids = kept
        gaps = 0
    }
}
