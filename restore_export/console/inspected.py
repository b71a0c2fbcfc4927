"""What ``inspect`` has found, drawn: one function a kind of thing, and the problems last."""

from __future__ import annotations

from restore_export.console.inspected_export import draw_engine, draw_export
from restore_export.console.inspected_onnx import draw_onnx, shape
from restore_export.console.series import collapsed
from restore_export.console.sheet import Sheet, amount, number
from restore_export.inspection.checkpoint_folder import CheckpointInspection, SafetensorsInspection
from restore_export.inspection.engine_file import EngineInspection
from restore_export.inspection.export_folder import ExportInspection
from restore_export.inspection.onnx_file import OnnxInspection
from restore_export.inspection.result import Inspection, Total


def render(found: Inspection) -> None:
    """Draw it on standard output."""
    sheet = Sheet()
    match found:
        case ExportInspection():
            draw_export(sheet, found)
        case OnnxInspection():
            draw_onnx(sheet, found)
        case EngineInspection():
            draw_engine(sheet, found)
        case CheckpointInspection():
            _draw_checkpoint(sheet, found)
        case SafetensorsInspection():
            _draw_safetensors(sheet, found)
    for problem in found.problems:
        sheet.line(f"Problem: {problem}", "red")


def _draw_checkpoint(sheet: Sheet, found: CheckpointInspection) -> None:
    sheet.line(f"{found.path}: Hugging Face checkpoint, {len(found.files)} files, {amount(found.bytes)}", "bold")
    taken = f"yes: --model {found.family}, {found.visual_tokens} visual tokens a picture" if found.family else ""
    sheet.facts(
        [
            ("Architecture", f"{', '.join(found.architectures) or 'none named'} ({found.model_type})"),
            ("Exportable", taken or f"no: {found.why_not}"),
            ("Weights", _total(found.total)),
            ("Dtype", found.dtype),
        ]
    )
    _draw_dtypes(sheet, found.dtypes)
    sheet.table("Files", ("file", "#size"), [(file.name, amount(file.bytes)) for file in found.files])


def _draw_safetensors(sheet: Sheet, found: SafetensorsInspection) -> None:
    sheet.line(f"{found.path}: safetensors file, {amount(found.bytes)}", "bold")
    about = ", ".join(f"{name}={value}" for name, value in found.metadata.items())
    sheet.facts([("Weights", _total(found.total)), ("Metadata", about)])
    _draw_dtypes(sheet, found.dtypes)
    rows = [(name, tensor.dtype, shape(tensor)) for name, tensor in collapsed(found.tensors)]
    sheet.table("Tensors", ("name", "dtype", "shape"), rows)


def _draw_dtypes(sheet: Sheet, dtypes: dict[str, Total]) -> None:
    rows = [(name, number(each.tensors), number(each.parameters), amount(each.bytes)) for name, each in dtypes.items()]
    sheet.table("By dtype", ("dtype", "#tensors", "#parameters", "#size"), rows)


def _total(total: Total) -> str:
    return f"{number(total.tensors)} tensors, {number(total.parameters)} parameters, {amount(total.bytes)}"
