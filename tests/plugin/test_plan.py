"""The plan of launches: each reads what was written before it, and covers the whole of its arrays."""

from __future__ import annotations

import pytest

from restore_export.plugin import plan

RULES = plan.Rules(64, "reference", "median")


def planned(width: int = 4096, dtype: str = "fp16", length: int = 576) -> tuple[plan.Launch, ...]:
    return plan.launches(plan.Shape(2, length, width, 32), RULES, dtype)


def test_every_entry_is_launched_for_some_tokens() -> None:
    used = {launch.entry for dtype in plan.DTYPES for width in (64, 65) for launch in planned(width, dtype)}
    assert used == set(plan.entries())


@pytest.mark.parametrize(("width", "suffix"), [(4096, "bf16"), (16, "bf16"), (4104, "bf16_any"), (7, "bf16_any")])
def test_wide_loads_only_where_rows_begin_at_wide_addresses(width: int, suffix: str) -> None:
    first, *_, last = planned(width, "bf16")
    assert (first.entry, last.entry) == (f"similarity_{suffix}", f"means_{suffix}")


def test_nothing_is_read_before_it_is_written() -> None:
    written = {"tokens", "kept"}
    outputs = {"merged", "sizes", "positions", "assignment"}
    for launch in planned():
        news = [name for name in launch.pointers if name not in written]
        # What a kernel writes stands behind what it reads.
        assert launch.pointers[-len(news) :] == tuple(news)
        written |= set(news)
    assert written == {"tokens", "kept"} | set(plan.WORKSPACE) | outputs


@pytest.mark.parametrize("length", [1, 63, 64, 65, 576, 2880])
def test_grids_cover_every_token(length: int) -> None:
    similarity, *rows, means = planned(length=length, width=300)
    assert similarity.grid[0] == similarity.grid[1]
    assert 0 <= similarity.grid[0] * plan.TILE - length < plan.TILE
    assert all(0 <= launch.grid[0] * plan.ROWS - length < plan.ROWS for launch in rows)
    assert means.grid == (64, 2, 2)


def test_settings_are_numbers_that_the_kernels_know() -> None:
    def scalars(rivals: str, position: str) -> dict[str, int]:
        launches = plan.launches(plan.Shape(1, 10, 16, 2), plan.Rules(5, rivals, position), "fp32")
        return {name: value for launch in launches for name, value in launch.scalars}

    assert scalars("paper", "median") | {"more": 1, "rule": 0, "wanted": 3} == scalars("paper", "median")
    assert scalars("reference", "mean") | {"more": 0, "rule": 3} == scalars("reference", "mean")
    assert [scalars("paper", rule)["rule"] for rule in ("median", "first", "last", "mean")] == [0, 1, 2, 3]


def test_arrays_of_the_workspace_are_aligned_and_apart() -> None:
    regions = plan.workspace(3, 577, 65)
    assert tuple(regions) == plan.WORKSPACE
    end = 0
    for region in regions.values():
        assert region.offset % plan.ALIGNMENT == 0
        assert 0 <= region.offset - end < plan.ALIGNMENT
        end = region.offset + region.bytes
    assert regions["gram"].bytes == 4 * 3 * 577 * 577
    assert regions["starts"].bytes == 4 * 3 * 65
    assert end <= plan.workspace_bytes(3, 577, 65) < end + plan.ALIGNMENT
