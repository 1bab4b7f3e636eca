"""DynamoDB: tables, items, the expression language, Query and Scan, and the exact words of its errors."""

import decimal

import boto3
import pytest
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError
from conftest import ACCOUNT, REGION, aws_error, unique


@pytest.fixture(scope="module")
def ddb(client):
    return client("dynamodb")


@pytest.fixture(scope="module")
def make_table(ddb):
    names = []

    def make(hash_key="id", range_key=None, hash_type="S", range_type="S", **more):
        name = unique("table")
        attributes = [{"AttributeName": hash_key, "AttributeType": hash_type}]
        schema = [{"AttributeName": hash_key, "KeyType": "HASH"}]
        if range_key:
            attributes.append({"AttributeName": range_key, "AttributeType": range_type})
            schema.append({"AttributeName": range_key, "KeyType": "RANGE"})
        ddb.create_table(
            TableName=name,
            **{"AttributeDefinitions": attributes, "KeySchema": schema, "BillingMode": "PAY_PER_REQUEST", **more},
        )
        ddb.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 20})
        names.append(name)
        return name

    yield make
    for name in names:
        ddb.delete_table(TableName=name)


@pytest.fixture(scope="module")
def table(make_table):
    """One table for all that need an item or two; each takes keys of its own."""
    return make_table()


@pytest.fixture
def key():
    return {"id": {"S": unique("item")}}


# --- tables -------------------------------------------------------------------------------------------------------


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
        ({"KeySchema": [{"AttributeName": "id", "KeyType": "RANGE"}]}, "Invalid KeySchema: The first KeySchemaElement is not a HASH key type"),
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
            {"AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "x", "AttributeType": "S"}]},
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


# --- items --------------------------------------------------------------------------------------------------------

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
        Item={**key, "m": {"M": {"a": {"S": "1"}, "b": {"S": "2"}}}, "l": {"L": [{"N": "0"}, {"N": "1"}, {"N": "2"}]}, "name": {"S": "n"}},
    )
    got = ddb.get_item(
        TableName=table, Key=key, ProjectionExpression="m.a, l[0], l[2], #n, missing", ExpressionAttributeNames={"#n": "name"}
    )["Item"]
    assert got == {"m": {"M": {"a": {"S": "1"}}}, "l": {"L": [{"N": "0"}, {"N": "2"}]}, "name": {"S": "n"}}


def test_consumed_capacity(ddb, table, key):
    ddb.put_item(TableName=table, Item=key)
    eventual = ddb.get_item(TableName=table, Key=key, ReturnConsumedCapacity="TOTAL")["ConsumedCapacity"]
    strong = ddb.get_item(TableName=table, Key=key, ReturnConsumedCapacity="TOTAL", ConsistentRead=True)["ConsumedCapacity"]
    assert eventual == {"TableName": table, "CapacityUnits": 0.5}
    assert strong == {"TableName": table, "CapacityUnits": 1.0}


