"""A loop of fixed length that stays a loop when traced, where a Python loop would be unrolled."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

State = tuple[Tensor, ...]


def repeat(count: int, body: Callable[..., State], state: State) -> State:
    """Apply ``state = body(*state)`` ``count`` times; under ``torch.export`` this is one ``Loop``.

    ``body`` must keep every shape and dtype and may not return an input as it is (a rule of ``while_loop``).
    """
    if not torch.compiler.is_exporting():
        for _ in range(count):
            state = body(*state)
        return state
    from torch._higher_order_ops import while_loop

    def unfinished(step: Tensor, *_: Tensor) -> Tensor:
        return step < count

    def advance(step: Tensor, *current: Tensor) -> State:
        return (step + 1, *body(*current))

    start = torch.zeros((), dtype=torch.int64, device=state[0].device)
    result: State = while_loop(unfinished, advance, (start, *state))
    return result[1:]
