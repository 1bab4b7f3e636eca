"""The HTTP endpoint itself: who is asked, and what the unknown and the malformed get."""

import http.client
import json
import socket
import urllib.error
import urllib.parse
import urllib.request

import pytest
from botocore.exceptions import ClientError
from conftest import ACCOUNT, REGION, aws_error


def post(endpoint, body, path="/", **headers):
    request = urllib.request.Request(
        endpoint + path, data=body.encode(), headers={name.replace("_", "-"): value for name, value in headers.items()}
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, response.headers, response.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read().decode()


def scope(service):
    return f"AWS4-HMAC-SHA256 Credential=test/20260101/{REGION}/{service}/aws4_request, SignedHeaders=host, Signature=0"


def test_sts(client):
    identity = client("sts").get_caller_identity()
    assert identity["Account"] == ACCOUNT
    assert identity["Arn"].startswith("arn:aws:")
    assert f":{ACCOUNT}:" in identity["Arn"]
    assert identity["UserId"]


def test_sts_by_cli(aws):
    assert aws("sts", "get-caller-identity")["Account"] == ACCOUNT


@pytest.mark.parametrize(
    ("service", "operation", "parameters"),
    [
        (
            "dynamodb",
            "restore_table_from_backup",
            {"TargetTableName": "tab", "BackupArn": "arn:aws:dynamodb:us-east-1:000000000000:table/t/backup/01"},
        ),
        (
            "events",
            "create_archive",
            {"ArchiveName": "a", "EventSourceArn": "arn:aws:events:us-east-1:000000000000:event-bus/default"},
        ),
        ("lambda", "get_account_settings", {}),
    ],
)
def test_what_is_not_implemented_says_so(client, service, operation, parameters):
    with pytest.raises(ClientError) as caught:
        getattr(client(service), operation)(**parameters)
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501
    wanted = "".join(part.capitalize() for part in operation.split("_"))
    assert wanted in caught.value.response["Error"]["Message"]


@pytest.mark.parametrize(
    ("service", "target", "version"),
    [
        ("dynamodb", "DynamoDB_20120810", "1.0"),
        ("states", "AWSStepFunctions", "1.0"),
        ("events", "AWSEvents", "1.1"),
        ("sqs", "AmazonSQS", "1.0"),
    ],
)
def test_an_operation_that_does_not_exist(endpoint, service, target, version):
    status, headers, body = post(
        endpoint,
        "{}",
        Authorization=scope(service),
        X_Amz_Target=f"{target}.Nonsense",
        Content_Type=f"application/x-amz-json-{version}",
    )
    assert status == 400
    assert headers["Content-Type"].startswith(f"application/x-amz-json-{version}")
    assert json.loads(body)["__type"].split("#")[-1] in ("UnknownOperationException", "InvalidAction")


def test_a_body_that_is_not_json(endpoint):
    status, _, body = post(
        endpoint,
        "{nope",
        Authorization=scope("dynamodb"),
        X_Amz_Target="DynamoDB_20120810.ListTables",
        Content_Type="application/x-amz-json-1.0",
    )
    assert status == 400
    assert json.loads(body)["__type"] == "com.amazon.coral.service#SerializationException"


def test_a_request_without_credentials(endpoint):
    """Refused as AWS refuses it, in the service's protocol; the keys themselves may be any."""
    status, headers, body = post(
        endpoint, "{}", X_Amz_Target="DynamoDB_20120810.ListTables", Content_Type="application/x-amz-json-1.0"
    )
    assert status == 400
    assert json.loads(body) == {
        "__type": "com.amazon.coral.service#MissingAuthenticationTokenException",
        "message": "Request is missing Authentication Token",
    }
    assert headers["x-amzn-RequestId"]
    status, _, body = post(
        endpoint,
        "Action=GetCallerIdentity&Version=2011-06-15",
        Content_Type="application/x-www-form-urlencoded; charset=utf-8",
    )
    assert status == 403
    assert "<Code>MissingAuthenticationToken</Code>" in body


def test_the_target_goes_before_the_scope(endpoint):
    status, _, body = post(
        endpoint,
        "{}",
        Authorization=scope("sqs"),
        X_Amz_Target="DynamoDB_20120810.ListTables",
        Content_Type="application/x-amz-json-1.0",
    )
    assert status == 200
    assert "TableNames" in json.loads(body)


def test_one_connection_many_requests(endpoint):
    address = urllib.parse.urlparse(endpoint)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    headers = {
        "Authorization": scope("dynamodb"),
        "X-Amz-Target": "DynamoDB_20120810.ListTables",
        "Content-Type": "application/x-amz-json-1.0",
    }
    for _ in range(50):
        connection.request("POST", "/", body="{}", headers=headers)
        response = connection.getresponse()
        assert response.status == 200
        response.read()
    connection.close()


def test_a_broken_request_line_does_not_hurt_the_next(endpoint):
    address = urllib.parse.urlparse(endpoint)
    with socket.create_connection((address.hostname, address.port), timeout=10) as raw:
        raw.sendall(b"\x00\x01nonsense\r\n\r\n")
        raw.recv(1000)
    status, _, _ = post(
        endpoint,
        "{}",
        Authorization=scope("dynamodb"),
        X_Amz_Target="DynamoDB_20120810.ListTables",
        Content_Type="application/x-amz-json-1.0",
    )
    assert status == 200


def test_only_loopback_is_listened_on(endpoint):
    port = urllib.parse.urlparse(endpoint).port
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            own = probe.getsockname()[0]
        except OSError:
            pytest.skip("this machine has no address but loopback")
    with pytest.raises(OSError):
        socket.create_connection((own, port), timeout=2).close()


def test_errors_are_typed(client):
    with aws_error("ResourceNotFoundException"):
        client("dynamodb").describe_table(TableName="no-such-table")
    assert issubclass(client("sqs").exceptions.QueueDoesNotExist, Exception)
    with pytest.raises(client("sqs").exceptions.QueueDoesNotExist):
        client("sqs").get_queue_url(QueueName="no-such-queue")
    with pytest.raises(client("stepfunctions").exceptions.StateMachineDoesNotExist):
        client("stepfunctions").describe_state_machine(
            stateMachineArn=f"arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:nope"
        )
