"""Accounts and regions: a client sees what lies in its own, whatever others have made."""

import io
import json
import urllib.request
import zipfile

import boto3
import pytest
from botocore.config import Config
from checkout_process import checkout
from conftest import ACCOUNT, REGION, aws_error, eventually, unique

OTHER = "111122223333"
ELSEWHERE = "eu-west-1"
PASS = json.dumps({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}})


@pytest.fixture(scope="module")
def clients(endpoint):
    """`clients("sqs", key=…, region=…)`."""

    def make(service, key="test", region=REGION, token=None, secret="test", **config):
        return boto3.client(
            service,
            endpoint_url=endpoint,
            region_name=region,
            aws_access_key_id=key,
            aws_secret_access_key=secret,
            aws_session_token=token,
            config=Config(retries={"total_max_attempts": 1}, read_timeout=60, **config),
        )

    return make


@pytest.fixture(params=[{"key": OTHER}, {"region": ELSEWHERE}], ids=["account", "region"])
def foreign(request, clients):
    """Clients of another account, or of another region."""
    return lambda service: clients(service, **request.param)


def role(account=ACCOUNT):
    return f"arn:aws:iam::{account}:role/any"


@pytest.mark.parametrize(
    ("key", "account"),
    [(OTHER, OTHER), ("test", ACCOUNT), ("AKIAIOSFODNN7EXAMPLE", ACCOUNT), ("1234567890123", ACCOUNT)],
)
def test_the_key_says_the_account(clients, key, account):
    assert clients("sts", key).get_caller_identity() | {"ResponseMetadata": None} == {
        "UserId": account,
        "Account": account,
        "Arn": f"arn:aws:iam::{account}:root",
        "ResponseMetadata": None,
    }
    assert clients("sts").get_access_key_info(AccessKeyId=key.ljust(16, "x"))["Account"] == ACCOUNT


def test_tables(clients, foreign):
    name = unique("table")
    schema = {
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "BillingMode": "PAY_PER_REQUEST",
    }
    arn = clients("dynamodb").create_table(TableName=name, **schema)["TableDescription"]["TableArn"]
    other = foreign("dynamodb")
    assert name not in other.list_tables()["TableNames"]
    for named in (name, arn):
        with aws_error("ResourceNotFoundException"):
            other.get_item(TableName=named, Key={"id": {"S": "1"}})
    # Both may have a table of the name, with items of their own.
    assert other.create_table(TableName=name, **schema)["TableDescription"]["TableArn"] != arn
    other.put_item(TableName=name, Item={"id": {"S": "1"}})
    assert "Item" not in clients("dynamodb").get_item(TableName=name, Key={"id": {"S": "1"}})
    other.delete_table(TableName=name)
    clients("dynamodb").delete_table(TableName=name)


def test_machines_and_their_executions(clients, foreign):
    name = unique("machine")
    states, other = clients("stepfunctions"), foreign("stepfunctions")
    arn = states.create_state_machine(name=name, definition=PASS, roleArn=role())["stateMachineArn"]
    execution = states.start_execution(stateMachineArn=arn)["executionArn"]
    activity = states.create_activity(name=name)["activityArn"]
    assert arn not in [m["stateMachineArn"] for m in other.list_state_machines()["stateMachines"]]
    assert activity not in [a["activityArn"] for a in other.list_activities()["activities"]]
    with aws_error("StateMachineDoesNotExist", f"State Machine Does Not Exist: '{arn}'"):
        other.start_execution(stateMachineArn=arn)
    with aws_error("ExecutionDoesNotExist"):
        other.describe_execution(executionArn=execution)
    with aws_error("ActivityDoesNotExist"):
        other.describe_activity(activityArn=activity)
    mine = other.create_state_machine(name=name, definition=PASS, roleArn=role())["stateMachineArn"]
    assert mine != arn
    states.delete_state_machine(stateMachineArn=arn)
    other.delete_state_machine(stateMachineArn=mine)


def test_queues(clients, foreign):
    name = unique("queue")
    url = clients("sqs").create_queue(QueueName=name)["QueueUrl"]
    other = foreign("sqs")
    assert not other.list_queues(QueueNamePrefix=name).get("QueueUrls")
    with aws_error("AWS.SimpleQueueService.NonExistentQueue"):
        other.get_queue_url(QueueName=name)
    with pytest.raises(other.exceptions.ClientError):
        other.send_message(QueueUrl=url, MessageBody="x")
    clients("sqs").delete_queue(QueueUrl=url)


