"""`http:invoke`: calls of somebody's HTTP API through EventBridge connections."""

import base64
import contextlib
import http.server
import json
import threading
import urllib.parse

import pytest
from conftest import ROLE, aws_error, eventually, unique

@pytest.fixture
def web():
    """An API that keeps the requests it gets: `/token` gives a token, `/STATUS` that status, others an echo."""
    requests = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def answer(self):
            length = int(self.headers.get("Content-Length") or 0)
            url = urllib.parse.urlsplit(self.path)
            request = {
                "method": self.command,
                "path": url.path,
                "query": urllib.parse.parse_qsl(url.query),
                "headers": {name.lower(): value for name, value in self.headers.items()},
                "body": self.rfile.read(length).decode(),
            }
            requests.append(request)
            status = int(url.path[1:]) if url.path[1:].isdigit() else 200
            content = {"access_token": "let-me-in"} if url.path == "/token" else {"seen": request["method"]}
            text = b"no such thing" if status == 404 else json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        do_GET = do_POST = do_PUT = answer

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", requests
    server.shutdown()


@pytest.fixture
def events(client):
    return client("events")


@pytest.fixture
def connection(events):
    made = []

    def make(kind, **parameters):
        name = unique("connection")
        made.append(name)
        return events.create_connection(Name=name, AuthorizationType=kind, AuthParameters=parameters)["ConnectionArn"]

    yield make
    for name in made:
        with contextlib.suppress(Exception):
            events.delete_connection(Name=name)


@pytest.fixture
def invoke(client):
    sfn = client("stepfunctions")

    def run(connection, **parameters):
        task = {
            "Type": "Task",
            "Resource": "arn:aws:states:::http:invoke",
            "Parameters": {"Authentication": {"ConnectionArn": connection}, **parameters},
            "End": True,
        }
        machine = sfn.create_state_machine(
            name=unique("http"), definition=json.dumps({"StartAt": "Call", "States": {"Call": task}}), roleArn=ROLE
        )["stateMachineArn"]
        arn = sfn.start_execution(stateMachineArn=machine)["executionArn"]

        def ended():
            execution = sfn.describe_execution(executionArn=arn)
            return execution if execution["status"] != "RUNNING" else None

        return eventually(ended)

    return run


BASIC = {"BasicAuthParameters": {"Username": "me", "Password": "secret"}}


def test_basic(web, connection, invoke):
    address, requests = web
    execution = invoke(
        connection("BASIC", **BASIC),
        ApiEndpoint=address + "/orders",
        Method="POST",
        Headers={"X-Own": "1"},
        QueryParameters={"a": "b c", "n": 1},
        RequestBody={"id": 7},
    )
    assert execution["status"] == "SUCCEEDED", execution
    output = json.loads(execution["output"])
    assert (output["StatusCode"], output["StatusText"], output["ResponseBody"]) == (200, "OK", {"seen": "POST"})
    assert output["Headers"]["Content-Type"] == ["application/json"]
    [request] = requests
    assert request["headers"]["authorization"] == "Basic " + base64.b64encode(b"me:secret").decode()
    assert request["headers"]["user-agent"] == "Amazon|StepFunctions|HttpInvoke|us-east-1"
    assert request["headers"]["x-own"] == "1"
    assert request["query"] == [("a", "b c"), ("n", "1")]
    assert json.loads(request["body"]) == {"id": 7}


def test_api_key_and_the_connections_own_parameters(web, connection, invoke):
    address, requests = web
    arn = connection(
        "API_KEY",
        ApiKeyAuthParameters={"ApiKeyName": "X-Key", "ApiKeyValue": "k"},
        InvocationHttpParameters={
            "HeaderParameters": [{"Key": "X-Own", "Value": "connection", "IsValueSecret": False}],
            "QueryStringParameters": [{"Key": "a", "Value": "connection", "IsValueSecret": False}],
            "BodyParameters": [{"Key": "extra", "Value": "e", "IsValueSecret": True}],
        },
    )
    invoke(
        arn,
        ApiEndpoint=address + "/x",
        Method="PUT",
        Headers={"X-Own": "state"},
        QueryParameters={"a": "state"},
        RequestBody={"id": 7},
    )
    [request] = requests
    assert request["headers"]["x-key"] == "k" and request["headers"]["x-own"] == "connection"
    assert request["query"] == [("a", "connection")]
    assert json.loads(request["body"]) == {"id": 7, "extra": "e"}


