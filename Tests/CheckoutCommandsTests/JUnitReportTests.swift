import CheckoutCommands
import Testing

@Suite struct JUnitReportTests {
    @Test func countsAndEscapes() {
        let report = JUnitReport(
            name: "checkout test",
            suites: [
                .init(
                    name: "a.test.yaml",
                    cases: [
                        .init(name: "pays", className: "Machine", seconds: 0.5, outcome: .passed),
                        .init(
                            name: "says \"no\"", className: "Machine", file: "a.test.yaml", seconds: 0.25,
                            outcome: .failed(message: "1 < 2\nso", details: "- a & b\n+ \u{1}")),
                        .init(name: "skipped", className: "Machine", seconds: 0, outcome: .skipped(reason: "why")),
                        .init(
                            name: "broken", className: "Machine", seconds: 0,
                            outcome: .error(message: "no", details: "")),
                    ])
            ])
        #expect(
            report.text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="checkout test" tests="4" failures="1" errors="1" skipped="1" time="0.750">
                  <testsuite name="a.test.yaml" tests="4" failures="1" errors="1" skipped="1" time="0.750">
                    <testcase classname="Machine" name="pays" time="0.500"/>
                    <testcase classname="Machine" name="says &quot;no&quot;" file="a.test.yaml" time="0.250">
                      <failure message="1 &lt; 2&#10;so">- a &amp; b
                + \u{FFFD}</failure>
                    </testcase>
                    <testcase classname="Machine" name="skipped" time="0.000">
                      <skipped message="why"/>
                    </testcase>
                    <testcase classname="Machine" name="broken" time="0.000">
                      <error message="no"></error>
                    </testcase>
                  </testsuite>
                </testsuites>

                """)
    }
}
