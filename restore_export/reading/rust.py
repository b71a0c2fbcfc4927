"""Panics of Rust libraries (tokenizers, safetensors) are no ``Exception``, so nothing that catches errors sees them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator


class RustPanic(Exception):
    """A Rust library met what its authors thought impossible."""


@contextlib.contextmanager
def panics_as_errors() -> Iterator[None]:
    """Inside the ``with``, a panic is an ordinary error: :class:`RustPanic`."""
    try:
        yield
    except Exception:
        raise
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise RustPanic(str(error)) from None
