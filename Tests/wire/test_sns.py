"""SNS: topics, subscriptions, filters, FIFO, and what subscribers get."""

import contextlib
import http.server
import json
import threading
import urllib.request

import pytest
from conftest import aws_error, eventually, run_aws, unique


@pytest.fixture
def sns(client):
    return client("sns")


@pytest.fixture
def sqs(client):
    return client("sqs")


@pytest.fixture
def topic(sns):
    arn = sns.create_topic(Name=unique("topic"))["TopicArn"]
    yield arn
    sns.delete_topic(TopicArn=arn)


def make_queue(sqs, name="queue", **attributes):
    url = sqs.create_queue(QueueName=unique(name) + (".fifo" if attributes else ""), Attributes=attributes)["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    return url, arn


def receive(sqs, url):
    """One message of a queue, taken out of it."""

    def get():
        got = sqs.receive_message(QueueUrl=url, MessageAttributeNames=["All"], WaitTimeSeconds=1)
        return got.get("Messages")

    [message] = eventually(get)
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return message


@contextlib.contextmanager
def web_server(statuses=()):
    """A web server that keeps the requests it gets; answers with `statuses`, then with 200."""
    requests, answers = [], list(statuses)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            requests.append((dict(self.headers.items()), body))
            self.send_response(answers.pop(0) if answers else 200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/hook", requests
    finally:
        server.shutdown()


def test_topic_life(sns):
    name = unique("life")
    arn = sns.create_topic(Name=name, Attributes={"DisplayName": "Life"}, Tags=[{"Key": "a", "Value": "1"}])["TopicArn"]
    assert arn == f"arn:aws:sns:us-east-1:000000000000:{name}"
    assert sns.create_topic(Name=name)["TopicArn"] == arn
    with aws_error("InvalidParameter", "Invalid parameter: Attributes Reason: Topic already exists with different attributes"):
        sns.create_topic(Name=name, Attributes={"DisplayName": "Other"})
    attributes = sns.get_topic_attributes(TopicArn=arn)["Attributes"]
    assert attributes["DisplayName"] == "Life" and attributes["SubscriptionsConfirmed"] == "0"
    sns.set_topic_attributes(TopicArn=arn, AttributeName="DisplayName", AttributeValue="New")
    assert sns.get_topic_attributes(TopicArn=arn)["Attributes"]["DisplayName"] == "New"
    sns.tag_resource(ResourceArn=arn, Tags=[{"Key": "b", "Value": "2"}])
    sns.untag_resource(ResourceArn=arn, TagKeys=["a"])
    assert sns.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "b", "Value": "2"}]
    assert arn in [t["TopicArn"] for page in sns.get_paginator("list_topics").paginate() for t in page["Topics"]]
    sns.delete_topic(TopicArn=arn)
    with aws_error("NotFound", "Topic does not exist"):
        sns.get_topic_attributes(TopicArn=arn)


def test_lists_are_paged(sns, topic):
    for number in range(105):
        sns.subscribe(TopicArn=topic, Protocol="email", Endpoint=f"reader{number}@example.com")
    first = sns.list_subscriptions_by_topic(TopicArn=topic)
    assert len(first["Subscriptions"]) == 100
    second = sns.list_subscriptions_by_topic(TopicArn=topic, NextToken=first["NextToken"])
    assert len(second["Subscriptions"]) == 5 and "NextToken" not in second


def test_queue_gets_the_envelope(sns, sqs, topic):
    url, queue = make_queue(sqs)
    subscription = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)["SubscriptionArn"]
    assert subscription.startswith(topic + ":")
    sent = sns.publish(
        TopicArn=topic,
        Message='{"a": 1}',
        Subject="Hello",
        MessageAttributes={"color": {"DataType": "String", "StringValue": "red"}},
    )
    message = receive(sqs, url)
    body = json.loads(message["Body"])
    assert message["Body"].startswith('{\n  "Type" : "Notification",\n  "MessageId" : "')
    assert list(body)[:5] == ["Type", "MessageId", "TopicArn", "Subject", "Message"]
    assert body["MessageId"] == sent["MessageId"] and body["Message"] == '{"a": 1}' and body["Subject"] == "Hello"
    assert body["MessageAttributes"] == {"color": {"Type": "String", "Value": "red"}}
    assert "MessageAttributes" not in message


