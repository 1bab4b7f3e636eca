import APIGatewayService
import AWSCore
import DynamoDBService
import EventBridgeService
import IAMService
import JSONTree
import LambdaService
import LogsService
import S3Service
import SESService
import SNSService
import SQSService
import STSService
import StatesLanguage
import StepFunctionsService

/// Which parameters the operations behind integrations take, by the models of their services.
///
/// Step Functions looks at the names before it calls the service, at every depth; see
/// https://docs.aws.amazon.com/step-functions/latest/dg/connect-parameters.html.
package enum IntegrationParameters {
    /// What services have against a task's parameters.
    package static let check: ParameterCheck = { integration, parameters in
        let key = integration.isSDK ? SDKIntegration.table(of: integration.service) : integration.service
        // lambda:invoke and apigateway:invoke have fields of their own.
        guard let key, let model = models[key]?(), integration.isSDK || integration.action != "invoke" else {
            return []
        }
        let name = integration.action.prefix(1).uppercased() + integration.action.dropFirst()
        guard let operation = model.operations[name], integration.action != name else { return [.unknownAction] }
        guard let input = operation.input else {
            return (parameters.object ?? [:]).map { .unsupported($0.key) }
        }
        let spelling: Spelling = integration.isSDK ? .sdk : integration.service == "states" ? .capitalized : .api
        // What is missing the service itself tells.
        return unknown(parameters, model[input], model, spelling).map { .unsupported($0) }
    }

    /// How an integration spells the members of its operation.
    private enum Spelling {
        /// As the API does.
        case api
        /// As the AWS SDK for Java does, with a capital letter.
        case sdk
        /// As the API does, with a capital letter.
        case capitalized

        func shown(_ name: String) -> String {
            switch self {
            case .api: name
            case .sdk: SDKSpelling.shown(name)
            case .capitalized: name.prefix(1).uppercased() + name.dropFirst()
            }
        }

        func member(_ key: String, of shape: Shape) -> Shape.Member? {
            switch self {
            case .api: shape.member(key)
            case .sdk: SDKSpelling.member(key, of: shape)
            case .capitalized: shape.members.first { shown($0.name) == key }
            }
        }
    }

    /// The names that are no members, in the order of the parameters.
    private static func unknown(
        _ value: JSON, _ shape: Shape, _ model: ServiceModel, _ spelling: Spelling
    ) -> [String] {
        switch (shape.kind, value) {
        case (.structure, .object(let object)):
            return object.flatMap { key, item -> [String] in
                if key == startedBy { return [] }
                guard let member = spelling.member(key, of: shape) else { return [key] }
                return unknown(item, model[member.shape], model, spelling)
            }
        case (.list, .array(let items)):
            guard let element = shape.element else { return [] }
            return items.flatMap { unknown($0, model[element], model, spelling) }
        case (.map, .object(let object)):
            guard let element = shape.value else { return [] }
            return object.flatMap { unknown($0.value, model[element], model, spelling) }
        default: return []
        }
    }

    /// What state machines add for the console's sake.
    static let startedBy = "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID"

    /// The models by the keys of the operation table.
    private static let models: [String: @Sendable () -> ServiceModel] = [
        "states": { StepFunctionsService.model }, "dynamodb": { DynamoDBService.model },
        "events": { EventBridgeService.model }, "sqs": { SQSService.model }, "lambda": { LambdaService.model },
        "apigateway": { APIGatewayService.model }, "s3": { S3Service.model }, "sns": { SNSService.model },
        "ses": { SESService.model }, "sesv2": { SESv2Service.model }, "sts": { STSService.model },
        "iam": { IAMService.model }, "logs": { LogsService.model },
    ]
}
