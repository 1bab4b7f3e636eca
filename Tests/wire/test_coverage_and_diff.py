"""`--coverage` and `--fail-under` of `checkout replay` and `checkout test`, and `checkout diff`."""

import json
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

import pytest
from checkout_process import ROOT, checkout

DEFINITION = "statemachine/checkout.asl.json"


@pytest.fixture
def project(tmp_path):
    """A copy of the app without its store, never deployed."""
    shutil.copy(ROOT / "template.yaml", tmp_path)
    for folder in ["statemachine", "functions", "recordings", "events"]:
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def change(project, old, new):
    file = project / DEFINITION
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def test_all_recordings_together_pass_everything(project):
    done = checkout("replay", "--coverage", "coverage", "--fail-under", "100", cwd=project)
    assert done.returncode == 0, done.stderr
    assert "CheckoutStateMachine: 100 % of 5 executions" in done.stdout
    lcov = (project / "coverage" / "lcov.info").read_text()
    assert f"SF:{DEFINITION}\n" in lcov
    assert "FNDA:5,Insert Order Details\n" in lcov
    line = (project / DEFINITION).read_text().split("\n").index('    "Payment Validation": {') + 1
    assert f"FN:{line},Payment Validation\n" in lcov
    root = ElementTree.parse(project / "coverage" / "cobertura.xml").getroot()
    assert root.get("line-rate") == "1"
    assert root.find(".//class").get("filename") == DEFINITION
    assert "<svg" in (project / "coverage" / "index.html").read_text()


def test_what_no_recording_passed_is_named(project):
    done = checkout("replay", "recordings/success.json", "--fail-under", "90", cwd=project)
    assert done.returncode == 1
    assert f"not passed: {DEFINITION}:" in done.stdout
    assert "Send Event: PaymentFailed" in done.stdout
    assert "was passed, less than 90.0 %" in done.stderr


def test_a_share_beyond_all_is_refused(project):
    done = checkout("replay", "--fail-under", "101", cwd=project)
    assert done.returncode == 2
    assert "--fail-under is a share from 0 to 100" in done.stderr


def test_test_cases_are_covered_too(project):
    (project / "statemachine" / "one.test.yaml").write_text(
        """
stateMachine: CheckoutStateMachine
cases:
  - name: refused
    input: ../events/ExecuteWorkflowEvent.json
    mocks:
      Insert Order Details: {return: {}}
      Process Payment: {throw: {error: Lambda.Broken, cause: no}}
    expect: {status: FAILED}
"""
    )
    done = checkout("test", "statemachine/one.test.yaml", "--coverage", "out", cwd=project)
    assert "of 1 execution: states 2/12" in done.stdout, done.stdout + done.stderr
    assert "FNDA:1,Process Payment\n" in (project / "out" / "lcov.info").read_text()


def test_definitions_that_mean_the_same(project):
    old = (project / DEFINITION).read_text()
    (project / "old.json").write_text(json.dumps(json.loads(old) | {"Comment": "another"}))
    done = checkout("diff", "old.json", DEFINITION, "recordings", cwd=project)
    assert (done.returncode, done.stdout) == (
        0,
        "The definitions mean the same.\n5 recordings: 5 as before, 0 not\n",
    )


def test_a_change_and_whom_it_meets(project):
    shutil.copy(project / DEFINITION, project / "old.json")
    change(project, '"StringEquals": "PaymentFailed"', '"StringEquals": "Refused"')
    done = checkout("diff", "old.json", DEFINITION, "recordings", "--output", "json", cwd=project)
    assert done.returncode == 1
    report = json.loads(done.stdout)
    assert [(c["kind"], c["state"]) for c in report["changes"]] == [("RULE_CHANGED", "Payment Validation")]
    met = [r for r in report["recordings"] if not r["same"]]
    assert [r["file"] for r in met] == ["recordings/payment-failed.json"]
    assert "this definition gives TaskStateEntered ‘Set Payment Status: Successful’" in met[0]["message"]


def test_the_old_one_may_be_gits_or_a_recording(project):
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b"]
    for arguments in [["init", "-q"], ["add", "."], ["commit", "-qm", "first"]]:
        subprocess.run([*git, *arguments], cwd=project, check=True)
    change(project, '"TimeoutSeconds": 86400', '"TimeoutSeconds": 60')
    done = checkout("diff", f"HEAD:{DEFINITION}", DEFINITION, cwd=project)
    assert done.returncode == 1
    assert "may take 60 s instead of 86400 s" in done.stdout
    recorded = checkout("diff", "recordings/success.json", DEFINITION, "--output", "json", cwd=project)
    kinds = {c["kind"] for c in json.loads(recorded.stdout)["changes"]}
    assert "TIMEOUT_CHANGED" in kinds


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("nowhere.json", "nowhere.json cannot be read"),
        ("HEAD:nowhere.json", "there is no HEAD:nowhere.json"),
        ("template.yaml", "It is a template; name the definition's file."),
    ],
)
def test_what_is_no_definition_is_named(project, old, message):
    done = checkout("diff", old, DEFINITION, cwd=project)
    assert done.returncode == 2
    assert message in done.stderr
