"""The kernels against the tensor function: in Triton's interpreter, or on the CUDA device where there is one.

Started by ``test_kernels.py``: the interpreter must be chosen before Triton is imported, and transformers imports it.
By hand: ``TRITON_INTERPRET=1 python -m pytest --noconftest tests/plugin/check_kernels.py``; without it on a device.

Most inputs make every intermediate value exact in float32 (``plugin/exact.py``), whatever the order of additions. So
the choices must be the same to the last tie, of which such inputs are full, and nothing needs a tolerance.
"""

from __future__ import annotations

from itertools import count as seeds
from typing import Any

import pytest
import torch
from torch import Tensor

from restore_export.calibration.anchors import anchor_merge, distinctive_scores
from restore_export.calibration.groups import Reduced
from restore_export.calibration.order import top_mask
from restore_export.calibration.settings import POSITION_RULES, RIVAL_RULES
from restore_export.plugin import exact, plan, run_kernels

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
DTYPES = (torch.float32, torch.float16, torch.bfloat16)
GUARD = 4096
"""Elements around each array that no kernel may touch."""


def exact_tokens(batch: int, length: int, width: int, dtype: torch.dtype = torch.float32, seed: int = 0) -> Tensor:
    return exact.exact_tokens(batch, length, width, dtype, DEVICE, seed)


def random_kept(batch: int, length: int, kept: int, seed: int = 0) -> Tensor:
    return exact.random_kept(batch, length, kept, DEVICE, seed)


def assert_same(found: Reduced, wanted: Reduced) -> None:
    """The same choices, and means that differ by one rounding of their dtype at most (none in float32)."""
    assert torch.equal(found.assignment, wanted.assignment)
    assert torch.equal(found.sizes, wanted.sizes)
    assert torch.equal(found.positions, wanted.positions)
    assert found.tokens.dtype == wanted.tokens.dtype
    # Sums are exact and quotients correctly rounded; only the interpreter truncates to bfloat16.
    ulp = torch.finfo(torch.bfloat16).eps if found.tokens.dtype == torch.bfloat16 else 0.0
    torch.testing.assert_close(found.tokens, wanted.tokens, rtol=ulp, atol=0.0)


def compare(tokens: Tensor, kept: Tensor, count: int, rivals: str = "reference", position: str = "median") -> None:
    arguments = (tokens, kept, count, rivals, position)
    assert_same(run_kernels.anchor_merge_kernels(*arguments), anchor_merge(*arguments))


@pytest.mark.parametrize(
    ("batch", "length", "width", "kept", "count"),
    [
        (1, 64, 64, 8, 16),
        (2, 130, 96, 10, 21),  # N is no multiple of a block
        (2, 65, 33, 5, 9),  # D is odd
        (2, 63, 5, 3, 7),
        (1, 70, 1, 4, 9),
        (1, 40, 300, 6, 12),  # more than one block of features
        (2, 50, 32, 0, 8),  # nothing kept
        (2, 50, 17, 0, 1),  # one group
        (1, 1, 16, 0, 1),
        (2, 48, 32, 20, 48),  # every token a group
        (1, 150, 16, 100, 101),  # more kept tokens than are compared at once
    ],
)
def test_kernels_choose_and_average_as_the_tensor_function_does(
    batch: int, length: int, width: int, kept: int, count: int
) -> None:
    compare(exact_tokens(batch, length, width), random_kept(batch, length, kept), count)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("width", [272, 259])
def test_every_variant(width: int, dtype: torch.dtype) -> None:
    compare(exact_tokens(2, 67, width, dtype), random_kept(2, 67, 5), 11)


@pytest.mark.parametrize("position", POSITION_RULES)
@pytest.mark.parametrize("rivals", RIVAL_RULES)
def test_every_rule(rivals: str, position: str) -> None:
    compare(exact_tokens(1, 100, 48, seed=1), random_kept(1, 100, 9), 20, rivals, position)


