"""Floating point operations of a folder's phases, and the ratios of two folders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import onnx

from restore_export.benching.flops import count_flops
from restore_export.benching.report import DECODE, FIRST, PREFILL, TOTAL, VISION, Pair
from restore_export.benching.settings import BenchSettings
from restore_export.folder import Folder
from restore_export.graphs.contract import BATCH, DECODER_FILE, PAST, SEQUENCE, VISION_FILE


@dataclass(frozen=True)
class Counted:
    """By phase; ``left_out`` are nodes that could not be counted."""

    flops: Mapping[str, int]
    left_out: tuple[str, ...]


def counted(folder: Folder, settings: BenchSettings) -> Counted:
    """Of one picture, its prompt, and a generated token half way through the answer."""
    places = folder.reduced + settings.text_tokens
    graphs = {name: onnx.load(folder.graph(name), load_external_data=False) for name in (VISION_FILE, DECODER_FILE)}
    found = {
        VISION: count_flops(graphs[VISION_FILE], {BATCH: 1}),
        PREFILL: count_flops(graphs[DECODER_FILE], {BATCH: 1, SEQUENCE: places, PAST: 0}),
        DECODE: count_flops(
            graphs[DECODER_FILE], {BATCH: 1, SEQUENCE: 1, PAST: places + (settings.generated - 1) // 2}
        ),
    }
    left_out = dict.fromkeys(name for each in found.values() for name in each.left_out)
    return Counted({name: each.total for name, each in found.items()}, tuple(left_out))


def pairs(full: Counted, reduced: Counted) -> dict[str, Pair]:
    """Both by phase."""
    return {name: Pair(count, reduced.flops[name]) for name, count in full.flops.items()}


def limits(full: Counted, reduced: Counted, generated: int) -> dict[str, float]:
    """How much less there is to compute, full over reduced, by phase; those of several phases by their sums."""
    one, other = _summed(full.flops, generated), _summed(reduced.flops, generated)
    return {name: one[name] / other[name] for name in one if other[name]}


def _summed(flops: Mapping[str, int], generated: int) -> dict[str, int]:
    first = flops[VISION] + flops[PREFILL]
    return {**flops, FIRST: first, TOTAL: first + flops[DECODE] * (generated - 1)}
