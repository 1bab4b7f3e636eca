"""Runs the `checkout` binary: as a command, and as a server that prints where it listens."""

import os
import pathlib
import queue
import re
import signal
import subprocess
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("CHECKOUT_BIN", ".build/debug/checkout"))
BINARY = BINARY if BINARY.is_absolute() else ROOT / BINARY

LISTENING = re.compile(r"checkout listening on (http://127\.0\.0\.1:\d+)")


def environment(**more):
    """The environment without anything of AWS in it, so that a test never sees the person's own account or region."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("AWS_") and k not in ("NO_COLOR", "CI")}
    return {**kept, **{k: str(v) for k, v in more.items()}}


def checkout(*arguments, cwd=ROOT, stdin=None, timeout=120, env=None, preexec_fn=None):
    """One command to its end. Never raises for its exit code: that is what tests look at."""
    return subprocess.run(
        [str(BINARY), *map(str, arguments)],
        cwd=cwd,
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        text=True,
        timeout=timeout,
        env=environment(**(env or {})),
        preexec_fn=preexec_fn,
    )


class Process:
    """A command that is still running, its output read line by line as it comes."""

    def __init__(self, *arguments, cwd=ROOT, env=None):
        self.lines = []
        self._queue = queue.Queue()
        self.popen = subprocess.Popen(
            [str(BINARY), *map(str, arguments)],
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment(**(env or {})),
        )
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.popen.stdout:
            self._queue.put(line.rstrip("\n"))
        self._queue.put(None)

    @property
    def text(self):
        return "\n".join(self.lines)

    def wait_for(self, pattern, timeout=60):
        """The match of the first new line that `pattern` is found in."""
        deadline = time.monotonic() + timeout
        while True:
            try:
                line = self._queue.get(timeout=max(deadline - time.monotonic(), 0))
            except queue.Empty:
                raise AssertionError(f"no line like {pattern!r} within {timeout} s; so far:\n{self.text}") from None
            if line is None:
                raise AssertionError(
                    f"ended with {self.popen.wait()} before a line like {pattern!r}; output:\n{self.text}"
                )
            self.lines.append(line)
            if match := re.search(pattern, line):
                return match

    def finish(self, timeout=60):
        """Waits for the end; the exit code."""
        code = self.popen.wait(timeout)
        while (line := self._queue.get(timeout=5)) is not None:
            self.lines.append(line)
        return code

    def kill(self):
        """`kill -9`: no chance to tidy up."""
        self.popen.kill()
        self.popen.wait()

    def stop(self, timeout=20):
        """Asks it to end, as Ctrl-C does; the exit code."""
        if self.popen.poll() is None:
            self.popen.send_signal(signal.SIGINT)
            try:
                self.popen.wait(timeout)
            except subprocess.TimeoutExpired:
                self.kill()
                raise
        return self.popen.returncode


class Server(Process):
    """`checkout serve` on a free port."""

    def __init__(self, state, *arguments, cwd):
        self.state = state
        super().__init__("serve", "--port", "0", "--state", state, *arguments, cwd=cwd)
        self.url = self.wait_for(LISTENING.pattern)[1]
