"""How time and memory grow with layers and width."""

from __future__ import annotations

from collections.abc import Iterator

import onnx

from exporting.measuring import Cost, median
from exporting.ours import Settings, build, passing
from exporting.tables import gigabytes, table, times
from llava_layout import Llava
from random_llava import write_checkpoint

_LAYERS, _WIDTHS = (4, 8, 16, 32), (2048, 4096)
_COLUMNS = (
    "width", "layers", "weights", "seconds / 4 layers'", "processor seconds / 4 layers'",
    "own memory / 4 layers'", "with mapped files / 4 layers'", "nodes", "nodes per further layer",
)  # fmt: skip


def growth(settings: Settings) -> None:
    """Sparse checkpoints; ratios to the one of four layers and the same width."""
    for width in _WIDTHS:
        title = f"Growth at width {width}, fp16, `--weights link --parity none`"
        table(title, _COLUMNS, _rows(settings, width))


def _rows(settings: Settings, width: int) -> Iterator[list[str]]:
    base, base_nodes = Cost(0, 0, 0, 0), 0
    for layers in _LAYERS:
        weights, cost, nodes = _grown(settings, Llava(layers, width, width * 11 // 4))
        if layers == _LAYERS[0]:
            base, base_nodes = cost, nodes
        yield [
            str(width), str(layers), gigabytes(weights), times(cost.seconds, base.seconds),
            times(cost.cpu, base.cpu), times(cost.own, base.own),
            times(cost.resident, base.resident), str(nodes), times(nodes - base_nodes, layers - _LAYERS[0]),
        ]  # fmt: skip


def _grown(settings: Settings, model: Llava) -> tuple[int, Cost, int]:
    """Bytes of weights, what the export costs, nodes of its decoder."""
    checkpoint, output = settings.work / "grown", settings.work / "grown-export"
    costs = []
    with passing(checkpoint):
        weights = write_checkpoint(checkpoint, model, sparse=True)
        for _ in range(settings.repeat):
            with passing(output):
                costs.append(build(checkpoint, output, "link"))
                decoder = onnx.load(output / "onnx" / "decoder_model_merged.onnx", load_external_data=False)
    return weights, median(costs), len(decoder.graph.node)
