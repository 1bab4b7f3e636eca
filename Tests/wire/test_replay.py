"""`checkout record` and `checkout replay`: this repository's recordings, and what the AWS CLI prints of an execution."""

import json
import shutil
import xml.etree.ElementTree as ElementTree

import pytest
from checkout_process import ROOT, checkout
from conftest import eventually, make_client

ROLE = "arn:aws:iam::000000000000:role/role"
RECORDINGS = ["callback", "payment-failed", "shipping-failed", "success", "timeout"]

# What is changed in the definition, and which recordings meet it.
CHANGES = [
    ("a Choice's value", '"StringEquals": "PaymentFailed"', '"StringEquals": "Refused"', ["payment-failed"]),
    ("a path", "$$.Execution.Input.Address", "$.Address", ["callback", "shipping-failed", "success"]),
    ("another table", '"S.$": "$.CartId" }\n        },\n        "UpdateExpression": "SET shipping',
     '"S.$": "$.Status" }\n        },\n        "UpdateExpression": "SET shipping',
     ["callback", "shipping-failed", "success"]),
    ("a retry", '"TimeoutSeconds": 86400,',
     '"TimeoutSeconds": 86400, "Retry": [{"ErrorEquals": ["States.Timeout"], "MaxAttempts": 1}],', ["timeout"]),
    ("nothing that was met", '"StringEquals": "ShippingFailed"', '"StringMatches": "ShippingFailed"', []),
]  # fmt: skip


@pytest.fixture
def project(tmp_path):
    """A copy of the app without its store, never deployed."""
    shutil.copy(ROOT / "template.yaml", tmp_path)
    for folder in ["statemachine", "functions", "recordings"]:
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def change(project, old, new):
    file = project / "statemachine" / "checkout.asl.json"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def replay(project, *arguments):
    return checkout("replay", *arguments, cwd=project)


def statuses(project, *arguments):
    done = replay(project, "--output", "json", *arguments)
    report = json.loads(done.stdout)
    return done.returncode, {r["file"].split("/")[-1].removesuffix(".json"): r for r in report["results"]}


def test_the_apps_recordings_pass(project):
    status, results = statuses(project)
    assert status == 0
    assert {name: r["status"] for name, r in results.items()} == dict.fromkeys(RECORDINGS, "passed")


@pytest.mark.parametrize(("what", "old", "new", "met"), CHANGES, ids=[c[0] for c in CHANGES])
def test_exactly_the_recordings_that_meet_a_change_diverge(project, what, old, new, met):
    change(project, old, new)
    status, results = statuses(project)
    assert [name for name, r in sorted(results.items()) if r["status"] == "diverged"] == met
    assert status == (1 if met else 0)
    for name in met:
        assert results[name]["divergence"]["definitionChanges"]


def test_a_person_is_told_what_changed_and_ci_too(project):
    change(project, '"StringEquals": "PaymentFailed"', '"StringEquals": "Refused"')
    done = replay(project, "recordings", "--junit", "replay.xml")
    assert done.returncode == 1
    assert "first divergence at event 14, state ‘Set Payment Status: Successful’:" in done.stdout
    assert "$.States['Payment Validation'].Choices[0].StringEquals" in done.stdout
    assert "5 recordings: 4 passed, 1 diverged in " in done.stdout
    suite = ElementTree.parse(project / "replay.xml").getroot()
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("5", "1", "0")
    [failure] = suite.iter("failure")
    assert "PaymentFailed" in failure.text


def test_an_accepted_change_passes(project):
    change(project, '"payment_status": { "S": "pending" }', '"payment_status": { "S": "open" }')
    assert statuses(project)[0] == 1
    done = replay(project, "--accept")
    assert done.returncode == 0, done.stdout
    assert "5 accepted" in done.stdout
    status, results = statuses(project)
    assert status == 0
    assert '\\"payment_status\\":{\\"S\\":\\"open\\"}' in (project / "recordings" / "timeout.json").read_text()


def test_what_is_no_recording(project):
    (project / "recordings" / "other.json").write_text('{"Items": []}')
    done = replay(project, "recordings/*.json")
    assert done.returncode == 2
    assert "! recordings/other.json: it is neither a recording nor" in done.stdout
    assert "5 passed, 1 could not be replayed" in done.stdout
    assert replay(project, "nowhere").returncode == 2


