"""How large a model may be: generous, and small enough that no number in a file makes anything slow or large."""

from __future__ import annotations

MOST_PATCHES = 1 << 16
"""Of a picture. Reducers compare every visual token with every other."""
MOST_LAYERS = 1_000
MOST_HEADS = 100_000
MOST_HEAD_WIDTH = 4_096
MOST_PIXELS_A_SIDE = 4_096
MOST_CHANNELS = 64
MOST_POSITIONS = 100_000_000
MOST_WIDTH = 10_000_000
"""Of a layer, and of a vocabulary."""
