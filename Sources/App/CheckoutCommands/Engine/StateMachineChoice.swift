import AWSCore
import Emulator
import JSONTree
import StateStore

/// Which state machine a command means.
struct StateMachineChoice {
    let engine: any Engine
    /// The stack whose machines are meant; nil for all of the store.
    let stack: StackKey?

    /// The ARN of the machine.
    ///
    /// - Parameter text: a logical id, a name or an ARN; nil when there is only one.
    /// - Throws: `CommandFailure` that lists the choices.
    func find(_ text: String?) async throws -> String {
        if let text, text.hasPrefix("arn:") { return text }
        var machines: [(logical: String?, arn: String)] = []
        if let stack {
            let resources = try await engine.store.read { try StackRecord.resources(of: stack, $0) }
            machines = resources.filter { $0.type == "AWS::StepFunctions::StateMachine" }
                .map { ($0.logicalID, $0.physicalID) }
        } else {
            let listed = try await engine.call("states", "ListStateMachines", [:])
            machines =
                listed["stateMachines"]?.array?.compactMap { $0["stateMachineArn"]?.string }.map { (nil, $0) } ?? []
        }
        if let text {
            let named = machines.filter { $0.logical == text || ARN($0.arn)?.resourceParts.last == text }
            if let only = named.first { return only.arn }
            throw CommandFailure("checkout: there is no state machine \(text).\(list(machines))")
        }
        if machines.isEmpty { throw CommandFailure("checkout: the template has no state machine to run.") }
        if machines.count > 1 {
            throw CommandFailure(
                "checkout: there are several state machines; choose one with --state-machine.\(list(machines))")
        }
        return machines[0].arn
    }

    private func list(_ machines: [(logical: String?, arn: String)]) -> String {
        machines.map { "\n  \($0.logical ?? ARN($0.arn)?.resourceParts.last ?? $0.arn)" }.joined()
    }
}
