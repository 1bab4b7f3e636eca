"""Stands in for the third-party shipping service.

The workflow posts the order here together with a task token and pauses. The answer goes back to Step Functions
under that token; ``SHIPPING_OUTCOME`` says which answer it is. With ``Manual`` this function accepts the request and
leaves the answer to a person.
"""

import base64
import json
import logging
import os

import boto3
from botocore.exceptions import ClientError

logger = logging.getLogger()
logger.setLevel(logging.INFO)

stepfunctions = boto3.client("stepfunctions")

STATUS_BY_OUTCOME = {
    "Successful": "ShippingSuccessful",
    "Failed": "ShippingFailed",
}

# Sending the same answer again cannot help when Step Functions refuses the token itself.
REFUSED_TOKEN = {"InvalidToken", "TaskDoesNotExist", "TaskTimedOut"}


def handler(event, context):
    """Answers ``POST /checkout/shipping``: 202 when taken, 400 for a bad request, 409 for a token no longer open."""
    try:
        request = read_request(event)
    except ValueError as error:
        logger.warning("rejected: %s", error)
        return reply(400, {"message": str(error)})

    cart_id, token = request["CartId"], request["TaskToken"]
    outcome = os.environ["SHIPPING_OUTCOME"]
    if outcome == "Manual":
        logger.info("cart %s: the carrier has not decided yet; the answer comes by hand", cart_id)
        return reply(202, {"CartId": cart_id, "message": "accepted, the answer follows"})

    status = STATUS_BY_OUTCOME[outcome]
    try:
        stepfunctions.send_task_success(
            taskToken=token,
            output=json.dumps({"CartId": cart_id, "Status": status}),
        )
    except ClientError as error:
        if error.response["Error"]["Code"] not in REFUSED_TOKEN:
            raise
        logger.warning("cart %s: the workflow no longer waits: %s", cart_id, error)
        return reply(409, {"CartId": cart_id, "message": "the workflow no longer waits for this answer"})

    logger.info("cart %s: %s", cart_id, status)
    return reply(202, {"CartId": cart_id, "Status": status})


def read_request(event):
    """The request's JSON object, with a non-empty ``CartId`` and ``TaskToken``; ValueError says what is wrong."""
    body = event.get("body") or ""
    if event.get("isBase64Encoded"):
        body = base64.b64decode(body, validate=True).decode("utf-8")
    try:
        request = json.loads(body)
    except json.JSONDecodeError as error:
        raise ValueError(f"the body is not JSON: {error}") from error
    if not isinstance(request, dict):
        raise ValueError("the body must be a JSON object")
    for field in ("CartId", "TaskToken"):
        if not isinstance(request.get(field), str) or not request[field]:
            raise ValueError(f"{field} must be a non-empty string")
    return request


def reply(status, body):
    """A proxy-integration response."""
    return {
        "statusCode": status,
        "headers": {"Content-Type": "application/json"},
        "body": json.dumps(body),
    }
