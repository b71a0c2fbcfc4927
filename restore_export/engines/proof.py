"""Whether a network is what was meant: TensorRT falls back silently, so everything that it may drop is counted."""

from __future__ import annotations

from restore_export.engines.expected import Expected
from restore_export.engines.network import NetworkFacts


def prove(expected: Expected, found: NetworkFacts, dtype: str) -> list[str]:
    """Everything that is not as promised, each as one sentence; empty: the network is what was meant."""
    return _plugins(expected, found) + _attention(expected, found, dtype) + _casts(expected, found)


def _plugins(expected: Expected, found: NetworkFacts) -> list[str]:
    if found.plugins == expected.plugins:
        return []
    return [f"PLUGIN_V3 layers: {found.plugins}, but the graph has {expected.plugins} AnchorMerge nodes for the plugin"]


def _attention(expected: Expected, found: NetworkFacts, dtype: str) -> list[str]:
    total = found.fused_attentions + found.decomposed_attentions
    if total != expected.attentions:
        return [f"attention layers: {total}, but the graph has {expected.attentions} Attention nodes"]
    if dtype != "fp32" and found.decomposed_attentions:
        return [f"attention: {found.decomposed_attentions} of {total} layers may be decomposed, in {dtype} none may"]
    return []


def _casts(expected: Expected, found: NetworkFacts) -> list[str]:
    sources = ", ".join(f"{count} {name}" for name, count in expected.cast_sources.items() if count)
    return [
        f"casts to {name}: {count}, but the graph's operators account for {expected.casts.get(name, 0)} ({sources})"
        for name, count in found.casts.items()
        if count > expected.casts.get(name, 0)
    ]
