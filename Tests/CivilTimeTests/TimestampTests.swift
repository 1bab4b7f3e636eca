import CivilTime
import Testing

struct TimestampTests {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (1, "1970-01-01T00:00:00.001Z"), (-1, "1969-12-31T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"), (1_795_363_368_123, "2026-11-22T16:02:48.123Z"),
            (4_107_542_399_000, "2100-02-28T23:59:59.000Z"), (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"), (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
        ] as [(Int64, String)])
    func `moments are written and read back`(_ milliseconds: Int64, _ text: String) {
        #expect(Timestamp(milliseconds: milliseconds).iso8601 == text)
        #expect(Timestamp(rfc3339: text)?.milliseconds == milliseconds)
    }

    @Test func `shorter and longer forms`() {
        let moment = Timestamp(milliseconds: 1_795_363_368_123)
        #expect(moment.iso8601Seconds == "2026-11-22T16:02:48Z")
        #expect(moment.httpDate == "Sun, 22 Nov 2026 16:02:48 GMT")
    }

    @Test(arguments: [
        ("2026-11-22T16:02:48Z", "2026-11-22T16:02:48.000Z"), ("2026-11-22T16:02:48.5Z", "2026-11-22T16:02:48.500Z"),
        ("2026-11-22T16:02:48.123999999Z", "2026-11-22T16:02:48.123Z"),
        ("2026-11-22T16:02:48+01:00", "2026-11-22T15:02:48.000Z"),
        ("2026-11-22T16:02:48.001-05:30", "2026-11-22T21:32:48.001Z"),
        ("2024-02-29T00:30:00+01:00", "2024-02-28T23:30:00.000Z"),
    ])
    func `offsets and fractions`(_ text: String, _ expected: String) {
        #expect(Timestamp(rfc3339: text)?.iso8601 == expected)
    }

    @Test(arguments: [
        "", "2026-11-22", "2026-11-22T16:02:48", "2026-11-22t16:02:48Z", "2026-11-22T16:02:48z", "2026-11-22 16:02:48Z",
        "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
        "2026-11-22T24:00:00Z", "2026-11-22T23:60:00Z", "2026-11-22T23:59:60Z", "2026-11-22T16:02:48.Z",
        "2026-11-22T16:02:48+1:00", "2026-11-22T16:02:48+0100", "2026-11-22T16:02:48+24:00", "2026-11-22T16:02:48Zx",
        "2026-11-22T16:02Z", "20261122T160248Z", "２026-11-22T16:02:48Z",
    ])
    func `what names no moment is refused`(_ text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test func `seconds and milliseconds`() {
        #expect(Timestamp(seconds: 1.5).milliseconds == 1500)
        #expect(Timestamp(seconds: -0.0015).milliseconds == -2)
        #expect(Timestamp(milliseconds: 1500).seconds == 1.5)
        #expect(Timestamp(milliseconds: 0).adding(seconds: 0.25) == Timestamp(milliseconds: 250))
        #expect(Timestamp(milliseconds: 1) < Timestamp(milliseconds: 2))
    }

    @Test func `additions saturate`() {
        #expect(Timestamp(milliseconds: .max).adding(milliseconds: 1).milliseconds == .max)
        #expect(Timestamp(milliseconds: .min).adding(milliseconds: -1).milliseconds == .min)
        #expect(Timestamp(milliseconds: 0).adding(seconds: .infinity).milliseconds == 63_000_000_000_000_000)
        #expect(Timestamp(seconds: -1e300).milliseconds == -63_000_000_000_000_000)
    }
}
