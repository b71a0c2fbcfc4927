"""What an examination found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

WORKS = "works"
MISSING = "missing"
"""Something that it needs is not here."""
BROKEN = "broken"
"""It is here, and does not work."""


@dataclass(frozen=True)
class Lack:
    """One thing that keeps something from working."""

    status: str
    """``missing`` or ``broken``."""
    why: str
    mend: str


@dataclass(frozen=True)
class Check:
    """One line of the examination."""

    name: str
    status: str
    """``works``, ``missing`` or ``broken``."""
    detail: str = ""
    """What was seen: versions, sizes, names."""
    why: str = ""
    """Why it does not work; empty where it does."""
    mend: str = ""
    """What would mend it; empty where it works."""
    needed: bool = False
    """Whether every build needs it."""


@dataclass(frozen=True)
class Health:
    """All checks, in the order in which they are shown."""

    checks: tuple[Check, ...]

    @property
    def usable(self) -> bool:
        """Whether what every build needs works."""
        return all(check.status == WORKS for check in self.checks if check.needed)

    def to_json(self) -> dict[str, Any]:
        """``usable``, and ``checks`` as a list of objects."""
        return {"usable": self.usable, "checks": [asdict(check) for check in self.checks]}


def conclude(name: str, lacks: Iterable[Lack | None], detail: str = "", needed: bool = False) -> Check:
    """A check that works where nothing lacks; else it tells everything that does, each mend once."""
    found = [lack for lack in lacks if lack is not None]
    if not found:
        return Check(name, WORKS, detail, needed=needed)
    status = BROKEN if any(lack.status == BROKEN for lack in found) else MISSING
    why, mend = (
        "; ".join(dict.fromkeys(filter(None, texts)))
        for texts in ((lack.why for lack in found), (lack.mend for lack in found))
    )
    return Check(name, status, detail, why, mend, needed)
