"""Gives back the event; `POST /answer` gives back the body itself as the integration's response, whatever it is."""

import json


def handler(event, context):
    if event["resource"] == "/answer":
        answer = json.loads(event["body"])
        if answer == "raise":
            raise RuntimeError("as asked")
        return answer
    return {"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": json.dumps(event)}
