"""The payment and the shipping endpoint: the same contract under two names."""

import base64
import json

import pytest

SERVICES = ["payment", "shipping"]


@pytest.fixture(params=SERVICES)
def service(request):
    return request.param


def set_outcome(monkeypatch, service, outcome):
    monkeypatch.setenv(f"{service.upper()}_OUTCOME", outcome)


def post(body, **more):
    return {"body": body if isinstance(body, str) else json.dumps(body), "isBase64Encoded": False, **more}


ORDER = {"CartId": "835235", "total_cost": "1.27", "TaskToken": "token-1"}


@pytest.mark.parametrize("outcome", ["Successful", "Failed"])
def test_answers_under_the_token(load, stub, monkeypatch, service, outcome):
    set_outcome(monkeypatch, service, outcome)
    app = load(service)
    status = service.capitalize() + outcome
    stub(app.stepfunctions).add_response(
        "send_task_success",
        {},
        {"taskToken": "token-1", "output": json.dumps({"CartId": "835235", "Status": status})},
    )

    response = app.handler(post(ORDER), None)

    assert response["statusCode"] == 202
    assert json.loads(response["body"]) == {"CartId": "835235", "Status": status}


def test_manual_takes_the_request_and_says_nothing_to_the_workflow(load, stub, monkeypatch, service):
    set_outcome(monkeypatch, service, "Manual")
    app = load(service)
    stub(app.stepfunctions)  # any call at all would raise

    assert app.handler(post(ORDER), None)["statusCode"] == 202


def test_reads_a_base64_body(load, stub, monkeypatch, service):
    set_outcome(monkeypatch, service, "Manual")
    app = load(service)
    body = base64.b64encode(json.dumps(ORDER).encode()).decode()

    assert app.handler(post(body, isBase64Encoded=True), None)["statusCode"] == 202


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("", "the body is not JSON"),
        ("{", "the body is not JSON"),
        ("[]", "the body must be a JSON object"),
        ('{"TaskToken": "t"}', "CartId must be a non-empty string"),
        ('{"CartId": "1"}', "TaskToken must be a non-empty string"),
        ('{"CartId": 1, "TaskToken": "t"}', "CartId must be a non-empty string"),
        ('{"CartId": "1", "TaskToken": ""}', "TaskToken must be a non-empty string"),
    ],
)
def test_says_what_is_wrong_with_a_request(load, monkeypatch, service, body, message):
    set_outcome(monkeypatch, service, "Successful")
    response = load(service).handler(post(body), None)

    assert response["statusCode"] == 400
    assert json.loads(response["body"])["message"].startswith(message)


def test_a_missing_body_is_a_bad_request(load, monkeypatch, service):
    set_outcome(monkeypatch, service, "Successful")
    assert load(service).handler({"body": None}, None)["statusCode"] == 400


@pytest.mark.parametrize("code", ["InvalidToken", "TaskDoesNotExist", "TaskTimedOut"])
def test_a_refused_token_is_a_conflict(load, stub, monkeypatch, service, code):
    set_outcome(monkeypatch, service, "Successful")
    app = load(service)
    stub(app.stepfunctions).add_client_error("send_task_success", code)

    assert app.handler(post(ORDER), None)["statusCode"] == 409


def test_any_other_error_is_the_functions_own(load, stub, monkeypatch, service):
    set_outcome(monkeypatch, service, "Successful")
    app = load(service)
    stub(app.stepfunctions).add_client_error("send_task_success", "AccessDeniedException")

    with pytest.raises(app.ClientError, match="AccessDeniedException"):
        app.handler(post(ORDER), None)
