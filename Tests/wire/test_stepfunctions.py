"""Step Functions: state machines, executions, histories and task tokens over the API."""

import json
import time
from concurrent.futures import ThreadPoolExecutor

import boto3
import pytest
from botocore.config import Config
from checkout_process import checkout
from conftest import ACCOUNT, REGION, ROLE, aws_error, eventually, make_client, unique

PASS = {"StartAt": "Only", "States": {"Only": {"Type": "Pass", "End": True}}}


@pytest.fixture
def sfn(client):
    return client("stepfunctions")


@pytest.fixture
def machine(sfn):
    def make(definition=PASS, **more):
        return sfn.create_state_machine(
            name=unique("machine"), definition=json.dumps(definition), roleArn=ROLE, **more
        )["stateMachineArn"]

    return make


def run(sfn, arn, given=None):
    """One execution to its end, as DescribeExecution tells it."""
    started = sfn.start_execution(stateMachineArn=arn, input=json.dumps({} if given is None else given))
    return finished(sfn, started["executionArn"])


def finished(sfn, arn):
    def ended():
        described = sfn.describe_execution(executionArn=arn)
        return described if described["status"] != "RUNNING" else None

    return eventually(ended)


def history(sfn, arn, **more):
    return [
        e
        for page in sfn.get_paginator("get_execution_history").paginate(executionArn=arn, **more)
        for e in page["events"]
    ]


def assert_unbroken(events):
    assert [e["id"] for e in events] == list(range(1, len(events) + 1))
    assert all(e["previousEventId"] < e["id"] for e in events)
    assert [e["timestamp"] for e in events] == sorted(e["timestamp"] for e in events)


# --- state machines -----------------------------------------------------------------------------------------------


def test_state_machine_life(sfn):
    name = unique("life")
    created = sfn.create_state_machine(name=name, definition=json.dumps(PASS), roleArn=ROLE)
    arn = created["stateMachineArn"]
    assert arn == f"arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:{name}"
    # The same request again is the same machine; another definition under the name is not.
    assert sfn.create_state_machine(name=name, definition=json.dumps(PASS), roleArn=ROLE)["stateMachineArn"] == arn
    other = {"StartAt": "Other", "States": {"Other": {"Type": "Succeed"}}}
    with aws_error("StateMachineAlreadyExists", f"State Machine Already Exists: '{arn}'"):
        sfn.create_state_machine(name=name, definition=json.dumps(other), roleArn=ROLE)

    described = sfn.describe_state_machine(stateMachineArn=arn)
    assert described["status"] == "ACTIVE"
    assert described["type"] == "STANDARD"
    assert described["name"] == name
    assert described["roleArn"] == ROLE
    assert json.loads(described["definition"]) == PASS
    assert arn in [
        m["stateMachineArn"]
        for page in sfn.get_paginator("list_state_machines").paginate()
        for m in page["stateMachines"]
    ]

    sfn.update_state_machine(stateMachineArn=arn, definition=json.dumps(other))
    assert json.loads(sfn.describe_state_machine(stateMachineArn=arn)["definition"]) == other

    sfn.delete_state_machine(stateMachineArn=arn)
    eventually(lambda: gone(sfn, arn))
    with aws_error("StateMachineDoesNotExist", f"State Machine Does Not Exist: '{arn}'"):
        sfn.start_execution(stateMachineArn=arn)
    # Deleting what is not there is no error.
    sfn.delete_state_machine(stateMachineArn=arn)


def gone(sfn, arn):
    try:
        sfn.describe_state_machine(stateMachineArn=arn)
    except sfn.exceptions.StateMachineDoesNotExist:
        return True
    return False


@pytest.mark.parametrize(
    ("definition", "beginning"),
    [
        ("{", "Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION"),
        ("{}", "Invalid State Machine Definition: '"),
        (
            json.dumps({"StartAt": "Nope", "States": {"A": {"Type": "Succeed"}}}),
            "Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET",
        ),
        (
            json.dumps({"StartAt": "A", "States": {"A": {"Type": "Bogus"}}}),
            "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED",
        ),
    ],
)
def test_invalid_definitions(sfn, definition, beginning):
    with aws_error("InvalidDefinition") as caught:
        sfn.create_state_machine(name=unique("bad"), definition=definition, roleArn=ROLE)
    assert caught.value.response["Error"]["Message"].startswith(beginning)


