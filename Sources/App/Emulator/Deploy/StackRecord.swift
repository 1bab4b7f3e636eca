import AWSCore
import CivilTime
import GRDB
import JSONTree
import LambdaService
import StateStore

/// A resource of a stack as it was deployed.
package struct DeployedResource: Sendable {
    package let logicalID: String
    /// The CloudFormation type: `AWS::SQS::Queue`.
    package let type: String
    package let physicalID: String
    /// What `Ref` gives.
    package let ref: JSON
    /// What `Fn::GetAtt` gives, by attribute.
    package let attributes: JSONObject
    package let properties: JSONObject
    /// Changes when the resource has to be updated: its properties and the contents of files they point at.
    package let fingerprint: String
    /// What happens when the resource leaves the stack: `Delete`, `Retain` or another of CloudFormation's words; nil
    /// when the template does not say.
    package let deletionPolicy: String?

    package init(
        logicalID: String, type: String, physicalID: String, ref: JSON, attributes: JSONObject,
        properties: JSONObject, fingerprint: String, deletionPolicy: String? = nil
    ) {
        self.logicalID = logicalID
        self.type = type
        self.physicalID = physicalID
        self.ref = ref
        self.attributes = attributes
        self.properties = properties
        self.fingerprint = fingerprint
        self.deletionPolicy = deletionPolicy
    }

    /// Whether the resource is left alone when it leaves the stack.
    var isRetained: Bool { deletionPolicy?.hasPrefix("Retain") == true }
}