def test_a_queue_s_policy_lets_another_account_in(clients):
    sqs, other = clients("sqs"), clients("sqs", OTHER)
    url = sqs.create_queue(QueueName=unique("queue"))["QueueUrl"]
    with aws_error("AccessDenied"):
        other.send_message(QueueUrl=url, MessageBody="x")
    sqs.add_permission(QueueUrl=url, Label="l", AWSAccountIds=[OTHER], Actions=["SendMessage"])
    other.send_message(QueueUrl=url, MessageBody="x")
    assert sqs.receive_message(QueueUrl=url, AttributeNames=["SenderId"])["Messages"][0]["Body"] == "x"
    sqs.delete_queue(QueueUrl=url)


def test_buses_rules_and_topics(clients, foreign):
    name = unique("name")
    bus = clients("events").create_event_bus(Name=name)["EventBusArn"]
    topic = clients("sns").create_topic(Name=name)["TopicArn"]
    clients("events").put_rule(Name=name, EventPattern='{"source": ["s"]}')
    events, sns = foreign("events"), foreign("sns")
    assert name not in [b["Name"] for b in events.list_event_buses()["EventBuses"]]
    assert not events.list_rules(NamePrefix=name)["Rules"]
    with aws_error("ResourceNotFoundException"):
        events.describe_event_bus(Name=bus)
    with aws_error("AccessDeniedException"):
        events.put_events(Entries=[{"Source": "s", "DetailType": "d", "Detail": "{}", "EventBusName": bus}])
    assert topic not in [t["TopicArn"] for t in sns.list_topics()["Topics"]]
    with pytest.raises(sns.exceptions.ClientError):
        sns.publish(TopicArn=topic, Message="x")
    clients("events").delete_event_bus(Name=name)
    clients("events").delete_rule(Name=name)
    clients("sns").delete_topic(TopicArn=topic)


def package(code):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("app.py", code)
    return data.getvalue()


def test_functions(clients, foreign):
    name = unique("function")
    functions, other = clients("lambda"), foreign("lambda")
    arn = functions.create_function(
        FunctionName=name, Runtime="python3.13", Role=role(), Handler="app.handler", Code={"ZipFile": package("")}
    )["FunctionArn"]
    assert name not in [f["FunctionName"] for f in other.list_functions()["Functions"]]
    for named in (name, arn):
        with pytest.raises(other.exceptions.ResourceNotFoundException):
            other.get_function(FunctionName=named)
    functions.delete_function(FunctionName=name)


def test_a_function_of_another_region_is_not_reachable(clients):
    arn = f"arn:aws:lambda:{ELSEWHERE}:{ACCOUNT}:function:f"
    with aws_error(
        "ResourceNotFoundException", f"Functions from '{ELSEWHERE}' are not reachable in this region ('{REGION}')"
    ):
        clients("lambda").invoke(FunctionName=arn)


def test_a_handler_acts_in_its_own_account_and_region(clients):
    code = (
        "import boto3\n"
        "def handler(event, context):\n"
        "    identity = boto3.client('sts').get_caller_identity()\n"
        "    return [identity['Account'], boto3.session.Session().region_name, context.invoked_function_arn]\n"
    )
    functions = clients("lambda", OTHER, ELSEWHERE)
    name = unique("function")
    arn = functions.create_function(
        FunctionName=name,
        Runtime="python3.13",
        Role=role(OTHER),
        Handler="app.handler",
        Code={"ZipFile": package(code)},
        Timeout=30,
    )["FunctionArn"]
    answer = json.loads(functions.invoke(FunctionName=name)["Payload"].read())
    assert answer == [OTHER, ELSEWHERE, arn]
    # Another account gets in by the function's policy.
    caller = clients("lambda", "444455556666", ELSEWHERE)
    with aws_error("AccessDeniedException"):
        caller.invoke(FunctionName=arn)
    functions.add_permission(
        FunctionName=name, StatementId="s", Action="lambda:InvokeFunction", Principal="444455556666"
    )
    assert json.loads(caller.invoke(FunctionName=arn)["Payload"].read()) == answer
    functions.delete_function(FunctionName=name)


def test_apis_and_log_groups_and_identities(clients, foreign):
    name = unique("name")
    api = clients("apigateway").create_rest_api(name=name)["id"]
    clients("logs").create_log_group(logGroupName=name)
    clients("ses").verify_email_identity(EmailAddress=f"{name}@example.com")
    with aws_error("NotFoundException"):
        foreign("apigateway").get_rest_api(restApiId=api)
    assert api not in [item["id"] for item in foreign("apigateway").get_rest_apis()["items"]]
    assert not foreign("logs").describe_log_groups(logGroupNamePrefix=name)["logGroups"]
    assert not [i for i in foreign("ses").list_identities()["Identities"] if i.startswith(name)]
    clients("apigateway").delete_rest_api(restApiId=api)