def test_raw_delivery(sns, sqs, topic):
    url, queue = make_queue(sqs)
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes={"RawMessageDelivery": "true"})
    sns.publish(
        TopicArn=topic, Message="bare", MessageAttributes={"n": {"DataType": "Number", "StringValue": "7"}}
    )
    message = receive(sqs, url)
    assert message["Body"] == "bare"
    assert message["MessageAttributes"]["n"] == {"DataType": "Number", "StringValue": "7"}


def test_filter_policies(sns, sqs, topic):
    by_attribute, first = make_queue(sqs)
    by_body, second = make_queue(sqs)
    arn = sns.subscribe(
        TopicArn=topic,
        Protocol="sqs",
        Endpoint=first,
        Attributes={"FilterPolicy": json.dumps({"price": [{"numeric": [">=", 100]}], "kind": ["a", "b"]})},
    )["SubscriptionArn"]
    sns.subscribe(
        TopicArn=topic,
        Protocol="sqs",
        Endpoint=second,
        Attributes={
            "FilterPolicy": json.dumps({"order": {"state": [{"prefix": "pa"}]}}),
            "FilterPolicyScope": "MessageBody",
        },
    )

    def publish(message, price, kinds):
        sns.publish(
            TopicArn=topic,
            Message=message,
            MessageAttributes={
                "price": {"DataType": "Number", "StringValue": str(price)},
                "kind": {"DataType": "String.Array", "StringValue": json.dumps(kinds)},
            },
        )

    publish("too cheap", 99, ["a"])
    publish("wrong kind", 100, ["c"])
    publish("right", 100, ["c", "b"])
    publish(json.dumps({"order": {"state": "paid"}}), 1, ["x"])
    assert json.loads(receive(sqs, by_attribute)["Body"])["Message"] == "right"
    assert json.loads(json.loads(receive(sqs, by_body)["Body"])["Message"]) == {"order": {"state": "paid"}}
    shown = sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]
    assert shown["FilterPolicyScope"] == "MessageAttributes"
    with aws_error("InvalidParameter") as caught:
        sns.set_subscription_attributes(
            SubscriptionArn=arn, AttributeName="FilterPolicy", AttributeValue='{"a": [{"bad": 1}]}'
        )
    message = caught.value.response["Error"]["Message"]
    assert message.startswith("Invalid parameter: FilterPolicy: Unrecognized match type bad\n at [Source: (String)")
    with aws_error("InvalidParameter", "Invalid parameter: FilterPolicy: Filter policy can not have more than 5 keys"):
        sns.set_subscription_attributes(
            SubscriptionArn=arn, AttributeName="FilterPolicy", AttributeValue=json.dumps({k: [1] for k in "abcdef"})
        )


def test_structure_by_protocol(sns, sqs, topic):
    url, queue = make_queue(sqs)
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)
    sns.publish(TopicArn=topic, MessageStructure="json", Message=json.dumps({"default": "d", "sqs": "for queues"}))
    assert json.loads(receive(sqs, url)["Body"])["Message"] == "for queues"
    with aws_error("InvalidParameter", "Invalid parameter: Message Structure - No default entry in JSON message body"):
        sns.publish(TopicArn=topic, MessageStructure="json", Message='{"sqs": "x"}')


def test_fifo(sns, sqs):
    arn = sns.create_topic(
        Name=unique("orders") + ".fifo", Attributes={"FifoTopic": "true", "ContentBasedDeduplication": "true"}
    )["TopicArn"]
    url, queue = make_queue(sqs, FifoQueue="true")
    sns.subscribe(TopicArn=arn, Protocol="sqs", Endpoint=queue)
    with aws_error("InvalidParameter", "Invalid parameter: The MessageGroupId parameter is required for FIFO topics"):
        sns.publish(TopicArn=arn, Message="x")
    first = sns.publish(TopicArn=arn, Message="one", MessageGroupId="g")
    again = sns.publish(TopicArn=arn, Message="one", MessageGroupId="g")
    assert again["MessageId"] == first["MessageId"] and len(first["SequenceNumber"]) == 20
    sns.publish(TopicArn=arn, Message="two", MessageGroupId="g")
    assert [json.loads(receive(sqs, url)["Body"])["Message"] for _ in range(2)] == ["one", "two"]


def test_batch(sns, sqs, topic):
    url, queue = make_queue(sqs)
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)
    done = sns.publish_batch(
        TopicArn=topic,
        PublishBatchRequestEntries=[
            {"Id": "good", "Message": "m"},
            {"Id": "bad", "Message": "m", "Subject": "line\nbreak"},
        ],
    )
    assert [entry["Id"] for entry in done["Successful"]] == ["good"]
    assert [(entry["Id"], entry["Code"]) for entry in done["Failed"]] == [("bad", "InvalidParameter")]
    assert json.loads(receive(sqs, url)["Body"])["Message"] == "m"


