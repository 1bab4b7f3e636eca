"""Distributed Map: items from S3, batches, results in S3, Map Runs and their child executions."""

import gzip
import json

import pytest
from conftest import REGION, ROLE, aws_error, eventually, unique


@pytest.fixture(scope="module")
def s3(client):
    return client("s3")


@pytest.fixture(scope="module")
def states(client):
    return client("stepfunctions")


@pytest.fixture(scope="module")
def bucket(s3):
    name = unique("items")
    s3.create_bucket(Bucket=name)
    return name


PASS = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}
FAIL_ODD = {
    "StartAt": "C",
    "States": {
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.bad", "BooleanEquals": True, "Next": "F"}], "Default": "S"},
        "F": {"Type": "Fail", "Error": "Odd"},
        "S": {"Type": "Succeed"},
    },
}


def distributed(processor=PASS, kind="STANDARD", **fields):
    config = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": kind}}
    return {"Type": "Map", "ItemProcessor": {**config, **processor}, "End": True, **fields}


def reader(bucket, key, **config):
    return {
        "Resource": "arn:aws:states:::s3:getObject",
        "ReaderConfig": config,
        "Parameters": {"Bucket": bucket, "Key": key},
    }


@pytest.fixture(scope="module")
def start(states):
    def start(state, value=None, **machine):
        definition = {"StartAt": "Map", "States": {"Map": state}, **machine}
        made = states.create_state_machine(name=unique("map"), definition=json.dumps(definition), roleArn=ROLE)
        return states.start_execution(
            stateMachineArn=made["stateMachineArn"], input=json.dumps({} if value is None else value)
        )["executionArn"]

    return start


@pytest.fixture(scope="module")
def run(start, states):
    def run(state, value=None):
        return ended(states, start(state, value))

    return run


def ended(states, arn):
    return eventually(lambda: (d := states.describe_execution(executionArn=arn))["status"] != "RUNNING" and d)


def output(execution):
    assert execution["status"] == "SUCCEEDED", execution
    return json.loads(execution["output"])


def events(states, arn):
    return states.get_execution_history(executionArn=arn)["events"]


def map_run(states, arn):
    (listed,) = states.list_map_runs(executionArn=arn)["mapRuns"]
    return states.describe_map_run(mapRunArn=listed["mapRunArn"])


def test_children_are_executions(run, states):
    done = run(distributed(Label="mine", MaxConcurrency=2, ItemSelector={"i.$": "$$.Map.Item.Index"}), [7, 8, 9])
    assert output(done) == [{"i": 0}, {"i": 1}, {"i": 2}]
    assert [event["type"] for event in events(states, done["executionArn"])] == [
        "ExecutionStarted", "MapStateEntered", "MapStateStarted", "MapRunStarted", "MapRunSucceeded",
        "MapStateSucceeded", "MapStateExited", "ExecutionSucceeded",
    ]  # fmt: skip
    described = map_run(states, done["executionArn"])
    assert described["status"] == "SUCCEEDED" and described["maxConcurrency"] == 2
    assert described["itemCounts"]["succeeded"] == described["executionCounts"]["total"] == 3
    children = states.list_executions(mapRunArn=described["mapRunArn"])["executions"]
    assert len(children) == 3 and {child["status"] for child in children} == {"SUCCEEDED"}
    assert {child["itemCount"] for child in children} == {1} and described["redriveCount"] == 0
    machine = done["stateMachineArn"]
    child = states.describe_execution(executionArn=children[0]["executionArn"])
    assert child["stateMachineArn"] == f"{machine}/mine"
    assert child["mapRunArn"] == described["mapRunArn"]
    assert child["executionArn"].startswith(machine.replace(":stateMachine:", ":execution:") + "/mine:")
    assert [event["type"] for event in events(states, child["executionArn"])] == [
        "ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded",
    ]  # fmt: skip
    definition = states.describe_state_machine_for_execution(executionArn=child["executionArn"])
    assert json.loads(definition["definition"])["StartAt"] == "P" and definition["label"] == "mine"
    # Only the parent is an execution of the machine itself.
    assert len(states.list_executions(stateMachineArn=machine)["executions"]) == 1


