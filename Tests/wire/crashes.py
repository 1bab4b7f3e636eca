"""Kills `checkout serve` again and again while executions run, and lets their histories be compared.

A `Workload` is a state machine and what must be true of one of its executions in the end. `CrashSite` serves a store,
starts executions of workloads, answers their callbacks, and dies by `kill -9` at moments drawn from a seed: the same
seed draws the same moments, though what the machine does at them is its own affair.
"""

import contextlib
import json
import random
import socket
import threading
import time

from botocore.exceptions import BotoCoreError, ClientError
from checkout_process import LISTENING, Process
from conftest import ROLE, make_client, package

TABLE = "crash-rows"
QUEUE = "crash-messages"
TOKENS = "crash-tokens"
FUNCTION = "crash-echo"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Workload:
    """A state machine for crashes; subclasses say what it is and what its executions leave behind."""

    name = ""
    states = {}
    #: Whether parts run side by side, so that only the kinds of events are the same each time and not their order.
    concurrent = False

    def definition(self):
        return {"StartAt": next(iter(self.states)), "States": self.states}

    def check(self, site, execution):
        """Asserts what the execution must have left in the services, once and not twice."""


def put_item(**more):
    """Puts the execution's row; a second time would fail, for the row would be there."""
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::dynamodb:putItem",
        "Parameters": {
            "TableName": TABLE,
            "Item": {"id": {"S.$": "$$.Execution.Name"}, "n": {"N": "0"}},
            "ConditionExpression": "attribute_not_exists(id)",
        },
        "ResultPath": None,
        **more,
    }


def count_up(**more):
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::dynamodb:updateItem",
        "Parameters": {
            "TableName": TABLE,
            "Key": {"id": {"S.$": "$$.Execution.Name"}},
            "UpdateExpression": "ADD n :one",
            "ExpressionAttributeValues": {":one": {"N": "1"}},
        },
        "ResultPath": None,
        **more,
    }


class StoreWorkload(Workload):
    """Rows and a message, with time passing between them."""

    name = "store"
    states = {
        "Put": put_item(Next="Count"),
        "Count": count_up(Next="Send"),
        "Send": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "Parameters": {"QueueUrl.$": "$.messages", "MessageBody.$": "$$.Execution.Name"},
            "ResultPath": None,
            "Next": "Pause",
        },
        "Pause": {"Type": "Wait", "Seconds": 1, "Next": "CountAgain"},
        "CountAgain": count_up(Next="Choose"),
        "Choose": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.messages", "IsString": True, "Next": "Last"}],
            "Default": "Last",
        },
        "Last": {"Type": "Pass", "End": True},
    }

    def check(self, site, execution):
        assert site.count_of(execution) == 2
        assert site.messages().count(execution) == 1


class CallbackWorkload(Workload):
    """A task that somebody answers by its token."""

    name = "callback"
    states = {
        "Put": put_item(Next="Ask"),
        "Ask": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": {
                "QueueUrl.$": "$.tokens",
                "MessageBody": {"token.$": "$$.Task.Token", "name.$": "$$.Execution.Name"},
            },
            "ResultPath": "$.answer",
            "Next": "Count",
        },
        "Count": count_up(End=True),
    }

    def check(self, site, execution):
        assert site.count_of(execution) == 1
        assert site.asked.get(execution) == 1, "a submitted task was asked again"


class FunctionWorkload(Workload):
    """A handler in a process of its own, which may be called again, between rows that must not be."""

    name = "function"
    states = {
        "Put": put_item(Next="Call"),
        "Call": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": FUNCTION, "Payload": {"name.$": "$$.Execution.Name"}},
            "ResultSelector": {"echo.$": "$.Payload.name"},
            "ResultPath": "$.called",
            "Next": "Count",
        },
        "Count": count_up(End=True),
    }

    def check(self, site, execution):
        assert site.count_of(execution) == 1


