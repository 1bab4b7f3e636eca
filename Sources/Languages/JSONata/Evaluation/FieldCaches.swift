/// A field that some place in a program reads, by the number of the place.
struct Field: Sendable {
    let place: Int32
}

/// For each place that reads a field: the shapes of the two kinds of objects seen last, and where they keep the field.
///
/// A program is shared by evaluations, so what one of them has learnt about its objects is kept here.
final class FieldCaches {
    private var entries: UnsafeMutableBufferPointer<Entry>
    /// The name each place reads.
    private var names: [String]

    private struct Entry {
        /// Held, so that no other shape can take its address.
        var shape: ObjectShape?
        /// Below zero when objects of the shape have no such field.
        var slot = -1
        var otherShape: ObjectShape?
        var otherSlot = -1
    }

    init(_ names: [String]) {
        self.names = names
        entries = .allocate(capacity: names.count)
        entries.initialize(repeating: Entry())
    }

    deinit {
        entries.deinitialize()
        entries.deallocate()
    }

    /// Makes room for more places, behind those there are.
    func grow(to names: [String]) {
        guard names.count > entries.count else { return }
        self.names = names
        let larger = UnsafeMutableBufferPointer<Entry>.allocate(capacity: names.count)
        larger.initialize(repeating: Entry())
        entries.deinitialize()
        entries.deallocate()
        entries = larger
    }

    /// The value of a field, `.undefined` when the object has none of that name.
    @inline(__always)
    func value(of field: Field, in object: JSONataObject) -> JSONataValue {
        let place = Int(field.place)
        let slot = entries[place].shape === object.shape ? entries[place].slot : look(for: place, in: object)
        return slot >= 0 ? object.values[slot] : .undefined
    }

    @inline(never)
    private func look(for place: Int, in object: JSONataObject) -> Int {
        // Objects of two kinds in turns are frequent: with a member that some of them lack.
        if entries[place].otherShape === object.shape { return entries[place].otherSlot }
        let slot = object.shape.slot(of: names[place]) ?? -1
        swap(&entries[place].shape, &entries[place].otherShape)
        entries[place].otherSlot = entries[place].slot
        entries[place].shape = object.shape
        entries[place].slot = slot
        return slot
    }
}