def test_http_endpoint_confirms_and_gets_messages(sns, topic):
    with web_server() as (url, requests):
        pending = sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=url)["SubscriptionArn"]
        assert pending == "pending confirmation"
        headers, body = eventually(lambda: requests and requests[0])
        assert headers["x-amz-sns-message-type"] == "SubscriptionConfirmation"
        with urllib.request.urlopen(json.loads(body)["SubscribeURL"], timeout=10) as response:
            assert json.load(response)["SubscriptionArn"].startswith(topic)
        sns.publish(TopicArn=topic, Message="hello")
        headers, body = eventually(lambda: len(requests) > 1 and requests[1])
        assert headers["x-amz-sns-message-type"] == "Notification" and json.loads(body)["Message"] == "hello"
        with urllib.request.urlopen(json.loads(body)["UnsubscribeURL"], timeout=10):
            pass
        assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []


def test_what_cannot_be_delivered_goes_to_the_dead_letter_queue(sns, sqs, topic):
    url, queue = make_queue(sqs, "dead")
    _, gone = make_queue(sqs, "gone")
    sns.subscribe(
        TopicArn=topic,
        Protocol="sqs",
        Endpoint=gone,
        Attributes={"RedrivePolicy": json.dumps({"deadLetterTargetArn": queue})},
    )
    sqs.delete_queue(QueueUrl=sqs.get_queue_url(QueueName=gone.split(":")[-1])["QueueUrl"])
    sns.publish(TopicArn=topic, Message="lost")
    assert json.loads(receive(sqs, url)["Body"])["Message"] == "lost"


def test_email_reaches_the_outbox(endpoint, sns, topic):
    reader = unique("reader") + "@example.com"
    sns.subscribe(TopicArn=topic, Protocol="email", Endpoint=reader)
    sns.publish(TopicArn=topic, Message="Good news", Subject="News")

    def mails():
        with urllib.request.urlopen(endpoint + "/_aws/ses", timeout=10) as response:
            return [m for m in json.load(response)["messages"] if reader in json.dumps(m)]

    [mail] = eventually(mails)
    assert "Good news" in json.dumps(mail) and "no-reply@sns.amazonaws.com" in json.dumps(mail)


@pytest.mark.parametrize(
    "arguments, code, message",
    [
        ({"Message": "x"}, "InvalidParameter", "Invalid parameter: TopicArn or TargetArn Reason: no value for required parameter"),
        ({"TopicArn": "arn:aws:sns:us-east-1:000000000000:none", "Message": "x"}, "NotFound", "Topic does not exist"),
        ({"TopicArn": "@", "Message": ""}, "InvalidParameter", "Invalid parameter: Empty message"),
        ({"TopicArn": "@", "Message": "x" * 262145}, "InvalidParameter", "Invalid parameter: Message too long"),
        (
            {"TopicArn": "@", "Message": "x", "MessageDeduplicationId": "d"},
            "InvalidParameter",
            "Invalid parameter: MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter "
            "that is not valid for this topic type",
        ),
        (
            {"PhoneNumber": "+1", "Message": "x"},
            "NotImplementedException",
            "checkout does not implement messages to phone numbers (PhoneNumber) yet.",
        ),
    ],
)
def test_publish_refuses(sns, topic, arguments, code, message):
    if arguments.get("TopicArn") == "@":
        arguments = {**arguments, "TopicArn": topic}
    with aws_error(code, message):
        sns.publish(**arguments)


def test_subscribe_refuses(sns, topic):
    with aws_error("InvalidParameter", "Invalid parameter: SQS endpoint ARN"):
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint="http://example.com")
    with aws_error("InvalidParameter", "Invalid parameter: Amazon SNS does not support this protocol string: pigeon"):
        sns.subscribe(TopicArn=topic, Protocol="pigeon", Endpoint="coo")
    with aws_error("NotImplementedException"):
        sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint="+15550100")


def test_command_line(endpoint, topic):
    assert run_aws(endpoint, "sns", "publish", "--topic-arn", topic, "--message", "hi")["MessageId"]
    assert topic in json.dumps(run_aws(endpoint, "sns", "list-topics"))
