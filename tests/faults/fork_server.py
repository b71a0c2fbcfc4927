"""A process that has imported and traced everything, with the shim preloaded, and forks one command a request.

Tracing takes most of a build and touches no file, so the graphs of the checkpoint that the builds are of are
traced once, here, and every child finds them done. Chat templates are rendered without a process of their own, which
would take most of what is left. Everything else is the product's own doing.

Called with a checkpoint and the dtypes of the builds. On standard input comes one JSON object a line:
``{"arguments": […], "environment": {…}, "output": file, "answer": file}``. Into ``answer`` goes, when the command has
ended, ``{"status": exit code, or minus the signal, "orphans": how many processes outlived it}``.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import json
import os
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import torch
from tqdm import tqdm

SETTINGS = {"reducer": "uniform", "tokens": 4}
_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER
_MODULES = (
    "restore_export.builder",
    "restore_export.calibrating.run",
    "restore_export.precheck",
    "restore_export.recheck",
    "restore_export.cli",
    "restore_export.console.tables",
)
_PATIENCE = 60.0


def warm_up(checkpoint: str, dtypes: list[str]) -> None:
    """Import all that a build imports, and trace the graphs."""
    torch.set_num_threads(1)
    tqdm.monitor_interval = 0  # no thread that watches over progress bars
    for name in _MODULES:
        importlib.import_module(name)
    render_here()
    for dtype in dtypes:
        trace(checkpoint, dtype)


def render_here() -> None:
    """Have chat templates rendered in the process that needs them."""
    from transformers.utils.chat_template_utils import render_jinja_template

    from restore_export.runtime.template import RENDERER

    def render(template: str, messages: list[dict[str, Any]], tokens: dict[str, Any]) -> str:
        return str(
            render_jinja_template([messages], chat_template=template, add_generation_prompt=True, **tokens)[0][0]
        )

    RENDERER.start = lambda: None
    RENDERER.render = render


def trace(checkpoint: str, dtype: str) -> None:
    """Have the graphs of ``SETTINGS`` done when a build asks for them."""
    from restore_export import writing
    from restore_export.checkpoint import open_checkpoint
    from restore_export.families import find_family
    from restore_export.graphs.export import traced_graphs
    from restore_export.planning import graph_settings
    from restore_export.recipe import make_recipe

    opened = open_checkpoint(checkpoint)
    model = find_family("llava").describe(opened)
    recipe = make_recipe(model="llava", checkpoint=checkpoint, dtype=dtype, **SETTINGS)
    settings = graph_settings(model, recipe.settled(model.tower.tokens, opened.dtype))
    traced, others = traced_graphs(settings), writing.kept_graphs
    # A child that asks for them may do with them what it likes: it is the only one that has its own.
    writing.kept_graphs = lambda wanted: traced if wanted == settings else others(wanted)


def serve(arguments: list[str], environment: dict[str, str], output: str) -> None:
    """Be the command, in a child."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ.update(environment)
    tempfile.tempdir = None
    file = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(file, 1)
    os.dup2(file, 2)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    from restore_export.cli import main

    ctypes.CDLL(None).fault_arm()
    main(arguments, prog_name="restore-export")


def command(request: dict[str, Any]) -> None:
    """Be the command, up to its exit code; in a child."""
    try:
        serve(**request)
    except SystemExit as error:
        # As at a command's own end: what is still buffered is written.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(error.code if isinstance(error.code, int) else int(error.code is not None))
    except BaseException:
        sys.excepthook(*sys.exc_info())
        sys.stderr.flush()
    os._exit(1)


def mind(request: dict[str, Any], answer: Path) -> None:
    """Start the command, wait for it and all that it leaves running, and say how it ended; in a child."""
    ctypes.CDLL(None).prctl(_SUBREAPER, 1)
    child = os.fork()
    if not child:
        command(request)
    _, status = os.waitpid(child, 0)
    orphans, deadline = 0, time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        try:
            number, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            break
        orphans += number > 0
        if number == 0:
            time.sleep(0.01)
    aside = answer.with_suffix(".half")
    aside.write_text(json.dumps({"status": os.waitstatus_to_exitcode(status), "orphans": orphans}))
    aside.rename(answer)
    os._exit(0)


def main() -> None:
    """Serve requests until there are no more."""
    warm_up(sys.argv[1], sys.argv[2:])
    if threading.active_count() > 1:
        sys.exit(f"a process with threads cannot be forked: {threading.enumerate()}")
    for line in sys.stdin:
        request = json.loads(line)
        answer = Path(request.pop("answer"))
        if not os.fork():
            mind(request, answer)
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass


if __name__ == "__main__":
    main()
