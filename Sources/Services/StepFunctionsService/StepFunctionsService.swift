import AWSCore
import GRDB
import StateStore
import StatesExecution
import StatesLanguage
import StatesTesting

/// AWS Step Functions: state machines and executions in the store. Executions are driven from outside, by whoever holds
/// the store: an operation only appends an input to an execution's journal and posts `Signal.Kind.execution`.
///
/// See https://docs.aws.amazon.com/step-functions/latest/apireference/Welcome.html.
package enum StepFunctionsService: AWSService {
    /// What the operations need besides the store.
    package struct Environment: Sendable {
        /// Whether AWS's quotas on sizes are enforced.
        package var enforcesLimits: Bool
        /// Carries out the task of a state that `TestState` tries; nil where there are no other services.
        package var runTask: TaskRun?
        /// Where `TestState` finds what mocked answers are compared with.
        package var answerShape: AnswerShapes

        /// Whether there is a log group of an ARN; nil where nobody knows.
        package var hasLogGroup: (@Sendable (String, Database) throws -> Bool)?

        /// What services have against the parameters of tasks; nil where there are no other services.
        package var parameterCheck: ParameterCheck?

        /// The mock configuration, whose test cases an ARN may name behind `#`; nil for none.
        package var mocks: MockConfig?
        /// What the machine of an ARN is called in a mock configuration: its name, or its logical id.
        package var machineNames: @Sendable (String, Database) throws -> [String] = { arn, _ in
            [ARN(arn)?.resourceParts.last].compactMap(\.self)
        }
        /// Told what a person should know of mocks.
        package var notice: @Sendable (String) -> Void = { _ in }

        /// What a service by itself has: quotas, and nothing of other services.
        package init(
            enforcesLimits: Bool = true, runTask: TaskRun? = nil,
            answerShape: @escaping AnswerShapes = { _, _, _ in nil },
            hasLogGroup: (@Sendable (String, Database) throws -> Bool)? = nil
        ) {
            self.enforcesLimits = enforcesLimits
            self.runTask = runTask
            self.answerShape = answerShape
            self.hasLogGroup = hasLogGroup
        }
    }

    /// Carries out a task and gives its answer.
    package typealias TaskRun = @Sendable (TaskRequest, ExecutionContext, CallContext) async -> TriedTask
    /// The shape of what a service answers, by the integration's service and action and whether it is an `aws-sdk:`
    /// one; nil when it is not known.
    package typealias AnswerShapes =
        @Sendable (_ service: String, _ action: String, _ isSDK: Bool) -> (
            model: ServiceModel, shape: ServiceModel.ShapeID
        )?

    package static let model = ServiceModel(lines: stepfunctionsModelText)

    package static let constraintDialect = ConstraintDialect(namesStructures: true)

    package static let operations: [ServiceOperation<StepFunctionsService>] = [
        .init(CreateStateMachine.self), .init(DescribeStateMachine.self), .init(ListStateMachines.self),
        .init(UpdateStateMachine.self), .init(DeleteStateMachine.self), .init(ValidateStateMachineDefinition.self),
        .init(StartExecution.self), .init(DescribeExecution.self), .init(ListExecutions.self),
        .init(StopExecution.self), .init(GetExecutionHistory.self), .init(DescribeStateMachineForExecution.self),
        .init(SendTaskSuccess.self), .init(SendTaskFailure.self), .init(SendTaskHeartbeat.self),
        .init(waiting: StartSyncExecution.self), .init(CreateActivity.self), .init(DescribeActivity.self),
        .init(ListActivities.self), .init(DeleteActivity.self), .init(waiting: GetActivityTask.self),
        .init(TagResource.self), .init(UntagResource.self), .init(ListTagsForResource.self),
        .init(PublishStateMachineVersion.self), .init(ListStateMachineVersions.self),
        .init(DeleteStateMachineVersion.self), .init(CreateStateMachineAlias.self),
        .init(DescribeStateMachineAlias.self), .init(UpdateStateMachineAlias.self),
        .init(DeleteStateMachineAlias.self), .init(ListStateMachineAliases.self), .init(RedriveExecution.self),
        .init(waiting: TestState.self),
        .init(DescribeMapRun.self), .init(ListMapRuns.self), .init(UpdateMapRun.self),
    ]

    package static let migrations: [StoreMigration] = [
        StoreMigration(
            "states-1",
            sql: """
                CREATE TABLE sfn_machines (
                    arn TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, revision TEXT NOT NULL,
                    definition TEXT NOT NULL, role TEXT NOT NULL, logging TEXT, tracing TEXT, encryption TEXT,
                    tags TEXT NOT NULL, created INTEGER NOT NULL
                ) WITHOUT ROWID;
                CREATE TABLE sfn_revisions (
                    arn TEXT NOT NULL, revision TEXT NOT NULL, definition TEXT NOT NULL, role TEXT NOT NULL,
                    updated INTEGER NOT NULL, PRIMARY KEY (arn, revision)
                ) WITHOUT ROWID;
                CREATE TABLE sfn_executions (
                    id INTEGER PRIMARY KEY, arn TEXT NOT NULL UNIQUE, machine TEXT NOT NULL, revision TEXT NOT NULL,
                    name TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL, input TEXT NOT NULL,
                    output TEXT, error TEXT, cause TEXT, trace TEXT, started INTEGER NOT NULL, stopped INTEGER,
                    inputs INTEGER NOT NULL, handled INTEGER NOT NULL
                );
                CREATE INDEX sfn_executions_machine ON sfn_executions (machine, started);
                CREATE INDEX sfn_executions_running ON sfn_executions (id) WHERE status = 'RUNNING';
                CREATE TABLE sfn_inputs (
                    execution INTEGER NOT NULL, seq INTEGER NOT NULL, input TEXT NOT NULL,
                    PRIMARY KEY (execution, seq)
                ) WITHOUT ROWID;
                CREATE TABLE sfn_history (
                    execution INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, events TEXT NOT NULL,
                    PRIMARY KEY (execution, first)
                ) WITHOUT ROWID;
                -- open: 1 while the task is being submitted, 2 once it waits for its answer, 0 when that has come.
                CREATE TABLE sfn_tokens (
                    token TEXT PRIMARY KEY, execution INTEGER NOT NULL, task INTEGER NOT NULL, open INTEGER NOT NULL
                ) WITHOUT ROWID;
                CREATE INDEX sfn_tokens_execution ON sfn_tokens (execution, task);
                """),
        StoreMigration(
            "states-activities",
            sql: """
                CREATE TABLE sfn_activities (
                    arn TEXT PRIMARY KEY, name TEXT NOT NULL, tags TEXT NOT NULL, created INTEGER NOT NULL
                ) WITHOUT ROWID;
                CREATE TABLE sfn_activity_tasks (
                    id INTEGER PRIMARY KEY, activity TEXT NOT NULL, token TEXT NOT NULL, input TEXT NOT NULL
                );
                CREATE INDEX sfn_activity_tasks_activity ON sfn_activity_tasks (activity, id);
                """),
        StoreMigration(
            "states-versions",
            sql: """
                -- versions: the last number given out. published: what the machine's creation said of publishing.
                ALTER TABLE sfn_machines ADD COLUMN versions INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE sfn_machines ADD COLUMN published TEXT;
                CREATE TABLE sfn_versions (
                    machine TEXT NOT NULL, number INTEGER NOT NULL, revision TEXT NOT NULL, description TEXT,
                    logging TEXT NOT NULL, tracing TEXT NOT NULL, created INTEGER NOT NULL,
                    PRIMARY KEY (machine, number)
                ) WITHOUT ROWID;
                CREATE TABLE sfn_aliases (
                    machine TEXT NOT NULL, name TEXT NOT NULL, description TEXT, routes TEXT NOT NULL,
                    created INTEGER NOT NULL, updated INTEGER NOT NULL, PRIMARY KEY (machine, name)
                ) WITHOUT ROWID;
                ALTER TABLE sfn_executions ADD COLUMN version TEXT;
                ALTER TABLE sfn_executions ADD COLUMN alias TEXT;
                ALTER TABLE sfn_executions ADD COLUMN redrives INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE sfn_executions ADD COLUMN redriven INTEGER;
                CREATE TABLE sfn_redrives (
                    execution INTEGER NOT NULL, number INTEGER NOT NULL, token TEXT, at INTEGER NOT NULL,
                    PRIMARY KEY (execution, number)
                ) WITHOUT ROWID;
                """),
        NestedExecutions.migration,
        MapRunRecord.migration,
        ExecutionMocks.migration,
    ]
}

extension Signal.Kind {
    /// An execution has an input that nobody has handled; the key is its number in the store.
    package static let execution = Signal.Kind("states.execution")
    /// An execution has ended; the key is its ARN.
    package static let executionEnded = Signal.Kind("states.execution-ended")
    /// An execution's history has grown; the key is its ARN.
    package static let executionHistory = Signal.Kind("states.history")
}
