"""Engines as cards: what each is, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass

from restore_export.compare.report import FAILED, NOT_RUN, PASSED
from restore_export.engines.report import EngineReport
from restore_export.engines.targets import TARGETS
from restore_export.graphs.contract import VISION_FILE
from restore_export.page.facts import Facts
from restore_export.page.words import size


@dataclass(frozen=True)
class EngineCard:
    """One engine, or one that is to be built on the device."""

    title: str
    status: str
    rows: tuple[tuple[str, str], ...]


def engine_cards(facts: Facts) -> list[EngineCard]:
    """All that were asked for."""
    return [_card(facts, engine) for engine in facts.engines]


def _card(facts: Facts, engine: EngineReport) -> EngineCard:
    title = f"{TARGETS[engine.target].title}: {engine.graph.removesuffix('.onnx')}"
    status = engine.executed if engine.executed in (PASSED, FAILED) else NOT_RUN
    if not engine.built:
        return EngineCard(title, NOT_RUN, (("built", f"no: {engine.why}"), ("executed", engine.executed)))
    rows = [
        ("built", engine.why or "yes"),
        ("executed", engine.executed),
        ("file", engine.engine or ""),
        ("GPUs", f"SM {', '.join(engine.sms)}" if engine.sms else ""),
        *_described(facts, engine),
        ("size", size(engine.bytes)),
        ("layers", "" if engine.layer_count is None else str(engine.layer_count)),
        ("plugin", _plugin(engine) if engine.graph == VISION_FILE else ""),
        ("attention", _attention(engine)),
        ("handed to it", engine.handed),
    ]
    return EngineCard(title, status, tuple((name, value) for name, value in rows if value))


def _described(facts: Facts, engine: EngineReport) -> list[tuple[str, str]]:
    """What the sidecar says."""
    sidecar = facts.sidecars.get(engine.engine or "")
    if sidecar is None:
        return [("sidecar", "missing")]
    return [("version", sidecar.tensorrt_version), ("precision", sidecar.dtype), ("sha256", sidecar.sha256)]


def _plugin(engine: EngineReport) -> str:
    if engine.plugin_layers:
        return f"inside ({engine.body_layer_count} layers without it)"
    return "none: anchor merging, if any, is its function body"


def _attention(engine: EngineReport) -> str:
    if engine.fused_attentions is None:
        return ""
    apart = f", {engine.decomposed_attentions} decomposed" if engine.decomposed_attentions else ""
    return f"{engine.fused_attentions} fused{apart}"
