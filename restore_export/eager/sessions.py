"""A plan in PyTorch: what :class:`restore_export.runtime.model.ExportedModel` runs in place of a folder's files."""

from __future__ import annotations

from dataclasses import replace

import torch

from restore_export.eager.graph import EagerDecoder, EagerEmbedding, EagerGraph
from restore_export.eager.weights import HeldWeights
from restore_export.graphs.blueprints import decoder_blueprint, vision_blueprint
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, VISION_FILE
from restore_export.graphs.settings import GraphSettings
from restore_export.planning import Plan, graph_settings
from restore_export.runtime.session import GraphSession


def eager_settings(plan: Plan) -> GraphSettings:
    """Settings of the graphs as they run here: in float32, logits of the last place alone."""
    return replace(graph_settings(plan.model, plan.recipe), dtype=torch.float32, all_logits=False)


def eager_sessions(plan: Plan, weights: HeldWeights | None = None) -> dict[str, GraphSession]:
    """The three graphs of ``plan`` in float32 with the checkpoint's own weights, by file name.

    ``weights``, once read, may be shared by plans of the same checkpoint. Raises CheckpointError when they run.
    """
    settings, held = eager_settings(plan), weights or HeldWeights(plan)
    return {
        VISION_FILE: EagerGraph(vision_blueprint(settings), held),
        EMBED_FILE: EagerEmbedding(held),
        DECODER_FILE: EagerDecoder(decoder_blueprint(settings), held),
    }
