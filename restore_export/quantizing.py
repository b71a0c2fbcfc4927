"""How the weights of a plan are quantized: to nearest as they go by, or calibrated before the first is written."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from restore_export.calibrating.samples import load_samples
from restore_export.folder import Folder
from restore_export.output.stages import Stages
from restore_export.planning import Plan
from restore_export.resuming import all_stored
from restore_export.weights.quantized import Quantize, quantize_rows


@contextmanager
def quantizing(
    plan: Plan, folder: Folder, stages: Stages, about: Mapping[str, Any], heard: Callable[[float], None]
) -> Iterator[Quantize]:
    """What quantizes a weight, inside the ``with``. Nothing is calibrated where all is there already.

    ``folder`` is the output that is being made; what was calibrated lies beside it for so long.
    """
    quantization = plan.recipe.quantization
    if quantization is None or not quantization.calibrated or all_stored(stages, plan, about):
        yield quantize_rows
        return
    from restore_export.calibrating.run import calibrate  # it brings what runs models

    samples = load_samples(Path(quantization.data) if quantization.data else None)
    with tempfile.TemporaryDirectory(dir=folder.path.parent) as scratch:
        yield calibrate(plan, folder, samples, Path(scratch), heard)
