"""What the wire tests share: a running server, boto3 clients and the AWS CLI pointed at it.

`CHECKOUT_BIN` chooses the binary (default .build/debug/checkout). `CHECKOUT_ENDPOINT` points the service tests at a
server that is already running, e.g. to compare with another implementation.
"""

import contextlib
import fcntl
import io
import itertools
import json
import os
import subprocess
import sys
import time
import uuid
import zipfile

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from checkout_process import BINARY, ROOT, Server, checkout, environment

ACCOUNT = "000000000000"
REGION = "us-east-1"
DUMMY = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": REGION}
APPS = ROOT / "Tests" / "apps"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/any"

_numbers = itertools.count(1)


def pytest_configure(config):
    if not os.environ.get("CHECKOUT_ENDPOINT") and not BINARY.exists():
        raise pytest.UsageError(f"{BINARY} is not there: swift build, or set CHECKOUT_BIN")


def unique(name):
    """A name no other test uses."""
    return f"{name}-{uuid.uuid4().hex[:6]}-{next(_numbers)}"


def eventually(condition, timeout=20, every=0.1):
    """The first true value of `condition()`; the state it waits for arrives by itself."""
    deadline = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {timeout} s; last value: {value!r}")
        time.sleep(every)


def make_client(endpoint, service):
    return boto3.client(
        service,
        endpoint_url=endpoint,
        region_name=REGION,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"total_max_attempts": 1}, read_timeout=60),
    )


def run_aws(endpoint, *arguments, fails=False):
    """The AWS CLI as a person types it; its parsed JSON, or its stderr when it is to fail.

    The endpoint is given as an option: version 1 of the CLI sends SQS calls in us-east-1 to queue.amazonaws.com
    whatever AWS_ENDPOINT_URL says.
    """
    done = subprocess.run(
        [sys.executable, "-m", "awscli", *map(str, arguments), "--endpoint-url", endpoint],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment(AWS_PAGER="", AWS_DEFAULT_OUTPUT="json", **DUMMY),
    )
    assert (done.returncode != 0) == fails, f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    if fails:
        return done.stderr
    return json.loads(done.stdout) if done.stdout.strip() else None


@pytest.fixture(scope="session", autouse=True)
def no_ambient_aws():
    """boto3 in this process must not pick up a profile or an endpoint of the person who runs the tests."""
    for name in [n for n in os.environ if n.startswith("AWS_")]:
        del os.environ[name]
    os.environ.update(DUMMY)


