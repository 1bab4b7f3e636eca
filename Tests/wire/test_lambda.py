"""Lambda: functions from a zip, invocations of all three kinds and errors as AWS words them."""

import base64
import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import ACCOUNT, REGION, ROLE, aws_error, package, receive_all, unique

CODE = """
import json, os, sys, time
import boto3

loads = 0

class Sour(Exception):
    pass

def handler(event, context):
    global loads
    loads += 1
    kind = event.get("do") if isinstance(event, dict) else None
    if kind == "raise":
        raise Sour("too sour")
    if kind == "exit":
        sys.exit(3)
    if kind == "sleep":
        time.sleep(event["seconds"])
    if kind == "rubbish":
        return {1, 2}
    if kind == "environment":
        return {k: v for k, v in os.environ.items() if k.startswith(("AWS_", "LAMBDA_", "_HANDLER", "MY_"))}
    if kind == "context":
        return {
            "arn": context.invoked_function_arn,
            "name": context.function_name,
            "version": context.function_version,
            "memory": context.memory_limit_in_mb,
            "request": context.aws_request_id,
            "remaining": context.get_remaining_time_in_millis(),
            "client": context.client_context.custom if context.client_context else None,
        }
    if kind == "loads":
        return loads
    if kind == "send":
        boto3.client("sqs").send_message(QueueUrl=event["url"], MessageBody="sent by the handler")
    if kind == "whoami":
        return boto3.client("sts").get_caller_identity()["Account"]
    print("handling", json.dumps(event))
    return event
"""


@pytest.fixture(scope="module")
def function(make_function):
    return make_function(CODE, Environment={"Variables": {"MY_COLOUR": "blau"}}, MemorySize=256)


def invoke(functions, name, payload, **more):
    response = functions.invoke(FunctionName=name, Payload=json.dumps(payload), **more)
    text = response["Payload"].read()
    return response, json.loads(text) if text else None


# --- functions ----------------------------------------------------------------------------------------------------


