import Foundation
import JSONTree
import StatesCoverage
import StatesExecution
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct CoverageReportTests {
    private let lines = [
        "/States/Pay": 3, "/States/Pay/Next": 4, "/States/Pay/Retry/0": 5, "/States/Paid": 9, "/States/Failed": 20,
    ]

    @Test func aTracefileHasFunctionsLinesAndBranches() {
        let text = LCOVReport.text([CoverageTests.coverage([CoverageTests.failed], lines: lines)])
        let rows = text.split(separator: "\n").map(String.init)
        #expect(rows.prefix(2) == ["TN:shop", "SF:shop.asl.json"])
        #expect(rows.contains("FN:3,Pay"))
        #expect(rows.contains("FNDA:1,Pay"))
        #expect(rows.contains("FNDA:0,Paid"))
        #expect(rows.contains("FNF:8"))
        #expect(rows.contains("FNH:2"))
        #expect(rows.contains("DA:3,1"))
        #expect(rows.contains("DA:9,0"))
        #expect(rows.contains { $0.hasPrefix("BRDA:5,0,") && $0.hasSuffix(",1") })
        // The state of this way was entered, the way not taken; a branch of a state never entered is a dash.
        #expect(rows.contains { $0.hasPrefix("BRDA:4,0,") && $0.hasSuffix(",0") })
        #expect(rows.contains { $0.hasPrefix("BRDA:1,0,") && $0.hasSuffix(",-") })
        #expect(rows.last == "end_of_record")
        #expect(rows.count { $0.hasPrefix("BRDA:") } == 20)
        #expect(rows.contains("BRF:20"))
        #expect(rows.contains("BRH:3"))
    }

    @Test func coberturaIsXMLWithRates() throws {
        var named = StateMachineCoverage(
            name: "a<b>&\"c\"", file: "x.json", definition: CoverageTests.definition
        ) { [lines] in lines[$0] }
        named.add(CoverageTests.failed)
        let text = CoberturaReport.text([named], timestamp: 1_000)
        let document = try XMLDocument(xmlString: text.replacing(/<!DOCTYPE[^>]*>/, with: ""))
        let root = try #require(document.rootElement())
        #expect(root.attribute(forName: "timestamp")?.stringValue == "1000")
        #expect(root.attribute(forName: "branches-valid")?.stringValue == "20")
        #expect(root.attribute(forName: "branches-covered")?.stringValue == "3")
        let rate = try #require(root.attribute(forName: "branch-rate")?.stringValue)
        #expect(rate == "0.1500")
        let machine = try #require(try root.nodes(forXPath: ".//class").first as? XMLElement)
        #expect(machine.attribute(forName: "name")?.stringValue == "a<b>&\"c\"")
        let line = try #require(try root.nodes(forXPath: ".//class/lines/line[@number='5']").first as? XMLElement)
        #expect(line.attribute(forName: "hits")?.stringValue == "1")
        #expect(line.attribute(forName: "condition-coverage")?.stringValue == "100% (1/1)")
    }

    @Test func thePageDrawsEveryStateOnce() throws {
        let page = CoveragePage.text([CoverageTests.coverage([CoverageTests.succeeded], lines: lines)])
        let start = try #require(page.range(of: "<svg"))
        let end = try #require(page.range(of: "</svg>"))
        let drawing = try XMLDocument(xmlString: String(page[start.lowerBound..<end.upperBound]))
        let root = try #require(drawing.rootElement())
        func all(_ path: String) throws -> [XMLElement] {
            try root.nodes(forXPath: path).compactMap { $0 as? XMLElement }
        }
        let labels = try all(".//*[local-name()='text']").compactMap(\.stringValue)
        #expect(labels.sorted() == ["Both", "Each", "Failed", "Item", "Left", "Paid", "Pay", "Right"])
        let missed = try all(".//*[local-name()='g'][starts-with(@class, 'miss')]/*[local-name()='text']")
        #expect(missed.compactMap(\.stringValue) == ["Failed"])
        #expect(page.contains("<li>Pay: Retry[0] <small>line 5</small>"))
    }

    /// Boxes of one level must not lie on one another, whatever the graph looks like.
    @Test(arguments: [1, 3, 40])
    func boxesDoNotOverlap(_ length: Int) throws {
        var states: JSONObject = [:]
        for index in 0..<length {
            // A chain with short cuts and ways back.
            states["S\(index)"] = [
                "Type": "Choice", "Default": .string("S\(min(index + 1, length))"),
                "Choices": [["Next": .string("S\(index / 2)")], ["Next": .string("S\(min(index + 3, length))")]],
            ]
        }
        states["S\(length)"] = ["Type": "Succeed"]
        let definition: JSON = ["StartAt": "S0", "States": .object(states)]
        let machine = StateMachineCoverage(name: "m", file: "m", definition: definition) { _ in nil }
        let page = CoveragePage.text([machine])
        let boxes = page.matches(of: /<rect x="(-?[\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/).map {
            (x: Double($0.1) ?? 0, y: Double($0.2) ?? 0, width: Double($0.3) ?? 0, height: Double($0.4) ?? 0)
        }
        #expect(boxes.count == length + 1)
        for (index, a) in boxes.enumerated() {
            for b in boxes.dropFirst(index + 1) {
                let apart =
                    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
                #expect(apart)
            }
        }
    }
}
