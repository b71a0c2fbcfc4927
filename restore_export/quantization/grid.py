"""The values that a quantized weight may take; plain data, without torch."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Grid:
    """The values that a weight may take."""

    bits: int
    """4 or 8."""
    block: int | None
    """Neighbouring inputs that share a scale; None: all inputs of an output do."""
    symmetric: bool = True
    floating: bool = False
    """Whether values are floats of 8 bits (e4m3fn), not integers; they are symmetric."""

    @property
    def lowest(self) -> int:
        """Of the values; integers are signed where symmetric, else from 0."""
        if self.floating:
            return -self.highest
        return -(1 << (self.bits - 1)) if self.symmetric else 0

    @property
    def highest(self) -> int:
        """Of the values."""
        if self.floating:
            return 448
        return (1 << (self.bits - 1)) - 1 if self.symmetric else (1 << self.bits) - 1

    def blocks(self, inputs: int) -> int:
        """Scales that an output of so many inputs has."""
        return inputs // self.block if self.block else 1

    def scale_shape(self, outputs: int, inputs: int) -> tuple[int, ...]:
        """Of the scales of a weight ``[out, in]`` as a file holds them: ``[in / block, out]``, or ``[out]``."""
        return (self.blocks(inputs), outputs) if self.block else (outputs,)

    def packed_bytes(self, count: int) -> int:
        """Of so many values: 4-bit ones are two to a byte."""
        return count if self.bits == 8 else (count + 1) // 2

    def stored_bytes(self, shape: tuple[int, ...], scale_width: int) -> int:
        """Of a weight of ``shape`` (out, in), with its scales and zero points."""
        outputs, inputs = shape
        scales = outputs * self.blocks(inputs)
        zeros = 0 if self.symmetric else self.packed_bytes(scales)
        return self.packed_bytes(outputs * inputs) + scales * scale_width + zeros

    @property
    def onnx(self) -> str:
        """Type of the values as ONNX spells it, in lower case."""
        return "float8e4m3fn" if self.floating else f"{'' if self.symmetric else 'u'}int{self.bits}"


FP8 = Grid(8, None, floating=True)
"""Floats of 8 bits with one scale for each output: in this form TensorRT for RTX keeps them packed."""