/// The stacks of a store: what was deployed, and how it can be found again.
package enum StackRecord {
    package static let migrations = [
        StoreMigration(
            "stacks-1",
            sql: """
                CREATE TABLE stacks (
                    name TEXT PRIMARY KEY, template TEXT NOT NULL, outputs TEXT NOT NULL, exports TEXT NOT NULL,
                    updated INTEGER NOT NULL
                ) WITHOUT ROWID;
                CREATE TABLE stack_resources (
                    stack TEXT NOT NULL, logical TEXT NOT NULL, type TEXT NOT NULL, physical TEXT NOT NULL,
                    ref TEXT NOT NULL, attributes TEXT NOT NULL, properties TEXT NOT NULL, fingerprint TEXT NOT NULL,
                    position INTEGER NOT NULL, PRIMARY KEY (stack, logical)
                ) WITHOUT ROWID;
                """),
        StoreMigration("stacks-2", sql: "ALTER TABLE stack_resources ADD COLUMN deletion TEXT"),
        StoreMigration("stacks-3", sql: "ALTER TABLE stacks ADD COLUMN parameters TEXT NOT NULL DEFAULT '{}'"),
        StackLeftovers.migration, StackKey.migration, StackExports.migration,
    ]

    /// The resources of a stack in the order in which they were made.
    package static func resources(of stack: StackKey, _ db: Database) throws -> [DeployedResource] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM stack_resources WHERE stack = ? ORDER BY position", arguments: [stack.text]
        )
        .map { row in
            DeployedResource(
                logicalID: row["logical"], type: row["type"], physicalID: row["physical"],
                ref: (try? JSON(parsing: row["ref"] as String)) ?? .null,
                attributes: (try? JSON(parsing: row["attributes"] as String))?.object ?? [:],
                properties: (try? JSON(parsing: row["properties"] as String))?.object ?? [:],
                fingerprint: row["fingerprint"], deletionPolicy: row["deletion"])
        }
    }

    /// The logical id of a resource by its physical id, whatever stack it is of; nil when no stack has it.
    static func logicalID(of physicalID: String, _ db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT logical FROM stack_resources WHERE physical = ? LIMIT 1", arguments: [physicalID])
    }

    /// Types whose creation takes over what is there under the same name, so that only the stacks tell whose it is.
    private static let adoptingTypes: Set<String> = [
        "AWS::SQS::Queue", "AWS::SNS::Topic", "AWS::StepFunctions::Activity", "AWS::StepFunctions::StateMachine",
        "AWS::Events::Rule", "AWS::Lambda::Function", "AWS::S3::Bucket", "AWS::Logs::LogGroup", "AWS::IAM::Role",
    ]

    /// The stack that has the resource already, under another logical id or as another stack; nil when none has.
    ///
    /// Its deletion there would take it from here, too: CloudFormation refuses it.
    static func owner(of state: ResourceState, _ request: ResourceRequest, _ step: DeployStep) throws -> String? {
        guard adoptingTypes.contains(request.type) else { return nil }
        let key = step.context.key
        // A queue's address bears the port of the process that made it; its ARN does not.
        let stacks = try Row.fetchAll(
            step.db,
            sql: """
                SELECT stack, logical FROM stack_resources
                WHERE type = ? AND (physical = ? OR json_extract(attributes, '$.Arn') = ?)
                """,
            arguments: [request.type, state.physicalID, state.attributes["Arn"]?.string])
        for row in stacks {
            guard let stack = StackKey(text: row["stack"]), stack.world == key.world else { continue }
            if stack != key || row["logical"] != request.logicalID { return stack.name }
        }
        return nil
    }

    /// The functions of a stack in the order in which they were made, through their alias where they have one.
    static func functions(of stack: StackKey, _ db: Database) throws -> [FunctionReference] {
        let resources = try resources(of: stack, db)
        let aliases = try resources.filter { $0.type == "AWS::Lambda::Alias" }.compactMap(\.ref.string)
            .map { try FunctionReference($0, region: "", account: "") }
        return try resources.filter { $0.type == "AWS::Lambda::Function" }.compactMap { $0.attributes["Arn"]?.string }
            .map { arn in
                try aliases.first { $0.arn == arn } ?? FunctionReference(arn, region: "", account: "")
            }
    }

    /// What the state machine of an ARN is called: its name, and its logical id in the template it came from.
    package static func machineNames(_ arn: String, _ db: Database) throws -> [String] {
        let name = ARN(arn)?.resourceParts.last
        let logical = try String.fetchAll(
            db, sql: "SELECT logical FROM stack_resources WHERE physical = ? ORDER BY stack", arguments: [arn])
        return [name].compactMap(\.self) + logical
    }

    /// The names of the stacks of an account and region.
    package static func names(in world: World, _ db: Database) throws -> [String] {
        try String.fetchAll(db, sql: "SELECT name FROM stacks ORDER BY name").compactMap { text in
            StackKey(text: text).flatMap { $0.world == world ? $0.name : nil }
        }
    }

    /// The outputs of a stack.
    package static func outputs(of stack: StackKey, _ db: Database) throws -> JSONObject {
        let text = try String.fetchOne(db, sql: "SELECT outputs FROM stacks WHERE name = ?", arguments: [stack.text])
        return text.flatMap { try? JSON(parsing: $0).object } ?? [:]
    }

    static func save(_ resource: DeployedResource, position: Int, of stack: StackKey, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO stack_resources (stack, logical, type, physical, ref, attributes, properties,
                    fingerprint, position, deletion) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                stack.text, resource.logicalID, resource.type, resource.physicalID, resource.ref.text(),
                JSON.object(resource.attributes).text(), JSON.object(resource.properties).text(), resource.fingerprint,
                position, resource.deletionPolicy,
            ])
    }

    /// Notes what the template now says about a resource that is otherwise unchanged.
    static func note(position: Int, deletionPolicy: String?, of logicalID: String, _ stack: StackKey, _ db: Database)
        throws
    {
        try db.execute(
            sql: "UPDATE stack_resources SET position = ?, deletion = ? WHERE stack = ? AND logical = ?",
            arguments: [position, deletionPolicy, stack.text, logicalID])
    }

    static func remove(_ logicalID: String, of stack: StackKey, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM stack_resources WHERE stack = ? AND logical = ?", arguments: [stack.text, logicalID])
    }

    static func save(
        stack: StackKey, template: String, outputs: JSONObject, exports: JSONObject, imports: Set<String>,
        parameters: [String: String], now: Timestamp, _ db: Database
    ) throws {
        let parameters = JSONObject(parameters.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO stacks (name, template, outputs, exports, imports, parameters, updated)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                stack.text, template, JSON.object(outputs).text(), JSON.object(exports).text(),
                JSON.array(imports.sorted().map(JSON.string)).text(), JSON.object(parameters).text(), now.milliseconds,
            ])
    }

    /// The values that a stack keeps for its parameters; none when it was never deployed.
    static func parameters(of stack: StackKey, _ db: Database) throws -> [String: String] {
        let text = try String.fetchOne(db, sql: "SELECT parameters FROM stacks WHERE name = ?", arguments: [stack.text])
        var values: [String: String] = [:]
        for (name, value) in text.flatMap({ try? JSON(parsing: $0).object }) ?? [:] { values[name] = value.string }
        return values
    }

    static func removeStack(_ stack: StackKey, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM stacks WHERE name = ?", arguments: [stack.text])
    }
}
