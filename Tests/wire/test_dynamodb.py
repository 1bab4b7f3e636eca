"""DynamoDB: tables, items of every type, and clients as people use them."""

import decimal
import time
from concurrent.futures import ThreadPoolExecutor

import boto3
import pytest
from boto3.dynamodb.conditions import Attr, Key
from conftest import ACCOUNT, REGION, aws_error, eventually, unique

# --- tables ----------------------------------------------------------------------------------------------------------


def test_table_life(ddb):
    name = unique("life")
    created = ddb.create_table(
        TableName=name,
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        ProvisionedThroughput={"ReadCapacityUnits": 3, "WriteCapacityUnits": 4},
    )["TableDescription"]
    assert created["TableArn"] == f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{name}"
    assert created["TableStatus"] in ("CREATING", "ACTIVE")

    ddb.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1})
    described = ddb.describe_table(TableName=name)["Table"]
    assert described["TableStatus"] == "ACTIVE"
    assert described["ItemCount"] == 0
    assert described["KeySchema"] == [{"AttributeName": "id", "KeyType": "HASH"}]
    assert described["ProvisionedThroughput"]["ReadCapacityUnits"] == 3
    assert described["TableId"]
    assert name in ddb.list_tables()["TableNames"]

    with aws_error("ResourceInUseException"):
        ddb.create_table(
            TableName=name,
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            BillingMode="PAY_PER_REQUEST",
        )

    ddb.delete_table(TableName=name)
    ddb.get_waiter("table_not_exists").wait(TableName=name, WaiterConfig={"Delay": 1})
    with aws_error("ResourceNotFoundException", f"Requested resource not found: Table: {name} not found"):
        ddb.describe_table(TableName=name)
    with aws_error("ResourceNotFoundException", "Requested resource not found"):
        ddb.get_item(TableName=name, Key={"id": {"S": "1"}})


def test_list_tables_in_pages(ddb, make_table):
    names = sorted(make_table() for _ in range(3))
    listed, last = [], None
    while True:
        page = ddb.list_tables(Limit=2, **({"ExclusiveStartTableName": last} if last else {}))
        assert len(page["TableNames"]) <= 2
        listed += page["TableNames"]
        last = page.get("LastEvaluatedTableName")
        if not last:
            break
    assert listed == sorted(listed)
    assert set(names) <= set(listed)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"KeySchema": [{"AttributeName": "other", "KeyType": "HASH"}]},
            "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. "
            "Keys: [other], AttributeDefinitions: [id]",
        ),
        (
            {"KeySchema": [{"AttributeName": "id", "KeyType": "RANGE"}]},
            "Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
        ),
        (
            {"BillingMode": "PROVISIONED"},
            "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified "
            "when BillingMode is PROVISIONED",
        ),
        (
            {"ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}},
            "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified "
            "when BillingMode is PAY_PER_REQUEST",
        ),
        (
            {
                "AttributeDefinitions": [
                    {"AttributeName": "id", "AttributeType": "S"},
                    {"AttributeName": "x", "AttributeType": "S"},
                ]
            },
            "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of "
            "attributes defined in AttributeDefinitions",
        ),
    ],
)
def test_create_table_faults(ddb, change, message):
    request = {
        "TableName": unique("fault"),
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "BillingMode": "PAY_PER_REQUEST",
    }
    with aws_error("ValidationException", message):
        ddb.create_table(**{**request, **change})


# --- items -----------------------------------------------------------------------------------------------------------


EVERY_TYPE = {
    "s": {"S": "Zitrone 🍋"},
    "empty": {"S": ""},
    "n": {"N": "-12.50"},
    "b": {"B": b"\x00\xff"},
    "yes": {"BOOL": True},
    "null": {"NULL": True},
    "ss": {"SS": ["b", "a"]},
    "ns": {"NS": ["3", "1.0"]},
    "bs": {"BS": [b"x", b"y"]},
    "l": {"L": [{"S": "x"}, {"L": [{"N": "1"}]}]},
    "m": {"M": {"deep": {"M": {"er": {"BOOL": False}}}}},
}


def test_every_type_survives(ddb, table, key):
    ddb.put_item(TableName=table, Item={**key, **EVERY_TYPE})
    item = ddb.get_item(TableName=table, Key=key)["Item"]

    assert item["n"] == {"N": "-12.5"}
    assert sorted(item["ss"]["SS"]) == ["a", "b"]
    assert sorted(item["ns"]["NS"]) == ["1", "3"]
    assert sorted(item["bs"]["BS"]) == [b"x", b"y"]
    for name in ("s", "empty", "b", "yes", "null", "l", "m"):
        assert item[name] == EVERY_TYPE[name]


