import JSONTree
import SAMTemplate
import Synchronization

/// The resources of a stack during a deployment, answering `Ref` and `Fn::GetAtt`.
final class DeployedResources: Sendable {
    private let resources: Mutex<[String: DeployedResource]>

    init(_ resources: [DeployedResource]) {
        self.resources = Mutex(Dictionary(resources.map { ($0.logicalID, $0) }, uniquingKeysWith: { $1 }))
    }

    subscript(logicalID: String) -> DeployedResource? { resources.withLock { $0[logicalID] } }

    func set(_ resource: DeployedResource) { resources.withLock { $0[resource.logicalID] = resource } }

    var resolver: ResourceResolver {
        ResourceResolver(
            ref: { [self] id in self[id]?.ref },
            attribute: { [self] id, name in
                guard let resource = self[id] else { return nil }
                return resource.attributes[name] ?? GrantingProvider.attribute(name, of: resource)
            })
    }
}
