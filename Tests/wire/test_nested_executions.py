"""Executions that wait for executions: `states:startExecution.sync` and `.sync:2`."""

import json

import pytest
from conftest import ROLE, eventually, unique

WAIT = {"A": {"Type": "Wait", "Seconds": 600, "End": True}}


@pytest.fixture
def sfn(client):
    return client("stepfunctions")


@pytest.fixture
def nested(sfn):
    """Starts a parent that starts a child and waits; gives the parent's ARN and the child machine's."""

    def make(states, pattern, **task):
        def create(definition):
            return sfn.create_state_machine(
                name=unique("nested"), definition=json.dumps(definition), roleArn=ROLE
            )["stateMachineArn"]

        child = create({"StartAt": "A", "States": states})
        resource = f"arn:aws:states:::states:startExecution{pattern}"
        parameters = {"StateMachineArn": child, "Input": {"n.$": "$.n"}}
        start = {"Type": "Task", "Resource": resource, "Parameters": parameters, "End": True, **task}
        parent = create({"StartAt": "Start", "States": {"Start": start}})
        arn = sfn.start_execution(stateMachineArn=parent, input='{"n": 1}')["executionArn"]
        return arn, child

    return make


def ended(sfn, arn):
    def look():
        execution = sfn.describe_execution(executionArn=arn)
        return execution if execution["status"] != "RUNNING" else None

    return eventually(look)


def only_child(sfn, machine):
    return eventually(lambda: sfn.list_executions(stateMachineArn=machine)["executions"])[0]["executionArn"]


@pytest.mark.parametrize("pattern, payload", [(".sync", '{"n":1}'), (".sync:2", {"n": 1})])
def test_result_of_the_child(sfn, nested, pattern, payload):
    arn, machine = nested({"A": {"Type": "Pass", "End": True}}, pattern)
    execution = ended(sfn, arn)
    assert execution["status"] == "SUCCEEDED"
    output = json.loads(execution["output"])
    assert output["Output"] == payload and output["Input"] == payload and output["Status"] == "SUCCEEDED"
    assert output["ExecutionArn"] == only_child(sfn, machine) and output["StateMachineArn"] == machine
    types = [event["type"] for event in sfn.get_execution_history(executionArn=arn)["events"]]
    assert types[2:6] == ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]


def test_a_child_that_fails(sfn, nested):
    arn, _ = nested({"A": {"Type": "Fail", "Error": "Own", "Cause": "why"}}, ".sync")
    execution = ended(sfn, arn)
    assert execution["status"] == "FAILED" and execution["error"] == "States.TaskFailed"
    cause = json.loads(execution["cause"])
    assert (cause["Status"], cause["Error"], cause["Cause"]) == ("FAILED", "Own", "why")


@pytest.mark.parametrize("end", ["stop", "timeout"])
def test_the_child_ends_with_its_parent(sfn, nested, end):
    arn, machine = nested(WAIT, ".sync", **({"TimeoutSeconds": 1} if end == "timeout" else {}))
    child = only_child(sfn, machine)
    if end == "stop":
        sfn.stop_execution(executionArn=arn)
    assert ended(sfn, arn)["status"] == ("ABORTED" if end == "stop" else "FAILED")
    assert ended(sfn, child)["status"] == "ABORTED"


def test_stopping_the_child_fails_its_parent(sfn, nested):
    arn, machine = nested(WAIT, ".sync:2")
    sfn.stop_execution(executionArn=only_child(sfn, machine), error="Halt", cause="by hand")
    execution = ended(sfn, arn)
    assert execution["status"] == "FAILED"
    assert json.loads(execution["cause"])["Status"] == "ABORTED"