@pytest.mark.parametrize(
    ("number", "kept"),
    [
        ("0", "0"),
        ("-0", "0"),
        ("007", "7"),
        ("1e2", "100"),
        ("1.10", "1.1"),
        ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
        (".5", "0.5"),
    ],
)
def test_numbers_are_kept_in_normal_form(ddb, table, key, number, kept):
    ddb.put_item(TableName=table, Item={**key, "n": {"N": number}})
    assert ddb.get_item(TableName=table, Key=key)["Item"]["n"] == {"N": kept}


def test_put_replaces_and_returns_the_old(ddb, table, key):
    assert "Attributes" not in ddb.put_item(TableName=table, Item={**key, "a": {"S": "1"}}, ReturnValues="ALL_OLD")
    old = ddb.put_item(TableName=table, Item={**key, "b": {"S": "2"}}, ReturnValues="ALL_OLD")["Attributes"]
    assert old == {**key, "a": {"S": "1"}}
    assert ddb.get_item(TableName=table, Key=key)["Item"] == {**key, "b": {"S": "2"}}


def test_delete(ddb, table, key):
    ddb.put_item(TableName=table, Item={**key, "a": {"S": "1"}})
    assert ddb.delete_item(TableName=table, Key=key, ReturnValues="ALL_OLD")["Attributes"]["a"] == {"S": "1"}
    assert "Item" not in ddb.get_item(TableName=table, Key=key)
    assert "Attributes" not in ddb.delete_item(TableName=table, Key=key, ReturnValues="ALL_OLD")


def test_projection(ddb, table, key):
    ddb.put_item(
        TableName=table,
        Item={
            **key,
            "m": {"M": {"a": {"S": "1"}, "b": {"S": "2"}}},
            "l": {"L": [{"N": "0"}, {"N": "1"}, {"N": "2"}]},
            "name": {"S": "n"},
        },
    )
    got = ddb.get_item(
        TableName=table,
        Key=key,
        ProjectionExpression="m.a, l[0], l[2], #n, absent",
        ExpressionAttributeNames={"#n": "name"},
    )["Item"]
    assert got == {"m": {"M": {"a": {"S": "1"}}}, "l": {"L": [{"N": "0"}, {"N": "2"}]}, "name": {"S": "n"}}


def test_consumed_capacity(ddb, table, key):
    ddb.put_item(TableName=table, Item=key)
    eventual = ddb.get_item(TableName=table, Key=key, ReturnConsumedCapacity="TOTAL")["ConsumedCapacity"]
    strong = ddb.get_item(TableName=table, Key=key, ReturnConsumedCapacity="TOTAL", ConsistentRead=True)[
        "ConsumedCapacity"
    ]
    assert eventual == {"TableName": table, "CapacityUnits": 0.5}
    assert strong == {"TableName": table, "CapacityUnits": 1.0}


def test_time_to_live(ddb, make_table):
    table = make_table()
    now = int(time.time())
    for name, expires in {
        "gone": {"N": str(now - 10)},
        "soon": {"N": f"{now + 3}.5"},
        "later": {"N": str(now + 3600)},
        "ages ago": {"N": str(now - 6 * 365 * 86400)},
        "text": {"S": str(now - 10)},
    }.items():
        ddb.put_item(TableName=table, Item={"id": {"S": name}, "expires": expires})
    assert ddb.scan(TableName=table)["Count"] == 5

    specification = {"Enabled": True, "AttributeName": "expires"}
    got = ddb.update_time_to_live(TableName=table, TimeToLiveSpecification=specification)
    assert got["TimeToLiveSpecification"] == specification
    assert ddb.describe_time_to_live(TableName=table)["TimeToLiveDescription"] == {
        "TimeToLiveStatus": "ENABLED",
        "AttributeName": "expires",
    }
    assert "Item" not in ddb.get_item(TableName=table, Key={"id": {"S": "gone"}})
    eventually(lambda: ddb.scan(TableName=table)["Count"] == 3)
    left = {item["id"]["S"] for item in ddb.scan(TableName=table)["Items"]}
    assert left == {"later", "ages ago", "text"}

    with aws_error("ValidationException", "TimeToLive is already enabled"):
        ddb.update_time_to_live(TableName=table, TimeToLiveSpecification=specification)
    with aws_error(
        "ValidationException", "TimeToLive is active on a different AttributeName: current AttributeName is expires"
    ):
        ddb.update_time_to_live(
            TableName=table, TimeToLiveSpecification={"Enabled": True, "AttributeName": "another"}
        )
    ddb.update_time_to_live(TableName=table, TimeToLiveSpecification={**specification, "Enabled": False})
    ddb.put_item(TableName=table, Item={"id": {"S": "gone"}, "expires": {"N": str(now - 10)}})
    assert "Item" in ddb.get_item(TableName=table, Key={"id": {"S": "gone"}})


