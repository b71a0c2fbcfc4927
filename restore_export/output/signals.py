"""Ctrl-C and polite ends that wait for a moment: what is done in several steps is done whole."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
_Handler = Callable[[int, FrameType | None], object]


@contextlib.contextmanager
def held_back() -> Iterator[None]:
    """Inside the ``with``, signals that would raise an exception are kept; the first of them is given at its end.

    For short work on the disk. In other threads than the first Python gives no signals, so nothing is done there.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[tuple[int, FrameType | None]] = []
    handlers = dict(_python_handlers())
    try:
        with contextlib.ExitStack() as restored:
            for number, handler in handlers.items():
                # First this: a signal that is not held back yet may end the loop behind any step.
                restored.callback(signal.signal, number, handler)
                signal.signal(number, lambda *given: came.append(given))
            yield
    finally:
        for number, frame in came[:1]:
            handlers[number](number, frame)


def _python_handlers() -> Iterator[tuple[int, _Handler]]:
    for name in _NAMES:
        number = getattr(signal, name, None)
        handler = signal.getsignal(number) if number is not None else None
        if number is not None and callable(handler):
            yield number, handler
