import CheckoutCommands
import Foundation
import Testing

struct CheckoutCommandTests {
    @Test(arguments: [
        ["run"], ["run", "event.json"], ["run", "-", "--output", "json", "-q"],
        ["run", "event.json", "--parameter-overrides", "A=1", "B=2", "--port", "4566"],
        ["run", "--state-machine", "One", "--no-deploy", "--timeout", "2.5"],
    ])
    func aWellFormedRunIsParsedDirectly(_ arguments: [String]) {
        let command = CheckoutCommand.direct(arguments)
        #expect(command.map { "\(type(of: $0))" } == "RunCommand")
    }

    /// Help, versions, completions and errors are the root command's to give.
    @Test(arguments: [
        [], ["serve"], ["help", "run"], ["run", "--help"], ["run", "-h"], ["run", "--version"], ["run", "--verson"],
        ["run", "a.json", "b.json"], ["run", "--port", "many"], ["run", "--generate-completion-script"], ["--run"],
    ])
    func everythingElseIsLeftToTheRoot(_ arguments: [String]) {
        #expect(CheckoutCommand.direct(arguments) == nil)
    }
}

struct StartupPagesTests {
    @Test func codeLetGoIsNoLongerResidentAndStillRuns() throws {
        let before = try residentCode()
        StartupPages.release()
        let after = try residentCode()
        #expect(before > 0 && after < before)
    }

    /// Kilobytes of code that are mapped to memory at present, as /proc/self/smaps has them.
    private func residentCode() throws -> Int {
        var isCode = false
        var total = 0
        for line in try String(contentsOfFile: "/proc/self/smaps", encoding: .utf8).split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count >= 5, !words[0].hasSuffix(":") { isCode = words[1] == "r-xp" && words.count > 5 }
            if isCode, words.count > 1, words[0] == "Rss:" { total += Int(words[1]) ?? 0 }
        }
        return total
    }
}