def test_an_index_made_and_removed_later(ddb, make_table):
    table = make_table()
    for name, city in {"a": {"S": "Oslo"}, "b": {"S": "Rome"}, "c": {"N": "1"}}.items():
        ddb.put_item(TableName=table, Item={"id": {"S": name}, "city": city})
    ddb.put_item(TableName=table, Item={"id": {"S": "d"}})
    create = {
        "IndexName": "by-city",
        "KeySchema": [{"AttributeName": "city", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"},
    }
    with aws_error("ValidationException"):
        ddb.update_table(TableName=table, GlobalSecondaryIndexUpdates=[{"Create": create}])
    more = {"AttributeDefinitions": [{"AttributeName": "city", "AttributeType": "S"}]}
    with aws_error("LimitExceededException"):
        ddb.update_table(
            TableName=table,
            GlobalSecondaryIndexUpdates=[{"Create": create}, {"Create": {**create, "IndexName": "second"}}],
            **more,
        )
    ddb.update_table(TableName=table, GlobalSecondaryIndexUpdates=[{"Create": create}], **more)
    described = ddb.describe_table(TableName=table)["Table"]
    assert [(i["IndexName"], i["IndexStatus"]) for i in described["GlobalSecondaryIndexes"]] == [("by-city", "ACTIVE")]

    query = {
        "TableName": table,
        "IndexName": "by-city",
        "KeyConditionExpression": "city = :c",
        "ExpressionAttributeValues": {":c": {"S": "Oslo"}},
    }
    assert [item["id"]["S"] for item in ddb.query(**query)["Items"]] == ["a"]
    ddb.put_item(TableName=table, Item={"id": {"S": "e"}, "city": {"S": "Oslo"}})
    assert {item["id"]["S"] for item in ddb.query(**query)["Items"]} == {"a", "e"}
    # What does not fit the index's key was left out of it.
    assert ddb.scan(TableName=table, IndexName="by-city")["Count"] == 3

    with aws_error("ValidationException", "Attempting to create an index which already exists"):
        ddb.update_table(TableName=table, GlobalSecondaryIndexUpdates=[{"Create": create}], **more)
    ddb.update_table(TableName=table, GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "by-city"}}])
    described = ddb.describe_table(TableName=table)["Table"]
    assert "GlobalSecondaryIndexes" not in described
    assert described["AttributeDefinitions"] == [{"AttributeName": "id", "AttributeType": "S"}]
    with aws_error("ValidationException"):
        ddb.query(**query)


# --- clients as people use them --------------------------------------------------------------------------------------


def test_resource_api(endpoint, table):
    """boto3's resource layer: Python values, conditions built as objects."""
    resource = boto3.resource(
        "dynamodb", endpoint_url=endpoint, region_name=REGION, aws_access_key_id="test", aws_secret_access_key="test"
    ).Table(table)
    item = {"id": unique("resource"), "n": decimal.Decimal("1.5"), "tags": {"x", "y"}, "list": [1, "two", None]}
    resource.put_item(Item=item, ConditionExpression=Attr("id").not_exists())
    assert resource.get_item(Key={"id": item["id"]})["Item"] == item
    assert (
        resource.query(KeyConditionExpression=Key("id").eq(item["id"]), FilterExpression=Attr("n").gt(1))["Count"] == 1
    )


def test_cli(aws, table):
    item = unique("cli")
    aws("dynamodb", "put-item", "--table-name", table, "--item", f'{{"id": {{"S": "{item}"}}, "n": {{"N": "1"}}}}')
    got = aws("dynamodb", "get-item", "--table-name", table, "--key", f'{{"id": {{"S": "{item}"}}}}')
    assert got == {"Item": {"id": {"S": item}, "n": {"N": "1"}}}
    error = aws("dynamodb", "get-item", "--table-name", table, "--key", "{}", fails=True)
    assert "The provided key element does not match the schema" in error


def test_concurrent_updates_lose_nothing(ddb, table, key):
    def add(_):
        ddb.update_item(
            TableName=table, Key=key, UpdateExpression="ADD n :one", ExpressionAttributeValues={":one": {"N": "1"}}
        )

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(add, range(200)))
    assert ddb.get_item(TableName=table, Key=key, ConsistentRead=True)["Item"]["n"] == {"N": "200"}
