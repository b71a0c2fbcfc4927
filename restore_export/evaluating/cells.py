"""The rows of an evaluation: recipes that are compared on the same questions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from restore_export.evaluating.ablations import ABLATIONS, ALL
from restore_export.recipe import PLAIN, Recipe, make_recipe

FULL, BLANK, RESTORE, ABLATION = "full", "blank", "restore", "ablation"


@dataclass(frozen=True)
class Cell:
    """One row before it is run."""

    name: str
    group: str
    recipe: Recipe
    """Settled: every choice made."""
    base: str = ""
    """Of an ablation: name of the row that it deviates from."""


@dataclass(frozen=True)
class Grid:
    """Which rows are wanted."""

    reducers: tuple[str, ...]
    tokens: tuple[int, ...]
    presets: tuple[str, ...]
    ablations: tuple[str, ...] = ()
    blank: bool = False

    def cells(self, base: Recipe, total: int, dtype: str) -> tuple[Cell, ...]:
        """All rows, no setting twice. ``base`` says model and checkpoint. UsageError where a setting does not fit."""
        unique: dict[Any, Cell] = {}
        for cell in self._every(base, total, dtype):
            unique.setdefault((cell.group == BLANK, cell.recipe.reduction, cell.recipe.calibration), cell)
        return tuple(unique.values())

    def _every(self, base: Recipe, total: int, dtype: str) -> Iterator[Cell]:
        def settled(**given: Any) -> Recipe:
            made = make_recipe(model=base.model, **given)
            return replace(base, preset=made.preset, reduction=made.reduction, calibration=made.calibration,
                           tokens=made.tokens).settled(total, dtype)  # fmt: skip

        full = settled(reducer="none")
        yield Cell(f"all {total} tokens", FULL, full)
        if self.blank:
            yield Cell(f"all {total} tokens, blank picture", BLANK, full)
        for reducer in self.reducers:
            for tokens in self.tokens:
                named = f"{reducer}, {tokens} tokens"
                yield Cell(f"{named}, plain", PLAIN, settled(reducer=reducer, tokens=tokens, plain_mode=True))
                for preset in self.presets:
                    given = {"reducer": reducer, "tokens": tokens, "preset": preset}
                    name = f"{named}, RESTORE ({preset})"
                    yield Cell(name, RESTORE, settled(**given))
                    for words, change in self._changes():
                        yield Cell(f"{name}: {words}", ABLATION, settled(**given, **change), name)

    def _changes(self) -> Iterator[tuple[str, dict[str, Any]]]:
        names = ABLATIONS if ALL in self.ablations else self.ablations
        for name in names:
            yield from ABLATIONS[name]


def cells_of(full: Recipe, dropped: Recipe, own: Recipe, total: int) -> tuple[Cell, ...]:
    """Rows of a folder: every token, its reducer in plain mode, and last what the folder itself does."""
    reduction = own.reduction
    quantized = f", {own.quantization.in_words()}" if own.quantization else ""
    whole = f"all {total} tokens"
    if reduction.reducer == "none":
        rows = [Cell(whole, FULL, full)] if own.quantization else []
        return (*rows, Cell(whole + quantized, FULL, own))
    named = f"{reduction.reducer}, {reduction.tokens} tokens"
    plain = Cell(f"{named}, plain", PLAIN, dropped)
    if own.preset == PLAIN:
        rows = [plain] if own.quantization else []
        return (Cell(whole, FULL, full), *rows, Cell(plain.name + quantized, PLAIN, own))
    return (Cell(whole, FULL, full), plain, Cell(f"{named}, RESTORE ({own.preset}){quantized}", RESTORE, own))


def default_budgets(total: int) -> tuple[int, ...]:
    """A third, two ninths and a ninth of all visual tokens, as the paper has them."""
    return tuple(dict.fromkeys(max(1, round(total * share / 9)) for share in (3, 2, 1)))
