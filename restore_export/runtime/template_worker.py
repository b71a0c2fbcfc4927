"""The process in which chat templates run: a line of JSON in, a line of JSON out, until its input ends."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

_MEMORY = 1 << 29
"""Bytes that a template may take beyond what this process has."""
_SECONDS = 20
"""The parent ends a template sooner; this is for a parent that is gone."""


def main() -> None:
    """Render until there is nothing more to read."""
    from transformers.utils.chat_template_utils import render_jinja_template

    most = int(sys.argv[1])
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # nothing but answers goes to the parent
    _limit_memory()
    for line in sys.stdin:
        answers.write(json.dumps(_answer(json.loads(line), most, render_jinja_template)) + "\n")
        answers.flush()


def _answer(task: dict[str, Any], most: int, render: Any) -> dict[str, str]:
    if not task:
        return {}
    if hasattr(signal, "alarm"):
        signal.alarm(_SECONDS)
    try:
        made, _ = render(
            [task["messages"]], chat_template=task["template"], add_generation_prompt=True, **task["tokens"]
        )
        text = str(made[0])
    except MemoryError:
        return {"error": f"it needs more than {_MEMORY >> 20} MiB"}
    except RecursionError:
        return {"error": "it calls itself without end"}
    except Exception as error:  # jinja's and transformers' own
        return {"error": f"{type(error).__name__}: {str(error)[:1000]}"}
    finally:
        if hasattr(signal, "alarm"):
            signal.alarm(0)
    return {"text": text} if len(text) <= most else {"error": f"it makes {len(text)} letters; allowed: {most}"}


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):  # not Linux: the parent's limit of time is left
        import resource

        pages = int(Path("/proc/self/statm").read_text().split()[0])
        most = pages * resource.getpagesize() + _MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


if __name__ == "__main__":
    main()
