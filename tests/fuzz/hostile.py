"""What fuzz tests share: hostile values, mutated structures, and the property that every reader must have.

A reader of a new kind of file gets a row in the table of the test file that is nearest to it; the recipe file's goes
into ``test_fuzz_records.py``.
"""

from __future__ import annotations

import contextlib
import copy
import faulthandler
import os
import resource
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from restore_export.errors import RestoreExportError

_SECONDS, _HANGS_AFTER = 5.0, 60
_MEMORY = 3 << 29
_LONGEST_MESSAGE = 1000

_ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 3, 7, 2.0, 0.5, -0.0, 1e308, float("nan"), float("inf"), 10**6, 10**9, 2**31,
    2**63, 10**18, 10**40, -(10**18), "", "2", "x", "../../etc/passwd", "/dev/zero", "a" * 5000, "\ud800", "\0", "auto",
    [], [[]], [1, "a", None], {}, {"a": {"b": {}}}, [0] * 5000, "llama", "float16", "<image>",
)  # fmt: skip

values = st.one_of(
    st.sampled_from(_ODD).map(copy.deepcopy),  # a further mutation may reach into it
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.lists(st.integers() | st.text(max_size=5), max_size=5),
    st.dictionaries(st.text(max_size=8), st.integers() | st.none(), max_size=3),
)


def fixed(examples: int) -> settings:
    """The same examples in every run. ``RESTORE_FUZZ`` multiplies them, and then they are drawn anew each time."""
    more = int(os.environ.get("RESTORE_FUZZ", "1"))
    return settings(
        max_examples=examples * more,
        derandomize=more == 1,
        deadline=None,
        database=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )


@st.composite
def mutated(draw: st.DrawFn, tree: Any) -> Any:
    """``tree`` with one to three values replaced, removed, wrapped, or added."""
    made = copy.deepcopy(tree)
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(made))
        if not places:
            return draw(values)
        holder, key = draw(st.sampled_from(places))
        action = draw(st.sampled_from(("replace", "replace", "replace", "remove", "wrap", "add")))
        if action == "replace":
            holder[key] = draw(values)
        elif action == "remove":
            del holder[key]
        elif action == "wrap":
            holder[key] = draw(st.sampled_from(([holder[key]], {"a": holder[key]}, str(holder[key]))))
        elif isinstance(holder, dict):
            holder[draw(st.text(max_size=8))] = draw(values)
    return made


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    keys = list(tree) if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else []
    for key in keys:
        yield tree, key
        yield from _places(tree[key])


@st.composite
def damaged(draw: st.DrawFn, data: bytes) -> bytes:
    """``data`` cut, with a stretch replaced, or other bytes altogether."""
    action = draw(st.sampled_from(("cut", "replace", "replace", "other")))
    start = draw(st.integers(0, max(len(data) - 1, 0)))
    if action == "cut":
        return data[:start]
    piece = draw(st.binary(min_size=1, max_size=12))
    return data[:start] + piece + data[start + len(piece) :] if action == "replace" else piece


@contextlib.contextmanager
def refused_or_read() -> Iterator[None]:
    """The property: what is inside works, or ends with one short line; soon, and without taking much memory."""
    faulthandler.dump_traceback_later(_HANGS_AFTER, exit=True)
    started = time.monotonic()
    try:
        with _little_memory():
            yield
    except RestoreExportError as error:
        message = str(error)
        assert message
        assert len(message) < _LONGEST_MESSAGE, message
        assert message.splitlines() == [message], message
        assert "memory" not in message.lower(), message
    finally:
        faulthandler.cancel_dump_traceback_later()
    assert time.monotonic() - started < _SECONDS


@contextlib.contextmanager
def _little_memory() -> Iterator[None]:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + _MEMORY, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