def test_invalid_names_and_arns(sfn):
    with aws_error("InvalidName", "Invalid Name: 'no spaces'"):
        sfn.create_state_machine(name="no spaces", definition=json.dumps(PASS), roleArn=ROLE)
    with aws_error("InvalidArn", "Invalid Arn: 'Invalid ARN prefix: nonsense'"):
        sfn.start_execution(stateMachineArn="nonsense")
    nope = f"arn:aws:states:{REGION}:{ACCOUNT}:execution:nope:nope"
    with aws_error("ExecutionDoesNotExist", f"Execution Does Not Exist: '{nope}'"):
        sfn.describe_execution(executionArn=nope)


# --- executions ---------------------------------------------------------------------------------------------------


def test_an_execution_and_its_history(sfn, machine):
    arn = machine()
    name = unique("run")
    started = sfn.start_execution(stateMachineArn=arn, name=name, input='{"a": 1}')
    execution = started["executionArn"]
    assert execution == arn.replace(":stateMachine:", ":execution:") + f":{name}"

    described = finished(sfn, execution)
    assert described["status"] == "SUCCEEDED"
    assert json.loads(described["output"]) == {"a": 1}
    assert described["startDate"] <= described["stopDate"]
    assert described["stateMachineArn"] == arn

    events = history(sfn, execution)
    assert_unbroken(events)
    assert [e["type"] for e in events] == [
        "ExecutionStarted",
        "PassStateEntered",
        "PassStateExited",
        "ExecutionSucceeded",
    ]
    assert events[0]["executionStartedEventDetails"]["input"] == '{"a": 1}'
    assert events[0]["executionStartedEventDetails"]["roleArn"] == ROLE
    assert events[1]["stateEnteredEventDetails"]["name"] == "Only"
    assert [e["previousEventId"] for e in events] == [0, 0, 2, 3]

    backwards = history(sfn, execution, reverseOrder=True)
    assert [e["id"] for e in backwards] == [4, 3, 2, 1]
    paged = history(sfn, execution, PaginationConfig={"PageSize": 3})
    assert paged == events
    bare = history(sfn, execution, includeExecutionData=False)
    assert "input" not in bare[0]["executionStartedEventDetails"]


def test_starting_again_under_the_same_name(sfn, machine):
    waiting = machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 600, "End": True}}})
    first = sfn.start_execution(stateMachineArn=waiting, name="once", input='{"a": 1}')
    again = sfn.start_execution(stateMachineArn=waiting, name="once", input='{"a": 1}')
    assert first["executionArn"] == again["executionArn"]
    with aws_error("ExecutionAlreadyExists", f"Execution Already Exists: '{first['executionArn']}'"):
        sfn.start_execution(stateMachineArn=waiting, name="once", input='{"a": 2}')
    sfn.stop_execution(executionArn=first["executionArn"])


def test_input_that_is_not_json(sfn, machine):
    with aws_error("InvalidExecutionInput") as caught:
        sfn.start_execution(stateMachineArn=machine(), input="nope")
    assert caught.value.response["Error"]["Message"].startswith("Invalid State Machine Execution Input: '")


def test_list_executions(sfn, machine):
    arn = machine()
    arns = [sfn.start_execution(stateMachineArn=arn, name=f"run-{i}")["executionArn"] for i in range(5)]
    for each in arns:
        finished(sfn, each)
    pages = sfn.get_paginator("list_executions").paginate(stateMachineArn=arn, PaginationConfig={"PageSize": 2})
    assert [e["executionArn"] for page in pages for e in page["executions"]] == arns[::-1]
    assert len(sfn.list_executions(stateMachineArn=arn, statusFilter="SUCCEEDED")["executions"]) == 5
    assert sfn.list_executions(stateMachineArn=arn, statusFilter="RUNNING")["executions"] == []


def test_executions_are_listed_by_their_end(sfn, machine):
    """Running ones by their start, others by their end, the latest first."""
    arn = machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "SecondsPath": "$.s", "End": True}}})

    def start(seconds):
        return sfn.start_execution(stateMachineArn=arn, input=json.dumps({"s": seconds}))["executionArn"]

    ended = start(600)
    running = start(600)
    time.sleep(0.02)
    sfn.stop_execution(executionArn=ended)
    finished(sfn, ended)
    assert [e["executionArn"] for e in sfn.list_executions(stateMachineArn=arn)["executions"]] == [ended, running]


