"""Who gets to a REST stage: signatures, limits, a disabled endpoint; and what of an API can be changed."""

import json
import urllib.error
import urllib.request

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import REGION, ROLE, aws_error, eventually, unique


@pytest.fixture
def api(client, endpoint):
    """Makes an API of one mocked method with this authorization; gives its id and the stage's address."""
    gateway = client("apigateway")
    made = []

    def make(authorization="NONE", **more):
        api = gateway.create_rest_api(name=unique("api"), **more)
        made.append(api["id"])
        where = {"restApiId": api["id"], "resourceId": api["rootResourceId"], "httpMethod": "POST"}
        gateway.put_method(**where, authorizationType=authorization)
        gateway.put_integration(**where, type="MOCK", requestTemplates={"application/json": '{"statusCode": 200}'})
        gateway.put_method_response(**where, statusCode="200")
        gateway.put_integration_response(**where, statusCode="200", responseTemplates={"application/json": '"hello"'})
        gateway.create_deployment(restApiId=api["id"], stageName="test")
        return api["id"], f"{endpoint}/_aws/execute-api/{api['id']}/test"

    yield make
    for id in made:
        gateway.delete_rest_api(restApiId=id)


def post(url, body=b"{}", headers=()):
    request = urllib.request.Request(url, body, {"Content-Type": "application/json", **dict(headers)})
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return response.status, response.read(), response.headers
    except urllib.error.HTTPError as error:
        return error.code, error.read(), error.headers


def test_iam_wants_a_signature(api):
    _, url = api("AWS_IAM")
    status, body, headers = post(url)
    assert (status, json.loads(body)) == (403, {"message": "Missing Authentication Token"})
    assert headers["x-amzn-ErrorType"] == "MissingAuthenticationTokenException"
    signed = AWSRequest("POST", url, {"Content-Type": "application/json"}, b"{}")
    SigV4Auth(Credentials("test", "test"), "execute-api", REGION).add_auth(signed)
    assert post(url, headers=signed.headers.items())[:2] == (200, b'"hello"')


@pytest.mark.parametrize("auth, status", [("IAM_ROLE", "SUCCEEDED"), ("NO_AUTH", "FAILED")])
def test_the_integration_of_step_functions_signs(api, client, auth, status):
    id, _ = api("AWS_IAM")
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::apigateway:invoke",
        "Parameters": {
            "ApiEndpoint": f"{id}.execute-api.{REGION}.amazonaws.com",
            "Method": "POST",
            "Stage": "test",
            "Path": "/",
            "AuthType": auth,
        },
        "End": True,
    }
    states = client("stepfunctions")
    definition = json.dumps({"StartAt": "A", "States": {"A": state}})
    machine = states.create_state_machine(name=unique("machine"), definition=definition, roleArn=ROLE)
    run = states.start_execution(stateMachineArn=machine["stateMachineArn"])["executionArn"]

    def end():
        found = states.describe_execution(executionArn=run)
        return found if found["status"] != "RUNNING" else None

    found = eventually(end)
    assert found["status"] == status, found
    if status == "FAILED":
        assert found["error"] == "ApiGateway.403"


def test_bodies_have_a_limit(api):
    _, url = api()
    status, body, _ = post(url, b'"' + b"a" * 10_485_760 + b'"')
    assert (status, json.loads(body)) == (413, {"message": "Request Too Long"})


def test_what_can_be_changed(api, client):
    gateway = client("apigateway")
    id, url = api(tags={"a": "1"}, description="one")
    assert post(url)[0] == 200
    patches = [
        {"op": "replace", "path": "/description", "value": "two"},
        {"op": "replace", "path": "/disableExecuteApiEndpoint", "value": "true"},
    ]
    changed = gateway.update_rest_api(restApiId=id, patchOperations=patches)
    assert (changed["description"], changed["disableExecuteApiEndpoint"]) == ("two", True)
    status, body, _ = post(url)
    assert (status, json.loads(body)) == (403, {"message": "Forbidden"})
    arn = f"arn:aws:apigateway:{REGION}::/restapis/{id}"
    gateway.tag_resource(resourceArn=arn, tags={"b": "2"})
    gateway.untag_resource(resourceArn=arn, tagKeys=["a"])
    assert gateway.get_tags(resourceArn=arn)["tags"] == {"b": "2"}
    gateway.tag_resource(resourceArn=f"{arn}/stages/test", tags={"c": "3"})
    assert gateway.get_stage(restApiId=id, stageName="test")["tags"] == {"c": "3"}
    with aws_error("NotImplementedException"):
        gateway.update_rest_api(restApiId=id, patchOperations=[{"op": "replace", "path": "/policy", "value": "{}"}])
