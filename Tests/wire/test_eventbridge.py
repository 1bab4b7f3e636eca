"""EventBridge: buses, rules, targets, put-events, patterns, and delivery to queues."""

import datetime
import json

import pytest
from conftest import ACCOUNT, REGION, aws_error, receive_all, unique


@pytest.fixture
def events(client):
    return client("events")


@pytest.fixture
def sqs(client):
    return client("sqs")


@pytest.fixture
def bus(events):
    name = unique("bus")
    events.create_event_bus(Name=name)
    return name


@pytest.fixture
def rule_to_queue(events, bus, make_queue, queue_arn):
    """Makes a rule on the test's bus with one queue behind it; the queue's URL."""

    def make(pattern, **target):
        name, url = unique("rule"), make_queue()
        events.put_rule(Name=name, EventBusName=bus, EventPattern=json.dumps(pattern))
        done = events.put_targets(
            Rule=name, EventBusName=bus, Targets=[{"Id": "queue", "Arn": queue_arn(url), **target}]
        )
        assert done["FailedEntryCount"] == 0
        return url

    return make


def put(events, bus, detail, **more):
    entry = {"Source": "shop", "DetailType": "Order", "Detail": json.dumps(detail), "EventBusName": bus, **more}
    done = events.put_events(Entries=[entry])
    assert done["FailedEntryCount"] == 0, done
    return done["Entries"][0]["EventId"]


def test_bus_life(events):
    name = unique("bus")
    arn = events.create_event_bus(Name=name)["EventBusArn"]
    assert arn == f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/{name}"
    assert events.describe_event_bus(Name=name)["Arn"] == arn
    assert [b["Name"] for b in events.list_event_buses(NamePrefix=name)["EventBuses"]] == [name]
    with aws_error("ResourceAlreadyExistsException", f"Event bus {name} already exists."):
        events.create_event_bus(Name=name)
    events.delete_event_bus(Name=name)
    with aws_error("ResourceNotFoundException", f"Event bus {name} does not exist."):
        events.describe_event_bus(Name=name)


def test_the_default_bus_is_there(events):
    assert events.describe_event_bus()["Arn"] == f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/default"


def test_rule_life(events, bus, make_queue, queue_arn):
    name = unique("rule")
    pattern = json.dumps({"source": ["shop"]})
    arn = events.put_rule(Name=name, EventBusName=bus, EventPattern=pattern, Description="orders")["RuleArn"]
    assert arn == f"arn:aws:events:{REGION}:{ACCOUNT}:rule/{bus}/{name}"

    described = events.describe_rule(Name=name, EventBusName=bus)
    assert described["State"] == "ENABLED"
    assert json.loads(described["EventPattern"]) == {"source": ["shop"]}
    assert described["Description"] == "orders"
    assert [r["Name"] for r in events.list_rules(EventBusName=bus)["Rules"]] == [name]

    target = queue_arn(make_queue())
    events.put_targets(Rule=name, EventBusName=bus, Targets=[{"Id": "q", "Arn": target}])
    assert events.list_targets_by_rule(Rule=name, EventBusName=bus)["Targets"] == [{"Id": "q", "Arn": target}]
    assert events.list_rule_names_by_target(TargetArn=target, EventBusName=bus)["RuleNames"] == [name]
    with aws_error("ValidationException", "Rule can't be deleted since it has targets."):
        events.delete_rule(Name=name, EventBusName=bus)

    events.remove_targets(Rule=name, EventBusName=bus, Ids=["q"])
    events.delete_rule(Name=name, EventBusName=bus)
    with aws_error("ResourceNotFoundException", f"Rule {name} does not exist on EventBus {bus}."):
        events.describe_rule(Name=name, EventBusName=bus)


def test_the_delivered_event_is_the_whole_envelope(events, sqs, bus, rule_to_queue):
    url = rule_to_queue({"source": ["shop"]})
    event_id = put(events, bus, {"id": 1, "price": 1.50}, Resources=["arn:aws:x:::y"])

    [message] = receive_all(sqs, url, 1)
    event = json.loads(message["Body"])
    time = event.pop("time")
    age = datetime.datetime.now(datetime.timezone.utc) - datetime.datetime.strptime(time, "%Y-%m-%dT%H:%M:%S%z")
    assert abs(age.total_seconds()) < 60
    assert event == {
        "version": "0",
        "id": event_id,
        "detail-type": "Order",
        "source": "shop",
        "account": ACCOUNT,
        "region": REGION,
        "resources": ["arn:aws:x:::y"],
        "detail": {"id": 1, "price": 1.5},
    }


