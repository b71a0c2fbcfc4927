"""Parse one ONNX file, prove the network, build its engine: the work inside the building process."""

from __future__ import annotations

import hashlib
import mmap
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import onnx

from restore_export.engines import handed, toolkit
from restore_export.engines.expected import Expected, expect
from restore_export.engines.job import Built, Job
from restore_export.engines.network import NetworkFacts, TensorFacts, facts_of
from restore_export.engines.proof import prove
from restore_export.engines.targets import TARGETS
from restore_export.engines.tensorrt_objects import EngineFile, make_logger, make_monitor, make_writer
from restore_export.errors import EngineError


def build(job: Job, progress: Callable[[str, float], None]) -> Built:
    """Parse, prove and build. EngineError says what failed or was not as meant."""
    trt = toolkit.load(TARGETS[job.target])
    graph = Path(job.graph)
    model = onnx.load(graph, load_external_data=False)
    expected = expect(model, job.dtype, job.plugin is not None)
    edits = handed.edit(model, job.dtype)
    given = handed.serialized(model)
    logger = make_logger(trt)
    builder = trt.Builder(logger)
    if not builder:
        raise EngineError(f"TensorRT's builder does not start ({logger.reason()})")
    body_layers = None
    if expected.plugins:
        progress("parse the function body", 0.0)
        body_layers = facts_of(trt, _parse(trt, builder, logger, given, graph)[0]).layer_count
        _register(builder, logger, str(job.plugin))
    progress("parse", 0.0)
    # The parser owns weights of the network, so it lives as long.
    network, parser = _parse(trt, builder, logger, given, graph)
    facts = _proved(trt, network, expected, job.dtype)
    config = _configure(trt, builder, network, job, make_monitor(trt, progress))
    file, seconds = _written(trt, builder, network, config, job, logger)
    del parser
    sha256 = hashlib.sha256(given).hexdigest()
    return _result(trt, job, facts, body_layers, (edits, sha256), file, seconds, logger.warnings)


def _parse(trt: ModuleType, builder: Any, logger: Any, given: bytes, graph: Path) -> tuple[Any, Any]:
    flag = getattr(trt.NetworkDefinitionCreationFlag, "STRONGLY_TYPED", None)
    network = builder.create_network(0 if flag is None else 1 << int(flag))
    parser = trt.OnnxParser(network, logger)
    if not parser.parse(given, str(graph)):
        raise EngineError(f"TensorRT's parser refused {graph.name}: {_parse_error(parser, logger)}")
    return network, parser


def _parse_error(parser: Any, logger: Any) -> str:
    if not parser.num_errors:
        return str(logger.reason())
    error = parser.get_error(parser.num_errors - 1)
    return f"node {error.node_name() or '?'} ({error.node_operator() or '?'}): {' '.join(str(error.desc()).split())}"


def _register(builder: Any, logger: Any, library: str) -> None:
    # None, not an exception, says that it failed.
    if builder.get_plugin_registry().load_library(library) is None:
        raise EngineError(f"TensorRT does not load the plugin library {library} ({logger.reason()})")


def _proved(trt: ModuleType, network: Any, expected: Expected, dtype: str) -> NetworkFacts:
    facts = facts_of(trt, network)
    problems = prove(expected, facts, dtype)
    if problems:
        raise EngineError(f"the parsed network is not what was meant: {'; '.join(problems)}")
    return facts


def _configure(trt: ModuleType, builder: Any, network: Any, job: Job, monitor: Any) -> Any:
    config = builder.create_builder_config()
    config.progress_monitor = monitor
    config.clear_flag(trt.BuilderFlag.TF32)
    if job.sms:
        config.num_compute_capabilities = len(job.sms)
        for index, sm in enumerate(job.sms):
            config.set_compute_capability(getattr(trt.ComputeCapability, f"SM{sm}"), index)
    if job.plugin:
        config.plugins_to_serialize = [job.plugin]
    if job.ranges:
        profile = builder.create_optimization_profile()
        for name, (smallest, usual, largest) in job.ranges.items():
            profile.set_shape(name, smallest, usual, largest)
        if config.add_optimization_profile(profile) < 0:
            raise EngineError(f"TensorRT does not take the optimization profile {job.ranges}")
    return config


def _written(
    trt: ModuleType, builder: Any, network: Any, config: Any, job: Job, logger: Any
) -> tuple[EngineFile, float]:
    start = time.monotonic()
    with EngineFile(Path(job.engine)) as file:
        done = builder.build_serialized_network_to_stream(network, config, make_writer(trt, file))
    if file.problem:
        raise EngineError(
            f"the engine cannot be written ({file.problem}); check the room on the disk"
        ) from file.problem
    if not done or not file.bytes:
        raise EngineError(f"TensorRT could not build {Path(job.graph).name}: {logger.reason()}")
    return file, time.monotonic() - start


def _result(
    trt: ModuleType, job: Job, facts: NetworkFacts, body_layers: int | None,
    given: tuple[list[str], str],
    file: EngineFile,
    seconds: float, warnings: list[str],
) -> Built:  # fmt: skip
    inside = job.plugin is not None and contains(Path(job.engine), Path(job.plugin).read_bytes())
    if facts.plugins and not inside:
        raise EngineError("the plugin library is not inside the engine; please report this TensorRT version")
    return Built(
        version=str(trt.__version__),
        layers=facts.layers,
        layer_count=facts.layer_count,
        body_layer_count=body_layers,
        plugin_layers=facts.plugins,
        fused_attentions=facts.fused_attentions,
        decomposed_attentions=facts.decomposed_attentions,
        casts=facts.casts,
        inputs=[_described(tensor, job) for tensor in facts.inputs],
        outputs=[_described(tensor, job) for tensor in facts.outputs],
        edits=given[0],
        handed_sha256=given[1],
        plugin_inside=inside,
        bytes=file.bytes,
        sha256=file.sha256,
        build_seconds=round(seconds, 3),
        warnings=warnings,
    )


def _described(tensor: TensorFacts, job: Job) -> dict[str, Any]:
    known = job.ranges.get(tensor.name)
    described: dict[str, Any] = {"name": tensor.name, "dtype": tensor.dtype, "shape": list(tensor.shape)}
    return described | ({"min": list(known[0]), "opt": list(known[1]), "max": list(known[2])} if known else {})


def contains(path: Path, needle: bytes) -> bool:
    """Whether a file holds these bytes; it is mapped, not read."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return data.find(needle) >= 0
