import AWSCore
import JSONTree
import SAMTemplate
import StateStore

extension Deployer {
    /// Deploys whatever of a template can be deployed, and goes on after a fault with a stand-in for what it kept from
    /// being made: for a store that nobody keeps.
    ///
    /// - Returns: every fault that deployments would meet one after the other.
    /// - Throws: a store's error.
    func faults(of template: TemplateStack, templatePath: String) async throws -> [TemplateFault] {
        let stack = context.key
        let before = try await store.read { try StackRecord.resources(of: stack, $0) }
        let deployed = DeployedResources(before)
        let standIns = DefinitionCheck.standIns(template, context.region, context.account)
        let exporting = StackExports(stack: stack, templatePath: templatePath)
        var faults: [TemplateFault] = []
        func collect(_ place: SourceLocation, _ path: String, _ body: () async throws -> Void) async throws -> Bool {
            do {
                try await body()
                return true
            } catch let error as TemplateFaults {
                faults += error.faults
            } catch let error as DeployError {
                faults.append(TemplateFault(error.reason, at: place, path: path))
            }
            return false
        }
        let whole = SourceLocation(file: templatePath, line: 0, column: 0)
        _ = try await collect(whole, "Outputs") { try await store.read { try exporting.checkNames(template, $0) } }
        var missing: Set<String> = []
        for (position, resource) in template.resources.enumerated() {
            let count = faults.count
            let isMade = try await collect(resource.location, resource.path) {
                let properties = try template.evaluate(resource, resolver: deployed.resolver)
                let found = try DefinitionCheck.faults(of: resource, properties)
                if !found.isEmpty { throw TemplateFaults(found) }
                var report = DeployReport()
                try await deploy(resource, of: template, position, deployed, &report)
            }
            if isMade { continue }
            // What another fault has brought about goes away with it.
            let causes = missing.intersection(resource.dependencies)
            if faults[count...].allSatisfy({ fault in Deployer.isConsequence(fault, of: causes) }) {
                faults.removeSubrange(count...)
            }
            missing.insert(resource.logicalID)
            deployed.set(Deployer.standIn(for: resource, standIns))
        }
        var exports: JSONObject = [:]
        let count = faults.count
        for output in template.outputs {
            _ = try await collect(output.location, "Outputs.\(output.name)") {
                let value = try template.evaluate(output, resolver: deployed.resolver)
                if let name = output.exportName { exports[name] = .string(value) }
            }
        }
        if !missing.isEmpty { faults[count...].removeAll { $0.message != StackOutput.valueRule } }
        if faults.isEmpty {
            _ = try await collect(whole, "Outputs") {
                try await store.read { [exports] in try exporting.checkValues(exports, $0) }
            }
            _ = try await collect(whole, "") { try await remove(Deployer.unwanted(before, by: template)) }
        }
        return faults
    }

    /// Whether a fault only says that one of the resources that could not be made is not there.
    private static func isConsequence(_ fault: TemplateFault, of causes: Set<String>) -> Bool {
        if causes.isEmpty { return false }
        let words = Set(fault.message.split { !$0.isLetter && !$0.isNumber }.map(String.init))
        return fault.message.hasPrefix("Fn::") || fault.message.contains("NotFound") || !words.isDisjoint(with: causes)
    }

    private static func standIn(for resource: StackResource, _ standIns: ResourceResolver) -> DeployedResource {
        var attributes: JSONObject = [:]
        for name in resource.type?.attributes ?? [] { attributes[name] = standIns.attribute(resource.logicalID, name) }
        return DeployedResource(
            logicalID: resource.logicalID, type: resource.typeName, physicalID: resource.logicalID,
            ref: standIns.ref(resource.logicalID) ?? .string(resource.logicalID), attributes: attributes,
            properties: [:], fingerprint: "")
    }
}
