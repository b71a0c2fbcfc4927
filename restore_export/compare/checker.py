"""One case after another through the export and through the reference, compared tensor by tensor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from restore_export.calibration.catalogue import REDUCERS
from restore_export.compare.cases import Case
from restore_export.compare.huggingface import HuggingFaceReference, TowerResult
from restore_export.compare.inspect import open_with_intermediates
from restore_export.compare.numerics import COSINE_TOLERANCE, compare, compare_exact
from restore_export.compare.reference import ReferenceReduced
from restore_export.compare.reference_reducers import cosine_similarities
from restore_export.compare.report import FAILED, NOT_RUN, PASSED, CaseReport, TensorReport
from restore_export.compare.selection import ADOPTED, Selected, adopt, select
from restore_export.errors import FolderError
from restore_export.folder import Folder
from restore_export.graphs.contract import VISION_FILE, VISION_INTERMEDIATES
from restore_export.graphs.export import TORCH_DTYPES
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import Arrays, GraphSession

DECODE_STEPS = 8
GREEDY_TOKENS = 32


@dataclass(frozen=True)
class Runner:
    """What runs the export in place of ONNX Runtime's CPU."""

    name: str
    """Runtime, version and device, for the report."""
    sessions: Mapping[str, GraphSession]
    """By graph file name."""


