"""The exported decoder without its weights in memory: the file is cut behind each layer, a piece runs and is closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from restore_export.compare.opening import Closed, open_for_one_run
from restore_export.compare.slices import cut_out
from restore_export.compare.streamed import Seen
from restore_export.errors import FolderError
from restore_export.graphs.contract import HIDDEN_STATES
from restore_export.runtime.session import Arrays


class StreamedDecoder(Closed):
    """A decoder that never has the weights of more than one layer open, and tells what the layers give."""

    def __init__(self, path: Path, layers: int) -> None:
        """Raises FolderError where the graph has no values to cut it at."""
        super().__init__(path)
        self.seen: Seen | None = None
        """Who is told ``present.{i}.key``, ``present.{i}.value`` and ``hidden_states.{i+1}`` of each layer."""
        self._layers = layers
        known = {info.name for info in self.model.graph.value_info}
        missing = [name for name in map(_behind, range(layers)) if name not in known]
        if missing:
            raise FolderError(
                f"{path} has no value {missing[0]}, so it cannot be compared layer by layer; build the folder again, "
                "or compare all of it (scope full)"
            )

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """Every layer and then the head; outputs by name."""
        made: Arrays = {}
        hidden: Arrays = {}
        for index in range(self._layers):
            values = self._run_piece({**feeds, **hidden}, list(hidden), [*_cache(index), _behind(index)])
            for name, value in values.items():
                if self.seen:
                    self.seen(name, value)
            hidden = {_behind(index): values.pop(_behind(index))}
            made |= values
        made |= self._run_piece({**feeds, **hidden}, list(hidden), [name for name in self.outputs if name not in made])
        return {name: made[name] for name in outputs or self.outputs}

    def _run_piece(self, feeds: Arrays, inputs: list[str], outputs: list[str]) -> Arrays:
        piece = open_for_one_run(self.path, cut_out(self.model, inputs, outputs))
        return piece.run({name: value for name, value in feeds.items() if name in piece.inputs}, outputs)


def _behind(layer: int) -> str:
    return HIDDEN_STATES.format(layer + 1)


def _cache(layer: int) -> tuple[str, str]:
    return f"present.{layer}.key", f"present.{layer}.value"
