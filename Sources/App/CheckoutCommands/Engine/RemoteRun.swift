import AWSCore
import Foundation
import JSONTree

/// `run --state-machine ARN` against another endpoint: starts, polls, shows.
struct RemoteRun {
    let client: RemoteStates
    let output: OutputFormat
    let quiet: Bool
    let timeout: Double?

    func run(machine: String?, name: String?, input: String) async throws {
        guard let machine, machine.hasPrefix("arn:") else {
            throw CommandFailure(
                "checkout: --endpoint-url and --profile run a state machine that is there: give its ARN with "
                    + "--state-machine, and --no-deploy.")
        }
        var request: JSONObject = ["stateMachineArn": .string(machine), "input": .string(input)]
        request["name"] = name.map(JSON.string)
        let started = try await client.call("StartExecution", request)
        let arn = started["executionArn"]?.string ?? ""
        let progress = ProgressOutput(isQuiet: quiet)
        progress.started(arn, endpoint: client.endpoint)
        let deadline = timeout.map { ContinuousClock.now.advanced(by: .seconds($0)) }
        var seen = 0
        while true {
            let described = try await client.call("DescribeExecution", ["executionArn": .string(arn)])
            seen = try await show(arn, after: seen, progress)
            let status = described["status"]?.string ?? ""
            if status != "RUNNING" {
                if output == .json {
                    Terminal.result(JSON.object(described).text(.pretty))
                } else {
                    Terminal.result(status)
                    for name in ["error", "cause", "output"] {
                        if let text = described[name]?.string { Terminal.result("\(name): \(text)") }
                    }
                }
                if status != "SUCCEEDED" { throw CommandFailure("", .failed) }
                return
            }
            if let deadline, ContinuousClock.now >= deadline {
                throw CommandFailure("checkout: \(arn) is still running.", .failed)
            }
            try await Task.sleep(for: .milliseconds(500))
        }
    }

    private func show(_ arn: String, after seen: Int, _ progress: ProgressOutput) async throws -> Int {
        var input: JSONObject = ["executionArn": .string(arn), "maxResults": 1000]
        var last = seen
        repeat {
            let page = try await client.call("GetExecutionHistory", input)
            for event in page["events"]?.array ?? [] {
                guard let id = event["id"]?.int, id > last else { continue }
                progress.event(event)
                last = id
            }
            input["nextToken"] = page["nextToken"]
        } while input["nextToken"] != nil
        return last
    }
}