def test_names_of_buckets_are_global(clients):
    name = unique("bucket")
    s3, other = clients("s3"), clients("s3", OTHER)
    s3.create_bucket(Bucket=name)
    with aws_error("BucketAlreadyExists"):
        other.create_bucket(Bucket=name)
    assert name not in [b["Name"] for b in other.list_buckets()["Buckets"]]
    with aws_error("AccessDenied"):
        other.list_objects_v2(Bucket=name)
    # The same account reaches it through any region, as clients that follow S3's redirects do.
    assert clients("s3", region=ELSEWHERE).get_bucket_location(Bucket=name)["LocationConstraint"] is None
    s3.put_bucket_policy(
        Bucket=name,
        Policy=json.dumps(
            {
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": {"AWS": OTHER},
                        "Action": "s3:*",
                        "Resource": f"arn:aws:s3:::{name}/*",
                    }
                ]
            }
        ),
    )
    other.put_object(Bucket=name, Key="k", Body=b"x")
    s3.delete_object(Bucket=name, Key="k")
    s3.delete_bucket(Bucket=name)


@pytest.mark.parametrize("version", ["s3v4", "s3"])
def test_a_presigned_address_acts_in_the_account_of_its_key(clients, version):
    name = unique("bucket")
    s3 = clients("s3", OTHER, signature_version=version)
    s3.create_bucket(Bucket=name)
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    address = s3.generate_presigned_url("get_object", Params={"Bucket": name, "Key": "k"})
    with urllib.request.urlopen(address, timeout=30) as answer:
        assert answer.read() == b"x"
    foreign = clients("s3", "test", signature_version=version)
    address = foreign.generate_presigned_url("get_object", Params={"Bucket": name, "Key": "k"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(address, timeout=30)
    assert refused.value.code == 403
    s3.delete_object(Bucket=name, Key="k")
    s3.delete_bucket(Bucket=name)


def test_an_assumed_role_leads_to_its_account(clients):
    iam = clients("iam", OTHER)
    name = unique("role")
    trust = {"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "sts:AssumeRole"}
    made = iam.create_role(
        RoleName=name, Path="/app/", AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": trust})
    )["Role"]
    assumed = clients("sts").assume_role(RoleArn=made["Arn"], RoleSessionName="me")
    given = assumed["Credentials"]
    keys = {"key": given["AccessKeyId"], "secret": given["SecretAccessKey"], "token": given["SessionToken"]}
    identity = clients("sts", **keys).get_caller_identity()
    assert identity["Account"] == OTHER
    assert identity["Arn"] == assumed["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{OTHER}:assumed-role/{name}/me"
    assert identity["UserId"] == assumed["AssumedRoleUser"]["AssumedRoleId"] == f"{made['RoleId']}:me"
    url = clients("sqs", **keys).create_queue(QueueName=unique("queue"))["QueueUrl"]
    assert f"/{OTHER}/" in url
    clients("sqs", OTHER).delete_queue(QueueUrl=url)
    iam.delete_role(RoleName=name)


def test_an_execution_acts_in_its_own_account_and_region(clients):
    world = {"key": OTHER, "region": ELSEWHERE}
    name = unique("name")
    url = clients("sqs", **world).create_queue(QueueName=name)["QueueUrl"]
    definition = {
        "StartAt": "Send",
        "States": {
            "Send": {
                "Type": "Task",
                "Resource": "arn:aws:states:::sqs:sendMessage",
                "Parameters": {"QueueUrl": url, "MessageBody": "x"},
                "ResultPath": None,
                "Next": "Who",
            },
            "Who": {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:sts:getCallerIdentity",
                "ResultSelector": {"account.$": "$.Account"},
                "End": True,
            },
        },
    }
    states = clients("stepfunctions", **world)
    rule_queue = clients("sqs", **world).create_queue(QueueName=f"{name}-status")["QueueUrl"]
    events = clients("events", **world)
    events.put_rule(Name=name, EventPattern=json.dumps({"source": ["aws.states"], "detail": {"status": ["SUCCEEDED"]}}))
    events.put_targets(Rule=name, Targets=[{"Id": "q", "Arn": f"arn:aws:sqs:{ELSEWHERE}:{OTHER}:{name}-status"}])
    machine = states.create_state_machine(name=name, definition=json.dumps(definition), roleArn=role(OTHER))
    execution = states.start_execution(stateMachineArn=machine["stateMachineArn"])["executionArn"]
    assert f":{ELSEWHERE}:{OTHER}:" in execution
    ended = eventually(
        lambda: (
            (e := states.describe_execution(executionArn=execution))["status"] != "RUNNING" and e
        )
    )
    assert json.loads(ended["output"]) == {"account": OTHER}, ended
    assert clients("sqs", **world).receive_message(QueueUrl=url)["Messages"][0]["Body"] == "x"
    told = clients("sqs", **world).receive_message(QueueUrl=rule_queue, WaitTimeSeconds=5)["Messages"][0]
    event = json.loads(told["Body"])
    assert (event["account"], event["region"]) == (OTHER, ELSEWHERE)


def test_events_cross_to_buses_elsewhere(clients):
    name = unique("name")
    far = {"key": OTHER, "region": ELSEWHERE}
    target = clients("events", **far).create_event_bus(Name=name)["EventBusArn"]
    url = clients("sqs", **far).create_queue(QueueName=name)["QueueUrl"]
    pattern = json.dumps({"source": [name]})
    clients("events", **far).put_rule(Name=name, EventBusName=name, EventPattern=pattern)
    clients("events", **far).put_targets(
        Rule=name, EventBusName=name, Targets=[{"Id": "q", "Arn": f"arn:aws:sqs:{ELSEWHERE}:{OTHER}:{name}"}]
    )
    near = clients("events")
    near.put_rule(Name=name, EventPattern=pattern)
    near.put_targets(Rule=name, Targets=[{"Id": "b", "Arn": target, "RoleArn": role()}])
    near.put_events(Entries=[{"Source": name, "DetailType": "d", "Detail": "{}"}])
    message = clients("sqs", **far).receive_message(QueueUrl=url, WaitTimeSeconds=10)["Messages"][0]
    event = json.loads(message["Body"])
    assert (event["account"], event["region"]) == (ACCOUNT, REGION)


TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Queue: {Type: AWS::SQS::Queue}
  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}
Outputs:
  Queue: {Value: !GetAtt Queue.Arn}
"""


def deployed(folder, *arguments, **env):
    done = checkout("deploy", "--state", "state", "--output", "json", *arguments, cwd=folder, env=env)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["outputs"]["Queue"]


@pytest.mark.parametrize("isServed", [False, True])
def test_stacks_of_the_same_name_in_two_regions_and_accounts(tmp_path, serve, isServed):
    (tmp_path / "template.yaml").write_text(TEMPLATE)
    if isServed:
        serve(tmp_path / "state")
    near = deployed(tmp_path, "--stack-name", "app")
    far = deployed(tmp_path, "--stack-name", "app", "--region", ELSEWHERE)
    other = deployed(tmp_path, "--stack-name", "app", AWS_ACCESS_KEY_ID=OTHER)
    # A person's own keys are no account.
    assert deployed(tmp_path, "--stack-name", "app", AWS_ACCESS_KEY_ID="AKIAIOSFODNN7EXAMPLE") == near
    assert near.startswith(f"arn:aws:sqs:{REGION}:{ACCOUNT}:app-Queue-")
    assert far.startswith(f"arn:aws:sqs:{ELSEWHERE}:{ACCOUNT}:app-Queue-")
    assert other.startswith(f"arn:aws:sqs:{REGION}:{OTHER}:app-Queue-")
    gone = checkout("delete", "--state", "state", "--stack-name", "app", "--region", ELSEWHERE, cwd=tmp_path)
    assert gone.returncode == 0 and "3 resources" in gone.stderr, gone.stderr
    assert deployed(tmp_path, "--stack-name", "app") == near


def test_a_run_in_another_region_beside_a_server(tmp_path, serve):
    (tmp_path / "template.yaml").write_text(TEMPLATE)
    serve(tmp_path / "state")
    done = checkout(
        "run", "--state", "state", "--region", ELSEWHERE, "--output", "json", cwd=tmp_path,
        env={"AWS_ACCESS_KEY_ID": OTHER},
    )
    assert done.returncode == 0, done.stderr
    assert f":{ELSEWHERE}:{OTHER}:execution:" in json.loads(done.stdout)["executionArn"]


def test_env_names_the_account(tmp_path):
    printed = checkout("env", "--state", "state", cwd=tmp_path, env={"AWS_ACCESS_KEY_ID": OTHER}).stdout
    assert f"export AWS_ACCESS_KEY_ID={OTHER}\n" in printed
    secret = checkout("env", "--state", "state", cwd=tmp_path, env={"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE"}).stdout
    assert "AKIAIOSFODNN7EXAMPLE" not in secret and "export AWS_ACCESS_KEY_ID=test\n" in secret
