"""What a parsed TensorRT network holds, as plain data. Works on any TensorRT module's objects."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from types import ModuleType
from typing import Any


@dataclass(frozen=True)
class TensorFacts:
    """One input or output."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    """-1 where it is dynamic."""


@dataclass(frozen=True)
class NetworkFacts:
    """Layers and tensors of a network."""

    layers: dict[str, int]
    """By type, most frequent first."""
    fused_attentions: int
    """Attention that TensorRT may not take apart: a build that succeeds has a dedicated kernel for each."""
    decomposed_attentions: int
    casts: dict[str, int]
    """Cast layers by float type that they cast to."""
    inputs: tuple[TensorFacts, ...]
    outputs: tuple[TensorFacts, ...]

    @property
    def layer_count(self) -> int:
        """Layers in all."""
        return sum(self.layers.values())

    @property
    def plugins(self) -> int:
        """Plugin layers."""
        return self.layers.get("PLUGIN_V3", 0)


def facts_of(trt: ModuleType, network: Any) -> NetworkFacts:
    """Look at every layer of an ``INetworkDefinition``."""
    layers = [network.get_layer(index) for index in range(network.num_layers)]
    attentions = [_attention(trt, layer) for layer in layers if _type(layer) == "ATTENTION_OUTPUT"]
    decomposed = sum(bool(each.decomposable) for each in attentions)
    targets = Counter(_dtype(layer.get_output(0)) for layer in layers if _type(layer) == "CAST")
    return NetworkFacts(
        layers=dict(Counter(_type(layer) for layer in layers).most_common()),
        fused_attentions=len(attentions) - decomposed,
        decomposed_attentions=decomposed,
        casts={name: targets[name] for name in ("FLOAT", "HALF", "BF16") if targets[name]},
        inputs=tuple(_tensor(network.get_input(index)) for index in range(network.num_inputs)),
        outputs=tuple(_tensor(network.get_output(index)) for index in range(network.num_outputs)),
    )


def _attention(trt: ModuleType, layer: Any) -> Any:
    # get_layer gives the base class; this is how TensorRT's Python API casts down.
    layer.__class__ = trt.IAttentionOutputLayer
    return layer.attention


def _tensor(tensor: Any) -> TensorFacts:
    return TensorFacts(tensor.name, _dtype(tensor), tuple(int(extent) for extent in tensor.shape))


def _type(layer: Any) -> str:
    return str(layer.type).rpartition(".")[2]


def _dtype(tensor: Any) -> str:
    return str(tensor.dtype).rpartition(".")[2]
