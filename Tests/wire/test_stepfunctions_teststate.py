"""Step Functions: TestState and ValidateStateMachineDefinition, as boto3 sees them."""

import json

import boto3
import pytest
from botocore.config import Config
from conftest import REGION, ROLE, aws_error


@pytest.fixture
def test(endpoint):
    """TestState with the definition and the input as values; boto3 is kept from putting `sync-` before the host."""
    sfn = boto3.client(
        "stepfunctions",
        endpoint_url=endpoint,
        region_name=REGION,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(inject_host_prefix=False, retries={"total_max_attempts": 1}),
    )

    def call(definition, given=None, **more):
        if given is not None:
            more["input"] = json.dumps(given)
        return sfn.test_state(definition=json.dumps(definition), **more)

    return call


INVOKE = {
    "Type": "Task",
    "Resource": "arn:aws:states:::lambda:invoke",
    "Parameters": {"FunctionName": "f", "Payload.$": "$"},
    "ResultSelector": {"answer.$": "$.Payload"},
    "ResultPath": "$.told",
    "Retry": [
        {"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "BackoffRate": 3, "MaxAttempts": 2},
        {"ErrorEquals": ["Slow"], "MaxDelaySeconds": 5, "IntervalSeconds": 4},
    ],
    "Catch": [{"ErrorEquals": ["Other"], "Next": "B"}, {"ErrorEquals": ["States.ALL"], "Next": "C"}],
    "Next": "A",
}


def test_a_pass_state_and_its_data(test):
    state = {"Type": "Pass", "Parameters": {"b.$": "$.a"}, "ResultPath": "$.c", "Next": "After"}
    answer = test(state, {"a": 1}, inspectionLevel="DEBUG")
    assert answer["status"] == "SUCCEEDED"
    assert json.loads(answer["output"]) == {"a": 1, "c": {"b": 1}}
    assert answer["nextState"] == "After"
    data = {name: json.loads(text) for name, text in answer["inspectionData"].items()}
    assert data == {
        "input": {"a": 1},
        "afterInputPath": {"a": 1},
        "afterParameters": {"b": 1},
        "afterResultSelector": {"b": 1},
        "afterResultPath": {"a": 1, "c": {"b": 1}},
    }
    assert "inspectionData" not in test(state, {"a": 1})


def test_a_mocked_task(test):
    answer = test(INVOKE, {"a": 1}, mock={"result": json.dumps({"Payload": 7})}, inspectionLevel="TRACE")
    assert json.loads(answer["output"]) == {"a": 1, "told": {"answer": 7}}
    assert answer["nextState"] == "A"
    assert json.loads(answer["inspectionData"]["afterParameters"]) == {"FunctionName": "f", "Payload": {"a": 1}}
    assert json.loads(answer["inspectionData"]["result"]) == {"Payload": 7}


@pytest.mark.parametrize(
    "error, count, status, details",
    [
        ("Busy", 0, "RETRIABLE", {"retryIndex": 0, "retryBackoffIntervalSeconds": 2}),
        ("Busy", 1, "RETRIABLE", {"retryIndex": 0, "retryBackoffIntervalSeconds": 6}),
        ("Busy", 2, "CAUGHT_ERROR", {"catchIndex": 1}),
        ("Slow", 2, "RETRIABLE", {"retryIndex": 1, "retryBackoffIntervalSeconds": 5}),
        ("Other", 0, "CAUGHT_ERROR", {"catchIndex": 0}),
    ],
)
def test_mocked_errors(test, error, count, status, details):
    answer = test(
        INVOKE,
        {},
        mock={"errorOutput": {"error": error, "cause": "why"}},
        stateConfiguration={"retrierRetryCount": count},
        inspectionLevel="DEBUG",
    )
    assert (answer["status"], answer["error"], answer["cause"]) == (status, error, "why")
    assert answer["inspectionData"]["errorDetails"] == details
    assert ("output" in answer) == (status == "CAUGHT_ERROR")


def test_variables(test):
    state = {
        "Type": "Pass",
        "Parameters": {"sum.$": "States.MathAdd($x, 1)"},
        "Assign": {"x": 5, "y.$": "$.sum"},
        "End": True,
    }
    answer = test(state, {"a": 2}, variables=json.dumps({"x": 1}), inspectionLevel="DEBUG")
    assert json.loads(answer["output"]) == {"sum": 2}
    assert json.loads(answer["inspectionData"]["variables"]) == {"x": 5, "y": 2}


def test_a_context_goes_with_a_mock(test):
    state = {**INVOKE, "ResultSelector": {"name.$": "$$.Execution.Name"}}
    mock = {"result": '{"Payload": 1}', "fieldValidationMode": "NONE"}
    answer = test(state, {"a": 2}, context=json.dumps({"Execution": {"Name": "me"}}), mock=mock)
    assert json.loads(answer["output"]) == {"a": 2, "told": {"name": "me"}}


def test_a_state_of_a_machine_below_the_top(test):
    inner = {"StartAt": "Deep", "States": {"Deep": {"Type": "Choice", "Choices": [], "Default": "End"}}}
    inner["States"]["Deep"]["Choices"] = [{"Variable": "$.n", "NumericGreaterThan": 3, "Next": "Big"}]
    inner["States"].update({"End": {"Type": "Succeed"}, "Big": {"Type": "Succeed"}})
    machine = {"StartAt": "Each", "States": {"Each": {"Type": "Map", "ItemProcessor": inner, "End": True}}}
    assert test(machine, {"n": 4}, stateName="Deep")["nextState"] == "Big"
    assert test(machine, {"n": 3}, stateName="Deep")["nextState"] == "End"
    with aws_error("ValidationException", "State not found in definition"):
        test(machine, {}, stateName="None")


def test_a_task_is_really_carried_out(test, make_queue):
    url = make_queue()
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage",
        "Parameters": {"QueueUrl": url, "MessageBody.$": "$.text"},
        "ResultSelector": {"md5.$": "$.MD5OfMessageBody"},
        "End": True,
    }
    answer = test(state, {"text": "hello"}, roleArn=ROLE)
    assert json.loads(answer["output"]) == {"md5": "5d41402abc4b2a76b9719d911017c592"}
    with aws_error("ValidationException", "RoleArn must be specified when testing a Task state"):
        test(state, {"text": "hello"})


