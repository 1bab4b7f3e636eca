import AWSCore
import ArgumentParser
import Emulator
import JSONTree
import StatesComparison
import StatesLanguage
import StatesReplay

/// `checkout diff`.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what changed in meaning between two state machine definitions, and for recorded executions.",
        discussion: """
            Examples:
              checkout diff HEAD:statemachine/checkout.asl.json statemachine/checkout.asl.json
              checkout diff old.asl.json new.asl.yaml recordings
              checkout diff recordings/paid.json statemachine/checkout.asl.json --output json

            OLD and NEW are definitions (JSON or YAML), recordings, or what aws stepfunctions describe-state-machine
            prints; REVISION:FILE is a file as Git has it. What is only written differently does not show: the order of
            members, comments, defaults spelled out, Iterator for ItemProcessor.

            With recordings it also says which of them take another way by the new definition, and where the ways part.

            Exit status: 0 nothing changed in meaning; 1 something did; 2 a file could not be read.
            """)

    @Argument(help: "The definition as it was.") var old: String
    @Argument(help: "The definition as it is now.") var new: String
    @Argument(
        help: ArgumentHelp("Recordings: files, folders (every .json in them) or patterns.", valueName: "recordings"))
    var recordings: [String] = []

    @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

    func run() async throws {
        let (before, after) = (try await ComparedDefinition(old), try await ComparedDefinition(new))
        let changes = DefinitionComparison.changes(from: before.definition, to: after.definition)
        let paths = try compare(before, after)
        switch output {
        case .json: Terminal.result(json(changes, paths).text(.pretty))
        case .text: printText(changes, paths, after)
        }
        if !changes.isEmpty || paths.contains(where: { !$0.isSame }) { throw CommandFailure("", .failed) }
    }

    // MARK: Recordings

    private func compare(_ before: ComparedDefinition, _ after: ComparedDefinition) throws -> [RecordedPath] {
        if recordings.isEmpty { return [] }
        return try RecordingFiles.groups(recordings).flatMap { group in
            var parts = RecordingParts()
            do {
                for file in group.files { try parts.add(InputFile.bytes(file)) }
                return try parts.recordings().map { recording in
                    RecordedPath(
                        file: group.name, recording, old: try replay(before, recording),
                        new: try replay(after, recording))
                }
            } catch let fault as RecordingFault {
                throw CommandFailure("checkout: \(group.name): \(fault)")
            }
        }
    }

    private func replay(_ compared: ComparedDefinition, _ recording: Recording) throws -> Replay {
        let definition = PlaceholderDefinition(compared.definition).resolved(like: recording) { _ in nil }
        do {
            return Replay(
                machine: try StateMachine(definition, type: recording.type), definition: definition,
                parameterCheck: IntegrationParameters.check)
        } catch {
            let faults = error.faults.map { "\($0.code): \($0.message) (\($0.path))" }
            throw CommandFailure("checkout: \(compared.name) is not valid: \(faults.joined(separator: "; "))")
        }
    }

    // MARK: Output

    private func printText(_ changes: [DefinitionChange], _ paths: [RecordedPath], _ after: ComparedDefinition) {
        let lines = DefinitionLines(file: new)
        if changes.isEmpty { Terminal.result("The definitions mean the same.") }
        for change in changes {
            let place = lines.line(of: change.path).map { "\(after.name):\($0): " } ?? ""
            Terminal.result("\(place)\(change.message)")
        }
        if paths.isEmpty { return }
        let same = paths.count(where: \.isSame)
        Terminal.result("\(paths.count) recordings: \(same) as before, \(paths.count - same) not")
        for path in paths where !path.isSame { Terminal.result("  \(path.file): \(path.message)") }
    }

    private func json(_ changes: [DefinitionChange], _ paths: [RecordedPath]) -> JSON {
        var result: JSONObject = [
            "changes": .array(
                changes.map { change in
                    [
                        "kind": .string(change.kind.rawValue), "state": change.state.map(JSON.string) ?? .null,
                        "path": .string(change.path), "message": .string(change.message),
                    ]
                })
        ]
        if !recordings.isEmpty {
            result["recordings"] = .array(
                paths.map { path in
                    ["file": .string(path.file), "same": .bool(path.isSame), "message": .string(path.message)]
                })
        }
        return .object(result)
    }
}
