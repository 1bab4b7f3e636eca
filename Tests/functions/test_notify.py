"""The notify function: which mail, to whom, and what happens to messages that can never become one."""

import json

import pytest


@pytest.fixture
def app(load, monkeypatch):
    monkeypatch.setenv("ORDER_TABLE", "orders")
    monkeypatch.setenv("SOURCE_EMAIL", "shop@example.com")
    return load("notify")


def batch(*kinds):
    return {
        "Records": [
            {
                "messageId": str(index),
                "body": json.dumps(
                    {"source": "CheckoutWorkflow", "detail-type": kind, "detail": {"cart_id": "835235"}}
                ),
            }
            for index, kind in enumerate(kinds)
        ]
    }


def expect_order(stubber, item):
    stubber.add_response(
        "get_item",
        {"Item": item} if item else {},
        {"TableName": "orders", "Key": {"cart_id": {"S": "835235"}}, "ConsistentRead": True},
    )


@pytest.mark.parametrize(
    ("kind", "subject", "text"),
    [
        (
            "ShippingSuccessful",
            "Your order is confirmed",
            "Hello, your order is confirmed. Please refer to shipping email for more details.",
        ),
        (
            "PaymentFailed",
            "Your payment was not successful",
            "Hello, your payment was not successful, so your order has not been placed. "
            "Please check your payment details and try again.",
        ),
        (
            "ShippingFailed",
            "Your order cannot be shipped",
            "Hello, your payment was received but your order cannot be shipped to your address. "
            "Please contact us to arrange another delivery or a refund.",
        ),
    ],
)
def test_each_event_has_its_mail(app, stub, kind, subject, text):
    expect_order(stub(app.dynamodb), {"email": {"S": "customer@example.com"}})
    stub(app.ses).add_response(
        "send_email",
        {"MessageId": "m-1"},
        {
            "Source": "shop@example.com",
            "Destination": {"ToAddresses": ["customer@example.com"]},
            "Message": {
                "Subject": {"Data": subject, "Charset": "UTF-8"},
                "Body": {"Text": {"Data": text, "Charset": "UTF-8"}},
            },
        },
    )

    app.handler(batch(kind), None)


def test_an_unknown_event_is_dropped(app, stub, caplog):
    stub(app.dynamodb), stub(app.ses)
    app.handler(batch("OrderEaten"), None)
    assert "no mail is written for OrderEaten" in caplog.text


def test_an_order_that_is_not_there_is_dropped(app, stub, caplog):
    expect_order(stub(app.dynamodb), None)
    stub(app.ses)
    app.handler(batch("PaymentFailed"), None)
    assert "cart 835235 has no order" in caplog.text


def test_a_refused_mail_leaves_the_message_on_the_queue(app, stub):
    expect_order(stub(app.dynamodb), {"email": {"S": "customer@example.com"}})
    stub(app.ses).add_client_error("send_email", "MessageRejected")
    with pytest.raises(app.ses.exceptions.MessageRejected):
        app.handler(batch("PaymentFailed"), None)
