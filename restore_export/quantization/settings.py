"""Which weights are quantized, and how."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from restore_export.errors import UsageError
from restore_export.quantization.grid import FP8, Grid
from restore_export.reading.typed import wrong_types
from restore_export.reading.wording import choice_problems

INTEGERS = {"int4": 4, "int8": 8}
"""Names of integers → bits."""
FLOAT = "fp8"
WEIGHT_DTYPES = (*INTEGERS, FLOAT)
"""What ``--weights-dtype`` may be, besides :data:`UNQUANTIZED`."""
UNQUANTIZED = "none"
"""The same as not to ask for any."""
VISION_DTYPES = ("int8",)
RTN, GPTQ = "rtn", "gptq"
METHODS = (RTN, GPTQ)
BLOCKS = (32, 64, 128)
DEFAULT_BLOCK = 64
HEAD = "lm_head.weight"
_DECODER = re.compile(r"model\.layers\.\d+\.(self_attn|mlp)\.\w+_proj\.weight$")
_VISION = re.compile(
    r"(vision_tower\.encoder\.layers\.\d+\.(self_attn\.\w+_proj|mlp\.fc\d)|multi_modal_projector\.linear_\d)\.weight$"
)


@dataclass(frozen=True)
class Quantization:
    """Weight-only quantization of a build."""

    weights: str
    """``int4``, ``int8`` or ``fp8``: the linear layers of the language model."""
    block: int | None = DEFAULT_BLOCK
    """Neighbouring inputs that share a scale; None for ``fp8``, where all of an output do."""
    symmetric: bool = True
    head: bool = False
    """Whether the head is quantized, too."""
    vision: str | None = None
    """``int8``: the linear layers of vision tower and projector, too."""
    method: str = RTN
    """``rtn``: to nearest; ``gptq``: so that decoder layers give what they gave (head and vision to nearest)."""
    data: str | None = None
    """JSONL file of what is calibrated on; None: the bundled pictures and questions."""

    def grids(self, parameters: Iterable[str]) -> dict[str, Grid]:
        """The grid of each parameter that is quantized, by its name in the graphs."""
        chosen = {}
        for name in parameters:
            dtype = self._dtype(name)
            if dtype:
                chosen[name] = FP8 if dtype == FLOAT else Grid(INTEGERS[dtype], self._integer_block, self.symmetric)
        return chosen

    def in_words(self) -> str:
        """Such as ``int4 in blocks of 64``."""
        blocks = f" in blocks of {self._integer_block}"
        scaled = " with a scale for each output" if self.weights == FLOAT else blocks
        with_zeros = "" if self.symmetric else " with zero points"
        further = [f"calibrated by {self.method.upper()}"] if self.calibrated else []
        further += [f"head {self.weights}"] if self.head else []
        further += [f"vision {self.vision}{blocks if self.weights == FLOAT else ''}"] if self.vision else []
        return ", ".join([f"{self.weights}{scaled}{with_zeros}", *further])

    @property
    def calibrated(self) -> bool:
        """Whether it looks at data."""
        return self.method != RTN

    def calibrates(self, parameter: str) -> bool:
        """Whether a parameter's values depend on the data: of decoder layers; others are rounded to nearest."""
        return self.calibrated and bool(_DECODER.match(parameter))

    def problems(self) -> list[str]:
        """Everything wrong with these settings."""
        found = wrong_types(self)
        if found:
            return found
        found += self._float_problems() if self.weights == FLOAT else self._integer_problems()
        found += choice_problems("weights_dtype", self.weights, WEIGHT_DTYPES)
        found += choice_problems("quantization", self.method, METHODS)
        if self.data is not None and not self.calibrated:
            found.append(f"calibration_data is not used by quantization {self.method}; leave it out, or give {GPTQ}")
        return found + choice_problems("quantize_vision", self.vision, VISION_DTYPES)

    @property
    def _integer_block(self) -> int:
        """Of what is quantized to integers: beside ``fp8`` that is the vision encoder."""
        return self.block or DEFAULT_BLOCK

    def _integer_problems(self) -> list[str]:
        return [] if self.block in BLOCKS else [f"block_size is {self.block}; allowed: {', '.join(map(str, BLOCKS))}"]

    def _float_problems(self) -> list[str]:
        given = [] if self.block is None else [f"block_size {self.block}"]
        given += [] if self.symmetric else ["asymmetric"]
        if not given:
            return []
        return [f"{' and '.join(given)} with weights_dtype {FLOAT}, which has one scale for each output; leave it out"]

    def _dtype(self, parameter: str) -> str | None:
        if _DECODER.match(parameter) or (self.head and parameter == HEAD):
            return self.weights
        return self.vision if _VISION.match(parameter) else None


def make_quantization(
    weights_dtype: str | None = None,
    block_size: int | None = None,
    symmetric: bool | None = None,
    quantize_head: bool | None = None,
    quantize_vision: str | None = None,
    quantization: str | None = None,
    calibration_data: str | Path | None = None,
) -> Quantization | None:
    """From the arguments of a build; None where nothing is quantized. UsageError lists everything that is wrong."""
    given = {
        "block_size": block_size, "symmetric": symmetric, "quantize_head": quantize_head or None,
        "quantize_vision": quantize_vision, "quantization": quantization, "calibration_data": calibration_data,
    }  # fmt: skip
    if weights_dtype in (None, UNQUANTIZED):
        idle = [name for name, value in given.items() if value is not None]
        if idle:
            raise UsageError(f"{', '.join(idle)}: nothing is quantized without weights_dtype; give that as well")
        return None
    made = Quantization(
        weights_dtype,
        DEFAULT_BLOCK if block_size is None and weights_dtype != FLOAT else block_size,
        True if symmetric is None else symmetric,
        False if quantize_head is None else quantize_head,
        quantize_vision,
        RTN if quantization is None else quantization,
        str(Path(calibration_data).absolute()) if isinstance(calibration_data, (str, Path)) else calibration_data,
    )
    if made.problems():
        raise UsageError("; ".join(made.problems()))
    return made


def undivided(grids: Mapping[str, Grid], shapes: Mapping[str, tuple[int, ...]]) -> list[str]:
    """What is wrong: parameters whose inputs are no whole number of blocks."""
    inputs = {name: shapes[name][1] for name, grid in grids.items() if grid.block}
    wrong = [name for name in inputs if inputs[name] % (grids[name].block or 1)]
    if not wrong:
        return []
    fitting = [str(each) for each in BLOCKS if all(count % each == 0 for count in inputs.values())]
    allowed = f"allowed for this model: {', '.join(fitting)}" if fitting else "no block size divides this model's"
    if len(inputs) < len(grids):  # the language model's are floats, so there is no choice of a block
        allowed = "leave quantize_vision out"
    return [
        f"block_size {grids[wrong[0]].block} does not divide the {inputs[wrong[0]]} inputs of {wrong[0]} "
        f"({len(wrong)} weights in all); {allowed}"
    ]
