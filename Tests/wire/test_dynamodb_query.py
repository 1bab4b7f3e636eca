"""DynamoDB: Query and Scan, by key, filtered, in pages and segments."""

import pytest


@pytest.fixture(scope="module")
def sorted_table(ddb, make_table):
    name = make_table("pk", "sk", range_type="N")
    for pk in ("a", "b"):
        for sk in range(10):
            ddb.put_item(
                TableName=name,
                Item={
                    "pk": {"S": pk},
                    "sk": {"N": str(sk - 3)},
                    "even": {"BOOL": sk % 2 == 0},
                    "text": {"S": f"{pk}{sk}"},
                },
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
    assert sorted(item["text"]["S"] for part in parts for item in part) == sorted(
        f"{pk}{sk}" for pk in "ab" for sk in range(10)
    )
