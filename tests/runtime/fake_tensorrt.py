"""Stand-ins for a GPU: TensorRT's runtime objects computed by ONNX Runtime, and CUDA memory that is the host's.

They check what a device would: sizes of copies, shapes within the profile, addresses set before execution.
"""

from __future__ import annotations

import ctypes
from pathlib import Path
from types import SimpleNamespace

import numpy as np

from restore_export.runtime.session import Session


class Cuda:
    """``cuda.bindings.runtime``, as far as it is used."""

    cudaMemcpyKind = SimpleNamespace(cudaMemcpyHostToDevice=1, cudaMemcpyDeviceToHost=2)

    def __init__(self) -> None:
        self.memory: dict[int, ctypes.Array] = {}
        self.fails = ""

    def __getattribute__(self, name: str) -> object:
        fails = object.__getattribute__(self, "fails")
        if fails and name == fails:
            return lambda *_: (2, None)
        return object.__getattribute__(self, name)

    def cudaGetDeviceCount(self) -> tuple[int, int]:
        return 0, 1

    def cudaStreamCreate(self) -> tuple[int, int]:
        return 0, 7

    def cudaStreamSynchronize(self, stream: int) -> tuple[int]:
        return (0,)

    def cudaMalloc(self, size: int) -> tuple[int, int]:
        made = ctypes.create_string_buffer(size)
        self.memory[ctypes.addressof(made)] = made
        return 0, ctypes.addressof(made)

    def cudaFree(self, address: int) -> tuple[int]:
        del self.memory[address]
        return (0,)

    def cudaMemcpyAsync(self, to: int, source: int, size: int, kind: int, stream: int) -> tuple[int]:
        device = self.memory[to if kind == 1 else source]
        assert size <= len(device)
        assert stream == 7
        ctypes.memmove(to, source, size)
        return (0,)

    def cudaGetErrorString(self, error: int) -> tuple[int, bytes]:
        return 0, b"out of memory"


class Context:
    """An execution context that runs the ONNX file on ONNX Runtime."""

    def __init__(self, session: Session, reduced: int) -> None:
        self.session, self.reduced = session, reduced
        self.shapes: dict[str, tuple[int, ...]] = {}
        self.addresses: dict[str, int] = {}
        self.results: dict[str, np.ndarray] = {}

    def set_input_shape(self, name: str, shape: tuple[int, ...]) -> None:
        assert len(shape) == len(self.session.inputs[name].shape)
        self.shapes[name] = tuple(shape)

    def set_tensor_address(self, name: str, address: int) -> None:
        assert address
        self.addresses[name] = address

    def get_tensor_shape(self, name: str) -> tuple[int, ...]:
        if name == self.session.outputs[0]:
            feeds = {}
            for given, shape in self.shapes.items():
                dtype = self.session.dtype(given)
                size = int(np.prod(shape)) * dtype.itemsize
                raw = (ctypes.c_char * size).from_address(self.addresses[given]) if size else b""
                feeds[given] = np.frombuffer(raw, dtype).reshape(shape)
            self.results = self.session.run(feeds)
        return self.results[name].shape

    def execute_async_v3(self, stream: int) -> bool:
        assert stream == 7
        for name, value in self.results.items():
            flat = np.ascontiguousarray(value)
            ctypes.memmove(self.addresses[name], flat.ctypes.data, flat.nbytes)
        return True


def module(version: str, graphs: dict[bytes, Path]) -> SimpleNamespace:
    """A ``tensorrt`` whose engines are ``graphs`` by the bytes of the engine."""

    class Logger:
        Severity = SimpleNamespace(ERROR=1, WARNING=2)

    class Runtime:
        engine_host_code_allowed = False

        def __init__(self, logger: object) -> None:
            pass

        def deserialize_cuda_engine(self, data: bytes) -> SimpleNamespace | None:
            if data not in graphs:
                return None
            return SimpleNamespace(create_execution_context=lambda: Context(Session(graphs[data]), 0))

    return SimpleNamespace(__version__=version, ILogger=Logger, Runtime=Runtime)
