"""How much attention goes to visual tokens: the traced modules run in PyTorch, a layer in memory at a time."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from restore_export.calibration.settings import NO_CALIBRATION, Reduction
from restore_export.compare.dequantized import DequantizedWeights
from restore_export.compare.scope import FULL
from restore_export.eager.graph import EagerEmbedding, EagerGraph
from restore_export.eager.sessions import eager_settings
from restore_export.eager.weights import Weights
from restore_export.examples import Example, one_per_picture
from restore_export.folder import Folder
from restore_export.graphs.blueprints import Blueprint, decoder_blueprint, vision_blueprint
from restore_export.graphs.contract import DECODER_FILE, EMBED_FILE, VISION_FILE
from restore_export.graphs.decoder import DecoderLayer
from restore_export.graphs.places import Run
from restore_export.graphs.trace import stand_in
from restore_export.page.data import AttentionMass
from restore_export.planning import Plan
from restore_export.replanning import replanned, whole
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import Arrays, GraphSession
from restore_export.writing import describe_folder

PICTURES = 4
"""How many are looked at where parity is compared in full; a sample looks at one."""
_DIGITS = 4


@dataclass(frozen=True)
class ExportedWeights(Weights):
    """The checkpoint's weights, and for those that are quantized what the export holds."""

    dequantized: DequantizedWeights | None = None

    def read(self, parameter: str) -> Tensor:
        if self.dequantized and parameter in self.dequantized.grids:
            return self.dequantized.read(parameter).float()
        return super().read(parameter)


@dataclass
class Prompt:
    """One picture and question on its way through the layers."""

    hidden: Tensor
    """``[S, D]`` in front of the next layer."""
    cos: Tensor
    sin: Tensor
    biases: list[Tensor]
    """``[1, 1, S, S]``: the first layer's, and the others'."""
    visual: Tensor
    """``[S]`` bool: which places hold visual tokens."""
    first: int
    """Place of the first text token behind the picture."""

    def bias(self, layer: int) -> Tensor:
        return self.biases[min(layer, len(self.biases) - 1)]


def attention_mass(folder: Folder, plan: Plan, heard: Callable[[float], None] = lambda done: None) -> AttentionMass:
    """Shares of the attention of a folder's model, with all tokens, with the reduced, and as it is calibrated.

    ``plan`` is what the folder was built by; its scope of parity says how many pictures are looked at. Weights of a
    layer are read once for all of them. Raises CheckpointError where the checkpoint is damaged.
    """
    examples = one_per_picture()[: PICTURES if plan.parity == FULL else 1]
    weights = ExportedWeights(plan, DequantizedWeights.of(folder, plan.grids) if plan.grids else None)
    asked = _Asked(folder, weights, examples)
    variants = {name: list(asked.prompts(variant)) for name, variant in _variants(plan).items()}
    blueprint = decoder_blueprint(eager_settings(plan))
    shares: dict[str, list[float]] = {name: [] for name in variants}
    for index in range(blueprint.layers):
        layer = weights.layer(blueprint, index)
        for name, prompts in variants.items():
            shares[name].append(_through(layer, blueprint, index, prompts))
        heard((index + 1) / blueprint.layers)
    queries = sum(len(prompt.visual) - prompt.first for prompt in variants["full"])
    made = {name: tuple(values) for name, values in shares.items()}
    return AttentionMass(
        pictures=len(examples),
        queries=queries,
        total=folder.total,
        reduced_to=folder.reduced,
        full=made["full"],
        reduced=made.get("reduced"),
        calibrated=made.get("calibrated"),
    )


def _variants(plan: Plan) -> dict[str, Plan]:
    found = {"full": whole(plan)}
    if plan.recipe.reduction.reducer != "none":
        found["reduced"] = replanned(plan, replace(plan.recipe, calibration=NO_CALIBRATION))
        if plan.recipe.calibration.active:
            found["calibrated"] = plan
    return found


@torch.no_grad()
def _through(layer: torch.nn.Module, blueprint: Blueprint, index: int, prompts: Sequence[Prompt]) -> float:
    """Move prompts behind a layer; the share of its attention that goes to visual tokens, mean over all queries."""
    mass, queries = 0.0, 0
    for prompt in prompts:
        shares = visual_shares(layer, prompt, prompt.bias(index))
        mass, queries = mass + float(shares.sum()), queries + len(shares)
        past = [torch.zeros(1, heads, 0, width) for heads, width in _cache_shapes(blueprint)]
        prompt.hidden = layer(prompt.hidden, prompt.cos, prompt.sin, prompt.bias(index), *past)[0]
    return round(mass / queries, _DIGITS)


