"""Which kernels one AnchorMerge launches, over which grids, with which arguments, and where its workspace lies.

Plain Python without Triton. The C++ of the plugin makes the same plan, and a test compares the two.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from restore_export.calibration.settings import POSITION_RULES, RIVAL_RULES

TILE = 64
"""Rows and columns of one tile of the similarity matrix."""
KEPT_CHUNK = 64
"""Kept indices that are compared at once."""
ROWS = 8
"""Tokens of one program of the kernels between similarity and means."""
COLUMNS = 512
"""Other tokens that such a program reads at once."""
FEATURES = 256
"""Features of one program of the means."""
IN_FLIGHT = 8
"""Members whose features are read at once: a group is added up one by one, and must not wait for each."""
ALIGNED_WIDTH = 16
"""Tokens whose width this divides take the kernels with wide loads."""
ALIGNMENT = 256
"""Every array of the workspace starts at a multiple of this, as TensorRT's own buffers do."""

DTYPES = ("fp16", "bf16", "fp32")
OPTIONS = {"enable_fp_fusion": True}
"""How Triton compiles, whatever the defaults of its version are."""
ARRAYS = {
    "tokens": None, "merged": None, "kept": "i64", "assignment": "i64",
    **dict.fromkeys(("gram", "represent", "score", "size", "place", "sizes", "positions"), "fp32"),
    **dict.fromkeys(("is_open", "is_head", "owner", "members", "starts"), "i32"),
}  # fmt: skip
"""Type of every array by name; None: that of the tokens."""
WORKSPACE = ("gram", "is_open", "represent", "score", "is_head", "owner", "size", "place", "members", "starts")

_STEP = {
    (dtype, aligned): (("DEPTH", depth), ("LANE", lane))
    for dtype, aligned, depth, lane in (
        ("fp16", 1, 64, 8), ("bf16", 1, 64, 8), ("fp32", 1, 16, 4),
        ("fp16", 0, 32, 1), ("bf16", 0, 32, 1), ("fp32", 0, 16, 1),
    )
}  # fmt: skip
"""Features of one step of similarity, and how many of them one thread loads at once. 16 KB a step in float16: four
stages, of which three lie in shared memory, fill its 48 KB."""


@dataclass(frozen=True)
class Entry:
    """One compiled kernel: its function in ``kernels/`` and what is fixed when it is compiled."""

    name: str
    kernel: str
    dtype: str | None
    """Of the tokens, where the kernel reads them."""
    warps: int
    stages: int
    constants: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Shape:
    """Sizes of the inputs: tokens ``[batch, length, width]``, kept ``[batch, kept]``."""

    batch: int
    length: int
    width: int
    kept: int


@dataclass(frozen=True)
class Rules:
    """The attributes of the operator."""

    count: int
    rivals: str
    position: str


@dataclass(frozen=True)
class Launch:
    """One kernel launch. Arguments are the pointers in this order, then the scalars (int32) in this order."""

    entry: str
    grid: tuple[int, int, int]
    pointers: tuple[str, ...]
    scalars: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Region:
    """Where an array lies in the workspace, in bytes."""

    offset: int
    bytes: int


def entries() -> dict[str, Entry]:
    """Every compiled kernel by its entry name."""
    tile, features = (("TILE", TILE), ("KEPT_CHUNK", KEPT_CHUNK)), (("FEATURES", FEATURES), ("IN_FLIGHT", IN_FLIGHT))
    found = []
    for dtype, aligned in product(DTYPES, (1, 0)):
        name, fixed = f"{dtype}{'' if aligned else '_any'}", (("ALIGNED", aligned),)
        constants = (*tile, *_STEP[dtype, aligned], *fixed, ("WIDEN", 0))
        found.append(Entry(f"similarity_{name}", "similarity", dtype, 4, 4, constants))
        found.append(Entry(f"means_{name}", "means", dtype, 1, 1, (*features, *fixed)))
    rows = (("ROWS", ROWS), ("COLUMNS", COLUMNS))
    for kernel in ("representativeness", "scores", "anchors", "owners", "groups", "order"):
        found.append(Entry(kernel, kernel, None, 8, 1, rows))
    return {entry.name: entry for entry in found}


def workspace(batch: int, length: int, count: int) -> dict[str, Region]:
    """Every array of the workspace, in this order.

    ``gram [batch, length, length]``, ``represent``, ``score``, ``size`` and ``place [batch, length]`` are float32;
    ``is_open``, ``is_head``, ``owner`` and ``members [batch, length]`` and ``starts [batch, count]`` int32.
    """
    each = {"gram": length * length, "starts": count}
    regions, offset = {}, 0
    for name in WORKSPACE:
        size = 4 * batch * each.get(name, length)
        regions[name] = Region(offset, size)
        offset += _blocks(size, ALIGNMENT) * ALIGNMENT
    return regions


def workspace_bytes(batch: int, length: int, count: int) -> int:
    """Size of the whole workspace."""
    last = workspace(batch, length, count)[WORKSPACE[-1]]
    return last.offset + _blocks(last.bytes, ALIGNMENT) * ALIGNMENT


def launches(shape: Shape, rules: Rules, dtype: str) -> tuple[Launch, ...]:
    """The launches of one AnchorMerge in order; ``dtype`` of the tokens is one of ``DTYPES``."""
    variant = dtype if shape.width % ALIGNED_WIDTH == 0 else f"{dtype}_any"
    tiles, length, count = _blocks(shape.length, TILE), ("length", shape.length), ("count", rules.count)
    rows = (_blocks(shape.length, ROWS), 1, shape.batch)
    width = ("width", shape.width)
    more, rule = RIVAL_RULES.index(rules.rivals), POSITION_RULES.index(rules.position)
    grouped = ("owner", "place", "size", "members", "starts", "sizes", "positions", "assignment")
    return (
        Launch(
            f"similarity_{variant}",
            (tiles, tiles, shape.batch),
            ("tokens", "kept", "gram", "is_open"),
            (length, width, ("kept_count", shape.kept)),
        ),
        Launch("representativeness", rows, ("gram", "is_open", "represent"), (length,)),
        Launch("scores", rows, ("gram", "is_open", "represent", "score"), (length, ("more", more))),
        Launch("anchors", rows, ("score", "is_open", "is_head"), (length, ("wanted", rules.count - shape.kept))),
        Launch("owners", rows, ("gram", "is_open", "is_head", "owner"), (length,)),
        Launch("groups", rows, ("owner", "size", "place"), (length, ("rule", rule))),
        Launch("order", rows, grouped, (length, count)),
        Launch(
            f"means_{variant}",
            (rules.count, _blocks(shape.width, FEATURES), shape.batch),
            ("tokens", "members", "starts", "sizes", "merged"),
            (length, width, count),
        ),
    )


def _blocks(size: int, block: int) -> int:
    return -(-size // block)
