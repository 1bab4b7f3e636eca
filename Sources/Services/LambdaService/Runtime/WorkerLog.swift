import AWSCore
import CivilTime
import Foundation
import JSONTree
import Synchronization

/// The log of one handler process: every line goes to the store, and the present invocation's last 4 KB are kept for
/// the caller who asked for them.
final class WorkerLog: Sendable {
    private struct State {
        var requestID: String?
        var tail: [UInt8] = []
    }

    private let writer: FunctionLogWriter
    private let functionARN: String
    private let group: String
    private let version: String
    private let stream: String
    private let clock: any Clock
    private let logging: FunctionLogging
    private let state = Mutex(State())

    /// How much of an invocation's log `LogType=Tail` returns.
    private static let tailLimit = 4096

    init(writer: FunctionLogWriter, record: FunctionRecord, stream: String, clock: any Clock) {
        self.writer = writer
        functionARN = record.arn
        group = record.logGroupName
        version = record.version
        logging = record.logging
        self.stream = stream
        self.clock = clock
    }

    /// Notes whose lines the following ones are.
    func begin(_ requestID: String) {
        state.withLock { state in
            state.requestID = requestID
            state.tail = []
        }
    }

    /// Adds a line.
    func print(_ text: String) {
        let requestID = state.withLock { state in
            state.tail.append(contentsOf: text.utf8)
            state.tail.append(0x0A)
            if state.tail.count > 2 * WorkerLog.tailLimit {
                state.tail.removeFirst(state.tail.count - WorkerLog.tailLimit)
            }
            return state.requestID
        }
        writer.append(
            FunctionLogs.Line(
                sequence: 0, functionARN: functionARN, stream: stream, requestID: requestID, time: clock.now(),
                text: text, group: group))
    }

    /// The present invocation's last 4 KB.
    var tail: String { state.withLock { String(decoding: $0.tail.suffix(WorkerLog.tailLimit), as: UTF8.self) } }

    func startLine(_ requestID: String) {
        if !logging.isJSON { return print("START RequestId: \(requestID) Version: \(version)") }
        platform("INFO", "start", ["requestId": .string(requestID), "version": .string(version)])
    }

    /// A line of Lambda's own as JSON.
    ///
    /// See https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html.
    private func platform(_ level: String, _ type: String, _ record: JSONObject) {
        guard logging.writesSystem(level) else { return }
        let line: JSON = [
            "time": .string(clock.now().iso8601), "type": .string("platform.\(type)"), "record": .object(record),
        ]
        print(line.text())
    }

    /// What the END and REPORT lines say, as JSON.
    private func endObjects(_ requestID: String, _ outcome: FunctionWorker.Outcome, _ record: FunctionRecord) {
        var common: JSONObject = ["requestId": .string(requestID), "status": "success"]
        if case .failure(let failure) = outcome.answer {
            switch failure {
            case .timedOut: common["status"] = "timeout"
            case .exited, .outOfMemory, .notStarted:
                common["status"] = "failure"
                common["errorType"] = .string(failure.errorType)
            case .responseTooLarge, .reported:
                common["status"] = "error"
                common["errorType"] = .string(failure.errorType)
            }
        }
        let level = common["status"] == "success" ? nil : "WARN"
        let duration = WorkerLog.thousandths(outcome.duration)
        platform(
            level ?? "DEBUG", "runtimeDone", common.merging(["metrics": ["durationMs": .double(duration)]]))
        var metrics: JSONObject = [
            "durationMs": .double(duration),
            "billedDurationMs": .int(outcome.billedDuration), "memorySizeMB": .int(record.memorySize),
            "maxMemoryUsedMB": .int(outcome.peakMegabytes),
        ]
        metrics["initDurationMs"] = outcome.initDuration.map { .double(WorkerLog.thousandths($0)) }
        platform(level ?? "INFO", "report", common.merging(["metrics": .object(metrics)]))
    }

    /// The END and REPORT lines, and what precedes them for a function that failed.
    func endLines(_ requestID: String, _ outcome: FunctionWorker.Outcome, _ record: FunctionRecord) {
        if logging.isJSON { return endObjects(requestID, outcome, record) }
        var status = ""
        if case .failure(let failure) = outcome.answer {
            switch failure {
            case .timedOut:
                print("\(clock.now().iso8601) \(requestID) Task timed out after \(record.timeout).00 seconds")
                status = "\tStatus: timeout"
            case .exited, .outOfMemory, .notStarted:
                let error = JSONText.object(failure.payload(requestID: requestID))
                print(error?["errorMessage"]?.string ?? "")
                print(failure.errorType)
                status = "\tStatus: error\tError Type: \(failure.errorType)"
            case .responseTooLarge, .reported: break
            }
        }
        print("END RequestId: \(requestID)")
        let duration = WorkerLog.fixed(outcome.duration)
        let start = outcome.initDuration.map { "Init Duration: \(WorkerLog.fixed($0)) ms\t" } ?? ""
        print(
            "REPORT RequestId: \(requestID)\tDuration: \(duration) ms\tBilled Duration: \(outcome.billedDuration) ms\t"
                + "Memory Size: \(record.memorySize) MB\tMax Memory Used: \(outcome.peakMegabytes) MB\t\(start)\(status)"
        )
    }

    /// The line of a start that failed.
    func initReport(_ milliseconds: Double, status: String, errorType: String?) {
        if logging.isJSON {
            var report: JSONObject = [
                "initializationType": "on-demand", "phase": "init", "status": .string(status),
                "metrics": ["durationMs": .double(WorkerLog.thousandths(milliseconds))],
            ]
            report["errorType"] = errorType.map(JSON.string)
            return platform(status == "success" ? "INFO" : "WARN", "initReport", report)
        }
        let type = errorType.map { "\tError Type: \($0)" } ?? ""
        print("INIT_REPORT Init Duration: \(WorkerLog.fixed(milliseconds)) ms\tPhase: init\tStatus: \(status)\(type)")
    }

    private static func thousandths(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

    private static func fixed(_ value: Double) -> String { String(format: "%.2f", value) }
}

extension FunctionWorker.Outcome {
    /// What Lambda charges for, in whole milliseconds: the handler's start counts, too.
    fileprivate var billedDuration: Int { Int((duration + (initDuration ?? 0)).rounded(.up)) }

    fileprivate var peakMegabytes: Int { Int((peakMemory + 1_048_575) / 1_048_576) }
}
