"""What goes wrong, and how it is told: a clear error, the documented exit code, nothing lost.

Exit codes: 0 succeeded, 1 the execution failed, timed out or was aborted, 2 bad input or usage, 3 internal error.
"""

import json
import os
import re
import resource
import shutil
import signal
import socket
import subprocess

import pytest
from checkout_process import BINARY, ROOT, checkout, environment

EVENT = "events/ExecuteWorkflowEvent.json"

APP = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Handler:
    Type: AWS::Serverless::Function
    Properties: {{ Runtime: python3.13, CodeUri: code/, Handler: app.handler, Timeout: 1 }}
  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: machine.asl.json
      DefinitionSubstitutions: {{ Handler: !GetAtt Handler.Arn }}
      Policies: [ {{ LambdaInvokePolicy: {{ FunctionName: !Ref Handler }} }} ]
{more}
"""

MACHINE = """{
  "StartAt": "Call",
  "States": {
    "Call": { "Type": "Task", "Resource": "${Handler}", "End": true }
  }
}
"""


@pytest.fixture
def app(tmp_path):
    """A small app in a folder of its own, with one part of it spoiled."""

    def make(handler="def handler(event, context): return event", machine=MACHINE, more="", template=None):
        folder = tmp_path / "app"
        (folder / "code").mkdir(parents=True, exist_ok=True)
        (folder / "template.yaml").write_text(APP.format(more=more) if template is None else template)
        (folder / "machine.asl.json").write_text(machine)
        (folder / "code" / "app.py").write_text(handler)
        (folder / "event.json").write_text('{"a": 1}')
        return folder

    return make


def run(folder, state, *arguments, **more):
    return checkout("run", "event.json", "--state", state, *arguments, cwd=folder, **more)


def test_the_small_app_runs_when_nothing_is_spoiled(app, state):
    done = run(app(), state, "--output", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(json.loads(done.stdout)["output"]) == {"a": 1}


# --- bad input: exit 2 --------------------------------------------------------------------------------------------


def test_no_template(tmp_path, state):
    done = checkout("run", "event.json", "--state", state, cwd=tmp_path)
    assert done.returncode == 2
    assert "template" in done.stderr


def test_a_template_that_is_not_yaml(app, state):
    done = run(app(template="Resources:\n  A: [unclosed\n"), state)
    assert done.returncode == 2
    assert re.search(r"template\.yaml:\d+:\d+", done.stderr)


def test_all_faults_of_a_template_at_once_with_their_places(app, state):
    more = """\
  First:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: !Ref Nowhere
  Second:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Sub "${Neither}-x"
