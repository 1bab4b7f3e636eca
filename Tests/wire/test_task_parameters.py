"""Tasks of Step Functions: which parameters an integration takes, and how the names of an SDK's results are written."""

import json

import pytest
from conftest import ROLE, aws_error, eventually, unique


@pytest.fixture
def sfn(client):
    return client("stepfunctions")


@pytest.fixture
def run(sfn):
    """Runs one Task and describes the execution."""

    def run(action, parameters, given=None, **more):
        task = {"Type": "Task", "Resource": f"arn:aws:states:::{action}", "Parameters": parameters, "End": True, **more}
        done = {"Type": "Succeed"}
        machine = sfn.create_state_machine(
            name=unique("m"),
            roleArn=ROLE,
            definition=json.dumps({"StartAt": "T", "States": {"T": task, "Done": done} if "Catch" in more else {"T": task}}),
        )["stateMachineArn"]
        arn = sfn.start_execution(stateMachineArn=machine, input=json.dumps(given or {}))["executionArn"]

        def ended():
            described = sfn.describe_execution(executionArn=arn)
            return described if described["status"] != "RUNNING" else None

        return eventually(ended)

    return run


UNKNOWN = [
    ("aws-sdk:dynamodb:query", {"TableName": "t", "FilterExpresion": "x"}, "FilterExpresion"),
    ("aws-sdk:sqs:sendMessage", {"QueueURL": "q", "MessageBody": "x"}, "QueueURL"),
    ("aws-sdk:sfn:describeExecution", {"executionArn": "a"}, "executionArn"),
    ("aws-sdk:eventbridge:putEvents", {"Entries": [{"source": "s", "Detail": "{}"}]}, "source"),
    ("dynamodb:putItem", {"TableName": "t", "Item": {"id": {"s": "1"}}}, "s"),
    ("sqs:sendMessage", {"QueueUrl": "q", "MessageBody": {"any": "thing"}, "MessageGroup": "g"}, "MessageGroup"),
    ("states:startExecution", {"stateMachineArn": "a"}, "stateMachineArn"),
    ("lambda:invoke", {"FunctionName": "f", "Payload": {"any": "thing"}, "TaskToken": "t"}, "TaskToken"),
    ("apigateway:invoke", {"ApiEndpoint": "e", "Method": "GET", "Verb": "x"}, "Verb"),
    ("http:invoke", {"ApiEndpoint": "e", "Method": "GET", "Body": "x"}, "Body"),
]


@pytest.mark.parametrize("action, parameters, name", UNKNOWN)
def test_a_name_that_is_written_out_is_a_fault_of_the_definition(sfn, action, parameters, name):
    task = {"Type": "Task", "Resource": f"arn:aws:states:::{action}", "Parameters": parameters, "End": True}
    definition = json.dumps({"StartAt": "T", "States": {"T": task}})
    found = sfn.validate_state_machine_definition(definition=definition)
    message = f'The field "{name}" is not supported by Step Functions'
    assert found["result"] == "FAIL"
    assert found["diagnostics"] == [
        {
            "severity": "ERROR",
            "code": "SCHEMA_VALIDATION_FAILED",
            "message": message,
            "location": "/States/T/Parameters",
        }
    ]
    fault = f"SCHEMA_VALIDATION_FAILED: {message} at /States/T/Parameters"
    with aws_error("InvalidDefinition", f"Invalid State Machine Definition: '{fault}'"):
        sfn.create_state_machine(name=unique("m"), roleArn=ROLE, definition=definition)


@pytest.mark.parametrize("action", ["aws-sdk:dynamodb:fooBar", "aws-sdk:dynamodb:PutItem", "aws-sdk:s3:getObjekt"])
def test_an_action_that_the_service_does_not_have(sfn, action):
    resource = f"arn:aws:states:::{action}"
    definition = json.dumps({"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": resource, "End": True}}})
    [fault] = sfn.validate_state_machine_definition(definition=definition)["diagnostics"]
    assert fault["location"] == "/States/T/Resource"
    assert fault["message"].startswith(f"The resource provided {resource} is not recognized.")


