import AWSCore
import CivilTime
import Foundation
import JSONTree
import StatesExecution
import StatesLanguage
import StepFunctionsService

/// The results of a Map Run: the state's output, and files in S3 when a `ResultWriter` asks for them.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html.
struct ResultExport {
    let run: MapRunRecord
    let table: OperationTable
    let step: StepTransaction

    /// Writes what is to be written.
    ///
    /// - Returns: the state's result.
    /// - Throws: `AWSError` when S3 does not take a file.
    func write() throws -> JSON {
        let style = run.writer?.style ?? ResultStyle(transformation: .compact)
        guard let parameters = run.writer?.parameters else {
            var results: [JSON] = []
            try run.forEachChild(step.db) { child in
                if child.status == "SUCCEEDED" { results += entries(of: child, style) }
            }
            return .array(results)
        }
        let bucket = parameters["Bucket"]?.string ?? ""
        let prefix = parameters["Prefix"]?.string ?? ""
        let folder = (prefix.isEmpty || prefix.hasSuffix("/") ? prefix : prefix + "/") + run.uniqueID
        let files = try self.files(bucket, folder, style)
        let manifest: JSON = [
            "DestinationBucket": .string(bucket), "MapRunArn": .string(run.arn), "ResultFiles": files,
        ]
        let key = "\(folder)/manifest.json"
        try put(manifest.text(), bucket, key)
        return [
            "MapRunArn": .string(run.arn),
            "ResultWriterDetails": ["Bucket": .string(bucket), "Key": .string(key)],
        ]
    }

    /// Writes a file for each kind of end that children came to.
    ///
    /// - Returns: the files by kind, as the manifest has them.
    private func files(_ bucket: String, _ folder: String, _ style: ResultStyle) throws -> JSON {
        var (succeeded, failed) = (ResultFile(style.outputType), ResultFile(style.outputType))
        var pending = ResultFile(style.outputType)
        for input in try run.pendingInputs(step.db) { pending.append(["Input": .string(input)]) }
        try run.forEachChild(step.db) { child in
            switch child.status {
            case "SUCCEEDED": for entry in entries(of: child, style) { succeeded.append(entry) }
            default: failed.append(described(child))
            }
        }
        var files: JSONObject = [:]
        for (kind, file) in [("FAILED", failed), ("PENDING", pending), ("SUCCEEDED", succeeded)] {
            files[kind] = []
            guard let text = file.text else { continue }
            let key = "\(folder)/\(kind)_0.\(style.outputType.rawValue.lowercased())"
            try put(text, bucket, key)
            files[kind] = [["Key": .string(key), "Size": .int(text.utf8.count)]]
        }
        return .object(files)
    }

    /// What a child that succeeded adds to the results.
    private func entries(of child: ExecutionRecord, _ style: ResultStyle) -> [JSON] {
        let output = child.output.flatMap { try? JSON(parsing: $0) } ?? .null
        switch style.transformation {
        case .none: return [described(child)]
        case .compact: return [output]
        case .flatten: return output.array ?? [output]
        }
    }

    /// A child with its data, in the words of `DescribeExecution` but in Pascal case.
    private func described(_ child: ExecutionRecord) -> JSON {
        var entry: JSONObject = [
            "ExecutionArn": .string(child.arn), "Input": .string(child.input), "InputDetails": ["Included": true],
            "Name": .string(child.name),
        ]
        if let output = child.output {
            entry["Output"] = .string(output)
            entry["OutputDetails"] = ["Included": true]
        }
        entry["Error"] = child.error.map(JSON.string)
        entry["Cause"] = child.cause.map(JSON.string)
        if child.type == "STANDARD" {
            entry["RedriveCount"] = .int(child.redriveCount)
            if child.status == "SUCCEEDED" {
                entry["RedriveStatus"] = "NOT_REDRIVABLE"
                entry["RedriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven"
            } else {
                entry["RedriveStatus"] = "REDRIVABLE_BY_MAP_RUN"
            }
        }
        entry["StartDate"] = .string(child.started.iso8601)
        entry["StateMachineArn"] = .string(child.machineArn)
        // Who still runs when a failed run's results are written has been told to stop.
        entry["Status"] = .string(child.isRunning ? "ABORTED" : child.status)
        let stopped = child.isRunning ? step.context.now : child.stopped
        entry["StopDate"] = stopped.map { .string($0.iso8601) }
        return .object(entry)
    }

    private func put(_ text: String, _ bucket: String, _ key: String) throws {
        _ = try table.call(
            "s3", "PutObject",
            [
                "Bucket": .string(bucket), "Key": .string(key), "ContentType": "application/json",
                "Body": .string(Data(text.utf8).base64EncodedString()),
            ], in: step.db, context: step.context)
    }
}

/// A file of results, put together entry by entry: a run may have a hundred thousand, of which no tree need be kept.
private struct ResultFile {
    private let type: ResultStyle.OutputType
    private var entries = ""

    init(_ type: ResultStyle.OutputType) { self.type = type }

    mutating func append(_ entry: JSON) {
        switch type {
        case .json: entries += entries.isEmpty ? "[" : ","
        case .jsonLines: break
        }
        entries += entry.text()
        if type == .jsonLines { entries += "\n" }
    }

    /// The file; nil when nothing was added.
    var text: String? {
        if entries.isEmpty { return nil }
        return type == .json ? entries + "]" : entries
    }
}
