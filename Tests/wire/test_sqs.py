"""SQS: standard queues, over the JSON protocol as boto3 speaks it and over the query protocol as older SDKs do."""

import hashlib
import json
import time
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ElementTree

import pytest
from conftest import ACCOUNT, REGION, aws_error, eventually, receive_all, unique


@pytest.fixture
def sqs(client):
    return client("sqs")


def test_create_is_idempotent_for_equal_attributes(sqs):
    name = unique("queue")
    first = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "45"})["QueueUrl"]
    again = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "45"})["QueueUrl"]

    assert first == again
    assert first.endswith(f"/{ACCOUNT}/{name}")
    assert sqs.get_queue_url(QueueName=name)["QueueUrl"] == first
    with aws_error(
        "QueueAlreadyExists",
        "A queue already exists with the same name and a different value for attribute VisibilityTimeout",
    ):
        sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "46"})


def test_attributes(sqs, make_queue):
    url = make_queue(DelaySeconds=1)
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"MessageRetentionPeriod": "600"})
    attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]

    name = url.rsplit("/", 1)[1]
    assert attributes["QueueArn"] == f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"
    assert attributes["DelaySeconds"] == "1"
    assert attributes["MessageRetentionPeriod"] == "600"
    assert attributes["VisibilityTimeout"] == "30"
    assert attributes["MaximumMessageSize"] in ("262144", "1048576")
    assert attributes["ApproximateNumberOfMessages"] == "0"
    assert attributes["ApproximateNumberOfMessagesNotVisible"] == "0"
    assert attributes["ApproximateNumberOfMessagesDelayed"] == "0"
    assert abs(int(attributes["CreatedTimestamp"]) - time.time()) < 60

    some = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["DelaySeconds"])["Attributes"]
    assert some == {"DelaySeconds": "1"}
    with aws_error("InvalidAttributeName", "Unknown Attribute Nonsense."):
        sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Nonsense"])


def test_list_by_prefix_in_pages(sqs):
    prefix = unique("list")
    urls = [sqs.create_queue(QueueName=f"{prefix}-{i}")["QueueUrl"] for i in range(5)]

    first = sqs.list_queues(QueueNamePrefix=prefix, MaxResults=3)
    second = sqs.list_queues(QueueNamePrefix=prefix, MaxResults=3, NextToken=first["NextToken"])

    assert sorted(first["QueueUrls"] + second["QueueUrls"]) == sorted(urls)
    assert "NextToken" not in second
    assert "QueueUrls" not in sqs.list_queues(QueueNamePrefix=unique("none"))


def test_send_receive_delete(sqs, make_queue):
    url = make_queue()
    body = "Zitrone 🍋 & <b>"
    sent = sqs.send_message(
        QueueUrl=url,
        MessageBody=body,
        MessageAttributes={
            "kind": {"DataType": "String", "StringValue": "fruit"},
            "count": {"DataType": "Number", "StringValue": "3"},
            "raw": {"DataType": "Binary", "BinaryValue": b"\x00\x01\xff"},
        },
    )
    assert sent["MD5OfMessageBody"] == hashlib.md5(body.encode()).hexdigest()

    [message] = sqs.receive_message(QueueUrl=url, AttributeNames=["All"], MessageAttributeNames=["All"])["Messages"]
    assert message["Body"] == body
    assert message["MessageId"] == sent["MessageId"]
    assert message["MD5OfMessageAttributes"] == sent["MD5OfMessageAttributes"]
    assert message["MessageAttributes"]["kind"] == {"StringValue": "fruit", "DataType": "String"}
    assert message["MessageAttributes"]["count"] == {"StringValue": "3", "DataType": "Number"}
    assert message["MessageAttributes"]["raw"] == {"BinaryValue": b"\x00\x01\xff", "DataType": "Binary"}
    assert message["Attributes"]["ApproximateReceiveCount"] == "1"
    assert int(message["Attributes"]["SentTimestamp"]) > 1_600_000_000_000

    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    assert "Messages" not in sqs.receive_message(QueueUrl=url)