def test_a_given_time_is_kept(events, sqs, bus, rule_to_queue):
    url = rule_to_queue({"source": ["shop"]})
    put(events, bus, {}, Time=datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc))
    [message] = receive_all(sqs, url, 1)
    assert json.loads(message["Body"])["time"] == "2024-02-29T12:30:00Z"


@pytest.mark.parametrize(
    ("pattern", "matching", "other"),
    [
        ({"detail": {"a": ["x"]}}, {"a": "x"}, {"a": "X"}),
        ({"detail": {"a": [{"prefix": "ab"}]}}, {"a": "abc"}, {"a": "bab"}),
        ({"detail": {"a": [{"suffix": ".png"}]}}, {"a": "x.png"}, {"a": "x.jpg"}),
        ({"detail": {"a": [{"prefix": {"equals-ignore-case": "AB"}}]}}, {"a": "abc"}, {"a": "bc"}),
        ({"detail": {"a": [{"equals-ignore-case": "yes"}]}}, {"a": "YES"}, {"a": "yesno"}),
        ({"detail": {"a": [{"wildcard": "a*z"}]}}, {"a": "abcz"}, {"a": "abc"}),
        ({"detail": {"a": [{"anything-but": ["x", "y"]}]}}, {"a": "z"}, {"a": "y"}),
        ({"detail": {"a": [{"anything-but": {"prefix": "x"}}]}}, {"a": "yx"}, {"a": "xy"}),
        ({"detail": {"a": [{"numeric": [">", 0, "<=", 5]}]}}, {"a": 5}, {"a": 5.01}),
        ({"detail": {"a": [{"numeric": ["=", 3.0]}]}}, {"a": 3}, {"a": "3"}),
        ({"detail": {"a": [{"cidr": "10.0.0.0/24"}]}}, {"a": "10.0.0.7"}, {"a": "10.0.1.7"}),
        ({"detail": {"a": [{"exists": True}]}}, {"a": "x"}, {"b": "x"}),
        ({"detail": {"a": [{"exists": False}]}}, {"b": "x"}, {"a": "x"}),
        ({"detail": {"a": [None]}}, {"a": None}, {"a": "null"}),
        ({"detail": {"a": [""]}}, {"a": ""}, {"a": "x"}),
        ({"detail": {"a": [True, 1]}}, {"a": True}, {"a": "true"}),
        ({"detail": {"a": ["x"]}}, {"a": ["y", "x"]}, {"a": ["y"]}),
        ({"detail": {"o": {"p": ["x"], "q": [1]}}}, {"o": {"p": "x", "q": 1}}, {"o": {"p": "x", "q": 2}}),
        ({"detail": {"$or": [{"a": ["x"]}, {"b": [1]}]}}, {"b": 1}, {"a": "y", "b": 2}),
        ({"source": ["shop"], "detail-type": ["Order"], "detail": {"a": ["x"]}}, {"a": "x"}, {}),
    ],
)
def test_patterns(events, sqs, bus, rule_to_queue, pattern, matching, other):
    url = rule_to_queue(pattern)
    put(events, bus, other)
    put(events, bus, matching)
    [message] = receive_all(sqs, url, 1)
    assert json.loads(message["Body"])["detail"] == matching


def test_only_matching_events_are_delivered(events, sqs, bus, rule_to_queue):
    cheap = rule_to_queue({"detail": {"price": [{"numeric": ["<", 10]}]}})
    dear = rule_to_queue({"detail": {"price": [{"numeric": [">=", 10]}]}})
    for price in (1, 10, 5, 100):
        put(events, bus, {"price": price})
    put(events, "default", {"price": 2})

    def prices(url, count):
        return sorted(json.loads(m["Body"])["detail"]["price"] for m in receive_all(sqs, url, count))

    assert prices(cheap, 2) == [1, 5]
    assert prices(dear, 2) == [10, 100]


@pytest.mark.parametrize(
    ("target", "body"),
    [
        ({"InputPath": "$.detail.inner"}, {"n": 1}),
        ({"Input": '{"fixed": true}'}, {"fixed": True}),
        (
            {
                "InputTransformer": {
                    "InputPathsMap": {"n": "$.detail.inner.n", "who": "$.detail.who"},
                    "InputTemplate": '{"text": "<who> has <n>", "n": <n>, "who": <who>}',
                }
            },
            {"text": "Ada has 1", "n": 1, "who": "Ada"},
        ),
    ],
)
def test_what_a_target_gets(events, sqs, bus, rule_to_queue, target, body):
    url = rule_to_queue({"source": ["shop"]}, **target)
    put(events, bus, {"inner": {"n": 1}, "who": "Ada"})
    [message] = receive_all(sqs, url, 1)
    assert json.loads(message["Body"]) == body


