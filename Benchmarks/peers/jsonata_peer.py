"""Runs a JSONata benchmark job with a package from PyPI: jsonata_peer.py PACKAGE JOB.

PACKAGE is jsonatapy (native code) or jsonata (jsonata-python). The job, and what is printed, are those of
JSONataJob.swift: for every case the nanoseconds of parsing, evaluating, both once, and evaluating to JSON text, or null when
the result is not the expected one.
"""

import importlib.metadata
import json
import sys
import time


class Native:
    """jsonatapy: Rust behind a Python module; data is converted once by its own handle."""

    distribution = "jsonatapy"

    def __init__(self):
        import jsonatapy

        self.module = jsonatapy
        self.parse = jsonatapy.compile

    def data(self, text):
        return self.module.JsonataData.from_json(text)

    def evaluations(self, expression, data, bindings):
        """Both ways to take the result; the faster one counts."""
        return [
            lambda: expression.evaluate_with_data(data, bindings),
            lambda: expression.evaluate_data_to_json(data, bindings),
        ]

    def to_text(self, expression, data, bindings):
        return lambda: expression.evaluate_data_to_json(data, bindings)


class Pure:
    """jsonata-python: the original, translated to Python; data is what json.loads makes."""

    distribution = "jsonata-python"

    def __init__(self):
        import jsonata

        self.parse = jsonata.Jsonata

    def data(self, text):
        return json.loads(text)

    def evaluations(self, expression, data, bindings):
        # The data is the same every time; looking through it for foreign values once would do.
        expression.validate_input = False
        return [lambda: expression.evaluate(data, bindings)]

    def to_text(self, expression, data, bindings):
        return lambda: json.dumps(expression.evaluate(data, bindings))


def fastest(work, job):
    """Nanoseconds of processor time one call takes: the best of several rounds."""
    clock = time.thread_time_ns
    start = clock()
    work()
    first = max(clock() - start, 1)
    count = max(1, min(10_000, job["sliceNanoseconds"] // first))
    best = first
    spent = first
    for _ in range(job["rounds"]):
        if spent > job["capNanoseconds"]:
            break
        start = clock()
        for _ in range(count):
            work()
        took = clock() - start
        spent += took
        best = min(best, took / count)
    return best


def right(text, expect):
    value = json.loads(text)
    if expect.get("undefined"):
        return value is None
    return same(value, expect["value"])


def same(one, other):
    """Equality that keeps true and 1 apart."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def measure(engine, case, data, job):
    bindings = case.get("bindings")
    text = case["expression"]
    try:
        expression = engine.parse(text)
        to_text = engine.to_text(expression, data, bindings)
        if "expect" in case and not right(to_text(), case["expect"]):
            return None
        evaluations = [fastest(way, job) for way in engine.evaluations(expression, data, bindings)]
        once = [
            fastest(lambda: engine.evaluations(engine.parse(text), data, bindings)[way](), job)
            for way in range(len(evaluations))
        ]
        return [fastest(lambda: engine.parse(text), job), min(evaluations), min(once), fastest(to_text, job)]
    except (Exception, RecursionError):
        return None


def memory(name):
    """A line of this process's memory figures, in bytes; 0 where there are none."""
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name + ":"))
    except (OSError, StopIteration):
        return 0


def peak(engine, case, text):
    """How far memory grows while the data is held and the expression evaluated, above what was there before."""
    before = memory("VmRSS")
    data = engine.data(text)
    expression = engine.parse(case["expression"])
    try:
        with open("/proc/self/clear_refs", "w") as reset:
            reset.write("5")
    except OSError:
        return 0
    engine.evaluations(expression, data, None)[0]()
    return memory("VmHWM") - before


def main():
    engine = {"jsonatapy": Native, "jsonata": Pure}[sys.argv[1]]()
    with open(sys.argv[2]) as file:
        job = json.load(file)
    rows = []
    for row in job["rows"]:
        # They have no value that stands for no data; `None` comes closest.
        text = "null"
        if row["data"]:
            with open(row["data"]) as file:
                text = file.read()
        if job["measuresMemory"]:
            rows.append([[peak(engine, case, text)] for case in row["cases"]])
        else:
            shared = engine.data(text)
            rows.append([
                measure(engine, case, engine.data(json.dumps(case["data"])) if "data" in case else shared, job)
                for case in row["cases"]
            ])
    version = importlib.metadata.version(engine.distribution)
    json.dump({"engine": f"{engine.distribution} {version}", "rows": rows}, sys.stdout)


main()
