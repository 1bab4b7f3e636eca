import AWSCore
import Foundation
import JSONTree
import SAMTemplate
import StateStore

/// A resource that could not be deployed.
package struct DeployError: Error, Sendable, CustomStringConvertible {
    package let logicalID: String
    package let type: String
    package let reason: String
    /// Where the template defines the resource: `template.yaml:12:3`.
    package let place: String

    package var description: String { "\(place): \(logicalID) (\(type)): \(reason)" }
}

/// What a deployment did.
package struct DeployReport: Sendable {
    package var created: [String] = []
    package var updated: [String] = []
    package var replaced: [String] = []
    package var removed: [String] = []
    package var unchanged = 0
    /// Parameters, as `Name=value`, whose value is not the template's default but was kept from an earlier deployment.
    package var keptParameters: [String] = []
    /// Resources that only grant permission or watch: accepted, without effect here.
    package var granting: [String] = []
    package var outputs: JSONObject = [:]

    /// Whether anything was changed.
    package var isUnchanged: Bool { created.isEmpty && updated.isEmpty && replaced.isEmpty && removed.isEmpty }
}

/// Brings the resources of a stack in line with its template: makes, changes in place or removes, in the order of their
/// dependencies; what is unchanged keeps its data and is not touched. Each resource is one `DeployStep`.
package struct Deployer: Sendable {
    let context: DeployContext
    let store: StateStore

    /// Deploys a resolved template.
    ///
    /// A failure ends the deployment; what was made before stays and is found again by the next one.
    ///
    /// - Parameters:
    ///   - parameters: the values that the stack keeps for deployments to come.
    ///   - imports: the exports of other stacks that the template takes; complete once it is evaluated.
    /// - Throws: `DeployError`, `TemplateFaults`, or a store's error.
    func deploy(
        _ template: TemplateStack, templatePath: String, parameters: [String: String], imports: ImportedNames
    ) async throws -> DeployReport {
        let stack = context.key
        let before = try await store.read { try StackRecord.resources(of: stack, $0) }
        var report = DeployReport()
        let deployed = DeployedResources(before)
        let exporting = StackExports(stack: stack, templatePath: templatePath)
        try await store.read { try exporting.checkNames(template, $0) }
        for (position, resource) in template.resources.enumerated() {
            try await deploy(resource, of: template, position, deployed, &report)
        }
        var exports: JSONObject = [:]
        for output in template.outputs {
            let value = try template.evaluate(output, resolver: deployed.resolver)
            report.outputs[output.name] = .string(value)
            if let exportName = output.exportName { exports[exportName] = .string(value) }
        }
        try await store.read { [exports] in try exporting.checkValues(exports, $0) }
        let unwanted = Deployer.unwanted(before, by: template)
        try await remove(unwanted)
        report.removed = unwanted.map(\.logicalID)
        let (outputs, now) = (report.outputs, context.table.clock.now())
        try await store.write { [exports] in
            try StackRecord.save(
                stack: stack, template: templatePath, outputs: outputs, exports: exports, imports: imports.names,
                parameters: parameters, now: now, $0)
        }
        return report
    }

    /// What the template has no more, last made first.
    static func unwanted(_ before: [DeployedResource], by template: TemplateStack) -> [DeployedResource] {
        let wanted = Set(template.resources.map(\.logicalID))
        return before.reversed().filter { !wanted.contains($0.logicalID) }
    }

    /// Removes every resource of the stack, last made first; those to be retained only leave the stack.
    ///
    /// - Returns: the logical ids of what was removed.
    package func delete() async throws -> [String] {
        let stack = context.key
        let exporting = StackExports(stack: stack, templatePath: stack.name)
        let resources = try await store.read { db in
            try exporting.checkDeletion(db)
            return try StackRecord.resources(of: stack, db)
        }
        try await remove(resources.reversed())
        try await store.write { try StackRecord.removeStack(stack, $0) }
        return resources.reversed().filter { !$0.isRetained }.map(\.logicalID)
    }

    /// Makes, changes or leaves alone one resource.
    ///
    /// - Throws: `DeployError`, `TemplateFaults`.
    func deploy(
        _ resource: StackResource, of template: TemplateStack, _ position: Int, _ deployed: DeployedResources,
        _ report: inout DeployReport
    ) async throws {
        let reason: String
        do {
            let properties = try template.evaluate(resource, resolver: deployed.resolver)
            return try await deploy(resource, properties, position, deployed, &report)
        } catch let error as AWSError {
            reason = error.line
        } catch let error as TemplateFaults {
            throw error
        } catch let error as DeployError {
            throw error
        } catch {
            reason = StateStore.reason(error)
        }
        throw DeployError(
            logicalID: resource.logicalID, type: resource.typeName, reason: reason,
            place: "\(resource.location.file):\(resource.location.line):\(resource.location.column)")
    }

    private func deploy(
        _ resource: StackResource, _ properties: JSONObject, _ position: Int, _ deployed: DeployedResources,
        _ report: inout DeployReport
    ) async throws {
        let request = ResourceRequest(
            logicalID: resource.logicalID, type: resource.typeName, properties: properties,
            definitionFile: resource.definitionFile, context: context)
        let provider = ResourceProviders.provider(for: resource)
        let fingerprint = JSON.object(properties).text(JSONStyle(sortedKeys: true)) + (try provider.contents(request))
        let old = deployed[resource.logicalID]
        if provider is GrantingProvider { report.granting.append(resource.logicalID) }
        if let old, old.type == resource.typeName, old.fingerprint == fingerprint {
            report.unchanged += 1
            let stack = context.key
            try await store.write {
                try StackRecord.note(
                    position: position, deletionPolicy: resource.deletionPolicy, of: resource.logicalID, stack, $0)
            }
            return
        }
        let (made, change) = try await DeployStep.perform(context, store) { step in
            let (state, change) = try Deployer.make(request, resource, provider, from: old, step)
            if change != .updated, let stack = try StackRecord.owner(of: state, request, step) {
                throw AWSError(.init("AlreadyExists"), "\(state.physicalID) already exists in stack \(stack)")
            }
            let made = DeployedResource(
                logicalID: resource.logicalID, type: resource.typeName, physicalID: state.physicalID, ref: state.ref,
                attributes: state.attributes, properties: properties, fingerprint: fingerprint,
                deletionPolicy: resource.deletionPolicy)
            try StackRecord.save(made, position: position, of: step.context.key, step.db)
            return (made, change)
        }
        deployed.set(made)
        switch change {
        case .created: report.created.append(resource.logicalID)
        case .updated: report.updated.append(resource.logicalID)
        case .replaced: report.replaced.append(resource.logicalID)
        }
    }

    /// What became of a resource that had to be touched.
    private enum Change { case created, updated, replaced }

    private static func make(
        _ request: ResourceRequest, _ resource: StackResource, _ provider: any ResourceProvider,
        from old: DeployedResource?, _ step: DeployStep
    ) throws -> (ResourceState, Change) {
        guard let old else { return (try create(request, provider, inPlaceOf: nil, keeping: false, step), .created) }
        guard old.type == resource.typeName else {
            return (try create(request, provider, inPlaceOf: old, keeping: old.isRetained, step), .created)
        }
        do {
            return (try provider.update(request, from: old, step), .updated)
        } catch is ReplacementNeeded {
            let keeps = resource.updateReplacePolicy?.hasPrefix("Retain") == true
            return (try create(request, provider, inPlaceOf: old, keeping: keeps, step), .replaced)
        }
    }

    /// Makes a resource, perhaps in another's place. The other one stays until those that refer to it have been changed;
    /// only when there cannot be both, and the template has given neither a name, it goes first.
    private static func create(
        _ request: ResourceRequest, _ provider: any ResourceProvider, inPlaceOf old: DeployedResource?, keeping: Bool,
        _ step: DeployStep
    ) throws -> ResourceState {
        let stack = step.context.key
        var leftovers = try StackLeftovers.list(of: stack, step.db).filter { $0.resource.type == request.type }
        let state: ResourceState
        do {
            state = try step.undoingFailures { try provider.create(request, step) }
        } catch let error as AWSError {
            leftovers.removeAll { $0.resource.logicalID != request.logicalID }
            guard let revived = try revive(leftovers.map(\.resource), request, provider, step) else {
                guard let old else { throw error }
                try checkName(request, old)
                try remove(old, keeping: keeping, step)
                return try provider.create(request, step)
            }
            state = revived
        }
        // What has become part of the stack again is not left over any more.
        for (id, resource) in leftovers where state.isSame(as: resource) { try StackLeftovers.remove(id, step.db) }
        if let old, !keeping, !state.isSame(as: old) { try StackLeftovers.add(old, of: stack, step.db) }
        return state
    }

    /// Refuses to throw a resource away for another of the same name, as CloudFormation does: renaming is what tells
    /// that somebody means it.
    private static func checkName(_ request: ResourceRequest, _ old: DeployedResource) throws(AWSError) {
        guard request.type == old.type, let property = ResourceType.named(request.type)?.naming?.property,
            let name = request.string(property), name == ResourceRequest.text(old.properties[property])
        else { return }
        throw .validation(
            "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename \(name) and "
                + "update the stack again.")
    }

    /// Takes back a resource that an interrupted deployment has replaced and that the template wants again.
    private static func revive(
        _ leftovers: [DeployedResource], _ request: ResourceRequest, _ provider: any ResourceProvider,
        _ step: DeployStep
    ) throws -> ResourceState? {
        for resource in leftovers {
            do {
                return try step.undoingFailures { try provider.update(request, from: resource, step) }
            } catch is ReplacementNeeded {
                continue
            }
        }
        return nil
    }

    /// Removes resources of the stack and what others have taken the place of.
    ///
    /// Interrupted deployments leave no order to rely on: a leftover may refer to one that was noted after it. So what
    /// cannot be removed yet is tried again after the others, as long as there is progress.
    func remove(_ unwanted: [DeployedResource]) async throws {
        let leftovers = try await store.read { [key = context.key] in try StackLeftovers.list(of: key, $0) }
        var waiting = unwanted.map { (id: Int64?.none, resource: $0) }
        waiting += leftovers.map { (id: $0.id, resource: $0.resource) }
        while !waiting.isEmpty {
            var refused: [(id: Int64?, resource: DeployedResource)] = []
            var refusal: DeployError?
            for (id, resource) in waiting {
                do {
                    try await DeployStep.perform(context, store) { step in
                        guard let id else { return try Deployer.remove(resource, keeping: resource.isRetained, step) }
                        try Deployer.takeDown(resource, step)
                        try StackLeftovers.remove(id, step.db)
                    }
                } catch let error as DeployError {
                    refused.append((id, resource))
                    refusal = refusal ?? error
                }
            }
            if let refusal, refused.count == waiting.count { throw refusal }
            waiting = refused
        }
    }

    private static func remove(_ old: DeployedResource, keeping: Bool, _ step: DeployStep) throws {
        if !keeping { try takeDown(old, step) }
        try StackRecord.remove(old.logicalID, of: step.context.key, step.db)
    }

    private static func takeDown(_ old: DeployedResource, _ step: DeployStep) throws {
        guard let provider = ResourceProviders.provider(named: old.type) else { return }
        do {
            try provider.delete(old, step)
        } catch let error as AWSError {
            throw DeployError(
                logicalID: old.logicalID, type: old.type, reason: error.line, place: step.context.stack)
        }
    }
}
