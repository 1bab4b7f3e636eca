"""The clock: `checkout clock`, and `--clock real|virtual|manual` of `run` and `serve`."""

import datetime
import json
import re
import time
import urllib.error
import urllib.request

import boto3
import pytest
from botocore.config import Config
from checkout_process import Process, checkout
from conftest import ROLE, eventually, make_client

# A year is as long as an execution may take.
YEAR = 31_536_000 - 86_400

# A wait, a handler that fails and is tried again, and a question that nobody answers, for one second each.
APP = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Questions:
    Type: AWS::SQS::Queue
  Fragile:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: fragile
      Runtime: python3.12
      Handler: app.handler
      CodeUri: fragile
      Timeout: 20
  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition:
        StartAt: Rest
        States:
          Rest: {Type: Wait, SecondsPath: $.rest, Next: Try}
          Try:
            Type: Task
            Resource: !GetAtt Fragile.Arn
            ResultPath: $.left
            Parameters: {attempt.$: $$.State.RetryCount}
            Retry: [{ErrorEquals: [ValueError], IntervalSeconds: 1, MaxAttempts: 2, BackoffRate: 1}]
            Next: Ask
          Ask:
            Type: Task
            Resource: arn:aws:states:::sqs:sendMessage.waitForTaskToken
            Parameters: {QueueUrl: !Ref Questions, MessageBody: {token.$: $$.Task.Token}}
            HeartbeatSeconds: 1
            TimeoutSeconds: 600
            Catch: [{ErrorEquals: [States.HeartbeatTimeout], ResultPath: null, Next: Done}]
            End: true
          Done: {Type: Pass, End: true}
"""

HANDLER = """
def handler(event, context):
    left = context.get_remaining_time_in_millis()
    if event["attempt"] < 2:
        raise ValueError(f"attempt {event['attempt']}")
    return left
