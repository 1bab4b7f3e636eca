import AWSCore
import JSONTree
import LambdaService

/// `AWS::Lambda::LayerVersion`, from a local folder.
///
/// The folder itself is used, not a copy: what changes in it is what functions find. A handler sees it through its search
/// paths and not as `/opt`.
struct LayerVersionProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        guard let path = request.properties["Content"]?.string else {
            throw AWSError.validation("The layer has no content: give ContentUri a folder.")
        }
        let folder = try request.context.directory(path, "content")
        let name = request.string("LayerName") ?? request.logicalID
        let layer = request.context.arn("lambda", "layer:\(name)")
        let version = try FunctionLayer.publish(step.db, layer: layer, folder: folder)
        return ResourceState(version.arn, attributes: ["LayerVersionArn": .string(version.arn)])
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try FunctionLayer.delete(step.db, arn: old.physicalID)
    }
}
