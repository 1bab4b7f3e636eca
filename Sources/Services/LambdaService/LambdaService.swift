import AWSCore
import GRDB
import JSONTree
import StateStore

/// AWS Lambda: functions run as real processes on this machine.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/welcome.html.
package enum LambdaService: AWSService {
    /// What Lambda's operations need besides the store.
    package struct Environment: Sendable {
        /// Runs the functions.
        package let runtime: FunctionRuntime
        /// The visibility timeout of the queue with an ARN, in seconds; nil when there is no such queue.
        package let visibilityTimeout: @Sendable (Database, String) throws -> Int?

        /// - Parameters:
        ///   - runtime: runs the functions.
        ///   - visibilityTimeout: looks up a queue's visibility timeout; event source mappings are checked against it.
        package init(
            runtime: FunctionRuntime, visibilityTimeout: @escaping @Sendable (Database, String) throws -> Int?
        ) {
            self.runtime = runtime
            self.visibilityTimeout = visibilityTimeout
        }
    }

    package static let model = ServiceModel(lines: lambdaModelText)

    package static let operations: [ServiceOperation<LambdaService>] = [
        ServiceOperation(CreateFunction.self),
        ServiceOperation(GetFunction.self),
        ServiceOperation(GetFunctionConfiguration.self),
        ServiceOperation(UpdateFunctionCode.self),
        ServiceOperation(UpdateFunctionConfiguration.self),
        ServiceOperation(ListFunctions.self),
        ServiceOperation(ListVersionsByFunction.self),
        ServiceOperation(PublishVersion.self),
        ServiceOperation(CreateAlias.self),
        ServiceOperation(GetAlias.self),
        ServiceOperation(UpdateAlias.self),
        ServiceOperation(DeleteAlias.self),
        ServiceOperation(ListAliases.self),
        ServiceOperation(AddPermission.self),
        ServiceOperation(RemovePermission.self),
        ServiceOperation(GetPolicy.self),
        ServiceOperation(TagResource.self),
        ServiceOperation(UntagResource.self),
        ServiceOperation(ListTags.self),
        ServiceOperation(PutFunctionConcurrency.self),
        ServiceOperation(GetFunctionConcurrency.self),
        ServiceOperation(DeleteFunctionConcurrency.self),
        ServiceOperation(PutFunctionEventInvokeConfig.self),
        ServiceOperation(UpdateFunctionEventInvokeConfig.self),
        ServiceOperation(GetFunctionEventInvokeConfig.self),
        ServiceOperation(DeleteFunctionEventInvokeConfig.self),
        ServiceOperation(CreateEventSourceMapping.self),
        ServiceOperation(GetEventSourceMapping.self),
        ServiceOperation(UpdateEventSourceMapping.self),
        ServiceOperation(DeleteEventSourceMapping.self),
        ServiceOperation(ListEventSourceMappings.self),
        ServiceOperation(waiting: DeleteFunction.self),
        ServiceOperation(waiting: Invoke.self),
    ]

    package static let migrations: [StoreMigration] = [
        StoreMigration(
            "lambda-1",
            sql: """
                CREATE TABLE lambda_functions (
                    arn TEXT NOT NULL, version TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (arn, version)
                ) WITHOUT ROWID;
                CREATE TABLE lambda_settings (
                    arn TEXT PRIMARY KEY, tags TEXT NOT NULL, reserved INTEGER, last_version INTEGER NOT NULL
                ) WITHOUT ROWID;
                CREATE TABLE lambda_aliases (
                    arn TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL, description TEXT NOT NULL,
                    second_version TEXT, second_weight REAL NOT NULL, revision_id TEXT NOT NULL,
                    PRIMARY KEY (arn, name)
                ) WITHOUT ROWID;
                CREATE TABLE lambda_policies (
                    arn TEXT NOT NULL, qualifier TEXT NOT NULL, statements TEXT NOT NULL, revision_id TEXT NOT NULL,
                    PRIMARY KEY (arn, qualifier)
                ) WITHOUT ROWID;
                CREATE TABLE lambda_invoke_configs (
                    arn TEXT NOT NULL, qualifier TEXT NOT NULL, config TEXT NOT NULL, PRIMARY KEY (arn, qualifier)
                ) WITHOUT ROWID;
                CREATE TABLE lambda_code (hash TEXT PRIMARY KEY, zip BLOB NOT NULL);
                CREATE TABLE lambda_logs (
                    seq INTEGER PRIMARY KEY, arn TEXT NOT NULL, stream TEXT NOT NULL, request_id TEXT,
                    time INTEGER NOT NULL, line TEXT NOT NULL
                );
                CREATE INDEX lambda_logs_by_function ON lambda_logs (arn, seq);
                CREATE TABLE lambda_async_invocations (
                    id INTEGER PRIMARY KEY, arn TEXT NOT NULL, qualifier TEXT, request_id TEXT NOT NULL,
                    payload BLOB NOT NULL, context TEXT, trace TEXT, queued_at INTEGER NOT NULL,
                    attempts INTEGER NOT NULL, next_at INTEGER NOT NULL, owner TEXT, owner_until INTEGER
                );
                CREATE INDEX lambda_async_by_time ON lambda_async_invocations (next_at);
                CREATE TABLE lambda_event_sources (
                    uuid TEXT PRIMARY KEY, source_arn TEXT NOT NULL, function_arn TEXT NOT NULL, config TEXT NOT NULL
                ) WITHOUT ROWID;
                """),
        StoreMigration(
            "lambda-2",
            sql: """
                CREATE TABLE lambda_layers (
                    layer TEXT NOT NULL, version INTEGER NOT NULL, folder TEXT, PRIMARY KEY (layer, version)
                ) WITHOUT ROWID;
                """),
    ]
}