def test_oauth(web, connection, invoke):
    address, requests = web
    arn = connection(
        "OAUTH_CLIENT_CREDENTIALS",
        OAuthParameters={
            "ClientParameters": {"ClientID": "id", "ClientSecret": "hush"},
            "AuthorizationEndpoint": address + "/token",
            "HttpMethod": "POST",
            "OAuthHttpParameters": {"BodyParameters": [{"Key": "scope", "Value": "all", "IsValueSecret": False}]},
        },
    )
    assert invoke(arn, ApiEndpoint=address + "/x", Method="GET")["status"] == "SUCCEEDED"
    token, call = requests
    form = dict(urllib.parse.parse_qsl(token["body"]))
    assert form == {"grant_type": "client_credentials", "client_id": "id", "client_secret": "hush", "scope": "all"}
    assert call["headers"]["authorization"] == "Bearer let-me-in"


@pytest.mark.parametrize(
    "options, expected",
    [
        ({}, "name=a+b&list[0]=1&list[1]=2&deep[x]=y"),
        ({"ArrayFormat": "INDICES"}, "name=a+b&list[0]=1&list[1]=2&deep[x]=y"),
        ({"ArrayFormat": "REPEAT"}, "name=a+b&list=1&list=2&deep[x]=y"),
        ({"ArrayFormat": "COMMAS"}, "name=a+b&list=1,2&deep[x]=y"),
        ({"ArrayFormat": "BRACKETS"}, "name=a+b&list[]=1&list[]=2&deep[x]=y"),
    ],
)
def test_forms(web, connection, invoke, options, expected):
    address, requests = web
    execution = invoke(
        connection("BASIC", **BASIC),
        ApiEndpoint=address + "/form",
        Method="POST",
        RequestBody={"name": "a b", "list": [1, 2], "deep": {"x": "y"}},
        Transform={"RequestBodyEncoding": "URL_ENCODED", "RequestEncodingOptions": options},
    )
    assert execution["status"] == "SUCCEEDED", execution
    [request] = requests
    assert request["headers"]["content-type"] == "application/x-www-form-urlencoded"
    assert urllib.parse.parse_qsl(request["body"]) == urllib.parse.parse_qsl(expected)


@pytest.mark.parametrize(
    "parameters, error, cause",
    [
        ({"ApiEndpoint": "@/404"}, "States.Http.StatusCode.404", "no such thing"),
        ({"ApiEndpoint": "http://127.0.0.1:9/x"}, "States.Http.Socket", "127.0.0.1"),
        ({"ApiEndpoint": "http://example.com/x"}, "States.Runtime", "must begin with https://"),
        ({"ApiEndpoint": "https://sqs.us-east-1.amazonaws.com/"}, "States.Runtime", "never calls AWS"),
        ({"ApiEndpoint": "@/x", "Headers": {"Host": "other"}}, "States.Runtime", "'Host'"),
        ({"ApiEndpoint": "@/x", "Authentication": {"ConnectionArn": "arn:aws:events:us-east-1:000000000000:connection/n/1"}},
         "Events.ConnectionResource.ResourceNotFound", "does not exist"),
    ],
)  # fmt: skip
def test_failures(web, connection, invoke, parameters, error, cause):
    parameters["ApiEndpoint"] = parameters["ApiEndpoint"].replace("@", web[0])
    execution = invoke(connection("BASIC", **BASIC), Method="GET", **parameters)
    assert (execution["status"], execution["error"]) == ("FAILED", error)
    assert cause in execution["cause"]


def test_connection_life(events):
    name = unique("life")
    created = events.create_connection(Name=name, AuthorizationType="BASIC", AuthParameters=BASIC)
    assert created["ConnectionState"] == "AUTHORIZED"
    with aws_error("ResourceAlreadyExistsException"):
        events.create_connection(Name=name, AuthorizationType="BASIC", AuthParameters=BASIC)
    shown = events.describe_connection(Name=name)
    assert shown["AuthParameters"] == {"BasicAuthParameters": {"Username": "me"}}
    assert shown["SecretArn"].startswith("arn:aws:secretsmanager:")
    events.update_connection(Name=name, AuthParameters={"BasicAuthParameters": {"Username": "you"}}, Description="d")
    shown = events.describe_connection(Name=name)
    assert shown["AuthParameters"]["BasicAuthParameters"]["Username"] == "you" and shown["Description"] == "d"
    assert events.deauthorize_connection(Name=name)["ConnectionState"] == "DEAUTHORIZED"
    assert [c["Name"] for c in events.list_connections(NamePrefix=name)["Connections"]] == [name]
    events.delete_connection(Name=name)
    with aws_error("ResourceNotFoundException"):
        events.describe_connection(Name=name)
    with aws_error("ValidationException"):
        events.create_connection(Name=name, AuthorizationType="API_KEY", AuthParameters=BASIC)
