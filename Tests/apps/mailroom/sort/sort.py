"""Sorts a batch of letters. One that cannot be read is handed back alone; the others of its batch are done."""

import json
import os

import boto3

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    failures = []
    for record in event["Records"]:
        try:
            keep(json.loads(record["body"]))
        except (KeyError, ValueError) as error:
            print(f"{record['messageId']} goes back: {error!r}")
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}


def keep(letter):
    dynamodb.put_item(
        TableName=os.environ["LETTERS"],
        Item={name: {"S": letter[name]} for name in ("id", "kind", "stamp")},
    )
