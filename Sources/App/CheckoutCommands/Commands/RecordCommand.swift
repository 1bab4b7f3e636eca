import ArgumentParser
import CivilTime
import Emulator
import Foundation
import JSONTree
import StateStore
import StatesReplay
import StepFunctionsService

/// `checkout record`.
struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Write a recording of an execution, for checkout replay.",
        discussion: """
            Examples:
              checkout record latest -o recordings/payment-failed.json
              checkout record latest --redact '$.Email' --redact '$..password'
              checkout record arn:aws:states:eu-west-1:123456789012:execution:orders:4711 --profile production

            A recording holds the definition, input, context, the results of all tasks, and the history as
            aws stepfunctions get-execution-history prints it. Keep it beside the template, in recordings/.
            """)

    @Argument(help: "An ARN, a name, or latest.") var execution: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var remote: RemoteOptions

    @Option(
        name: [.customShort("o"), .customLong("output-file")],
        help: ArgumentHelp("The file to write. Default: standard output.", valueName: "file"))
    var file: String?

    @OptionGroup var redaction: RedactionOptions

    func run() async throws {
        let target = try ExecutionTarget(store, remote, command: "record")
        let arn = try await target.arn(execution)
        var recording: Recording
        if let client = target.remote {
            recording = try await RemoteRecording(client: client).read(arn)
        } else {
            recording = try await RecordingOutput.read(arn, EngineStart.store(target.project))
        }
        try redaction.apply(&recording)
        try RecordingOutput.write(recording, to: file)
    }
}

/// What is to be taken out of a recording.
struct RedactionOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Take the texts that this path finds in any input, output or parameter out of the whole recording.",
            valueName: "path"))
    var redact: [String] = []

    /// Takes them out, and makes sure that the recording still is what it was.
    func apply(_ recording: inout Recording) throws {
        if redact.isEmpty { return }
        do {
            try recording.redact(redact)
        } catch {
            throw CommandFailure("checkout: --redact: \(error)")
        }
    }
}

/// Reads recordings from a store and writes them.
enum RecordingOutput {
    /// The recording of an execution of this store.
    static func read(_ arn: String, _ store: StateStore) async throws -> Recording {
        try await store.read { db in
            guard let record = try ExecutionRecord.find(arn, db) else {
                throw CommandFailure("checkout: there is no execution \(arn) in this store.")
            }
            return try ExecutionRecording.read(record, db)
        }
    }

    /// Writes a recording to a file, in a folder that is made when absent, or to standard output.
    static func write(_ recording: Recording, to path: String?) throws {
        guard let path, path != "-" else { return Terminal.result(String(recording.text.dropLast())) }
        let file = URL(filePath: path)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(recording.text.utf8).write(to: file, options: .atomic)
        } catch {
            throw CommandFailure("checkout: \(path) cannot be written: \(StateStore.reason(error))")
        }
        Terminal.progress("recorded \(recording.name): \(recording.status), \(recording.events.count) events → \(path)")
    }
}

/// Reads the recording of an execution of AWS's, or of another `checkout serve`.
struct RemoteRecording {
    let client: RemoteStates

    func read(_ arn: String) async throws -> Recording {
        let name: JSONObject = ["executionArn": .string(arn)]
        var parts = RecordingParts()
        for operation in ["DescribeExecution", "DescribeStateMachineForExecution"] {
            try parts.add(JSON.object(plain(try await client.call(operation, name))).bytes())
        }
        var input = name
        input["maxResults"] = 1000
        input["includeExecutionData"] = true
        repeat {
            let page = try await client.call("GetExecutionHistory", input)
            try parts.add((["events": page["events"] ?? []] as JSON).bytes())
            input["nextToken"] = page["nextToken"]
        } while input["nextToken"] != nil
        guard let recording = try parts.recordings().first else {
            throw CommandFailure("checkout: \(arn) has no history.")
        }
        try recording.checkComplete()
        return recording
    }

    /// What a recording keeps of an answer: dates as the CLI prints them, nothing about payloads.
    private func plain(_ answer: JSONObject) -> JSONObject {
        var kept: JSONObject = [:]
        for (key, value) in answer where value.object == nil {
            if key.hasSuffix("Date"), let seconds = value.double {
                kept[key] = .string(Timestamp(seconds: seconds).printed)
            } else {
                kept[key] = value
            }
        }
        return kept
    }
}
