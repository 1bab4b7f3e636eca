"""Several processes on one store, and the client verbs against another endpoint."""

import json

from checkout_process import ROOT, checkout
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
