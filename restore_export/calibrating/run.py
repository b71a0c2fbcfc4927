"""Calibrate the quantized weights of a plan, on its own reduced model."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import save
from torch import Tensor

from restore_export.calibrating.layers import QuantizingLayers
from restore_export.calibrating.samples import Sample
from restore_export.eager.graph import EagerEmbedding, EagerGraph
from restore_export.eager.sessions import eager_settings
from restore_export.eager.weights import Weights
from restore_export.errors import UsageError
from restore_export.folder import Folder
from restore_export.graphs.blueprints import decoder_blueprint, vision_blueprint
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, VISION_FILE
from restore_export.graphs.settings import TORCH_DTYPES
from restore_export.planning import Plan
from restore_export.quantization.blocks import Quantized
from restore_export.quantization.grid import Grid
from restore_export.reading.wording import shown
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import GraphSession
from restore_export.weights.quantized import quantize_rows

_FILE = "{}.safetensors"


def calibrate(
    plan: Plan, folder: Folder, samples: Sequence[Sample], scratch: Path, heard: Callable[[float], None]
) -> CalibratedWeights:
    """Quantize the decoder layers of ``plan`` one by one; what comes of it lies in ``scratch``.

    ``folder`` says how the plan's output is fed. The samples run as one batch, so that each layer is read once.
    Raises CheckpointError where a weight is no number, UsageError where a picture or a question does not fit.
    """
    settings = eager_settings(plan)
    weights, vision, decoder = Weights(plan), vision_blueprint(settings), decoder_blueprint(settings)

    done: list[str] = []

    def keep(name: str, made: Quantized) -> None:
        done.append(plan.keys[name])
        parts = {"values": made.values, "scales": made.scales} | ({} if made.zeros is None else {"zeros": made.zeros})
        data = save({part: value.contiguous() for part, value in parts.items()})
        (scratch / _FILE.format(plan.keys[name])).write_bytes(data)

    layers = QuantizingLayers(decoder, weights, plan.grids, TORCH_DTYPES[str(plan.recipe.dtype)], keep)
    layers.heard = heard
    sessions: dict[str, GraphSession] = {
        VISION_FILE: EagerGraph(vision, weights),
        EMBED_FILE: EagerEmbedding(weights),
        DECODER_FILE: EagerGraph(decoder, weights, layers),
    }
    model = ExportedModel(folder, sessions)
    frontend = Frontend(plan.checkpoint.folder, folder.image_token_id)
    prompts = [frontend.ids(_text(frontend, sample)) for sample in samples]
    for sample, ids in zip(samples, prompts, strict=True):
        if model.places(ids) > folder.max_positions:
            raise UsageError(
                f"calibration data: question {shown(sample.question)} takes {model.places(ids)} places, and the model "
                f"has {folder.max_positions}; shorten it"
            )
    encoded = model.encode(frontend.pixels([open_image(sample.image) for sample in samples]))
    placed = model.place(prompts, encoded)
    layers.mask = torch.from_numpy(placed.mask)
    model.prefill(placed, encoded["image_features"])
    return CalibratedWeights(scratch, done)


def _text(frontend: Frontend, sample: Sample) -> str:
    asked = frontend.chat(sample.question)
    return f"{asked} {sample.answer}" if sample.answer else asked


class CalibratedWeights:
    """What a calibration has made: a way to quantize. What is in no decoder layer is rounded to nearest."""

    def __init__(self, scratch: Path, made: Collection[str]) -> None:
        """``made``: keys of the tensors that lie in ``scratch``."""
        self._scratch, self._made = scratch, made

    def __call__(self, key: str, weight: Tensor, grid: Grid, dtype: torch.dtype) -> Quantized:
        """The checkpoint's tensor ``key`` as it was calibrated."""
        if key not in self._made:
            return quantize_rows(key, weight, grid, dtype)
        with safe_open(self._scratch / _FILE.format(key), "pt") as opened:
            zeros = None if grid.symmetric else opened.get_tensor("zeros")
            return Quantized(opened.get_tensor("values"), opened.get_tensor("scales"), zeros)
