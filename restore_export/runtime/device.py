"""Memory and streams of one GPU, through cuda-python. Every failing call is one line that names it."""

from __future__ import annotations

from typing import Any

import numpy as np

from restore_export.errors import RuntimeFailure

_LEAST_BYTES = 256  # an empty tensor needs an address, too


class Device:
    """The first GPU, with one stream."""

    def __init__(self) -> None:
        """RuntimeFailure where cuda-python, the driver or a GPU is missing."""
        try:
            from cuda.bindings import runtime
        except ImportError:
            raise RuntimeFailure("engines are run with cuda-python: pip install cuda-bindings") from None
        self._cuda = runtime
        error, count = runtime.cudaGetDeviceCount()
        if int(error) or not count:
            raise RuntimeFailure("no NVIDIA GPU is to be seen (driver and nvidia-smi?); engines run on a GPU alone")
        self.stream = int(self.call("cudaStreamCreate"))

    def call(self, name: str, *arguments: Any) -> Any:
        """A CUDA runtime function by name; its result without the error code."""
        error, *results = getattr(self._cuda, name)(*arguments)
        if int(error):
            why = self._cuda.cudaGetErrorString(error)[1].decode()
            raise RuntimeFailure(f"{name} failed on the GPU ({why}); is its memory full?")
        return results[0] if results else None

    def wait(self) -> None:
        """Until everything on the stream is done."""
        self.call("cudaStreamSynchronize", self.stream)


class Buffer:
    """Device memory that grows when more is asked of it."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._bytes = 0
        self.address = 0

    def reserve(self, size: int) -> int:
        """The address of at least ``size`` bytes."""
        if size > self._bytes or not self.address:
            self.free()
            wanted = max(size, _LEAST_BYTES)
            self.address, self._bytes = int(self._device.call("cudaMalloc", wanted)), wanted
        return self.address

    def upload(self, value: np.ndarray) -> int:
        """Copy a contiguous array to the device; its address."""
        address = self.reserve(value.nbytes)
        if value.nbytes:
            self._copy(address, value.ctypes.data, value.nbytes, "cudaMemcpyHostToDevice")
        return address

    def download(self, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
        """Copy to a new array; it is filled when the stream is done."""
        value = np.empty(shape, dtype)
        if value.nbytes:
            self._copy(value.ctypes.data, self.address, value.nbytes, "cudaMemcpyDeviceToHost")
        return value

    def free(self) -> None:
        """Give the memory back."""
        if self.address:
            self._device.call("cudaFree", self.address)
            self.address = self._bytes = 0

    def _copy(self, to: int, source: int, size: int, kind: str) -> None:
        cuda = self._device._cuda
        self._device.call("cudaMemcpyAsync", to, source, size, getattr(cuda.cudaMemcpyKind, kind), self._device.stream)
