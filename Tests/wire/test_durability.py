"""Nothing that was acknowledged is lost when the server is killed, and a restart goes on where it was."""

import json
import time

import pytest
from conftest import ROLE, eventually, make_client, package, receive_all


@pytest.fixture
def restart(serve, state):
    """Kills the running server, if any, and starts one on the same store; a function that makes clients for it."""
    running = []

    def start():
        if running:
            running.pop().kill()
        server = serve(state)
        running.append(server)
        return lambda service: make_client(server.url, service)

    return start


def test_rows_messages_rules_and_functions_survive(restart):
    client = restart()
    client("dynamodb").create_table(
        TableName="rows",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    for i in range(50):
        client("dynamodb").put_item(TableName="rows", Item={"id": {"S": str(i)}})
    url = client("sqs").create_queue(QueueName="q")["QueueUrl"]
    client("sqs").send_message(QueueUrl=url, MessageBody="kept")
    client("events").create_event_bus(Name="b")
    client("events").put_rule(Name="r", EventBusName="b", EventPattern='{"source": ["s"]}')
    arn = client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    client("events").put_targets(Rule="r", EventBusName="b", Targets=[{"Id": "q", "Arn": arn}])
    client("lambda").create_function(
        FunctionName="f",
        Runtime="python3.13",
        Role=ROLE,
        Handler="app.handler",
        Code={"ZipFile": package(app__py="def handler(e, c): return 'kept'")},
    )

    client = restart()
    assert client("dynamodb").scan(TableName="rows")["Count"] == 50
    url = client("sqs").get_queue_url(QueueName="q")["QueueUrl"]
    [message] = receive_all(client("sqs"), url, 1)
    assert message["Body"] == "kept"
    client("events").put_events(Entries=[{"Source": "s", "DetailType": "d", "Detail": "{}", "EventBusName": "b"}])
    receive_all(client("sqs"), url, 1)
    assert json.load(client("lambda").invoke(FunctionName="f")["Payload"]) == "kept"


def test_a_received_message_stays_received(restart):
    client = restart()
    url = client("sqs").create_queue(QueueName="q", Attributes={"VisibilityTimeout": "6"})["QueueUrl"]
    client("sqs").send_message(QueueUrl=url, MessageBody="m")
    [message] = client("sqs").receive_message(QueueUrl=url)["Messages"]
    received = time.monotonic()

    client = restart()
    url = client("sqs").get_queue_url(QueueName="q")["QueueUrl"]
    again = client("sqs").receive_message(QueueUrl=url, WaitTimeSeconds=15)["Messages"]
    assert time.monotonic() - received > 4
    assert again[0]["MessageId"] == message["MessageId"]
    client("sqs").delete_message(QueueUrl=url, ReceiptHandle=again[0]["ReceiptHandle"])


def start_machine(client, definition):
    sfn = client("stepfunctions")
    arn = sfn.create_state_machine(name="m", definition=json.dumps(definition), roleArn=ROLE)["stateMachineArn"]
    return sfn.start_execution(stateMachineArn=arn, input="{}")["executionArn"]


def ended(client, arn):
    described = client("stepfunctions").describe_execution(executionArn=arn)
    return described if described["status"] != "RUNNING" else None


def test_a_wait_goes_on(restart):
    client = restart()
    arn = start_machine(client, {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 3, "End": True}}})
    started = time.monotonic()
    client = restart()
    described = eventually(lambda: ended(client, arn))
    assert described["status"] == "SUCCEEDED"
    assert 2 < time.monotonic() - started < 10


def test_a_callback_goes_on_with_one_history(restart):
    client = restart()
    url = client("sqs").create_queue(QueueName="tokens")["QueueUrl"]
    arn = start_machine(
        client,
        {
            "StartAt": "Ask",
            "States": {
                "Ask": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                    "Parameters": {"QueueUrl": url, "MessageBody": {"token.$": "$$.Task.Token"}},
                    "End": True,
                }
            },
        },
    )
    [message] = receive_all(client("sqs"), url, 1)
    before = eventually(lambda: submitted(client, arn))

    client = restart()
    client("stepfunctions").send_task_success(taskToken=json.loads(message["Body"])["token"], output='"answered"')
    described = eventually(lambda: ended(client, arn))
    assert described["output"] == '"answered"'
    events = client("stepfunctions").get_execution_history(executionArn=arn)["events"]
    assert [e["id"] for e in events] == list(range(1, len(events) + 1))
    assert events[: len(before)] == before
    assert [e["type"] for e in events].count("TaskScheduled") == 1
    # The message was not sent a second time.
    assert "Messages" not in client("sqs").receive_message(
        QueueUrl=client("sqs").get_queue_url(QueueName="tokens")["QueueUrl"]
    )


def submitted(client, arn):
    events = client("stepfunctions").get_execution_history(executionArn=arn)["events"]
    return events if events[-1]["type"] == "TaskSubmitted" else None


def test_killed_in_the_middle_of_many_writes(restart):
    """Whatever was answered before the kill is there after it; at most the one in flight is open."""
    client = restart()
    client("dynamodb").create_table(
        TableName="rows",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "N"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    ddb, acknowledged = client("dynamodb"), 0
    deadline = time.monotonic() + 1
    while time.monotonic() < deadline:
        ddb.put_item(TableName="rows", Item={"id": {"N": str(acknowledged)}})
        acknowledged += 1

    client = restart()
    pages = client("dynamodb").get_paginator("scan").paginate(TableName="rows")
    assert sum(page["Count"] for page in pages) == acknowledged
