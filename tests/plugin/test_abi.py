"""Our declaration of TensorRT's plugin interface, held against the library that is loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from restore_export.engines import toolkit
from restore_export.engines.targets import RTX
from restore_export.plugin import library

pytestmark = pytest.mark.skipif(not toolkit.is_installed(RTX), reason="TensorRT for RTX is not installed")
HERE = Path(__file__).parent
REGISTRY = """
import json, sys
import numpy as np, tensorrt_rtx as trt
builder = trt.Builder(trt.Logger(trt.Logger.ERROR))
registry = builder.get_plugin_registry()
registry.load_library(sys.argv[1])
creator = registry.get_creator("AnchorMerge", "1", "restore")
def field(name, value, kind):
    return trt.PluginField(name, value, getattr(trt.PluginFieldType, kind))
fields = [field("count", np.array([5], np.int32), "INT32"), field("rivals", b"paper", "CHAR"),
          field("position", b"mean", "CHAR")]
plugin = creator.create_plugin("x", trt.PluginFieldCollection(fields), trt.TensorRTPhase.BUILD)
kinds = [trt.PluginCapabilityType.CORE, trt.PluginCapabilityType.BUILD, trt.PluginCapabilityType.RUNTIME]
core, build, runtime = (plugin.get_capability_interface(kind) for kind in kinds)
def info(each):
    return [each.interface_info.kind, each.interface_info.major, each.interface_info.minor]
print(json.dumps({
    "creator": [creator.name, creator.plugin_version, creator.plugin_namespace],
    "fields": [[each.name, str(each.type).rpartition(".")[2]] for each in creator.field_names],
    "infos": [info(each) for each in (creator, plugin, core, build, runtime)],
    "build": [build.num_outputs, build.metadata_string, build.timing_cache_id, build.format_combination_limit],
    "bad": creator.create_plugin("x", trt.PluginFieldCollection(fields[:1]), trt.TensorRTPhase.BUILD) is None,
}))
"""

BUILD = """
import sys
import tensorrt_rtx as trt
logger = trt.Logger(trt.Logger.ERROR)
builder = trt.Builder(logger)
builder.get_plugin_registry().load_library(sys.argv[1])
network = builder.create_network(0)
parser = trt.OnnxParser(network, logger)
assert parser.parse_from_file(sys.argv[2])
config, profile = builder.create_builder_config(), builder.create_optimization_profile()
config.num_compute_capabilities = 1
config.set_compute_capability(trt.ComputeCapability.SM80, 0)
profile.set_shape("tokens", (1, 7, 3), (2, 7, 3), (4, 7, 3))
profile.set_shape("kept", (1, 2), (2, 2), (4, 2))
config.add_optimization_profile(profile)
assert builder.build_serialized_network(network, config) is not None
"""


def test_the_registry_reads_creator_fields_and_interfaces() -> None:
    done = subprocess.run(
        [sys.executable, "-c", REGISTRY, library.library()], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["creator"] == ["AnchorMerge", "1", "restore"]
    assert told["fields"] == [["count", "INT32"], ["rivals", "CHAR"], ["position", "CHAR"]]
    kinds = ("PLUGIN CREATOR_V3ONE", "PLUGIN", "PLUGIN_V3ONE_CORE", "PLUGIN_V3ONE_BUILD", "PLUGIN_V3ONE_RUNTIME")
    assert told["infos"] == [[kind, 1, 0] for kind in kinds]
    assert told["build"] == [4, "5_paper_mean", "5_paper_mean", 100]
    assert told["bad"]
    assert "restore::AnchorMerge: attribute rivals is ''; paper, reference" in done.stderr


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the probe wrote down in a real build."""
    folder = tmp_path_factory.mktemp("probe")
    plugin = folder / "libprobe.so"
    source = [str(HERE / "abi_probe.cpp"), f"-I{library.SOURCE.parent}"]
    subprocess.run(["g++", *library.FLAGS, *source, "-o", str(plugin)], check=True)
    node = helper.make_node(
        "AbiProbe", ["tokens", "kept"], ["merged"], domain="restore", number=5, word="paper",
        plugin_namespace="restore", plugin_version="1",
    )  # fmt: skip
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        [node], "probe",
        [value("tokens", TensorProto.FLOAT16, ["b", 7, 3]), value("kept", TensorProto.INT64, ["b", 2])],
        [value("merged", TensorProto.FLOAT16, ["b", 5, 3])],
    )  # fmt: skip
    opsets = [helper.make_opsetid("", 23), helper.make_opsetid("restore", 1)]
    onnx.save(helper.make_model(graph, opset_imports=opsets), folder / "probe.onnx")
    environment = toolkit.child_environment(RTX, folder) | {"ABI_PROBE_LOG": str(folder / "log")}
    call = [sys.executable, "-c", BUILD, str(plugin), str(folder / "probe.onnx")]
    done = subprocess.run(call, env=os.environ | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return (folder / "log").read_text().splitlines()


def test_every_call_of_a_build_arrives_where_it_was_meant(calls: list[str]) -> None:
    called = {line.split()[0] for line in calls}
    assert called == {
        "setLoggerFinder", "createPlugin", "getCapabilityInterface", "getPluginName", "getPluginVersion",
        "getPluginNamespace", "getNbOutputs", "getOutputDataTypes", "getOutputShapes", "supportsFormatCombination",
        "configurePlugin", "getWorkspaceSize", "getFieldsToSerialize", "clone", "getNbTactics",
        "getFormatCombinationLimit",
    }, "a build makes other calls with this TensorRT: check the declaration of those that are new"  # fmt: skip


def test_what_the_calls_pass_is_read_as_it_was_given(calls: list[str]) -> None:
    assert "createPlugin phase 0 field number type 5 length 1" in calls
    assert any(line.startswith("createPlugin phase 0 field word type 6 length ") for line in calls)
    assert "getOutputDataTypes 1 of 2: 1 8" in calls
    assert "getOutputShapes 2 0 1 ranks 3 2" in calls
    configured = [line for line in calls if line.startswith("configurePlugin")]
    assert "configurePlugin input 0 type 1 format 0 -1x7x3 min 1x7x3 opt 2x7x3 max 4x7x3" in configured
    assert "configurePlugin output 0 type 1 max 4x5x3" in configured
    assert "getWorkspaceSize 2 1 max 4x7x3" in calls
