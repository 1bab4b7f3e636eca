"""Step Functions: published versions, weighted aliases and redrives, as boto3 sees them."""

import contextlib
import json

import pytest
from conftest import ROLE, aws_error, eventually, unique


def passing(result):
    return json.dumps({"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": result, "End": True}}})


@contextlib.contextmanager
def refused(code, part):
    """Expects AWS's error of that code with a message that contains `part`."""
    with aws_error(code) as caught:
        yield
    assert part in str(caught.value)


@pytest.fixture
def sfn(client):
    return client("stepfunctions")


@pytest.fixture
def published(sfn):
    """A machine with the versions 1 and 2, which give 1 and 2."""
    made = sfn.create_state_machine(
        name=unique("machine"), definition=passing(1), roleArn=ROLE, publish=True, versionDescription="first"
    )
    arn = made["stateMachineArn"]
    assert made["stateMachineVersionArn"] == f"{arn}:1"
    updated = sfn.update_state_machine(
        stateMachineArn=arn, definition=passing(2), publish=True, versionDescription="second"
    )
    assert updated["stateMachineVersionArn"] == f"{arn}:2"
    assert updated["revisionId"]
    return arn


def alias(sfn, arn, name, *weights, **more):
    routes = [{"stateMachineVersionArn": f"{arn}:{n}", "weight": weight} for n, weight in enumerate(weights, 1)]
    return sfn.create_state_machine_alias(name=name, routingConfiguration=routes, **more)["stateMachineAliasArn"]


def ended(sfn, arn):
    def described():
        execution = sfn.describe_execution(executionArn=arn)
        return execution if execution["status"] != "RUNNING" else None

    return eventually(described)


# --- versions -----------------------------------------------------------------------------------------------------


def test_versions_are_described_listed_and_deleted(sfn, published):
    first = sfn.describe_state_machine(stateMachineArn=f"{published}:1")
    assert (first["description"], first["definition"]) == ("first", passing(1))
    assert first["stateMachineArn"] == f"{published}:1"
    assert sfn.describe_state_machine(stateMachineArn=published)["definition"] == passing(2)
    listed = sfn.list_state_machine_versions(stateMachineArn=published, maxResults=1)
    assert [v["stateMachineVersionArn"] for v in listed["stateMachineVersions"]] == [f"{published}:2"]
    rest = sfn.list_state_machine_versions(stateMachineArn=published, nextToken=listed["nextToken"])
    assert [v["stateMachineVersionArn"] for v in rest["stateMachineVersions"]] == [f"{published}:1"]
    sfn.delete_state_machine_version(stateMachineVersionArn=f"{published}:1")
    with aws_error("StateMachineDoesNotExist"):
        sfn.describe_state_machine(stateMachineArn=f"{published}:1")


def test_publishing_checks_the_revision(sfn, published):
    again = sfn.publish_state_machine_version(stateMachineArn=published)
    assert again["stateMachineVersionArn"] == f"{published}:2"
    with refused("ConflictException", "Failed to publish the State Machine version for revision INITIAL."):
        sfn.publish_state_machine_version(stateMachineArn=published, revisionId="INITIAL")
    with aws_error("StateMachineDoesNotExist"):
        sfn.publish_state_machine_version(stateMachineArn=published + "x")


def test_an_execution_of_a_version(sfn, published):
    started = sfn.start_execution(stateMachineArn=f"{published}:1")["executionArn"]
    execution = ended(sfn, started)
    assert execution["output"] == "1"
    assert execution["stateMachineArn"] == published
    assert execution["stateMachineVersionArn"] == f"{published}:1"
    listed = sfn.list_executions(stateMachineArn=f"{published}:1")["executions"]
    assert [e["executionArn"] for e in listed] == [started]
    assert sfn.list_executions(stateMachineArn=f"{published}:2")["executions"] == []
    assert sfn.describe_state_machine_for_execution(executionArn=started)["definition"] == passing(1)


# --- aliases ------------------------------------------------------------------------------------------------------


def test_an_alias_routes_by_weight(sfn, published):
    arn = alias(sfn, published, "live", 0, 100)
    execution = ended(sfn, sfn.start_execution(stateMachineArn=arn)["executionArn"])
    assert execution["output"] == "2"
    assert execution["stateMachineAliasArn"] == arn
    assert execution["stateMachineVersionArn"] == f"{published}:2"
    routes = [{"stateMachineVersionArn": f"{published}:1", "weight": 100}]
    sfn.update_state_machine_alias(stateMachineAliasArn=arn, routingConfiguration=routes, description="back")
    assert ended(sfn, sfn.start_execution(stateMachineArn=arn)["executionArn"])["output"] == "1"
    described = sfn.describe_state_machine_alias(stateMachineAliasArn=arn)
    assert (described["name"], described["description"]) == ("live", "back")
    assert described["routingConfiguration"] == routes
    assert len(sfn.list_executions(stateMachineArn=arn)["executions"]) == 2


