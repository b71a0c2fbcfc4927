"""Our decoder beside those of other exporters, all on ONNX Runtime."""

from __future__ import annotations

from exporting.decoder_table import decoder_rows
from exporting.ours import Settings
from speeding.made import Made


def peers(made: Made) -> None:
    """Prefill of 128 tokens, which is what 64 of 576 and 64 of text make, and decode behind them."""
    decoder_rows(Settings(made.work, 1, made.rounds, made.threads, None, None), "fp32", made.decoders())