def test_a_page_token_is_of_its_listing(sfn, machine):
    one, other = machine(), machine()
    for arn in [one, one, other]:
        run(sfn, arn)
    token = sfn.list_executions(stateMachineArn=one, maxResults=1)["nextToken"]
    assert len(sfn.list_executions(stateMachineArn=one, maxResults=5, nextToken=token)["executions"]) == 1
    for wrong in [
        lambda: sfn.list_executions(stateMachineArn=other, nextToken=token),
        lambda: sfn.list_state_machines(nextToken=token),
        lambda: sfn.list_executions(stateMachineArn=one, statusFilter="FAILED", nextToken=token),
    ]:
        with aws_error("InvalidToken"):
            wrong()


def test_a_page_token_is_good_for_a_day(serve, state):
    sfn = make_client(serve(state).url, "stepfunctions")
    for name in "ab":
        sfn.create_state_machine(name=name, definition=json.dumps(PASS), roleArn=ROLE)
    token = sfn.list_state_machines(maxResults=1)["nextToken"]
    assert checkout("clock", "advance", "23h", "--state", state).returncode == 0
    assert [m["name"] for m in sfn.list_state_machines(nextToken=token)["stateMachines"]] == ["b"]
    assert checkout("clock", "advance", "2h", "--state", state).returncode == 0
    with aws_error("InvalidToken"):
        sfn.list_state_machines(nextToken=token)


def test_a_validation_exception_has_its_reason(sfn, machine):
    arn = machine(publish=True)
    for operation, given, reason in [
        (sfn.start_execution, {"stateMachineArn": f"{arn}/label"}, "API_DOES_NOT_SUPPORT_LABELED_ARNS"),
        (sfn.delete_state_machine, {"stateMachineArn": f"{arn}/label"}, "API_DOES_NOT_SUPPORT_LABELED_ARNS"),
        (sfn.update_state_machine, {"stateMachineArn": f"{arn}/label", "roleArn": ROLE}, "API_DOES_NOT_SUPPORT_LABELED_ARNS"),
        (
            sfn.create_state_machine_alias,
            {"name": "a", "routingConfiguration": [{"stateMachineVersionArn": f"{arn}:1", "weight": 50}]},
            "INVALID_ROUTING_CONFIGURATION",
        ),
        (sfn.update_state_machine_alias, {"stateMachineAliasArn": f"{arn}:a"}, "MISSING_REQUIRED_PARAMETER"),
    ]:
        with aws_error("ValidationException") as caught:
            operation(**given)
        assert caught.value.response["reason"] == reason
    with aws_error("ResourceNotFound"):
        sfn.delete_state_machine_alias(stateMachineAliasArn=f"{arn}:nobody")
    with aws_error("ValidationException"):
        sfn.delete_state_machine(stateMachineArn=f"{arn}:1")


def test_stop(sfn, machine):
    arn = machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 600, "End": True}}})
    execution = sfn.start_execution(stateMachineArn=arn)["executionArn"]
    sfn.stop_execution(executionArn=execution, error="Enough", cause="by hand")
    described = sfn.describe_execution(executionArn=execution)
    assert (described["status"], described["error"], described["cause"]) == ("ABORTED", "Enough", "by hand")
    events = history(sfn, execution)
    assert events[-1]["type"] == "ExecutionAborted"
    assert events[-1]["executionAbortedEventDetails"] == {"error": "Enough", "cause": "by hand"}


def test_the_language_in_one_machine(sfn, machine):
    arn = machine(
        {
            "StartAt": "Shape",
            "States": {
                "Shape": {
                    "Type": "Pass",
                    "Parameters": {
                        "sum.$": "States.MathAdd($.a, 1)",
                        "text.$": "States.Format('{} of {}', $.a, $$.StateMachine.Name)",
                        "list.$": "$.list[?(@.keep == true)]",
                    },
                    "ResultPath": "$.shaped",
                    "Next": "Which",
                },
                "Which": {
                    "Type": "Choice",
                    "Choices": [
                        {
                            "And": [
                                {"Variable": "$.shaped.sum", "NumericGreaterThan": 2},
                                {"Not": {"Variable": "$.nope", "IsPresent": True}},
                            ],
                            "Next": "Wait",
                        }
                    ],
                    "Default": "Wrong",
                },
                "Wait": {"Type": "Wait", "SecondsPath": "$.seconds", "OutputPath": "$.shaped", "Next": "Done"},
                "Done": {"Type": "Succeed"},
                "Wrong": {"Type": "Fail", "Error": "Wrong", "Cause": "should not be here"},
            },
        }
    )
    described = run(sfn, arn, {"a": 2, "seconds": 0, "list": [{"keep": True, "n": 1}, {"keep": False, "n": 2}]})
    assert described["status"] == "SUCCEEDED", described
    assert json.loads(described["output"]) == {
        "sum": 3,
        "text": f"2 of {arn.rsplit(':', 1)[1]}",
        "list": [{"keep": True, "n": 1}],
    }


