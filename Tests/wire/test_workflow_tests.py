"""`checkout test` and `checkout test-state`, as a person and a CI job see them."""

import json
import xml.etree.ElementTree as ElementTree

import pytest
from checkout_process import ROOT, Process, checkout

DEFINITION = {
    "StartAt": "Work",
    "States": {
        "Work": {
            "Type": "Task",
            "Resource": "arn:aws:states:us-east-1:000000000000:activity:none",
            "TimeoutSeconds": 3600,
            "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 86400, "BackoffRate": 2}],
            "Next": "Rest",
        },
        "Rest": {"Type": "Wait", "Seconds": 30000000, "Next": "Done"},
        "Done": {"Type": "Succeed"},
    },
}

PASSING = """
definition: work.asl.json
cases:
  - name: works at the third attempt
    mocks:
      Work:
        - throw: {error: Busy}
          times: 2
        - return: {done: true}
    expect:
      output: {done: true}
      path: [Work, Rest, Done]
  - name: nobody works
    mocks: {Work: {never: true}}
    expect: {error: States.Timeout}
"""


@pytest.fixture
def project(tmp_path):
    (tmp_path / "work.asl.json").write_text(json.dumps(DEFINITION))

    def write(text=PASSING, name="work.test.yaml"):
        (tmp_path / name).write_text(text)
        return tmp_path

    return write


def test_months_and_three_days_pass_in_no_time(project):
    folder = project()
    done = checkout("test", "--output", "json", "--junit", "out/report.xml", cwd=folder, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    first, second = json.loads(done.stdout)["files"][0]["cases"]
    assert first["status"] == "passed" and 30000000 + 3 * 86400 <= first["modelledSeconds"] < 30000000 + 3 * 86400 + 60
    assert second["status"] == "passed" and 3600 <= second["modelledSeconds"] < 3660
    report = ElementTree.parse(folder / "out" / "report.xml").getroot()
    assert (report.get("tests"), report.get("failures"), report.get("errors")) == ("2", "0", "0")
    assert [case.get("name") for case in report.iter("testcase")] == ["works at the third attempt", "nobody works"]


def test_what_is_not_as_expected_is_shown(project):
    folder = project(
        """
definition: work.asl.json
cases:
  - name: wrong
    mocks: {Work: {return: {done: true}}}
    expect:
      output: {done: false}
      path: [Work, Done]
"""
    )
    done = checkout("test", "work.test.yaml", "--junit", "report.xml", cwd=folder)
    assert done.returncode == 1
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert lines[0] == "work.test.yaml" and lines[1].startswith("✗ wrong (")
    assert lines[2:6] == ["output  work.test.yaml:7:22", "$.done", "expected  false", "actual    true"]
    assert lines[6:10] == ["path (- expected, + taken)  work.test.yaml:8:13", "Work", "+ Rest", "Done"]
    assert lines[-1].startswith("1 case: 1 failed in ")
    failure = next(ElementTree.parse(folder / "report.xml").getroot().iter("failure"))
    assert failure.get("message") == "output: $.done; expected false; actual true"


def test_faults_of_a_test_file_have_their_place(project):
    folder = project("definition: work.asl.json\ncases:\n  - name: a\n    mock: {}\n    expect: {ouput: 1}\n")
    done = checkout("test", cwd=folder)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "work.test.yaml:4:5: a test case has no field 'mock'; did you mean 'mocks'?",
        "work.test.yaml:5:14: 'expect' has no field 'ouput'; did you mean 'output'?",
    ]


def test_mocks_of_states_that_are_not_there_cannot_be_run(project):
    folder = project(
        "definition: work.asl.json\ncases:\n  - {name: a, mocks: {Wrok: {return: 1}}, expect: {output: 1}}\n"
    )
    done = checkout("test", cwd=folder)
    assert done.returncode == 2
    assert "work.test.yaml:3:23: the definition has no state 'Wrok'; did you mean 'Work'?" in done.stdout


def test_a_wait_without_an_end_says_what_it_waits_for(project):
    definition = {"StartAt": "Ask", "States": {"Ask": {**DEFINITION["States"]["Work"], "End": True}}}
    del definition["States"]["Ask"]["Next"], definition["States"]["Ask"]["TimeoutSeconds"]
    definition["States"]["Ask"]["Resource"] = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
    definition["States"]["Ask"]["Parameters"] = {"QueueUrl": "none", "MessageBody.$": "$$.Task.Token"}
    folder = project("definition: work.asl.json\ncases:\n  - {name: a, mocks: {Ask: {never: true}}, expect: {output: 1}}\n")
    (folder / "work.asl.json").write_text(json.dumps(definition))
    done = checkout("test", "--time-limit", 20, cwd=folder, timeout=60)
    assert done.returncode == 1
    assert "actual    RUNNING: " in done.stdout


def test_filter_and_folders(project):
    folder = project()
    done = checkout("test", folder, "--filter", "^nobody", cwd=ROOT)
    assert done.returncode == 0 and "1 case: 1 passed" in done.stdout
    done = checkout("test", folder, "--filter", "nothing like it", cwd=ROOT)
    assert done.returncode == 2 and "no test case matches" in done.stderr
    assert checkout("test", "--filter", "(", cwd=folder).returncode == 2


