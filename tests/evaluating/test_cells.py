"""Rows of an evaluation: each setting once, every choice made."""

from __future__ import annotations

import pytest

from restore_export.errors import UsageError
from restore_export.evaluating.ablations import ABLATIONS
from restore_export.evaluating.cells import Grid, cells_of, default_budgets
from restore_export.recipe import Recipe, make_recipe


def _grid(**given: object) -> Grid:
    return Grid(**({"reducers": ("divprune",), "tokens": (16,), "presets": ("reference",)} | given))  # type: ignore[arg-type]


def test_full_plain_and_restore_come_first_and_in_order() -> None:
    cells = _grid(reducers=("divprune", "holov"), tokens=(48, 16), blank=True).cells(Recipe(), 144, "fp32")
    assert [cell.group for cell in cells] == ["full", "blank", *["plain", "restore"] * 4]
    assert cells[0].recipe.reduction.tokens == 144
    assert (cells[2].recipe.reduction.layout, cells[2].recipe.calibration.active) == ("reindex", False)


def test_all_ablations_hold_no_setting_twice() -> None:
    cells = _grid(presets=("reference", "paper"), ablations=("all",)).cells(Recipe(), 144, "fp32")
    settings = [(cell.recipe.reduction, cell.recipe.calibration) for cell in cells]
    assert len(settings) == len(set(settings))
    assert {cell.base for cell in cells if cell.group == "ablation"} == {
        "divprune, 16 tokens, RESTORE (reference)", "divprune, 16 tokens, RESTORE (paper)",
    }  # fmt: skip


@pytest.mark.parametrize("name", sorted(ABLATIONS))
def test_every_ablation_changes_what_it_says(name: str) -> None:
    cells = [cell for cell in _grid(ablations=(name,)).cells(Recipe(), 144, "fp32") if cell.group == "ablation"]
    base = next(cell for cell in _grid().cells(Recipe(), 144, "fp32") if cell.group == "restore")
    assert cells
    assert all(
        (cell.recipe.reduction, cell.recipe.calibration) != (base.recipe.reduction, base.recipe.calibration)
        for cell in cells
    )


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        ({"tokens": 16}, ["all 144 tokens", "divprune, 16 tokens, plain", "divprune, 16 tokens, RESTORE (paper)"]),
        ({"tokens": 16, "plain_mode": True}, ["all 144 tokens", "divprune, 16 tokens, plain"]),
        ({"reducer": "none"}, ["all 144 tokens"]),
        ({"reducer": "none", "weights_dtype": "int8"}, ["all 144 tokens", "all 144 tokens, int8 in blocks of 64"]),
        (
            {"tokens": 16, "plain_mode": True, "weights_dtype": "int4"},
            ["all 144 tokens", "divprune, 16 tokens, plain", "divprune, 16 tokens, plain, int4 in blocks of 64"],
        ),
    ],
)
def test_rows_of_a_folder_end_with_the_folder_itself(settings: dict[str, object], names: list[str]) -> None:
    own = make_recipe(**settings).settled(144, "fp32")  # type: ignore[arg-type]
    full = make_recipe(reducer="none").settled(144, "fp32")
    dropped = make_recipe(tokens=16, plain_mode=True).settled(144, "fp32")
    rows = cells_of(full, dropped, own, 144)
    assert [row.name for row in rows] == names
    assert rows[-1].recipe == own


def test_budgets_are_the_papers_shares() -> None:
    assert default_budgets(576) == (192, 128, 64)
    assert default_budgets(144) == (48, 32, 16)
    assert default_budgets(2) == (1,)


def test_a_budget_that_the_model_does_not_have_is_refused() -> None:
    with pytest.raises(UsageError, match="the model has 144"):
        _grid(tokens=(145,)).cells(Recipe(), 144, "fp32")