def test_function_life(functions):
    name = unique("life")
    created = functions.create_function(
        FunctionName=name,
        Runtime="python3.12",
        Role=ROLE,
        Handler="app.handler",
        Code={"ZipFile": package(app__py="def handler(e, c): return 1")},
        Description="counts",
    )
    arn = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}"
    assert created["FunctionArn"] == arn
    assert created["Timeout"] == 3
    assert created["MemorySize"] == 128
    assert created["Version"] == "$LATEST"
    assert created["PackageType"] == "Zip"
    assert len(base64.b64decode(created["CodeSha256"])) == 32
    functions.get_waiter("function_active_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1})
    assert invoke(functions, name, {})[1] == 1

    got = functions.get_function(FunctionName=name)["Configuration"]
    assert got["State"] == "Active"
    assert got["Description"] == "counts"
    assert functions.get_function_configuration(FunctionName=arn)["FunctionName"] == name
    assert name in [
        f["FunctionName"] for page in functions.get_paginator("list_functions").paginate() for f in page["Functions"]
    ]
    with aws_error("ResourceConflictException", f"Function already exist: {name}"):
        functions.create_function(
            FunctionName=name, Runtime="python3.12", Role=ROLE, Handler="a.b", Code={"ZipFile": package(a__py="")}
        )

    functions.update_function_code(FunctionName=name, ZipFile=package(app__py="def handler(e, c): return 2"))
    functions.get_waiter("function_updated_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1})
    assert invoke(functions, name, {})[1] == 2
    functions.update_function_configuration(FunctionName=name, Timeout=7)
    functions.get_waiter("function_updated_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1})
    assert functions.get_function_configuration(FunctionName=name)["Timeout"] == 7

    functions.delete_function(FunctionName=name)
    with aws_error("ResourceNotFoundException", f"Function not found: {arn}"):
        functions.get_function(FunctionName=name)
    with aws_error("ResourceNotFoundException", f"Function not found: {arn}"):
        functions.invoke(FunctionName=name)


# --- invocations --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("payload", [{"a": [1, 2.5, None, "ü🍋"]}, [], "text", 0, None, True])
def test_the_event_comes_and_the_answer_goes(functions, function, payload):
    response, answer = invoke(functions, function, payload)
    assert response["StatusCode"] == 200
    assert response["ExecutedVersion"] == "$LATEST"
    assert "FunctionError" not in response
    assert answer == payload


def test_the_log_of_an_invocation(functions, function):
    response, _ = invoke(functions, function, {"x": 1}, LogType="Tail")
    request = response["ResponseMetadata"]["RequestId"]
    lines = base64.b64decode(response["LogResult"]).decode().splitlines()
    start = next(line for line in lines if line.startswith("START RequestId:"))
    assert start == f"START RequestId: {request} Version: $LATEST"
    assert 'handling {"x": 1}' in lines
    assert f"END RequestId: {request}" in lines
    report = next(line for line in lines if line.startswith(f"REPORT RequestId: {request}\t"))
    for part in ("Duration: ", "Billed Duration: ", "Memory Size: 256 MB", "Max Memory Used: "):
        assert part in report


def test_environment(functions, function):
    _, variables = invoke(functions, function, {"do": "environment"})
    assert variables["MY_COLOUR"] == "blau"
    assert variables["AWS_LAMBDA_FUNCTION_NAME"] == function
    assert variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] == "256"
    assert variables["AWS_LAMBDA_FUNCTION_VERSION"] == "$LATEST"
    assert variables["AWS_REGION"] == variables["AWS_DEFAULT_REGION"] == REGION
    assert variables["_HANDLER"] == "app.handler"
    assert variables["LAMBDA_TASK_ROOT"]


def test_context(functions, function):
    custom = base64.b64encode(json.dumps({"custom": {"k": "v"}}).encode()).decode()
    response, context = invoke(functions, function, {"do": "context"}, ClientContext=custom)
    assert context["arn"] == f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{function}"
    assert context["name"] == function
    assert context["version"] == "$LATEST"
    assert int(context["memory"]) == 256
    assert context["request"] == response["ResponseMetadata"]["RequestId"]
    assert 0 < context["remaining"] <= 10_000
    assert context["client"] == {"k": "v"}


def test_warm_starts_keep_the_process(functions, make_function):
    name = make_function(CODE)
    assert [invoke(functions, name, {"do": "loads"})[1] for _ in range(3)] == [1, 2, 3]


def test_a_handler_reaches_the_emulator_through_boto3(functions, function, client, make_queue):
    url = make_queue()
    invoke(functions, function, {"do": "send", "url": url})
    [message] = receive_all(client("sqs"), url, 1)
    assert message["Body"] == "sent by the handler"
    assert invoke(functions, function, {"do": "whoami"})[1] == ACCOUNT


def test_asynchronous(functions, function, client, make_queue):
    url = make_queue()
    response = functions.invoke(
        FunctionName=function, InvocationType="Event", Payload=json.dumps({"do": "send", "url": url})
    )
    assert response["StatusCode"] == 202
    assert response["Payload"].read() == b""
    receive_all(client("sqs"), url, 1)


def test_dry_run(functions, function):
    response = functions.invoke(FunctionName=function, InvocationType="DryRun")
    assert response["StatusCode"] == 204


def test_in_parallel(functions, function):
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda i: invoke(functions, function, {"i": i})[1], range(24)))
    assert answers == [{"i": i} for i in range(24)]


# --- errors -------------------------------------------------------------------------------------------------------


def test_a_raised_exception(functions, function):
    response, error = invoke(functions, function, {"do": "raise"}, LogType="Tail")
    assert response["StatusCode"] == 200
    assert response["FunctionError"] == "Unhandled"
    assert error["errorMessage"] == "too sour"
    assert error["errorType"] == "Sour"
    assert 'raise Sour("too sour")' in "".join(error["stackTrace"])
    assert error["requestId"] == response["ResponseMetadata"]["RequestId"]
    assert "[ERROR] Sour: too sour" in base64.b64decode(response["LogResult"]).decode()