@pytest.mark.parametrize("rivals", RIVAL_RULES)
@pytest.mark.parametrize("dtype", DTYPES)
def test_equal_tokens_go_to_the_lowest_index(dtype: torch.dtype, rivals: str) -> None:
    tokens = torch.ones(1, 70, 16, dtype=dtype, device=DEVICE)
    compare(tokens, random_kept(1, 70, 3), 8, rivals)


def test_copies_in_distant_blocks_are_ties() -> None:
    few = exact_tokens(1, 16, 32, seed=2)  # 16 divides the block of columns: copies meet in the same place of a block
    compare(few.repeat(1, 33, 1), random_kept(1, 528, 5), 60)


def test_groups_of_equal_position_stand_in_the_order_of_their_heads() -> None:
    tokens = torch.tensor([[[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]]], device=DEVICE)
    kept = torch.tensor([[1]], device=DEVICE)
    found = run_kernels.anchor_merge_kernels(tokens, kept, 2, "reference", "mean")
    assert found.positions.tolist() == [[1.0, 1.0]]
    assert found.sizes.tolist() == [[2.0, 1.0]]
    assert_same(found, anchor_merge(tokens, kept, 2, "reference", "mean"))


def test_zero_tokens_are_like_none() -> None:
    compare(torch.zeros(1, 70, 16, device=DEVICE), random_kept(1, 70, 2), 5)


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_2880_tokens_as_the_largest_family_has(dtype: torch.dtype) -> None:
    compare(exact_tokens(1, 2880, 16, dtype, seed=3), random_kept(1, 2880, 160), 320, "paper", "last")


def margin(tokens: Tensor, kept: Tensor, wanted: int, rivals: str) -> float:
    """How far, in float64, the closest of all choices was from going the other way."""
    values, is_open = tokens.double(), torch.ones(tokens.shape[:2], dtype=torch.bool, device=tokens.device)
    is_open.scatter_(1, kept, False)
    unit = values / values.norm(dim=-1, keepdim=True)
    gram = unit @ unit.transpose(-1, -2)
    score = torch.where(is_open, distinctive_scores(gram, is_open, rivals), -torch.inf)
    is_anchor = top_mask(score, wanted)
    gaps = [score[is_anchor].min() - score[is_open & ~is_anchor].max()]
    for batch in range(len(tokens)):
        represent = (gram[batch] * is_open[batch]).sum(-1)[is_open[batch]].sort().values
        gaps.append((represent[1:] - represent[:-1]).min())
        best = gram[batch][is_open[batch] & ~is_anchor[batch]][:, is_anchor[batch]].topk(2, dim=-1).values
        gaps.append((best[:, 0] - best[:, 1]).min())
    return float(torch.stack(gaps).min())


@pytest.mark.parametrize("rivals", RIVAL_RULES)
@pytest.mark.parametrize("dtype", DTYPES)
def test_random_tokens_whose_choices_are_clear(dtype: torch.dtype, rivals: str) -> None:
    kept, count, clear = random_kept(1, 90, 8), 18, 2e-5  # 90 sums of cosines, each with an error of 1e-7
    drawn = (torch.randn(1, 90, 80, generator=torch.Generator().manual_seed(seed)) + 0.3 for seed in seeds())
    tokens = next(t for t in (d.to(dtype).to(DEVICE) for d in drawn) if margin(t, kept, 10, rivals) > clear)
    found = run_kernels.anchor_merge_kernels(tokens, kept, count, rivals, "median")
    wanted = anchor_merge(tokens, kept, count, rivals, "median")
    assert torch.equal(found.assignment, wanted.assignment)
    assert torch.equal(found.positions, wanted.positions)
    assert torch.equal(found.sizes, wanted.sizes)
    rounding = max(torch.finfo(dtype).eps, 1e-6)
    torch.testing.assert_close(found.tokens, wanted.tokens, rtol=rounding, atol=1e-6)