def test_message_attributes_are_named_to_be_received(sqs, make_queue):
    url = make_queue(VisibilityTimeout=0)
    value = {"DataType": "String", "StringValue": "x"}
    sqs.send_message(QueueUrl=url, MessageBody="m", MessageAttributes={"a.one": value, "a.two": value, "b": value})

    def names(*wanted):
        [message] = sqs.receive_message(QueueUrl=url, MessageAttributeNames=list(wanted))["Messages"]
        return sorted(message.get("MessageAttributes", {}))

    assert names() == []
    assert names("b") == ["b"]
    assert names("a.*") == ["a.one", "a.two"]
    assert names("All") == ["a.one", "a.two", "b"]


def test_visibility(sqs, make_queue):
    url = make_queue(VisibilityTimeout=1)
    sqs.send_message(QueueUrl=url, MessageBody="again")
    [first] = sqs.receive_message(QueueUrl=url)["Messages"]
    assert "Messages" not in sqs.receive_message(QueueUrl=url)

    [second] = eventually(lambda: sqs.receive_message(QueueUrl=url, AttributeNames=["All"]).get("Messages"), timeout=5)
    assert second["MessageId"] == first["MessageId"]
    assert second["Attributes"]["ApproximateReceiveCount"] == "2"

    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=second["ReceiptHandle"], VisibilityTimeout=60)
    time.sleep(1.2)
    assert "Messages" not in sqs.receive_message(QueueUrl=url)
    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=second["ReceiptHandle"], VisibilityTimeout=0)
    assert len(sqs.receive_message(QueueUrl=url)["Messages"]) == 1


def test_long_polling_answers_when_a_message_arrives(sqs, make_queue):
    url = make_queue()
    sqs.send_message(QueueUrl=url, MessageBody="late", DelaySeconds=1)
    before = time.monotonic()
    [message] = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=10)["Messages"]
    assert message["Body"] == "late"
    assert 0.5 < time.monotonic() - before < 4


def test_long_polling_ends_empty(sqs, make_queue):
    url = make_queue(ReceiveMessageWaitTimeSeconds=1)
    before = time.monotonic()
    assert "Messages" not in sqs.receive_message(QueueUrl=url)
    assert 0.9 < time.monotonic() - before < 5


def test_batches(sqs, make_queue):
    url = make_queue()
    sent = sqs.send_message_batch(
        QueueUrl=url,
        Entries=[{"Id": str(i), "MessageBody": f"m{i}"} for i in range(9)]
        + [{"Id": "bad", "MessageBody": "x", "DelaySeconds": 901}],
    )
    assert sorted(entry["Id"] for entry in sent["Successful"]) == [str(i) for i in range(9)]
    [failed] = sent["Failed"]
    assert failed["Id"] == "bad"
    assert failed["SenderFault"] is True
    assert failed["Code"] == "InvalidParameterValue"

    messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    assert sorted(m["Body"] for m in messages) == [f"m{i}" for i in range(9)]
    changed = sqs.change_message_visibility_batch(
        QueueUrl=url,
        Entries=[{"Id": "0", "ReceiptHandle": messages[0]["ReceiptHandle"], "VisibilityTimeout": 0}],
    )
    assert [e["Id"] for e in changed["Successful"]] == ["0"]
    deleted = sqs.delete_message_batch(
        QueueUrl=url,
        Entries=[{"Id": str(i), "ReceiptHandle": m["ReceiptHandle"]} for i, m in enumerate(messages)]
        + [{"Id": "nonsense", "ReceiptHandle": "nonsense"}],
    )
    assert len(deleted["Successful"]) == 9
    assert [(e["Id"], e["Code"]) for e in deleted["Failed"]] == [("nonsense", "ReceiptHandleIsInvalid")]