"""
    done = run(app(more=more), state)
    assert done.returncode == 2
    assert "Nowhere" in done.stderr
    assert "Neither" in done.stderr
    assert len(re.findall(r"template\.yaml:\d+:\d+", done.stderr)) >= 2


def test_an_unsupported_resource_type(app, state):
    more = "  Cluster:\n    Type: AWS::ECS::Cluster\n"
    folder = app(more=more)
    done = run(folder, state)
    assert done.returncode == 2
    assert "AWS::ECS::Cluster" in done.stderr
    allowed = run(folder, state, "--allow-unsupported")
    assert allowed.returncode == 0, allowed.stderr
    assert "AWS::ECS::Cluster" in allowed.stderr


def test_an_unsupported_property(app, state):
    done = run(app(more="  Queue:\n    Type: AWS::SQS::Queue\n    Properties: { Nonsense: 1 }\n"), state)
    assert done.returncode == 2
    assert "Nonsense" in done.stderr


@pytest.mark.parametrize("override", ["PaymentOutcome=Maybe", "Nonsense=1", "SourceEmail=nobody"])
def test_a_parameter_that_is_not_allowed(state, override):
    done = checkout("run", EVENT, "--state", state, "--parameter-overrides", override)
    assert done.returncode == 2
    assert override.split("=", maxsplit=1)[0] in done.stderr


@pytest.mark.parametrize("text", ["{nope", "", '{"a": 1} trailing'])
def test_a_broken_event(app, state, text):
    folder = app()
    (folder / "event.json").write_text(text)
    done = run(folder, state)
    assert done.returncode == 2
    assert re.search(r"event\.json:\d+:\d+", done.stderr)
    # A bad event starts nothing.
    assert json.loads(checkout("list", "--state", state, "--output", "json", cwd=folder).stdout)["executions"] == []


def test_no_such_event(app, state):
    folder = app()
    (folder / "event.json").unlink()
    done = run(folder, state)
    assert done.returncode == 2
    assert "event.json" in done.stderr


@pytest.mark.parametrize(
    ("machine", "words"),
    [
        ('{"StartAt": "Call", ', r"machine\.asl\.json:\d+:\d+"),
        (MACHINE.replace('"StartAt": "Call"', '"StartAt": "Nope"'), "Nope"),
        (MACHINE.replace('"Task"', '"Tusk"'), "Tusk|Type"),
        (MACHINE.replace('"End": true', '"Next": "Gone"'), "Gone"),
    ],
)
def test_a_broken_definition(app, state, machine, words):
    done = run(app(machine=machine), state)
    assert done.returncode == 2
    assert re.search(words, done.stderr), done.stderr


def test_a_missing_definition_file(app, state):
    folder = app()
    (folder / "machine.asl.json").unlink()
    done = run(folder, state)
    assert done.returncode == 2
    assert "machine.asl.json" in done.stderr


def test_validate_finds_the_same_without_running(app):
    folder = app(machine=MACHINE.replace('"Task"', '"Tusk"'))
    assert checkout("validate", cwd=folder).returncode == 2
    assert checkout("validate", cwd=ROOT).returncode == 0


LOOP = """{
  "StartAt": "Call",
  "States": {
    "Call": { "Type": "Task", "Resource": "${Handler}", "End": true,
      "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "Round" } ] },
    "Round": { "Type": "Pass", "Next": "Round" }
  }
}
"""


def test_validate_points_at_the_place(app):
    folder = app(machine=LOOP.replace('"Next": "Round"', '"Next": "Gone"', 1))
    done = checkout("validate", cwd=folder)
    assert done.returncode == 2
    lines = done.stderr.splitlines()
    at = next(at for at, line in enumerate(lines) if "Missing 'Next' target: Gone" in line)
    assert lines[at].startswith("machine.asl.json:5:51: MISSING_TRANSITION_TARGET: ")
    assert lines[at + 1].startswith('    5 |       "Catch": [')
    assert lines[at + 2] == "      | " + " " * 50 + "^"


def test_warnings_are_shown_and_block_only_when_asked(app):
    folder = app(machine=LOOP)
    done = checkout("validate", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("resources, 1 warning.\n")
    assert 'machine.asl.json:6:5: warning: never-leaves: no path leads from "Round" to an end' in done.stderr
    strict = checkout("validate", "--strict", cwd=folder)
    assert strict.returncode == 2
    assert strict.stdout == ""
    assert "never-leaves" in strict.stderr and "1 warning, and --strict" in strict.stderr
    assert checkout("validate", "--strict", cwd=ROOT).returncode == 0


def test_several_state_machines_and_no_choice(app, state):
    more = """\
  Other:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: { StartAt: P, States: { P: { Type: Pass, End: true } } }
"""
    folder = app(more=more)
    done = run(folder, state)
    assert done.returncode == 2
    assert "Machine" in done.stderr
    assert "Other" in done.stderr
    assert run(folder, state, "--state-machine", "Other").returncode == 0
    wrong = run(folder, state, "--state-machine", "Nobody")
    assert wrong.returncode == 2
    assert "Other" in wrong.stderr


@pytest.mark.parametrize(
    "arguments", [["run", "--nonsense"], ["frobnicate"], ["history"], ["send-task-success", "--task-output", "{}"]]
)
def test_usage(arguments):
    done = checkout(*arguments)
    assert done.returncode == 2
    assert "Usage" in done.stderr or "USAGE" in done.stderr or "Error" in done.stderr


def test_no_such_execution(state):
    for command in ("describe", "history", "stop"):
        done = checkout(command, "nobody", "--state", state)
        assert done.returncode == 2
        assert "nobody" in done.stderr


def test_a_port_in_use(state):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = checkout("serve", "--port", port, "--state", state, timeout=30)
    assert done.returncode == 2
    assert str(port) in done.stderr
    assert "in use" in done.stderr


# --- the execution fails: exit 1 ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("handler", "error", "words"),
    [
        ("class Sour(Exception): pass\ndef handler(e, c): raise Sour('too sour')", "Sour", "too sour"),
        (
            "import time\ndef handler(e, c): time.sleep(9)",
            "Sandbox.Timedout|Lambda.Unknown|States.Timeout",
            "timed out",
        ),
        ("import os\ndef handler(e, c): os._exit(7)", "Runtime.ExitError", "exit status 7"),
        ("def handler(e, c): return {1, 2}", "Runtime.MarshalError", "Unable to marshal response"),
        ("import no_such_module", "Runtime.ImportModuleError", "no_such_module"),
        ("def handler(e, c) return", "Runtime.UserCodeSyntaxError", "yntax"),
    ],
    ids=["raises", "times-out", "exits", "rubbish", "import", "syntax"],
)
def test_a_handler_that_fails(app, state, handler, error, words):
    folder = app(handler=handler)
    done = run(folder, state, "--output", "json")
    assert done.returncode == 1, done.stdout + done.stderr
    described = json.loads(done.stdout)
    assert described["status"] == "FAILED"
    assert re.fullmatch(error, described["error"])
    assert words in described["cause"]
    # What a person sees says it too.
    shown = run(folder, state)
    assert shown.returncode == 1
    assert re.search(error, shown.stdout + shown.stderr)
    # And the code mended is the code run.
    (folder / "code" / "app.py").write_text("def handler(event, context): return 'mended'")
    mended = run(folder, state, "--output", "json")
    assert mended.returncode == 0, mended.stderr
    assert json.loads(mended.stdout)["output"] == '"mended"'


def test_a_handler_that_writes_without_end_does_not_hurt(app, state):
    folder = app(handler="def handler(e, c):\n    print('x' * 2_000_000)\n    return 'done'")
    done = run(folder, state, "--output", "json")
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stdout)["output"] == '"done"'


def test_a_field_the_workflow_needs_is_missing(state, tmp_path):
    event = tmp_path / "event.json"
    event.write_text('{"CartId": "1"}')
    done = checkout("run", event, "--state", state, "--output", "json")
    assert done.returncode == 1
    described = json.loads(done.stdout)
    assert described["status"] == "FAILED"
    assert described["error"] == "States.Runtime"
    assert "$.Email" in described["cause"]


def test_a_payment_endpoint_that_raises_fails_the_order(tmp_path, state):
    """Through the API the same handler error is a 502, and the workflow names it."""
    folder = tmp_path / "app"
    for part in ("functions", "statemachine", "events"):
        shutil.copytree(ROOT / part, folder / part)
    shutil.copy(ROOT / "template.yaml", folder)
    (folder / "functions" / "payment" / "app.py").write_text("def handler(e, c): raise RuntimeError('down')")
    done = checkout("run", EVENT, "--state", state, "--output", "json", cwd=folder)
    assert done.returncode == 1, done.stderr
    assert json.loads(done.stdout)["error"] == "ApiGateway.502"


# --- the machine fails: exit 3, nothing lost ----------------------------------------------------------------------


def test_a_full_disk(app, state):
    folder = app()
    first = run(folder, state, "--output", "json")
    assert first.returncode == 0, first.stderr
    kept = json.loads(first.stdout)["executionArn"]

    # No file may grow beyond what the store already needs: writes fail as they do on a full disk.
    limit = max(f.stat().st_size for f in state.iterdir() if f.is_file()) + 16_384
    (folder / "event.json").write_text(json.dumps({"big": "x" * 200_000}))

    def small_disk():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = run(folder, state, preexec_fn=small_disk)
    assert done.returncode == 3, done.stdout + done.stderr
    assert re.search(r"disk|space|full|I/O", done.stderr)

    listed = checkout("list", "--state", state, "--output", "json", cwd=folder)
    assert listed.returncode == 0, listed.stderr
    assert kept in [e["executionArn"] for e in json.loads(listed.stdout)["executions"]]
    (folder / "event.json").write_text('{"a": 2}')
    assert run(folder, state).returncode == 0


def test_a_state_directory_that_cannot_be_made(app, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("not a directory")
    done = run(app(), blocked / "state")
    assert done.returncode in (2, 3)
    assert str(blocked) in done.stderr


def test_a_store_that_is_no_store(app, tmp_path):
    state = tmp_path / "state"
    state.mkdir()
    (state / "state.sqlite").write_bytes(b"this is not a database, only a text of some length" * 100)
    done = run(app(), state)
    assert done.returncode in (2, 3)
    assert "state.sqlite" in done.stderr
    # What was there is left alone, whatever it is.
    assert (state / "state.sqlite").read_bytes().startswith(b"this is not a database")


def test_validate_tells_all_that_deployments_would_tell_one_by_one(app):
    more = """\
  Group: { Type: AWS::Logs::LogGroup, Properties: { RetentionInDays: 8 } }
  Rule: { Type: AWS::Events::Rule, Properties: { ScheduleExpression: rate(1 hours) } }
Outputs:
  Parts: { Value: !Split [ /, !Ref Group ] }
"""
    folder = app(more=more)
    shutil.rmtree(folder / "code")
    done = checkout("validate", cwd=folder)
    assert done.returncode == 2
    told = [line for line in done.stderr.splitlines() if re.match(r".*template\.yaml:\d+:\d+: ", line)]
    for line, part in zip(told, ["code does not exist", "'8' at 'retentionInDays'", "ScheduleExpression", "a string"], strict=True):
        assert part in line
    assert not (folder / ".checkout").exists()
    assert checkout("deploy", cwd=folder).stderr.count("template.yaml:") == 1


def test_what_cannot_be_read_is_told_in_plain_words(app, state):
    folder = app()
    for arguments, told in [
        (("run", "."), "the event file . cannot be read: Is a directory"),
        (("run", "gone.json"), "the event file gone.json cannot be read: No such file or directory"),
        (("validate", "--template", "code"), "the template cannot be read: Is a directory"),
        (("run", "--mock-config", "code"), "the mock configuration code cannot be read: Is a directory"),
    ]:
        done = checkout(*arguments, "--state", state, cwd=folder)
        assert (done.returncode, told in done.stderr) == (2, True), done.stderr
    closed = checkout("run", "-", "--state", state, cwd=folder, preexec_fn=lambda: os.close(0))
    assert closed.returncode == 2
    assert "the event on standard input cannot be read: it is closed" in closed.stderr


def test_results_that_nobody_gets_are_a_failure(app):
    folder = app()
    for arguments in [("list",), ("operations",), ("list", "--help")]:
        with open("/dev/full", "w") as full:
            done = subprocess.run(
                [str(BINARY), *arguments], cwd=folder, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
                env=environment())
        if arguments == ("list",):
            # There is nothing to list, so nothing is lost.
            assert done.returncode == 0
            continue
        assert done.returncode == 3
        assert done.stderr == "checkout: standard output cannot be written: No space left on device\n"


def test_numbers_are_of_the_kind_that_is_meant(app):
    for number in ("-1", "0"):
        done = checkout("list", "--max-items", number, cwd=app())
        assert done.returncode == 2
        assert f"--max-items is 1 or more, not {number}." in done.stderr
    for arguments in [("serve", "--port", "70000"), ("serve", "--port", "-5"), ("run", "--timeout", "-1")]:
        done = checkout(*arguments, cwd=app())
        assert done.returncode == 2
        assert f"The value '{arguments[2]}' is invalid for '{arguments[1]} " in done.stderr


SLEEPER = "import time\ndef handler(event, context): time.sleep(60)"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_ephemeral_run_leaves_nothing(app, tmp_path, number):
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    folder = app(handler=SLEEPER)
    template = folder / "template.yaml"
    template.write_text(template.read_text().replace("Timeout: 1 ", "Timeout: 60 "))
    run = subprocess.Popen(
        [str(BINARY), "run", "event.json", "--ephemeral"], cwd=folder, stderr=subprocess.PIPE, text=True,
        env=environment(TMPDIR=temporary))
    for line in run.stderr:
        if "→ Call" in line:
            break
    assert len(list(temporary.glob("checkout-*"))) == 1
    run.send_signal(number)
    assert run.wait(10) == -number
    assert list(temporary.glob("checkout-*")) == []
