"""How the weights of a plan are quantized: to nearest as they go by, or calibrated before the first is written."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from restore_export.calibrating.samples import load_samples
from restore_export.folder import Folder
from restore_export.output.stages import Stages
from restore_export.planning import Plan
from restore_export.resuming import all_stored, calibrated_stages
from restore_export.weights.quantized import Quantize, quantize_rows

_CALIBRATED = ".calibrated"
"""Where calibrated layers lie in the output that is being made, until its weights are written."""


@contextmanager
def quantizing(
    plan: Plan, folder: Folder, stages: Stages, about: Mapping[str, Any], heard: Callable[[float], None]
) -> Iterator[Quantize]:
    """What quantizes a weight, inside the ``with``. Nothing is calibrated where all is there already.

    ``folder`` is the output that is being made. When all goes well, nothing of the calibration is left in it; else
    layers that are done stay for the next build, as far as ``stages`` keep them.
    """
    quantization = plan.recipe.quantization
    if quantization is None or not quantization.calibrated:
        yield quantize_rows
        return
    place = folder.path / _CALIBRATED
    if all_stored(stages, plan, about):
        heard(1.0)  # as it was told before: what a build says of itself is in its output
        yield quantize_rows
    else:
        from restore_export.calibrating.kept import CalibratedLayers
        from restore_export.calibrating.run import calibrate  # it brings what runs models

        kept = CalibratedLayers(place, stages, about)
        calibrate(plan, folder, load_samples(Path(quantization.data) if quantization.data else None), kept, heard)
        yield kept
    stages.forget(*calibrated_stages(plan))
    shutil.rmtree(place, ignore_errors=True)
