/// An object: the values of its members, and a shape that says which keys they belong to.
package final class JSONataObject: Sendable {
    /// The keys, shared by all objects made alike.
    package let shape: ObjectShape
    /// The values, in the order of the shape's keys.
    package let values: [JSONataValue]
    /// How deep containers nest, this one included.
    let depth: Int

    /// An object of as many values as the shape has keys.
    init(shape: ObjectShape, values: [JSONataValue]) {
        self.shape = shape
        self.values = values
        depth = values.depth + 1
    }

    /// An object of members; a repeated key keeps its first place and its last value.
    package convenience init(_ members: some Sequence<(String, JSONataValue)>) {
        var builder = ObjectBuilder()
        for (key, value) in members { builder.set(key, value) }
        self.init(builder)
    }

    /// The keys, in order.
    package var keys: [String] { shape.keys }
    /// The number of members.
    package var count: Int { values.count }

    /// The value of a member; nil when there is none of that name.
    package subscript(key: String) -> JSONataValue? { shape.slot(of: key).map { values[$0] } }
}