class MapWorkload(Workload):
    """Frames side by side."""

    name = "map"
    concurrent = True
    states = {
        "Put": put_item(Next="Each"),
        "Each": {
            "Type": "Map",
            "ItemsPath": "$.items",
            "ItemProcessor": {
                "StartAt": "One",
                "States": {"One": count_up(Next="Rest"), "Rest": {"Type": "Wait", "Seconds": 1, "End": True}},
            },
            "ResultPath": None,
            "Next": "Count",
        },
        "Count": count_up(End=True),
    }

    def check(self, site, execution):
        assert site.count_of(execution) == 5


WORKLOADS = [StoreWorkload(), CallbackWorkload(), FunctionWorkload(), MapWorkload()]


class CrashSite:
    """A store that is served, and whose server can die."""

    def __init__(self, state, workloads=WORKLOADS):
        self.state = state
        self.workloads = {w.name: w for w in workloads}
        #: Executions by name, each with its ARN once a start was acknowledged.
        self.executions = {}
        #: How often each execution asked for an answer.
        self.asked = {}
        self._bodies = None
        self._port = free_port()
        endpoint = f"http://127.0.0.1:{self._port}"
        self.clients = {s: make_client(endpoint, s) for s in ("stepfunctions", "dynamodb", "sqs", "lambda")}
        self._process = None
        self.serve()
        self._prepare()

    # --- the server -----------------------------------------------------------------------------------------------

    def serve(self):
        self._process = Process("serve", "--port", self._port, "--state", self.state, cwd=self.state)
        self._process.wait_for(LISTENING.pattern)

    def kill(self):
        if self._process:
            self._process.kill()

    def _prepare(self):
        self.clients["dynamodb"].create_table(
            TableName=TABLE,
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            BillingMode="PAY_PER_REQUEST",
        )
        sqs = self.clients["sqs"]
        self.messages_url = sqs.create_queue(QueueName=QUEUE)["QueueUrl"]
        self.tokens_url = sqs.create_queue(QueueName=TOKENS, Attributes={"VisibilityTimeout": "1"})["QueueUrl"]
        self.clients["lambda"].create_function(
            FunctionName=FUNCTION,
            Runtime="python3.13",
            Role=ROLE,
            Handler="app.handler",
            Code={"ZipFile": package(app__py="def handler(event, context): return event")},
            Timeout=30,
        )
        self.machines = {
            w.name: self.clients["stepfunctions"].create_state_machine(
                name=w.name, definition=json.dumps(w.definition()), roleArn=ROLE
            )["stateMachineArn"]
            for w in self.workloads.values()
        }

    # --- what happens between crashes -----------------------------------------------------------------------------

    def start(self, workload, name):
        """Starts an execution, unless the server dies over it; started again it is the same one."""
        self.executions.setdefault(name, None)
        payload = {"messages": self.messages_url, "tokens": self.tokens_url, "items": [1, 2, 3, 4]}
        machine = self.machines[workload]
        try:
            self.executions[name] = self.clients["stepfunctions"].start_execution(
                stateMachineArn=machine, name=name, input=json.dumps(payload)
            )["executionArn"]
        except ClientError as error:
            # It was started after all, and has ended since.
            assert error.response["Error"]["Code"] == "ExecutionAlreadyExists", error
            self.executions[name] = machine.replace(":stateMachine:", ":execution:") + ":" + name

    def answer(self):
        """Answers one callback, if one is asked for."""
        sqs = self.clients["sqs"]
        for message in sqs.receive_message(QueueUrl=self.tokens_url).get("Messages", []):
            body = json.loads(message["Body"])
            self.asked.setdefault(body["name"], set()).add(message["MessageId"])
            # An answer that was taken just before the crash is not taken twice.
            with contextlib.suppress(ClientError):
                self.clients["stepfunctions"].send_task_success(
                    taskToken=body["token"], output=json.dumps({"answered": body["name"]})
                )
            sqs.delete_message(QueueUrl=self.tokens_url, ReceiptHandle=message["ReceiptHandle"])

    def crash(self, kills, seed):
        """Serves and kills so many times, with executions under way, then serves and lets all come to their end."""
        draw = random.Random(seed)
        names = list(self.workloads)
        for number in range(kills):
            timer = threading.Timer(draw.uniform(0.02, 0.5), self.kill)
            begun = [(names[(number + i) % len(names)], f"{seed}-{number}-{i}") for i in range(draw.randint(1, 3))]
            # Some die while they take up what was there; most when they are at work, which begins with the first answer.
            if draw.random() < 0.7:
                self.clients["stepfunctions"].list_state_machines()
            timer.start()
            try:
                for name, arn in self.executions.items():
                    if arn is None:
                        self.start(self.workload_of(name), name)
                for workload, name in begun:
                    self.start(workload, f"{workload}-{name}")
                while True:
                    self.answer()
                    time.sleep(0.02)
            except BotoCoreError:
                pass
            timer.join()
            self.kill()
            self.serve()
        for name, arn in self.executions.items():
            if arn is None:
                self.start(self.workload_of(name), name)

    def finish(self, timeout=60):
        """Waits until every execution has ended."""
        waiting = dict(self.executions)
        deadline = time.monotonic() + timeout
        while waiting:
            self.answer()
            for name, arn in list(waiting.items()):
                status = self.clients["stepfunctions"].describe_execution(executionArn=arn)["status"]
                if status != "RUNNING":
                    del waiting[name]
            assert time.monotonic() < deadline, f"still running: {list(waiting)}"
            time.sleep(0.05)
        self.asked = {name: len(ids) for name, ids in self.asked.items()}

    # --- what is there in the end ---------------------------------------------------------------------------------

    @staticmethod
    def workload_of(name):
        return name.split("-", 1)[0]

    def count_of(self, execution):
        item = self.clients["dynamodb"].get_item(TableName=TABLE, Key={"id": {"S": execution}})["Item"]
        return int(item["n"]["N"])

    def messages(self):
        """The bodies of all messages that were sent."""
        if self._bodies is None:
            self._bodies = []
            while True:
                got = self.clients["sqs"].receive_message(QueueUrl=self.messages_url, MaxNumberOfMessages=10)
                if "Messages" not in got:
                    break
                self._bodies += [m["Body"] for m in got["Messages"]]
        return self._bodies

    def history(self, execution):
        """The history of an execution without what differs from run to run: times, names, ids that services draw."""
        pages = self.clients["stepfunctions"].get_paginator("get_execution_history")
        events = [e for page in pages.paginate(executionArn=self.executions[execution]) for e in page["events"]]
        assert [e["id"] for e in events] == list(range(1, len(events) + 1))
        if self.workloads[self.workload_of(execution)].concurrent:
            return sorted((e["type"], self._state(e)) for e in events)
        return [(e["id"], e["previousEventId"], e["type"], self._state(e), self._output(e, execution)) for e in events]

    @staticmethod
    def _state(event):
        details = event.get("stateEnteredEventDetails") or event.get("stateExitedEventDetails") or {}
        return details.get("name", "")

    def _output(self, event, execution):
        details = event.get("stateExitedEventDetails") or event.get("executionSucceededEventDetails") or {}
        text = details.get("output", "").replace(execution, "NAME")
        # The addresses of queues have the server's port in them.
        text = text.replace(self.messages_url, "MESSAGES").replace(self.tokens_url, "TOKENS")
        return json.loads(text) if text else None

    def check(self, reference):
        """Asserts that every execution is there, has succeeded, as if nothing had happened, and what it left behind."""
        listed = []
        for machine in self.machines.values():
            pages = self.clients["stepfunctions"].get_paginator("list_executions").paginate(stateMachineArn=machine)
            listed += [(e["name"], e["status"]) for page in pages for e in page["executions"]]
        assert sorted(listed) == sorted((name, "SUCCEEDED") for name in self.executions)
        for name in self.executions:
            workload = self.workload_of(name)
            assert self.history(name) == reference[workload], name
            self.workloads[workload].check(self, name)