@pytest.fixture(scope="session")
def handler_env():
    """The Python environment of the handlers, made once and kept between runs under .tools.

    Making it takes a pip install; a lock keeps parallel workers from making it twice.
    """
    shared = ROOT / ".tools" / "handler-env"
    shared.mkdir(parents=True, exist_ok=True)
    ready = shared / ".ready"
    with open(ROOT / ".tools" / "handler-env.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not ready.exists():
            state = shared.parent / "handler-env-first"
            state.mkdir(exist_ok=True)
            with contextlib.suppress(FileExistsError):
                (state / "env").symlink_to(shared)
            app = APPS / "greetings"
            first = checkout("run", "events/ada.json", "--state", state, cwd=app, timeout=300)
            if first.returncode == 0:
                ready.touch()
    return shared


@pytest.fixture
def new_state(tmp_path, handler_env):
    """Makes empty state directories whose handler environment is ready."""

    def make(name="state"):
        state = tmp_path / name
        state.mkdir()
        (state / "env").symlink_to(handler_env)
        return state

    return make


@pytest.fixture
def state(new_state):
    return new_state()


@pytest.fixture
def serve(tmp_path):
    """Starts servers of a test's own; all are gone at its end."""
    servers = []

    def start(state, *arguments, cwd=tmp_path):
        server = Server(state, *arguments, cwd=cwd)
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.kill()


@pytest.fixture(scope="session")
def endpoint(tmp_path_factory, request):
    """The server the service tests share; each test keeps to names of its own."""
    if given := os.environ.get("CHECKOUT_ENDPOINT"):
        yield given.rstrip("/")
        return
    directory = tmp_path_factory.mktemp("server")
    state = directory / "state"
    state.mkdir()
    (state / "env").symlink_to(request.getfixturevalue("handler_env"))
    server = Server(state, cwd=directory)
    yield server.url
    assert server.stop() in (0, 130), server.text


@pytest.fixture(scope="session")
def client(endpoint):
    """`client("dynamodb")`, one a service."""
    clients = {}

    def get(service):
        if service not in clients:
            clients[service] = make_client(endpoint, service)
        return clients[service]

    return get


@pytest.fixture
def aws(endpoint):
    return lambda *arguments, fails=False: run_aws(endpoint, *arguments, fails=fails)


@contextlib.contextmanager
def aws_error(code, message=None):
    """Expects AWS's error of that code and, when given, of exactly that message."""
    with pytest.raises(ClientError) as caught:
        yield caught
    error = caught.value.response["Error"]
    assert error["Code"] == code, error
    if message is not None:
        assert error["Message"] == message


@pytest.fixture
def make_queue(client):
    sqs = client("sqs")
    urls = []

    def make(**attributes):
        url = sqs.create_queue(QueueName=unique("queue"), Attributes={k: str(v) for k, v in attributes.items()})[
            "QueueUrl"
        ]
        urls.append(url)
        return url

    yield make
    for url in urls:
        with contextlib.suppress(Exception):
            sqs.delete_queue(QueueUrl=url)


@pytest.fixture
def queue_arn(client):
    def get(url):
        return client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]

    return get


def receive_all(sqs, url, count, timeout=20):
    """`count` messages, deleted; then proof that no more of them are there."""
    messages = []
    deadline = time.monotonic() + timeout
    while len(messages) < count and time.monotonic() < deadline:
        got = sqs.receive_message(
            QueueUrl=url,
            MaxNumberOfMessages=10,
            WaitTimeSeconds=1,
            AttributeNames=["All"],
            MessageAttributeNames=["All"],
        )
        for message in got.get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            messages.append(message)
    assert len(messages) == count, messages
    assert "Messages" not in sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=0)
    return messages


@pytest.fixture(scope="module")
def ddb(client):
    return client("dynamodb")


@pytest.fixture(scope="module")
def make_table(ddb):
    names = []

    def make(hash_key="id", range_key=None, hash_type="S", range_type="S", **more):
        name = unique("table")
        attributes = [{"AttributeName": hash_key, "AttributeType": hash_type}]
        schema = [{"AttributeName": hash_key, "KeyType": "HASH"}]
        if range_key:
            attributes.append({"AttributeName": range_key, "AttributeType": range_type})
            schema.append({"AttributeName": range_key, "KeyType": "RANGE"})
        ddb.create_table(
            TableName=name,
            **{"AttributeDefinitions": attributes, "KeySchema": schema, "BillingMode": "PAY_PER_REQUEST", **more},
        )
        ddb.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 20})
        names.append(name)
        return name

    yield make
    for name in names:
        ddb.delete_table(TableName=name)


@pytest.fixture(scope="module")
def table(make_table):
    """One table for all that need an item or two; each takes keys of its own."""
    return make_table()


@pytest.fixture
def key():
    return {"id": {"S": unique("item")}}


def package(**files):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "."), text)
    return data.getvalue()


@pytest.fixture(scope="module")
def functions(client):
    return client("lambda")


@pytest.fixture(scope="module")
def make_function(functions):
    names = []

    def make(code, **more):
        name = unique("function")
        functions.create_function(
            **{
                "FunctionName": name,
                "Runtime": "python3.13",
                "Role": ROLE,
                "Handler": "app.handler",
                "Code": {"ZipFile": package(app__py=code)},
                "Timeout": 10,
                **more,
            }
        )
        functions.get_waiter("function_active_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1})
        names.append(name)
        return name

    yield make
    for name in names:
        functions.delete_function(FunctionName=name)
