"""DynamoDB: the exact words of its errors."""

import pytest
from conftest import aws_error


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
        (
            "put_item",
            {"Item": {"id": {"S": "1"}, "n": {"N": "abc"}}},
            "The parameter cannot be converted to a numeric value: abc",
        ),
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
            {
                "Key": {"id": {"S": "1"}},
                "UpdateExpression": "SET id = :v",
                "ExpressionAttributeValues": {":v": {"S": "2"}},
            },
            "One or more parameter values were invalid: Cannot update attribute id. This attribute is part of the key",
        ),
        (
            "update_item",
            {
                "Key": {"id": {"S": "1"}},
                "UpdateExpression": "SET status = :v",
                "ExpressionAttributeValues": {":v": {"S": "2"}},
            },
            "Invalid UpdateExpression: Attribute name is a reserved keyword; reserved keyword: status",
        ),
        (
            "update_item",
            {"Key": {"id": {"S": "1"}}, "UpdateExpression": "SET a = :nope"},
            "Invalid UpdateExpression: An expression attribute value used in expression is not defined; attribute value: :nope",
        ),
        (
            "update_item",
            {
                "Key": {"id": {"S": "1"}},
                "UpdateExpression": "SET a = :v",
                "ExpressionAttributeValues": {":v": {"S": "1"}, ":w": {"S": "1"}},
            },
            "Value provided in ExpressionAttributeValues unused in expressions: keys: {:w}",
        ),
        (
            "update_item",
            {
                "Key": {"id": {"S": "1"}},
                "UpdateExpression": "SET a = a + :v",
                "ExpressionAttributeValues": {":v": {"N": "1"}},
            },
            "The provided expression refers to an attribute that does not exist in the item",
        ),
        (
            "update_item",
            {
                "Key": {"id": {"S": "1"}},
                "UpdateExpression": "SET a.b = :v",
                "ExpressionAttributeValues": {":v": {"N": "1"}},
            },
            "The document path provided in the update expression is invalid for update",
        ),
        (
            "update_item",
            {"Key": {"id": {"S": "1"}}, "UpdateExpression": ""},
            "Invalid UpdateExpression: The expression can not be empty;",
        ),
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
        ddb.update_item(
            TableName=table, Key=key, UpdateExpression=expression, ExpressionAttributeValues={":v": {"N": "1"}}
        )
    message = caught.value.response["Error"]["Message"]
    assert message.startswith("Invalid UpdateExpression: "), message


def test_an_item_over_400_kb_is_refused(ddb, table, key):
    with aws_error("ValidationException", "Item size has exceeded the maximum allowed size"):
        ddb.put_item(TableName=table, Item={**key, "big": {"S": "x" * 410_000}})
