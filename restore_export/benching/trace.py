"""ONNX Runtime's own profile: what each node of each run took."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_NODE, _RUN = "_kernel_time", "model_run"
_INLINED = re.compile(r"^_inlfunc_[A-Za-z0-9]+_")
"""What ONNX Runtime puts before the names of nodes that came out of a function."""


@dataclass(frozen=True)
class Run:
    """Microseconds of each node of one run, by its name in the file; nodes inside a loop count as the loop."""

    nodes: Mapping[str, int]

    @property
    def total(self) -> int:
        return sum(self.nodes.values())

    def of(self, names: set[str], prefix: str = "") -> int:
        """Of nodes with one of these names, or with a name that begins so.

        What was fused is called after a node that went into it, with a slash and a word behind.
        """
        return sum(
            took
            for name, took in self.nodes.items()
            if (prefix and name.startswith(prefix)) or name in names or _before_fusion(name) in names
        )


def read_trace(path: Path) -> list[Run]:
    """The runs of one session in their order."""
    return list(runs_of(json.loads(path.read_text())))


def runs_of(events: Sequence[Mapping[str, Any]]) -> Iterator[Run]:
    """The same from a trace that was read."""
    nodes = sorted((each for each in events if _is_node(each)), key=lambda each: each["ts"])
    for run in sorted((each for each in events if each.get("name") == _RUN), key=lambda each: each["ts"]):
        yield Run(_outermost([each for each in nodes if run["ts"] <= each["ts"] < run["ts"] + run["dur"]]))


def _is_node(event: Mapping[str, Any]) -> bool:
    return event.get("cat") == "Node" and str(event.get("name", "")).endswith(_NODE)


def _outermost(events: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """Without those that another one contains."""
    found: dict[str, int] = {}
    end = 0
    for event in events:
        if event["ts"] >= end:
            end = event["ts"] + event["dur"]
            name = _INLINED.sub("", event["name"].removesuffix(_NODE))
            found[name] = found.get(name, 0) + event["dur"]
    return found


def _before_fusion(name: str) -> str:
    return name.rstrip("/").rpartition("/")[0]
