"""An inspected export folder and inspected engines, drawn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from restore_export.calibration.settings import Calibration, Reduction
from restore_export.compare.scope import SAMPLE
from restore_export.console.inspected_onnx import draw_custom_ops, draw_signature, opsets
from restore_export.console.sheet import Sheet, amount, number
from restore_export.folder import Folder
from restore_export.inspection.engine_file import EngineInspection
from restore_export.inspection.export_folder import ExportInspection, Parity
from restore_export.inspection.folder_engines import FolderEngine
from restore_export.inspection.result import Total


def draw_export(sheet: Sheet, found: ExportInspection) -> None:
    """Recipe, graphs and engines of a folder."""
    folder = found.folder
    sheet.line(f"{found.path}: exported folder, {len(found.files)} files, {amount(found.bytes)}", "bold")
    sheet.facts(
        [
            ("Model", f"{folder.model}, {folder.dtype}, from {folder.checkpoint or 'the bundled checkpoint'}"),
            ("Reduction", _reduction(folder)),
            ("Calibration", _calibration(folder.calibration)),
            ("Quantization", folder.quantization.in_words() if folder.quantization else ""),
            *((f"Parity on {each.backend}", _parity(each)) for each in found.parity),
            ("Kit", ", ".join(found.kits)),
        ]
    )
    _draw_graphs(sheet, found)
    _draw_engines(sheet, found.engines)


def draw_engine(sheet: Sheet, found: EngineInspection) -> None:
    """What the sidecar of an engine tells."""
    sidecar, build = found.sidecar, found.sidecar.build
    sheet.line(f"{found.path}: TensorRT engine, {amount(found.bytes)}", "bold")
    sheet.facts(
        [
            ("Target", f"{sidecar.target}, TensorRT {sidecar.tensorrt_version}, SM {', '.join(sidecar.sms)}"),
            ("Built from", f"{sidecar.onnx} ({sidecar.dtype}, {amount(sidecar.weight_bytes)} of weights)"),
            ("Handed over", sidecar.handed),
            ("Edits", "; ".join(map(str, build.edits))),
            ("Layers", _layers(found)),
            ("Layers with the body", number(build.body_layer_count) if sidecar.plugin else ""),
            ("Attention", _attention(found)),
            ("Plugin", f"{sidecar.plugin} inside" if sidecar.plugin else "none"),
            ("sha256", f"{found.sha256} ({sidecar.sha256})"),
            ("Warnings", "; ".join(map(str, build.warnings))),
        ]
    )
    rows = [("in", *_tensor(each)) for each in build.inputs] + [("out", *_tensor(each)) for each in build.outputs]
    sheet.table("Inputs and outputs", ("", "name", "dtype", "shape", "least", "tuned for", "most"), rows)


def _reduction(folder: Folder) -> str:
    reduction: Reduction = folder.reduction
    merging = "dropped tokens merged into anchors" if reduction.merges else "no merging"
    told = f"{folder.total} to {folder.reduced} visual tokens by {reduction.reducer}, preset {folder.preset}"
    return f"{told}, {merging}, positions {reduction.position}, layout {reduction.layout}"


def _calibration(calibration: Calibration) -> str:
    if not calibration.active:
        return "none"
    size = f"size (first layer: {calibration.first_layer_size})" if calibration.size else "no size"
    distance = "off" if calibration.distance == "off" else f"{calibration.distance}, c {calibration.c:g}"
    return f"{size}, distance {distance}"


def _parity(parity: Parity) -> str:
    where = f" ({parity.report})" if parity.report else ""
    scope = f" on a {SAMPLE}" if parity.scope == SAMPLE else ""
    return f"{parity.verdict}{scope}{where}" + (f": {parity.reason}" if parity.reason else "")


def _draw_graphs(sheet: Sheet, found: ExportInspection) -> None:
    names = {graph.path: graph.path.removeprefix(found.path).lstrip("/") for graph in found.graphs}
    rows = [
        (
            names[graph.path],
            opsets(graph),
            number(sum(graph.operators.graph.values())),
            number(graph.weights.total.parameters),
            _main_dtype(graph.weights.dtypes),
            amount(graph.weights.total.bytes),
        )
        for graph in found.graphs
    ]
    sheet.table("Graphs", ("file", "opsets", "#nodes", "#parameters", "dtype", "#weights"), rows)
    for graph in found.graphs:
        draw_signature(sheet, names[graph.path], graph)
    custom = {repr(op): op for graph in found.graphs for op in graph.custom_ops}  # variants of a graph have the same
    draw_custom_ops(sheet, list(custom.values()))


def _main_dtype(dtypes: Mapping[str, Total]) -> str:
    return max(dtypes, key=lambda name: dtypes[name].bytes, default="")


def _draw_engines(sheet: Sheet, engines: tuple[FolderEngine, ...]) -> None:
    rows = []
    for engine in engines:
        if engine.found is None:
            continue
        sidecar = engine.found.sidecar
        layers = _layers(engine.found) + (", plugin inside" if sidecar.plugin else "")
        built = (sidecar.tensorrt_version, ", ".join(sidecar.sms), amount(engine.found.bytes), layers)
        rows.append((str(engine.report.engine).removeprefix("engines/"), *built, engine.report.executed))
    sheet.table("Engines", ("engine", "TensorRT", "SM", "#size", "layers", "executed"), rows)
    missing = [(each.report.target, each.report.graph, each.report.why) for each in engines if not each.report.built]
    sheet.table("Not built", ("target", "graph", "why"), missing)


def _layers(found: EngineInspection) -> str:
    count = found.sidecar.build.layer_count
    return "not counted (built on a device)" if count is None else number(count)


def _attention(found: EngineInspection) -> str:
    build = found.sidecar.build
    if build.fused_attentions is None:
        return ""
    taken_apart = f", {build.decomposed_attentions} decomposed" if build.decomposed_attentions else ""
    return f"{build.fused_attentions} fused{taken_apart}"


def _tensor(tensor: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(tensor.get(name, "")) for name in ("name", "dtype", "shape", "min", "opt", "max"))
