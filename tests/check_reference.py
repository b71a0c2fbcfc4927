"""Check the method against outputs of the authors' released program.

    python tests/check_reference.py FILE.npz …

``reduce_{base}_{n}_{restore|plain}_{seed}.npz``: the reduction must give the same indices and values to 1e-4.
``llama_{base}_{n}_{restore|plain}[_{seed}].npz``: so must its reduction, and a Hugging Face ``LlamaForCausalLM``, given
the reduced tokens, positions and the calibration of ``calibration/bias.py``, must give its logits to 1e-4.

Indices are checked twice. ``calibration/`` must be equal, or differ only where the scores of a choice are closer
than float32 rounding (``compare/ties.py``): there the released program's unstable sort decided, and no stable rule can
repeat it; the plain loops of ``compare/reference.py`` must then lead to the file's indices by turning such choices,
and the values are checked with the file's groups.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from transformers import DynamicCache, LlamaConfig, LlamaForCausalLM

from restore_export.calibration.bias import calibration_bias, default_frequencies, lowest
from restore_export.calibration.reducers.registry import TowerOutputs
from restore_export.calibration.reduction import reduce_tokens
from restore_export.calibration.settings import NO_CALIBRATION, Calibration, Reduction, plain
from restore_export.compare.attention import add_bias
from restore_export.compare.reference import ReferenceReduced, reduce_reference
from restore_export.compare.reference_reducers import Seen
from restore_export.compare.ties import Ties, explain

TOLERANCE = 1e-4
HEAD_WIDTH = 128
NAME = re.compile(r"(reduce|llama)_([a-z]+)_(\d+)_(restore|plain)(?:_\w+)?\.npz")


class Miss(Exception):
    """The file's numbers were not met."""


def check(path: Path) -> str:
    """What was compared and how close it is; Miss where it is not close enough."""
    name = NAME.fullmatch(path.name)
    if name is None:
        raise Miss("its name is not one of reduce_… or llama_{base}_{n}_{restore|plain}[_{seed}].npz")
    data = dict(np.load(path))
    settings = Reduction(reducer=name[2], tokens=int(name[3]))
    settings = plain(settings) if name[4] == "plain" else settings
    found = check_reduction(data, settings)
    if name[1] == "llama":
        found += "; " + check_llama(data, NO_CALIBRATION if name[4] == "plain" else Calibration(), settings)
    return found


def check_reduction(data: dict[str, np.ndarray], settings: Reduction) -> str:
    features = data["features"]
    visual, attention = features @ data["projection"], data["attention"].mean(0)
    outputs = TowerOutputs(*(torch.from_numpy(part)[None] for part in (visual, features, attention)))
    ours = reduce_tokens(outputs, settings)
    wanted = {"sizes": "size", "positions": "position", "assignment": "assignment"}
    unequal = [
        name for name, key in wanted.items() if (getattr(ours, name)[0].numpy() != data[key].astype(np.float64)).any()
    ]
    values, how = ours.tokens[0].numpy(), "indices equal"
    if unequal:
        explained, turned = explained_by_ties(data, visual, attention, settings)
        values, how = explained.tokens, f"indices equal but for {turned} near-ties"
    return f"{how}, values within {close('values', values, data['reduced']):.1e}"


def explained_by_ties(
    data: dict[str, np.ndarray], visual: np.ndarray, attention: np.ndarray, settings: Reduction
) -> tuple[ReferenceReduced, int]:
    def run(ties: Ties) -> ReferenceReduced:
        return reduce_reference(visual, data["features"], attention, settings, ties, Seen(data["assignment"]))

    found, turned, left = explain(run, lambda result: int((result.assignment != data["assignment"]).sum()))
    if left:
        raise Miss(f"{left} of {len(visual)} tokens are assigned otherwise, beyond what near-ties explain")
    for name, key in (("sizes", "size"), ("positions", "position")):
        if (getattr(found, name) != data[key]).any():
            raise Miss(f"{name} differ")
    return found, turned


