"""The process in which templates run belongs to who started it, also where that one forks."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Iterator

import pytest

from restore_export.runtime.template import RENDERER

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
TEMPLATE = "{{ messages[0]['content'] }}"


@pytest.fixture(autouse=True)
def own() -> Iterator[None]:
    yield
    RENDERER.close()


def render(text: str) -> str:
    return RENDERER.render(TEMPLATE, [{"role": "user", "content": text}], {})


def in_a_child(text: str) -> int:
    """Exit status of a forked process that renders and ends as Python does."""
    child = os.fork()
    if child == 0:
        signal.alarm(60)  # rather than wait for a lock that nobody holds
        status = 1
        try:
            status = 0 if render(text) == text else 2
            RENDERER.close()
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_forked_process_has_a_renderer_of_its_own() -> None:
    assert render("before") == "before"
    process = RENDERER._process
    assert process is not None
    assert in_a_child("child") == 0
    assert process.poll() is None
    assert RENDERER._process is process
    assert render("after") == "after"


def test_a_fork_while_a_prompt_is_rendered_does_not_wait_for_it() -> None:
    assert render("before") == "before"
    process = RENDERER._process
    assert process is not None
    assert process.stdin is not None
    assert process.stdout is not None
    with RENDERER._lock:
        process.stdin.write("{")  # still in the buffer, of which the child has a copy
        assert in_a_child("child") == 0
        process.stdin.write("}\n")
        process.stdin.flush()
        assert process.stdout.readline() == "{}\n"
