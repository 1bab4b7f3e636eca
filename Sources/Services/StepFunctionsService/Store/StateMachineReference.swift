import AWSCore
import GRDB
import JSONTree

/// What an ARN of a state machine names: the machine, one of its versions, one of its aliases or a Map Run label.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-cd-aliasing-versioning.html.
struct StateMachineReference: Sendable, Hashable {
    enum Qualifier: Sendable, Hashable {
        case none
        case version(Int)
        case alias(String)
        case label(String)
    }

    /// The ARN as given.
    let arn: String
    /// The machine's own ARN.
    let machineArn: String
    let qualifier: Qualifier

    /// Parses an ARN of a state machine, qualified or not.
    ///
    /// - Throws: `InvalidArn`.
    init(_ value: JSON?) throws(AWSError) {
        let text = value?.string ?? ""
        let parsed = try StatesNames.arn(text, "stateMachine")
        let resource = parsed.resource.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard resource.count == 2 || resource.count == 3, let name = resource.dropFirst().first, !name.isEmpty else {
            throw .invalidArn("Invalid ARN: \(text)")
        }
        arn = parsed.description
        var base = parsed
        let named = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        base.resource = "stateMachine:\(named.first ?? name)"
        machineArn = base.description
        if named.count == 2, resource.count == 2 {
            qualifier = .label(named[1])
        } else if resource.count == 2 {
            qualifier = .none
        } else if resource[2].isEmpty || named.count == 2 {
            throw .invalidArn("Invalid ARN: \(text)")
        } else if resource[2].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(resource[2]) {
            qualifier = .version(number)
        } else {
            qualifier = .alias(resource[2])
        }
    }

    /// The ARN of a version of a machine.
    static func versionArn(_ machineArn: String, _ number: Int) -> String { "\(machineArn):\(number)" }
}

/// A machine as a reference finds it: at its current revision, or as a version keeps it.
struct ResolvedStateMachine: Sendable {
    var machine: StateMachineRecord
    /// The version that was named or that an alias chose; nil for the machine itself.
    var version: StateMachineVersionRecord?
    /// The alias's ARN; nil when none was named.
    var aliasArn: String?

    /// Finds what is to be run.
    ///
    /// - Parameters:
    ///   - reference: what the caller named.
    ///   - draw: a random number by which an alias of two versions chooses between them.
    /// - Throws: `StateMachineDoesNotExist`; `ValidationException` for the label of a Map.
    static func find(
        _ reference: StateMachineReference, draw: UInt64, _ db: Database
    ) throws -> ResolvedStateMachine {
        guard let machine = try StateMachineRecord.find(reference.machineArn, db) else {
            throw AWSError.stateMachineDoesNotExist(reference.arn)
        }
        switch reference.qualifier {
        case .none: return ResolvedStateMachine(machine: machine)
        case .label: throw AWSError.labeledArn(reference.arn)
        case .version(let number):
            return try ResolvedStateMachine(machine: machine).at(version: number, reference, db)
        case .alias(let name):
            guard let alias = try StateMachineAliasRecord.find(machine: machine.arn, name: name, db) else {
                throw AWSError.stateMachineDoesNotExist(reference.arn)
            }
            var found = try ResolvedStateMachine(machine: machine).at(version: alias.version(for: draw), reference, db)
            found.aliasArn = alias.arn
            return found
        }
    }

    private func at(version number: Int, _ reference: StateMachineReference, _ db: Database) throws
        -> ResolvedStateMachine
    {
        guard let version = try StateMachineVersionRecord.find(machine: machine.arn, number: number, db),
            let revision = try StateMachineRecord.revision(version.revision, of: machine.arn, db)
        else { throw AWSError.stateMachineDoesNotExist(reference.arn) }
        var found = self
        found.version = version
        found.machine.revision = version.revision
        found.machine.definition = revision.definition
        found.machine.roleArn = revision.roleArn
        found.machine.logging = version.logging
        found.machine.tracing = version.tracing
        return found
    }
}