def test_a_failure_says_what_and_why(sfn, machine):
    arn = machine({"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Broke", "Cause": "on purpose"}}})
    described = run(sfn, arn)
    assert (described["status"], described["error"], described["cause"]) == ("FAILED", "Broke", "on purpose")
    last = history(sfn, described["executionArn"])[-1]
    assert last["type"] == "ExecutionFailed"
    assert last["executionFailedEventDetails"] == {"error": "Broke", "cause": "on purpose"}


# --- integrations -------------------------------------------------------------------------------------------------


def test_other_services_as_tasks(sfn, machine, client, make_queue):
    ddb = client("dynamodb")
    table, url = unique("table"), make_queue()
    ddb.create_table(
        TableName=table,
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    ddb.get_waiter("table_exists").wait(TableName=table, WaiterConfig={"Delay": 1})
    arn = machine(
        {
            "StartAt": "Put",
            "States": {
                "Put": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::dynamodb:putItem",
                    "Parameters": {"TableName": table, "Item": {"id": {"S.$": "$.id"}, "n": {"N": "1"}}},
                    "ResultPath": None,
                    "Next": "Update",
                },
                "Update": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::dynamodb:updateItem",
                    "Parameters": {
                        "TableName": table,
                        "Key": {"id": {"S.$": "$.id"}},
                        "UpdateExpression": "ADD n :n",
                        "ExpressionAttributeValues": {":n": {"N": "41"}},
                        "ReturnValues": "UPDATED_NEW",
                    },
                    "ResultSelector": {"n.$": "$.Attributes.n.N"},
                    "ResultPath": "$.updated",
                    "Next": "Send",
                },
                "Send": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::sqs:sendMessage",
                    "Parameters": {"QueueUrl": url, "MessageBody": {"n.$": "$.updated.n"}},
                    "OutputPath": "$.MessageId",
                    "End": True,
                },
            },
        }
    )
    described = run(sfn, arn, {"id": "x"})
    assert described["status"] == "SUCCEEDED", described
    [message] = client("sqs").receive_message(QueueUrl=url, WaitTimeSeconds=2)["Messages"]
    assert json.loads(message["Body"]) == {"n": "42"}
    assert json.loads(described["output"]) == message["MessageId"]

    types = [e["type"] for e in history(sfn, described["executionArn"])]
    assert types == [
        "ExecutionStarted",
        *["TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskSucceeded", "TaskStateExited"] * 3,
        "ExecutionSucceeded",
    ]


def test_a_service_error_is_named_and_caught(sfn, machine):
    put = {
        "Type": "Task",
        "Resource": "arn:aws:states:::dynamodb:putItem",
        "Parameters": {"TableName": "no-such-table", "Item": {"id": {"S": "1"}}},
        "End": True,
    }
    described = run(sfn, machine({"StartAt": "Put", "States": {"Put": put}}))
    assert described["status"] == "FAILED"
    assert described["error"] == "DynamoDB.ResourceNotFoundException"
    assert described["cause"].startswith("Requested resource not found (Service: AmazonDynamoDBv2; Status Code: 400; ")

    caught = {**put, "Catch": [{"ErrorEquals": ["States.TaskFailed"], "ResultPath": "$.error", "Next": "Caught"}]}
    described = run(
        sfn, machine({"StartAt": "Put", "States": {"Put": caught, "Caught": {"Type": "Pass", "End": True}}})
    )
    assert json.loads(described["output"])["error"]["Error"] == "DynamoDB.ResourceNotFoundException"


# --- task tokens --------------------------------------------------------------------------------------------------


