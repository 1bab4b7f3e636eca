"""Apps that are not this repo's own, run unmodified from their folders."""

import json
import re
import shutil
import urllib.error
import urllib.request

import pytest
from checkout_process import checkout
from conftest import APPS, eventually, make_client, receive_all


def run(app, event, state, *arguments):
    done = checkout("run", f"events/{event}.json", "--state", state, "--output", "json", *arguments, cwd=APPS / app)
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def rows(server, key):
    """Every row of the app's one table, by the given key, each value without its type."""
    ddb = make_client(server.url, "dynamodb")
    [table] = ddb.list_tables()["TableNames"]
    items = ddb.scan(TableName=table)["Items"]
    return {item[key]["S"]: {name: next(iter(value.values())) for name, value in item.items()} for item in items}


# --- greetings: inline definition, Mappings, Conditions, an API, Node ---------------------------------------------


@pytest.mark.parametrize(
    ("overrides", "event", "text"),
    [
        ((), "ada", "Hello, Ada"),
        (("Language=de",), "ada", "Guten Tag, Ada"),
        (("Language=ja",), "bob-quiet", "こんにちは, Bob"),
    ],
)
def test_greetings(state, overrides, event, text):
    parameters = ["--parameter-overrides", *overrides] if overrides else []
    code, described = run("greetings", event, state, *parameters)
    assert code == 0, described
    assert json.loads(described["output"]) == {"text": text}


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_greetings_out_loud_through_node(state):
    code, described = run("greetings", "ada", state, "--parameter-overrides", "Loud=true Language=de")
    assert code == 0, described
    assert json.loads(described["output"]) == {"text": "GUTEN TAG, ADA!"}
    code, described = run("greetings", "bob-quiet", state, "--parameter-overrides", "Loud=true Language=de")
    assert json.loads(described["output"]) == {"text": "Guten Tag, Bob"}


def test_greetings_api(state, serve):
    assert run("greetings", "ada", state)[0] == 0
    deployed = checkout("deploy", "--state", state, cwd=APPS / "greetings")
    api = re.search(r"([a-z0-9]{10})\.execute-api\.", deployed.stdout)[1]
    server = serve(state, cwd=APPS / "greetings")
    url = f"{server.url}/_aws/execute-api/{api}/v1/greetings"
    with urllib.request.urlopen(f"{url}/Ada", timeout=30) as response:
        assert json.load(response) == {"name": "Ada", "text": "Hello, Ada"}
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{url}/Nobody", timeout=30)
    assert caught.value.code == 404


def test_greetings_outputs_follow_the_conditions(state):
    quiet = checkout("deploy", "--state", state, "--parameter-overrides", "Language=de", cwd=APPS / "greetings")
    assert "Says Guten Tag softly" in quiet.stdout
    assert "Shouter" not in quiet.stdout
    loud = checkout("deploy", "--state", state, "--parameter-overrides", "Loud=true", cwd=APPS / "greetings")
    assert "Shouter" in loud.stdout
    assert "softly" not in loud.stdout


# --- restock: YAML definition, Map, Parallel, Retry, Catch, rules -------------------------------------------------

RESTOCKED = [{"sku": "orange", "cost": 30}, {"sku": "durian", "error": "UnknownItem"}, {"sku": "lemon", "cost": 20}]


def test_restock(state, serve):
    code, described = run("restock", "three-items", state)
    assert code == 0, described
    output = json.loads(described["output"])
    assert output["results"] == RESTOCKED
    assert output["report"] == {"failed": 0, "skus": ["orange", "durian", "lemon"]}

    events = json.loads(
        checkout("history", "latest", "--state", state, "--output", "json", cwd=APPS / "restock").stdout
    )["events"]
    types = [e["type"] for e in events]
    assert [e["id"] for e in events] == list(range(1, len(events) + 1))
    assert types.count("MapIterationStarted") == types.count("MapIterationSucceeded") == 3
    assert types.count("ParallelStateStarted") == types.count("ParallelStateSucceeded") == 1
    # One for the unknown item, two for the busy supplier.
    assert types.count("TaskFailed") == 3

    server = serve(state, cwd=APPS / "restock")
    assert {sku: row["cost"] for sku, row in rows(server, "sku").items()} == {"orange": "30", "lemon": "20"}
    sqs = make_client(server.url, "sqs")
    [url] = sqs.list_queues()["QueueUrls"]
    [message] = receive_all(sqs, url, 1)
    assert json.loads(message["Body"]) == {"text": "order r-1 restocked 3 items", "order": "r-1"}


