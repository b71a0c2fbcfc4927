"""Signals wait until the work is done, and every handler is as before, wherever one comes."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest

from restore_export.output import signals
from restore_export.output.signals import held_back


def stop(number: int, frame: object) -> None:
    raise KeyboardInterrupt


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    """Handlers that raise, for two signals."""
    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def of_both() -> list[object]:
    return [signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)]


def test_a_signal_comes_when_the_work_is_done() -> None:
    done = []

    def work() -> None:
        with held_back():
            signal.raise_signal(signal.SIGTERM)
            done.append(of_both() != [stop, stop])

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == [True]
    assert of_both() == [stop, stop]


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_a_signal_between_two_handlers_leaves_none_replaced(at: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """There are two to replace and two to restore; a signal that is not held back at that moment raises."""
    real, done = signal.signal, []

    def interrupted(number: int, handler: signals._Handler) -> object:
        done.append(number)
        if len(done) == at and at <= 2:
            raise KeyboardInterrupt
        before = real(number, handler)
        if len(done) == at:
            raise KeyboardInterrupt
        return before

    monkeypatch.setattr(signals.signal, "signal", interrupted)

    def work() -> None:
        with held_back():
            pass

    with pytest.raises(KeyboardInterrupt):
        work()
    monkeypatch.undo()
    assert of_both() == [stop, stop]
