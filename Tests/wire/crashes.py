"""Kills `checkout serve` again and again while executions run, and lets their histories be compared.

A `Workload` is a state machine and what must be true of one of its executions in the end. `CrashSite` serves a store,
starts executions of workloads, answers their callbacks, and dies by `kill -9` at moments drawn from a seed: the same
seed draws the same moments, though what the machine does at them is its own affair.

Here a process is killed, with sockets, handlers and a clock that runs on while nobody serves. Histories must be those
of an execution that nobody disturbed, event by event: types, ids, predecessors, payloads. Masked are times, ids that
services draw, and tokens. Where parts of an execution run side by side, the order between them is a matter of the
clock; those histories are compared as trees, by predecessor. What is at least once by design leaves no trace in them:
handlers and HTTP calls may be called again, and answer the same. Activities are left out, for a worker whose answer from
`GetActivityTask` was lost does not know its token, as with AWS. `Tests/EmulatorTests/Kills` has them, and cuts an emulator off at
commits, with a clock that stands still, so that even the order of what runs side by side is compared.
"""

import contextlib
import json
import random
import re
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
    #: Whether parts run side by side, so that the order of events between them is not the same each time.
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


class RetryWorkload(Workload):
    """A task that fails whatever is done, retried and then caught."""

    name = "retry"
    states = {
        "Put": put_item(Next="Fail"),
        "Fail": {
            "Type": "Task",
            "Resource": "arn:aws:states:::dynamodb:getItem",
            "Parameters": {"TableName": "crash-nowhere", "Key": {"id": {"S": "a"}}},
            "Retry": [
                {"ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "MaxAttempts": 2, "BackoffRate": 1}
            ],
            "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": None, "Next": "Count"}],
            "End": True,
        },
        "Count": count_up(End=True),
    }

    def check(self, site, execution):
        assert site.count_of(execution) == 1


class ParallelWorkload(Workload):
    """Branches that wait and work."""

    name = "parallel"
    concurrent = True
    states = {
        "Put": put_item(Next="Both"),
        "Both": {
            "Type": "Parallel",
            "Branches": [
                {
                    "StartAt": "Pause",
                    "States": {"Pause": {"Type": "Wait", "Seconds": 1, "Next": "A"}, "A": count_up(End=True)},
                },
                {"StartAt": "B", "States": {"B": count_up(Next="C"), "C": count_up(End=True)}},
            ],
            "ResultPath": None,
            "End": True,
        },
    }

    def check(self, site, execution):
        assert site.count_of(execution) == 3


class NestedWorkload(Workload):
    """An execution that another one waits for."""

    name = "nested"
    states = {
        "Put": put_item(Next="Child"),
        "Child": {
            "Type": "Task",
            "Resource": "arn:aws:states:::states:startExecution.sync:2",
            "Parameters": {
                "StateMachineArn": "arn:aws:states:us-east-1:000000000000:stateMachine:crash-child",
                "Input": {"a": [1]},
            },
            "ResultSelector": {"got.$": "$.Output"},
            "Next": "Count",
        },
        "Count": count_up(End=True),
    }

    def check(self, site, execution):
        assert site.count_of(execution) == 1


class DistributedWorkload(Workload):
    """A Map Run, two children at a time."""

    name = "distributed"
    states = {
        "Put": put_item(Next="Each"),
        "Each": {
            "Type": "Map",
            "ItemsPath": "$.items",
            "MaxConcurrency": 2,
            "Label": "each",
            "ItemSelector": {"id.$": "$$.Execution.Name", "item.$": "$$.Map.Item.Value"},
            "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "Once",
                "States": {
                    "Once": {
                        **count_up(End=True),
                        "Parameters": {
                            **count_up()["Parameters"],
                            "Key": {"id": {"S.$": "$.id"}},
                        },
                    }
                },
            },
            "ResultPath": "$.results",
            "End": True,
        },
    }

    def check(self, site, execution):
        assert site.count_of(execution) == 4


