"""The picture of docs/choosing.md: accuracy by budget, from the report of an evaluation.

python training/budgets.py bundled-evaluation
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

PICTURE = Path(__file__).parent.parent / "docs" / "pictures" / "budgets.png"
LINES = {
    ("restore", "paper"): ("RESTORE, preset paper", "#0f7f8a", "D"),
    ("restore", "reference"): ("RESTORE, preset reference", "#7a5ea8", "o"),
    ("plain", "plain"): ("plain dropping", "#c05621", "s"),
}
REDUCER = "divprune"


def draw(rows: list[dict[str, Any]]) -> Figure:
    """A line for each way, with 95 % intervals, over the number of tokens."""
    figure = Figure(figsize=(6.4, 3.4), dpi=160, layout="constrained")
    axes = figure.subplots()
    full = next(row for row in rows if row["group"] == "full")
    axes.axhline(100 * full["score"], color="#6b7280", linestyle=":", label=full["name"])
    for (group, preset), (label, colour, mark) in LINES.items():
        some = [row for row in rows if (row["group"], row["preset"], row["reducer"]) == (group, preset, REDUCER)]
        scores = [100 * row["score"] for row in some]
        around = [
            [100 * (row["score"] - row["low"]) for row in some],
            [100 * (row["high"] - row["score"]) for row in some],
        ]
        tokens = [row["tokens"] for row in some]
        axes.errorbar(tokens, scores, around, color=colour, marker=mark, capsize=3, label=label)
    axes.set(xlabel=f"visual tokens kept, of {full['total']} ({REDUCER})", ylabel="% right", ylim=(0, 100))
    axes.set_xticks(sorted({row["tokens"] for row in rows if row["group"] == "plain"}))
    axes.grid(alpha=0.3)
    axes.legend(loc="lower right", frameon=False)
    axes.spines[["top", "right"]].set_visible(False)
    return figure


def main() -> None:
    """Write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("evaluation", type=Path)
    report = json.loads((parser.parse_args().evaluation / "report.json").read_text())
    draw(report["rows"]).savefig(PICTURE, metadata={"Software": None})


if __name__ == "__main__":
    main()
