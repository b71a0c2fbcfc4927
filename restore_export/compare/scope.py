"""How much a parity check compares: all of it, or one case streamed through the model layer by layer."""

from __future__ import annotations

from restore_export.errors import UsageError
from restore_export.reading.wording import shown

NONE, SAMPLE, FULL = "none", "sample", "full"
SCOPES = (NONE, SAMPLE, FULL)
FULL_UP_TO = 500_000_000
"""Parameters of the largest model that is compared in full unless something else is asked for."""


def asked_scope(parity: bool | str) -> str | None:
    """What a caller asks for: one of :data:`SCOPES`, False for none; None where True leaves it to the size."""
    if isinstance(parity, bool):
        return None if parity else NONE
    if parity not in SCOPES:
        raise UsageError(f"parity {shown(parity)} is unknown; allowed: {', '.join(SCOPES)}")
    return parity


def check_scope(scope: str | None) -> None:
    """UsageError where ``scope`` is none of those that a folder can be compared in again."""
    if scope not in (None, SAMPLE, FULL):
        raise UsageError(f"scope {shown(scope)} is unknown; allowed: {SAMPLE}, {FULL}")


def settle_scope(asked: str | None, parameters: int) -> str:
    """The scope that was asked for, or what suits a model of this size."""
    return asked or (FULL if parameters <= FULL_UP_TO else SAMPLE)
