"""A TensorRT engine behind the interface of an ONNX Runtime session.

Arrays go to the device and come back in every step, the cache too: made for checking an engine, not for speed.
"""

from __future__ import annotations

import contextlib
import hashlib
import weakref
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np

from restore_export.engines import toolkit
from restore_export.engines.sidecar import Sidecar, read_sidecar
from restore_export.engines.targets import TARGETS, Target
from restore_export.engines.tensorrt_objects import make_logger
from restore_export.errors import FolderError, RuntimeFailure
from restore_export.runtime.device import Buffer, Device
from restore_export.runtime.session import Arrays, Limits

_TYPES: dict[str, np.dtype] = {
    "FLOAT": np.dtype(np.float32),
    "HALF": np.dtype(np.float16),
    "BF16": np.dtype(ml_dtypes.bfloat16),
    "INT64": np.dtype(np.int64),
    "INT32": np.dtype(np.int32),
    "BOOL": np.dtype(np.bool_),
}


@dataclass(frozen=True)
class EngineInput:
    """What an engine takes: as ONNX Runtime tells it, a dynamic extent is a string."""

    name: str
    shape: tuple[int | str, ...]
    type: str


class EngineSession:
    """One engine on the GPU."""

    def __init__(self, path: Path, device: Device | None = None) -> None:
        """Check the sidecar, then deserialize. FolderError or RuntimeFailure say in one line what does not fit."""
        self.path = path
        self.sidecar = read_sidecar(path)
        target = TARGETS[self.sidecar.target]
        trt = toolkit.load(target, to_build=False)  # it only has to be the one that built it
        check_fits(self.sidecar, path, str(trt.__version__), toolkit.gpu_sm())
        data = read_checked(self.sidecar, path)
        self.device = device or Device()
        self._logger = make_logger(trt)
        self._runtime = trt.Runtime(self._logger)
        # The plugin is host code inside the engine.
        self._runtime.engine_host_code_allowed = self.sidecar.plugin is not None
        self._engine = self._runtime.deserialize_cuda_engine(data)
        self._context: Any = self._engine.create_execution_context() if self._engine else None
        if self._context is None:
            raise RuntimeFailure(f"{path} cannot be loaded by {target.title} ({self._logger.reason()}); build it again")
        io = self.sidecar.build
        self.inputs = {given["name"]: _input(given) for given in io.inputs}
        self.outputs = [output["name"] for output in io.outputs]
        self._types = {each["name"]: _TYPES[each["dtype"]] for each in (*io.inputs, *io.outputs)}
        self._limits = {given["name"]: (given["min"], given["max"]) for given in io.inputs if "min" in given}
        self._buffers = {name: Buffer(self.device) for name in self._types}
        weakref.finalize(self, _free, list(self._buffers.values()))

    @property
    def limits(self) -> Limits:
        """Largest shapes that it was built for."""
        largest = {name: shape for name, (_, shape) in self._limits.items()}
        rows = next(iter(largest.values()))[0]
        if "inputs_embeds" not in largest:
            return Limits(rows)
        return Limits(rows, largest["inputs_embeds"][1], largest["past_key_values.0.key"][2])

    def dtype(self, name: str) -> np.dtype:
        """numpy dtype of an input or output."""
        return self._types[name]

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> Arrays:
        """Run with inputs by name (cast to the dtypes asked for); outputs by name."""
        names = list(outputs or self.outputs)
        # Kept until the stream is done: copies are asynchronous.
        given = {
            name: np.ascontiguousarray(value).astype(self._types[name], copy=False).reshape(np.shape(value))
            for name, value in feeds.items()
        }
        for name, value in given.items():
            self._bind_input(name, value)
        shapes = {name: tuple(int(extent) for extent in self._context.get_tensor_shape(name)) for name in self.outputs}
        for name, shape in shapes.items():
            size = int(np.prod(shape)) * self._types[name].itemsize
            self._context.set_tensor_address(name, self._buffers[name].reserve(size))
        if not self._context.execute_async_v3(self.device.stream):
            raise RuntimeFailure(f"{self.path} failed in TensorRT ({self._logger.reason()})")
        made = {name: self._buffers[name].download(shapes[name], self._types[name]) for name in names}
        self.device.wait()
        return made

    def _bind_input(self, name: str, value: np.ndarray) -> None:
        smallest, largest = self._limits.get(name, (value.shape, value.shape))
        if len(value.shape) != len(largest) or any(
            not low <= extent <= high for low, extent, high in zip(smallest, value.shape, largest, strict=True)
        ):
            raise RuntimeFailure(
                f"{self.path.name}: input {name} has shape {list(value.shape)}, the engine takes {list(smallest)} to "
                f"{list(largest)}; build with larger limits (--max-batch-size, --max-input-len, --max-seq-len)"
            )
        self._context.set_input_shape(name, value.shape)
        self._context.set_tensor_address(name, self._buffers[name].upload(value))


def check_fits(sidecar: Sidecar, path: Path, version: str, sm: str) -> None:
    """RuntimeFailure where the engine is of another TensorRT version or for other GPUs."""
    target = TARGETS[sidecar.target]
    if not _same_version(sidecar.tensorrt_version, version):
        raise RuntimeFailure(
            f"{path} needs {target.title} {sidecar.tensorrt_version}, installed is {version}; install that version, or "
            "build the folder again"
        )
    needed = ", ".join(sidecar.sms)
    if not sm:
        raise RuntimeFailure(f"{path} needs a GPU of SM {needed}, and no NVIDIA GPU is to be seen here")
    if sidecar.sms and sm not in sidecar.sms:
        raise RuntimeFailure(f"{path} is for GPUs of SM {needed}, this one is SM {sm}; {_mend(target, sm)}")


def _mend(target: Target, sm: str) -> str:
    if not target.sms:
        return "build the folder again on this machine"
    return f"build again with --sm {sm}" if sm in target.sms else f"{target.title} does not build for this one"


def _same_version(built: str, installed: str) -> bool:
    """Equal in every number that both give: what a device's trtexec says of itself lacks the last one."""
    return all(one == other for one, other in zip(built.split("."), installed.split("."), strict=False))


def read_checked(sidecar: Sidecar, path: Path) -> bytes:
    """The engine's bytes. FolderError where it is not the file that its sidecar describes: half a copy, another one."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FolderError(f"{path} cannot be read ({error.strerror}); build the folder again") from None
    if hashlib.sha256(data).hexdigest() != sidecar.sha256:
        raise FolderError(f"{path} is not the engine that its sidecar describes (sha256 differs); build it again")
    return data


def _free(buffers: list[Buffer]) -> None:
    for buffer in buffers:
        with contextlib.suppress(RuntimeFailure):  # the context may be gone already
            buffer.free()


def _input(given: dict[str, Any]) -> EngineInput:
    shape = tuple(extent if extent >= 0 else "dynamic" for extent in given["shape"])
    return EngineInput(given["name"], shape, given["dtype"])
