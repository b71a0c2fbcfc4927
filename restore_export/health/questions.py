"""The process that ``probe.py`` starts: one question, answered by one JSON object on a marked line.

A question fills in what it has ``told`` as it goes: what it raises then does not lose what was known before.
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Callable
from typing import Any

from restore_export.errors import RuntimeFailure
from restore_export.health.probe import MARK

OPSET = 23
"""Of the exported graphs, as ``graphs/trace.py`` has it; that one imports torch."""
_CUDA = "CUDAExecutionProvider"


Told = dict[str, Any]


def driver(told: Told) -> None:
    """The NVIDIA driver: ``reason`` (why it is not loaded), ``cuda`` (12040 is CUDA 12.4), ``code`` of cuInit and its
    ``name``, ``count`` of GPUs, ``gpu`` and ``sm`` of the first.
    """
    try:
        library = ctypes.CDLL("libcuda.so.1")
    except OSError as error:
        told["reason"] = str(error)
        return
    version, count = ctypes.c_int(), ctypes.c_int()
    library.cuDriverGetVersion(ctypes.byref(version))
    told |= {"cuda": version.value, "code": int(library.cuInit(0))}
    told["name"] = _error_name(library, told["code"])
    if told["code"]:
        return
    from restore_export.engines.toolkit import gpu_sm

    library.cuDeviceGetCount(ctypes.byref(count))
    gpu = ctypes.create_string_buffer(256)
    library.cuDeviceGetName(gpu, len(gpu), 0)
    told |= {"count": count.value, "gpu": gpu.value.decode(errors="replace"), "sm": gpu_sm()}


def pytorch(told: Told, device: str) -> None:
    """Multiply two matrices on ``cpu`` or ``cuda``: ``version``, ``cuda`` (empty: a build for the CPU), ``right``."""
    import torch

    told |= {"version": str(torch.__version__), "cuda": torch.version.cuda or ""}
    if device == "cuda":
        if not told["cuda"]:
            return
        torch.cuda.init()  # tells why it does not work; is_available() does not
    ones = torch.ones(4, 4, device=device)
    told["right"] = bool((ones @ ones == 4).all())


def onnxruntime(told: Told, provider: str) -> None:
    """Run a graph of one node: ``cuda`` that it is built for, ``available`` and ``used`` providers, ``right``."""
    import numpy as np
    import onnxruntime as ort

    told |= {"cuda": getattr(ort, "cuda_version", ""), "available": ort.get_available_providers()}
    if provider not in told["available"]:
        return
    if provider == _CUDA and hasattr(ort, "preload_dlls"):
        ort.preload_dlls()  # pip's CUDA libraries are found by this alone
    session = ort.InferenceSession(_doubling(), providers=[provider])
    told["used"] = session.get_providers()
    (made,) = session.run(None, {"x": np.array([1, 2], np.float32)})
    told["right"] = made.tolist() == [2, 4]


def builds(told: Told, name: str) -> None:
    """Build an engine of one layer with the TensorRT of a target: ``version``, ``right``."""
    from restore_export.engines import toolkit
    from restore_export.engines.targets import TARGETS
    from restore_export.engines.tensorrt_objects import make_logger

    target = TARGETS[name]
    trt = toolkit.load(target)
    told["version"] = str(trt.__version__)
    logger = make_logger(trt)
    builder = trt.Builder(logger)
    network = builder.create_network(0)
    given = network.add_input("x", trt.float32, (2,))
    network.mark_output(network.add_elementwise(given, given, trt.ElementWiseOperation.SUM).get_output(0))
    config = builder.create_builder_config()
    if target.default_sms:
        config.num_compute_capabilities = 1
        config.set_compute_capability(_capability(trt, target.default_sms[0]), 0)
    made = builder.build_serialized_network(network, config)
    if made is None:
        raise RuntimeFailure(f"it builds no engine of one layer ({logger.reason()})")
    told["right"] = made.nbytes > 0


def runs(told: Told, name: str) -> None:
    """Start the runtime of a target and copy something to the GPU and back: ``version``, ``right``."""
    import numpy as np

    from restore_export.engines import toolkit
    from restore_export.engines.targets import TARGETS
    from restore_export.engines.tensorrt_objects import make_logger
    from restore_export.runtime.device import Buffer, Device

    trt = toolkit.load(TARGETS[name], to_build=False)
    told["version"] = str(trt.__version__)
    device, given = Device(), np.arange(4, dtype=np.float32)
    buffer = Buffer(device)
    buffer.upload(given)
    taken = buffer.download(given.shape, given.dtype)
    device.wait()
    runtime = trt.Runtime(make_logger(trt))
    told["right"] = bool(runtime) and bool((given == taken).all())


def memory(told: Told) -> None:
    """Bytes that can be taken (None where nothing tells), and what an engine takes: ``base``, ``per_weight``."""
    from restore_export.engines.memory import BASE, PEAK_PER_WEIGHT, available

    told |= {"available": available(), "base": BASE, "per_weight": PEAK_PER_WEIGHT}


QUESTIONS: dict[str, Callable[..., None]] = {
    question.__name__: question for question in (driver, pytorch, onnxruntime, builds, runs, memory)
}


def _doubling() -> bytes:
    """An ONNX file of ``y = x + x``, of the opset that exported graphs have."""
    from onnx import TensorProto, helper

    given, made = (helper.make_tensor_value_info(name, TensorProto.FLOAT, [2]) for name in ("x", "y"))
    graph = helper.make_graph([helper.make_node("Add", ["x", "x"], ["y"])], "doubling", [given], [made])
    opset = helper.make_opsetid("", OPSET)
    model = helper.make_model(graph, opset_imports=[opset], ir_version=helper.find_min_ir_version_for([opset]))
    return bytes(model.SerializeToString())


def _capability(trt: Any, sm: str) -> Any:
    return getattr(trt.ComputeCapability, f"SM{sm.replace('.', '')}")


def _error_name(library: Any, code: int) -> str:
    """What the driver calls an error of its own."""
    name = ctypes.c_char_p()
    if not hasattr(library, "cuGetErrorName") or library.cuGetErrorName(code, ctypes.byref(name)) or not name.value:
        return f"error {code}"
    return name.value.decode(errors="replace")


def _answer(name: str, *arguments: str) -> Told:
    told: Told = {}
    try:
        QUESTIONS[name](told, *arguments)
    except Exception as error:  # a library raises what it likes, and all of it is an answer
        told["error"] = " ".join(str(error).split())[:600] or type(error).__name__
    return told


if __name__ == "__main__":
    answer = json.dumps(_answer(*sys.argv[1:]))
    # A line of its own, whatever was printed before; written at once, as leaving may crash.
    sys.stdout.write(f"\n{MARK}{answer}\n")
    sys.stdout.flush()
