"""A check in full: one case after another through the export and through the reference, both loaded once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from restore_export.compare.cases import Case
from restore_export.compare.exported import Asking, Runner, open_whole, too_large
from restore_export.compare.huggingface import HuggingFaceReference, TowerResult
from restore_export.compare.numerics import compare, compare_exact
from restore_export.compare.reference import ReferenceReduced
from restore_export.compare.report import PASSED, CaseReport, TensorReport, not_run_case
from restore_export.compare.vision_check import Views, VisionCheck
from restore_export.folder import Folder
from restore_export.graphs.settings import TORCH_DTYPES
from restore_export.runtime.session import Arrays

DECODE_STEPS = 8
GREEDY_TOKENS = 32


class Checker:
    """The export and the references, loaded once for all cases."""

    def __init__(self, folder: Folder, checkpoint: Path, runner: Runner | None) -> None:
        self.folder = folder
        self.exported = open_whole(folder, runner)
        self.asking = Asking(folder)
        self.reference = HuggingFaceReference(checkpoint, folder, torch.float32)
        self.yardstick = (
            None if folder.dtype == "fp32" else HuggingFaceReference(checkpoint, folder, TORCH_DTYPES[folder.dtype])
        )

    def run(self, case: Case) -> CaseReport:
        """Everything of one case; one that is too large for the runtime is not run."""
        prompts = [self.asking.ids(prompt) for prompt in case.prompts]
        why = too_large(self.exported, prompts, GREEDY_TOKENS)
        if why:
            return not_run_case(case, "limits", why)
        pixels = self.asking.pixels(case)
        views = Views(
            self.exported.model.encode(pixels),
            self.reference.tower(pixels),
            self.yardstick.tower(pixels) if self.yardstick else None,
        )
        vision = VisionCheck(self.folder, self.folder.dtype, self.exported.shown)
        selected = vision.select(views)
        tensors = vision.tensors(views, selected, self.reference, self.yardstick)
        generated, answers = self._generation_tensors(prompts, views, [each.reduced for each in selected])
        tensors += generated
        if self.folder.reduction.reducer == "none" and self.folder.dtype == "fp32":
            tensors.append(self._unmodified(prompts, pixels, answers[1]))
        return CaseReport(
            name=case.name,
            prompts=case.prompts,
            reference_answers=tuple(self.asking.text(row) for row in answers[0]),
            export_answers=tuple(self.asking.text(row) for row in answers[1]),
            near_ties=sum(each.near_ties for each in selected),
            selection_from_reference=sum(each.from_reference for each in selected),
            tensors=tuple(tensors),
        )

    def _generation_tensors(
        self, prompts: list[list[int]], views: Views, reduced: list[ReferenceReduced]
    ) -> tuple[list[TensorReport], tuple[np.ndarray, np.ndarray]]:
        """Logits of the prompt and of eight decode steps fed the reference's tokens, then 32 greedy tokens."""
        logits, tokens, whole = _reference_run(self.reference, prompts, views.towers, reduced, GREEDY_TOKENS, None)
        yardstick = own_whole = None
        if self.yardstick and views.own:
            yardstick, _, own_whole = _reference_run(
                self.yardstick, prompts, views.own, reduced, DECODE_STEPS + 1, tokens
            )
        exported, every = self._export_run(prompts, views.encoded, tokens)
        dtype = self.folder.dtype
        placed = self.exported.model.place(prompts, views.encoded)
        made = []
        if self.folder.all_logits:
            real = placed.mask > 0
            own_real = own_whole[real] if own_whole is not None else None
            made.append(compare("all_prompt_logits", every[real], whole[real], dtype, own_real, logits=True))
        for name, part in (("prefill_logits", slice(0, 1)), ("decode_logits", slice(1, DECODE_STEPS + 1))):
            own_part = yardstick[:, part] if yardstick is not None else None
            made.append(compare(name, exported[:, part], logits[:, part], dtype, own_part, logits=True))
        generated = self.exported.model.generate(placed, views.encoded["image_features"], GREEDY_TOKENS)
        greedy = np.array(list(generated)).T
        made.append(_greedy_tensor(greedy, tokens, logits, made, dtype))
        return made, (tokens, greedy)

    def _export_run(
        self, prompts: list[list[int]], encoded: Arrays, tokens: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        export = self.exported.model
        logits, state = export.prefill(export.place(prompts, encoded), encoded["image_features"])
        made = [logits[:, -1]]
        for step in range(DECODE_STEPS):
            made.append(export.decode(state, tokens[:, step])[:, -1])
        return np.stack(made, axis=1), logits

    def _unmodified(self, prompts: list[list[int]], pixels: np.ndarray, greedy: np.ndarray) -> TensorReport:
        own = self.reference.own_generate(prompts, pixels, GREEDY_TOKENS)
        return compare_exact("tokens of the unmodified model's generate", greedy, own)


def _reference_run(
    model: HuggingFaceReference,
    prompts: list[list[int]],
    towers: list[TowerResult],
    reduced: list[ReferenceReduced],
    steps: int,
    forced: np.ndarray | None,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Last-position logits ``[B, steps, V]``, greedy tokens ``[B, steps]`` and the prompt's logits ``[B, S, V]``.

    ``forced`` tokens are fed in place of the greedy ones.
    """
    logits, generation = model.prefill(prompts, towers, reduced)
    last, tokens = [logits[:, -1]], [logits[:, -1].argmax(-1)]
    for step in range(1, steps):
        fed = tokens[-1] if forced is None else forced[:, step - 1]
        last.append(generation.decode(fed)[:, -1])
        tokens.append(last[-1].argmax(-1))
    return np.stack(last, axis=1), np.stack(tokens, axis=1), logits


def _greedy_tensor(
    greedy: np.ndarray, tokens: np.ndarray, logits: np.ndarray, compared: list[TensorReport], dtype: str
) -> TensorReport:
    """Greedy tokens: equal in fp32; else they may part where the reference's best two were closer than the error."""
    exact = compare_exact("greedy_tokens", greedy, tokens)
    if exact.status == PASSED or dtype == "fp32":
        return exact
    allowed = 2 * max(each.max_abs or 0.0 for each in compared)
    for row in range(len(tokens)):
        apart = np.nonzero(greedy[row] != tokens[row])[0]
        if len(apart):
            best = np.sort(logits[row, apart[0]])[-2:]
            if best[1] - best[0] > allowed:
                return exact
    return replace(exact, status=PASSED, why=f"parts where the reference's best two are within {allowed:.2g}")
