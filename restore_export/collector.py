"""Work that makes millions of small objects and no garbage to speak of, without looking for some all the time."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def paused_collector() -> Iterator[None]:
    """Inside the ``with``, Python looks for no garbage: in imports and in tracing that took a tenth to a fifth."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
