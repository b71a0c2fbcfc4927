"""A chat template is a program from whoever made the checkpoint: it runs in a process of its own, which can be ended.

jinja's sandbox keeps it from files and the network, but not from loops without end or from filling the memory.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import Any

from restore_export.engines.toolkit import python_path

SECONDS = 10
"""For one prompt; a published template needs some milliseconds."""
START_SECONDS = 60
"""For the process to start, on a machine that is busy with other things."""
MOST_TEXT = 1 << 20
"""Letters that a template may make."""
# -P: a file of the folder that the user is in must not pass for a module.
_WORKER = (sys.executable, "-P", "-m", "restore_export.runtime.template_worker")


class TemplateError(Exception):
    """What became of a template that made no prompt."""


class Renderer:
    """The process, started when it is first needed and kept for the next prompt."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """``seconds``: how long a template may take."""
        self._seconds = seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._ready = False

    def start(self) -> None:
        """Have the process start while other things are done."""
        with self._lock:
            self._running()

    def render(self, template: object, messages: Sequence[Mapping[str, Any]], tokens: Mapping[str, Any]) -> str:
        """The prompt up to where the model's answer begins. ``tokens`` are special tokens by name.

        TemplateError where the template fails, takes too long, or too much memory.
        """
        if isinstance(template, dict):
            template = template.get("default")
        if not isinstance(template, str):
            raise TemplateError(f"it is a {type(template).__name__}; allowed: text, or an object with a default one")
        task = json.dumps({"template": template, "messages": list(messages), "tokens": dict(tokens)}, default=str)
        with self._lock:
            answer = self._ask(task)
        if "text" not in answer:
            raise TemplateError(answer.get("error", "its process ended, perhaps for the memory that it took"))
        text = str(answer["text"])
        try:
            text.encode()
        except UnicodeEncodeError:
            raise TemplateError("it makes text that has no UTF-8 form") from None
        return text

    def close(self) -> None:
        """End the process."""
        if self._process:
            self._process.kill()
            with contextlib.suppress(OSError):  # what was still to be sent
                self._process.communicate()
        self._process, self._ready = None, False

    def forget(self) -> None:
        """After a fork, in the child: the process is the parent's, which talks to it."""
        process, self._process, self._ready = self._process, None, False
        self._lock = threading.Lock()  # a thread that held it is not here
        if process is None:
            return
        nowhere = os.open(os.devnull, os.O_RDWR)
        for pipe in filter(None, (process.stdin, process.stdout)):
            os.dup2(nowhere, pipe.fileno(), inheritable=False)  # what the parent had half written must not be sent
        os.close(nowhere)
        process.returncode = 0  # nobody here is to wait for it

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = _start()
        return self._process

    def _ask(self, task: str) -> dict[str, Any]:
        process = self._running()
        if not self._ready:
            # The first empty task is answered when everything is imported: that is not the template's time.
            self._exchange(process, "{}", START_SECONDS)
            self._ready = process.poll() is None
        return self._exchange(process, task, self._seconds)

    def _exchange(self, process: subprocess.Popen[str], task: str, seconds: float) -> dict[str, Any]:
        """Send a line and wait for one; without an answer the process is gone."""
        late = threading.Event()
        timer = threading.Timer(seconds, _end, (process, late))
        timer.start()
        try:
            line = _talk(process, task)
        except BaseException:
            self.close()  # an answer that nobody waited for would be taken for the next one
            raise
        finally:
            timer.cancel()
        try:
            answer = json.loads(line)
        except ValueError:
            self.close()
            return {"error": f"it takes more than {seconds:g} seconds"} if late.is_set() else {}
        return answer if isinstance(answer, dict) else {}


def _end(process: subprocess.Popen[str], late: threading.Event) -> None:
    late.set()
    process.kill()


def _talk(process: subprocess.Popen[str], task: str) -> str:
    """The answer to a task; empty where the process is gone."""
    if process.stdin is None or process.stdout is None:
        return ""
    try:
        process.stdin.write(task + "\n")
        process.stdin.flush()
        return process.stdout.readline()
    except (OSError, ValueError):
        return ""


def _start() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*_WORKER, str(MOST_TEXT)],
        env=os.environ | python_path() | {"PYTHONIOENCODING": "utf-8"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        start_new_session=True,  # Ctrl-C is for this process, which ends the other
    )


RENDERER = Renderer()
"""Shared by every model that is open."""
atexit.register(RENDERER.close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=RENDERER.forget)