def test_a_mock_configuration_of_step_functions_local(project):
    folder = project(
        """
definition: work.asl.json
mockConfig: m.json
cases:
  - {name: by file, testCase: Happy, expect: {output: 5}}
  - {name: own mocks go first, testCase: Happy, mocks: {Work: {return: 6}}, expect: {output: 6}}
  - {name: no such case, testCase: Sad, expect: {output: 5}}
"""
    )
    config = {
        "StateMachines": {"work": {"TestCases": {"Happy": {"Work": "R"}}}},
        "MockedResponses": {"R": {"0": {"Return": 5}}},
    }
    (folder / "m.json").write_text(json.dumps(config))
    done = checkout("test", cwd=folder)
    assert done.returncode == 2 and "3 cases: 2 passed, 1 could not be run" in done.stdout
    assert "has no test case 'Sad' for the state machine 'work'" in done.stdout


def test_watch_runs_again_after_a_change(project):
    folder = project()
    watching = Process("test", "--watch", "--junit", "report.xml", cwd=folder)
    try:
        watching.wait_for("2 cases: 2 passed")
        watching.wait_for("Waiting for a change")
        project(PASSING.replace("output: {done: true}", "output: {done: 1}"))
        watching.wait_for("2 cases: 1 passed, 1 failed")
    finally:
        watching.kill()


def test_the_repository_s_own_cases_pass(state, handler_env):
    # With mocks alone; `make test` runs all of them.
    done = checkout("test", "--filter", "mocks alone|never answers|table is gone", cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 cases: 3 passed" in done.stdout


def test_one_state_by_itself():
    done = checkout("test-state", "Payment Validation", "--input", '{"Status": "PaymentFailed"}')
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == (
        "Payment Validation (Choice): SUCCEEDED, next: Set Payment Status: Unsuccessful"
    )
    done = checkout(
        "test-state", "Process Payment", "--mock", '{"Status": "x"}', "--input", '{"CartId": "1", "total_cost": 2}',
        "--context", '{"Execution": {"Input": {"CartId": "1"}}, "Task": {"Token": "t"}}', "--output", "json",
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert json.loads(answer["output"]) == {"CartId": "1", "Status": "x"} and answer["nextState"] == "Payment Validation"
    assert json.loads(answer["inspectionData"]["afterParameters"])["RequestBody"]["TaskToken"] == "t"


def test_a_state_of_a_definition_that_fails(project):
    folder = project()
    retried = checkout("test-state", "Work", "--definition", "work.asl.json", "--mock-error", "Busy:later", cwd=folder)
    assert retried.returncode == 0, retried.stderr
    assert retried.stdout.splitlines()[0] == "Work (Task): RETRIABLE, would be tried again"
    assert "Retry[0] (Busy), again in 86400 s" in retried.stdout
    failed = checkout("test-state", "Work", "--definition", "work.asl.json", "--mock-error", "Broken", cwd=folder)
    assert failed.returncode == 1 and failed.stdout.startswith("Work (Task): FAILED")
    absent = checkout("test-state", "Wrok", "--definition", "work.asl.json", cwd=folder)
    assert absent.returncode == 2 and "State not found in definition" in absent.stderr


TEMPLATE = """
Resources:
  Inbox: {Type: AWS::SQS::Queue}
  Second: {Type: AWS::SQS::Queue}
  Bus: {Type: AWS::Events::EventBus, Properties: {Name: news}}
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::000000000000:role/r
      DefinitionSubstitutions: {Inbox: !Ref Inbox}
      Definition:
        StartAt: Both
        States:
          Both:
            Type: Parallel
            Next: Tell
            Branches:
              - StartAt: Left
                States: {Left: &ask {Type: Task, Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                  Parameters: {QueueUrl: "${Inbox}", MessageBody: {token.$: $$.Task.Token}},
                  HeartbeatSeconds: 600, End: true}}
              - StartAt: Right
                States: {Right: *ask}
          Tell:
            Type: Task
            Resource: arn:aws:states:::events:putEvents
            Parameters: {Entries: [{EventBusName: news, Source: shop, DetailType: done, Detail.$: "$[0]"}]}
            ResultPath: null
            End: true
"""

CALLBACKS = """
cases:
  - name: both answer
    callbacks:
      Left:
        - {heartbeat: true, after: 9m}
        - {success: {side: left}, after: 9m}
      Right: {success: {side: right}, after: 1s}
    expect:
      output: [{side: left}, {side: right}]
      messages:
        Inbox: [{token: {$any: true}}, {token: {$regex: "^[A-Za-z0-9+/=]+$"}}]
        Second: []
      events:
        Bus: [{source: shop, detail-type: done, detail: {side: left}}]
  - name: the left one is late
    callbacks:
      Left: {success: {side: left}, after: 11m}
      Right: {failure: {error: Refused}, after: 12m}
    expect: {error: States.Timeout}
  - name: nobody answers the right one
    callbacks: {Left: {heartbeat: true}}
    timeout: 1h
    expect: {error: States.HeartbeatTimeout}
"""


def test_callbacks_of_branches_and_what_they_left(tmp_path):
    (tmp_path / "template.yaml").write_text(TEMPLATE)
    (tmp_path / "machine.test.yaml").write_text(CALLBACKS)
    done = checkout("test", "--output", "json", cwd=tmp_path)
    both, late, nobody = json.loads(done.stdout)["files"][0]["cases"]
    assert both["status"] == "passed" and 1080 <= both["modelledSeconds"] < 1140, both
    # The answers of the other came too late to be sent, which the case is told.
    assert late["status"] == "failed" and [f["subject"] for f in late["failures"]] == ["callbacks", "callbacks"], late
    assert 600 <= late["modelledSeconds"] < 660
    assert nobody["status"] == "failed" and nobody["failures"][0]["subject"] == "error", nobody