def run_guarded(tokens: Tensor, kept: Tensor, count: int, rivals: str, position: str) -> dict[str, Tensor]:
    """All launches on arrays that lie between guards, filled with rubbish; fails where a guard was written to."""
    batch, length, width = tokens.shape
    space = torch.empty(plan.workspace_bytes(batch, length, count), dtype=torch.uint8)
    shapes = run_kernels.workspace_arrays(space, batch, length, count) | run_kernels.outputs(tokens, count)
    generator = torch.Generator().manual_seed(0)
    whole, arrays = {}, {"tokens": tokens, "kept": kept}
    for name, like in shapes.items():
        size = (like.numel() + 2 * GUARD) * like.element_size()
        whole[name] = torch.randint(0, 256, (size,), generator=generator, dtype=torch.uint8).to(DEVICE)
        arrays[name] = whole[name].view(like.dtype)[GUARD : GUARD + like.numel()].view(like.shape)
    before = {name: value.clone() for name, value in whole.items()}
    dtype = {torch.float16: "fp16", torch.bfloat16: "bf16", torch.float32: "fp32"}[tokens.dtype]
    shape = plan.Shape(batch, length, width, kept.shape[1])
    for launch in plan.launches(shape, plan.Rules(count, rivals, position), dtype):
        run_kernels.run_launch(launch, arrays)
    for name, value in whole.items():
        guard = GUARD * shapes[name].element_size()
        assert torch.equal(value[:guard], before[name][:guard]), name
        assert torch.equal(value[-guard:], before[name][-guard:]), name
    return arrays


@pytest.mark.parametrize(
    ("bad", "place", "dtype"),
    [
        (float("nan"), ..., torch.float32),
        (float("inf"), ..., torch.float16),
        (float("nan"), (0, 33), torch.bfloat16),
        (float("-inf"), (0, 33), torch.float32),
        (float("inf"), (1, 39, 16), torch.bfloat16),
        (float("nan"), (1, 39, 16), torch.float16),
    ],
)
def test_nothing_is_written_outside_whatever_the_tokens_hold(bad: float, place: Any, dtype: torch.dtype) -> None:
    tokens = exact_tokens(2, 40, 17, dtype)
    tokens[place] = bad
    arrays = run_guarded(tokens, random_kept(2, 40, 5), 9, "paper", "median")
    assert (arrays["members"].view(2, 40).sort(-1).values == torch.arange(40, device=DEVICE)).all()
    assert ((arrays["assignment"] >= -1) & (arrays["assignment"] < 9)).all()
    assert torch.isfinite(arrays["positions"]).all()
    # A choice among NaN must not pass for an answer, and another picture must not suffer from it.
    spoilt = arrays["merged"].isnan().flatten(1).any(1)
    assert spoilt.tolist() == ([True, True] if place is ... else [place[0] == 0, place[0] == 1])


def test_kept_indices_that_name_no_token_leave_empty_groups() -> None:
    tokens, kept = exact_tokens(1, 66, 16), torch.tensor([[-1, 7, 7, 66, 2**40]], device=DEVICE)
    arrays = run_guarded(tokens, kept, 10, "reference", "last")
    sizes = arrays["sizes"][0]
    assert sizes.sum() == 66
    assert (sizes > 0).tolist() == [True] * 6 + [False] * 4
    assert (arrays["merged"][0, 6:] == 0).all()


def test_similarity_is_symmetric_and_marks_the_open_tokens() -> None:
    tokens = torch.randn(1, 150, 40, generator=torch.Generator().manual_seed(0)).to(DEVICE)
    kept = random_kept(1, 150, 20)
    arrays = run_guarded(tokens, kept, 30, "reference", "median")
    gram = arrays["gram"].view(150, 150)
    assert torch.equal(gram, gram.T)
    unit = torch.nn.functional.normalize(tokens[0].double(), dim=-1)
    assert (gram - unit @ unit.T).abs().max() < 1e-6
    assert arrays["is_open"].nonzero().flatten().tolist() == sorted(set(range(150)) - set(kept[0].tolist()))
