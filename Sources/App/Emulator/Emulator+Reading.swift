import APIGatewayService
import AWSCore
import CivilTime
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
import StateStore
import StepFunctionsService

extension Emulator {
    /// Calls a Step Functions operation that only reads, beside whoever drives the store.
    ///
    /// - Throws: `AWSError`.
    package static func read(_ operation: String, _ input: JSONObject, store: StateStore, world: World)
        async throws(AWSError) -> JSONObject
    {
        let clock = SystemClock()
        let record: ClockRecord?
        do { record = try await store.read { try ClockRecord.find($0) } } catch { record = nil }
        let now = record?.resumed(as: .real, host: clock.now()) ?? clock.now()
        let table = OperationTable(
            store: store, signals: SignalCenter(), clock: clock,
            services: [
                .init("states", StepFunctionsService.self, environment: StepFunctionsService.Environment())
            ])
        return try await table.call("states", operation, input, context: CallContext(now: now).at(world))
    }

    /// A service and the operations of it that are implemented.
    package struct ServiceListing: Sendable {
        package let name: String
        package let operations: [String]
        /// How many operations AWS has.
        package let total: Int
    }

    /// What this binary implements.
    package static func catalogue() -> [ServiceListing] {
        [
            listing("Step Functions", StepFunctionsService.self), listing("DynamoDB", DynamoDBService.self),
            listing("EventBridge", EventBridgeService.self), listing("SQS", SQSService.self),
            listing("Lambda", LambdaService.self), listing("API Gateway", APIGatewayService.self),
            listing("S3", S3Service.self), listing("SNS", SNSService.self), listing("SES v1", SESService.self),
            listing("SES v2", SESv2Service.self), listing("STS", STSService.self), listing("IAM", IAMService.self),
            listing("CloudWatch Logs", LogsService.self),
        ]
    }

    private static func listing<Service: AWSService>(_ name: String, _ service: Service.Type) -> ServiceListing {
        ServiceListing(
            name: name, operations: Service.operations.map(\.name).sorted(), total: Service.model.operations.count)
    }
}