WORKLOADS = [
    StoreWorkload(), CallbackWorkload(), MapWorkload(), RetryWorkload(), FunctionWorkload(), ParallelWorkload(),
    NestedWorkload(), DistributedWorkload(),
]  # fmt: skip

#: What differs from run to run in the details of events, and what stands for it.
MASKS = [
    (re.compile(r"127\.0\.0\.1:\d+"), "HOST"),
    (re.compile(r"AAAAKgAAAAIA[A-Za-z0-9+/=]+"), "TOKEN"),
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "UUID"),
    (re.compile(r"\b[0-9a-f]{32}\b|\b[A-Z0-9]{52}\b"), "ID"),
    (re.compile(r"[Rr]oot=[^\"\\]*"), "TRACE"),
    (re.compile(r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT"), "DATE"),
    (re.compile(r"\b1\d{12}\b"), "MILLISECONDS"),
    (re.compile(r"(x-amz-crc32[\\\":\[]*)\d+"), r"\1CRC"),
    # Of an answer in which the execution's name is.
    (re.compile(r"(Content-Length[\\\":\[]*)\d+"), r"\1LENGTH"),
]


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
        child = {
            "StartAt": "Wait",
            "States": {"Wait": {"Type": "Wait", "Seconds": 1, "Next": "Say"}, "Say": {"Type": "Pass", "End": True}},
        }
        self.clients["stepfunctions"].create_state_machine(
            name="crash-child", definition=json.dumps(child), roleArn=ROLE
        )

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
            timer = threading.Timer(draw.uniform(0.02, 0.4), self.kill)
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
        """The history of an execution without what differs from run to run, to be compared with another's."""
        pages = self.clients["stepfunctions"].get_paginator("get_execution_history")
        events = [e for page in pages.paginate(executionArn=self.executions[execution]) for e in page["events"]]
        assert [e["id"] for e in events] == list(range(1, len(events) + 1))
        facts = [(e["type"], self._details(e, execution)) for e in events]
        if self.workloads[self.workload_of(execution)].concurrent:
            return self._tree(events, facts)
        return [(e["id"], e["previousEventId"], *fact) for e, fact in zip(events, facts, strict=True)]

    @staticmethod
    def _details(event, execution):
        """An event's details as text."""
        details = {k: v for k, v in event.items() if k.endswith("EventDetails")}
        text = json.dumps(details, sort_keys=True).replace(execution, "NAME")
        for pattern, name in MASKS:
            text = pattern.sub(name, text)
        return text

    @staticmethod
    def _tree(events, facts):
        """Each event with those that follow it, in no order. What follows all branches follows the state's entry."""
        entered, followers = 0, {}
        for event in events:
            kind, previous = event["type"], event["previousEventId"]
            if kind in ("MapStateEntered", "ParallelStateEntered"):
                entered = event["id"]
            elif kind.startswith(("MapStateS", "MapStateEx", "ParallelStateS", "ParallelStateEx")) and "Started" not in kind:
                previous = entered
            followers.setdefault(previous, []).append(event["id"])

        def branch(event):
            return (facts[event - 1], sorted(branch(e) for e in followers.get(event, [])))

        return sorted(branch(e) for e in followers[0])

    def check(self, reference):
        """Asserts that every execution is there, has succeeded, as if nothing had happened, and what it left behind."""
        listed = []
        for machine in self.machines.values():
            pages = self.clients["stepfunctions"].get_paginator("list_executions").paginate(stateMachineArn=machine)
            listed += [(e["name"], e["status"]) for page in pages for e in page["executions"]]
        assert sorted(listed) == sorted((name, "SUCCEEDED") for name in self.executions)
        for name in self.executions:
            workload = self.workload_of(name)
            assert self.history(name) == reference[workload], f"{name}\n{self.history(name)}\n{reference[workload]}"
            self.workloads[workload].check(self, name)
