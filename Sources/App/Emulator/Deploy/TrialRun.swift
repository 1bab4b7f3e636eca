import AWSCore
import JSONTree
import SAMTemplate
import StateStore

/// Deploys whatever of a template can be deployed, and goes on after a fault with a stand-in for what it kept from being
/// made: for a store that nobody keeps.
struct TrialRun {
    let deployer: Deployer
    let template: TemplateStack
    let templatePath: String
    /// What the faults are about that reading the template has found; it is not tried.
    private let faulty: Set<[String]>
    private let standIns: ResourceResolver
    /// The resources that could not be made.
    private var missing: Set<String> = []
    private var faults: [TemplateFault] = []

    /// - Parameter known: the faults that reading the template has found.
    init(_ deployer: Deployer, _ template: TemplateStack, templatePath: String, known: [TemplateFault]) {
        self.deployer = deployer
        self.template = template
        self.templatePath = templatePath
        faulty = Set(known.map { TrialRun.subject($0.path) })
        standIns = DefinitionCheck.standIns(template, deployer.context.region, deployer.context.account)
    }

    /// Deploys.
    ///
    /// - Returns: every fault that deployments would meet one after the other, but for those that are known.
    /// - Throws: a store's error.
    mutating func run() async throws -> [TemplateFault] {
        let (stack, store) = (deployer.context.key, deployer.store)
        let before = try await store.read { try StackRecord.resources(of: stack, $0) }
        let deployed = DeployedResources(before)
        let exporting = StackExports(stack: stack, templatePath: templatePath)
        if !faulty.contains(where: { $0.first == "Outputs" }) {
            try await collect { [template] in try await store.read { try exporting.checkNames(template, $0) } }
        }
        for (position, resource) in template.resources.enumerated() {
            try await make(resource, position, deployed)
        }
        var exports: JSONObject = [:]
        for output in template.outputs where !faulty.contains(["Outputs", output.name]) {
            try await collect { [template, missing, faulty] in
                do throws(TemplateFaults) {
                    let value = try template.evaluate(output, resolver: deployed.resolver)
                    if let name = output.exportName { exports[name] = .string(value) }
                } catch {
                    // What a stand-in cannot answer is no fault of the output's.
                    let isComplete = missing.isEmpty && faulty.isEmpty
                    if isComplete || error.faults.contains(where: { $0.message == StackOutput.valueRule }) {
                        throw error
                    }
                }
            }
        }
        if !faults.isEmpty || !faulty.isEmpty { return faults }
        try await collect { [exports] in try await store.read { try exporting.checkValues(exports, $0) } }
        try await collect { [deployer, template] in
            try await deployer.remove(Deployer.unwanted(before, by: template))
        }
        return faults
    }

    private mutating func make(_ resource: StackResource, _ position: Int, _ deployed: DeployedResources) async throws {
        let count = faults.count
        if !faulty.contains(TrialRun.subject(resource.path)) {
            try await collect(resource) { [deployer, template] in
                let properties = try template.evaluate(resource, resolver: deployed.resolver)
                let found = try DefinitionCheck.faults(of: resource, properties)
                if !found.isEmpty { throw TemplateFaults(found) }
                var report = DeployReport()
                try await deployer.deploy(resource, of: template, position, deployed, &report)
            }
            if faults.count == count { return }
        }
        // What another fault has brought about goes away with it.
        let causes = missing.intersection(resource.dependencies).union(faulty.compactMap(\.last))
        faults[count...].removeAll { TrialRun.isConsequence($0, of: causes) }
        missing.insert(resource.logicalID)
        deployed.set(standIn(for: resource))
    }

    /// Notes the faults of `body`, at a place of their own or at that of the resource.
    private mutating func collect(_ resource: StackResource? = nil, _ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let error as TemplateFaults {
            faults += error.faults
        } catch let error as DeployError {
            let place = resource.map { TrialRun.place(of: error.reason, in: $0) }
            let whole = SourceLocation(file: templatePath, line: 0, column: 0)
            faults.append(TemplateFault(error.reason, at: place ?? whole, path: resource?.path ?? ""))
        }
    }

    /// Where a resource's property stands that a service's message names, else the resource.
    private static func place(of message: String, in resource: StackResource) -> SourceLocation {
        let text = message.lowercased()
        let words = words(of: text)
        // A long name may also be written as several words: "Event pattern".
        let squashed = text.filter(\.isLetter)
        let named = resource.properties.mapping?.members.filter { member in
            let name = member.key.lowercased()
            return words.contains(name) || name.count >= 10 && squashed.contains(name)
        }
        guard let named else { return resource.location }
        return named.max { $0.key.count < $1.key.count }?.keyLocation ?? resource.location
    }

    private static func words(of text: String) -> Set<String> {
        Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    /// The resource or output that a path in the template leads into: `["Resources", "Orders"]`.
    private static func subject(_ path: String) -> [String] { path.split(separator: ".").prefix(2).map(String.init) }

    /// Whether a fault only says that one of the resources that could not be made is not there.
    private static func isConsequence(_ fault: TemplateFault, of causes: Set<String>) -> Bool {
        if causes.isEmpty { return false }
        return fault.message.hasPrefix("Fn::") || fault.message.contains("NotFound")
            || !words(of: fault.message).isDisjoint(with: causes)
    }

    private func standIn(for resource: StackResource) -> DeployedResource {
        var attributes: JSONObject = [:]
        for name in resource.type?.attributes ?? [] { attributes[name] = standIns.attribute(resource.logicalID, name) }
        return DeployedResource(
            logicalID: resource.logicalID, type: resource.typeName, physicalID: resource.logicalID,
            ref: standIns.ref(resource.logicalID) ?? .string(resource.logicalID), attributes: attributes,
            properties: [:], fingerprint: "")
    }
}
