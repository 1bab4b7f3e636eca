import AWSCore
import GRDB
import StatesExecution

/// The callback tokens that tasks have been given.
package enum TaskTokens {
    /// Makes `text` a token that resumes `task`.
    package static func open(_ text: String, execution: Int64, task: Token, _ db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO sfn_tokens (token, execution, task, open) VALUES (?, ?, ?, 1)"
        ).execute(arguments: [text, execution, task.id])
    }

    /// Ends the token of a task that has been answered, has timed out or is no longer wanted.
    package static func close(execution: Int64, task: Token, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE sfn_tokens SET open = 0 WHERE execution = ? AND task = ?")
            .execute(arguments: [execution, task.id])
    }

    /// The task that a token resumes.
    ///
    /// - Throws: `InvalidToken`, `TaskDoesNotExist` or `TaskTimedOut`.
    static func find(_ text: String, _ db: Database) throws -> (execution: Int64, task: Token) {
        let statement = try db.cachedStatement(sql: "SELECT execution, task, open FROM sfn_tokens WHERE token = ?")
        guard let row = try Row.fetchOne(statement, arguments: [text]) else {
            throw isWellFormed(text) ? AWSError.taskDoesNotExist : AWSError.invalidTaskToken
        }
        guard row["open"] != 0 else { throw AWSError.taskTimedOut }
        return (row["execution"], Token(row["task"]))
    }

    /// Whether the text could be a token at all: AWS's are base64 of some length.
    private static func isWellFormed(_ text: String) -> Bool {
        text.utf8.count >= 64
            && text.utf8.allSatisfy {
                ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A)
                    || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=")
            }
    }
}

extension TaskTokens {
    /// The ARN of the execution whose task a token resumes; nil when nobody knows the token.
    package static func executionArn(of text: String, _ db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT e.arn FROM sfn_tokens t JOIN sfn_executions e ON e.id = t.execution WHERE t.token = ?",
            arguments: [text])
    }

    /// Open tokens whose task the service has accepted: nothing will happen by itself until somebody answers.
    package static func submitted(of execution: Int64, _ db: Database) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT token FROM sfn_tokens WHERE execution = ? AND open = 2 ORDER BY task",
            arguments: [execution])
    }

    /// Notes that the service has accepted a task.
    package static func accepted(execution: Int64, task: Token, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE sfn_tokens SET open = 2 WHERE execution = ? AND task = ? AND open = 1")
            .execute(arguments: [execution, task.id])
    }
}
