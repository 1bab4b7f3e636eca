"""Deployments: what becomes of parameters that are not given, and of a deployment that is cut off."""

import json
import random
import subprocess
import time

from checkout_process import BINARY, ROOT, Process, checkout, environment
from conftest import eventually, make_client

EVENT = "events/ExecuteWorkflowEvent.json"

ECHO = """\
Parameters:
  Stage: {Type: String, Default: dev}
Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::000000000000:role/any
      Definition: {StartAt: P, States: {P: {Type: Pass, Result: !Ref Stage, End: true}}}
"""


def test_deploy_keeps_parameters_and_run_tries_them(tmp_path):
    (tmp_path / "template.yaml").write_text(ECHO)

    def stage(*arguments):
        done = checkout("run", "--output", "json", *arguments, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        return json.loads(json.loads(done.stdout)["output"]), done.stderr

    assert stage()[0] == "dev"
    # A run's parameters are for that run.
    assert stage("--parameter-overrides", "Stage=test")[0] == "test"
    assert stage()[0] == "dev"
    # A deployment's stay, as with sam deploy, and are told of.
    deployed = checkout("deploy", "--parameter-overrides", "Stage=prod", cwd=tmp_path)
    assert deployed.returncode == 0, deployed.stderr
    value, told = stage()
    assert value == "prod"
    assert "Stage=prod" in told
    assert stage("--parameter-overrides", "Stage=test")[0] == "test"
    again = checkout("deploy", "--output", "json", cwd=tmp_path)
    assert json.loads(again.stdout)["keptParameters"] == ["Stage=prod"]
    # samconfig.toml gives parameters as the command line does.
    (tmp_path / "samconfig.toml").write_text(
        'version = 0.1\n[default.deploy.parameters]\nparameter_overrides = "Stage=configured"\n'
        f'stack_name = "{stack_name(tmp_path)}"\n'
    )
    assert stage()[0] == "configured"
    # Without it there may be one in YAML.
    (tmp_path / "samconfig.toml").unlink()
    (tmp_path / "samconfig.yaml").write_text(
        "version: 0.1\ndefault: { deploy: { parameters: { parameter_overrides: { Stage: mapped }, "
        f"stack_name: {stack_name(tmp_path)} }} }} }}\n"
    )
    assert stage()[0] == "mapped"


def stack_name(folder):
    return "".join(c if c.isascii() and c.isalnum() else "-" for c in folder.name).lstrip("-0123456789")[:60]


def test_a_parameter_without_a_default_need_not_be_repeated(tmp_path):
    (tmp_path / "template.yaml").write_text(ECHO.replace(", Default: dev", ""))
    missing = checkout("run", cwd=tmp_path)
    assert missing.returncode == 2
    assert "Stage" in missing.stderr
    assert checkout("run", "--parameter-overrides", "Stage=mine", cwd=tmp_path).returncode == 0
    again = checkout("run", "--output", "json", cwd=tmp_path)
    assert json.loads(json.loads(again.stdout)["output"]) == "mine"


def test_what_another_stack_exports_is_known_before_the_deployment(tmp_path):
    for name, text in {
        "one": "Resources: {Q: {Type: AWS::SQS::Queue}}\nOutputs: {Q: {Value: there, Export: {Name: shared}}}\n",
        "two": ECHO.replace("!Ref Stage", "!ImportValue shared"),
    }.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "template.yaml").write_text(text)
    state = ("--state", tmp_path / "state")
    early = checkout("run", *state, cwd=tmp_path / "two")
    assert early.returncode == 2
    assert "shared" in early.stderr
    assert checkout("deploy", *state, cwd=tmp_path / "one").returncode == 0
    done = checkout("run", *state, "--output", "json", cwd=tmp_path / "two")
    assert done.returncode == 0, done.stderr
    assert json.loads(json.loads(done.stdout)["output"]) == "there"


RESOURCES = """\
Parameters:
  Name: {Type: String, Default: a}
  Seconds: {Type: Number, Default: 1}
Resources:
  Rows:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: !Sub "rows-${Name}"
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
  Named: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub "named-${Name}", DelaySeconds: !Ref Seconds}}
  Queue: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: !Ref Seconds}}
  Bus: {Type: AWS::Events::EventBus, Properties: {Name: !Sub "bus-${Name}"}}
  Rule:
    Type: AWS::Events::Rule
    Properties:
      EventBusName: !Ref Bus
      EventPattern: {source: [!Ref Name]}
      Targets: [{Id: q, Arn: !GetAtt Queue.Arn}]
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::000000000000:role/any
      Definition: {StartAt: P, States: {P: {Type: Pass, Result: !Ref Seconds, End: true}}}
"""


