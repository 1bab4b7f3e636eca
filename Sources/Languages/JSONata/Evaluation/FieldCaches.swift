/// A field that some place in a program reads, by the number of the place.
struct Field: Sendable {
    let place: Int32
}

/// For each place that reads a field: the shapes of the kinds of objects seen last, and where they keep the field.
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
        /// Kinds seen before those two.
        var earlier: [Known] = []
        /// Which of the earlier ones goes next.
        var leaving = 0

        mutating func add(_ shape: ObjectShape, _ slot: Int) {
            if let otherShape {
                let known = Known(shape: otherShape, slot: otherSlot)
                if earlier.count < 4 {
                    earlier.append(known)
                } else {
                    earlier[leaving] = known
                    leaving = (leaving + 1) % earlier.count
                }
            }
            otherShape = self.shape
            otherSlot = self.slot
            self.shape = shape
            self.slot = slot
        }
    }

    private struct Known {
        let shape: ObjectShape
        let slot: Int
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

    /// The value of a field of a value; nil when that is no object.
    ///
    /// The object is not held meanwhile, the value is: counting references is most of what looking a field up costs.
    @inline(__always)
    func value(of field: Field, of value: JSONataValue) -> JSONataValue? {
        guard let object = value.unheldObject else { return nil }
        let found = object._withUnsafeGuaranteedRef { self.value(of: field, in: $0) }
        withExtendedLifetime(value) {}
        return found
    }

    @inline(never)
    private func look(for place: Int, in object: JSONataObject) -> Int {
        // Objects of two kinds in turns are frequent: with a member that some of them lack.
        if entries[place].otherShape === object.shape { return entries[place].otherSlot }
        for known in entries[place].earlier where known.shape === object.shape { return known.slot }
        let slot = object.shape.slot(of: names[place]) ?? -1
        entries[place].add(object.shape, slot)
        return slot
    }
}
