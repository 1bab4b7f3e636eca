"""Tells a customer by e-mail what became of an order.

Polls the notification queue. Each message is an EventBridge event of the checkout workflow; the event carries only the
cart's id, so the address comes from the order's row.
"""

import json
import logging
import os
from typing import NamedTuple

import boto3

logger = logging.getLogger()
logger.setLevel(logging.INFO)

dynamodb = boto3.client("dynamodb")
ses = boto3.client("ses")


class Mail(NamedTuple):
    """What a customer reads."""

    subject: str
    text: str


MAIL_BY_EVENT = {
    "PaymentFailed": Mail(
        "Your payment was not successful",
        "Hello, your payment was not successful, so your order has not been placed. "
        "Please check your payment details and try again.",
    ),
    "ShippingFailed": Mail(
        "Your order cannot be shipped",
        "Hello, your payment was received but your order cannot be shipped to your address. "
        "Please contact us to arrange another delivery or a refund.",
    ),
    "ShippingSuccessful": Mail(
        "Your order is confirmed",
        "Hello, your order is confirmed. Please refer to shipping email for more details.",
    ),
}


def handler(event, context):
    """Handles one batch of the queue. An error leaves the batch on the queue, to be delivered again."""
    for record in event["Records"]:
        notify(json.loads(record["body"]))


def notify(event):
    """Sends the mail that belongs to ``event``; drops an event that no retry can turn into a mail."""
    kind = event["detail-type"]
    mail = MAIL_BY_EVENT.get(kind)
    if mail is None:
        logger.error("no mail is written for %s", kind)
        return

    cart_id = event["detail"]["cart_id"]
    order = find_order(cart_id)
    if order is None:
        logger.error("cart %s has no order, %s is not sent", cart_id, kind)
        return

    sent = ses.send_email(
        Source=os.environ["SOURCE_EMAIL"],
        Destination={"ToAddresses": [order["email"]["S"]]},
        Message={
            "Subject": {"Data": mail.subject, "Charset": "UTF-8"},
            "Body": {"Text": {"Data": mail.text, "Charset": "UTF-8"}},
        },
    )
    logger.info("cart %s: %s sent as %s", cart_id, kind, sent["MessageId"])


def find_order(cart_id):
    """The order's row in DynamoDB's typed form, or None. Consistent, because the workflow has only just written it."""
    found = dynamodb.get_item(
        TableName=os.environ["ORDER_TABLE"],
        Key={"cart_id": {"S": cart_id}},
        ConsistentRead=True,
    )
    return found.get("Item")
