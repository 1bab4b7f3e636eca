import Testing

/// A state machine whose executions are killed, and what third parties do about them.
struct KillWorkload: Sendable, CustomTestStringConvertible {
    /// What the worker of an activity or the receiver of a task token does.
    enum Answer: Sendable {
        case nothing
        case success(String)
        case failure(error: String, cause: String)
        /// A sign of life first, then the success.
        case heartbeatAndSuccess(String)
    }

    /// What somebody does about an execution, once.
    enum Intervention: Sendable {
        /// Stops it when it has nothing to do.
        case stop
        /// Creates the missing table and lets it go on where it failed.
        case redrive
    }

    let name: String
    /// The definition; `COUNT` in it stands for a task that counts the execution's row up, without `Next` or `End`.
    let definition: String
    var input = "{}"
    /// How it ends.
    var status = "SUCCEEDED"
    var intervention: Intervention?
    /// The answer to the tasks of the execution, by how many it had scheduled until then.
    var answer: @Sendable (_ scheduled: Int) -> Answer = { _ in .success(#"{"answered":true}"#) }

    var testDescription: String { name }

    /// The definition in full.
    var text: String { definition.replacing(#""COUNT""#, with: Self.count) }

    /// A task that must be done once: a second time would show in the row.
    private static let count = """
        "Type": "Task", "Resource": "arn:aws:states:::dynamodb:updateItem", "ResultPath": null, "Parameters": {
          "TableName": "Rows", "Key": {"id": {"S.$": "$$.Execution.Name"}}, "UpdateExpression": "ADD n :one",
          "ExpressionAttributeValues": {":one": {"N": "1"}}}
        """
}

/// In alphabetical order: child machines have to be there before those that start them.
extension KillWorkload {
    static let all = [
        activity, callbacks, callbacksInAMap, child, distributed, express, failingChild, http, inlineMap, jsonata, loop,
        nested, overtaken, parallel, redriven, retried, stopped, store,
    ]

    private static let asks = """
        "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "Parameters": {"QueueUrl": "http://127.0.0.1:4566/000000000000/tokens",
          "MessageBody": {"token.$": "$$.Task.Token", "try.$": "$$.State.RetryCount"}}
        """

    /// The worker is busy at first, then sends a sign of life, then is done.
    static let activity = KillWorkload(
        name: "activity",
        definition: """
            {"StartAt": "Work", "States": {"Work": {"Type": "Task", "TimeoutSeconds": 60, "HeartbeatSeconds": 30,
              "Resource": "arn:aws:states:us-east-1:000000000000:activity:work", "ResultPath": "$.work", "Next": "Count",
              "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 1, "BackoffRate": 2, "JitterStrategy": "NONE"}]},
              "Count": {"COUNT", "End": true}}}
            """, answer: { $0 < 3 ? .failure(error: "Busy", cause: "later") : .heartbeatAndSuccess("[1]") })

    /// The first token is left to time out, the second is answered after a sign of life, the third with a failure.
    static let callbacks = KillWorkload(
        name: "callbacks",
        definition: """
            {"StartAt": "Ask", "States": {
              "Ask": {\(asks), "HeartbeatSeconds": 2, "TimeoutSeconds": 20, "ResultPath": "$.first", "Next": "Again",
                "Retry": [{"ErrorEquals": ["States.Timeout"], "IntervalSeconds": 1, "JitterStrategy": "NONE"}]},
              "Again": {\(asks), "Next": "Never", "Catch": [{"ErrorEquals": ["No"], "ResultPath": "$.no", "Next": "Count"}]},
              "Count": {"COUNT", "End": true}, "Never": {"Type": "Fail"}}}
            """,
        answer: {
            switch $0 {
            case 1: .nothing
            case 2: .heartbeatAndSuccess(#"{"ok":1}"#)
            default: .failure(error: "No", cause: "because")
            }
        })

    static let callbacksInAMap = KillWorkload(
        name: "callbacks-in-a-map",
        definition: """
            {"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "Ask",
              "States": {"Ask": {\(asks), "Next": "Count"}, "Count": {"COUNT", "End": true}}}}}}
            """, input: "[1,2,3]")

    static let child = KillWorkload(
        name: "child",
        definition: """
            {"StartAt": "Before", "States": {"Before": {"COUNT", "Next": "Wait"},
              "Wait": {"Type": "Wait", "Seconds": 2, "Next": "After"}, "After": {"COUNT", "End": true}}}
            """)

    static let failingChild = KillWorkload(
        name: "child-that-fails",
        definition: """
            {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 1, "Next": "Fail"},
              "Fail": {"Type": "Fail", "Error": "Child", "Cause": "it fails"}}}
            """, status: "FAILED")

    /// Items of S3 in batches, two children at a time, one of which fails; results go to S3.
    static let distributed = KillWorkload(
        name: "distributed",
        definition: """
            {"StartAt": "Each", "States": {"Each": {"Type": "Map", "Next": "Count", "MaxConcurrency": 2, "Label": "each",
              "ToleratedFailureCount": 2, "ItemBatcher": {"MaxItemsPerBatch": 2},
              "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON"},
                "Parameters": {"Bucket": "kills", "Key": "items.json"}},
              "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
                "Parameters": {"Bucket": "kills", "Prefix": "results"}},
              "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "Wait",
                "States": {"Wait": {"Type": "Wait", "Seconds": 1, "Next": "Once"}, "Once": {"COUNT", "Next": "Which"},
                  "Which": {"Type": "Choice", "Default": "Good",
                    "Choices": [{"Variable": "$.Items[0]", "NumericEquals": 3, "Next": "Bad"}]},
                  "Good": {"Type": "Pass", "End": true}, "Bad": {"Type": "Fail", "Error": "Bad"}}}},
              "Count": {"COUNT", "End": true}}}
            """)

    static let express = KillWorkload(
        name: "distributed-express",
        definition: """
            {"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true, "MaxConcurrency": 3,
              "ItemSelector": {"item.$": "$$.Map.Item.Value", "index.$": "$$.Map.Item.Index"},
              "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}, "StartAt": "Wait",
                "States": {"Wait": {"Type": "Wait", "Seconds": 1, "Next": "Once"}, "Once": {"COUNT", "End": true}}}}}}
            """, input: "[1,2,3,4,5,6,7]")

    /// The other side fails until the second retry. Calls may be made twice; what it answers is the same each time.
    static let http = KillWorkload(
        name: "http",
        definition: """
            {"StartAt": "Call", "States": {"Call": {"Type": "Task", "Resource": "arn:aws:states:::apigateway:invoke",
              "Parameters": {"ApiEndpoint": "api.example.com", "Method": "POST", "Path": "/orders",
                "RequestBody": {"try.$": "$$.State.RetryCount"}}, "ResultPath": "$.called", "Next": "Count",
              "Retry": [{"ErrorEquals": ["ApiGateway.500"], "IntervalSeconds": 1, "BackoffRate": 1,
                "JitterStrategy": "NONE"}]}, "Count": {"COUNT", "End": true}}}
            """)

    /// Iterations that overtake each other, two at a time.
    static let inlineMap = KillWorkload(
        name: "inline-map",
        definition: """
            {"StartAt": "Each", "States": {"Each": {"Type": "Map", "MaxConcurrency": 2, "Next": "Count", "ResultPath": "$",
              "ItemProcessor": {"StartAt": "Wait", "States": {
                "Wait": {"Type": "Wait", "SecondsPath": "$", "Next": "Once"}, "Once": {"COUNT", "End": true}}}},
              "Count": {"COUNT", "End": true}}}
            """, input: "[3,1,2,4,1,2]")

    static let jsonata = KillWorkload(
        name: "jsonata",
        definition: """
            {"QueryLanguage": "JSONata", "StartAt": "Set", "States": {
              "Set": {"Type": "Pass", "Assign": {"list": [2, 1, 3], "id": "{% $uuid() %}"}, "Next": "Each"},
              "Each": {"Type": "Map", "Items": "{% $list %}", "Next": "Last",
                "ItemSelector": {"n": "{% $states.context.Map.Item.Value * 10 + $states.context.Map.Item.Index %}"},
                "ItemProcessor": {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait",
                  "Seconds": "{% $floor($states.input.n / 10) %}", "Assign": {"seen": "{% $states.input.n %}"},
                  "Next": "Out"}, "Out": {"Type": "Pass", "Output": "{% [$seen, $random() < 1, $id] %}", "End": true}}},
                "Assign": {"sum": "{% $sum($states.result.$[0]) %}"}},
              "Last": {"Type": "Pass", "Output": {"sum": "{% $sum %}", "id": "{% $id %}"}, "End": true}}}
            """)

    /// More inputs than one transaction takes.
    static let loop = KillWorkload(
        name: "loop",
        definition: """
            {"StartAt": "Init", "States": {"Init": {"Type": "Pass", "Result": {"n": 0}, "Next": "Count"},
              "Count": {"COUNT", "Next": "Add"},
              "Add": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}, "Next": "More"},
              "More": {"Type": "Choice", "Default": "Done",
                "Choices": [{"Variable": "$.n", "NumericLessThan": 300, "Next": "Count"}]},
              "Done": {"Type": "Succeed"}}}
            """)

    static let nested = KillWorkload(
        name: "nested",
        definition: """
            {"StartAt": "First", "States": {
              "First": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "Next": "Second",
                "Parameters": {"StateMachineArn": "\(machine("child"))", "Input": {"from.$": "$$.Execution.Id"}},
                "ResultSelector": {"output.$": "$.Output", "status.$": "$.Status"}, "ResultPath": "$.first"},
              "Second": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync", "Next": "Never",
                "Parameters": {"StateMachineArn": "\(machine("child-that-fails"))"},
                "Catch": [{"ErrorEquals": ["States.TaskFailed"], "ResultPath": "$.second", "Next": "Third"}]},
              "Third": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution", "Next": "Count",
                "Parameters": {"StateMachineArn": "\(machine("child"))", "Name": "left-alone"}, "ResultPath": null},
              "Count": {"COUNT", "End": true}, "Never": {"Type": "Fail"}}}
            """, answer: { _ in .nothing })

    /// The time of the whole machine runs out over a Map Run, a token and a wait.
    static let overtaken = KillWorkload(
        name: "overtaken",
        definition: """
            {"StartAt": "All", "TimeoutSeconds": 4, "States": {"All": {"Type": "Parallel", "End": true, "Branches": [
              {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 60, "End": true}}},
              {"StartAt": "Ask", "States": {"Ask": {\(asks), "End": true}}},
              {"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true, "MaxConcurrency": 1,
                "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                  "StartAt": "Wait in a child", "States": {
                    "Wait in a child": {"Type": "Wait", "Seconds": 3, "End": true}}}}}}]}}}
            """, input: "[1,2,3]", status: "TIMED_OUT", answer: { _ in .nothing })

    /// Branches that wait, work and fork again, then a Parallel one branch of which ends the other.
    static let parallel = KillWorkload(
        name: "parallel",
        definition: """
            {"StartAt": "All", "States": {"All": {"Type": "Parallel", "Next": "Race", "ResultPath": "$.all", "Branches": [
                {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 1, "Next": "B"}, "B": {"COUNT", "End": true}}},
                {"StartAt": "C", "States": {"C": {"COUNT", "Next": "D"}, "D": {"Type": "Wait", "Seconds": 3, "End": true}}},
                {"StartAt": "E", "States": {"E": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "F", "States": {"F": {"Type": "Wait", "Seconds": 3, "Next": "G"},
                    "G": {"Type": "Pass", "End": true}}},
                  {"StartAt": "H", "States": {"H": {"COUNT", "End": true}}}]}}}]},
              "Race": {"Type": "Parallel", "Next": "Count", "ResultPath": "$.race", "Branches": [
                  {"StartAt": "Slow", "States": {"Slow": {"Type": "Wait", "Seconds": 50, "End": true}}},
                  {"StartAt": "Fast", "States": {"Fast": {"Type": "Wait", "Seconds": 1, "Next": "Fall"},
                    "Fall": {"Type": "Fail", "Error": "Fell"}}}],
                "Catch": [{"ErrorEquals": ["Fell"], "ResultPath": "$.caught", "Next": "Count"}]},
              "Count": {"COUNT", "End": true}}}
            """)

    /// Fails for want of a table, and goes on when there is one.
    static let redriven = KillWorkload(
        name: "redriven",
        definition: """
            {"StartAt": "Count", "States": {"Count": {"COUNT", "Next": "Both"}, "Both": {"Type": "Parallel", "End": true,
              "Branches": [
                {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 2, "Next": "Put"},
                  "Put": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "Parameters": {
                    "TableName": "Later", "Item": {"id": {"S": "a"}}}, "ResultPath": null, "End": true}}},
                {"StartAt": "Longer", "States": {"Longer": {"Type": "Wait", "Seconds": 3, "Next": "Once"},
                  "Once": {"COUNT", "End": true}}}]}}}
            """, intervention: .redrive)

    static let retried = KillWorkload(
        name: "retried",
        definition: """
            {"StartAt": "Get", "States": {"Get": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
              "Parameters": {"TableName": "Nowhere", "Key": {"id": {"S": "a"}}}, "End": true,
              "Retry": [{"ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 1, "BackoffRate": 2, "MaxAttempts": 3,
                "MaxDelaySeconds": 3, "JitterStrategy": "NONE"}],
              "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Last"}]}, "Last": {"Type": "Pass", "End": true}}}
            """)

    static let stopped = KillWorkload(
        name: "stopped",
        definition: """
            {"StartAt": "All", "States": {"All": {"Type": "Parallel", "End": true, "Branches": [
              {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 600, "End": true}}},
              {"StartAt": "Child", "States": {"Child": {"Type": "Task", "End": true,
                "Resource": "arn:aws:states:::states:startExecution.sync:2",
                "Parameters": {"StateMachineArn": "\(machine("child"))"}}}},
              {"StartAt": "Ask", "States": {"Ask": {\(asks), "End": true}}}]}}}
            """, status: "ABORTED", intervention: .stop, answer: { _ in .nothing })

    static let store = KillWorkload(
        name: "store",
        definition: """
            {"StartAt": "Count", "States": {"Count": {"COUNT", "Next": "Send"},
              "Send": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "ResultPath": "$.sent",
                "Parameters": {"QueueUrl": "http://127.0.0.1:4566/000000000000/messages", "MessageBody": "sent"},
                "Next": "Pause"},
              "Pause": {"Type": "Wait", "Seconds": 2, "Next": "Tell"},
              "Tell": {"Type": "Task", "Resource": "arn:aws:states:::events:putEvents", "ResultPath": null, "Next": "Again",
                "Parameters": {"Entries": [{"Source": "kills", "DetailType": "told", "Detail": {"a": 1}}]}},
              "Again": {"COUNT", "Next": "Choose"},
              "Choose": {"Type": "Choice", "Default": "Last",
                "Choices": [{"Variable": "$.sent", "IsPresent": true, "Next": "Last"}]},
              "Last": {"Type": "Pass", "Parameters": {"id.$": "States.UUID()"}, "End": true}}}
            """)

    private static func machine(_ name: String) -> String {
        "arn:aws:states:us-east-1:000000000000:stateMachine:\(name)"
    }
}
