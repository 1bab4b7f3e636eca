"""Several processes on one store, and the client verbs against another endpoint."""

import json

import pytest
from checkout_process import ROOT, Process, checkout
from conftest import make_client

EVENT = "events/ExecuteWorkflowEvent.json"


def test_a_run_beside_a_server_uses_its_store(serve, state):
    server = serve(state, cwd=ROOT)
    done = checkout("run", EVENT, "--state", state, "--output", "json")
    assert done.returncode == 0, done.stderr
    described = json.loads(done.stdout)
    assert described["status"] == "SUCCEEDED"
    # The server has it: it was deployed and driven there.
    sfn = make_client(server.url, "stepfunctions")
    assert sfn.describe_execution(executionArn=described["executionArn"])["status"] == "SUCCEEDED"


def test_the_verbs_drive_a_server_elsewhere(serve, state, new_state):
    server = serve(state, "--deploy", cwd=ROOT)
    sfn = make_client(server.url, "stepfunctions")
    [machine] = [m["stateMachineArn"] for m in sfn.list_state_machines()["stateMachines"]]
    here = ("--endpoint-url", server.url, "--state", new_state("elsewhere"))

    done = checkout("run", EVENT, "--state-machine", machine, "--no-deploy", "--output", "json", *here)
    assert done.returncode == 0, done.stderr
    described = json.loads(done.stdout)
    arn = described["executionArn"]
    assert json.loads(described["output"])["Status"] == "ShippingSuccessful"

    listed = json.loads(checkout("list", "--state-machine", machine, "--output", "json", *here).stdout)
    assert [e["executionArn"] for e in listed["executions"]] == [arn]
    events = json.loads(checkout("history", arn, "--output", "json", *here).stdout)["events"]
    assert events[-1]["type"] == "ExecutionSucceeded"
    assert json.loads(checkout("describe", arn, "--output", "json", *here).stdout)["status"] == "SUCCEEDED"
    wrong = checkout("send-task-success", "--token", "nonsense", "--task-output", "{}", *here)
    assert wrong.returncode == 2
    assert "InvalidToken" in wrong.stderr


SLOW = """\
Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::000000000000:role/any
      Definition:
        StartAt: First
        States:
          First: {Type: Wait, Seconds: 1, Next: Second}
          Second: {Type: Wait, Seconds: 1, Next: Done}
          Done: {Type: Pass, Result: done, End: true}
"""


@pytest.mark.parametrize("way", ["kill", "stop"])
def test_a_run_takes_the_store_over_when_the_owner_ends(tmp_path, serve, way):
    (tmp_path / "template.yaml").write_text(SLOW)
    owner = serve(tmp_path / ".checkout")
    run = Process("run", cwd=tmp_path)
    run.wait_for("First")
    getattr(owner, way)()
    run.wait_for("this one drives it on")
    assert run.finish() == 0, run.text
    assert run.text.count("Execution arn:") == 1
    assert "SUCCEEDED" in run.text
    listed = checkout("list", "--output", "json", cwd=tmp_path)
    assert [e["status"] for e in json.loads(listed.stdout)["executions"]] == ["SUCCEEDED"]


def test_one_of_two_runs_that_outlives_the_other_goes_on(tmp_path):
    """The first drives the store; when its own execution has ended, so does it."""
    (tmp_path / "template.yaml").write_text(SLOW)
    first = Process("run", cwd=tmp_path)
    first.wait_for("Second")
    second = Process("run", cwd=tmp_path)
    second.wait_for("First")
    assert first.finish() == 0, first.text
    assert second.finish() == 0, second.text
    assert "this one drives it on" in second.text


def test_a_waiting_run_takes_the_store_over_and_is_answered(serve, state):
    owner = serve(state, cwd=ROOT)
    run = Process("run", EVENT, "--state", state, "--parameter-overrides", "PaymentOutcome=Manual")
    token = run.wait_for(r"^checkout send-task-success --token (\S+) ")[1]
    owner.kill()
    run.wait_for("this one drives it on")
    output = '{"CartId": "835235", "Status": "PaymentSuccessful"}'
    answered = checkout("send-task-success", "--token", token, "--task-output", output, "--state", state)
    assert answered.returncode == 0, answered.stderr
    assert run.finish() == 0, run.text
    assert "your order is confirmed" in run.text
    events = json.loads(checkout("history", "latest", "--state", state, "--output", "json").stdout)["events"]
    assert [e["id"] for e in events] == list(range(1, len(events) + 1))
    assert [e["type"] for e in events].count("ExecutionStarted") == 1


def test_a_profile_without_keys_is_refused(state):
    done = checkout("list", "--profile", "nobody", "--state-machine", "arn:aws:states:us-east-1:1:stateMachine:m")
    assert done.returncode == 2
    assert "nobody" in done.stderr


def test_the_environment_alone_never_leaves_the_machine(state, monkeypatch):
    monkeypatch.setenv("AWS_PROFILE", "production")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    done = checkout("list", "--state", state, "--output", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"executions": []}


def test_completions_are_generated():
    done = checkout("--generate-completion-script", "bash")
    assert done.returncode == 0
    assert "send-task-success" in done.stdout