def test_express_children(run, states):
    done = run(distributed(kind="EXPRESS"), list(range(50)))
    assert output(done) == list(range(50))
    run_arn = map_run(states, done["executionArn"])["mapRunArn"]
    children = states.list_executions(mapRunArn=run_arn, maxResults=1000)["executions"]
    assert len(children) == 50
    child = states.describe_execution(executionArn=children[0]["executionArn"])
    assert (child["status"], child["mapRunArn"], child["input"]) == ("SUCCEEDED", run_arn, child["output"])
    with aws_error("StateMachineTypeNotSupported"):
        states.get_execution_history(executionArn=child["executionArn"])


def test_no_items(run):
    assert output(run(distributed(), [])) == []


def test_nested(run, states):
    inner = {"StartAt": "Inner", "States": {"Inner": distributed(Label="inner")}}
    done = run(distributed(inner, Label="outer"), [[1, 2], [3]])
    assert output(done) == [[1, 2], [3]]
    outer = map_run(states, done["executionArn"])
    child = states.list_executions(mapRunArn=outer["mapRunArn"])["executions"][0]
    (listed,) = states.list_map_runs(executionArn=child["executionArn"])["mapRuns"]
    assert listed["stateMachineArn"] == done["stateMachineArn"] + "/inner"


ESCAPED = rb"""path,n
C:\\Program Files\\x.exe,1
a\,b,2
x\qy,\"3\"
"q\"r",4
"""