def test_a_disabled_rule_delivers_nothing(events, sqs, bus, make_queue, queue_arn):
    name, url = unique("rule"), make_queue()
    events.put_rule(Name=name, EventBusName=bus, EventPattern='{"source": ["shop"]}', State="DISABLED")
    events.put_targets(Rule=name, EventBusName=bus, Targets=[{"Id": "q", "Arn": queue_arn(url)}])
    put(events, bus, {"n": 1})
    events.enable_rule(Name=name, EventBusName=bus)
    put(events, bus, {"n": 2})
    [message] = receive_all(sqs, url, 1)
    assert json.loads(message["Body"])["detail"] == {"n": 2}


def test_an_undeliverable_event_goes_to_the_dead_letter_queue(events, sqs, make_queue, queue_arn, rule_to_queue, bus):
    dead = make_queue()
    gone = rule_to_queue(
        {"source": ["shop"]}, DeadLetterConfig={"Arn": queue_arn(dead)}, RetryPolicy={"MaximumRetryAttempts": 0}
    )
    sqs.delete_queue(QueueUrl=gone)
    put(events, bus, {"n": 1})

    [message] = receive_all(sqs, dead, 1)
    assert json.loads(message["Body"])["detail"] == {"n": 1}
    attributes = message["MessageAttributes"]
    assert attributes["ERROR_CODE"]["StringValue"]
    assert attributes["RULE_ARN"]["StringValue"].startswith(f"arn:aws:events:{REGION}:{ACCOUNT}:rule/{bus}/")
    assert attributes["TARGET_ARN"]["StringValue"].startswith("arn:aws:sqs:")


def test_put_events_judges_each_entry(events, bus):
    good = {"Source": "shop", "DetailType": "Order", "Detail": "{}", "EventBusName": bus}
    done = events.put_events(
        Entries=[
            good,
            {**good, "Detail": "not json"},
            {key: value for key, value in good.items() if key != "Source"},
            {key: value for key, value in good.items() if key != "DetailType"},
        ]
    )
    assert done["FailedEntryCount"] == 3
    assert done["Entries"][0].keys() == {"EventId"}
    assert done["Entries"][1] == {"ErrorCode": "MalformedDetail", "ErrorMessage": "Detail is malformed."}
    assert done["Entries"][2] == {
        "ErrorCode": "InvalidArgument",
        "ErrorMessage": "Parameter Source is not valid. Reason: Source is a required argument.",
    }
    assert done["Entries"][3] == {
        "ErrorCode": "InvalidArgument",
        "ErrorMessage": "Parameter DetailType is not valid. Reason: DetailType is a required argument.",
    }


def test_errors(events, bus):
    with aws_error("InvalidEventPatternException") as caught:
        events.put_rule(Name="r", EventBusName=bus, EventPattern='{"source": "shop"}')
    assert caught.value.response["Error"]["Message"].startswith("Event pattern is not valid. Reason: ")
    with aws_error("ResourceNotFoundException", "Event bus nope does not exist."):
        events.put_rule(Name="r", EventBusName="nope", EventPattern='{"source": ["shop"]}')
    with aws_error("ResourceNotFoundException", f"Rule nope does not exist on EventBus {bus}."):
        events.put_targets(
            Rule="nope", EventBusName=bus, Targets=[{"Id": "1", "Arn": "arn:aws:sqs:us-east-1:000000000000:q"}]
        )
    with aws_error("ValidationException"):
        events.put_events(Entries=[{"Source": "s", "DetailType": "d", "Detail": "{}"}] * 11)


def test_cli(aws, events, sqs, bus, rule_to_queue):
    url = rule_to_queue({"source": ["cli"]})
    entries = json.dumps([{"Source": "cli", "DetailType": "t", "Detail": '{"a": 1}', "EventBusName": bus}])
    assert aws("events", "put-events", "--entries", entries)["FailedEntryCount"] == 0
    [message] = receive_all(sqs, url, 1)
    assert json.loads(message["Body"])["detail"] == {"a": 1}