"""


@pytest.fixture
def app(tmp_path):
    folder = tmp_path / "app"
    (folder / "fragile").mkdir(parents=True)
    (folder / "template.yaml").write_text(APP)
    (folder / "fragile" / "app.py").write_text(HANDLER)
    return folder


def clock(state, *arguments, fails=False):
    """`checkout clock …`; what it prints, or its errors."""
    done = checkout("clock", *arguments, "--state", state)
    assert (done.returncode == 2) == fails, f"{done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stderr.strip() if fails else done.stdout.strip()


def moment(text):
    return datetime.datetime.fromisoformat(text)


def wait_machine(states, seconds, name="wait"):
    definition = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": seconds, "End": True}}}
    machine = states.create_state_machine(name=name, definition=json.dumps(definition), roleArn=ROLE)
    return machine["stateMachineArn"]


def run_app(app, state, mode, rest):
    (app / "event.json").write_text(json.dumps({"rest": rest}))
    began = time.monotonic()
    done = checkout("run", "event.json", "--clock", mode, "--state", state, "--output", "json", cwd=app, timeout=300)
    took = time.monotonic() - began
    assert done.returncode == 0, done.stderr
    told = checkout("history", "latest", "--state", state, "--output", "json", cwd=app)
    return json.loads(done.stdout), json.loads(told.stdout)["events"], took


def plain(event):
    """An event without its time and what holds ids, which are others in every run."""
    kept = {k: v for k, v in event.items() if k not in ("timestamp",)}
    for name, value in kept.items():
        if isinstance(value, dict):
            kept[name] = {k: v for k, v in value.items() if k not in ("parameters", "output", "cause", "input", "roleArn")}
    return kept


def test_the_same_happens_under_both_clocks(app, new_state):
    (_, real, _) = run_app(app, new_state("real"), "real", 1)
    (execution, virtual, _) = run_app(app, new_state("virtual"), "virtual", 1)
    assert list(map(plain, real)) == list(map(plain, virtual))
    # The handler had its time, by the clock that it sees.
    assert 0 < json.loads(execution["output"])["left"] <= 20_000


def test_a_year_passes_in_a_run(app, state):
    execution, events, took = run_app(app, state, "virtual", YEAR)
    times = [moment(str(e["timestamp"])) if isinstance(e["timestamp"], str) else e["timestamp"] for e in events]
    assert times == sorted(times)
    assert 0 < json.loads(execution["output"])["left"] <= 20_000
    assert took < 120
    # The store's clock stays where it is, and says so.
    done = checkout("run", "event.json", "--state", state, "--timeout", "0.1", cwd=app)
    assert re.search(r"clock is 36[345]d .* ahead of this machine's", done.stderr), done.stderr


def test_a_virtual_server_jumps_over_a_year(state, serve):
    server = serve(state, "--clock", "virtual")
    states = make_client(server.url, "stepfunctions")
    arn = states.start_execution(stateMachineArn=wait_machine(states, YEAR))["executionArn"]
    described = eventually(lambda: (d := states.describe_execution(executionArn=arn))["status"] != "RUNNING" and d)
    assert (described["stopDate"] - described["startDate"]).total_seconds() == YEAR
    assert "virtual" in checkout("clock", "--state", state).stderr


def test_a_real_clock_is_moved(state, serve):
    server = serve(state)
    states = make_client(server.url, "stepfunctions")
    arn = states.start_execution(stateMachineArn=wait_machine(states, 5400))["executionArn"]
    before = moment(clock(state))
    after = moment(clock(state, "advance", "1h"))
    assert datetime.timedelta(hours=1) <= after - before < datetime.timedelta(hours=1, minutes=2)
    assert states.describe_execution(executionArn=arn)["status"] == "RUNNING"
    clock(state, "next")
    described = states.describe_execution(executionArn=arn)
    assert described["status"] == "SUCCEEDED"
    assert 5400 <= (described["stopDate"] - described["startDate"]).total_seconds() < 5460
    assert "nothing is due" in clock(state, "next", fails=True)
    far = "2040-01-02T03:04:05.000Z"
    assert clock(state, "until", far)[:16] == far[:16]
    assert "does not go back" in clock(state, "until", "2039-01-01", fails=True)
    assert "is no span of time" in clock(state, "advance", "soon", fails=True)
    assert "is no time" in clock(state, "until", "soon", fails=True)
    told = json.loads(clock(state, "now", "--output", "json"))
    assert told["mode"] == "real" and told["aheadMilliseconds"] > 0 and told["time"].startswith("2040-01-02T03:0")


def test_the_time_survives_a_kill(state, serve):
    server = serve(state)
    clock(state, "until", "2040-01-01")
    server.kill()
    # Nobody drives the store now; a look does not change that.
    assert moment(clock(state)) >= moment("2040-01-01T00:00:00Z")
    assert moment(clock(state, "advance", "1d")) >= moment("2040-01-02T00:00:00Z")
    again = serve(state)
    assert moment(clock(state)) >= moment("2040-01-02T00:00:00Z")
    states = make_client(again.url, "stepfunctions")
    arn = states.start_execution(stateMachineArn=wait_machine(states, 0))["executionArn"]
    assert states.describe_execution(executionArn=arn)["startDate"].year == 2040


def test_a_manual_clock_stands_still(state, serve):
    server = serve(state, "--clock", "manual")
    sqs, ddb = make_client(server.url, "sqs"), make_client(server.url, "dynamodb")
    start = clock(state)
    url = sqs.create_queue(QueueName="q", Attributes={"VisibilityTimeout": "60"})["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="m", DelaySeconds=300)
    assert "Messages" not in sqs.receive_message(QueueUrl=url)
    clock(state, "advance", "5m")
    assert len(sqs.receive_message(QueueUrl=url)["Messages"]) == 1
    clock(state, "advance", "59s")
    assert "Messages" not in sqs.receive_message(QueueUrl=url)
    clock(state, "advance", "PT1S")
    assert len(sqs.receive_message(QueueUrl=url)["Messages"]) == 1
    assert moment(clock(state)) - moment(start) == datetime.timedelta(minutes=6)

    ddb.create_table(
        TableName="rows",
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    )
    ddb.update_time_to_live(
        TableName="rows", TimeToLiveSpecification={"Enabled": True, "AttributeName": "end"}
    )
    end = int(moment(clock(state)).timestamp()) + 3600
    ddb.put_item(TableName="rows", Item={"id": {"S": "1"}, "end": {"N": str(end)}})
    assert ddb.scan(TableName="rows")["Count"] == 1
    clock(state, "advance", "2h")
    assert ddb.scan(TableName="rows")["Count"] == 0


def test_a_run_beside_another_clock_is_refused(app, state, serve):
    serve(state, cwd=app)
    done = checkout("run", "--clock", "virtual", "--state", state, cwd=app)
    assert done.returncode == 2
    assert "has a real clock; it cannot be virtual here" in done.stderr


def test_a_handler_takes_its_time_whatever_the_clock(app, state, serve):
    """A time-out of the function is measured by the host, one of the state by the clock, which runs with it."""
    (app / "fragile" / "app.py").write_text("import time\ndef handler(e, c): time.sleep(9)\n")
    template = APP.replace("Timeout: 20", "Timeout: 2").replace("MaxAttempts: 2", "MaxAttempts: 0")
    (app / "template.yaml").write_text(template)
    (app / "event.json").write_text('{"rest": 86400}')
    done = checkout("run", "event.json", "--clock", "virtual", "--state", state, cwd=app)
    assert done.returncode == 1
    assert "timed out after 2.00 seconds" in done.stderr
    events = json.loads(checkout("history", "latest", "--state", state, "--output", "json").stdout)["events"]
    failed = next(e for e in events if e["type"] == "LambdaFunctionFailed")
    scheduled = next(e for e in events if e["type"] == "LambdaFunctionScheduled")

    def seconds(event):
        stamp = event["timestamp"]
        return moment(stamp).timestamp() if isinstance(stamp, str) else stamp

    assert seconds(failed) - seconds(scheduled) >= 2


def test_presigned_addresses_age_with_the_clock(state, serve):
    server = serve(state)
    clock(state, "advance", "1w")
    s3 = make_client(server.url, "s3")
    s3.create_bucket(Bucket="papers")
    s3.put_object(Bucket="papers", Key="p", Body=b"text")
    address = s3.generate_presigned_url("get_object", Params={"Bucket": "papers", "Key": "p"}, ExpiresIn=3600)
    signed4 = boto3.client(
        "s3", endpoint_url=server.url, region_name="us-east-1", config=Config(signature_version="s3v4")
    ).generate_presigned_url("get_object", Params={"Bucket": "papers", "Key": "p"}, ExpiresIn=3600)
    # Made by a client that knows the machine's time only.
    for one in (address, signed4):
        assert urllib.request.urlopen(one).read() == b"text"
    # A signature tells whole seconds: within the one it was made in, the clock must not be moved again.
    time.sleep(1 - time.time() % 1)
    clock(state, "advance", "2h")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(signed4)
    assert refused.value.code == 403 and b"Request has expired" in refused.value.read()


def test_a_run_whose_clock_is_moved_by_hand(app, state):
    (app / "event.json").write_text('{"rest": 3600}')
    run = Process("run", "event.json", "--clock", "manual", "--state", state, cwd=app)
    run.wait_for("→ Rest")
    # The wait, the retries and the heartbeat: an hour and a few seconds.
    told = moment(clock(state, "advance", "2h"))
    assert run.finish() == 0, run.text
    assert "✓ Rest (1h)" in run.text
    assert moment(clock(state)) >= told


def test_this_repositorys_app_under_a_virtual_clock(state):
    """Its third parties answer by token, from handlers, over a bus and a queue: all of that is in flight."""
    event = "events/ExecuteWorkflowEvent.json"
    done = checkout("run", event, "--clock", "virtual", "--state", state, "--output", "json", timeout=300)
    assert done.returncode == 0, done.stderr
    assert json.loads(json.loads(done.stdout)["output"])["Status"] == "ShippingSuccessful"
    [letter] = json.loads(checkout("emails", "--state", state, "--output", "json").stdout)["messages"]
    assert "confirmed" in json.dumps(letter)
