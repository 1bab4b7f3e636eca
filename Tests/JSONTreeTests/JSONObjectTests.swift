import JSONTree
import Testing

struct JSONObjectTests {
    @Test func `assigning keeps the place, nil removes`() {
        var object: JSONObject = ["a": 1, "b": 2, "c": 3]
        object["b"] = 20
        object["d"] = 4
        object["a"] = nil
        object["missing"] = nil
        #expect(object.keys == ["b", "c", "d"])
        #expect(object.values == [20, 3, 4])
        #expect(object["a"] == nil)
        #expect(object.has("c"))
        #expect(!object.has("a"))
        #expect(object.position(of: "d") == 2)
    }

    @Test func `null is a member`() {
        let object: JSONObject = ["a": nil]
        #expect(object.has("a"))
        #expect(object["a"] == JSON.null)
        #expect(object.count == 1)
    }

    @Test func `large objects find their members by index, also after removals`() {
        var object = JSONObject((0..<100).map { ("k\($0)", JSON.int($0)) })
        for at in stride(from: 0, to: 100, by: 2) { object["k\(at)"] = nil }
        object["k1"] = "changed"
        object["new"] = true
        #expect(object.count == 51)
        #expect(object["k99"] == 99)
        #expect(object["k98"] == nil)
        #expect(object["k1"] == "changed")
        #expect(object[0].key == "k1")
        #expect(object[50].key == "new")
        for (at, member) in object.enumerated() { #expect(object.position(of: member.key) == at) }
    }

    @Test func `equality does not look at the order`() {
        let one: JSONObject = ["a": 1, "b": [1, 2]]
        let other: JSONObject = ["b": [1.0, 2], "a": 1]
        #expect(one == other)
        #expect(one.hashValue == other.hashValue)
        #expect(one != ["a": 1])
        #expect(one != ["a": 1, "b": [2, 1]])
        #expect(one != ["a": 1, "c": [1, 2]])
        #expect(JSON.object(one) != .array([]))
    }

    @Test func `merging and mapping keep the order`() {
        let merged = (["a": 1, "b": 2] as JSONObject).merging(["c": 3, "a": 10])
        #expect(JSON.object(merged).text() == #"{"a":10,"b":2,"c":3}"#)
        #expect(JSON.object(merged.mapValues { .string($0.text()) }).text() == #"{"a":"10","b":"2","c":"3"}"#)
    }

    @Test func `a value is seen only as what it is`() {
        let values: [JSON] = [nil, true, 1.5, "x", [1], ["a": 1]]
        #expect(values.map(\.typeName) == ["null", "boolean", "number", "string", "array", "object"])
        #expect(values.map(\.isNull) == [true, false, false, false, false, false])
        #expect(values.compactMap(\.bool) == [true])
        #expect(values.compactMap(\.double) == [1.5])
        #expect(values.compactMap(\.int).isEmpty)
        #expect(values.compactMap(\.string) == ["x"])
        #expect(values.compactMap(\.array) == [[1]])
        #expect(values.compactMap(\.object) == [["a": 1]])
    }

    @Test func `copies are independent`() {
        let original: JSONObject = ["a": ["b": 1]]
        var copy = original
        copy["a"] = 2
        #expect(original["a"] == ["b": 1])
        #expect(copy["a"] == 2)
    }
}