# --- update expressions -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expression", "values", "expected"),
    [
        ("SET n = n + :one", {":one": {"N": "1"}}, {"n": {"N": "6"}}),
        ("SET n = :ten - n", {":ten": {"N": "10"}}, {"n": {"N": "5"}}),
        ("SET fresh = if_not_exists(fresh, :x), n = if_not_exists(n, :x)", {":x": {"N": "9"}}, {"fresh": {"N": "9"}, "n": {"N": "5"}}),
        ("SET l = list_append(l, :l)", {":l": {"L": [{"S": "z"}]}}, {"l": {"L": [{"S": "a"}, {"S": "b"}, {"S": "z"}]}}),
        ("SET l = list_append(:l, l)", {":l": {"L": [{"S": "z"}]}}, {"l": {"L": [{"S": "z"}, {"S": "a"}, {"S": "b"}]}}),
        ("SET l[1] = :x, l[9] = :y", {":x": {"S": "B"}, ":y": {"S": "c"}}, {"l": {"L": [{"S": "a"}, {"S": "B"}, {"S": "c"}]}}),
        ("SET m.k = :x", {":x": {"S": "new"}}, {"m": {"M": {"k": {"S": "new"}, "j": {"N": "1"}}}}),
        ("REMOVE l[0], m.j", None, {"l": {"L": [{"S": "b"}]}, "m": {"M": {"k": {"S": "v"}}}}),
        ("REMOVE n, missing", None, {"n": None}),
        ("ADD n :two, counter :two", {":two": {"N": "2"}}, {"n": {"N": "7"}, "counter": {"N": "2"}}),
        ("ADD ss :s", {":s": {"SS": ["b", "c"]}}, {"ss": {"SS": ["a", "b", "c"]}}),
        ("DELETE ss :s", {":s": {"SS": ["a"]}}, {"ss": {"SS": ["b"]}}),
        ("DELETE ss :s", {":s": {"SS": ["a", "b"]}}, {"ss": None}),
        # Every right side sees the item as it was before.
        ("SET n = m.j, m.j = n", None, {"n": {"N": "1"}, "m": {"M": {"k": {"S": "v"}, "j": {"N": "5"}}}}),
        ("set n = :x remove ss add counter :x", {":x": {"N": "1"}}, {"n": {"N": "1"}, "ss": None, "counter": {"N": "1"}}),
    ],
)
def test_update_expressions(ddb, table, key, expression, values, expected):
    ddb.put_item(
        TableName=table,
        Item={
            **key,
            "n": {"N": "5"},
            "l": {"L": [{"S": "a"}, {"S": "b"}]},
            "m": {"M": {"k": {"S": "v"}, "j": {"N": "1"}}},
            "ss": {"SS": ["a", "b"]},
        },
    )
    more = {"ExpressionAttributeValues": values} if values else {}
    ddb.update_item(TableName=table, Key=key, UpdateExpression=expression, **more)

    item = ddb.get_item(TableName=table, Key=key)["Item"]
    for name, value in expected.items():
        got = item.get(name)
        if value and "SS" in value:
            got = {"SS": sorted(got["SS"])}
        assert got == value, name


def test_update_makes_the_item(ddb, table, key):
    new = ddb.update_item(
        TableName=table,
        Key=key,
        UpdateExpression="SET #s = :s",
        ExpressionAttributeNames={"#s": "status"},
        ExpressionAttributeValues={":s": {"S": "new"}},
        ReturnValues="ALL_NEW",
    )["Attributes"]
    assert new == {**key, "status": {"S": "new"}}


@pytest.mark.parametrize(
    ("wanted", "returned"),
    [
        ("NONE", None),
        ("ALL_OLD", {"a": {"N": "1"}, "b": {"N": "1"}}),
        ("ALL_NEW", {"a": {"N": "2"}, "b": {"N": "1"}}),
        ("UPDATED_OLD", {"a": {"N": "1"}}),
        ("UPDATED_NEW", {"a": {"N": "2"}}),
    ],
)
def test_update_return_values(ddb, table, key, wanted, returned):
    ddb.put_item(TableName=table, Item={**key, "a": {"N": "1"}, "b": {"N": "1"}})
    got = ddb.update_item(
        TableName=table,
        Key=key,
        UpdateExpression="SET a = :two",
        ExpressionAttributeValues={":two": {"N": "2"}},
        ReturnValues=wanted,
    ).get("Attributes")
    if got and wanted.startswith("ALL"):
        assert got.pop("id") == key["id"]
    assert got == returned


# --- conditions ---------------------------------------------------------------------------------------------------

