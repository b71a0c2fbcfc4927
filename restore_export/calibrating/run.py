"""Calibrate the quantized weights of a plan, on its own reduced model."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch

from restore_export.calibrating.feeding import encoded_pictures, prompts_of
from restore_export.calibrating.kept import CalibratedLayers
from restore_export.calibrating.layers import QuantizingLayers
from restore_export.calibrating.samples import Sample
from restore_export.eager.graph import EagerEmbedding, EagerGraph
from restore_export.eager.sessions import eager_settings
from restore_export.eager.weights import RoundedWeights
from restore_export.folder import Folder
from restore_export.graphs.blueprints import decoder_blueprint, vision_blueprint
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, VISION_FILE
from restore_export.graphs.settings import TORCH_DTYPES
from restore_export.planning import Plan
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import GraphSession, Limits

_PICTURES = 4
"""That the vision encoder takes at once."""


def calibrate(
    plan: Plan, folder: Folder, samples: Sequence[Sample], kept: CalibratedLayers, heard: Callable[[float], None]
) -> None:
    """Quantize the decoder layers of ``plan`` one by one, into ``kept``; those that it knows only run.

    ``folder`` says how the plan's output is fed. All samples go through a layer before the next is read.
    Raises CheckpointError where a weight is no number, UsageError where a picture or a question does not fit.
    """
    settings = eager_settings(plan)
    weights, vision, decoder = RoundedWeights(plan), vision_blueprint(settings), decoder_blueprint(settings)
    layers = QuantizingLayers(decoder, weights, plan.grids, TORCH_DTYPES[str(plan.recipe.dtype)], kept)
    layers.heard = heard
    sessions: dict[str, GraphSession] = {
        VISION_FILE: EagerGraph(vision, weights, limits=Limits(_PICTURES)),
        EMBED_FILE: EagerEmbedding(weights),
        DECODER_FILE: EagerGraph(decoder, weights, layers),
    }
    model, frontend = ExportedModel(folder, sessions), Frontend(plan.checkpoint.folder, folder.image_token_id)
    prompts = prompts_of(samples, frontend, model)
    encoded = encoded_pictures(samples, frontend, model)
    placed = model.place(prompts, encoded)
    layers.mask = torch.from_numpy(placed.mask)
    model.prefill(placed, encoded["image_features"])