def test_a_deployment_that_is_killed_is_taken_up_by_the_next(tmp_path, serve):
    """Whenever it is killed: nothing exists already, and nothing is left over."""
    (tmp_path / "template.yaml").write_text(RESOURCES)
    state = tmp_path / "state"
    rounds = random.Random(20261122)

    def deploy(*parameters):
        return [str(BINARY), "deploy", "--state", str(state), "--parameter-overrides", *parameters]

    started = time.monotonic()
    assert subprocess.run(deploy("Name=a"), cwd=tmp_path, env=environment(), check=False).returncode == 0
    usual = time.monotonic() - started
    for number in range(12):
        # Every second round replaces what has a name; the others change it in place.
        process = subprocess.Popen(
            deploy(f"Name={'ab'[number // 2 % 2]}", f"Seconds={number + 1}"),
            cwd=tmp_path,
            env=environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(rounds.uniform(0, usual))
        process.kill()
        process.wait()
    last = subprocess.run(
        deploy("Name=b", "Seconds=30"), cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
    )
    assert last.returncode == 0, last.stderr

    server = serve(state)
    assert make_client(server.url, "dynamodb").list_tables()["TableNames"] == ["rows-b"]
    queues = make_client(server.url, "sqs").list_queues()["QueueUrls"]
    assert sorted(url.rsplit("/", 1)[1].startswith("named-b") for url in queues) == [False, True]
    events = make_client(server.url, "events")
    assert sorted(bus["Name"] for bus in events.list_event_buses()["EventBuses"]) == ["bus-b", "default"]
    assert len(events.list_rules(EventBusName="bus-b")["Rules"]) == 1
    assert len(make_client(server.url, "stepfunctions").list_state_machines()["stateMachines"]) == 1


def test_the_other_ways_one_after_the_other_on_one_store(state):
    """What one run was told does not reach the next."""
    for override, status in (("PaymentOutcome=Failed", "PaymentFailed"), ("ShippingOutcome=Failed", "ShippingFailed")):
        done = checkout("run", EVENT, "--state", state, "--output", "json", "--parameter-overrides", override)
        assert done.returncode == 0, done.stderr
        assert json.loads(json.loads(done.stdout)["output"])["Status"] == status
    done = checkout("run", EVENT, "--state", state, "--output", "json", cwd=ROOT)
    assert json.loads(json.loads(done.stdout)["output"])["Status"] == "ShippingSuccessful"


def test_a_server_keeps_what_it_was_deployed_with(tmp_path, serve):
    (tmp_path / "template.yaml").write_text(ECHO)
    state = tmp_path / ".checkout"
    serve(state, "--deploy", "--parameter-overrides", "Stage=served")
    done = checkout("run", "--output", "json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(json.loads(done.stdout)["output"]) == "served"


def test_two_first_runs_at_once_share_one_stack(tmp_path):
    (tmp_path / "template.yaml").write_text(ECHO)
    runs = [Process("run", cwd=tmp_path) for _ in range(3)]
    for run in runs:
        assert run.finish() == 0, run.text
    assert sorted("1 created" in run.text for run in runs) == [False, False, True]


ACTIVITY = """\
Resources:
  Work: {Type: AWS::StepFunctions::Activity, Properties: {Name: work}}
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::000000000000:role/any
      Definition: {StartAt: Do, States: {Do: {Type: Task, Resource: !Ref Work, End: true}}}
Outputs:
  Work: {Value: !Ref Work}
"""


def test_an_activity_of_the_template_is_worked_on(tmp_path, serve):
    (tmp_path / "template.yaml").write_text(ACTIVITY)
    server = serve(tmp_path / ".checkout", "--deploy")
    run = Process("run", cwd=tmp_path)
    sfn = make_client(server.url, "stepfunctions")
    [activity] = sfn.list_activities()["activities"]
    task = sfn.get_activity_task(activityArn=activity["activityArn"])
    sfn.send_task_success(taskToken=task["taskToken"], output='"done"')
    assert run.finish() == 0, run.text
    assert 'output: "done"' in run.text


NAMED = """\
Resources:
  %s: {Type: AWS::SQS::Queue, Properties: {QueueName: the-queue}}
  Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: the-topic}}
Outputs:
  Suffix: {Value: !Select [4, !Split ["-", !Select [2, !Split ["/", !Ref AWS::StackId]]]]}
"""


def test_a_name_belongs_to_one_resource(tmp_path, serve):
    """Under another logical id, or in another stack, it would be deleted with the one that had it first."""
    template = tmp_path / "template.yaml"
    template.write_text(NAMED % "Queue")
    first = checkout("deploy", "--stack-name", "one", "--output", "json", cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    assert len(json.loads(first.stdout)["outputs"]["Suffix"]) == 12
    other = checkout("deploy", "--stack-name", "two", cwd=tmp_path)
    assert other.returncode == 2 and "already exists in stack one" in other.stderr, other.stderr
    template.write_text(NAMED % "Renamed")
    renamed = checkout("deploy", "--stack-name", "one", cwd=tmp_path)
    assert renamed.returncode == 2 and "template.yaml:2:3: Renamed" in renamed.stderr, renamed.stderr
    queues = make_client(serve(tmp_path / ".checkout").url, "sqs").list_queues()["QueueUrls"]
    assert [url.rsplit("/", 1)[1] for url in queues] == ["the-queue"]
    template.write_text(NAMED % "Queue")
    again = checkout("deploy", "--stack-name", "one", cwd=tmp_path)
    assert again.returncode == 0, again.stderr


def test_names_of_stacks(tmp_path):
    (tmp_path / "template.yaml").write_text(ECHO)
    for name in ("my_stack", "1st", "a" * 129, ""):
        done = checkout("deploy", "--stack-name", name, cwd=tmp_path)
        assert done.returncode == 2 and "is no name for a stack" in done.stderr, done.stderr


def test_a_templates_function_is_checked_as_lambda_does(tmp_path):
    """Each is refused where it stands, and nothing else of a template is made of it."""
    for properties, words in (
        ("MemorySize: 50", "'memorySize' failed to satisfy constraint"),
        ("Timeout: 901", "less than or equal to 900"),
        ("Environment: {Variables: {AWS_REGION: x}}", "reserved keys"),
        ("DeadLetterConfig: {TargetArn: 'arn:aws:s3:::x'}", "dead letter queue"),
        ("FunctionName: bad name!", "'functionName' failed to satisfy constraint"),
        ("LoggingConfig: {LogFormat: Text, SystemLogLevel: WARN}", "SystemLogLevel"),
    ):
        (tmp_path / "template.yaml").write_text(
            "Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Runtime: python3.13\n"
            "      Handler: index.handler\n      Role: arn:aws:iam::000000000000:role/r\n"
            f"      Code: {{ZipFile: 'def handler(e, c): pass'}}\n      {properties}\n"
        )
        done = checkout("deploy", cwd=tmp_path)
        assert done.returncode == 2 and "template.yaml:2:3: F" in done.stderr and words in done.stderr, done.stderr


HEARING = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  News: {Type: AWS::SNS::Topic}
  Work:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: code/
      Handler: app.handler
      Runtime: python3.13
      AutoPublishAlias: live
      Events:
        Heard: {Type: SNS, Properties: {Topic: !Ref News, SqsSubscription: true}}
"""


def test_a_function_hears_of_a_topic_through_a_queue_and_its_newest_code_is_published(tmp_path, state, serve):
    (tmp_path / "template.yaml").write_text(HEARING)
    (tmp_path / "code").mkdir()
    code = tmp_path / "code" / "app.py"
    code.write_text(
        "import json\ndef handler(event, context):\n    print('HEARD', json.loads(event['Records'][0]['body'])['Message'])\n"
    )
    server = serve(state, "--deploy", cwd=tmp_path)
    sns, functions, logs = (make_client(server.url, service) for service in ("sns", "lambda", "logs"))
    sns.publish(TopicArn=sns.list_topics()["Topics"][0]["TopicArn"], Message="good news")
    [function] = functions.list_functions()["Functions"]
    name = function["FunctionName"]

    def heard():
        groups = logs.describe_log_groups(logGroupNamePrefix=f"/aws/lambda/{name}")["logGroups"]
        events = groups and logs.filter_log_events(logGroupName=f"/aws/lambda/{name}", filterPattern="HEARD")["events"]
        return events and events[0]["message"]

    assert "good news" in eventually(heard, timeout=60)

    def live():
        return functions.get_alias(FunctionName=name, Name="live")["FunctionVersion"]

    assert live() == "1"
    again = checkout("deploy", "--state", state, cwd=tmp_path)
    assert (again.returncode, live()) == (0, "1"), again.stderr
    code.write_text("def handler(event, context): return 2\n")
    assert checkout("deploy", "--state", state, cwd=tmp_path).returncode == 0
    assert live() == "2"