ITEM = {"n": {"N": "5"}, "s": {"S": "hello"}, "l": {"L": [{"S": "x"}]}, "ss": {"SS": ["a", "b"]}, "m": {"M": {"k": {"N": "1"}}}}
VALUES = {
    ":4": {"N": "4"},
    ":5": {"N": "5"},
    ":6": {"N": "6"},
    ":he": {"S": "he"},
    ":a": {"S": "a"},
    ":x": {"S": "x"},
    ":N": {"S": "N"},
    ":1": {"N": "1"},
}


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("n = :5", True),
        ("n <> :5", False),
        ("n < :6 AND n > :4", True),
        ("n <= :4 OR n >= :6", False),
        ("n BETWEEN :4 AND :6", True),
        ("n IN (:4, :6)", False),
        ("NOT n IN (:4, :6)", True),
        ("n = :he", False),
        ("attribute_exists(m.k)", True),
        ("attribute_not_exists(m.nope)", True),
        ("attribute_type(n, :N)", True),
        ("begins_with(s, :he)", True),
        ("contains(ss, :a)", True),
        ("contains(l, :x)", True),
        ("contains(s, :x)", False),
        ("size(l) = :1", True),
        ("size(s) = :5", True),
        ("m.k = :1 AND (n = :4 OR s <> :he)", True),
        ("NOT (n = :5 AND l[0] = :x)", False),
        ("missing = :5", False),
        ("missing <> :5", True),
    ],
)
def test_conditions(ddb, table, key, condition, holds):
    ddb.put_item(TableName=table, Item={**key, **ITEM})
    request = {
        "TableName": table,
        "Key": key,
        "ConditionExpression": condition,
        "ExpressionAttributeValues": {name: value for name, value in VALUES.items() if name in condition} or None,
    }
    request = {name: value for name, value in request.items() if value is not None}
    if holds:
        ddb.delete_item(**request)
        assert "Item" not in ddb.get_item(TableName=table, Key=key)
    else:
        with aws_error("ConditionalCheckFailedException", "The conditional request failed"):
            ddb.delete_item(**request)
        assert "Item" in ddb.get_item(TableName=table, Key=key)


def test_a_failed_condition_may_return_the_item(ddb, table, key):
    ddb.put_item(TableName=table, Item={**key, "a": {"S": "old"}})
    with pytest.raises(ClientError) as caught:
        ddb.put_item(
            TableName=table,
            Item=key,
            ConditionExpression="attribute_not_exists(id)",
            ReturnValuesOnConditionCheckFailure="ALL_OLD",
        )
    assert caught.value.response["Item"] == {**key, "a": {"S": "old"}}


# --- Query and Scan -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def sorted_table(ddb, make_table):
    name = make_table("pk", "sk", range_type="N")
    for pk in ("a", "b"):
        for sk in range(10):
            ddb.put_item(
                TableName=name,
                Item={"pk": {"S": pk}, "sk": {"N": str(sk - 3)}, "even": {"BOOL": sk % 2 == 0}, "text": {"S": f"{pk}{sk}"}},
            )
    return name


@pytest.mark.parametrize(
    ("condition", "values", "expected"),
    [
        ("pk = :a", {}, list(range(-3, 7))),
        ("pk = :a AND sk = :x", {":x": "2"}, [2]),
        ("pk = :a AND sk < :x", {":x": "-1"}, [-3, -2]),
        ("pk = :a AND sk >= :x", {":x": "5"}, [5, 6]),
        ("pk = :a AND sk BETWEEN :x AND :y", {":x": "-1", ":y": "1"}, [-1, 0, 1]),
        ("(sk > :x) AND (pk = :a)", {":x": "5"}, [6]),
    ],
)
def test_query_by_key(ddb, sorted_table, condition, values, expected):
    got = ddb.query(
        TableName=sorted_table,
        KeyConditionExpression=condition,
        ExpressionAttributeValues={":a": {"S": "a"}, **{name: {"N": value} for name, value in values.items()}},
    )
    assert [int(item["sk"]["N"]) for item in got["Items"]] == expected
    assert got["Count"] == got["ScannedCount"] == len(expected)


def test_query_backwards_filtered_in_pages(ddb, sorted_table):
    items, scanned, start = [], 0, None
    for _ in range(20):
        page = ddb.query(
            TableName=sorted_table,
            KeyConditionExpression="pk = :a",
            FilterExpression="even = :yes",
            ExpressionAttributeValues={":a": {"S": "a"}, ":yes": {"BOOL": True}},
            ScanIndexForward=False,
            Limit=3,
            **({"ExclusiveStartKey": start} if start else {}),
        )
        assert page["ScannedCount"] <= 3
        items += page["Items"]
        scanned += page["ScannedCount"]
        start = page.get("LastEvaluatedKey")
        if not start:
            break
        assert set(start) == {"pk", "sk"}
    assert [int(item["sk"]["N"]) for item in items] == [5, 3, 1, -1, -3]
    assert scanned == 10


