"""A check in full: one case after another through the export and through the reference, both loaded once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch

from restore_export.compare.cases import Case
from restore_export.compare.dequantized import DequantizedWeights
from restore_export.compare.exported import Asking, Runner, open_whole, too_large
from restore_export.compare.huggingface import HuggingFaceReference
from restore_export.compare.numerics import compare, compare_exact
from restore_export.compare.quality_check import QualityCheck
from restore_export.compare.reference import ReferenceReduced
from restore_export.compare.report import PASSED, CaseReport, TensorReport, not_run_case
from restore_export.compare.runs import DECODE_STEPS, GREEDY_TOKENS, export_run, reference_run
from restore_export.compare.stored import StoredWeights
from restore_export.compare.vision_check import Views, VisionCheck
from restore_export.folder import Folder
from restore_export.graphs.settings import TORCH_DTYPES
from restore_export.planning import Plan


class Checker:
    """The export and the references, loaded once for all cases."""

    def __init__(self, folder: Folder, plan: Plan, runner: Runner | None) -> None:
        self.folder = folder
        self.exported = open_whole(folder, runner)
        self.asking = Asking(folder)
        checkpoint = plan.checkpoint.folder
        # Parity is with the weights that the export holds; what it cost to round them is another question.
        held = StoredWeights(plan, dequantized=DequantizedWeights.of(folder, plan.grids)) if plan.grids else None
        self.reference = HuggingFaceReference(checkpoint, folder, torch.float32, held)
        dtype = TORCH_DTYPES[folder.dtype]
        self.yardstick = None if folder.dtype == "fp32" else HuggingFaceReference(checkpoint, folder, dtype, held)
        self.quality = QualityCheck(folder, checkpoint, runner) if held else None

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
            quality=self.quality.run(prompts, pixels) if self.quality else None,
        )

    def _generation_tensors(
        self, prompts: list[list[int]], views: Views, reduced: list[ReferenceReduced]
    ) -> tuple[list[TensorReport], tuple[np.ndarray, np.ndarray]]:
        """Logits of the prompt and of eight decode steps fed the reference's tokens, then 32 greedy tokens."""
        logits, tokens, whole = reference_run(self.reference, prompts, views.towers, reduced, GREEDY_TOKENS, None)
        yardstick = own_whole = None
        if self.yardstick and views.own:
            yardstick, _, own_whole = reference_run(
                self.yardstick, prompts, views.own, reduced, DECODE_STEPS + 1, tokens
            )
        exported, every = export_run(self.exported.model, prompts, views.encoded, tokens[:, :DECODE_STEPS])
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

    def _unmodified(self, prompts: list[list[int]], pixels: np.ndarray, greedy: np.ndarray) -> TensorReport:
        own = self.reference.own_generate(prompts, pixels, GREEDY_TOKENS)
        return compare_exact("tokens of the unmodified model's generate", greedy, own)


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
