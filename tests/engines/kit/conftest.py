"""An export folder, and a device that it was copied to with its kit."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from kit_device import GRAPHS, SETTINGS, Device

import restore_export
from restore_export.engines import kit
from restore_export.engines.compat import compat_name
from restore_export.engines.settings import EngineSettings
from restore_export.folder import Folder, open_folder
from restore_export.graphs.compat.write import write_compat
from restore_export.plugin import library


@pytest.fixture(scope="session")
def export(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An fp32 folder without engines; to be copied."""
    output = tmp_path_factory.mktemp("kit") / "folder"
    restore_export.build(
        checkpoint=str(checkpoint), reducer="holov", tokens=6, output=output, parity=False, targets=("onnx",)
    )
    return output


@pytest.fixture
def folder(export: Path, tmp_path: Path) -> Folder:
    """A copy of the export in a path with a space."""
    return open_folder(Path(shutil.copytree(export, tmp_path / "my export")))


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, ...]:
    """Stand-ins for the plugin's sources, one of which is generated."""
    made = tuple(tmp_path / "sources" / source.name for source in library.SOURCES)
    (tmp_path / "sources").mkdir()
    for path in made:
        path.write_text(f"// {path.name}\n")
    monkeypatch.setattr(library, "SOURCES", made)
    return made


@pytest.fixture
def device(sources: tuple[Path, ...], folder: Folder, tmp_path: Path) -> Callable[..., Device]:
    """A device with a kit of the given dtype and settings. The weights stay fp32: a kit never reads them."""

    def make(dtype: str = "fp16", compat: bool = False, settings: EngineSettings = SETTINGS) -> Device:
        chosen = dataclasses.replace(folder, dtype=dtype)
        for graph in GRAPHS if compat else ():
            write_compat(folder.graph(graph), folder.graph(compat_name(graph)))
        assert kit.write_kit(chosen, settings, "TensorRT is not\ninstalled here.") == (
            folder.path / "engines" / "tensorrt" / "build_on_device.sh"
        )
        return Device(chosen, tmp_path)

    return make
