"""What engines are built for: frozen, and checked before any heavy work."""

from __future__ import annotations

import importlib.util
import inspect
import re
from collections.abc import Sequence
from dataclasses import dataclass

from restore_export.engines.targets import NAMES, ONNX, RTX
from restore_export.errors import UsageError
from restore_export.plugin.library import OLDEST_SM
from restore_export.reading.wording import choice_problems

OPTIMAL_TEXT = 75
"""Prompt tokens around a picture that an engine is tuned for (64 visual tokens with them make the usual 139)."""

LEAST_INPUT = 1024
"""Tokens of a step that an engine takes, where nothing else is asked for."""
MOST = 1 << 20
"""No limit may be larger; it catches a slip of the hand."""


@dataclass(frozen=True)
class EngineSettings:
    """Targets, GPUs and limits of the engines of a build."""

    targets: tuple[str, ...] = ()
    """Names of :data:`targets.TARGETS`; empty: the ONNX folder alone."""
    sms: tuple[str, ...] = RTX.default_sms
    """Compute capabilities of the engines that are built without a GPU."""
    plugin: bool = True
    """Whether anchor merging is the plugin, or its ONNX function body."""
    opset_compat: bool = False
    """Whether a variant for TensorRT before 10.15 is written as well."""
    max_batch_size: int = 1
    max_input_len: int | None = None
    """Most tokens of one step (a prompt with its reduced pictures); None: :meth:`input_len`."""
    max_seq_len: int = 4096
    """Most tokens in the cache; lowered to the model's own limit."""
    force_memory: bool = False

    def input_len(self, reduced: int) -> int:
        """Most tokens of one step, for pictures of ``reduced`` tokens: room for one, and for a long question."""
        return self.max_input_len or max(LEAST_INPUT, reduced + LEAST_INPUT // 2)

    def problems(self) -> list[str]:
        """Everything that is wrong and needs no model to see."""
        found = [
            f"{name} is {value}; allowed: 1 to {MOST}"
            for name, value in self._limits().items()
            if value is not None and not 1 <= value <= MOST
        ]
        if RTX.name in self.targets:
            found += self._sm_problems()
        if self.max_input_len and self.max_input_len > self.max_seq_len:
            found.append(f"max_input_len {self.max_input_len} is above max_seq_len {self.max_seq_len}")
        return found

    def _limits(self) -> dict[str, int | None]:
        names = ("max_batch_size", "max_input_len", "max_seq_len")
        return {name: getattr(self, name) for name in names}

    def _sm_problems(self) -> list[str]:
        found = [
            f"sm {sm} is not one that {RTX.title} builds for; allowed: {', '.join(RTX.sms)}"
            for sm in self.sms
            if sm not in RTX.sms
        ]
        if self.plugin:
            found += [
                f"sm {sm} is older than {OLDEST_SM}, which the kernels of the anchor-merge plugin need; leave it out, "
                "or use --no-plugin"
                for sm in self.sms
                if sm in RTX.sms and float(sm) < float(OLDEST_SM)
            ]
        return found


NO_ENGINES = EngineSettings()
"""The ONNX folder alone."""


def make_engine_settings(
    *,
    targets: str | Sequence[str] | None = None,
    sms: str | float | Sequence[str | float] | None = None,
    plugin: bool = True,
    opset_compat: bool = False,
    max_batch_size: int | None = None,
    max_input_len: int | None = None,
    max_seq_len: int | None = None,
    force_memory: bool = False,
) -> EngineSettings:
    """Engine settings from what a user gives; ``None``: the default. UsageError lists everything wrong."""
    targets = [targets] if isinstance(targets, str) else targets
    sms = [sms] if isinstance(sms, (str, float, int)) else sms
    problems = [problem for name in targets or () for problem in choice_problems("target", name, NAMES)]
    if problems:
        raise UsageError("; ".join(problems))
    given = {"max_batch_size": max_batch_size, "max_input_len": max_input_len, "max_seq_len": max_seq_len}
    settings = EngineSettings(
        targets=_chosen(targets),
        sms=tuple(dict.fromkeys(_spelled(sm) for sm in sms)) if sms else RTX.default_sms,
        plugin=plugin,
        opset_compat=opset_compat,
        force_memory=force_memory,
        **{name: value for name, value in given.items() if value is not None},
    )
    if sms and RTX.name not in settings.targets:
        problems.append(f"sm is given, but target {RTX.name} is not; other engines are built for the GPU that is there")
    problems += settings.problems()
    if problems:
        raise UsageError("; ".join(problems))
    return settings


ENGINE_SETTINGS = tuple(inspect.signature(make_engine_settings).parameters)
"""What :func:`make_engine_settings` takes."""


def _chosen(targets: Sequence[str] | None) -> tuple[str, ...]:
    if targets is not None:
        return tuple(dict.fromkeys(name for name in targets if name != ONNX))
    return (RTX.name,) if importlib.util.find_spec(RTX.module) else ()


def _spelled(sm: str | float) -> str:
    """8.6, 86 and sm_86 are one; what is none of these stays as it was typed."""
    typed = str(sm).strip()
    digits = re.fullmatch(r"(?:sm_?)?(\d+\.\d|\d{2,3})", typed, re.IGNORECASE)
    if not digits:
        return typed
    found = digits[1] if "." in digits[1] else f"{digits[1][:-1]}.{digits[1][-1]}"
    return found if found in RTX.sms else typed


def sm_number(sm: str) -> int:
    """8.6 → 86."""
    return int(sm.replace(".", ""))
