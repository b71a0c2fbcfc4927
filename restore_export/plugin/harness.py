"""Call the shipped plugin library as TensorRT's runtime does, without TensorRT: for tests and GPU checks.

The plugin comes through ``getCreators`` and gets real (or, in tests, recorded) pointers in ``enqueue``.
"""

from __future__ import annotations

import ctypes
import subprocess
import tempfile
from pathlib import Path

import torch
from torch import Tensor

from restore_export.calibration.groups import Reduced
from restore_export.errors import EngineError
from restore_export.plugin import library

HARNESS = Path(__file__).with_name("harness.cpp")
_TENSORRT_TYPES = {torch.float32: 0, torch.float16: 1, torch.bfloat16: 7}
_MESSAGE_BYTES = 1024


class _Call(ctypes.Structure):
    _fields_ = (
        ("batch", ctypes.c_int64),
        ("length", ctypes.c_int64),
        ("width", ctypes.c_int64),
        ("kept", ctypes.c_int64),
        ("count", ctypes.c_int32),
        ("dtype", ctypes.c_int32),
        ("rivals", ctypes.c_char_p),
        ("position", ctypes.c_char_p),
        ("inputs", ctypes.c_void_p * 2),
        ("outputs", ctypes.c_void_p * 4),
        ("workspace", ctypes.c_void_p),
        ("stream", ctypes.c_void_p),
        ("workspace_bytes", ctypes.c_int64),
        ("repeat", ctypes.c_int32),
    )


class Harness:
    """A compiled harness over one plugin library."""

    def __init__(self, plugin: Path | None = None) -> None:
        """``plugin``: the library, default the one that builds use. EngineError where nothing can be compiled."""
        self.plugin = plugin or library.library()
        with tempfile.TemporaryDirectory() as scratch:
            made = Path(scratch) / "libharness.so"
            call = [*library.compiler(), *library.FLAGS, *library.include_flags(), str(HARNESS), "-o", str(made)]
            done = subprocess.run([*call, *library.LINK], capture_output=True, text=True, check=False)
            if done.returncode:
                raise EngineError(f"the harness does not compile: {done.stderr[-500:]}")
            self._run = ctypes.CDLL(str(made)).run_plugin

    def workspace_bytes(self, tokens: Tensor, kept: Tensor, count: int, rivals: str, position: str) -> int:
        """What the plugin asks TensorRT for."""
        call = self._call(tokens, kept, count, rivals, position)
        self._do(call)
        return int(call.workspace_bytes)

    def anchor_merge(
        self,
        tokens: Tensor,
        kept: Tensor,
        count: int,
        rivals: str,
        position: str,
        workspace: Tensor,
        stream: int = 0,
        repeat: int = 1,
    ) -> Reduced:
        """``repeat`` times ``enqueue`` on contiguous tensors; ``workspace`` uint8. EngineError with the plugin's words.

        What the outputs hold is up to the driver: it has run when the stream is done.
        """
        batch, length, width = tokens.shape
        row = torch.zeros(batch, count, dtype=torch.float32, device=tokens.device)
        assignment = torch.zeros(batch, length, dtype=torch.int64, device=tokens.device)
        merged = tokens.new_zeros(batch, count, width)
        made = Reduced(merged, row, row.clone(), assignment)
        call = self._call(tokens, kept, count, rivals, position)
        call.outputs = (ctypes.c_void_p * 4)(*(each.data_ptr() for each in made))
        call.workspace, call.stream, call.repeat = workspace.data_ptr(), stream, repeat
        self._do(call)
        return made

    def _call(self, tokens: Tensor, kept: Tensor, count: int, rivals: str, position: str) -> _Call:
        call = _Call(*tokens.shape, kept.shape[1], count, _TENSORRT_TYPES[tokens.dtype])
        call.rivals, call.position = rivals.encode(), position.encode()
        call.inputs = (ctypes.c_void_p * 2)(tokens.data_ptr(), kept.data_ptr() or None)
        return call

    def _do(self, call: _Call) -> None:
        message = ctypes.create_string_buffer(_MESSAGE_BYTES)
        if self._run(str(self.plugin).encode(), ctypes.byref(call), message, ctypes.c_size_t(_MESSAGE_BYTES)):
            raise EngineError(message.value.decode() or "the plugin failed and gives no reason")
