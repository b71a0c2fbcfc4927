"""The same model with all of its visual tokens: graphs without reduction on the weights that a folder has already."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import onnx
from onnx import TensorProto

from restore_export.errors import FolderError
from restore_export.folder import Folder
from restore_export.graphs.contract import FILES
from restore_export.graphs.export import export_graphs
from restore_export.graphs.weights import save
from restore_export.output.manifest import is_inside
from restore_export.planning import Plan, graph_settings
from restore_export.traced import kept_graphs
from restore_export.weights.plan import Place
from restore_export.writing import describe_folder


def write_twin(folder: Folder, plan: Plan, target: Path) -> Folder:
    """Write what ``plan``, of the same checkpoint, makes into ``target``; its weights are those of ``folder``, linked.

    Quantized weights are so the very same, however they were made. FolderError where the folder's graphs are damaged.
    """
    places = weight_places(folder)
    missing = sorted(set(plan.weights.places) - places.keys())
    if missing:
        raise FolderError(f"{folder.path} has no weight {missing[0]}; build the folder again")
    graphs = target / "onnx"
    graphs.mkdir(parents=True)
    for name in sorted({place.location for place in places.values()}):
        _link(folder.path / "onnx" / name, graphs / name)
    settings = graph_settings(plan.model, plan.recipe)
    for name, model in export_graphs(settings, places.__getitem__, kept_graphs, plan.grids).items():
        save(model, graphs / name)
    twin = describe_folder(plan, target)
    twin.write()
    return twin


def weight_places(folder: Folder) -> dict[str, Place]:
    """Where each weight of a folder lies, as its graphs say."""
    found = {}
    for name in FILES:
        graph = onnx.load(folder.graph(name), load_external_data=False).graph
        for tensor in graph.initializer:
            if tensor.data_location == TensorProto.EXTERNAL:
                found[tensor.name] = _place(tensor, folder)
    return found


def _place(tensor: TensorProto, folder: Folder) -> Place:
    about = {entry.key: entry.value for entry in tensor.external_data}
    location = about.get("location", "")
    if not is_inside(location):
        raise FolderError(f"{folder.path} names weights outside of itself; do not use this folder")
    dtype = TensorProto.DataType.Name(tensor.data_type).lower()
    return Place(
        tensor.name, location, int(about.get("offset", 0)), int(about.get("length", 0)), dtype, tuple(tensor.dims)
    )


def _link(source: Path, target: Path) -> None:
    """Without a copy where the file system can."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
