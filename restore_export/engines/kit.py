"""The device kit: what builds the engines of an export folder on the device, where TensorRT is missing here."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Mapping
from pathlib import Path

import onnx

from restore_export.engines import handed
from restore_export.engines.compat import compat_name
from restore_export.engines.expected import anchor_merges
from restore_export.engines.kit_sidecar import sidecar_template
from restore_export.engines.profile import Range, graph_ranges
from restore_export.engines.settings import EngineSettings
from restore_export.engines.targets import GRAPHS, TENSORRT
from restore_export.folder import Folder
from restore_export.graphs.contract import PLUGIN_OP
from restore_export.plugin import library
from restore_export.version import __version__

SCRIPT = "build_on_device.sh"
TEMPLATE = Path(__file__).with_name(f"{SCRIPT}.in")
KNOWN_SINCE = {"Attention": (10, 14), "RMSNormalization": (10, 15), "RotaryEmbedding": (10, 15)}
"""TensorRT whose ONNX parser first took an operator of opset 23 (onnx-tensorrt, docs/Changelog.md)."""

_README = """# Engines for TensorRT, built on the device

No engine was built with this folder: {why}.

1. Copy the whole export folder to the device.
2. `bash engines/tensorrt/{script}`, from any folder.

It needs TensorRT {needed} or newer with `trtexec`{compiler}. An older one, from 10.0 on (JetPack 6 has 10.3), takes the
graphs that `restore-export build --opset-compat` adds. The engines lie beside the script and run with that version of
TensorRT and that kind of GPU alone.

`--print` shows the trtexec lines and builds nothing, `--no-plugin` takes the ONNX function body of anchor merging
instead of the plugin, and what stands behind `--` goes to trtexec. `TRTEXEC` names a trtexec that is not on the PATH,
`CXX` another compiler.
"""


def write_kit(folder: Folder, settings: EngineSettings, why: str) -> Path:
    """Write ``engines/tensorrt/`` of ``folder`` and give the path of its script; no weights are read.

    ``why`` is one line that says why no engine was built here. An fp32 folder also gets ``onnx/*_tensorrt.onnx``,
    the graphs as TensorRT is handed them, on the same weights.
    """
    models = {graph: onnx.load(folder.graph(graph), load_external_data=False) for graph in GRAPHS}
    plugin_in = next((graph for graph in GRAPHS if settings.plugin and anchor_merges(folder.graph(graph))), None)
    needed = max((TENSORRT.oldest, *(_needed(model) for model in models.values())))
    graphs = {graph: _handed(folder, graph, model) for graph, model in models.items()}
    bodiless = {plugin_in: _without_body(folder, compat_name(plugin_in))} if plugin_in else {}
    kit = folder.path / "engines" / TENSORRT.name
    kit.mkdir(parents=True, exist_ok=True)
    if plugin_in:
        _copy_sources(kit / "plugin")
    ranges = {graph: graph_ranges(folder, graph, settings) for graph in GRAPHS}
    for graph in GRAPHS:
        text = sidecar_template(folder.graph(graph), folder.dtype, ranges[graph], graph == plugin_in)
        (kit / f"{_stem(graph)}.engine.json.in").write_text(text, encoding="utf-8")
    values = _facts(graphs, plugin_in, needed, why) | _shapes(ranges) | {"BODILESS": _table(bodiless)}
    script = kit / SCRIPT
    script.write_text(_filled(TEMPLATE.read_text(encoding="utf-8"), values), encoding="utf-8")
    script.chmod(0o755)
    compiler = ", and g++" if plugin_in else ""
    readme = _README.format(why=_one_line(why), script=SCRIPT, needed=_dotted(needed), compiler=compiler)
    (kit / "README.md").write_text(readme, encoding="utf-8")
    return script


def _facts(graphs: Mapping[str, str], plugin_in: str | None, needed: tuple[int, int], why: str) -> dict[str, str]:
    """What the script is told of the folder, as bash spells it."""
    return {
        "VERSION": __version__,
        "WHY": _one_line(why),
        "STEMS": shlex.join(_stem(graph) for graph in graphs),
        "GRAPHS": _table(graphs),
        "COMPATS": _table({graph: compat_name(graph) for graph in graphs}),
        "PLUGIN_IN": _stem(plugin_in) if plugin_in else "",
        "FLAGS": shlex.join(library.FLAGS),
        "LINK": shlex.join(library.LINK),
        "LIBRARY": library.NAME,
        "SOURCE": library.SOURCE.name,
        "NEEDED": str(needed[0] * 100 + needed[1]),
    }


def _shapes(ranges: Mapping[str, Mapping[str, Range]]) -> dict[str, str]:
    """``--minShapes``, ``--optShapes`` and ``--maxShapes`` of every graph."""
    return {
        bound.upper(): _table({graph: _spelled(each, bound) for graph, each in ranges.items()})
        for bound in ("min", "opt", "max")
    }


def _spelled(ranges: Mapping[str, Range], bound: str) -> str:
    """Shapes as trtexec reads them: ``name:1x3x336x336,…``."""
    return ",".join(f"{name}:{'x'.join(map(str, getattr(each, bound)))}" for name, each in ranges.items())


def _table(values: Mapping[str, str]) -> str:
    """The elements of a bash table by the stem of the graph; names of graphs and inputs hold no quotes."""
    return " ".join(f"[{_stem(graph)}]='{value}'" for graph, value in values.items())


def _filled(template: str, values: Mapping[str, str]) -> str:
    """``template`` with every ``@NAME@`` replaced, in one pass: a value may hold what looks like a name."""
    return re.sub(r"@([A-Z_]+)@", lambda name: values[name[1]], template)


def _handed(folder: Folder, graph: str, model: onnx.ModelProto) -> str:
    """Name of the ONNX file to build from: the portable one, or an edited copy of it beside the same weights."""
    if not handed.edit(model, folder.dtype):
        return graph
    name = f"{_stem(graph)}_tensorrt.onnx"
    onnx.save(model, folder.graph(name))
    return name


def _without_body(folder: Folder, compat: str) -> str:
    """Name of the compat variant without the function of the plugin's operator; written where the folder has one.

    TensorRT before 10.7 takes a function body even where a plugin is registered (onnx-tensorrt, docs/Changelog.md).
    """
    name = f"{_stem(compat)}_plugin.onnx"
    if folder.graph(compat).is_file():
        model = onnx.load(folder.graph(compat), load_external_data=False)
        kept = [function for function in model.functions if function.name != PLUGIN_OP]
        del model.functions[:]
        model.functions.extend(kept)
        onnx.save(model, folder.graph(name))
    return name


def _copy_sources(target: Path) -> None:
    target.mkdir(exist_ok=True)
    for source in library.SOURCES:
        shutil.copyfile(source, target / source.name)


def _needed(model: onnx.ModelProto) -> tuple[int, int]:
    nodes = [*model.graph.node, *(node for function in model.functions for node in function.node)]
    return max((KNOWN_SINCE.get(node.op_type, (0, 0)) for node in nodes), default=(0, 0))


def _stem(graph: str) -> str:
    return graph.removesuffix(".onnx")


def _one_line(text: str) -> str:
    """For a comment and a sentence: no line break, no full stop at its end."""
    return " ".join(text.split()).rstrip(".")


def _dotted(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"
