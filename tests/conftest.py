"""Fixtures: small random checkpoints in the formats that published ones have, and folders built once."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import onnxruntime
import pytest
import torch
from small_llava import make_checkpoint

import restore_export
from restore_export.cache import VARIABLE

BESIDE_OTHERS = "PYTEST_XDIST_WORKER" in os.environ
"""Whether several processes run tests at once: two threads each would then wait for each other, busily."""

torch.set_num_threads(1 if BESIDE_OTHERS else 2)
if BESIDE_OTHERS:
    os.environ["OMP_NUM_THREADS"] = "1"  # of the programs that tests start

    class _OneThread(onnxruntime.SessionOptions):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.intra_op_num_threads = 1

    onnxruntime.SessionOptions = _OneThread

_LONGEST = ("test_readme.py", "test_help_examples.py", "test_kernels.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest tests come first, so that of two processes neither waits for the other at the end."""
    items.sort(key=lambda item: not item.path.name.endswith(_LONGEST))


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[None]:
    """A cache of this run, shared by its processes: what the user's holds decides nothing."""
    own = tmp_path_factory.getbasetemp()
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv(VARIABLE, str((own if worker_id == "master" else own.parent) / "cache"))
        yield


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small random float32 checkpoint."""
    return make_checkpoint(tmp_path_factory.mktemp("checkpoint") / "llava")


@pytest.fixture(scope="session")
def built(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The float32 export of ``checkpoint`` with HoloV, 16 tokens to 6, preset reference. Copy it before changing it."""
    output = tmp_path_factory.mktemp("built") / "folder"
    restore_export.build(
        checkpoint=str(checkpoint), reducer="holov", tokens=6, preset="reference", output=output, targets=["onnx"],
        parity=False,
    )  # fmt: skip
    return output


@pytest.fixture
def copied(built: Path, tmp_path: Path) -> Path:
    """A copy of ``built`` to be damaged."""
    return Path(shutil.copytree(built, tmp_path / "folder"))


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Path]:
    """``make_checkpoint`` into a folder of this test."""
    return lambda **settings: make_checkpoint(tmp_path / "checkpoint", **settings)