def check_llama(data: dict[str, np.ndarray], calibration: Calibration, settings: Reduction) -> str:
    model = load_llama(data)
    before, visual, after = len(data["sys_ids"][0]), len(data["reduced"]), len(data["txt_ids"][0])
    embed = model.get_input_embeddings()
    parts = [embed(torch.from_numpy(data["sys_ids"])), torch.from_numpy(data["reduced"])[None]]
    embeds = torch.cat([*parts, embed(torch.from_numpy(data["txt_ids"]))], dim=1)
    total = len(data["features"]) if settings.layout == "retain" else visual
    offsets = torch.from_numpy(data["position"]) if settings.layout == "retain" else torch.arange(visual)
    tail = torch.arange(after) + before + total
    positions = torch.cat([torch.arange(before), before + offsets, tail])[None]
    sizes = torch.zeros(1, before + visual + after, dtype=torch.int64)
    sizes[0, before : before + visual] = torch.from_numpy(data["size"])
    uniform = len(data["features"]) / visual
    cache = DynamicCache()

    def step(values: Tensor, all_positions: Tensor, all_sizes: Tensor, is_prefill: bool) -> np.ndarray:
        length = values.shape[1]
        first, others = calibration_bias(
            all_positions[:, -length:], torch.ones_like(all_sizes), all_positions, all_sizes, torch.tensor(is_prefill),
            default_frequencies(HEAD_WIDTH, 10000.0), c=calibration.c,
            uniform=uniform if calibration.first_layer_differs else 0.0, size=calibration.size,
            distance=calibration.distance, lowest=lowest(torch.float32), window=0,
        )  # fmt: skip
        add_bias(model.model, first, others)
        own = all_positions[:, -length:]
        made = model(inputs_embeds=values, position_ids=own, past_key_values=cache, use_cache=True)
        logits: np.ndarray = made.logits[0].numpy()
        return logits

    prefill = close("prefill logits", step(embeds, positions, sizes, True), data["prefill_logits"])
    decode = 0.0
    for token, logits in zip(data["decode_tokens"], data["decode_logits"], strict=True):
        positions = torch.cat([positions, positions[:, -1:] + 1], dim=1)
        sizes = torch.cat([sizes, torch.zeros(1, 1, dtype=torch.int64)], dim=1)
        value = embed(torch.tensor([[int(token)]]))
        decode = max(decode, close("decode logits", step(value, positions, sizes, False)[0], logits))
    return f"prefill logits within {prefill:.1e}, decode logits within {decode:.1e}"


def load_llama(data: dict[str, np.ndarray]) -> LlamaForCausalLM:
    weights = {
        name.removeprefix("w:"): torch.from_numpy(value) for name, value in data.items() if name.startswith("w:")
    }
    vocabulary, width = weights["model.embed_tokens.weight"].shape
    config = LlamaConfig(
        vocab_size=vocabulary,
        hidden_size=width,
        intermediate_size=weights["model.layers.0.mlp.gate_proj.weight"].shape[0],
        num_hidden_layers=1 + max(int(name.split(".")[2]) for name in weights if name.startswith("model.layers.")),
        num_attention_heads=weights["model.layers.0.self_attn.q_proj.weight"].shape[0] // HEAD_WIDTH,
        num_key_value_heads=weights["model.layers.0.self_attn.k_proj.weight"].shape[0] // HEAD_WIDTH,
        head_dim=HEAD_WIDTH,
        rms_norm_eps=1e-6,
        tie_word_embeddings=False,
    )
    model = LlamaForCausalLM(config).eval()
    model.load_state_dict(weights)
    return model


def close(name: str, ours: np.ndarray, wanted: np.ndarray) -> float:
    if ours.shape != wanted.shape:
        raise Miss(f"{name} have shape {ours.shape}, the file {wanted.shape}")
    error = float(np.abs(ours - wanted).max(initial=0.0))
    if not error <= TOLERANCE:
        raise Miss(f"{name} are off by {error:.2e}, allowed {TOLERANCE}")
    return error


def main(paths: list[str]) -> int:
    if not paths:
        print("usage: python tests/check_reference.py FILE.npz …", file=sys.stderr)
        return 2
    missed = 0
    with torch.no_grad():
        for path in map(Path, paths):
            try:
                print(f"ok    {path.name}: {check(path)}")
            except (Miss, OSError, KeyError, ValueError) as error:
                missed += 1
                kind = "" if isinstance(error, Miss) else f"{type(error).__name__}: "
                print(f"MISS  {path.name}: {kind}{error}")
    print(f"{len(paths) - missed} of {len(paths)} files met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
