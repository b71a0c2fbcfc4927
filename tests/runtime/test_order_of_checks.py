"""What is quick to refuse comes before a folder is read in whole, and that before anything of it is used."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sealing import reseal

import restore_export
from restore_export import versions
from restore_export.errors import CheckpointError, FolderError, UsageError
from restore_export.examples import load_examples
from restore_export.folder import open_folder
from restore_export.output import verify
from restore_export.output.verify import open_verified
from restore_export.runtime import backends

PICTURE = load_examples()[0].image


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that must not be read in whole."""

    def read(*_: object) -> None:
        pytest.fail("the folder was read")

    monkeypatch.setattr(verify, "check_verified", read)


REFUSED: dict[str, Callable[[Path], object]] = {
    "there is no picture": lambda folder: restore_export.chat(folder, image="no.png"),
    "there is no picture to run": lambda folder: restore_export.run(folder, image="no.png", prompt="what ?"),
    "an empty prompt": lambda folder: restore_export.run(folder, image=PICTURE, prompt=" "),
    "no tokens": lambda folder: restore_export.run(folder, image=PICTURE, prompt="what ?", max_new_tokens=0),
    "a system text that is no text": lambda folder: restore_export.chat(folder, image=PICTURE, system="\udcff"),
    "an unknown backend": lambda folder: restore_export.chat(folder, image=PICTURE, backend="cuda"),
    "an unknown backend to check": lambda folder: restore_export.parity(folder, backend="cuda"),
    "engines not to be verified": lambda folder: restore_export.chat(
        folder, image=PICTURE, backend="rtx", verify=False
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_asked_is_refused_before_the_folder_is_read(case: str, built: Path, unread: None) -> None:
    with pytest.raises(UsageError):
        REFUSED[case](built)


@pytest.mark.parametrize("backend", ["onnxruntime", "rtx", "tensorrt"])
def test_nothing_of_a_changed_folder_is_used_whatever_the_backend(
    backend: str, copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def used(*_: object) -> None:
        pytest.fail("the folder was used")

    monkeypatch.setattr("restore_export.runtime.chat.Frontend", used)
    with (copied / "chat_template.jinja").open("a") as template:
        template.write(" ")
    with pytest.raises(FolderError, match=r"chat_template\.jinja is not (the file that|in) the manifest"):
        restore_export.chat(copied, image=PICTURE, backend=backend)


def test_engines_are_opened_of_a_verified_folder_alone_which_is_read_once(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for graph in ("vision_encoder", "decoder_model_merged"):
        engine = copied / "engines" / "rtx" / f"{graph}.engine"
        engine.parent.mkdir(parents=True, exist_ok=True)
        engine.write_bytes(b"engine")
    reseal(copied)
    read: list[Path] = []
    monkeypatch.setattr(backends, "check_verified", read.append)

    class Opened(Exception):
        pass

    def opened(*_: object) -> None:
        raise Opened

    monkeypatch.setattr("restore_export.runtime.engine.EngineSession", opened)
    with pytest.raises(Opened):
        backends.open_sessions(open_verified(copied, "rtx"), "rtx")
    assert read == []
    with pytest.raises(Opened):
        backends.open_sessions(open_folder(copied), "rtx")
    with pytest.raises(Opened):
        backends.open_sessions(open_verified(copied, verified=False), "rtx")
    assert read == [copied, copied]


def test_parity_looks_at_the_checkpoint_behind_the_folder(copied: Path, checkpoint: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(checkpoint, tmp_path / "other"))
    config = json.loads((other / "config.json").read_text()) | {"architectures": ["Other"]}
    (other / "config.json").write_text(json.dumps(config))
    with pytest.raises(CheckpointError, match="names architecture Other"):
        restore_export.parity(copied, checkpoint=str(other))
    (copied / "more").write_text("x")
    with pytest.raises(FolderError, match="more is not in the manifest"):
        restore_export.parity(copied, checkpoint=str(other))


def test_a_checkpoint_is_refused_before_torch_is_imported(built: Path) -> None:
    code = (
        "import sys; import restore_export; from restore_export.errors import CheckpointError\n"
        "try: restore_export.parity(sys.argv[1], checkpoint='/no/such/folder')\n"
        "except CheckpointError: print([name for name in ('torch', 'transformers') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(built)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_running_needs_no_library_that_only_a_build_needs(built: Path) -> None:
    """torch is not among them: transformers takes it where it is, and does without."""
    code = (
        "import sys; from importlib.metadata import packages_distributions\n"
        "for name in ('torch', 'onnx', 'onnx_ir', 'onnxscript', 'rich', 'tomli_w'): sys.modules[name] = None\n"
        "import restore_export\n"
        "restore_export.run(sys.argv[1], image=sys.argv[2], prompt='what ?', max_new_tokens=1)\n"
        "print(*[name for name, module in sys.modules.items() if module and '.' not in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(built), str(PICTURE)], capture_output=True, text=True, check=True
    )
    imported = set(done.stdout.split())
    assert {"transformers", "onnxruntime", "numpy", "PIL"} <= imported
    assert set(versions.TO_RUN) < set(versions.TO_BUILD)
    assert not set(versions.TO_RUN) & {"torch", "onnx", "onnx-ir", "onnxscript", "rich", "tomli-w"}