def test_restock_without_enough_attempts(state):
    code, described = run("restock", "three-items", state, "--parameter-overrides", "MaxAttempts=1", "--clock", "virtual")
    assert code == 1
    assert described["error"] == "SupplierBusy"


def test_restock_started_by_its_rule(state, serve):
    assert checkout("deploy", "--state", state, cwd=APPS / "restock").returncode == 0
    server = serve(state, cwd=APPS / "restock")
    events, sfn = make_client(server.url, "events"), make_client(server.url, "stepfunctions")
    [bus] = [b["Name"] for b in events.list_event_buses()["EventBuses"] if b["Name"] != "default"]
    detail = json.loads((APPS / "restock/events/three-items.json").read_text())
    entry = {"Source": "warehouse.north", "DetailType": "LowStock", "Detail": json.dumps(detail), "EventBusName": bus}
    assert events.put_events(Entries=[{**entry, "Source": "elsewhere"}, entry])["FailedEntryCount"] == 0

    [machine] = sfn.list_state_machines()["stateMachines"]

    def ended():
        executions = sfn.list_executions(stateMachineArn=machine["stateMachineArn"])["executions"]
        return executions if executions and executions[0]["status"] != "RUNNING" else None

    [execution] = eventually(ended, timeout=60)
    assert execution["status"] == "SUCCEEDED"
    described = sfn.describe_execution(executionArn=execution["executionArn"])
    assert json.loads(described["input"]) == detail


# --- invoicing: a workflow in JSONata ------------------------------------------------------------------------------


def test_invoicing(state, serve):
    code, described = run("invoicing", "three-lines", state)
    assert code == 0, described
    assert json.loads(described["output"]) == {
        "number": "2026-17",
        "gross": 460,
        "tax": 60,
        "skus": ["ink", "paper"],
        "labels": ["1. paper 60%", "2. ink 38%", "3. paper 2%"],
        "pages": 2,
    }
    server = serve(state, cwd=APPS / "invoicing")
    [row] = rows(server, "number").values()
    assert row["customer"] == "ADA"
    assert row["gross"] == "460"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", row["day"])


def test_invoicing_catches_the_unknown_country(state):
    code, described = run("invoicing", "unknown-country", state, "--clock", "virtual")
    assert code == 1
    assert described["error"] == "WrittenOff"
    assert described["cause"] == "invoice 2026-18: UnknownCountry"


# --- mailroom: queue with a dead-letter queue, partial batches, a filter, a runtime of its own --------------------


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_mailroom(state, serve):
    code, described = run("mailroom", "letter", state)
    assert code == 0, described
    stamp = json.loads(described["output"])["stamp"]
    assert re.fullmatch(r"stamped-\d+", stamp)
    # `run` waits for the queue: the letter is sorted when it returns.
    server = serve(state, cwd=APPS / "mailroom")
    assert rows(server, "id")["l-1"] == {"id": "l-1", "kind": "letter", "stamp": stamp}


def test_mailroom_sorts_filters_and_returns(state, serve):
    assert checkout("deploy", "--state", state, cwd=APPS / "mailroom").returncode == 0
    # What comes back comes back after its visibility time-out, again and again: no test has to sit through that.
    server = serve(state, "--clock", "virtual", cwd=APPS / "mailroom")
    sqs = make_client(server.url, "sqs")
    urls = sqs.list_queues()["QueueUrls"]
    [inbox], [returned] = [u for u in urls if "Inbox" in u], [u for u in urls if "Returned" in u]
    letters = [
        {"id": "1", "kind": "letter", "stamp": "s"},
        {"id": "2", "kind": "letter"},  # no stamp: comes back
        {"id": "3", "kind": "parcel-small", "stamp": "s"},
        {"id": "4", "kind": "postcard", "stamp": "s"},  # the filter drops it
    ]
    sqs.send_message_batch(
        QueueUrl=inbox, Entries=[{"Id": letter["id"], "MessageBody": json.dumps(letter)} for letter in letters]
    )
    [message] = receive_all(sqs, returned, 1, timeout=40)
    assert json.loads(message["Body"])["id"] == "2"
    assert sorted(rows(server, "id")) == ["1", "3"]
