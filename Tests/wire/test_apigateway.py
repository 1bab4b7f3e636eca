"""The REST stage: what a handler gets (payload format 1.0), and what becomes of its answer."""

import base64
import json
import re
import urllib.error
import urllib.request

import pytest
from checkout_process import Server, checkout
from conftest import ACCOUNT, APPS


@pytest.fixture(scope="module")
def stage(tmp_path_factory, handler_env):
    """A server with the echo app deployed; the local address of its stage."""
    state = tmp_path_factory.mktemp("api") / "state"
    state.mkdir()
    (state / "env").symlink_to(handler_env)
    deployed = checkout("deploy", "--state", state, cwd=APPS / "echo")
    assert deployed.returncode == 0, deployed.stdout + deployed.stderr
    api = re.search(r"([a-z0-9]{10})\.execute-api\.", deployed.stdout)
    assert api, deployed.stdout
    server = Server(state, cwd=APPS / "echo")
    yield f"{server.url}/_aws/execute-api/{api[1]}/test"
    server.stop()


def call(url, method="GET", body=None, headers=()):
    request = urllib.request.Request(url, data=body, method=method)
    for name, value in headers:
        request.add_header(name, value)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, response.headers, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def echoed(*arguments, **more):
    status, _, body = call(*arguments, **more)
    assert status == 200, body
    return json.loads(body)


def answer(stage, response):
    return call(f"{stage}/answer", "POST", json.dumps(response).encode())


# --- what the handler gets ----------------------------------------------------------------------------------------


def test_the_event_in_full(stage):
    event = echoed(
        f"{stage}/echo/a/b?x=1&y=2&x=3&empty=",
        "POST",
        "Grüße".encode(),
        [("X-Custom", "one"), ("Content-Type", "text/plain; charset=utf-8"), ("User-Agent", "tests")],
    )
    assert event["resource"] == "/echo/{proxy+}"
    assert event["path"] == "/echo/a/b"
    assert event["httpMethod"] == "POST"
    assert event["pathParameters"] == {"proxy": "a/b"}
    assert event["queryStringParameters"] == {"x": "3", "y": "2", "empty": ""}
    assert event["multiValueQueryStringParameters"] == {"x": ["1", "3"], "y": ["2"], "empty": [""]}
    assert event["stageVariables"] == {"colour": "blue"}
    assert event["body"] == "Grüße"
    assert event["isBase64Encoded"] is False
    headers = {name.lower(): value for name, value in event["headers"].items()}
    assert headers["x-custom"] == "one"
    assert {name.lower(): value for name, value in event["multiValueHeaders"].items()}["x-custom"] == ["one"]

    context = event["requestContext"]
    assert context["accountId"] == ACCOUNT
    assert context["stage"] == "test"
    assert context["path"] == "/test/echo/a/b"
    assert context["resourcePath"] == "/echo/{proxy+}"
    assert context["httpMethod"] == "POST"
    assert context["identity"]["sourceIp"] == "127.0.0.1"
    assert context["identity"]["userAgent"] == "tests"
    assert context["requestId"]
    assert context["apiId"] in stage
    assert context["protocol"] == "HTTP/1.1"
    assert isinstance(context["requestTimeEpoch"], int)


def test_absent_parts_are_null(stage):
    event = echoed(f"{stage}/items/mine")
    assert event["body"] is None
    assert event["queryStringParameters"] is None
    assert event["multiValueQueryStringParameters"] is None
    assert event["pathParameters"] is None


def test_a_fixed_path_goes_before_a_parameter(stage):
    assert echoed(f"{stage}/items/mine")["resource"] == "/items/mine"
    assert echoed(f"{stage}/items/42")["pathParameters"] == {"id": "42"}


def test_escapes_in_path_and_query_are_decoded(stage):
    event = echoed(f"{stage}/items/a%20b?q=%C3%BC%26")
    assert event["pathParameters"] == {"id": "a b"}
    assert event["queryStringParameters"] == {"q": "ü&"}


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_any_method(stage, method):
    assert echoed(f"{stage}/echo/x", method)["httpMethod"] == method


def test_no_such_resource(stage):
    for url, method in ((f"{stage}/nope", "GET"), (f"{stage}/items/1", "POST")):
        status, _, body = call(url, method, b"" if method == "POST" else None)
        assert status == 403
        assert json.loads(body) == {"message": "Missing Authentication Token"}


def test_no_such_stage(stage):
    status, _, body = call(stage.rsplit("/", 1)[0] + "/nope/items/1")
    assert status == 403
    assert json.loads(body) == {"message": "Forbidden"}


# --- what becomes of its answer -----------------------------------------------------------------------------------


def test_status_headers_and_body(stage):
    status, headers, body = answer(
        stage,
        {
            "statusCode": 418,
            "headers": {"X-One": "1", "Content-Type": "text/plain"},
            "multiValueHeaders": {"X-Two": ["a", "b"]},
            "body": "short and stout",
        },
    )
    assert status == 418
    assert headers["X-One"] == "1"
    assert headers.get_all("X-Two") == ["a", "b"]
    assert headers["Content-Type"] == "text/plain"
    assert body == b"short and stout"


def test_the_least_answer(stage):
    status, headers, body = answer(stage, {"statusCode": 204})
    assert (status, body) == (204, b"")
    status, headers, body = answer(stage, {"statusCode": "200", "body": "{}"})
    assert status == 200
    assert headers["Content-Type"] == "application/json"
    assert headers["x-amzn-RequestId"]


def test_a_base64_body_stays_text_unless_the_api_has_binary_types(stage):
    coded = base64.b64encode(b"\x00\x01").decode()
    status, _, body = answer(stage, {"statusCode": 200, "isBase64Encoded": True, "body": coded})
    assert status == 200
    assert body == coded.encode()


@pytest.mark.parametrize(
    "response",
    [
        "text",
        [],
        {"body": "no status", "extra": 1},
        {"statusCode": "abc"},
        {"statusCode": 200, "body": {"an": "object"}},
        {"statusCode": 200, "headers": "text"},
        "raise",
    ],
)
def test_a_bad_answer_is_a_502(stage, response):
    status, headers, body = answer(stage, response)
    assert status == 502
    assert json.loads(body) == {"message": "Internal server error"}
    assert headers["Content-Type"] == "application/json"
