"""Every command and program of README and docs runs to the letter, but for those marked as not run."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(r"(<!-- not run: [^\n]*-->\n)?```(bash|python)\n(.*?)```", re.DOTALL)


@dataclass(frozen=True)
class Block:
    language: str
    text: str
    runs: bool


def blocks(page: str = "README.md") -> list[Block]:
    found = _BLOCK.findall((ROOT / page).read_text())
    return [Block(language, text, not skipped) for skipped, language, text in found]


def commands_of_docs() -> list[str]:
    """Lines that the README does not have: what is in both is run once."""
    pages = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs").glob("*.md"))
    lines = [line for page in pages for line in _lines(blocks(page))]
    known = _lines(blocks())
    return [line for line in dict.fromkeys(lines) if line not in known]


def _lines(found: list[Block]) -> list[str]:
    return [
        line for block in found if block.runs and block.language == "bash" for line in block.text.splitlines() if line
    ]


def run(command: list[str] | str, **options: bool) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return str(done.stdout)


@pytest.mark.slow
def test_readme_blocks_run_in_order_and_then_the_docs(tmp_path: Path) -> None:
    if not (ROOT / ".venv" / "installed").is_file():
        pytest.skip("the README's commands need the .venv that dev.py makes")
    said = []
    for block in blocks():
        if not block.runs:
            continue
        if block.language == "bash":
            said += [run(line, shell=True) for line in block.text.splitlines() if line]
        else:
            said.append(run([sys.executable, "-c", block.text]))
    everything = "\n".join(said)
    assert everything.count("Verdict: passed") >= 2
    assert "Parity report: llava-restore/parity/report.json" in everything
    by_us, by_numpy = said[1].strip(), said[-1].strip()
    assert by_us == by_numpy == "red"
    for line in commands_of_docs():
        run(line, shell=True)


def test_blocks_are_found_and_few_are_left_out() -> None:
    assert len(blocks()) >= 6
    assert [block.text.split()[0] for block in blocks() if not block.runs] == [
        "python3",
        *[".venv/bin/restore-export"] * 2,
    ]


def test_docs_have_commands_of_the_readmes_kind() -> None:
    commands = commands_of_docs()
    assert commands
    assert all(line.startswith((".venv/bin/restore-export ", ".venv/bin/python ")) for line in commands)


def test_the_example_needs_only_onnxruntime_and_numpy() -> None:
    program = [block.text for block in blocks() if block.language == "python"][-1]
    assert program.count("\n") <= 50
    modules = set(re.findall(r"^(?:import|from) ([\w, ]+)", program, re.MULTILINE))
    assert modules == {"json, re, zlib", "numpy as np", "onnxruntime"}
