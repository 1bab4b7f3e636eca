"""DynamoDB: update and condition expressions."""

import pytest
from botocore.exceptions import ClientError
from conftest import aws_error

# --- update expressions ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expression", "values", "expected"),
    [
        ("SET n = n + :one", {":one": {"N": "1"}}, {"n": {"N": "6"}}),
        ("SET n = :ten - n", {":ten": {"N": "10"}}, {"n": {"N": "5"}}),
        (
            "SET fresh = if_not_exists(fresh, :x), n = if_not_exists(n, :x)",
            {":x": {"N": "9"}},
            {"fresh": {"N": "9"}, "n": {"N": "5"}},
        ),
        ("SET l = list_append(l, :l)", {":l": {"L": [{"S": "z"}]}}, {"l": {"L": [{"S": "a"}, {"S": "b"}, {"S": "z"}]}}),
        ("SET l = list_append(:l, l)", {":l": {"L": [{"S": "z"}]}}, {"l": {"L": [{"S": "z"}, {"S": "a"}, {"S": "b"}]}}),
        (
            "SET l[1] = :x, l[9] = :y",
            {":x": {"S": "B"}, ":y": {"S": "c"}},
            {"l": {"L": [{"S": "a"}, {"S": "B"}, {"S": "c"}]}},
        ),
        ("SET m.k = :x", {":x": {"S": "new"}}, {"m": {"M": {"k": {"S": "new"}, "j": {"N": "1"}}}}),
        ("REMOVE l[0], m.j", None, {"l": {"L": [{"S": "b"}]}, "m": {"M": {"k": {"S": "v"}}}}),
        ("REMOVE n, absent", None, {"n": None}),
        ("ADD n :two, visits :two", {":two": {"N": "2"}}, {"n": {"N": "7"}, "visits": {"N": "2"}}),
        ("ADD ss :s", {":s": {"SS": ["b", "c"]}}, {"ss": {"SS": ["a", "b", "c"]}}),
        ("DELETE ss :s", {":s": {"SS": ["a"]}}, {"ss": {"SS": ["b"]}}),
        ("DELETE ss :s", {":s": {"SS": ["a", "b"]}}, {"ss": None}),
        # Every right side sees the item as it was before.
        ("SET n = m.j, m.j = n", None, {"n": {"N": "1"}, "m": {"M": {"k": {"S": "v"}, "j": {"N": "5"}}}}),
        (
            "set n = :x remove ss add visits :x",
            {":x": {"N": "1"}},
            {"n": {"N": "1"}, "ss": None, "visits": {"N": "1"}},
        ),
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


# --- conditions ------------------------------------------------------------------------------------------------------


ITEM = {
    "n": {"N": "5"},
    "s": {"S": "hello"},
    "l": {"L": [{"S": "x"}]},
    "ss": {"SS": ["a", "b"]},
    "m": {"M": {"k": {"N": "1"}}},
}
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
        ("absent = :5", False),
        ("absent <> :5", True),
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
