"""``restore-export inspect``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from restore_export.console.common import json_option, print_json
from restore_export.errors import FolderError


@click.command()
@click.argument("path", metavar="DIR|FILE", type=click.Path(path_type=Path))
@json_option
def inspect(path: Path, as_json: bool) -> None:
    """Show what is in an exported folder, an ONNX file, an engine or a checkpoint.

    Of a folder that build has made: its recipe, graphs, engines, and what was found of their parity. Of any ONNX file:
    inputs, outputs, operators (those inside Loop and If bodies and functions counted apart), custom operators and
    whether the file has bodies for them, weights, and where these lie. Of an engine: what its sidecar tells, and
    whether the two belong together. Of a Hugging Face checkpoint or a safetensors file: dtypes and sizes, and whether
    restore-export takes it.

    Weights are not read and no graph is run, so large models take little longer than small ones. Two things take some
    seconds: an engine alone is read once for its sha256 (it is not deserialized: that can run code), and config and
    processor of a LLaVA checkpoint are checked as build does it. Problems, such as external data that is missing or
    too short, come last, one a line.

    \b
    Examples:
      restore-export inspect llava-restore
      restore-export inspect llava-restore/onnx/decoder_model_merged.onnx
      restore-export inspect llava-restore/engines/rtx/vision_encoder.engine
      restore-export inspect llava-restore/onnx/vision_encoder.onnx --json

    \b
    Exit codes: 0 nothing is wrong; 3 a checkpoint that cannot be used; 5 there
    are problems, or nothing that can be inspected.
    """
    from restore_export.inspection.inspect import inspect as look

    found = look(path)
    if as_json:
        print_json(found.to_json())
    else:
        from restore_export.console.inspected import render

        render(found)
    if found.problems:
        sys.exit(FolderError.exit_code)
