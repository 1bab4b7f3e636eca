"""CloudWatch Logs, as boto3 and the AWS CLI read and write it: what clients put, machines log and functions print."""

import json
import time

import pytest
from checkout_process import checkout
from conftest import ACCOUNT, REGION, aws_error, eventually, make_client, unique


@pytest.fixture(scope="module")
def logs(client):
    return client("logs")


@pytest.fixture
def group(logs):
    name = unique("group")
    logs.create_log_group(logGroupName=name)
    yield name
    logs.delete_log_group(logGroupName=name)


def put(logs, group, stream, messages, start=None):
    start = start or int(time.time() * 1000)
    events = [{"timestamp": start + at, "message": text} for at, text in enumerate(messages)]
    logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=events)
    return start


def texts(page):
    return [event["message"] for event in page["events"]]


def test_life_of_a_group(logs):
    name = unique("group")
    logs.create_log_group(logGroupName=name, tags={"k": "v"})
    with aws_error("ResourceAlreadyExistsException", "The specified log group already exists"):
        logs.create_log_group(logGroupName=name)
    logs.put_retention_policy(logGroupName=name, retentionInDays=7)
    shown = logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"][0]
    assert shown["arn"] == f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{name}:*"
    assert shown["retentionInDays"] == 7
    logs.delete_retention_policy(logGroupName=name)
    assert "retentionInDays" not in logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"][0]
    arn = shown["logGroupArn"]
    logs.tag_resource(resourceArn=arn, tags={"a": "1"})
    logs.untag_resource(resourceArn=arn, tagKeys=["k"])
    assert logs.list_tags_for_resource(resourceArn=arn)["tags"] == {"a": "1"}
    with aws_error("InvalidParameterException"):
        logs.put_retention_policy(logGroupName=name, retentionInDays=2)
    logs.delete_log_group(logGroupName=name)
    with aws_error("ResourceNotFoundException", "The specified log group does not exist."):
        logs.delete_log_group(logGroupName=name)


def test_groups_are_paged(logs):
    prefix = unique("group")
    for number in range(5):
        logs.create_log_group(logGroupName=f"{prefix}-{number}")
    pages = logs.get_paginator("describe_log_groups").paginate(
        logGroupNamePrefix=prefix, PaginationConfig={"PageSize": 2}
    )
    assert [len(page["logGroups"]) for page in pages] == [2, 2, 1]
    for number in range(5):
        logs.delete_log_group(logGroupName=f"{prefix}-{number}")


def test_events_are_read_forwards_and_backwards(logs, group):
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    put(logs, group, "s", [f"line {n}" for n in range(5)])
    stream = {"logGroupName": group, "logStreamName": "s", "limit": 2}
    first = logs.get_log_events(**stream, startFromHead=True)
    assert texts(first) == ["line 0", "line 1"]
    second = logs.get_log_events(**stream, nextToken=first["nextForwardToken"])
    assert texts(second) == ["line 2", "line 3"]
    assert texts(logs.get_log_events(**stream, nextToken=second["nextBackwardToken"])) == ["line 0", "line 1"]
    assert texts(logs.get_log_events(**stream)) == ["line 3", "line 4"]
    with aws_error("InvalidParameterException", "The specified nextToken is invalid."):
        logs.get_log_events(**stream, nextToken="nonsense")


def test_events_of_a_group_are_filtered(logs, group):
    for stream in ("s", "t"):
        logs.create_log_stream(logGroupName=group, logStreamName=stream)
        put(logs, group, stream, [f"{stream} ERROR one", f"{stream} INFO two"])
    found = logs.filter_log_events(logGroupName=group, filterPattern="ERROR")
    assert sorted(texts(found)) == ["s ERROR one", "t ERROR one"]
    found = logs.filter_log_events(logGroupName=group, logStreamNames=["t"])
    assert {event["logStreamName"] for event in found["events"]} == {"t"}
    pages = logs.get_paginator("filter_log_events").paginate(logGroupName=group, PaginationConfig={"PageSize": 3})
    assert sum(len(page["events"]) for page in pages) == 4
    streams = logs.describe_log_streams(logGroupName=group, orderBy="LastEventTime", descending=True)["logStreams"]
    assert {stream["logStreamName"] for stream in streams} == {"s", "t"}
    assert all("lastEventTimestamp" in stream for stream in streams)


def test_by_cli(aws, logs, group):
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    put(logs, group, "s", ["hello"])
    assert texts(aws("logs", "filter-log-events", "--log-group-name", group)) == ["hello"]


def test_what_functions_print(client, logs, make_function):
    name = make_function("def handler(event, context):\n    print('seen', event['n'])\n")
    client("lambda").invoke(FunctionName=name, Payload=json.dumps({"n": 7}))
    group = f"/aws/lambda/{name}"
    found = eventually(
        lambda: logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"]
        and (page := logs.filter_log_events(logGroupName=group, filterPattern="seen"))["events"]
        and page
    )
    assert [text.strip() for text in texts(found)] == ["seen 7"]
    lines = texts(logs.filter_log_events(logGroupName=group))
    for head in ("START RequestId: ", "END RequestId: ", "REPORT RequestId: "):
        assert any(line.startswith(head) for line in lines), lines
    assert "[$LATEST]" in found["events"][0]["logStreamName"]
    logs.delete_log_group(logGroupName=group)


TEMPLATE = """
Resources:
  Log:
    Type: AWS::Logs::LogGroup
    Properties: {LogGroupName: /app/log, RetentionInDays: %s, Tags: [{Key: k, Value: v}]}
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::000000000000:role/r
      Definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}
      LoggingConfiguration:
        Level: ALL
        IncludeExecutionData: true
        Destinations: [{CloudWatchLogsLogGroup: {LogGroupArn: !GetAtt Log.Arn}}]
Outputs:
  Machine: {Value: !Ref Machine}
"""


def test_a_group_of_a_template(tmp_path, serve):
    server = serve(tmp_path / "state")
    deploy = ["deploy", "--state", "state", "--stack-name", "app", "--output", "json"]
    logs = make_client(server.url, "logs")
    for days in (7, 30):
        (tmp_path / "template.yaml").write_text(TEMPLATE % days)
        done = checkout(*deploy, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        group = logs.describe_log_groups()["logGroups"][0]
        assert (group["logGroupName"], group["retentionInDays"]) == ("/app/log", days)
        assert logs.list_tags_for_resource(resourceArn=group["logGroupArn"])["tags"] == {"k": "v"}
    machine = json.loads(done.stdout)["outputs"]["Machine"]
    make_client(server.url, "stepfunctions").start_execution(stateMachineArn=machine)
    found = eventually(lambda: len(texts(page := logs.filter_log_events(logGroupName="/app/log"))) == 4 and page)
    assert [json.loads(text)["type"] for text in texts(found)] == [
        "ExecutionStarted",
        "PassStateEntered",
        "PassStateExited",
        "ExecutionSucceeded",
    ]
    assert checkout("delete", "--state", "state", "--stack-name", "app", cwd=tmp_path).returncode == 0
    assert logs.describe_log_groups()["logGroups"] == []
