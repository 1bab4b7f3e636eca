import JSONTree
import Testing

/// Two spellings of "é" are one `String` to Swift, and two texts to AWS.
struct JSONTextIdentityTests {
    private static let composed = "caf\u{E9}"
    private static let decomposed = "cafe\u{301}"
    /// As many bytes, in another order.
    private static let marks = ("a\u{323}\u{307}", "a\u{307}\u{323}")

    @Test func theyAreOneString() {
        #expect(Self.composed == Self.decomposed)
        #expect(Self.marks.0 == Self.marks.1)
    }

    @Test(arguments: [0, 20]) func theyAreTwoNames(others: Int) throws {
        var object: JSONObject = [:]
        for at in 0..<others { object["name\(at)"] = .int(at) }
        object[Self.composed] = 1
        object[Self.decomposed] = 2
        object[Self.marks.0] = 3
        object[Self.marks.1] = 4
        #expect(object.count == others + 4)
        #expect(object[Self.composed] == 1)
        #expect(object[Self.decomposed] == 2)
        #expect(object[Self.marks.0] == 3)
        #expect(object[Self.marks.1] == 4)
        object[Self.composed] = nil
        #expect(!object.has(Self.composed))
        #expect(object.has(Self.decomposed))
    }

    @Test(arguments: [0, 20]) func theyStayApartWhenParsed(others: Int) throws {
        let more = (0..<others).map { "\"n\($0)\": 0," }.joined()
        let text = "{\(more)\"\(Self.composed)\":1,\"\(Self.decomposed)\":2,\"caf\\u00e9\":3}"
        let object = try #require(JSON(parsing: text).object)
        #expect(object.count == others + 2)
        #expect(object[Self.composed] == 3)
        #expect(object[Self.decomposed] == 2)
    }

    @Test func theyAreTwoValues() {
        #expect(JSON.string(Self.composed) != JSON.string(Self.decomposed))
        #expect(JSON.string(Self.marks.0) != JSON.string(Self.marks.1))
        #expect(JSON.array([.string(Self.composed)]) != JSON.array([.string(Self.decomposed)]))
        #expect(JSON.object([Self.composed: 1]) != JSON.object([Self.decomposed: 1]))
        #expect(Set([JSON.string(Self.composed), .string(Self.decomposed)]).count == 2)
        #expect(Set([ExactText(Self.composed), ExactText(Self.decomposed)]).count == 2)
    }

    @Test func equalTextsAreEqualHoweverTheyAreStored() {
        let long = String(repeating: "x", count: 40) + Self.composed
        let built = String(decoding: Array(long.utf8), as: UTF8.self)
        #expect(JSON.string(long) == JSON.string(built))
        #expect(ExactText(long).hashValue == ExactText(built).hashValue)
        let part = (long + "tail").dropLast(4)
        #expect(ExactText(String(part)) == ExactText(long))
        #expect(JSON.string("") == "")
    }
}
