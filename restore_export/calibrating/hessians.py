"""What linear layers are given, summed up: all that calibration needs to know of the data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial

import torch
from torch import Tensor, nn


class Hessians:
    """``sum x xᵀ`` over the inputs of linear layers ``[in, in]``; layers that are given the same share one."""

    def __init__(self) -> None:
        self.sums: dict[str, Tensor] = {}
        """By the first of the layers that share it."""
        self.shared: dict[str, list[str]] = {}
        """The same → all of them, in their order."""
        self._seen: tuple[Tensor | None, str] = (None, "")

    @contextmanager
    def watching(self, linear: Mapping[str, nn.Linear], real: Tensor) -> Iterator[None]:
        """Add what ``linear`` (by name) are given while the ``with`` runs; rows that are not ``real`` are padding."""
        hooks = [part.register_forward_pre_hook(partial(self._see, name, real)) for name, part in linear.items()]
        try:
            yield
        finally:
            self._seen = (None, "")
            for hook in hooks:
                hook.remove()

    def _see(self, name: str, real: Tensor, _: nn.Module, given: tuple[Tensor]) -> None:
        if given[0] is not self._seen[0]:
            self._seen = (given[0], name)  # it is held, so that no other takes its place
            rows = given[0][real]
            if name not in self.sums:
                self.sums[name], self.shared[name] = torch.zeros(rows.shape[1], rows.shape[1]), []
            self.sums[name].addmm_(rows.t(), rows)
        sharing = self.shared[self._seen[1]]
        if name not in sharing:
            sharing.append(name)
