"""Weights for modules that were built without any."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor, nn


def fill(module: nn.Module, read: Callable[[str], Tensor]) -> None:
    """Give every parameter of ``module`` what ``read`` has under its name, in the place of what it had."""
    for name, _ in list(module.named_parameters()):
        put(module, name, read(name))


def put(module: nn.Module, name: str, value: Tensor) -> None:
    """Replace one parameter, by its name; one that is tied to another does not change that."""
    owner, _, last = name.rpartition(".")
    setattr(module.get_submodule(owner), last, nn.Parameter(value, requires_grad=False))
