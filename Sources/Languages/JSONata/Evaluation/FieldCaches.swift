/// A field that some place in a program reads.
final class Field: Sendable {
    let name: String
    /// The number of the place.
    let cache: Int

    init(name: String, cache: Int) {
        self.name = name
        self.cache = cache
    }
}

/// For each place that reads a field: the shapes of the two kinds of objects seen last, and where they keep the field.
///
/// A program is shared by evaluations, so what one of them has learnt about its objects is kept here.
final class FieldCaches {
    private var entries: UnsafeMutableBufferPointer<Entry>

    private struct Entry {
        /// Held, so that no other shape can take its address.
        var shape: ObjectShape?
        /// Below zero when objects of the shape have no such field.
        var slot = -1
        var otherShape: ObjectShape?
        var otherSlot = -1
    }

    init(count: Int) {
        entries = .allocate(capacity: count)
        entries.initialize(repeating: Entry())
    }

    deinit {
        entries.deinitialize()
        entries.deallocate()
    }

    func grow(to count: Int) {
        guard count > entries.count else { return }
        let larger = UnsafeMutableBufferPointer<Entry>.allocate(capacity: count)
        larger.initialize(repeating: Entry())
        entries.deinitialize()
        entries.deallocate()
        entries = larger
    }

    /// The value of a field, `.undefined` when the object has none of that name.
    @inline(__always)
    func value(of field: Field, in object: JSONataObject) -> JSONataValue {
        let slot =
            entries[field.cache].shape === object.shape ? entries[field.cache].slot : look(for: field, in: object)
        return slot >= 0 ? object.values[slot] : .undefined
    }

    @inline(never)
    private func look(for field: Field, in object: JSONataObject) -> Int {
        // Objects of two kinds in turns are frequent: with a member that some of them lack.
        if entries[field.cache].otherShape === object.shape { return entries[field.cache].otherSlot }
        let slot = object.shape.slot(of: field.name) ?? -1
        swap(&entries[field.cache].shape, &entries[field.cache].otherShape)
        entries[field.cache].otherSlot = entries[field.cache].slot
        entries[field.cache].shape = object.shape
        entries[field.cache].slot = slot
        return slot
    }
}