@pytest.fixture
def waiting(sfn, machine, make_queue, client):
    """An execution that has put its token into a queue and waits: (execution ARN, token)."""

    def start(**task):
        url = make_queue()
        arn = machine(
            {
                "StartAt": "Ask",
                "States": {
                    "Ask": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                        "Parameters": {"QueueUrl": url, "MessageBody": {"token.$": "$$.Task.Token"}},
                        "End": True,
                        **task,
                    }
                },
            }
        )
        execution = sfn.start_execution(stateMachineArn=arn)["executionArn"]
        [message] = client("sqs").receive_message(QueueUrl=url, WaitTimeSeconds=10)["Messages"]
        return execution, json.loads(message["Body"])["token"]

    return start


def test_task_success(sfn, waiting):
    execution, token = waiting()
    assert sfn.describe_execution(executionArn=execution)["status"] == "RUNNING"
    sfn.send_task_success(taskToken=token, output='{"answer": 42}')
    described = finished(sfn, execution)
    assert json.loads(described["output"]) == {"answer": 42}
    events = history(sfn, execution)
    assert_unbroken(events)
    assert [e["type"] for e in events] == [
        "ExecutionStarted",
        "TaskStateEntered",
        "TaskScheduled",
        "TaskStarted",
        "TaskSubmitted",
        "TaskSucceeded",
        "TaskStateExited",
        "ExecutionSucceeded",
    ]
    with aws_error("TaskTimedOut"):
        sfn.send_task_success(taskToken=token, output="{}")


def test_task_failure(sfn, waiting):
    execution, token = waiting()
    sfn.send_task_failure(taskToken=token, error="Refused", cause="no funds")
    described = finished(sfn, execution)
    assert (described["status"], described["error"], described["cause"]) == ("FAILED", "Refused", "no funds")


def test_heartbeats(sfn, waiting):
    execution, token = waiting(HeartbeatSeconds=2)
    for _ in range(3):
        time.sleep(1)
        sfn.send_task_heartbeat(taskToken=token)
    assert sfn.describe_execution(executionArn=execution)["status"] == "RUNNING"
    described = finished(sfn, execution)
    assert (described["status"], described["error"]) == ("FAILED", "States.Timeout")
    with aws_error("TaskTimedOut"):
        sfn.send_task_heartbeat(taskToken=token)


def test_task_timeout(sfn, waiting):
    execution, token = waiting(TimeoutSeconds=1)
    assert finished(sfn, execution)["error"] == "States.Timeout"
    with aws_error("TaskTimedOut"):
        sfn.send_task_success(taskToken=token, output="{}")


def test_wrong_tokens_and_outputs(sfn, waiting):
    for call in (
        lambda t: sfn.send_task_success(taskToken=t, output="{}"),
        lambda t: sfn.send_task_failure(taskToken=t),
        lambda t: sfn.send_task_heartbeat(taskToken=t),
    ):
        with aws_error("InvalidToken", "Invalid Token: 'Invalid token'"):
            call("nonsense")
    execution, token = waiting()
    with aws_error("InvalidOutput"):
        sfn.send_task_success(taskToken=token, output="nope")
    # A refused answer leaves the task as it was.
    sfn.send_task_success(taskToken=token, output='"late but right"')
    assert finished(sfn, execution)["output"] == '"late but right"'


def test_cli(aws, machine):
    arn = machine()
    started = aws("stepfunctions", "start-execution", "--state-machine-arn", arn, "--input", '{"a": "ü"}')
    execution = started["executionArn"]
    eventually(
        lambda: aws("stepfunctions", "describe-execution", "--execution-arn", execution)["status"] == "SUCCEEDED"
    )
    events = aws("stepfunctions", "get-execution-history", "--execution-arn", execution)["events"]
    assert [e["type"] for e in events][-1] == "ExecutionSucceeded"
    error = aws("stepfunctions", "describe-execution", "--execution-arn", execution + "x", fails=True)
    assert "(ExecutionDoesNotExist)" in error


def test_constraints_are_told_in_awss_words(sfn, machine):
    with aws_error(
        "ValidationException",
        "1 validation error detected: Value '1001' at 'maxResults' failed to satisfy constraint: "
        "Member must have value less than or equal to 1000",
    ):
        sfn.list_executions(stateMachineArn=machine(), maxResults=1001)


# --- activities and synchronous executions --------------------------------------------------------------------------