DEFINITION = {
    "StartAt": "Both",
    "States": {
        "Both": {
            "Type": "Parallel",
            "Next": "Each",
            "ResultPath": "$.both",
            "Branches": [
                {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 1, "End": True}}},
                {"StartAt": "B", "States": {"B": {"Type": "Pass", "Parameters": {"id.$": "States.UUID()"}, "End": True}}},
            ],
        },
        "Each": {
            "Type": "Map",
            "ItemsPath": "$.items",
            "End": True,
            "ItemProcessor": {
                "StartAt": "Send",
                "States": {
                    "Send": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::sqs:sendMessage",
                        "Parameters": {"QueueUrl.$": "$$.Execution.Input.queue", "MessageBody.$": "$"},
                        "End": True,
                    }
                },
            },
        },
    },
}


def plain(answer):
    """What the AWS CLI makes of an answer: dates as texts."""
    answer.pop("ResponseMetadata", None)
    return json.dumps(answer, default=lambda value: value.isoformat())


def test_what_the_aws_cli_prints_is_replayed(serve, tmp_path):
    state = tmp_path / "state"
    server = serve(state, cwd=tmp_path)
    states = make_client(server.url, "stepfunctions")
    queue = make_client(server.url, "sqs").create_queue(QueueName="orders")["QueueUrl"]
    text = json.dumps(DEFINITION)
    machine = states.create_state_machine(name="orders", definition=text, roleArn=ROLE)["stateMachineArn"]
    arn = states.start_execution(
        stateMachineArn=machine, name="4711", input=json.dumps({"queue": queue, "items": ["x", "y", "z"]})
    )["executionArn"]
    def ended():
        described = states.describe_execution(executionArn=arn)
        return described if described["status"] != "RUNNING" else None

    done = eventually(ended)
    assert done["status"] == "SUCCEEDED", done
    folder = tmp_path / "exported"
    folder.mkdir()
    (folder / "4711.execution.json").write_text(plain(done))
    (folder / "4711.machine.json").write_text(plain(states.describe_state_machine_for_execution(executionArn=arn)))
    token, number = {}, 0
    while True:
        page = states.get_execution_history(executionArn=arn, maxResults=7, **token)
        token = {"nextToken": page.pop("nextToken")} if "nextToken" in page else None
        (folder / f"4711.history-{number}.json").write_text(plain(page))
        number += 1
        if token is None:
            break
    assert number > 2
    (tmp_path / "machine.json").write_text(text)
    printed = checkout("replay", str(folder), "--definition", str(tmp_path / "machine.json"))
    assert printed.returncode == 0, printed.stdout + printed.stderr
    (tmp_path / "changed.json").write_text(text.replace('"MessageBody.$": "$"', '"MessageBody": "-"'))
    printed = checkout("replay", str(folder), "--definition", str(tmp_path / "changed.json"))
    assert printed.returncode == 1
    assert "item 0 of ‘Each’" in printed.stdout
    # The client verb writes the same recording over the wire.
    recorded = checkout("record", arn, "--endpoint-url", server.url, "-o", str(tmp_path / "wire.json"))
    assert recorded.returncode == 0, recorded.stderr
    local = checkout("record", "4711", "--state", str(state), "-o", str(tmp_path / "local.json"))
    assert local.returncode == 0, local.stderr
    wire, local = (json.loads((tmp_path / name).read_text()) for name in ["wire.json", "local.json"])
    assert wire["events"] == local["events"]
    assert "seeds" in local and "seeds" not in wire
    for name in ["wire.json", "local.json"]:
        printed = checkout("replay", str(tmp_path / name), "--definition", str(tmp_path / "machine.json"))
        assert printed.returncode == 0, printed.stdout
    # A text can be taken out, and the recording still replays.
    redacted = checkout("record", "4711", "--state", str(state), "--redact", "$.queue", "-o", str(tmp_path / "red.json"))
    assert redacted.returncode == 0, redacted.stderr
    assert queue not in (tmp_path / "red.json").read_text()
    printed = checkout("replay", str(tmp_path / "red.json"), "--definition", str(tmp_path / "machine.json"))
    assert printed.returncode == 0, printed.stdout
    refused = checkout("record", "4711", "--state", str(state), "--redact", "$.items.nothing")
    assert refused.returncode == 2
    server.stop()