def visual_shares(layer: torch.nn.Module, prompt: Prompt, bias: Tensor) -> Tensor:
    """``[Q]``: of each text token behind the picture, the share of its attention on visual tokens, mean over heads."""
    if not isinstance(layer, DecoderLayer):
        raise TypeError(f"{type(layer).__name__} is no decoder layer")
    attention, length, first = layer.self_attn, len(prompt.visual), prompt.first
    hidden, width = layer.input_layernorm(prompt.hidden), layer.self_attn.spec.head_width
    query = attention.q_proj(hidden[first:]).view(1, length - first, -1, width).transpose(1, 2)  # [1, H, Q, dh]
    key = attention.k_proj(hidden).view(1, length, -1, width).transpose(1, 2)  # [1, Hkv, S, dh]
    query = torch.onnx.ops.rotary_embedding(query, prompt.cos[:, first:], prompt.sin[:, first:])
    key = torch.onnx.ops.rotary_embedding(key, prompt.cos, prompt.sin)
    key = key.repeat_interleave(query.shape[1] // key.shape[1], dim=1)
    logits = query @ key.transpose(-1, -2) / math.sqrt(width) + bias[:, :, first:]
    return logits.softmax(-1)[0, :, :, prompt.visual].sum(-1).mean(0)


def _cache_shapes(blueprint: Blueprint) -> list[tuple[int, int]]:
    shapes = [given.example.shape for given in blueprint.layer_inputs if given.name.startswith("past_")]
    return [(heads, width) for _, heads, _, width in shapes]


class _Prepared(Exception):
    """What is in front of the layers is known; the rest of the graph is not wanted."""


@dataclass(frozen=True)
class _Unread(Weights):
    """For a frame whose own weights come behind the layers."""

    def frame(self, blueprint: Blueprint) -> torch.nn.Module:
        return stand_in(blueprint.frame, torch.float32)


class _Asked:
    """Examples in front of the first decoder layer."""

    def __init__(self, folder: Folder, weights: Weights, examples: Sequence[Example]) -> None:
        self._folder, self._weights = folder, weights
        frontend = Frontend(folder.path, folder.image_token_id)
        self._pixels = frontend.pixels([open_image(example.image) for example in examples])
        self._ids = [frontend.ids(frontend.chat(example.question)) for example in examples]
        self._encoded: dict[Reduction, Arrays] = {}

    def prompts(self, plan: Plan) -> Iterator[Prompt]:
        """As the graphs of ``plan`` prepare them, one by one."""
        settings = eager_settings(plan)
        given: list[tuple[Tensor, ...]] = []
        last = min(1, settings.decoder.layers - 1)

        def record(hidden: Tensor, index: int, *values: Tensor | None) -> Tensor:
            given.append((hidden, *(value for value in values if value is not None)))
            if index == last:  # biases of further layers are the same
                raise _Prepared
            return hidden

        model = self._model(plan, record)
        # What differs in its calibration alone sees the same pictures.
        reduction = plan.recipe.reduction
        if reduction not in self._encoded:
            self._encoded[reduction] = model.encode(self._pixels)
        encoded = self._encoded[reduction]
        for index, ids in enumerate(self._ids):
            one: Arrays = {name: value[index : index + 1] for name, value in encoded.items()}
            placed = model.place([ids], one)
            given.clear()
            with contextlib.suppress(_Prepared):
                model.prefill(placed, one["image_features"])
            hidden, cos, sin, _ = given[0]
            visual = torch.from_numpy(placed.picture[0] >= 0)
            yield Prompt(hidden, cos, sin, [each[3] for each in given], visual, int(visual.nonzero().max()) + 1)

    def _model(self, plan: Plan, record: Run) -> ExportedModel:
        settings = eager_settings(plan)
        sessions: dict[str, GraphSession] = {
            VISION_FILE: EagerGraph(vision_blueprint(settings), self._weights),
            EMBED_FILE: EagerEmbedding(self._weights),
            DECODER_FILE: EagerGraph(decoder_blueprint(settings), _Unread(plan), record),
        }
        return ExportedModel(describe_folder(plan, self._folder.path), sessions)