def test_begins_with_on_a_string_range_key(ddb, make_table):
    name = make_table("pk", "sk")
    for sk in ("apple", "apricot", "banana"):
        ddb.put_item(TableName=name, Item={"pk": {"S": "x"}, "sk": {"S": sk}})
    got = ddb.query(
        TableName=name,
        KeyConditionExpression="pk = :x AND begins_with(sk, :ap)",
        ExpressionAttributeValues={":x": {"S": "x"}, ":ap": {"S": "ap"}},
        ProjectionExpression="sk",
    )
    assert got["Items"] == [{"sk": {"S": "apple"}}, {"sk": {"S": "apricot"}}]


def test_query_count(ddb, sorted_table):
    got = ddb.query(
        TableName=sorted_table,
        KeyConditionExpression="pk = :a",
        ExpressionAttributeValues={":a": {"S": "a"}},
        Select="COUNT",
    )
    assert got["Count"] == 10
    assert "Items" not in got


def test_scan(ddb, sorted_table):
    got = ddb.scan(TableName=sorted_table)
    assert got["Count"] == 20
    filtered = ddb.scan(
        TableName=sorted_table,
        FilterExpression="sk > :five AND begins_with(#t, :b)",
        ExpressionAttributeNames={"#t": "text"},
        ExpressionAttributeValues={":five": {"N": "5"}, ":b": {"S": "b"}},
    )
    assert [item["text"]["S"] for item in filtered["Items"]] == ["b9"]
    assert filtered["ScannedCount"] == 20


def test_scan_in_pages_and_segments(ddb, sorted_table):
    pages = ddb.get_paginator("scan").paginate(TableName=sorted_table, PaginationConfig={"PageSize": 7})
    assert len({item["text"]["S"] for page in pages for item in page["Items"]}) == 20
    parts = [ddb.scan(TableName=sorted_table, Segment=n, TotalSegments=3)["Items"] for n in range(3)]
    assert sorted(item["text"]["S"] for part in parts for item in part) == sorted(f"{pk}{sk}" for pk in "ab" for sk in range(10))


# --- errors -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operation", "request_", "message"),
    [
        ("get_item", {"Key": {}}, "The provided key element does not match the schema"),
        ("get_item", {"Key": {"id": {"N": "1"}}}, "The provided key element does not match the schema"),
        (
            "get_item",
            {"Key": {"id": {"S": ""}}},
            "One or more parameter values were invalid: The AttributeValue for a key attribute cannot contain an empty string value. Key: id",
        ),
        (
            "put_item",
            {"Item": {"x": {"S": "1"}}},
            "One or more parameter values were invalid: Missing the key id in the item",
        ),
        (
            "put_item",
            {"Item": {"id": {"N": "1"}}},
            "One or more parameter values were invalid: Type mismatch for key id expected: S actual: N",
        ),
        ("put_item", {"Item": {"id": {"S": "1"}, "n": {"N": "abc"}}}, "The parameter cannot be converted to a numeric value: abc"),
        (
            "put_item",
            {"Item": {"id": {"S": "1"}, "n": {"N": "1" * 39}}},
            "Attempting to store more than 38 significant digits in a Number",
        ),
        (
            "put_item",
            {"Item": {"id": {"S": "1"}, "s": {"SS": []}}},
            "One or more parameter values were invalid: An string set  may not be empty",
        ),
        (
            "update_item",
            {"Key": {"id": {"S": "1"}}, "UpdateExpression": "SET id = :v", "ExpressionAttributeValues": {":v": {"S": "2"}}},
            "One or more parameter values were invalid: Cannot update attribute id. This attribute is part of the key",
        ),
        (
            "update_item",
            {"Key": {"id": {"S": "1"}}, "UpdateExpression": "SET status = :v", "ExpressionAttributeValues": {":v": {"S": "2"}}},
            "Invalid UpdateExpression: Attribute name is a reserved keyword; reserved keyword: status",
        ),
        (
            "update_item",
            {"Key": {"id": {"S": "1"}}, "UpdateExpression": "SET a = :nope"},
            "Invalid UpdateExpression: An expression attribute value used in expression is not defined; attribute value: :nope",
        ),
        (
            "update_item",
            {"Key": {"id": {"S": "1"}}, "UpdateExpression": "SET a = :v", "ExpressionAttributeValues": {":v": {"S": "1"}, ":w": {"S": "1"}}},
            "Value provided in ExpressionAttributeValues unused in expressions: keys: {:w}",
        ),
        (
            "update_item",
            {"Key": {"id": {"S": "1"}}, "UpdateExpression": "SET a = a + :v", "ExpressionAttributeValues": {":v": {"N": "1"}}},
            "The provided expression refers to an attribute that does not exist in the item",
        ),
        (
            "update_item",
            {"Key": {"id": {"S": "1"}}, "UpdateExpression": "SET a.b = :v", "ExpressionAttributeValues": {":v": {"N": "1"}}},
            "The document path provided in the update expression is invalid for update",
        ),
        ("update_item", {"Key": {"id": {"S": "1"}}, "UpdateExpression": ""}, "Invalid UpdateExpression: The expression can not be empty;"),
        (
            "query",
            {"KeyConditionExpression": "x = :v", "ExpressionAttributeValues": {":v": {"S": "1"}}},
            "Query condition missed key schema element: id",
        ),
        (
            "scan",
            {"FilterExpression": "whatever(a)"},
            "Invalid FilterExpression: Invalid function name; function: whatever",
        ),
        (
            "scan",
            {"Segment": 1, "TotalSegments": 1},
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 1 is not less than TotalSegments: 1",
        ),
    ],
)
def test_validation_messages(ddb, table, operation, request_, message):
    with aws_error("ValidationException", message):
        getattr(ddb, operation)(TableName=table, **request_)