def test_a_timeout(functions, make_function):
    name = make_function(CODE, Timeout=1)
    response, error = invoke(functions, name, {"do": "sleep", "seconds": 5})
    assert response["FunctionError"] == "Unhandled"
    assert error["errorType"] == "Sandbox.Timedout"
    request = response["ResponseMetadata"]["RequestId"]
    assert error["errorMessage"] == f"RequestId: {request} Error: Task timed out after 1.00 seconds"
    # The next invocation gets a fresh process.
    assert invoke(functions, name, {"do": "loads"})[1] == 1


def test_an_exit(functions, make_function):
    name = make_function(CODE)
    response, error = invoke(functions, name, {"do": "exit"})
    assert response["FunctionError"] == "Unhandled"
    assert error["errorType"] == "Runtime.ExitError"
    assert error["errorMessage"].endswith("Error: Runtime exited with error: exit status 3")
    assert invoke(functions, name, {"do": "loads"})[1] == 1


def test_an_answer_that_is_not_json(functions, function):
    response, error = invoke(functions, function, {"do": "rubbish"})
    assert response["FunctionError"] == "Unhandled"
    assert error["errorType"] == "Runtime.MarshalError"
    assert error["errorMessage"].startswith("Unable to marshal response: ")


def test_code_that_cannot_be_loaded(functions, make_function):
    response, error = invoke(functions, make_function("syntax error here"), {})
    assert response["FunctionError"] == "Unhandled"
    assert error["errorType"] == "Runtime.UserCodeSyntaxError"

    response, error = invoke(functions, make_function("other = 1"), {})
    assert error["errorType"] == "Runtime.HandlerNotFound"
    assert error["errorMessage"] == "Handler 'handler' missing on module 'app'"

    response, error = invoke(functions, make_function(CODE, Handler="nope.handler"), {})
    assert error["errorType"] == "Runtime.ImportModuleError"
    assert error["errorMessage"] == "Unable to import module 'nope': No module named 'nope'"


def test_a_payload_that_is_not_json(functions, function):
    with aws_error("InvalidRequestContentException") as caught:
        functions.invoke(FunctionName=function, Payload=b"{nope")
    assert caught.value.response["Error"]["Message"].startswith("Could not parse request body into json: ")


def test_cli(aws, function, tmp_path):
    out = tmp_path / "out.json"
    done = aws("lambda", "invoke", "--function-name", function, "--payload", '{"a": 1}', out)
    assert done["StatusCode"] == 200
    assert json.loads(out.read_text()) == {"a": 1}


DEEP = """
class OrderRejected(Exception):
    pass

def fall(depth):
    if depth == 0:
        raise OrderRejected("too deep")
    return step(depth)

def step(depth):
    return fall(depth - 1)

def handler(event, context):
    return fall(event["depth"])
"""


def test_an_error_with_a_long_traceback_keeps_its_name(functions, make_function):
    """awslambdaric puts the traceback into a header field of up to a mebibyte."""
    name = make_function(DEEP)
    for depth in (10, 450):
        response, payload = invoke(functions, name, {"depth": depth})
        assert response["FunctionError"] == "Unhandled"
        assert (payload["errorType"], payload["errorMessage"]) == ("OrderRejected", "too deep")


# --- asynchronous events ------------------------------------------------------------------------------------------


