"""Every reducer, in every mode, against the loop-written reference; and the rules that hold for all."""

from __future__ import annotations

import itertools
from functools import partial

import numpy as np
import pytest
import torch

from restore_export.calibration.catalogue import REDUCERS
from restore_export.calibration.reducers.registry import GROUP, SELECT, TowerOutputs
from restore_export.calibration.reducers.vispruner import rounds
from restore_export.calibration.reduction import reduce_tokens
from restore_export.calibration.settings import POSITION_RULES, RIVAL_RULES, Reduction, plain
from restore_export.calibration.similarity import cosine_similarity
from restore_export.compare.reference import ReferenceReduced, reduce_reference
from restore_export.compare.reference_reducers import Seen
from restore_export.compare.ties import Ties, explain

SHAPES = [(36, 7), (100, 33), (37, 36), (49, 1), (25, 25), (10, 4)]


def outputs(total: int, batch: int = 2, seed: int = 0, sharp: float = 1.0) -> TowerOutputs:
    generator = torch.Generator().manual_seed(seed)
    features = torch.randn(batch, total, 24, generator=generator)
    visual = features @ torch.randn(24, 32, generator=generator)
    attention = (torch.randn(batch, total, generator=generator) * sharp).softmax(-1)
    return TowerOutputs(visual, features, attention)


def assert_equals_reference(given: TowerOutputs, settings: Reduction, same_similarity: bool = False) -> None:
    ours = reduce_tokens(given, settings)
    compared = given.features if settings.reducer == "vispruner" else given.visual
    for row in range(len(given.visual)):
        assignment = ours.assignment[row].numpy()
        inputs = [part[row].numpy() for part in given[:3]]
        seen = Seen(assignment, cosine_similarity(compared)[row].numpy() if same_similarity else None)

        def run(ties: Ties, inputs: list[np.ndarray] = inputs, seen: Seen = seen) -> ReferenceReduced:
            return reduce_reference(*inputs, settings, ties, seen)

        theirs, turned, left = explain(run, partial(differences, assignment))
        assert left == 0
        assert turned <= 2 or same_similarity
        assert np.allclose(ours.sizes[row].numpy(), theirs.sizes)
        assert np.allclose(ours.positions[row].numpy(), theirs.positions, atol=1e-4)
        assert np.allclose(ours.tokens[row].numpy(), theirs.tokens, atol=1e-5)


def differences(assignment: np.ndarray, found: ReferenceReduced) -> int:
    return int((found.assignment != assignment).sum())


@pytest.mark.parametrize("noise", [1e-2, 1e-3])
@pytest.mark.parametrize("reducer", ["divprune", "holov", "vispruner"])
def test_flat_pictures_full_of_near_ties_equal_the_loops(reducer: str, noise: float) -> None:
    bumps = outputs(100, seed=7)
    base = torch.ones_like(bumps.features)
    base[:, ::9] = bumps.features[:, ::9]
    features = base + noise * bumps.features
    given = TowerOutputs(features @ torch.eye(24, 32), features, bumps.attention)
    assert_equals_reference(given, Reduction(reducer=reducer, tokens=30), same_similarity=True)


@pytest.mark.parametrize(("total", "count"), SHAPES)
@pytest.mark.parametrize("reducer", [name for name in REDUCERS if name != "pool"])
def test_restore_mode_equals_the_loops(reducer: str, total: int, count: int) -> None:
    count = total if reducer == "none" else count
    assert_equals_reference(outputs(total), Reduction(reducer=reducer, tokens=count))


@pytest.mark.parametrize(("total", "count"), SHAPES)
@pytest.mark.parametrize("reducer", [name for name in SELECT if name != "none"])
def test_plain_mode_equals_the_loops(reducer: str, total: int, count: int) -> None:
    assert_equals_reference(outputs(total), plain(Reduction(reducer=reducer, tokens=count)))


@pytest.mark.parametrize("count", [1, 4, 6, 36])
def test_pool_averages_blocks_of_the_grid(count: int) -> None:
    assert_equals_reference(outputs(36), Reduction(reducer="pool", tokens=count))


@pytest.mark.parametrize(("rivals", "position"), itertools.product(RIVAL_RULES, POSITION_RULES))
def test_rival_and_position_rules_equal_the_loops(rivals: str, position: str) -> None:
    settings = Reduction(reducer="holov", tokens=20, rivals=rivals, position=position, gamma=0.3)
    assert_equals_reference(outputs(81, seed=3), settings)


def test_holov_settles_the_shortfall_of_sharp_attention() -> None:
    assert_equals_reference(outputs(100, seed=5, sharp=12.0), plain(Reduction(reducer="holov", tokens=60)))


@pytest.mark.parametrize("reducer", [name for name in SELECT if name != "none"])
def test_blank_picture_is_reduced_by_lowest_index(reducer: str) -> None:
    blank = TowerOutputs(torch.ones(1, 64, 8), torch.ones(1, 64, 8), torch.full((1, 64), 1 / 64))
    reduced = reduce_tokens(blank, Reduction(reducer=reducer, tokens=10))
    assert reduced.sizes.sum() == 64
    assert torch.isfinite(reduced.tokens).all()
    assert reduced.positions.diff().min() > 0


@pytest.mark.parametrize("reducer", [name for name in REDUCERS if name != "none"])
def test_restore_mode_keeps_every_token_in_some_group(reducer: str) -> None:
    given = outputs(64, batch=3)
    reduced = reduce_tokens(given, Reduction(reducer=reducer, tokens=16))
    assert reduced.sizes.sum(-1).tolist() == [64.0] * 3
    assert reduced.assignment.min() == 0
    assert (reduced.positions.diff(dim=-1) > 0).all()


def test_a_batch_is_reduced_as_its_pictures_are() -> None:
    given, settings = outputs(64, batch=3), Reduction(reducer="vispruner", tokens=12)
    together = reduce_tokens(given, settings)
    for row in range(3):
        alone = reduce_tokens(TowerOutputs(*(part[row : row + 1] for part in given[:3])), settings)
        assert torch.equal(alone.assignment[0], together.assignment[row])


def test_selection_does_not_depend_on_half_precision_of_the_mean() -> None:
    given = outputs(64)
    halves = TowerOutputs(given.visual.half(), given.features.half(), given.attention)
    same = TowerOutputs(halves.visual.float(), halves.features.float(), given.attention)
    settings = Reduction(reducer="divprune", tokens=16)
    assert torch.equal(reduce_tokens(halves, settings).assignment, reduce_tokens(same, settings).assignment)
    assert reduce_tokens(halves, settings).tokens.dtype == torch.float16


def test_rounds_end_at_the_target() -> None:
    assert rounds(560, 16) == 68
    assert rounds(10, 2) == 2
    assert rounds(5, 5) == 0


def test_catalogue_and_functions_agree() -> None:
    assert set(REDUCERS) == set(SELECT) | set(GROUP)
    assert {name for name, info in REDUCERS.items() if info.kind == "group"} == set(GROUP)