def test_a_name_behind_a_path_fails_the_start_of_the_task(run, sfn):
    parameters = {"FunctionName": "f", "Payload": {}, "TaskToken.$": "$$.Task.Token"}
    done = run("lambda:invoke.waitForTaskToken", parameters, Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Done"}])
    assert (done["status"], done["error"]) == ("FAILED", "States.Runtime")
    assert done["cause"].startswith("An error occurred while executing the state 'T' (entered at the event id #2). The Par")
    assert done["cause"].endswith(
        ' could not be used to start the Task: [The field "TaskToken" is not supported by Step Functions]'
    )
    types = [e["type"] for e in sfn.get_execution_history(executionArn=done["executionArn"])["events"]]
    assert types == ["ExecutionStarted", "TaskStateEntered", "ExecutionFailed"]


@pytest.mark.parametrize(
    "parameters, words",
    [
        ({"Method": "GET"}, "The field 'ApiEndpoint' is required but was missing"),
        ({"ApiEndpoint": "e", "Method": "FOO"}, "The value of the field 'Method' has an invalid format"),
        (
            {"ApiEndpoint": "e", "Method": "GET", "QueryParameters": "?a=b"},
            "The value of the field 'QueryParameters' has an invalid format",
        ),
        (
            {"ApiEndpoint": "e", "Method": "GET", "Headers": {"Authorization": ["x"]}},
            "The value of the field 'Headers' has an invalid format",
        ),
        (
            {"ApiEndpoint": "e", "Method": "GET", "Headers": {"X-Amz-Foo": ["x"]}, "AuthType": "XX"},
            "The value of the field 'Headers' has an invalid format, The value of the field 'AuthType' has an invalid format",
        ),
    ],
)
def test_what_api_gateway_is_not_called_with(run, parameters, words):
    done = run("apigateway:invoke", parameters)
    assert done["error"] == "States.Runtime"
    assert done["cause"].endswith(f"could not be used to start the Task: [{words}]")


def test_names_are_those_of_the_sdk_for_java(run, client):
    ddb, table = client("dynamodb"), unique("table")
    ddb.create_table(
        TableName=table,
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    ddb.get_waiter("table_exists").wait(TableName=table, WaiterConfig={"Delay": 1})
    item = {"id": {"S": "1"}, "b": {"Bool": True}, "n": {"NULL": True}, "s": {"Ss": ["x"]}, "m": {"M": {"o": {"BOOL": False}}}}
    done = run("aws-sdk:dynamodb:putItem", {"TableName": table, "Item": item})
    assert done["status"] == "SUCCEEDED", done
    stored = ddb.get_item(TableName=table, Key={"id": {"S": "1"}})["Item"]
    assert stored == {
        "id": {"S": "1"}, "b": {"BOOL": True}, "n": {"NULL": True}, "s": {"SS": ["x"]}, "m": {"M": {"o": {"BOOL": False}}},
    }  # fmt: skip
    done = run("aws-sdk:dynamodb:getItem", {"TableName": table, "Key": {"id": {"S": "1"}}})
    assert json.loads(done["output"])["Item"] == {
        "id": {"S": "1"}, "b": {"Bool": True}, "n": {"Nul": True}, "s": {"Ss": ["x"]}, "m": {"M": {"o": {"Bool": False}}},
    }  # fmt: skip


def test_what_is_not_implemented_is_no_error_of_the_service(run):
    done = run(
        "aws-sdk:dynamodb:executeStatement",
        {"Statement": "SELECT * FROM t"},
        Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Done"}],
    )
    assert (done["status"], done["error"]) == ("FAILED", "States.Runtime")
    assert "DynamoDB.ExecuteStatement" in done["cause"]


def test_a_functions_metadata_agree_with_its_answer(run, client, make_function):
    name = make_function("def handler(event, context):\n    return event\n")
    version = client("lambda").publish_version(FunctionName=name)["Version"]
    answer = json.loads(run("lambda:invoke", {"FunctionName": f"{name}:{version}"})["output"])
    assert answer["ExecutedVersion"] == answer["SdkHttpMetadata"]["HttpHeaders"]["X-Amz-Executed-Version"] == version
    answer = json.loads(run("lambda:invoke", {"FunctionName": name, "InvocationType": "DryRun"})["output"])
    assert answer["StatusCode"] == answer["SdkHttpMetadata"]["HttpStatusCode"] == 204
