import AWSCore
import Emulator
import Foundation
import JSONTree
import SAMTemplate
import StateStore
import StatesTesting

/// The state machine of a test file, and how it gets into a store.
struct TestedMachine {
    /// What the machine is called in a mock configuration: its logical id, or the definition file's name.
    let name: String
    /// The project it belongs to: region, Python environments.
    let project: Project
    /// What coverage reports call it.
    let covered: CoveredMachine
    private let source: Source

    private enum Source {
        case template(DeployOrder, stateMachine: String?)
        case definition(String, isExpress: Bool)
    }

    /// Finds the machine of a test file.
    ///
    /// - Parameters:
    ///   - parameters: the case's template parameters.
    ///   - options: the store's options of the command, whose template is that of files that name none.
    /// - Throws: `TemplateFaults`, `CommandFailure`.
    init(_ file: WorkflowTestFile, _ parameters: [String: String], _ options: StoreOptions) throws {
        let folder = URL(filePath: file.file).deletingLastPathComponent()
        switch file.target {
        case .definition(let path, let location, let substitutions, let isExpress):
            let url = URL(filePath: path, relativeTo: folder)
            name = TestedMachine.name(of: url)
            covered = CoveredMachine(name: name, file: url.standardizedFileURL.path)
            project = try Project(options, command: "deploy")
            source = .definition(
                try TestedMachine.definition(url, location, substitutions), isExpress: isExpress)
        case .template(let path, let wanted):
            var options = options
            if let path {
                options.template = URL(filePath: path, relativeTo: folder).standardizedFileURL.path
            } else if options.template == nil {
                options.template = TestedMachine.template(above: folder)
            }
            project = try Project(options, command: "deploy")
            var order = DeployOrder(project)
            order.parameters = order.parameters.merging(parameters) { $1 }
            order.startsFunctions = false
            order.keepsParameters = false
            let stack = try order.load(StackContext())
            let machines = stack.resources.filter { $0.typeName == "AWS::StepFunctions::StateMachine" }
            guard wanted != nil || machines.count == 1, let only = wanted ?? machines.first?.logicalID else {
                let list = machines.map { "\n  \($0.logicalID)" }.joined()
                throw CommandFailure(
                    machines.isEmpty
                        ? "\(file.file): the template \(order.template) has no state machine to test."
                        : "\(file.file): the template has several state machines; choose one with 'stateMachine'.\(list)"
                )
            }
            name = only
            let found = try order.stateMachines(StackContext()).first { $0.logicalID == only || $0.name == only }
            covered = found.map(CoveredMachine.init) ?? CoveredMachine(name: only, file: order.template)
            source = .template(order, stateMachine: only)
        }
    }

    /// Puts the machine, with the rest of its template, into a store.
    ///
    /// - Returns: its ARN, and the template's resources by logical id.
    func install(_ engine: LocalEngine) async throws -> (arn: String, resources: [String: DeployedResource]) {
        switch source {
        case .definition(let text, let isExpress):
            let made = try await engine.call(
                "states", "CreateStateMachine",
                [
                    "name": .string(name), "definition": .string(text), "type": isExpress ? "EXPRESS" : "STANDARD",
                    "roleArn": "arn:aws:iam::000000000000:role/test",
                ])
            return (made["stateMachineArn"]?.string ?? "", [:])
        case .template(let order, let machine):
            _ = try await engine.deploy(order)
            let arn = try await StateMachineChoice(engine: engine, stack: order.key).find(machine)
            let resources = try await engine.store.read { try StackRecord.resources(of: order.key, $0) }
            return (
                arn, Dictionary(resources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
            )
        }
    }

    /// The nearest template in a folder or above it; nil when there is none.
    private static func template(above folder: URL) -> String? {
        var folder = folder.standardizedFileURL
        while true {
            for name in ["template.yaml", "template.yml", "template.json"] {
                let path = folder.appending(path: name).path
                if FileManager.default.fileExists(atPath: path) { return path }
            }
            let parent = folder.deletingLastPathComponent().standardizedFileURL
            if parent.path == folder.path { return nil }
            folder = parent
        }
    }

    /// `orders.asl.json` is `orders`.
    private static func name(of url: URL) -> String {
        let name = url.lastPathComponent.split(separator: ".").first.map(String.init) ?? "machine"
        return String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") ? $0 : "-" })
    }

    private static func definition(
        _ url: URL, _ location: SourceLocation, _ substitutions: [String: String]
    ) throws -> String {
        guard var text = try? String(contentsOf: url, encoding: .utf8) else {
            throw TemplateFaults([TemplateFault("the definition \(url.relativePath) cannot be read", at: location)])
        }
        for (name, value) in substitutions { text = text.replacingOccurrences(of: "${\(name)}", with: value) }
        if url.pathExtension == "json" { return text }
        return try TemplateNode(parsing: text, file: url.path, expandsTags: false).json.text()
    }
}
