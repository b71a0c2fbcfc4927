"""Token maps tell what the graph did: which tokens are kept, which anchor the others joined, and what was dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from restore_export.calibration.anchors import anchor_merge, distinctive_scores
from restore_export.calibration.similarity import cosine_similarity
from restore_export.examples import one_per_picture
from restore_export.folder import Folder, open_folder
from restore_export.page.data import TokenMap
from restore_export.page.map_drawing import map_drawing
from restore_export.page.tokens import distinctive, token_maps
from restore_export.request import make_request
from restore_export.writing import export_folder

PICTURE = one_per_picture()[0].image


@pytest.fixture(scope="module")
def mapped(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., tuple[Folder, TokenMap]]:
    """The map of one picture by an export with these settings."""

    def make(**settings: object) -> tuple[Folder, TokenMap]:
        folder = tmp_path_factory.mktemp("mapped")
        given = {"model": "llava", "checkpoint": str(checkpoint), "targets": ["onnx"], **settings}
        exported = export_folder(make_request(given, None, folder / "none", False, False).plan(), folder)
        return exported, token_maps(exported, [PICTURE])[0]

    return make


def test_kept_anchors_and_members_are_those_of_the_method(built: Path) -> None:
    folder = open_folder(built)
    each = token_maps(folder, [PICTURE])[0]
    settings = folder.reduction
    assert len(each.kept) == settings.kept == 3
    assert all(each.anchors[each.assignment[token]] == token for token in each.kept)
    assert all(each.assignment[anchor] == group for group, anchor in enumerate(each.anchors))
    assert sorted(set(each.assignment)) == list(range(settings.tokens))
    assert Counter(each.assignment)[each.assignment[each.kept[0]]] == 1
    assert all(similarity == 1.0 for token, similarity in enumerate(each.similarity) if token in each.anchors)


@pytest.mark.parametrize("rivals", ["reference", "paper"])
def test_anchors_are_those_of_largest_score(rivals: str) -> None:
    tokens = torch.randn(1, 40, 8, generator=torch.Generator().manual_seed(3))
    kept = torch.tensor([[1, 5, 30]])
    is_open = torch.ones(1, 40, dtype=torch.bool)
    is_open[0, kept[0]] = False
    scores = distinctive_scores(cosine_similarity(tokens), is_open, rivals)[0]
    found = distinctive(cosine_similarity(tokens)[0].numpy(), is_open[0].numpy(), rivals)
    np.testing.assert_allclose(found[is_open[0]], scores[is_open[0]], rtol=1e-5)
    wanted = set(scores.masked_fill(~is_open[0], -1e9).topk(5).indices.tolist())
    assignment = anchor_merge(tokens, kept, 8, rivals, "median").assignment[0]
    groups = [torch.nonzero(assignment == group).flatten() for group in range(8)]
    heads = {int(members[found[members].argmax()]) for members in groups if not set(members.tolist()) & {1, 5, 30}}
    assert heads == wanted


def test_plain_mode_drops_the_rest(mapped: Callable[..., tuple[Folder, TokenMap]]) -> None:
    _, each = mapped(reducer="uniform", tokens=4, plain_mode=True)
    assert len(each.kept) == 4
    assert each.assignment.count(-1) == 12
    assert [similarity is None for similarity in each.similarity] == [group < 0 for group in each.assignment]
    drawing = map_drawing(each)
    assert drawing.told == "4 kept, 12 dropped"
    assert drawing.dropped.count("M") == 12
    assert not drawing.discs


def test_pooled_groups_have_no_anchor(mapped: Callable[..., tuple[Folder, TokenMap]]) -> None:
    _, each = mapped(reducer="pool", tokens=4)
    assert each.kept == ()
    assert set(each.anchors) == {-1}
    drawing = map_drawing(each)
    assert drawing.told == "16 in 4 groups, the largest of 4"
    assert drawing.anchors == ""
    assert [disc.size for disc in drawing.discs] == [4] * 4


def test_bf16_graphs_are_looked_into_as_well(mapped: Callable[..., tuple[Folder, TokenMap]]) -> None:
    _, each = mapped(reducer="holov", tokens=6, dtype="bf16")
    assert len(each.kept) == 3
    assert all(0 <= group < 6 for group in each.assignment)


def test_area_is_size_and_a_disc_lies_where_its_group_is_put() -> None:
    each = TokenMap(
        name="x.png", picture="data:image/png;base64,", rows=2, columns=2, offset=1, assignment=(0, 1, 0, 0, 0),
        positions=(2, 1), kept=(1,), anchors=(3, 1), similarity=(0.5, 1.0, 0.9, 1.0, 0.7),
    )  # fmt: skip
    one = map_drawing(each)
    assert [(disc.x, disc.y, disc.size) for disc in one.discs] == [(15, 5, 4)]
    assert one.discs[0].radius == pytest.approx(2 * 2.6)
    assert one.shade.count("M") == 2  # all of the picture, and a window for the one kept
    assert one.anchors.startswith("M5 12.4")
    assert one.merged == "M15 5h0M15 15h0"  # the CLS token has no place in the grid


def test_a_model_that_keeps_everything_has_no_map(built: Path) -> None:
    folder = open_folder(built)
    assert token_maps(replace(folder, reduction=replace(folder.reduction, reducer="none")), [PICTURE]) == ()