def test_a_wait_waits(test):
    assert test({"Type": "Wait", "Seconds": 1, "Next": "A"}, {"a": 1})["nextState"] == "A"


@pytest.mark.parametrize(
    "mode, result, message",
    [
        ("STRICT", {}, "Required field 'ExecutionArn' is missing"),
        ("STRICT", {"ExecutionArn": "a", "StartDate": 1}, "Field 'StartDate' must be a string"),
        ("PRESENT", {}, None),
        ("PRESENT", {"ExecutionArn": 1}, "Field 'ExecutionArn' must be a string"),
        ("NONE", {"ExecutionArn": 1}, None),
    ],
)
def test_mocks_are_compared_with_the_service(test, mode, result, message):
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::states:startExecution",
        "Parameters": {"StateMachineArn": "arn"},
        "End": True,
    }
    mock = {"result": json.dumps(result), "fieldValidationMode": mode}
    if message is None:
        assert json.loads(test(state, {}, mock=mock)["output"]) == result
    else:
        with aws_error("ValidationException", f"Mock result schema validation error: {message}"):
            test(state, {}, mock=mock)


@pytest.mark.parametrize(
    "state, more, code",
    [
        ({"Type": "Nothing", "End": True}, {}, "InvalidDefinition"),
        ({"Type": "Parallel", "Branches": [], "End": True}, {}, "InvalidDefinition"),
        ({"Type": "Pass", "End": True}, {"mock": {"result": "{}"}}, "ValidationException"),
        ({"Type": "Pass", "End": True}, {"input": "{"}, "InvalidExecutionInput"),
        ({"Type": "Pass", "End": True}, {"context": '{"Map": {}}'}, "ValidationException"),
        ({"Type": "Pass", "End": True}, {"context": '{"Execution": {"Name": "n"}}'}, "ValidationException"),
        ({"Type": "Pass", "End": True}, {"stateConfiguration": {"retrierRetryCount": 1}}, "ValidationException"),
    ],
)
def test_refusals(test, state, more, code):
    with aws_error(code):
        test(state, **more)


# --- ValidateStateMachineDefinition -------------------------------------------------------------------------------


def test_diagnostics_have_codes_and_places(client):
    sfn = client("stepfunctions")
    states = {f"S{n}": {"Type": "Pass", "Next": f"T{n}"} for n in range(5)}
    definition = json.dumps({"StartAt": "S0", "States": states})
    told = sfn.validate_state_machine_definition(definition=definition, maxResults=2)
    assert told["result"] == "FAIL"
    assert told["truncated"] is True
    assert len(told["diagnostics"]) == 2
    first = told["diagnostics"][0]
    assert (first["severity"], first["code"]) == ("ERROR", "MISSING_TRANSITION_TARGET")
    assert first["location"] == "/States/S0/Next"
    good = json.dumps({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})
    assert sfn.validate_state_machine_definition(definition=good, type="EXPRESS")["diagnostics"] == []


@pytest.mark.parametrize(
    "config, data, pointed, batches",
    [
        ({"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"}, "a,b\n1,2\n3,4\n", None, [[{"a": "1", "b": "2"}], [{"a": "3", "b": "4"}]]),
        ({"InputType": "JSONL", "MaxItems": 1}, '{"n": 1}\n{"n": 2}\n', None, [[{"n": 1}]]),
        ({"InputType": "JSON", "ItemsPointer": "/x"}, '{"x": [1, 2]}', [1, 2], [[1], [2]]),
    ],
)
def test_what_the_reader_and_the_batcher_of_a_map_make(test, config, data, pointed, batches):
    state = {
        "Type": "Map",
        "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": config,
            "Parameters": {"Bucket": "b", "Key": "k"},
        },
        "ItemBatcher": {"MaxItemsPerBatch": 1},
        "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "P",
            "States": {"P": {"Type": "Pass", "End": True}},
        },
        "End": True,
    }
    answer = test(
        state, {}, inspectionLevel="DEBUG", mock={"result": "[]"}, stateConfiguration={"mapItemReaderData": data}
    )
    shown = answer["inspectionData"]
    assert [batch["Items"] for batch in json.loads(shown["afterItemBatcher"])] == batches
    assert (json.loads(shown["afterItemsPointer"]) if pointed else shown.get("afterItemsPointer")) == pointed


def test_what_the_reader_of_a_map_cannot_read(test):
    state = {
        "Type": "Map",
        "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "JSON", "ItemsPointer": "/y"},
            "Parameters": {"Bucket": "b", "Key": "k"},
        },
        "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "P",
            "States": {"P": {"Type": "Pass", "End": True}},
        },
        "Catch": [{"ErrorEquals": ["States.ItemReaderFailed"], "Next": "Sorry"}],
        "End": True,
    }
    answer = test(state, {}, mock={"result": "[]"}, stateConfiguration={"mapItemReaderData": '{"x": 1}'})
    assert (answer["status"], answer["error"]) == ("CAUGHT_ERROR", "States.ItemReaderFailed")
