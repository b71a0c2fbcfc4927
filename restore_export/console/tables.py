"""Results, drawn for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from restore_export.compare.report import CASE, FAILED, PASSED, AccuracyReport, ParityReport
from restore_export.compare.worst import worst_of_each
from restore_export.console.paper import Paper
from restore_export.console.sheet import plain
from restore_export.engines.report import CompatReport, EngineReport

_COLOURS = {PASSED: "green", FAILED: "red"}


def render_parity(report: ParityReport) -> None:
    """The parity table on standard output: one row a tensor, the worst case of each."""
    console = Paper(110)
    cases = sum(any(tensor.name != CASE for tensor in case.tensors) for case in report.cases)
    of = f"worst of {cases} cases" if cases > 1 else "one case"
    held = " with the same weights" if report.weights else ""
    title = f"Parity ({report.scope}): export ({report.compared_dtype}) against PyTorch{held}, {of}"
    table = Table(title=plain(title, "table.title"))
    for heading in ("tensor", "status", "max abs", "mean abs", "relative L2", "PyTorch's own", "argmax", "tolerance"):
        table.add_column(heading, justify="left" if heading in {"tensor", "status", "tolerance"} else "right")
    for name, tensor in worst_of_each(report).items():
        table.add_row(
            plain(name),
            _coloured(tensor.status),
            *(_figure(value) for value in (tensor.max_abs, tensor.mean_abs, tensor.relative_l2, tensor.yardstick_l2)),
            "" if tensor.argmax_agreement is None else f"{tensor.argmax_agreement:.0%}",
            plain(tensor.tolerance),
        )
    console.print(table)
    ties = sum(case.near_ties for case in report.cases)
    if ties:
        console.print(f"Selection: {ties} choices were closer than a rounding and went the other way.")
    for what, words in (("Compared", report.compared), ("Not compared", report.not_compared)):
        if words:
            console.print(plain(f"{what}: {words}."))
    console.print("Verdict:", _coloured(report.verdict), plain(report.reason))
    if report.verdict == FAILED:
        console.print(plain(f"Worst: {report.worst}"))
    if any(case.quality for case in report.cases):
        console.print(_quality(report))
    if report.accuracy:
        console.print(_accuracy(report.accuracy))


def _quality(report: ParityReport) -> Table:
    """What quantization has cost: a row for each case."""
    title = f"Quality: weights {report.weights}, {report.quality_run}, against the checkpoint's own in fp32"
    table = Table(title=plain(title, "table.title"))
    table.add_column("case")
    for heading in ("logits, relative L2", "KL of the next token", "likeliest token", "generated tokens"):
        table.add_column(heading, justify="right")
    for case in report.cases:
        if case.quality:
            tokens = case.quality.token_agreement
            table.add_row(
                plain(case.name),
                _figure(case.quality.relative_l2),
                _figure(case.quality.kl),
                f"{case.quality.argmax_agreement:.0%}",
                "" if tokens is None else f"{tokens:.0%}",
            )
    return table


def _accuracy(found: AccuracyReport) -> str:
    difference = f"{100 * found.difference:+.1f} points [{100 * found.low:+.1f}, {100 * found.high:+.1f}]"
    return (
        f"Right of {found.questions} bundled questions: {found.export:.1%}, with the checkpoint's own weights "
        f"{found.original:.1%} ({difference}, 95 % interval)"
    )


def render_engines(engines: Sequence[EngineReport], compat: Sequence[CompatReport]) -> None:
    """One line an engine on standard output: built or not, executed or not."""
    console = Paper(160, soft_wrap=True)
    for variant in compat:
        console.print(plain(f"Opset {variant.opset}: {variant.file}, {variant.status} {variant.worst}"))
    for engine in engines:
        if not engine.built:
            console.print(plain(f"Engine {engine.target} {engine.graph}: not built: {engine.why}"))
            continue
        attention = f"{engine.fused_attentions} fused attentions"
        if engine.decomposed_attentions:
            attention = f"{engine.decomposed_attentions} attentions decomposed (fp32 has no fused kernel)"
        plugin = f", plugin inside ({engine.body_layer_count} layers without it)" if engine.plugin_layers else ""
        size = f"{engine.bytes / 1e6:.1f} MB for SM {', '.join(engine.sms)}"
        layers = f"{engine.layer_count} layers{plugin}"
        console.print(plain(f"Engine {engine.engine}: {size}, {layers}, {attention}; executed: {engine.executed}"))
    for target in dict.fromkeys(engine.target for engine in engines if not engine.built):
        console.print(plain(f"Kit for the device: engines/{target}/build_on_device.sh"))


def _coloured(status: str) -> Text:
    return plain(status, _COLOURS.get(status, "yellow"))


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.2g}"