class Checker:
    """The export and the references, loaded once for all cases."""

    def __init__(self, folder: Folder, checkpoint: Path, runner: Runner | None) -> None:
        self.folder = folder
        self.wanted = [
            name
            for name in VISION_INTERMEDIATES
            if name != "cls_attention" or REDUCERS[folder.reduction.reducer].needs_attention
        ]
        self.sees_inside = runner is None
        self.intermediates: list[str] = []
        if runner:
            self.export = ExportedModel(folder, runner.sessions)
        else:
            vision, self.intermediates = open_with_intermediates(folder.graph(VISION_FILE), self.wanted)
            self.export = ExportedModel(folder, {VISION_FILE: vision})
        self.frontend = Frontend(folder.path, folder.image_token_id, FolderError)
        self.reference = HuggingFaceReference(checkpoint, folder, torch.float32)
        self.yardstick = (
            None if folder.dtype == "fp32" else HuggingFaceReference(checkpoint, folder, TORCH_DTYPES[folder.dtype])
        )

    def ids(self, question: str) -> list[int]:
        """Token ids of a question in the chat template."""
        return self.frontend.ids(self.frontend.chat(question))

    def run(self, case: Case) -> CaseReport:
        """Everything of one case; one that is too large for the runtime is not run."""
        prompts = [self.ids(prompt) for prompt in case.prompts]
        why = self._too_large(prompts)
        if why:
            return CaseReport(case.name, case.prompts, (), (), 0, 0, (TensorReport("limits", NOT_RUN, why=why),))
        pixels = self.frontend.pixels([open_image(path) for path in case.images])
        encoded = self.export.encode(pixels)
        towers = self.reference.tower(pixels)
        own_towers = self.yardstick.tower(pixels) if self.yardstick else None
        if self.sees_inside:
            selected = [select(encoded, index, towers[index], self.folder.reduction) for index in range(len(towers))]
        else:
            own: Sequence[TowerResult | None] = own_towers or [None] * len(towers)
            pairs = enumerate(zip(towers, own, strict=True))
            selected = [adopt(encoded, index, *pair, self.folder.reduction) for index, pair in pairs]
        reduced = [each.reduced for each in selected]
        tensors = self._tower_tensors(encoded, towers, own_towers)
        tensors += self._similarity_tensor(encoded)
        tensors += self._selection_tensors(encoded, selected)
        tensors.append(self._visual_tensor(encoded, towers, own_towers, reduced))
        generated, answers = self._generation_tensors(prompts, encoded, towers, own_towers, reduced)
        tensors += generated
        if self.folder.reduction.reducer == "none" and self.folder.dtype == "fp32":
            tensors.append(self._unmodified(prompts, pixels, answers[1]))
        return CaseReport(
            name=case.name,
            prompts=case.prompts,
            reference_answers=tuple(self._text(row) for row in answers[0]),
            export_answers=tuple(self._text(row) for row in answers[1]),
            near_ties=sum(each.near_ties for each in selected),
            selection_from_reference=sum(each.from_reference for each in selected),
            tensors=tuple(tensors),
        )

    def _too_large(self, prompts: list[list[int]]) -> str:
        """Why the runtime does not take these prompts; empty: it does."""
        limits = self.export.decoder.limits
        if limits is None:
            return ""
        longest = max(len(prompt) for prompt in prompts) - 1 + self.folder.reduced
        if len(prompts) > limits.rows:
            return f"the engine takes a batch of {limits.rows}; build with --max-batch-size {len(prompts)}"
        if longest > limits.step:
            return f"the engine takes steps of {limits.step} tokens; build with --max-input-len {longest}"
        if longest + GREEDY_TOKENS > limits.cache:
            return f"the engine's cache takes {limits.cache} tokens; build with --max-seq-len {longest + GREEDY_TOKENS}"
        return ""

    def _tower_tensors(
        self, encoded: Arrays, towers: list[TowerResult], own: list[TowerResult] | None
    ) -> list[TensorReport]:
        fields = {"vision_features": "features", "cls_attention": "attention", "visual_tokens": "visual"}
        made = []
        for name, field in fields.items():
            if name not in self.intermediates:
                if name in self.wanted and name != "similarity":
                    why = (
                        "the graph has no value of that name" if self.sees_inside else "an engine shows no inner values"
                    )
                    made.append(TensorReport(name, NOT_RUN, why=why))
            else:
                reference = np.array([getattr(tower, field) for tower in towers])
                yardstick = np.array([getattr(tower, field) for tower in own]) if own else None
                made.append(compare(name, encoded[name], reference, self.folder.dtype, yardstick))
        return made

    def _similarity_tensor(self, encoded: Arrays) -> list[TensorReport]:
        """What the reducer compares, against the cosines of its own input: float32 whatever the dtype."""
        if "similarity" not in encoded:
            return []
        name = "vision_features" if self.folder.reduction.reducer == "vispruner" else "visual_tokens"
        cosines = np.array([cosine_similarities(tokens) for tokens in encoded[name]])
        return [compare("similarity", encoded["similarity"], cosines, "fp32", None, allowed=COSINE_TOLERANCE)]

    def _selection_tensors(self, encoded: Arrays, selected: list[Selected]) -> list[TensorReport]:
        if not self.sees_inside:
            return self._adopted_tensors(encoded, selected)
        wrong = sum(each.wrong for each in selected)
        rivals = f"{wrong} tokens are assigned otherwise, beyond what near-ties explain" if wrong else ""
        return [
            compare_exact(name, encoded[name], np.array([getattr(each.reduced, field) for each in selected]), rivals)
            for name, field in (("assignment", "assignment"), ("sizes", "sizes"), ("positions", "positions"))
        ]

    def _adopted_tensors(self, encoded: Arrays, selected: list[Selected]) -> list[TensorReport]:
        """Assignments within what rounding explains; sizes and positions must be those of the assigned groups."""
        total, elsewhere = encoded["assignment"].size, sum(each.from_reference for each in selected)
        why = f"{elsewhere} of {total} tokens are assigned otherwise than from the reference's own values"
        status = FAILED if any(each.wrong for each in selected) else PASSED
        share = 1 - elsewhere / total
        assignment = TensorReport(
            "assignment", status, argmax_agreement=share, tolerance=ADOPTED, why=why if elsewhere else ""
        )
        return [assignment] + [
            compare_exact(name, encoded[name], np.array([getattr(each.reduced, name) for each in selected]))
            for name in ("sizes", "positions")
        ]

    def _visual_tensor(
        self,
        encoded: Arrays,
        towers: list[TowerResult],
        own: list[TowerResult] | None,
        reduced: list[ReferenceReduced],
    ) -> TensorReport:
        reference = np.array([self.reference.group_means(*pair) for pair in zip(towers, reduced, strict=True)])
        yardstick = (
            np.array([self.yardstick.group_means(*pair) for pair in zip(own, reduced, strict=True)])
            if self.yardstick and own
            else None
        )
        return compare("image_features", encoded["image_features"], reference, self.folder.dtype, yardstick)

    def _generation_tensors(
        self,
        prompts: list[list[int]],
        encoded: Arrays,
        towers: list[TowerResult],
        own: list[TowerResult] | None,
        reduced: list[ReferenceReduced],
    ) -> tuple[list[TensorReport], tuple[np.ndarray, np.ndarray]]:
        """Logits of the prompt and of eight decode steps fed the reference's tokens, then 32 greedy tokens."""
        logits, tokens, whole = self._reference_run(self.reference, prompts, towers, reduced, GREEDY_TOKENS, None)
        yardstick = own_whole = None
        if self.yardstick and own:
            yardstick, _, own_whole = self._reference_run(
                self.yardstick, prompts, own, reduced, DECODE_STEPS + 1, tokens
            )
        exported, every = self._export_run(prompts, encoded, tokens)
        dtype = self.folder.dtype
        placed = self.export.place(prompts, encoded)
        made = []
        if self.folder.all_logits:
            real = placed.mask > 0
            own_real = own_whole[real] if own_whole is not None else None
            made.append(compare("all_prompt_logits", every[real], whole[real], dtype, own_real, logits=True))
        for name, part in (("prefill_logits", slice(0, 1)), ("decode_logits", slice(1, DECODE_STEPS + 1))):
            own_part = yardstick[:, part] if yardstick is not None else None
            made.append(compare(name, exported[:, part], logits[:, part], dtype, own_part, logits=True))
        greedy = np.array(list(self.export.generate(placed, encoded["image_features"], GREEDY_TOKENS))).T
        made.append(_greedy_tensor(greedy, tokens, logits, made, dtype))
        return made, (tokens, greedy)

    def _reference_run(
        self,
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

    def _export_run(
        self, prompts: list[list[int]], encoded: Arrays, tokens: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        logits, state = self.export.prefill(self.export.place(prompts, encoded), encoded["image_features"])
        made = [logits[:, -1]]
        for step in range(DECODE_STEPS):
            made.append(self.export.decode(state, tokens[:, step])[:, -1])
        return np.stack(made, axis=1), logits

    def _unmodified(self, prompts: list[list[int]], pixels: np.ndarray, greedy: np.ndarray) -> TensorReport:
        own = self.reference.own_generate(prompts, pixels, GREEDY_TOKENS)
        return compare_exact("tokens of the unmodified model's generate", greedy, own)

    def _text(self, tokens: np.ndarray) -> str:
        ended = [index for index, token in enumerate(tokens) if int(token) in self.folder.eos_token_ids]
        return self.frontend.text([int(token) for token in tokens[: ended[0] if ended else None]])


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