def test_batch_errors(sqs, make_queue):
    url = make_queue()
    with aws_error(
        "AWS.SimpleQueueService.EmptyBatchRequest",
        "There should be at least one SendMessageBatchRequestEntry in the request.",
    ):
        sqs.send_message_batch(QueueUrl=url, Entries=[])
    with aws_error(
        "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
        "Maximum number of entries per request are 10. You have sent 11.",
    ):
        sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": str(i), "MessageBody": "m"} for i in range(11)])
    with aws_error("AWS.SimpleQueueService.BatchEntryIdsNotDistinct", "Id a repeated."):
        sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": "a", "MessageBody": "m"}] * 2)


def test_purge_and_counts(sqs, make_queue):
    url = make_queue()
    for i in range(3):
        sqs.send_message(QueueUrl=url, MessageBody=str(i))
    sqs.receive_message(QueueUrl=url)

    def counts():
        a = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        return int(a["ApproximateNumberOfMessages"]), int(a["ApproximateNumberOfMessagesNotVisible"])

    assert counts() == (2, 1)
    sqs.purge_queue(QueueUrl=url)
    eventually(lambda: counts() == (0, 0), timeout=5)


def test_redrive_to_the_dead_letter_queue(sqs, make_queue, queue_arn):
    dead = make_queue()
    url = make_queue(
        VisibilityTimeout=0,
        RedrivePolicy=json.dumps({"deadLetterTargetArn": queue_arn(dead), "maxReceiveCount": 2}),
    )
    sent = sqs.send_message(QueueUrl=url, MessageBody="poison")
    for _ in range(2):
        assert len(sqs.receive_message(QueueUrl=url)["Messages"]) == 1
    assert "Messages" not in sqs.receive_message(QueueUrl=url)

    [message] = receive_all(sqs, dead, 1)
    assert message["MessageId"] == sent["MessageId"]
    assert message["Body"] == "poison"
    assert message["Attributes"]["DeadLetterQueueSourceArn"] == queue_arn(url)
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [url]


def test_tags(sqs, make_queue):
    url = make_queue()
    sqs.tag_queue(QueueUrl=url, Tags={"a": "1", "b": "2"})
    sqs.untag_queue(QueueUrl=url, TagKeys=["a"])
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"b": "2"}


def test_errors(sqs, make_queue):
    with aws_error("AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist."):
        sqs.get_queue_url(QueueName="nope")
    url = make_queue()
    with aws_error("ReceiptHandleIsInvalid", 'The input receipt handle "nonsense" is not a valid receipt handle.'):
        sqs.delete_message(QueueUrl=url, ReceiptHandle="nonsense")
    with aws_error(
        "InvalidParameterValue",
        "Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.",
    ):
        sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=11)
    with aws_error(
        "InvalidParameterValue",
        "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length",
    ):
        sqs.create_queue(QueueName="no spaces")
    with aws_error("InvalidMessageContents"):
        sqs.send_message(QueueUrl=url, MessageBody="\x01")


def test_a_deleted_queue_is_gone(sqs, make_queue):
    url = make_queue()
    sqs.delete_queue(QueueUrl=url)
    with aws_error("AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist."):
        sqs.send_message(QueueUrl=url, MessageBody="m")


# --- the query protocol -------------------------------------------------------------------------------------------

AUTHORIZATION = (
    f"AWS4-HMAC-SHA256 Credential=test/20260101/{REGION}/sqs/aws4_request, SignedHeaders=host;x-amz-date, Signature=0"
)
NAMESPACE = "{http://queue.amazonaws.com/doc/2012-11-05/}"


