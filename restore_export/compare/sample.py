"""A check on a sample: one case through the whole depth, with one layer of one side in memory at a time.

The reference goes first, and what its layers give is kept; PyTorch's own run in the build's dtype is measured against
that as it goes, then the export is. Each goes on from its own values, so the first failure is where they part.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import torch

from restore_export.compare.cases import Case
from restore_export.compare.dequantized import DequantizedWeights
from restore_export.compare.exported import Asking, Runner, open_streamed, too_large
from restore_export.compare.huggingface import TowerResult
from restore_export.compare.layers import LayerCheck, Told
from restore_export.compare.numerics import WIDENED, compare
from restore_export.compare.quality import compare_quality
from restore_export.compare.reference import ReferenceReduced
from restore_export.compare.report import NOT_RUN, CaseReport, QualityReport, TensorReport, not_run_case
from restore_export.compare.selection import groups_of
from restore_export.compare.sides import EXPORT, ORIGINAL, OWN, REFERENCE, Decode, Logits, Side, Start, start_reference
from restore_export.compare.stored import StoredWeights
from restore_export.compare.streamed import StreamedReference
from restore_export.compare.vision_check import Views, VisionCheck
from restore_export.folder import Folder
from restore_export.graphs.settings import TORCH_DTYPES
from restore_export.planning import Plan
from restore_export.progress import Progress, silent
from restore_export.runtime.session import Arrays

STEPS = 2
"""Decode steps: the second reads what the first has left in the cache."""
_SHARE_OF_PICTURES = 0.1


class SampleChecker:
    """The export and the references of a plan, all on the disk until they run."""

    def __init__(self, folder: Folder, plan: Plan, runner: Runner | None, progress: Progress = silent) -> None:
        """A bf16 folder without a runner is compared in float32 arithmetic, the weights rounded on both sides."""
        widened = folder.dtype == "bf16" and runner is None
        self.folder, self.dtype, self.progress = folder, WIDENED if widened else folder.dtype, progress
        self.exported = open_streamed(folder, runner)
        self.asking = Asking(folder)
        own = StoredWeights(plan, torch.bfloat16 if widened else None)
        # Parity is with the weights that the export holds; what it cost to round them is another question.
        held = DequantizedWeights.of(folder, plan.grids, widened) if plan.grids else None
        weights = replace(own, dequantized=held)
        self.original = StreamedReference(own, folder, torch.float32) if held else None
        self.reference = StreamedReference(weights, folder, torch.float32)
        dtype = TORCH_DTYPES[self.arithmetic]
        self.yardstick = StreamedReference(weights, folder, dtype) if dtype != torch.float32 else None

    @property
    def arithmetic(self) -> str:
        """The dtype in which the export runs here."""
        return "fp32" if self.dtype == WIDENED else self.dtype

    def run(self, case: Case) -> CaseReport:
        """What a sample compares of one case; one that is too large for the runtime is not run."""
        prompts = [self.asking.ids(prompt) for prompt in case.prompts]
        why = too_large(self.exported, prompts, STEPS)
        if why:
            return not_run_case(case, "limits", why)
        pixels = self.asking.pixels(case)
        self.progress("parity: vision encoder", 0.0)
        encoded = self.exported.model.encode(pixels)
        self.progress("parity: vision tower of PyTorch", _SHARE_OF_PICTURES / 2)
        own = self.yardstick.tower(pixels) if self.yardstick else None
        views = Views(encoded, self.reference.tower(pixels), own)
        vision = VisionCheck(self.folder, self.dtype, self.exported.shown)
        selected = vision.select(views)
        tensors = vision.tensors(views, selected, self.reference, self.yardstick)
        logits, layers = self._decoder(prompts, views, [each.reduced for each in selected], pixels)
        real = self.exported.model.place(prompts, encoded).mask > 0
        tensors += [*layers, *self._logits(logits, real)]
        return CaseReport(
            name=case.name,
            prompts=case.prompts,
            reference_answers=(),
            export_answers=(),
            near_ties=sum(each.near_ties for each in selected),
            selection_from_reference=sum(each.from_reference for each in selected),
            tensors=(*tensors, TensorReport("greedy_tokens", NOT_RUN, why=f"a sample compares {STEPS} decode steps")),
            quality=_quality(logits),
        )

    def _decoder(
        self, prompts: list[list[int]], views: Views, reduced: list[ReferenceReduced], pixels: np.ndarray
    ) -> tuple[Logits, list[TensorReport]]:
        """Logits of the prompt and of decode steps fed the reference's tokens; every layer in the prompt's pass."""
        layers = LayerCheck(self.dtype)
        sides = self._sides(prompts, views, reduced, layers)
        if self.original:
            sides[ORIGINAL] = self._original(self.original, prompts, views, pixels)
        told = Told(self._decoder_progress, self.folder.layers, len(sides) * (1 + STEPS))
        logits: Logits = {}
        going: dict[str, Decode] = {}
        for name, side in sides.items():
            side.listen(told.next_pass(f"prompt through {side.title}", side.record))
            first, going[name] = side.start()
            logits[name] = [first]
        for step in range(1, STEPS + 1):
            tokens = logits[REFERENCE][-1][:, -1].argmax(-1)
            for name, side in sides.items():
                side.listen(told.next_pass(f"decode step {step} through {side.title}"))
                logits[name].append(going[name](tokens))
        return logits, self._layer_tensors(layers)

    def _sides(
        self, prompts: list[list[int]], views: Views, reduced: list[ReferenceReduced], layers: LayerCheck
    ) -> dict[str, Side]:
        """The reference, PyTorch in the build's dtype where that is another one, the export: in this order."""

        def start(model: StreamedReference, towers: list[TowerResult]) -> Start:
            return partial(start_reference, model, prompts, towers, reduced)

        sides = {REFERENCE: Side("PyTorch", start(self.reference, views.towers), self.reference.listen, layers.keep)}
        if self.yardstick and views.own:
            title = f"PyTorch in {self.dtype}"
            sides[OWN] = Side(title, start(self.yardstick, views.own), self.yardstick.listen, layers.measure)
        starter = self._starter(prompts, views.encoded)
        return sides | {EXPORT: Side("the export", starter, self.exported.listen, layers.compare)}

    def _original(self, model: StreamedReference, prompts: list[list[int]], views: Views, pixels: np.ndarray) -> Side:
        """The checkpoint's own weights; the tokens that the export has merged are merged."""
        towers = model.tower(pixels)
        reduced = groups_of(views.encoded, towers, self.folder.reduction)
        return Side(
            "the original weights", partial(start_reference, model, prompts, towers, reduced), model.listen, _unheard
        )

    def _starter(self, prompts: list[list[int]], encoded: Arrays) -> Start:
        export = self.exported.model

        def start() -> tuple[np.ndarray, Decode]:
            logits, state = export.prefill(export.place(prompts, encoded), encoded["image_features"])
            return logits, partial(export.decode, state)

        return start

    def _layer_tensors(self, layers: LayerCheck) -> list[TensorReport]:
        if self.exported.decoder:
            return layers.tensors
        return [TensorReport("hidden_states", NOT_RUN, why="an engine shows no inner values")]

    def _logits(self, logits: Logits, real: np.ndarray) -> list[TensorReport]:
        """Of the prompt (last place; all ``real`` ones where the graph gives them) and of the decode steps."""
        reference, export, own = logits[REFERENCE], logits[EXPORT], logits.get(OWN)

        def row(name: str, part: Callable[[list[np.ndarray]], np.ndarray]) -> TensorReport:
            return compare(name, part(export), part(reference), self.dtype, part(own) if own else None, logits=True)

        made = [row("all_prompt_logits", lambda side: side[0][real])] if self.folder.all_logits else []
        made.append(row("prefill_logits", lambda side: side[0][:, -1:]))
        return [*made, row("decode_logits", lambda side: np.concatenate(side[1:], axis=1))]

    def _decoder_progress(self, stage: str, done: float) -> None:
        self.progress(stage, _SHARE_OF_PICTURES + (1 - _SHARE_OF_PICTURES) * done)


def _unheard(name: str, value: np.ndarray) -> None:
    """Nobody asks what the layers of the original give."""


def _quality(logits: Logits) -> QualityReport | None:
    if ORIGINAL not in logits:
        return None
    export, original = (np.concatenate([each[:, -1:] for each in logits[side]], 1) for side in (EXPORT, ORIGINAL))
    return compare_quality(export, original)
