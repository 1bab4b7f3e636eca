"""Layers, and the handler environment that several stores share."""

import json
import shutil
import textwrap

import pytest
from checkout_process import checkout

TEMPLATE = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Upper:
    Type: AWS::Serverless::LayerVersion
    Properties: {{ ContentUri: upper/ }}
  Lower:
    Type: AWS::Serverless::LayerVersion
    Properties: {{ ContentUri: lower/ }}
  F:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: {runtime}
      Handler: app.handler
      CodeUri: code/
      Layers: [ !Ref Lower, !Ref Upper ]
"""


def write(folder, files):
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(textwrap.dedent(text))


def invoke(folder, state):
    done = checkout("invoke", "F", "--state", state, cwd=folder)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_python_function_imports_from_its_layers(tmp_path, state):
    folder = tmp_path / "app"
    files = {
        "template.yaml": TEMPLATE.format(runtime="python3.13"),
        "lower/python/both.py": "name = 'lower'",
        "lower/python/below.py": "name = 'below'",
        "upper/python/both.py": "name = 'upper'",
        "upper/python/lib/python3.13/site-packages/packaged.py": "name = 'packaged'",
        "upper/bin/tool": "#!/bin/sh\necho tool",
        "code/app.py": """\
            import subprocess
            import below, both, packaged

            def handler(event, context):
                tool = subprocess.run(["tool"], capture_output=True, text=True).stdout.strip()
                return [both.name, below.name, packaged.name, tool]
            """,
    }
    write(folder, files)
    (folder / "upper/bin/tool").chmod(0o755)
    # Of two layers with the same file the later one counts.
    assert invoke(folder, state) == ["upper", "below", "packaged", "tool"]
    # A layer's folder is live, as the code's is.
    (folder / "upper/python/both.py").write_text("name = 'mended'")
    assert invoke(folder, state)[0] == "mended"


@pytest.mark.skipif(shutil.which("node") is None, reason="there is no node")
def test_a_node_function_requires_from_its_layers(tmp_path, state):
    folder = tmp_path / "app"
    files = {
        "template.yaml": TEMPLATE.format(runtime="nodejs22.x"),
        "lower/nodejs/node_modules/both/index.js": "exports.name = 'lower';",
        "upper/nodejs/node22/node_modules/only/index.js": "exports.name = 'only';",
        "upper/nodejs/node_modules/both/index.js": "exports.name = 'upper';",
        "code/app.js": "exports.handler = async () => [require('both').name, require('only').name];",
    }
    write(folder, files)
    assert invoke(folder, state) == ["upper", "only"]


def test_an_ephemeral_run_uses_the_project_s_handler_environment(tmp_path, state):
    folder = tmp_path / "app"
    files = {
        "template.yaml": """\
            Resources:
              F:
                Type: AWS::Lambda::Function
                Properties:
                  Runtime: python3.13
                  Handler: app.handler
                  Role: arn:aws:iam::000000000000:role/any
                  Code: code/
              Machine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::000000000000:role/any
                  Definition: {StartAt: T, States: {T: {Type: Task, Resource: !GetAtt F.Arn, End: true}}}
            """,
        # What the packages come from is what is asked; the folder is shared, so nothing is installed here.
        "code/app.py": "import os\ndef handler(event, context): return os.environ['PYTHONPATH']",
    }
    write(folder, files)
    done = checkout("run", "--ephemeral", "--state", state, "--output", "json", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "Installing" not in done.stderr
    packages = [p for p in json.loads(json.loads(done.stdout)["output"]).split(":") if "/python-" in p]
    assert all(p.startswith(str(state / "env")) for p in packages)
    # Nothing else of the run is in the project's state.
    assert [p.name for p in state.iterdir()] == ["env"]
