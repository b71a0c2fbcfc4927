"""The entry point: ``restore-export``. Each command is a file in ``console/``."""

from __future__ import annotations

import click

from restore_export.console.bench import bench
from restore_export.console.build import build
from restore_export.console.completion import completion
from restore_export.console.doctor import doctor
from restore_export.console.evaluate import evaluate
from restore_export.console.inspect import inspect
from restore_export.console.models import models
from restore_export.console.parity import parity
from restore_export.console.program import Program
from restore_export.console.report import report
from restore_export.console.run import run
from restore_export.console.verify import verify
from restore_export.version import __version__

_EPILOG = """
\b
Exit codes: 0 done; 1 parity failed; 2 a wrong argument; 3 a checkpoint that
cannot be used; 4 the export failed; 5 a folder that cannot be used; 6 the
runtime failed; 7 an engine could not be built; 8 a library is missing or not
supported; 70 a bug of restore-export; 130 interrupted.
"""


@click.group(
    cls=Program, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, prog_name="restore-export")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def main(debug: bool) -> None:
    """Export multimodal LLMs with RESTORE-reduced visual tokens to ONNX and TensorRT.

    RESTORE (ICML 2026) cuts LLaVA's 576 visual tokens to 64 and keeps the accuracy: tokens keep their original
    positions, attention is calibrated by group size and distance, dropped tokens are merged into distinctive
    anchors. All of it is in the exported graphs, which run on plain ONNX Runtime, and in the TensorRT engines.

    \b
    Start with the bundled model:
      restore-export build --model llava
      restore-export run llava-restore --image PICTURE.png --prompt "what shape is red ?"
    """


for _command in (build, parity, evaluate, bench, report, run, verify, inspect, models, doctor, completion):
    main.add_command(_command)

if __name__ == "__main__":
    main()
