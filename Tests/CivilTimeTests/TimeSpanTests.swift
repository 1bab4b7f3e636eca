import CivilTime
import Testing

@Suite struct TimeSpanTests {
    @Test(arguments: [
        ("90s", 90_000), ("5m", 300_000), ("1h", 3_600_000), ("2d", 172_800_000), ("1w", 604_800_000),
        ("1h30m", 5_400_000), ("250ms", 250), ("1.5h", 5_400_000), ("0s", 0), ("PT1H", 3_600_000), ("P2D", 172_800_000),
        ("P1W", 604_800_000), ("P1DT12H", 129_600_000), ("PT1M30.5S", 90_500), ("1w2d3h4m5s6ms", 788_645_006),
    ])
    func spansAreRead(_ text: String, _ milliseconds: Int64) {
        #expect(TimeSpan(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "1", "h", "1x", "-1h", "1h 30m", "30m1h", "1h1h", ".5h", "1.h", "1..5h", "P", "PT", "P1Y", "P1M", "P1DT",
        "PT1D", "1hT", "P1DT1HT1M", "99999999999999999w", "١s",
    ])
    func othersAreNot(_ text: String) { #expect(TimeSpan(text) == nil) }

    @Test(arguments: [
        (0, "0s"), (250, "250ms"), (90_000, "1m 30s"), (3_600_000, "1h"), (104_400_000, "1d 5h"),
        (31_536_000_000, "365d"), (-1500, "-1s 500ms"), (3_600_001, "1h 1ms"),
    ])
    func spansAreWritten(_ milliseconds: Int64, _ text: String) {
        #expect(TimeSpan(milliseconds: milliseconds).text == text)
    }

    @Test func timesMayLackZoneAndTimeOfDay() {
        let noon = Timestamp(rfc3339: "2027-03-04T12:00:00Z")
        #expect(Timestamp(lenient: "2027-03-04T12:00:00Z") == noon)
        #expect(Timestamp(lenient: "2027-03-04T13:00:00+01:00") == noon)
        #expect(Timestamp(lenient: "2027-03-04T12:00:00.000") == noon)
        #expect(Timestamp(lenient: "2027-03-04T12:00") == noon)
        #expect(Timestamp(lenient: "2027-03-04") == noon?.adding(seconds: -43_200))
        for text in ["", "tomorrow", "2027-02-30", "2027-03-04T25:00", "2027-03-04T12:00+01:00", "12:00"] {
            #expect(Timestamp(lenient: text) == nil)
        }
    }
}
