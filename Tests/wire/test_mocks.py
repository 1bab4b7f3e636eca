"""Mock configurations as Step Functions Local takes them: behind the ARN, by file, by environment, over a crash."""

import json

import boto3
import pytest
from botocore.config import Config
from checkout_process import ROOT, checkout
from conftest import REGION, ROLE, aws_error, eventually, make_client

FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:none"

DEFINITION = {
    "StartAt": "Call",
    "States": {
        "Call": {
            "Type": "Task",
            "Resource": FUNCTION,
            "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 1, "MaxAttempts": 3}],
            "Next": "Ask",
        },
        "Ask": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": {"QueueUrl": "none", "MessageBody.$": "$$.Task.Token"},
            "End": True,
        },
    },
}

CONFIG = {
    "StateMachines": {
        "orders": {
            "TestCases": {
                "HappyPath": {"Call": "Called", "Ask": "Asked"},
                "RetryPath": {"Call": "CalledAfterRetry", "Ask": "Asked"},
                "Hybrid": {"Call": "Called"},
            }
        }
    },
    "MockedResponses": {
        "Called": {"0": {"Return": {"n": 1}}},
        "CalledAfterRetry": {
            "0": {"Throw": {"Error": "Busy", "Cause": "later"}},
            "1": {"Return": {"n": 2}},
        },
        "Asked": {"0": {"Return": {"answered": True}}},
    },
}


@pytest.fixture
def config(tmp_path):
    """Writes a configuration; the path."""

    def write(content=CONFIG):
        path = tmp_path / "MockConfigFile.json"
        path.write_text(json.dumps(content, indent=2))
        return path

    return write


def create(sfn, definition=DEFINITION, name="orders", kind="STANDARD"):
    return sfn.create_state_machine(name=name, definition=json.dumps(definition), roleArn=ROLE, type=kind)[
        "stateMachineArn"
    ]


def end_of(sfn, arn):
    def ended():
        described = sfn.describe_execution(executionArn=arn)
        return described if described["status"] != "RUNNING" else None

    return eventually(ended)


def types(sfn, arn):
    return [e["type"] for e in sfn.get_execution_history(executionArn=arn, maxResults=1000)["events"]]


def test_a_test_case_answers_every_task(serve, state, config):
    sfn = make_client(serve(state, "--mock-config", config()).url, "stepfunctions")
    machine = create(sfn)
    run = sfn.start_execution(stateMachineArn=machine + "#HappyPath", input="{}")["executionArn"]
    described = end_of(sfn, run)
    assert described["status"] == "SUCCEEDED"
    assert json.loads(described["output"]) == {"answered": True}
    # The ARN is that of the machine itself, as in Step Functions Local.
    assert described["stateMachineArn"] == machine
    assert types(sfn, run) == [
        "ExecutionStarted",
        "TaskStateEntered",
        "LambdaFunctionScheduled",
        "LambdaFunctionStarted",
        "LambdaFunctionSucceeded",
        "TaskStateExited",
        "TaskStateEntered",
        "TaskScheduled",
        "TaskStarted",
        "TaskSubmitted",
        "TaskSucceeded",
        "TaskStateExited",
        "ExecutionSucceeded",
    ]


def test_what_is_not_mocked_is_carried_out(serve, state, config):
    sfn = make_client(serve(state, "--mock-config", config()).url, "stepfunctions")
    machine = create(sfn)
    run = sfn.start_execution(stateMachineArn=machine + "#Hybrid")["executionArn"]
    # There is no queue "none".
    assert end_of(sfn, run)["error"].startswith("SQS.")
    with aws_error("ValidationException"):
        sfn.start_execution(stateMachineArn=machine + "#Nowhere")


def test_a_test_case_outlives_kill_9_and_its_configuration(serve, state, config):
    first = serve(state, "--mock-config", config())
    sfn = make_client(first.url, "stepfunctions")
    run = sfn.start_execution(stateMachineArn=create(sfn) + "#RetryPath")["executionArn"]
    eventually(lambda: "LambdaFunctionFailed" in types(sfn, run), every=0.02)
    first.kill()
    # The second process knows nothing of the file; the execution does.
    sfn = make_client(serve(state).url, "stepfunctions")
    assert json.loads(end_of(sfn, run)["output"]) == {"answered": True}
    assert types(sfn, run).count("LambdaFunctionFailed") == 1


