import CivilTime
import Testing

struct CivilDateTests {
    @Test func `days and moments correspond over four centuries`() {
        var expected = CivilDate(year: 1600, month: 1, day: 1).epochDays
        #expect(expected == -135_140)
        for year in 1600..<2001 {
            for month in 1...12 {
                for day in [1, CivilDate.days(in: month, of: year)] {
                    let date = CivilDate(
                        year: year, month: month, day: day, hour: 13, minute: 14, second: 15, millisecond: 16)
                    #expect(date.epochDays == expected + day - 1)
                    #expect(CivilDate(date.timestamp) == date)
                }
                expected += CivilDate.days(in: month, of: year)
            }
        }
    }

    @Test(arguments: [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2400, 29)])
    func `leap years`(_ year: Int, _ days: Int) {
        #expect(CivilDate.days(in: 2, of: year) == days)
        #expect(CivilDate(year: year, month: 2, day: 29).isValid == (days == 29))
    }

    @Test(arguments: [(1970, 1, 1, 4), (2026, 11, 22, 0), (2000, 2, 29, 2), (1969, 12, 31, 3), (1600, 1, 1, 6)])
    func `weekdays`(_ year: Int, _ month: Int, _ day: Int, _ weekday: Int) {
        #expect(CivilDate(year: year, month: month, day: day).weekday == weekday)
    }

    @Test func `fields out of range are seen`() {
        let good = CivilDate(year: 2026, month: 11, day: 22, hour: 23, minute: 59, second: 59, millisecond: 999)
        #expect(good.isValid)
        let faults: [(WritableKeyPath<CivilDate, Int>, Int)] = [
            (\.year, 1_000_000), (\.month, 0), (\.month, 13), (\.day, 0), (\.day, 31), (\.hour, 24), (\.hour, -1),
            (\.minute, 60), (\.second, 60), (\.millisecond, 1000), (\.millisecond, -1),
        ]
        for (field, value) in faults {
            var date = good
            date[keyPath: field] = value
            #expect(!date.isValid)
        }
    }

    @Test func `moments before the epoch`() {
        let date = CivilDate(Timestamp(milliseconds: -1))
        #expect(date == CivilDate(year: 1969, month: 12, day: 31, hour: 23, minute: 59, second: 59, millisecond: 999))
        #expect(date.timestamp.milliseconds == -1)
    }
}