@pytest.fixture
def activity(sfn):
    return sfn.create_activity(name=unique("activity"))["activityArn"]


def activity_machine(activity, **more):
    return {"StartAt": "Work", "States": {"Work": {"Type": "Task", "Resource": activity, "End": True, **more}}}


def test_activity_life(sfn):
    name = unique("activity")
    created = sfn.create_activity(name=name, tags=[{"key": "team", "value": "blue"}])
    arn = created["activityArn"]
    assert arn == f"arn:aws:states:{REGION}:{ACCOUNT}:activity:{name}"
    again = sfn.create_activity(name=name)
    assert (again["activityArn"], again["creationDate"]) == (arn, created["creationDate"])
    assert sfn.describe_activity(activityArn=arn)["name"] == name
    assert sfn.list_tags_for_resource(resourceArn=arn)["tags"] == [{"key": "team", "value": "blue"}]
    listed = [a for page in sfn.get_paginator("list_activities").paginate() for a in page["activities"]]
    assert arn in [a["activityArn"] for a in listed]
    sfn.delete_activity(activityArn=arn)
    sfn.delete_activity(activityArn=arn)
    for call in (sfn.describe_activity, sfn.get_activity_task):
        with aws_error("ActivityDoesNotExist", f"Activity Does Not Exist: '{arn}'"):
            call(activityArn=arn)


def test_encryption_is_aws_own(sfn, machine):
    """What AWS tells of the key when nothing was said; keys of the customer's are refused, not passed over."""
    own = {"type": "AWS_OWNED_KEY"}
    mine = {"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": "alias/mine"}
    arn = machine(encryptionConfiguration=own)
    assert sfn.describe_state_machine(stateMachineArn=arn)["encryptionConfiguration"] == own
    execution = sfn.start_execution(stateMachineArn=machine())["executionArn"]
    assert sfn.describe_state_machine_for_execution(executionArn=execution)["encryptionConfiguration"] == own
    sfn.update_state_machine(stateMachineArn=arn, encryptionConfiguration=own)
    activity = sfn.create_activity(name=unique("encrypted"), encryptionConfiguration=own)["activityArn"]
    assert sfn.describe_activity(activityArn=activity)["encryptionConfiguration"] == own
    for call in [
        lambda: machine(encryptionConfiguration=mine),
        lambda: sfn.update_state_machine(stateMachineArn=arn, encryptionConfiguration=mine),
        lambda: sfn.create_activity(name=unique("encrypted"), encryptionConfiguration=mine),
    ]:
        with aws_error("NotImplementedException") as refused:
            call()
        assert "CUSTOMER_MANAGED_KMS_KEY" in str(refused.value)
    with aws_error("InvalidEncryptionConfiguration"):
        machine(encryptionConfiguration={**own, "kmsKeyId": "alias/mine"})


def test_a_worker_takes_an_activity_task(sfn, machine, activity):
    arn = machine(activity_machine(activity))
    execution = sfn.start_execution(stateMachineArn=arn, input='{"n": 1}')["executionArn"]
    task = sfn.get_activity_task(activityArn=activity, workerName="ada")
    assert json.loads(task["input"]) == {"n": 1}
    sfn.send_task_heartbeat(taskToken=task["taskToken"])
    sfn.send_task_success(taskToken=task["taskToken"], output='{"n": 2}')
    described = finished(sfn, execution)
    assert (described["status"], json.loads(described["output"])) == ("SUCCEEDED", {"n": 2})
    events = history(sfn, execution)
    assert_unbroken(events)
    assert [e["type"] for e in events] == [
        "ExecutionStarted",
        "TaskStateEntered",
        "ActivityScheduled",
        "ActivityStarted",
        "ActivitySucceeded",
        "TaskStateExited",
        "ExecutionSucceeded",
    ]
    assert events[3]["activityStartedEventDetails"] == {"workerName": "ada"}


def test_a_worker_that_waits_gets_the_task_at_once(sfn, machine, activity):
    arn = machine(activity_machine(activity))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(sfn.get_activity_task, activityArn=activity)
        time.sleep(0.5)
        started = time.monotonic()
        execution = sfn.start_execution(stateMachineArn=arn)["executionArn"]
        token = waiting.result(timeout=10)["taskToken"]
        assert time.monotonic() - started < 5
    sfn.send_task_failure(taskToken=token, error="Broken", cause="no idea")
    described = finished(sfn, execution)
    assert (described["status"], described["error"], described["cause"]) == ("FAILED", "Broken", "no idea")


