"""The values that a quantized weight may take; plain data, without torch."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Grid:
    """The values that a weight may take."""

    bits: int
    """4 or 8."""
    block: int
    symmetric: bool

    @property
    def lowest(self) -> int:
        """Of the integers: signed where symmetric, else from 0."""
        return -(1 << (self.bits - 1)) if self.symmetric else 0

    @property
    def highest(self) -> int:
        """Of the integers."""
        return (1 << (self.bits - 1)) - 1 if self.symmetric else (1 << self.bits) - 1

    def packed_bytes(self, count: int) -> int:
        """Of so many integers: 4-bit ones are two to a byte."""
        return count if self.bits == 8 else (count + 1) // 2

    def stored_bytes(self, count: int, scale_width: int) -> int:
        """Of a weight of so many values, with its scales and zero points."""
        blocks = count // self.block
        return self.packed_bytes(count) + blocks * scale_width + (0 if self.symmetric else self.packed_bytes(blocks))

    @property
    def onnx(self) -> str:
        """Type of the integers as ONNX spells it, in lower case."""
        return f"{'' if self.symmetric else 'u'}int{self.bits}"
