"""Loads the handlers of this repo's app the way Lambda does, with their AWS clients stubbed."""

import importlib.util
import os
import pathlib
import sys

import pytest
from botocore.stub import Stubber

ROOT = pathlib.Path(__file__).resolve().parents[2]

# boto3 asks for these when a handler makes its clients at import.
os.environ["AWS_DEFAULT_REGION"] = "us-east-1"
os.environ["AWS_ACCESS_KEY_ID"] = "test"
os.environ["AWS_SECRET_ACCESS_KEY"] = "test"


@pytest.fixture
def load():
    """Imports ``functions/<name>/app.py`` afresh, so that no test sees another's clients."""

    def load_app(name):
        spec = importlib.util.spec_from_file_location(f"{name}_app", ROOT / "functions" / name / "app.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        return module

    return load_app


@pytest.fixture
def stub():
    """Activates a Stubber on a client; at the end of the test every expected call must have happened."""
    stubbers = []

    def activate(client):
        stubber = Stubber(client)
        stubber.activate()
        stubbers.append(stubber)
        return stubber

    yield activate
    for stubber in stubbers:
        stubber.assert_no_pending_responses()
        stubber.deactivate()