def test_a_record_that_nobody_takes_does_not_run_the_handler_again(
    functions, client, make_function, make_queue, queue_arn
):
    sqs = client("sqs")
    runs, gone = make_queue(), make_queue()
    name = make_function(CODE)
    functions.put_function_event_invoke_config(
        FunctionName=name,
        MaximumRetryAttempts=0,
        DestinationConfig={"OnSuccess": {"Destination": queue_arn(gone)}},
    )
    sqs.delete_queue(QueueUrl=gone)
    functions.invoke(
        FunctionName=name, InvocationType="Event", Payload=json.dumps({"do": "send", "url": runs}).encode()
    )
    receive_all(sqs, runs, 1)
    assert not sqs.receive_message(QueueUrl=runs, WaitTimeSeconds=4).get("Messages")


def test_a_failed_event_reaches_its_destination_and_its_dead_letter_queue(
    functions, client, make_function, make_queue, queue_arn
):
    sqs = client("sqs")
    destination, dead = make_queue(), make_queue()
    name = make_function(CODE, DeadLetterConfig={"TargetArn": queue_arn(dead)})
    functions.put_function_event_invoke_config(
        FunctionName=name,
        MaximumRetryAttempts=0,
        DestinationConfig={"OnFailure": {"Destination": queue_arn(destination)}},
    )
    functions.invoke(FunctionName=name, InvocationType="Event", Payload=b'{"do": "raise"}')
    (record,) = receive_all(sqs, destination, 1)
    context = json.loads(record["Body"])["requestContext"]
    assert (context["condition"], context["approximateInvokeCount"]) == ("RetriesExhausted", 1)
    (message,) = receive_all(sqs, dead, 1)
    assert json.loads(message["Body"]) == {"do": "raise"}
    attributes = message["MessageAttributes"]
    assert attributes["ErrorCode"] == {"StringValue": "200", "DataType": "Number"}
    assert attributes["ErrorMessage"] == {"StringValue": "too sour", "DataType": "String"}
    assert attributes["RequestID"]["DataType"] == "String"


# --- logs in JSON -------------------------------------------------------------------------------------------------

LOGGING = """
import logging

def handler(event, context):
    logging.getLogger().info("quiet")
    logging.getLogger().warning("loud %s", event["n"])
"""
NODE_LOGGING = 'exports.handler = async (event) => { console.log("quiet"); console.warn("loud", event.n); };'


@pytest.mark.parametrize("runtime, file, code", [("python3.13", "app__py", LOGGING), ("nodejs22.x", "app__js", NODE_LOGGING)])
def test_logs_in_json(functions, client, make_function, runtime, file, code):
    config = {"LogFormat": "JSON", "ApplicationLogLevel": "WARN", "SystemLogLevel": "INFO"}
    name = make_function(code, Runtime=runtime, Code={"ZipFile": package(**{file: code})}, LoggingConfig=config)
    shown = functions.get_function_configuration(FunctionName=name)["LoggingConfig"]
    assert shown == {**config, "LogGroup": f"/aws/lambda/{name}"}
    response, _ = invoke(functions, name, {"n": 1}, LogType="Tail")
    request = response["ResponseMetadata"]["RequestId"]
    lines = [json.loads(line) for line in base64.b64decode(response["LogResult"]).decode().splitlines()]
    own = [line for line in lines if "type" in line]
    assert [line["type"] for line in own] == ["platform.start", "platform.report"]
    assert own[0]["record"] == {"requestId": own[0]["record"]["requestId"], "version": "$LATEST"}
    metrics = own[1]["record"]["metrics"]
    assert own[1]["record"]["status"] == "success" and metrics["memorySizeMB"] == 128
    assert {"durationMs", "billedDurationMs", "maxMemoryUsedMB"} <= metrics.keys()
    (said,) = [line for line in lines if "message" in line]
    assert (said["level"], said["message"]) == ("WARN" if runtime.startswith("node") else "WARNING", "loud 1")
    assert request and said["requestId"] == own[0]["record"]["requestId"]


def test_a_level_needs_json(functions, make_function):
    with aws_error("InvalidParameterValueException"):
        make_function(LOGGING, LoggingConfig={"LogFormat": "Text", "ApplicationLogLevel": "WARN"})
