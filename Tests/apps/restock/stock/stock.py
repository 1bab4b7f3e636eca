"""A supplier: knows three items, and is busy for the first attempts on a flaky one."""

PRICES = {"orange": 3, "banana": 2, "lemon": 5}


class SupplierBusy(Exception):
    """Worth another try."""


class UnknownItem(Exception):
    """Never worth another try."""


def handler(event, context):
    if event["sku"] not in PRICES:
        raise UnknownItem(f"no supplier has {event['sku']}")
    if event["attempt"] < event["flaky"]:
        raise SupplierBusy(f"attempt {event['attempt']}")
    return {"cost": PRICES[event["sku"]] * event["quantity"]}
