"""SES versions 1 and 2: what is sent lands in the outbox, `GET /_aws/ses`."""

import email.message
import email.policy
import json
import urllib.request

import pytest
from conftest import aws_error, make_client, unique


@pytest.fixture
def outbox(endpoint):
    """The messages that went out from an address, as the outbox keeps them."""

    def get(source):
        with urllib.request.urlopen(endpoint + "/_aws/ses", timeout=10) as response:
            assert response.headers["Content-Type"].startswith("application/json")
            messages = json.load(response)["messages"]
        return [m for m in messages if source in json.dumps(m)]

    return get


@pytest.fixture
def source():
    return unique("sender") + "@example.com"


def test_v1_send_email(client, outbox, source):
    sent = client("ses").send_email(
        Source=source,
        Destination={"ToAddresses": ["a@example.com", "b@example.com"], "CcAddresses": ["c@example.com"]},
        Message={
            "Subject": {"Data": "Grüße"},
            "Body": {"Text": {"Data": "plain text"}, "Html": {"Data": "<b>rich text</b>"}},
        },
        ReplyToAddresses=["reply@example.com"],
    )
    [message] = outbox(source)
    text = json.dumps(message, ensure_ascii=False)
    for part in (
        sent["MessageId"],
        "a@example.com",
        "b@example.com",
        "c@example.com",
        "Grüße",
        "plain text",
        "<b>rich text</b>",
    ):
        assert part in text, part


def test_v1_send_raw_email(client, outbox, source):
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"], message["Subject"] = source, "raw@example.com", "Raw subject"
    message.set_content("raw body")
    sent = client("ses").send_raw_email(RawMessage={"Data": message.as_bytes()})
    [kept] = outbox(source)
    text = json.dumps(kept)
    for part in (sent["MessageId"], "raw@example.com", "Raw subject"):
        assert part in text, part


def test_v2_send_email(client, outbox, source):
    sent = client("sesv2").send_email(
        FromEmailAddress=source,
        Destination={"ToAddresses": ["two@example.com"]},
        Content={"Simple": {"Subject": {"Data": "Second"}, "Body": {"Text": {"Data": "version two"}}}},
    )
    [message] = outbox(source)
    text = json.dumps(message)
    for part in (sent["MessageId"], "two@example.com", "Second", "version two"):
        assert part in text, part


def test_v2_send_raw_email(client, outbox, source):
    raw = f"From: {source}\r\nTo: two@example.com\r\nSubject: Second raw\r\n\r\nbody\r\n".encode()
    client("sesv2").send_email(Content={"Raw": {"Data": raw}})
    [message] = outbox(source)
    assert "Second raw" in json.dumps(message)


def test_errors(client, source):
    with aws_error("InvalidParameterValue"):
        client("ses").send_email(
            Source="not an address",
            Destination={"ToAddresses": ["a@example.com"]},
            Message={"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}},
        )
    # botocore writes an empty structure as nothing at all.
    with aws_error(
        "ValidationError",
        "1 validation error detected: Value null at 'destination' failed to satisfy constraint: "
        "Member must not be null",
    ):
        client("ses").send_email(
            Source=source, Destination={}, Message={"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}}
        )
    with aws_error("InvalidParameterValue"):
        client("ses").send_email(
            Source=source,
            Destination={"ToAddresses": []},
            Message={"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}},
        )


def test_the_sandbox_refuses_unverified_addresses(new_state, serve, no_ambient_aws):
    server = serve(new_state(), "--ses-sandbox")
    ses = make_client(server.url, "ses")
    request = {
        "Source": "me@example.com",
        "Destination": {"ToAddresses": ["you@example.com"]},
        "Message": {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}},
    }
    with aws_error(
        "MessageRejected",
        "Email address is not verified. The following identities failed the check in region US-EAST-1: "
        "me@example.com, you@example.com",
    ):
        ses.send_email(**request)
    for address in ("me@example.com", "you@example.com"):
        ses.verify_email_identity(EmailAddress=address)
    assert ses.send_email(**request)["MessageId"]


def test_cli(aws, outbox, source):
    sent = aws(
        "ses", "send-email", "--from", source, "--to", "cli@example.com", "--subject", "From the CLI", "--text", "hello"
    )
    [message] = outbox(source)
    assert sent["MessageId"] in json.dumps(message)
