import CheckoutTesting
import JSONTree
import Testing
import XPathPictures

@Suite struct DateTimePictureTests {
    static let formatCases = LiteralCall.cases(of: "function-fromMillis", function: "fromMillis")
    static let parseCases = LiteralCall.cases(of: "function-tomillis", function: "toMillis")
    /// 2026-11-22T10:20:30.400Z, a Sunday.
    static let now: Int64 = 1_795_342_830_400

    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)), arguments: formatCases)
    func formatConformance(_ call: LiteralCall) throws {
        let millis = try #require(call.number(0))
        let timezone = call.text(2).map(TimezoneOffset.init) ?? .utc
        #expect(
            LiteralCall.outcome { () throws(PictureError) in
                .string(
                    try DateTimePicture(call.text(1) ?? DateTimePicture.iso8601).format(millis, timezone: timezone))
            } == call.expected)
    }

    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)), arguments: parseCases)
    func parseConformance(_ call: LiteralCall) throws {
        let text = try #require(call.text(0))
        #expect(
            LiteralCall.outcome { () throws(PictureError) in
                guard let picture = call.text(1) else { return .number(JSONNumber(try ISODateTime.parse(text))) }
                return try DateTimePicture(picture).parse(text, now: DateTimePictureTests.now).map {
                    .number(JSONNumber($0))
                }
            } == call.expected)
    }

    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func mostConformanceCasesAreRun() {
        #expect(DateTimePictureTests.formatCases.count >= 40)
        #expect(DateTimePictureTests.parseCases.count >= 25)
    }

    /// The weeks around New Year of ten years, as ISO 8601 numbers them.
    @Test(arguments: [
        ("2005-01-01", "2004-W53-6"), ("2005-12-31", "2005-W52-6"), ("2006-01-01", "2005-W52-7"),
        ("2006-12-31", "2006-W52-7"), ("2007-01-01", "2007-W01-1"), ("2007-12-31", "2008-W01-1"),
        ("2008-12-28", "2008-W52-7"), ("2008-12-29", "2009-W01-1"), ("2009-12-31", "2009-W53-4"),
        ("2010-01-03", "2009-W53-7"),
    ])
    func isoWeeks(_ day: String, _ week: String) throws {
        let millis = try #require(try DateTimePicture("[Y]-[M]-[D]").parse(day, now: 0))
        #expect(try DateTimePicture("[X0001]-W[W01]-[F1]").format(millis) == week)
    }

    @Test(arguments: [
        (0, "[Y]-[M01]", "+0000", "1970-01"), (0, "[H01]:[m] [Z]", "+0530", "05:30 +05:30"),
        (0, "[H01]:[m] [z]", "-0500", "19:00 GMT-05:00"), (0, "[h] [P]", "0000", "12 am"),
        (0, "[Z0001t]", "0000", "Z"), (-1, "[Y].[f]", "0000", "1969.999"), (0, "[FNn,3-3]", "0000", "Thu"),
        (0, "[x] [w]", "0000", "1 1"), (0, "[H01]", "nowhere", "NaN"),
    ])
    func formats(_ millis: Double, _ picture: String, _ timezone: String, _ text: String) throws {
        #expect(try DateTimePicture(picture).format(millis, timezone: TimezoneOffset(timezone)) == text)
    }

    @Test(
        arguments: [
            ("5 April", "[D] [MNn]", 1_775_347_200_000.0), ("14:05", "[H]:[m]", 1_795_356_300_000),
            ("2018-02-03 12 PM", "[Y]-[M]-[D] [h] [P]", 1_517_659_200_000), ("nothing", "[Y]", nil),
            ("text", "text", nil),
            ("20180203T040506", "[Y0001][M01][D01]T[H01][m01][s01]", 1_517_630_706_000),
            ("2018-02-03T04:05:06.5", "[Y]-[M]-[D]T[H]:[m]:[s].[f]", 1_517_630_706_500),
        ] as [(String, String, Double?)])
    func parses(_ text: String, _ picture: String, _ millis: Double?) throws {
        #expect(try DateTimePicture(picture).parse(text, now: DateTimePictureTests.now) == millis)
    }

    /// Long pictures and texts come to an end soon, without running out of stack.
    @Test(arguments: [
        ("[Y]", "1"), ("[Yi]-", "i"), ("[Yw]", "one "), ("[MNn]x", "x"), ("[Z01:01]", "+1"),
    ])
    func longPicturesEnd(_ marker: String, _ piece: String) throws {
        let picture = try DateTimePicture(String(repeating: marker, count: 20_000))
        #expect(try picture.parse(String(repeating: piece, count: 5000) + "!", now: 0) == nil)
    }

    @Test(
        arguments: [
            ("[Y", "D3135", nil), ("[q]", "D3132", "q"), ("[]", "D3132", ""), ("[Y1٠]", "D3131", nil),
        ] as [(String, String, String?)])
    func refuses(_ picture: String, _ code: String, _ value: String?) {
        #expect(throws: PictureError(code: code, value: value)) { try DateTimePicture(picture) }
    }

    @Test(arguments: [
        ("[DN]", "D3133", "D"), ("[Yα]", "D3130", "α"), ("[Z000000]", "D3134", "6"), ("[fn]", "D3133", "f"),
    ])
    func refusesToFormat(_ picture: String, _ code: String, _ value: String) throws {
        let compiled = try DateTimePicture(picture)
        #expect(throws: PictureError(code: code, value: value)) { try compiled.format(0) }
    }

    @Test(
        arguments: [
            ("2018 5", "[Y] [W]", nil), ("2018 40", "[X] [W]", "D3136"), ("2018 3", "[Y] [D]", "D3136"),
            ("2018-094 10", "[Y]-[d] [H]", "D3136"),
        ] as [(String, String, String?)])
    func weekDatesAndGapsAreErrors(_ text: String, _ picture: String, _ code: String?) throws {
        let compiled = try DateTimePicture(picture)
        guard let code else {
            // Year and week of the year make no date together; JSONata then reads the year alone.
            #expect(try compiled.parse(text, now: 0) == 1_514_764_800_000)
            return
        }
        #expect(throws: PictureError(code: code)) { try compiled.parse(text, now: 0) }
    }

    /// What `Date.parse` of V8 gives for texts of the shape JSONata lets through.
    @Test(arguments: [
        ("2018", 1_514_764_800_000), ("2018-11", 1_541_030_400_000), ("2018-01-02", 1_514_851_200_000),
        ("2018-01-02T10:11:12", 1_514_887_872_000), ("2018-01-02T10:11:12.1234567Z", 1_514_887_872_123),
        ("2018-01-02T10:11:12+0530", 1_514_868_072_000), ("2018-01-02T10:11:12+05:30", 1_514_868_072_000),
        ("2018-01-02Z", 1_514_851_200_000), ("2018-02-30", 1_519_948_800_000),
        ("2018-01-02T24:00:00Z", 1_514_937_600_000), ("0000-01-01", -62_167_219_200_000),
        ("0099-01-01", -59_042_995_200_000), ("2018T10:11:12", 1_514_801_472_000),
        ("2018-01-02T10:11:12+23:59", 1_514_801_532_000),
    ])
    func readsISO8601(_ text: String, _ millis: Double) throws { #expect(try ISODateTime.parse(text) == millis) }

    @Test(arguments: [
        "2018-13-01", "2018-00-01", "2018-01-00", "2018-19", "2018-01-39", "2018-30", "2018-01-02T24:00:01Z",
        "2018-01-02T29:00:00Z", "2018-01-02+01:00", "2018-01-02.5", "2018-01-02-03", "2018-01-02T10:11:12+24:00",
    ])
    func momentsThatAreNoneAreNaN(_ text: String) throws { #expect(try ISODateTime.parse(text).isNaN) }

    @Test(arguments: ["", "18-01-02", "2018-1-2", "2018-01-02 10:11:12", "2018-01-02T10:11", "2018-01-02T10:11:12.Z"])
    func otherTextsAreErrors(_ text: String) {
        #expect(throws: PictureError(code: "D3110", value: text)) { try ISODateTime.parse(text) }
    }
}
