import Emulator
import Foundation
import JSONTree
import StatesCoverage

/// A state machine of the working tree as coverage reports speak of it.
struct CoveredMachine: Sendable, Hashable {
    /// Its logical id, or the name of its definition's file.
    let name: String
    /// The file its definition is in.
    let file: String
    /// Where the definition is in that file, as a JSON pointer; empty for a file of its own.
    let place: String

    /// A definition with a file of its own.
    init(name: String, file: String) {
        self.name = name
        self.file = file
        place = ""
    }

    /// A state machine of a template.
    init(_ machine: TemplateStateMachine) {
        name = machine.logicalID
        file = machine.file
        place = machine.hasOwnFile ? "" : "/Resources/\(machine.logicalID)/Properties/Definition"
    }

    /// Nothing passed yet.
    func coverage(of definition: JSON) -> StateMachineCoverage {
        let lines = DefinitionLines(file: file)
        let current = FileManager.default.currentDirectoryPath + "/"
        let shown = file.hasPrefix(current) ? String(file.dropFirst(current.count)) : file
        return StateMachineCoverage(name: name, file: shown, definition: definition) { lines.line(of: place + $0) }
    }
}

extension [CoveredMachine: StateMachineCoverage] {
    /// Takes in what was noted elsewhere.
    mutating func add(_ other: [CoveredMachine: StateMachineCoverage]) {
        for (machine, coverage) in other {
            if self[machine] == nil { self[machine] = coverage } else { self[machine]?.add(coverage) }
        }
    }

    /// The state machines by name.
    var sorted: [StateMachineCoverage] { values.sorted { ($0.name, $0.file) < ($1.name, $1.file) } }
}
