"""A queue as event source: batches, windows, failures, partial responses and filters."""

import json

import pytest
from conftest import REGION, aws_error, eventually, receive_all

BATCH = """
import json, os
import boto3

sqs = boto3.client("sqs")

def handler(event, context):
    sqs.send_message(QueueUrl=os.environ["OUT"], MessageBody=json.dumps(event))
    bad = [r["messageId"] for r in event["Records"] if "bad" in r["body"]]
    if os.environ["PARTIAL"] == "yes":
        return {"batchItemFailures": [{"itemIdentifier": m} for m in bad]}
    if bad:
        raise ValueError("bad message")
"""


@pytest.fixture
def pipeline(functions, make_function, make_queue, queue_arn):
    """queue in → function → queue out: (in, out, dead, mapping)."""
    mappings = []

    def make(partial=False, **mapping):
        dead, out = make_queue(), make_queue()
        url = make_queue(
            VisibilityTimeout=2,
            RedrivePolicy=json.dumps({"deadLetterTargetArn": queue_arn(dead), "maxReceiveCount": 2}),
        )
        name = make_function(
            BATCH, Timeout=2, Environment={"Variables": {"OUT": out, "PARTIAL": "yes" if partial else "no"}}
        )
        created = functions.create_event_source_mapping(
            EventSourceArn=queue_arn(url),
            FunctionName=name,
            **mapping,
            **({"FunctionResponseTypes": ["ReportBatchItemFailures"]} if partial else {}),
        )
        mappings.append(created["UUID"])
        eventually(lambda: functions.get_event_source_mapping(UUID=created["UUID"])["State"] == "Enabled")
        return url, out, dead, created["UUID"]

    yield make
    for uuid in mappings:
        functions.delete_event_source_mapping(UUID=uuid)


def depth(sqs, url):
    a = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    return int(a["ApproximateNumberOfMessages"]) + int(a["ApproximateNumberOfMessagesNotVisible"])


def test_records_of_a_batch(client, pipeline, queue_arn):
    sqs = client("sqs")
    url, out, _, _ = pipeline(BatchSize=1)
    sent = sqs.send_message(
        QueueUrl=url, MessageBody="good", MessageAttributes={"kind": {"DataType": "String", "StringValue": "fruit"}}
    )
    [message] = receive_all(sqs, out, 1)
    [record] = json.loads(message["Body"])["Records"]
    assert record["messageId"] == sent["MessageId"]
    assert record["body"] == "good"
    assert record["md5OfBody"] == sent["MD5OfMessageBody"]
    assert record["eventSource"] == "aws:sqs"
    assert record["eventSourceARN"] == queue_arn(url)
    assert record["awsRegion"] == REGION
    assert record["receiptHandle"]
    assert record["attributes"]["ApproximateReceiveCount"] == "1"
    assert record["messageAttributes"]["kind"] == {
        "stringValue": "fruit",
        "stringListValues": [],
        "binaryListValues": [],
        "dataType": "String",
    }
    eventually(lambda: depth(sqs, url) == 0)


def test_batching_window(client, pipeline):
    sqs = client("sqs")
    url, out, _, _ = pipeline(BatchSize=10, MaximumBatchingWindowInSeconds=1)
    sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": str(i), "MessageBody": f"m{i}"} for i in range(5)])
    [message] = receive_all(sqs, out, 1)
    assert sorted(r["body"] for r in json.loads(message["Body"])["Records"]) == [f"m{i}" for i in range(5)]


def test_a_failed_batch_comes_again_and_then_dies(client, pipeline):
    sqs = client("sqs")
    url, out, dead, _ = pipeline(BatchSize=1)
    sqs.send_message(QueueUrl=url, MessageBody="bad")
    [message] = receive_all(sqs, dead, 1)
    assert message["Body"] == "bad"
    receive_all(sqs, out, 2)


def test_partial_batch_responses(client, pipeline):
    sqs = client("sqs")
    url, _, dead, _ = pipeline(partial=True, BatchSize=10, MaximumBatchingWindowInSeconds=1)
    bodies = ["good-1", "bad-1", "good-2", "bad-2"]
    sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": str(i), "MessageBody": b} for i, b in enumerate(bodies)])
    assert sorted(m["Body"] for m in receive_all(sqs, dead, 2)) == ["bad-1", "bad-2"]
    eventually(lambda: depth(sqs, url) == 0)


def test_filter_criteria(client, pipeline):
    sqs = client("sqs")
    url, out, dead, _ = pipeline(
        BatchSize=1, FilterCriteria={"Filters": [{"Pattern": json.dumps({"body": {"kind": ["wanted"]}})}]}
    )
    for body in ('{"kind": "other"}', "not json", '{"kind": "wanted"}'):
        sqs.send_message(QueueUrl=url, MessageBody=body)
    [message] = receive_all(sqs, out, 1)
    assert json.loads(message["Body"])["Records"][0]["body"] == '{"kind": "wanted"}'
    # What the filter refuses is deleted, not returned.
    eventually(lambda: depth(sqs, url) == 0)
    assert depth(sqs, dead) == 0


def test_a_disabled_mapping_leaves_the_queue_alone(client, functions, pipeline):
    sqs = client("sqs")
    url, out, _, uuid = pipeline(BatchSize=1)
    functions.update_event_source_mapping(UUID=uuid, Enabled=False)
    eventually(lambda: functions.get_event_source_mapping(UUID=uuid)["State"] == "Disabled")
    sqs.send_message(QueueUrl=url, MessageBody="good")
    assert "Messages" not in sqs.receive_message(QueueUrl=out, WaitTimeSeconds=2)
    functions.update_event_source_mapping(UUID=uuid, Enabled=True)
    receive_all(sqs, out, 1)


def test_mapping_errors(functions, make_function, make_queue, queue_arn):
    with aws_error("ResourceNotFoundException"):
        functions.get_event_source_mapping(UUID="00000000-0000-0000-0000-000000000000")
    url = make_queue(VisibilityTimeout=5)
    with aws_error("InvalidParameterValueException") as caught:
        functions.create_event_source_mapping(
            EventSourceArn=queue_arn(url), FunctionName=make_function(BATCH, Timeout=10)
        )
    assert (
        "Queue visibility timeout: 5 seconds is less than Function timeout: 10 seconds"
        in caught.value.response["Error"]["Message"]
    )
