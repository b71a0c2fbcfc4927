"""Weights are stored in threads while graphs are traced: reading, hashing and casting leave Python's lock alone."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, as_completed
from pathlib import Path

from restore_export.weights.plan import Shard
from restore_export.weights.store import Stored, store
from restore_export.weights.streams import Heard

_THREADS = 2
Store = Callable[[Shard, Path, Heard], Stored]


class Storing:
    """Shards that are on their way."""

    def __init__(self, futures: Sequence[Future[Stored]]) -> None:
        self._futures = futures

    def check(self) -> None:
        """Raise what has gone wrong by now."""
        for future in self._futures:
            if future.done():
                future.result()

    def wait(self) -> tuple[Stored, ...]:
        """All of them, when they are there; what goes wrong first is raised at once."""
        for future in as_completed(self._futures):
            future.result()
        return tuple(future.result() for future in self._futures)


@contextlib.contextmanager
def storing(
    shards: Sequence[Shard], folder: Path, progress: Callable[[float], None], store_one: Store = store
) -> Iterator[Storing]:
    """Shards are stored into ``folder`` inside the ``with``; those that are not done at its end are given up.

    ``progress`` gets the share that is done, 0 to 1, in any of the threads. Errors are those of :func:`store`.
    """
    total = max(1, sum(shard.state.size for shard in shards))
    done, count, given_up = 0, threading.Lock(), threading.Event()

    def heard(read: int) -> None:
        nonlocal done
        if given_up.is_set():
            raise CancelledError
        with count:
            done += read
            share = done / total
        progress(share)

    with ThreadPoolExecutor(_THREADS, thread_name_prefix="weights") as pool:
        try:
            yield Storing([pool.submit(store_one, shard, folder, heard) for shard in shards])
        finally:  # the pool waits for its threads, which end at their next piece
            given_up.set()
            pool.shutdown(wait=False, cancel_futures=True)
