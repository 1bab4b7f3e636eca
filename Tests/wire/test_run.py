"""The main job, end to end: `checkout run` of this repo's own app, its three ways, and a callback across `kill -9`."""

import json
import re
import shlex

import pytest
from checkout_process import ROOT, Process, checkout
from conftest import make_client

EVENT = "events/ExecuteWorkflowEvent.json"
TOKEN_LINE = r"^\s*(checkout send-task-success --token (\S+) --task-output .+)$"

CONFIRMED = "Hello, your order is confirmed. Please refer to shipping email for more details."
PAYMENT_FAILED = "Hello, your payment was not successful"
SHIPPING_FAILED = "Hello, your payment was received but your order cannot be shipped"


def row(serve, state, cart_id="835235"):
    """The order's row, read through the API by whoever comes later."""
    server = serve(state, cwd=ROOT)
    ddb = make_client(server.url, "dynamodb")
    [table] = ddb.list_tables()["TableNames"]
    item = ddb.get_item(TableName=table, Key={"cart_id": {"S": cart_id}})["Item"]
    server.stop()
    return {name: next(iter(value.values())) for name, value in item.items()}


def history(state, execution="latest"):
    done = checkout("history", execution, "--state", state, "--output", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["events"]


def assert_unbroken(events):
    assert [e["id"] for e in events] == list(range(1, len(events) + 1))
    assert all(e["previousEventId"] < e["id"] for e in events)
    assert events[0]["type"] == "ExecutionStarted"
    assert [e["type"] for e in events].count("ExecutionStarted") == 1


def entered(events):
    return [e["stateEnteredEventDetails"]["name"] for e in events if "stateEnteredEventDetails" in e]


def emails(state):
    done = checkout("emails", "--state", state, "--output", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


WAYS = [
    (
        (),
        [
            "Insert Order Details",
            "Process Payment",
            "Payment Validation",
            "Set Payment Status: Successful",
            "Process Shipping",
            "Shipping Validation",
            "Set Shipping Status: Successful",
            "Send Event: ShippingSuccessful",
        ],
        ("Successful", "Successful", "Successful"),
        CONFIRMED,
    ),
    (
        ("PaymentOutcome=Failed",),
        [
            "Insert Order Details",
            "Process Payment",
            "Payment Validation",
            "Set Payment Status: Unsuccessful",
            "Send Event: PaymentFailed",
        ],
        ("Unsuccessful", "Unsuccessful", "pending"),
        PAYMENT_FAILED,
    ),
    (
        ("ShippingOutcome=Failed",),
        [
            "Insert Order Details",
            "Process Payment",
            "Payment Validation",
            "Set Payment Status: Successful",
            "Process Shipping",
            "Shipping Validation",
            "Set Shipping Status: Unsuccessful",
            "Send Event: ShippingFailed",
        ],
        ("Unsuccessful", "Successful", "Unsuccessful"),
        SHIPPING_FAILED,
    ),
]


@pytest.mark.parametrize(
    ("overrides", "states", "statuses", "mail"), WAYS, ids=["confirmed", "not-paid", "not-shipped"]
)
def test_the_three_ways(serve, state, overrides, states, statuses, mail):
    parameters = ["--parameter-overrides", *overrides] if overrides else []
    done = checkout("run", EVENT, "--state", state, *parameters)

    output = done.stdout + done.stderr
    assert done.returncode == 0, output
    assert "SUCCEEDED" in output
    assert mail in output
    assert "customer@example.com" in output
    for name in states:
        assert name in output

    events = history(state)
    assert_unbroken(events)
    assert entered(events) == states
    assert json.dumps(emails(state), ensure_ascii=False).count(mail) == 1

    order = row(serve, state)
    assert (order["order_status"], order["payment_status"], order["shipping_status"]) == statuses
    assert order["email"] == "customer@example.com"
    assert (order["orange"], order["lemon"], order["total_cost"]) == ("1", "0", "1.27")


def test_json_output_is_describe_execution_and_nothing_else(state):
    done = checkout("run", EVENT, "--state", state, "--output", "json")
    assert done.returncode == 0, done.stderr
    described = json.loads(done.stdout)
    assert described["status"] == "SUCCEEDED"
    assert described["executionArn"].startswith("arn:aws:states:us-east-1:000000000000:execution:")
    assert json.loads(described["input"])["CartId"] == "835235"
    assert json.loads(described["output"]) == {"CartId": "835235", "Status": "ShippingSuccessful"}

    listed = json.loads(checkout("list", "--state", state, "--output", "json").stdout)["executions"]
    assert [e["executionArn"] for e in listed] == [described["executionArn"]]
    for name in ("latest", described["executionArn"], described["name"]):
        again = checkout("describe", name, "--state", state, "--output", "json")
        assert json.loads(again.stdout)["executionArn"] == described["executionArn"]


def test_event_from_stdin_and_a_name(state):
    event = (ROOT / "events/UnicodeAddressEvent.json").read_text(encoding="utf-8")
    done = checkout("run", "-", "--name", "berlin", "--state", state, "--output", "json", stdin=event)
    assert done.returncode == 0, done.stderr
    described = json.loads(done.stdout)
    assert described["name"] == "berlin"
    assert json.loads(described["input"]) == json.loads(event)


def test_a_second_run_deploys_nothing_new(serve, state):
    for event in (EVENT, "events/LargeOrderEvent.json"):
        done = checkout("run", event, "--state", state)
        assert done.returncode == 0, done.stdout + done.stderr
    assert row(serve, state)["total_cost"] == "1.27"
    assert row(serve, state, "835236")["total_cost"] == "487.2"


# --- the callback -------------------------------------------------------------------------------------------------


@pytest.fixture
def waiting(state):
    """A run whose payment is done by hand: (the process, the token)."""
    runs = []

    def start(outcome="PaymentOutcome=Manual"):
        run = Process("run", EVENT, "--state", state, "--parameter-overrides", outcome)
        runs.append(run)
        return run, run.wait_for(TOKEN_LINE)[2]

    yield start
    for run in runs:
        run.kill()


def send(state, token, output='{"CartId": "835235", "Status": "PaymentSuccessful"}', **more):
    return checkout("send-task-success", "--token", token, "--task-output", output, "--state", state, **more)


def test_an_answer_to_the_living(waiting, state):
    run, token = waiting()
    answered = send(state, token)
    assert answered.returncode == 0, answered.stderr
    assert run.finish() == 0, run.text
    assert CONFIRMED in run.text
    assert_unbroken(history(state))


def test_an_answer_after_kill_9(waiting, serve, state):
    run, token = waiting()
    run.kill()
    before = history(state)

    answered = send(state, token)
    output = answered.stdout + answered.stderr
    assert answered.returncode == 0, output
    assert CONFIRMED in output

    events = history(state)
    assert_unbroken(events)
    assert events[: len(before)] == before
    assert entered(events) == WAYS[0][1]
    # The order was put once: what ran before the kill did not run again.
    resources = [e["taskScheduledEventDetails"]["resource"] for e in events if "taskScheduledEventDetails" in e]
    assert resources.count("putItem") == 1
    assert events[-1]["type"] == "ExecutionSucceeded"
    assert json.dumps(emails(state), ensure_ascii=False).count(CONFIRMED) == 1
    assert row(serve, state)["shipping_status"] == "Successful"


def test_two_callbacks_and_two_kills(waiting, state):
    run, token = waiting("PaymentOutcome=Manual ShippingOutcome=Manual")
    run.kill()
    second = Process(
        "send-task-success",
        "--task-token",
        token,
        "--task-output",
        '{"CartId": "835235", "Status": "PaymentSuccessful"}',
        "--state",
        state,
    )
    shipping = second.wait_for(TOKEN_LINE)[2]
    second.kill()
    assert shipping != token

    answered = send(state, shipping, '{"CartId": "835235", "Status": "ShippingFailed"}')
    assert answered.returncode == 0, answered.stderr
    events = history(state)
    assert_unbroken(events)
    assert entered(events) == WAYS[2][1]
    assert SHIPPING_FAILED in json.dumps(emails(state), ensure_ascii=False)


def test_the_printed_command_is_the_one_to_type(state):
    """The whole line, pasted into a shell that has `checkout` on its path, resumes the run that printed it."""
    run = Process("run", EVENT, "--state", state, "--parameter-overrides", "PaymentOutcome=Manual")
    words = shlex.split(run.wait_for(TOKEN_LINE)[1])
    assert words[0] == "checkout"
    answered = checkout(*words[1:], *([] if "--state" in words else ["--state", state]))
    assert answered.returncode == 0, answered.stderr
    # Whether the example output suits this workflow is another matter.
    assert run.finish() in (0, 1)
    assert "TaskSucceeded" in [e["type"] for e in history(state)]


def test_failure_by_hand(waiting, state):
    run, token = waiting()
    failed = checkout(
        "send-task-failure", "--token", token, "--error", "Refused", "--cause", "no funds", "--state", state
    )
    assert failed.returncode == 0, failed.stderr
    assert run.finish() == 1
    assert "Refused" in run.text
    assert "no funds" in run.text


def test_wrong_and_used_tokens(waiting, state):
    run, token = waiting()
    wrong = send(state, "nonsense")
    assert wrong.returncode == 2
    assert "InvalidToken" in wrong.stderr
    bad = send(state, token, "not json")
    assert bad.returncode == 2
    assert "InvalidOutput" in bad.stderr

    assert send(state, token).returncode == 0
    assert run.finish() == 0
    used = send(state, token)
    assert used.returncode == 2
    assert re.search("TaskTimedOut|TaskDoesNotExist", used.stderr)


def test_stop(waiting, state):
    run, _ = waiting()
    stopped = checkout("stop", "latest", "--state", state)
    assert stopped.returncode == 0, stopped.stderr
    assert run.finish() == 1
    assert history(state)[-1]["type"] == "ExecutionAborted"


# --- the other commands -------------------------------------------------------------------------------------------


def test_deploy_serve_and_delete(serve, state):
    assert checkout("deploy", "--state", state).returncode == 0
    server = serve(state, cwd=ROOT)
    sfn = make_client(server.url, "stepfunctions")
    assert len(sfn.list_state_machines()["stateMachines"]) == 1
    assert len(make_client(server.url, "dynamodb").list_tables()["TableNames"]) == 1
    server.stop()
    assert checkout("delete", "--state", state).returncode == 0
    server = serve(state, cwd=ROOT)
    assert make_client(server.url, "stepfunctions").list_state_machines()["stateMachines"] == []
    assert make_client(server.url, "dynamodb").list_tables()["TableNames"] == []


def test_env_prints_what_a_shell_can_source(state):
    done = checkout("env", "--state", state)
    assert done.returncode == 0, done.stderr
    assert re.search(r"^export AWS_ENDPOINT_URL=\S*http://127\.0\.0\.1:\d+", done.stdout, re.MULTILINE)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION"):
        assert re.search(rf"^export {name}=", done.stdout, re.MULTILINE)


def test_reset_empties_the_store(state):
    assert checkout("run", EVENT, "--state", state, "--quiet").returncode == 0
    assert checkout("reset", "--state", state).returncode == 0
    assert json.loads(checkout("list", "--state", state, "--output", "json").stdout)["executions"] == []


COMMANDS = [
    "run", "serve", "deploy", "delete", "list", "describe", "history", "stop", "invoke", "emails", "logs", "validate",
    "reset", "env", "send-task-success", "send-task-failure", "send-task-heartbeat",
]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_every_help_has_an_example(command):
    done = checkout(command, "--help")
    assert done.returncode == 0
    assert re.search(rf"checkout {command}\b", re.sub(r"USAGE:.*", "", done.stdout))


def test_version():
    assert re.search(r"\d+\.\d+", checkout("--version").stdout)


EXPRESS = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Quick:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: EXPRESS
      Definition:
        StartAt: C
        States:
          C: {Type: Choice, Choices: [{Variable: $.ok, BooleanEquals: true, Next: S}], Default: F}
          S: {Type: Pass, Result: done, End: true}
          F: {Type: Fail, Error: Odd, Cause: because}
"""


def test_an_express_execution(tmp_path):
    (tmp_path / "template.yaml").write_text(EXPRESS)
    for given, status, code in (('{"ok": true}', "SUCCEEDED", 0), ('{"ok": false}', "FAILED", 1)):
        (tmp_path / "event.json").write_text(given)
        done = checkout("run", "event.json", "--output", "json", cwd=tmp_path)
        assert done.returncode == code, done.stderr
        told = json.loads(done.stdout)
        assert told["status"] == status and ":express:" in told["executionArn"]
        assert told.get("output") == ('"done"' if code == 0 else None)
        plain = checkout("run", "event.json", cwd=tmp_path)
        assert plain.returncode == code and plain.stdout.startswith(status), plain.stdout


def test_what_is_not_there_is_named(tmp_path):
    (tmp_path / "template.yaml").write_text(EXPRESS)
    assert checkout("deploy", cwd=tmp_path).returncode == 0
    for arguments, words in (
        (["logs", "nosuch"], "there is no function nosuch"),
        (["list", "--state-machine", "nosuch"], "there is no state machine nosuch; the stack"),
        (["list", "--status", "running"], "--status is one of RUNNING"),
    ):
        done = checkout(*arguments, cwd=tmp_path)
        assert done.returncode == 2 and words in done.stderr, done.stderr
    assert checkout("list", "--state-machine", "Quick", cwd=tmp_path).returncode == 0