def query(url, **parameters):
    request = urllib.request.Request(
        url,
        data=urllib.parse.urlencode({"Version": "2012-11-05", **parameters}).encode(),
        headers={"Authorization": AUTHORIZATION, "Content-Type": "application/x-www-form-urlencoded"},
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            assert response.headers["Content-Type"].startswith("text/xml")
            return response.status, ElementTree.fromstring(response.read())
    except urllib.error.HTTPError as error:
        return error.code, ElementTree.fromstring(error.read())


def find(document, name):
    return document.find(f".//{NAMESPACE}{name}").text


def test_query_protocol_round_trip(endpoint, sqs):
    name = unique("query")
    parameters = {"Attribute.1.Name": "VisibilityTimeout", "Attribute.1.Value": "7"}
    status, created = query(endpoint, Action="CreateQueue", QueueName=name, **parameters)
    assert status == 200
    assert created.tag == f"{NAMESPACE}CreateQueueResponse"
    assert find(created, "RequestId")
    url = find(created, "QueueUrl")
    assert sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["VisibilityTimeout"])["Attributes"] == {
        "VisibilityTimeout": "7"
    }

    attribute = {
        "MessageAttribute.1.Name": "kind",
        "MessageAttribute.1.Value.DataType": "String",
        "MessageAttribute.1.Value.StringValue": "fruit",
    }
    status, sent = query(endpoint, Action="SendMessage", QueueUrl=url, MessageBody="a&b <c> ü", **attribute)
    assert status == 200
    assert find(sent, "MD5OfMessageBody") == hashlib.md5("a&b <c> ü".encode()).hexdigest()

    status, received = query(
        endpoint, Action="ReceiveMessage", QueueUrl=url, **{"MessageAttributeName.1": "All", "AttributeName.1": "All"}
    )
    assert status == 200
    assert find(received, "Body") == "a&b <c> ü"
    assert find(received, "MessageId") == find(sent, "MessageId")
    assert find(received, "StringValue") == "fruit"
    assert find(received, "DataType") == "String"

    status, deleted = query(
        endpoint, Action="DeleteMessage", QueueUrl=url, ReceiptHandle=find(received, "ReceiptHandle")
    )
    assert status == 200
    assert deleted.tag == f"{NAMESPACE}DeleteMessageResponse"


def test_query_protocol_at_the_queue_url(endpoint, make_queue):
    """Old SDKs post to the queue's own address and leave QueueUrl out."""
    url = make_queue()
    path = urllib.parse.urlparse(url).path
    status, sent = query(endpoint + path, Action="SendMessage", MessageBody="m")
    assert status == 200
    assert find(sent, "MessageId")


def test_query_protocol_batch(endpoint, make_queue):
    url = make_queue()
    entries = {}
    for i in (1, 2):
        entries[f"SendMessageBatchRequestEntry.{i}.Id"] = f"e{i}"
        entries[f"SendMessageBatchRequestEntry.{i}.MessageBody"] = f"m{i}"
    status, sent = query(endpoint, Action="SendMessageBatch", QueueUrl=url, **entries)
    assert status == 200
    assert [e.find(f"{NAMESPACE}Id").text for e in sent.iter(f"{NAMESPACE}SendMessageBatchResultEntry")] == ["e1", "e2"]


def test_query_protocol_errors(endpoint):
    status, error = query(endpoint, Action="GetQueueUrl", QueueName="nope")
    assert status == 400
    assert find(error, "Type") == "Sender"
    assert find(error, "Code") == "AWS.SimpleQueueService.NonExistentQueue"
    assert find(error, "Message").startswith("The specified queue does not exist")
    status, error = query(endpoint, Action="Nonsense")
    assert status == 400
    assert find(error, "Code") == "InvalidAction"


def test_cli(aws):
    name = unique("cli")
    url = aws("sqs", "create-queue", "--queue-name", name)["QueueUrl"]
    aws("sqs", "send-message", "--queue-url", url, "--message-body", "hello")
    received = aws("sqs", "receive-message", "--queue-url", url, "--attribute-names", "All")
    assert received["Messages"][0]["Body"] == "hello"
    aws("sqs", "delete-queue", "--queue-url", url)
    assert "NonExistentQueue" in aws("sqs", "get-queue-url", "--queue-name", name, fails=True)


def test_names_of_queues(sqs):
    plain = "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
    fifo = (
        "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, "
        "must end with .fifo suffix and be 1 to 80 in length"
    )
    for name, attributes, words in (
        ("a.fifo", {}, plain),
        ("a b", {}, plain),
        ("a", {"FifoQueue": "true"}, fifo),
        ("a b.fifo", {"FifoQueue": "true"}, fifo),
    ):
        with aws_error("InvalidParameterValue", words):
            sqs.create_queue(QueueName=name, Attributes=attributes)
