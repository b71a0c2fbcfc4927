"""What a page needs and no report holds, ``page/data.json``: token maps and attention."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from restore_export.json_text import json_text
from restore_export.reading.report_file import read_as

SCHEMA = 1
DATA_FILE = "page/data.json"


@dataclass(frozen=True)
class TokenMap:
    """What became of the visual tokens of one picture."""

    name: str
    """File name of the picture."""
    picture: str
    """As the model sees it: a ``data:`` URI."""
    rows: int
    columns: int
    offset: int
    """Tokens in front of the grid's: 1 where the CLS token is a visual token itself."""
    assignment: tuple[int, ...]
    """``[N]``: the group of each token, -1 where it was dropped."""
    positions: tuple[float, ...]
    """``[n]``: the position that each group keeps."""
    kept: tuple[int, ...]
    """Tokens that the reducer kept as they are, ascending."""
    anchors: tuple[int, ...]
    """``[n]``: the token that the others of a group joined; -1 where a group has none (reducer pool)."""
    similarity: tuple[float | None, ...]
    """``[N]``: cosine to the anchor of the group (reducer pool: to its mean); None for a dropped token."""


@dataclass(frozen=True)
class AttentionMass:
    """Share of each decoder layer's attention that goes to visual tokens, between 0 and 1."""

    pictures: int
    """How many the mean is over."""
    queries: int
    """Text tokens behind the pictures, all pictures together."""
    total: int
    reduced_to: int
    full: tuple[float, ...]
    """``[layers]``, all tokens."""
    reduced: tuple[float, ...] | None
    """With the reduced tokens, attention not calibrated; None: nothing is reduced."""
    calibrated: tuple[float, ...] | None
    """With the reduced tokens, as the export calibrates; None: it does not."""


@dataclass(frozen=True)
class PageData:
    """All of it; empty is what was not computed."""

    token_maps: tuple[TokenMap, ...] = ()
    attention: AttentionMass | None = None

    def to_json(self) -> dict[str, Any]:
        """What the file holds."""
        return {"schema_version": SCHEMA, **asdict(self)}


def data_bytes(data: PageData) -> bytes:
    """What the file holds, as bytes."""
    return json_text(data.to_json()).encode()


def read_data(folder: Path) -> PageData:
    """What a folder's file says, nothing where there is none. FolderError where it is damaged."""
    return read_as(folder / DATA_FILE, PageData, SCHEMA, _problems) or PageData()


def _problems(data: PageData) -> list[str]:
    found = [problem for each in data.token_maps for problem in _map_problems(each)]
    return found + (_mass_problems(data.attention) if data.attention else [])


def _mass_problems(mass: AttentionMass) -> list[str]:
    """What could not be drawn."""
    lines = [line for line in (mass.full, mass.reduced, mass.calibrated) if line is not None]
    sound = len({len(line) for line in lines}) == 1 and all(0 <= share <= 1 for line in lines for share in line)
    return [] if sound and mass.full else ["the shares of attention do not fit together"]


def _map_problems(each: TokenMap) -> list[str]:
    """What would be drawn out of its place."""
    total, groups = len(each.assignment), len(each.positions)
    sound = (
        each.picture.startswith("data:image/")
        and min(each.rows, each.columns, each.offset + 1) > 0
        and total == each.offset + each.rows * each.columns
        and len(each.similarity) == total
        and len(each.anchors) == groups
        and all(-1 <= group < groups for group in each.assignment)
        and all(-1 <= token < total for token in (*each.anchors, *each.kept))
        and all(0 <= position < total for position in each.positions)
    )
    return [] if sound else [f"the token map of {each.name} does not fit together"]
