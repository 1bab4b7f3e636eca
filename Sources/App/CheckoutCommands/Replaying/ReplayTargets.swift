import Emulator
import Foundation
import JSONTree
import StatesLanguage
import StatesReplay

/// The state machines of the working tree that recordings are replayed with.
struct ReplayTargets: Sendable {
    /// A state machine of the working tree.
    struct Target: Sendable {
        /// What a report calls it.
        let name: String
        /// `StateMachineName` in the template, if it is there.
        let machineName: String?
        let definition: PlaceholderDefinition
        let standIn: @Sendable (String) -> String?
        /// What coverage reports call it.
        let covered: CoveredMachine
    }

    let targets: [Target]

    /// The state machine of a definition's file; placeholders in it stand for what the recording shows.
    ///
    /// - Throws: `CommandFailure` that names the place of what is no JSON.
    init(definitionFile path: String) throws {
        guard let document = try EventInput.document(at: path, called: "definition") else {
            throw CommandFailure("checkout: there is no definition in \(path).")
        }
        targets = [
            Target(
                name: path, machineName: nil, definition: PlaceholderDefinition(document), standIn: { _ in nil },
                covered: CoveredMachine(name: path, file: URL(filePath: path).path))
        ]
    }

    /// The state machines of a command's template.
    ///
    /// - Parameter chosen: the logical id or name of the only one that is meant; nil for all.
    /// - Throws: `TemplateFaults`, `CommandFailure` when there is none.
    init(_ project: Project, only chosen: String?) throws {
        guard project.template != nil else {
            throw CommandFailure(
                "checkout: there is no template here; name it with --template, or a definition with --definition.")
        }
        let context = StackContext(of: project.stack, inFolder: project.stateFolder)
        var found = try DeployOrder(project).stateMachines(context)
        let all = found.map(\.logicalID)
        if let chosen { found = found.filter { $0.logicalID == chosen || $0.name == chosen } }
        if found.isEmpty {
            throw CommandFailure(
                chosen.map {
                    "checkout: there is no state machine \($0). The template has: \(all.joined(separator: ", "))."
                }
                    ?? "checkout: the template has no state machine.")
        }
        targets = found.map { machine in
            Target(
                name: machine.logicalID, machineName: machine.name, definition: machine.definition,
                standIn: { machine.standIn($0) }, covered: CoveredMachine(machine))
        }
    }

    /// The position of the state machine that a recording is of.
    ///
    /// - Throws: `CommandFailure` that lists the choices.
    func index(for recording: Recording) throws -> Int {
        if targets.count == 1 { return 0 }
        let name = recording.stateMachineName
        let byID = targets.firstIndex { $0.name == recording.logicalID || $0.machineName == name }
        // The name that CloudFormation gives holds the logical id.
        let byName = targets.indices.filter { "-\(name)-".contains("-\(targets[$0].name)-") }
        if let found = byID ?? (byName.count == 1 ? byName[0] : nil) { return found }
        throw CommandFailure(
            "it is of the state machine \(name), and none of \(targets.map(\.name).joined(separator: ", ")) is called so; "
                + "choose one with --state-machine")
    }
}

/// The replays one worker has prepared: recordings of one deployment have one definition, which is parsed once.
struct ReplayCache {
    private struct Entry {
        let target: Int
        let recorded: JSON
        let type: StateMachineType
        let replay: Replay
    }

    private let targets: ReplayTargets
    private var entries: [Entry] = []
    private static let most = 16

    init(_ targets: ReplayTargets) { self.targets = targets }

    /// The replay of a recording, and the state machine of the working tree that it is done with.
    ///
    /// - Throws: `CommandFailure` when the definition is faulty or none fits.
    mutating func replay(for recording: Recording) throws -> (Replay, target: ReplayTargets.Target) {
        let index = try targets.index(for: recording)
        let target = targets.targets[index]
        if let recorded = recording.definition,
            let entry = entries.first(where: {
                $0.target == index && $0.type == recording.type && $0.recorded == recorded
            })
        {
            return (entry.replay, target)
        }
        let definition = target.definition.resolved(like: recording, standIn: target.standIn)
        let machine: StateMachine
        do {
            machine = try StateMachine(definition, type: recording.type)
        } catch {
            let faults = error.faults.map { "\($0.code): \($0.message) (\($0.path))" }
            throw CommandFailure("the definition of \(target.name) is not valid: \(faults.joined(separator: "; "))")
        }
        let replay = Replay(
            machine: machine, definition: definition, parameterCheck: IntegrationParameters.check)
        if let recorded = recording.definition {
            if entries.count >= ReplayCache.most { entries.removeFirst() }
            entries.append(Entry(target: index, recorded: recorded, type: recording.type, replay: replay))
        }
        return (replay, target)
    }
}