@pytest.mark.parametrize(
    "expression",
    ["SET", "SET a", "SET a = ", "SET a = :v SET b = :v", "FROB a", "SET a = = :v", "SET a[x] = :v"],
)
def test_expression_syntax_errors(ddb, table, key, expression):
    with aws_error("ValidationException") as caught:
        ddb.update_item(TableName=table, Key=key, UpdateExpression=expression, ExpressionAttributeValues={":v": {"N": "1"}})
    message = caught.value.response["Error"]["Message"]
    assert message.startswith("Invalid UpdateExpression: "), message


def test_an_item_over_400_kb_is_refused(ddb, table, key):
    with aws_error("ValidationException", "Item size has exceeded the maximum allowed size"):
        ddb.put_item(TableName=table, Item={**key, "big": {"S": "x" * 410_000}})


# --- clients as people use them -----------------------------------------------------------------------------------


def test_resource_api(endpoint, table):
    """boto3's resource layer: Python values, conditions built as objects."""
    resource = boto3.resource(
        "dynamodb", endpoint_url=endpoint, region_name=REGION, aws_access_key_id="test", aws_secret_access_key="test"
    ).Table(table)
    item = {"id": unique("resource"), "n": decimal.Decimal("1.5"), "tags": {"x", "y"}, "list": [1, "two", None]}
    resource.put_item(Item=item, ConditionExpression=Attr("id").not_exists())
    assert resource.get_item(Key={"id": item["id"]})["Item"] == item
    assert resource.query(KeyConditionExpression=Key("id").eq(item["id"]), FilterExpression=Attr("n").gt(1))["Count"] == 1


def test_cli(aws, table):
    item = unique("cli")
    aws("dynamodb", "put-item", "--table-name", table, "--item", f'{{"id": {{"S": "{item}"}}, "n": {{"N": "1"}}}}')
    got = aws("dynamodb", "get-item", "--table-name", table, "--key", f'{{"id": {{"S": "{item}"}}}}')
    assert got == {"Item": {"id": {"S": item}, "n": {"N": "1"}}}
    error = aws("dynamodb", "get-item", "--table-name", table, "--key", "{}", fails=True)
    assert "The provided key element does not match the schema" in error


def test_concurrent_updates_lose_nothing(ddb, table, key):
    from concurrent.futures import ThreadPoolExecutor

    def add(_):
        ddb.update_item(TableName=table, Key=key, UpdateExpression="ADD n :one", ExpressionAttributeValues={":one": {"N": "1"}})

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(add, range(200)))
    assert ddb.get_item(TableName=table, Key=key, ConsistentRead=True)["Item"]["n"] == {"N": "200"}
