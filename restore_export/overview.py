"""What can be exported and how: families, reducers, presets, dtypes, and the libraries that this goes with."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from restore_export import versions
from restore_export.calibration.catalogue import REDUCERS, ReducerInfo
from restore_export.calibration.settings import PRESETS, Calibration, Reduction
from restore_export.engines.targets import RTX
from restore_export.families import FAMILIES
from restore_export.recipe import DTYPES


@dataclass(frozen=True)
class FamilyInfo:
    """One model family, and the checkpoints that it takes."""

    name: str
    architectures: tuple[str, ...]
    """Classes that ``config.json`` names."""
    text_models: tuple[str, ...]
    """``model_type`` of the language models."""
    towers: tuple[str, ...]
    """``model_type`` of the vision towers."""
    example: str
    """A checkpoint on the hub."""


@dataclass(frozen=True)
class PresetInfo:
    """One preset, and everything that it sets."""

    name: str
    reduction: Reduction
    calibration: Calibration


@dataclass(frozen=True)
class Models:
    """All that there is to choose from."""

    families: tuple[FamilyInfo, ...]
    reducers: tuple[ReducerInfo, ...]
    presets: tuple[PresetInfo, ...]
    dtypes: tuple[str, ...]
    python: str
    """The range that is supported, such as ``>=3.11``."""
    libraries: tuple[versions.Library, ...]
    """Installed, supported and tested versions."""

    def to_json(self) -> dict[str, Any]:
        """All fields, by their names."""
        return asdict(self)


def list_models() -> Models:
    """All of it; no library is imported for it. EnvironmentFailure where restore-export itself is not installed."""
    families = tuple(
        FamilyInfo(family.name, family.architectures, family.text_models, family.towers, family.example)
        for family in FAMILIES.values()
    )
    return Models(
        families=families,
        reducers=tuple(REDUCERS.values()),
        presets=tuple(PresetInfo(name, *settings) for name, settings in PRESETS.items()),
        dtypes=DTYPES,
        python=versions.python_range(),
        libraries=versions.libraries(*versions.TO_BUILD, RTX.package),
    )