def test_a_task_whose_time_is_up_is_not_handed_out(sfn, machine, activity):
    late = sfn.start_execution(stateMachineArn=machine(activity_machine(activity, TimeoutSeconds=1)))["executionArn"]
    described = finished(sfn, late)
    assert (described["status"], described["error"]) == ("FAILED", "States.Timeout")
    execution = sfn.start_execution(stateMachineArn=machine(activity_machine(activity)), input='"second"')
    assert sfn.get_activity_task(activityArn=activity)["input"] == '"second"'
    sfn.stop_execution(executionArn=execution["executionArn"])


def test_synchronous_execution(endpoint, sfn, machine):
    # The SDK would put "sync-" before the host's name.
    sync = boto3.client(
        "stepfunctions", endpoint_url=endpoint, region_name=REGION, config=Config(inject_host_prefix=False)
    )
    arn = machine(type="EXPRESS")
    done = sync.start_sync_execution(stateMachineArn=arn, name="sync", input='{"a": 1}')
    assert (done["status"], done["output"], done["name"]) == ("SUCCEEDED", '{"a": 1}', "sync")
    assert done["executionArn"].startswith(arn.replace(":stateMachine:", ":express:") + ":sync:")
    assert done["billingDetails"] == {"billedMemoryUsedInMB": 64, "billedDurationInMilliseconds": 100}
    failing = machine({"StartAt": "No", "States": {"No": {"Type": "Fail", "Error": "E", "Cause": "c"}}}, type="EXPRESS")
    failed = sync.start_sync_execution(stateMachineArn=failing, includedData="METADATA_ONLY")
    assert (failed["status"], failed["error"], failed["cause"]) == ("FAILED", "E", "c")
    assert "input" not in failed
    with aws_error("StateMachineTypeNotSupported"):
        sync.start_sync_execution(stateMachineArn=machine())


# --- what is refused, and what is not shown ----------------------------------------------------------------------


@pytest.mark.parametrize("role", ["foo", f"arn:aws:iam::{ACCOUNT}:user/foo"])
def test_a_role_is_a_roles_arn(sfn, machine, role):
    words = f"Invalid Role Arn: '{role}'"
    with aws_error("InvalidArn", words):
        sfn.create_state_machine(name=unique("role"), definition=json.dumps(PASS), roleArn=role)
    with aws_error("InvalidArn", words):
        sfn.update_state_machine(stateMachineArn=machine(), roleArn=role)


def test_fifty_tags_and_no_more(sfn, machine):
    tags = [{"key": f"k{n}", "value": "v"} for n in range(51)]
    with aws_error("TooManyTags"):
        sfn.create_state_machine(name=unique("tags"), definition=json.dumps(PASS), roleArn=ROLE, tags=tags)
    arn = machine()
    sfn.tag_resource(resourceArn=arn, tags=tags[:50])
    sfn.tag_resource(resourceArn=arn, tags=[{"key": "k0", "value": "w"}])
    with aws_error("TooManyTags"):
        sfn.tag_resource(resourceArn=arn, tags=tags[50:])
    assert len(sfn.list_tags_for_resource(resourceArn=arn)["tags"]) == 50


def test_a_history_without_data_shows_no_variables(sfn, machine):
    arn = run(sfn, machine({"StartAt": "P", "States": {"P": {"Type": "Pass", "Assign": {"k": "secret"}, "End": True}}}))[
        "executionArn"
    ]
    assert "secret" in json.dumps(history(sfn, arn), default=str)
    assert "secret" not in json.dumps(history(sfn, arn, includeExecutionData=False), default=str)


def test_no_redrive_without_the_machine(sfn, machine):
    made = machine({"StartAt": "F", "States": {"F": {"Type": "Fail"}}})
    arn = run(sfn, made)["executionArn"]
    assert sfn.describe_execution(executionArn=arn)["redriveStatus"] == "REDRIVABLE"
    sfn.delete_state_machine(stateMachineArn=made)
    with aws_error("ExecutionNotRedrivable"):
        sfn.redrive_execution(executionArn=arn)
    assert sfn.describe_execution(executionArn=arn)["redriveStatus"] == "NOT_REDRIVABLE"