@pytest.mark.parametrize(
    "name, body, config, expected",
    [
        ("a.json", b"[1, {}]", {"InputType": "JSON"}, [1, {}]),
        ("p.json", b'{"a": {"b": [1, 2, 3]}}', {"InputType": "JSON", "ItemsPointer": "/a/b", "MaxItems": 2}, [1, 2]),
        ("a.jsonl", b'{"a": 1}\n\n[2]\n', {"InputType": "JSONL"}, [{"a": 1}, [2]]),
        ("a.csv", b'x,y\r\n1,"a, ""b""\n"\n2\n', {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
         [{"x": "1", "y": 'a, "b"\n'}, {"x": "2", "y": ""}]),
        ("t.csv", b"1\t2\t3\n", {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a", "b"],
                                 "CSVDelimiter": "TAB"}, [{"a": "1", "b": "2"}]),
        ("e.csv", ESCAPED, {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
         [{"path": r"C:\Program Files\x.exe", "n": "1"}, {"path": "a,b", "n": "2"}, {"path": "xqy", "n": '"3"'},
          {"path": 'q"r', "n": "4"}]),
        ("z.jsonl.gz", gzip.compress(b"1\n2\n", mtime=0), {"InputType": "JSONL"}, [1, 2]),
    ],
)  # fmt: skip
def test_readers(run, s3, bucket, name, body, config, expected):
    s3.put_object(Bucket=bucket, Key=name, Body=body)
    assert output(run(distributed(ItemReader=reader(bucket, name, **config)))) == expected


@pytest.mark.parametrize(
    "parameters, words",
    [
        ({"VersionId": "nope"}, "Invalid version id specified"),
        ({"ExpectedBucketOwner": "111111111111"}, "Access Denied"),
        ({"Versionid": "x"}, 'The field "Versionid" is not supported by Step Functions'),
    ],
)
def test_every_parameter_of_a_reader_counts(run, s3, bucket, parameters, words):
    s3.put_object(Bucket=bucket, Key="a.json", Body=b"[1]")
    source = reader(bucket, "a.json", InputType="JSON")
    source["Parameters"].update(parameters)
    done = run(distributed(ItemReader=source))
    assert done["error"] == "States.ItemReaderFailed"
    assert done["cause"].startswith(words), done["cause"]


def test_zstandard_is_refused_by_name(run, s3, bucket):
    s3.put_object(Bucket=bucket, Key="a.jsonl.zst", Body=bytes.fromhex("28b52ffd0400110000310a320a"))
    done = run(distributed(ItemReader=reader(bucket, "a.jsonl.zst", InputType="JSONL")))
    assert done["error"] == "States.ItemReaderFailed"
    assert "Zstandard" in done["cause"]


def test_a_list_of_objects(run, s3, bucket):
    for name in "abc":
        s3.put_object(Bucket=bucket, Key=f"list/{name}", Body=b"12")
    source = {
        "Resource": "arn:aws:states:::s3:listObjectsV2",
        "Parameters": {"Bucket": bucket, "Prefix": "list/"},
        "ReaderConfig": {"MaxItems": 2},
    }
    found = output(run(distributed(ItemReader=source)))
    assert [item["Key"] for item in found] == ["list/a", "list/b"]
    assert set(found[0]) == {"Etag", "Key", "LastModified", "Size", "StorageClass"} and found[0]["Size"] == 2


def test_what_listed_objects_hold(run, s3, bucket):
    """`LOAD_AND_FLATTEN` reads the objects of a list; `$$.Map.Item` says where each item is from."""
    for name, body in [("1", b"a\n1\n2\n"), ("2", b"a\n3\n"), ("3", b"a\n")]:
        s3.put_object(Bucket=bucket, Key=f"flat/{name}.csv", Body=body)
    source = {
        "Resource": "arn:aws:states:::s3:listObjectsV2",
        "Parameters": {"Bucket": bucket, "Prefix": "flat/"},
        "ReaderConfig": {
            "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW", "Transformation": "LOAD_AND_FLATTEN",
        },
    }  # fmt: skip
    assert output(run(distributed(ItemReader=source))) == [{"a": "1"}, {"a": "2"}, {"a": "3"}]
    selector = {"i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value.a", "s.$": "$$.Map.Item.Source"}
    assert output(run(distributed(ItemReader=source, ItemSelector=selector))) == [
        {"i": 0, "v": "1", "s": f"S3://{bucket}/flat/1.csv"},
        {"i": 1, "v": "2", "s": f"S3://{bucket}/flat/1.csv"},
        {"i": 2, "v": "3", "s": f"S3://{bucket}/flat/2.csv"},
    ]
    source["ReaderConfig"]["MaxItems"] = 2
    assert len(output(run(distributed(ItemReader=source)))) == 2
    listing = {**source, "ReaderConfig": {"Transformation": "NONE", "MaxItems": 1}}
    named = {"s.$": "$$.Map.Item.Source", "k.$": "$$.Map.Item.Value.Key"}
    assert output(run(distributed(ItemReader=listing, ItemSelector=named))) == [
        {"s": f"S3://{bucket}", "k": "flat/1.csv"}
    ]


@pytest.mark.parametrize(
    "config, words",
    [
        ({"Transformation": "LOAD_AND_FLATTEN"}, "InputType"),
        ({"Transformation": "LOAD_AND_FLATTEN", "InputType": "MANIFEST"}, "LOAD_AND_FLATTEN"),
        ({"Transformation": "FLATTEN", "InputType": "JSON"}, "[NONE, LOAD_AND_FLATTEN]"),
    ],
)
def test_transformations_that_are_refused(run, states, bucket, config, words):
    source = {"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": bucket}, "ReaderConfig": config}
    with pytest.raises(states.exceptions.InvalidDefinition) as refused:
        run(distributed(ItemReader=source))
    assert words in str(refused.value)


def test_members_of_an_object(run, s3, bucket):
    """An object is a dataset, too: its members are items with `Key` and `Value`."""
    pairs = [{"Key": "b", "Value": 1}, {"Key": "a", "Value": {"c": 2}}]
    s3.put_object(Bucket=bucket, Key="object.json", Body=b'{"b": 1, "a": {"c": 2}}')
    from_s3 = reader(bucket, "object.json", InputType="JSON")
    assert output(run(distributed(ItemReader=from_s3))) == pairs
    assert output(run(distributed(), {"b": 1, "a": {"c": 2}})) == pairs
    selector = {"k.$": "$$.Map.Item.Key", "v.$": "$$.Map.Item.Value", "s.$": "$$.Map.Item.Source"}
    assert output(run(distributed(ItemSelector=selector, ItemsPath="$.in"), {"in": {"b": 1}})) == [
        {"k": "b", "v": 1, "s": "STATE_DATA"}
    ]
    jsonata = distributed(
        QueryLanguage="JSONata",
        Items="{% $states.input.in %}",
        ItemSelector={"k": "{% $states.context.Map.Item.Key %}", "i": "{% $states.context.Map.Item.Index %}"},
    )
    assert output(run(jsonata, {"in": {"b": 1, "a": 2}})) == [{"k": "b", "i": 0}, {"k": "a", "i": 1}]
    # In the children's own states there is no Map; what they need of it comes with their input.
    inside = {"StartAt": "P", "States": {"P": {"Type": "Pass", "Parameters": {"i.$": "$$.Map.Item.Index"}, "End": True}}}
    failed = run(distributed(inside), [1])
    assert failed["error"] == "States.ExceedToleratedFailureThreshold"


def test_an_inventory(run, s3, bucket):
    s3.put_object(Bucket=bucket, Key="inv/1.csv.gz", Body=gzip.compress(b'"b","k 1","3"\n"b","k2","4"\n'))
    s3.put_object(Bucket=bucket, Key="inv/2.csv.gz", Body=gzip.compress(b'"b","k3","5"\n'))
    manifest = {
        "sourceBucket": "b",
        "destinationBucket": f"arn:aws:s3:::{bucket}",
        "fileFormat": "CSV",
        "fileSchema": "Bucket, Key, Size",
        "files": [{"key": "inv/1.csv.gz"}, {"key": "inv/2.csv.gz"}],
    }
    s3.put_object(Bucket=bucket, Key="inv/manifest.json", Body=json.dumps(manifest))
    found = output(run(distributed(ItemReader=reader(bucket, "inv/manifest.json", InputType="MANIFEST"))))
    # The documented form has no InputType.
    assert found == output(run(distributed(ItemReader=reader(bucket, "inv/manifest.json", ManifestType="S3_INVENTORY"))))
    assert found == [{"Bucket": "b", "Key": k, "Size": s} for k, s in [("k 1", "3"), ("k2", "4"), ("k3", "5")]]


def test_a_manifest_of_athena(run, s3, bucket):
    s3.put_object(Bucket=bucket, Key="ath/1", Body=b"1\n2\n")
    s3.put_object(Bucket=bucket, Key="ath/2", Body=b"3\n")
    s3.put_object(Bucket=bucket, Key="ath/m.csv", Body=f"s3://{bucket}/ath/1\ns3://{bucket}/ath/2\n".encode())
    source = reader(bucket, "ath/m.csv", InputType="JSONL", ManifestType="ATHENA_DATA")
    assert output(run(distributed(ItemReader=source))) == [1, 2, 3]


def test_what_cannot_be_read(run, states, bucket):
    done = run(distributed(ItemReader=reader(bucket, "none", InputType="JSON")))
    assert done["status"] == "FAILED" and done["error"] == "States.ItemReaderFailed"
    assert done["cause"].startswith("The specified key does not exist. (Service: Amazon S3; Status Code: 404; ")
    assert [event["type"] for event in events(states, done["executionArn"])][3:] == [
        "MapRunStarted", "MapRunFailed", "MapStateFailed", "ExecutionFailed",
    ]  # fmt: skip
    with pytest.raises(states.exceptions.InvalidDefinition) as refused:
        run(distributed(ItemReader=reader(bucket, "none", InputType="PARQUET")))
    assert "PARQUET" in str(refused.value)


def test_batches(run):
    state = distributed(ItemBatcher={"MaxItemsPerBatch": 2, "BatchInput": {"all.$": "$.all"}}, ItemsPath="$.items")
    assert output(run(state, {"items": [1, 2, 3], "all": "x"})) == [
        {"BatchInput": {"all": "x"}, "Items": [1, 2]},
        {"BatchInput": {"all": "x"}, "Items": [3]},
    ]
    by_size = distributed(ItemBatcher={"MaxInputBytesPerBatch": 30})
    assert output(run(by_size, ["a" * 8, "b" * 8, "c" * 8])) == [{"Items": ["a" * 8]}, {"Items": ["b" * 8]}, {"Items": ["c" * 8]}]
    both = distributed(ItemBatcher={"MaxInputBytesPerBatch": 33, "MaxItemsPerBatch": 3})
    assert [len(batch["Items"]) for batch in output(run(both, ["a" * 8, "b" * 8, "c" * 8]))] == [2, 1]


def test_results_in_s3(run, s3, states, bucket):
    writer = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": bucket, "Prefix": "results"}}
    state = distributed(FAIL_ODD, ResultWriter=writer, ToleratedFailureCount=1)
    done = run(state, [{"bad": False}, {"bad": True}])
    details = output(done)
    described = map_run(states, done["executionArn"])
    assert details["MapRunArn"] == described["mapRunArn"]
    key = details["ResultWriterDetails"]["Key"]
    assert key == f"results/{described['mapRunArn'].rsplit(':', 1)[1]}/manifest.json"
    manifest = json.loads(s3.get_object(Bucket=bucket, Key=key)["Body"].read())
    assert manifest["DestinationBucket"] == bucket and manifest["ResultFiles"]["PENDING"] == []
    (succeeded,), (failed,) = (
        json.loads(s3.get_object(Bucket=bucket, Key=manifest["ResultFiles"][kind][0]["Key"])["Body"].read())
        for kind in ["SUCCEEDED", "FAILED"]
    )
    assert succeeded["Status"] == "SUCCEEDED" and json.loads(succeeded["Output"]) == {"bad": False}
    assert failed["Error"] == "Odd" and failed["Input"] == '{"bad":true}'
    assert described["itemCounts"]["failed"] == 1

    compact = {**writer, "WriterConfig": {"Transformation": "FLATTEN", "OutputType": "JSONL"}}
    details = output(run(distributed(ResultWriter=compact), [[1, 2], 3]))
    folder = details["ResultWriterDetails"]["Key"].rsplit("/", 1)[0]
    assert s3.get_object(Bucket=bucket, Key=f"{folder}/SUCCEEDED_0.jsonl")["Body"].read() == b"1\n2\n3\n"
    preview = {"WriterConfig": {"Transformation": "FLATTEN", "OutputType": "JSON"}}
    assert output(run(distributed(ResultWriter=preview), [[1, 2], 3])) == [1, 2, 3]

    nowhere = {**writer, "Parameters": {"Bucket": "no-such-bucket-here"}}
    lost = run(distributed(ResultWriter=nowhere), [1])
    assert (lost["status"], lost["error"]) == ("FAILED", "States.ResultWriterFailed")


@pytest.mark.parametrize(
    "tolerance, status",
    [({}, "FAILED"), ({"ToleratedFailureCount": 1}, "FAILED"), ({"ToleratedFailureCount": 2}, "SUCCEEDED"),
     ({"ToleratedFailurePercentage": 49}, "FAILED"), ({"ToleratedFailurePercentage": 50}, "SUCCEEDED")],
)  # fmt: skip
def test_tolerance(run, states, tolerance, status):
    items = [{"bad": False}, {"bad": True}, {"bad": False}, {"bad": True}]
    done = run(distributed(FAIL_ODD, MaxConcurrency=1, **tolerance), items)
    assert done["status"] == status
    if status == "SUCCEEDED":
        assert output(done) == [{"bad": False}] * 2
    else:
        assert done["error"] == "States.ExceedToleratedFailureThreshold"
        assert map_run(states, done["executionArn"])["status"] == "FAILED"


def waiting(seconds):
    return {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": seconds, "End": True}}}


def test_update_a_run(start, states):
    arn = start(distributed(waiting(60), MaxConcurrency=1), [1, 2, 3])
    run = eventually(lambda: states.list_map_runs(executionArn=arn)["mapRuns"])[0]["mapRunArn"]
    counts = lambda: states.describe_map_run(mapRunArn=run)["executionCounts"]  # noqa: E731
    assert (counts()["running"], counts()["pending"]) == (1, 2)
    states.update_map_run(mapRunArn=run, maxConcurrency=3, toleratedFailurePercentage=10.0)
    assert (counts()["running"], counts()["pending"]) == (3, 0)
    assert states.describe_map_run(mapRunArn=run)["toleratedFailurePercentage"] == 10.0
    states.stop_execution(executionArn=arn)
    eventually(lambda: states.describe_map_run(mapRunArn=run)["executionCounts"]["aborted"] == 3)
    assert states.describe_map_run(mapRunArn=run)["status"] == "ABORTED"
    with aws_error("ResourceNotFound"):
        states.describe_map_run(mapRunArn=run + "0")
    with aws_error("ValidationException"):
        states.update_map_run(mapRunArn=run, maxConcurrency=1)


def test_redrive(start, states, client):
    """The children that failed go on where they failed; those that succeeded are left alone."""
    table = unique("table")
    client("dynamodb").create_table(
        TableName=table,
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    processor = {
        "StartAt": "Before",
        "States": {
            "Before": {"Type": "Pass", "Next": "Get"},
            "Get": {
                "Type": "Task",
                "Resource": "arn:aws:states:::dynamodb:getItem",
                "Parameters": {"TableName.$": "$.table", "Key": {"id": {"S": "a"}}},
                "ResultPath": None,
                "End": True,
            },
        },
    }
    missing = unique("table")
    arn = start(distributed(processor, MaxConcurrency=1, ToleratedFailureCount=0), [{"table": table}, {"table": missing}])
    assert ended(states, arn)["status"] == "FAILED"
    run = map_run(states, arn)
    assert (run["executionCounts"]["succeeded"], run["executionCounts"]["failed"]) == (1, 1)
    client("dynamodb").create_table(
        TableName=missing,
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    (child,) = [
        e for e in states.list_executions(mapRunArn=run["mapRunArn"])["executions"] if e["status"] == "FAILED"
    ]
    assert states.describe_execution(executionArn=child["executionArn"])["redriveStatus"] == "REDRIVABLE_BY_MAP_RUN"
    with aws_error("ExecutionNotRedrivable"):
        states.redrive_execution(executionArn=child["executionArn"])
    states.redrive_execution(executionArn=arn)
    done = ended(states, arn)
    assert output(done) == [{"table": table}, {"table": missing}]
    types = [event["type"] for event in events(states, arn)]
    assert types[types.index("ExecutionRedriven") :][:3] == ["ExecutionRedriven", "MapRunRedriven", "MapRunSucceeded"]
    again = map_run(states, arn)
    assert again["mapRunArn"] == run["mapRunArn"] and again["redriveCount"] == 1
    redriven = [e for e in states.list_executions(mapRunArn=run["mapRunArn"])["executions"] if e["redriveCount"]]
    assert len(redriven) == 1
    history = [event["type"] for event in events(states, redriven[0]["executionArn"])]
    assert history.count("PassStateEntered") == 1 and "ExecutionRedriven" in history


def test_the_results_of_a_run_that_failed(run, s3, bucket):
    """Children that did not get to their end count as failed; those that did not begin are pending."""
    writer = {
        "Resource": "arn:aws:states:::s3:putObject",
        "Parameters": {"Bucket": bucket, "Prefix": unique("failed")},
    }
    fail = {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Odd"}}}
    assert run(distributed(fail, ResultWriter=writer), [1, 2])["status"] == "FAILED"
    keys = [o["Key"] for o in s3.list_objects_v2(Bucket=bucket, Prefix=writer["Parameters"]["Prefix"])["Contents"]]
    entries = [
        entry
        for key in keys
        if not key.endswith("manifest.json")
        for entry in json.loads(s3.get_object(Bucket=bucket, Key=key)["Body"].read())
    ]
    assert sorted(entry["Input"] for entry in entries) == ["1", "2"]
    assert {entry.get("Status") for entry in entries} <= {"FAILED", "ABORTED"}


def test_where_a_distributed_map_cannot_be(states):
    wait = {
        "StartAt": "T",
        "States": {
            "T": {
                "Type": "Task",
                "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                "Parameters": {"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"},
                "End": True,
            }
        },
    }
    for kind, state, words in [
        ("EXPRESS", distributed(), "DISTRIBUTED"),
        ("STANDARD", distributed(wait, "EXPRESS"), "Express state machine does not support '.waitForTaskToken'"),
    ]:
        with aws_error("InvalidDefinition") as error:
            states.create_state_machine(
                name=unique("map"),
                definition=json.dumps({"StartAt": "M", "States": {"M": state}}),
                roleArn=ROLE,
                type=kind,
            )
        assert words in str(error.value)


def test_a_crash_in_the_middle(serve, state):
    import boto3

    def connect(server):
        return boto3.client("stepfunctions", endpoint_url=server.url, region_name=REGION)

    server = serve(state)
    states = connect(server)
    definition = {"StartAt": "Map", "States": {"Map": distributed(waiting(2), MaxConcurrency=2)}}
    machine = states.create_state_machine(name="crash", definition=json.dumps(definition), roleArn=ROLE)
    arn = states.start_execution(stateMachineArn=machine["stateMachineArn"], input="[1,2,3,4]")["executionArn"]
    eventually(lambda: states.list_map_runs(executionArn=arn)["mapRuns"])
    server.kill()
    states = connect(serve(state))
    assert output(ended(states, arn)) == [1, 2, 3, 4]
    assert map_run(states, arn)["executionCounts"]["succeeded"] == 4
