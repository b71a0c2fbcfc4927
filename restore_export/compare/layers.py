"""What the decoder's layers give while a prompt passes through them: kept of the reference, compared of the export."""

from __future__ import annotations

import numpy as np

from restore_export.compare.numerics import judge, own_error
from restore_export.compare.report import TensorReport
from restore_export.compare.streamed import Seen
from restore_export.graphs.contract import HIDDEN_STATES
from restore_export.progress import Progress

_HIDDEN = HIDDEN_STATES.removesuffix("{}")


class LayerCheck:
    """Compares ``present.{i}.key``, ``present.{i}.value`` and ``hidden_states.{i+1}`` of every layer."""

    def __init__(self, dtype: str) -> None:
        self.tensors: list[TensorReport] = []
        self._dtype = dtype
        self._expected: dict[str, np.ndarray] = {}
        self._own: dict[str, float | None] = {}

    def keep(self, name: str, value: np.ndarray) -> None:
        """A value of the reference."""
        self._expected[name] = value

    def measure(self, name: str, value: np.ndarray) -> None:
        """A value of PyTorch's own run in the build's dtype."""
        self._own[name] = own_error(value, self._expected[name])

    def compare(self, name: str, value: np.ndarray) -> None:
        """A value of the export; what is kept of the reference goes."""
        expected = self._expected.pop(name)
        self.tensors.append(judge(name, value, expected, self._dtype, self._own.get(name)))


class Told:
    """Progress layer by layer, over a number of passes through all layers."""

    def __init__(self, progress: Progress, layers: int, passes: int) -> None:
        self._progress, self._layers, self._all = progress, layers, layers * passes
        self._pass = 0

    def next_pass(self, what: str, record: Seen | None = None) -> Seen:
        """For the layers of the next pass: they are told of, and handed on to ``record``."""
        done = self._pass * self._layers
        self._pass += 1

        def seen(name: str, value: np.ndarray) -> None:
            if name.startswith(_HIDDEN):
                layer = int(name.removeprefix(_HIDDEN))
                self._progress(f"parity: {what}, layer {layer} of {self._layers}", (done + layer) / self._all)
            if record:
                record(name, value)

        return seen