def test_aliases_are_listed_and_deleted(sfn, published):
    arns = [alias(sfn, published, name, 100) for name in ["a", "b", "c"]]
    page = sfn.list_state_machine_aliases(stateMachineArn=published, maxResults=2)
    assert [a["stateMachineAliasArn"] for a in page["stateMachineAliases"]] == arns[:2]
    page = sfn.list_state_machine_aliases(stateMachineArn=published, nextToken=page["nextToken"])
    assert [a["stateMachineAliasArn"] for a in page["stateMachineAliases"]] == arns[2:]
    with aws_error("InvalidToken", "Invalid Token: 'Invalid token'"):
        sfn.list_state_machine_aliases(stateMachineArn=published, nextToken="x")
    with refused("ConflictException", "[a, b, c]"):
        sfn.delete_state_machine_version(stateMachineVersionArn=f"{published}:1")
    for arn in arns:
        sfn.delete_state_machine_alias(stateMachineAliasArn=arn)
    sfn.delete_state_machine_version(stateMachineVersionArn=f"{published}:1")
    with aws_error("ResourceNotFound", "Request references a resource that does not exist."):
        sfn.describe_state_machine_alias(stateMachineAliasArn=arns[0])


@pytest.mark.parametrize(
    "weights, message",
    [
        ([70, 29], "Sum of routing configuration weights must equal 100. Received: [70, 29]"),
        ([101], "Value '101' at 'routingConfiguration.1.member.weight' failed to satisfy constraint"),
    ],
)
def test_wrong_routes(sfn, published, weights, message):
    with refused("ValidationException", message):
        alias(sfn, published, "live", *weights)


def test_an_alias_of_another_shape_conflicts(sfn, published):
    alias(sfn, published, "live", 100)
    alias(sfn, published, "live", 100)
    with aws_error("ConflictException"):
        alias(sfn, published, "live", 50, 50)


# --- redrives -----------------------------------------------------------------------------------------------------


@pytest.fixture
def failed(sfn, client):
    """An execution that failed for want of a table, and what makes the table."""
    table = unique("table")
    get = {
        "Type": "Task",
        "Resource": "arn:aws:states:::dynamodb:getItem",
        "Parameters": {"TableName": table, "Key": {"id": {"S": "a"}}},
        "End": True,
    }
    definition = {"StartAt": "First", "States": {"First": {"Type": "Pass", "Next": "Get"}, "Get": get}}
    machine = sfn.create_state_machine(name=unique("machine"), definition=json.dumps(definition), roleArn=ROLE)
    arn = sfn.start_execution(stateMachineArn=machine["stateMachineArn"])["executionArn"]
    assert ended(sfn, arn)["status"] == "FAILED"

    def repair():
        client("dynamodb").create_table(
            TableName=table,
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )

    return arn, repair


def test_a_redrive_goes_on_where_the_execution_failed(sfn, failed):
    arn, repair = failed
    repair()
    when = sfn.redrive_execution(executionArn=arn, clientToken="once")["redriveDate"]
    assert sfn.redrive_execution(executionArn=arn, clientToken="once")["redriveDate"] == when
    execution = ended(sfn, arn)
    assert (execution["status"], execution["redriveCount"]) == ("SUCCEEDED", 1)
    types = [e["type"] for e in sfn.get_execution_history(executionArn=arn)["events"]]
    assert types.count("PassStateEntered") == 1
    assert types[types.index("ExecutionFailed") :][:3] == ["ExecutionFailed", "ExecutionRedriven", "TaskScheduled"]
    with aws_error("ExecutionNotRedrivable", "Execution is SUCCEEDED and cannot be redriven"):
        sfn.redrive_execution(executionArn=arn)


def test_a_redrive_that_fails_again_can_be_redriven(sfn, failed):
    arn, _ = failed
    for count in [1, 2]:
        sfn.redrive_execution(executionArn=arn)
        execution = ended(sfn, arn)
        assert (execution["status"], execution["redriveCount"]) == ("FAILED", count)
        assert execution["redriveStatus"] == "REDRIVABLE"
    with aws_error("ExecutionDoesNotExist"):
        sfn.redrive_execution(executionArn=arn + "x")
