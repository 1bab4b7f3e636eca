import AWSCore
import ArgumentParser
import Foundation
import SAMTemplate
import StatesTesting

/// Options of the commands that can answer tasks from a mock configuration.
struct MockOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Test cases in the form of Step Functions Local's MockConfigFile.json. Default: $SFN_MOCK_CONFIG.",
            valueName: "file"))
    var mockConfig: String?

    /// The configuration that the option or the environment names; nil when neither does.
    ///
    /// - Throws: `TemplateFaults`, `CommandFailure` for a file that cannot be read.
    func load() throws -> MockConfig? {
        let variable = ProcessInfo.processInfo.environment["SFN_MOCK_CONFIG"]
        guard let path = mockConfig ?? variable, !path.isEmpty else { return nil }
        return try MockOptions.load(path)
    }

    /// Reads a configuration.
    ///
    /// - Throws: `TemplateFaults`, `CommandFailure` for a file that cannot be read.
    static func load(_ path: String) throws -> MockConfig {
        do {
            return try MockConfig(parsing: try InputFile.text(path), file: path)
        } catch let error as UnreadableFile {
            throw CommandFailure("checkout: the mock configuration \(error)")
        }
    }
}