def test_synchronous_executions(serve, state, config):
    server = serve(state, "--mock-config", config())
    sfn = make_client(server.url, "stepfunctions")
    call = {"Type": "Task", "Resource": FUNCTION, "End": True}
    machine = create(sfn, {"StartAt": "Call", "States": {"Call": call}}, kind="EXPRESS")
    # boto3 is kept from putting `sync-` before the host.
    sync = boto3.client(
        "stepfunctions", endpoint_url=server.url, region_name=REGION, config=Config(inject_host_prefix=False)
    )
    answer = sync.start_sync_execution(stateMachineArn=machine + "#Hybrid", input="{}")
    assert (answer["status"], answer["output"]) == ("SUCCEEDED", '{"n":1}')


def test_without_a_configuration_the_mark_is_part_of_a_name(serve, state):
    sfn = make_client(serve(state).url, "stepfunctions")
    machine = create(sfn)
    with aws_error("StateMachineDoesNotExist"):
        sfn.start_execution(stateMachineArn=machine + "#HappyPath")


def test_faults_of_the_file_have_their_place(tmp_path):
    path = tmp_path / "m.json"
    path.write_text('{"StateMachines": {"M": {"TestCases": {"A": {"S": "Missing"}}}}, "MockedResponses": {}}')
    done = checkout("serve", "--state", tmp_path / "s", "--port", 0, env={"SFN_MOCK_CONFIG": path}, cwd=tmp_path)
    assert done.returncode == 2
    assert f"{path}:1:51: the state 'S' names the mocked response 'Missing'" in done.stderr


def test_run_takes_a_test_case(tmp_path, handler_env):
    answers = {
        "Insert Order Details": {},
        "Process Payment": {"Status": "PaymentFailed"},
        "Set Payment Status: Unsuccessful": {},
        "Send Event: PaymentFailed": {"Entries": [], "FailedEntryCount": 0},
    }
    config = {
        "StateMachines": {"CheckoutStateMachine": {"TestCases": {"Refused": {s: s for s in answers}}}},
        "MockedResponses": {s: {"0": {"Return": result}} for s, result in answers.items()},
    }
    path = tmp_path / "m.json"
    path.write_text(json.dumps(config))
    arguments = ["run", "events/ExecuteWorkflowEvent.json", "--ephemeral", "--output", "json"]
    done = checkout(*arguments, "--mock-config", path, "--test-case", "Refused", cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert json.loads(json.loads(done.stdout)["output"]) == {"CartId": "835235", "Status": "PaymentFailed"}

    config["StateMachines"]["CheckoutStateMachine"]["TestCases"]["Refused"]["Proces Payment"] = "Process Payment"
    path.write_text(json.dumps(config))
    done = checkout(*arguments, "--mock-config", path, "--test-case", "Refused", cwd=ROOT)
    assert done.returncode == 2
    assert "the definition has no state 'Proces Payment'; did you mean 'Process Payment'?" in done.stderr
    assert checkout(*arguments, "--test-case", "Refused", cwd=ROOT).returncode == 2


def test_stale_mocks_are_reported(tmp_path):
    config = {
        "StateMachines": {"CheckoutStateMachine": {"TestCases": {"A": {"Insert Order Details": "R"}}}},
        "MockedResponses": {"R": {"0": {"Return": {"Attributes": 5}}}},
    }
    path = tmp_path / "m.json"
    path.write_text(json.dumps(config))
    done = checkout(
        "run", "events/ExecuteWorkflowEvent.json", "--ephemeral", "--mock-config", path, "--test-case", "A",
        "--timeout", "0.5", cwd=ROOT,
    )
    assert (
        f"note: {path}:1:129: the mocked result of 'Insert Order Details' is not what arn:aws:states:::dynamodb:putItem "
        "answers: Field 'Attributes' must be an object" in done.stderr
    )
