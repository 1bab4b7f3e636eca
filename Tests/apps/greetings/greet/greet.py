"""Greets: called with {"name": …} by the workflow, with a proxy event by the API."""

import json
import os

import boto3

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    if "httpMethod" in event:
        return look_up(event["pathParameters"]["name"])
    return {"text": f"{os.environ['HELLO']}, {event['name']}"}


def look_up(name):
    item = dynamodb.get_item(TableName=os.environ["TABLE"], Key={"name": {"S": name}}).get("Item")
    if item is None:
        return {"statusCode": 404, "body": json.dumps({"message": f"{name} was never greeted"})}
    return {"statusCode": 200, "body": json.dumps({"name": name, "text": item["text"]["S"]})}
