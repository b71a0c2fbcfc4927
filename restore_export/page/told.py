"""What is known of a folder in the format that is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from restore_export.errors import UsageError
from restore_export.folder import Folder
from restore_export.json_text import json_text
from restore_export.page.facts import Facts
from restore_export.progress import Progress, silent
from restore_export.reading.wording import choice_problems

HTML, MARKDOWN, JSON, JUNIT = "html", "md", "json", "junit"
FORMATS = (HTML, MARKDOWN, JSON, JUNIT)
MOST_IMAGES = 32


@dataclass(frozen=True)
class PageReport:
    """What was told."""

    facts: Facts
    format: str
    page: Path | None
    """Where the page was written; None: another format was asked for."""
    text: str
    """What another format says; empty for ``html``."""

    @property
    def failed(self) -> bool:
        """Whether the parity of any backend has failed."""
        return self.facts.failed

    def to_json(self) -> dict[str, Any]:
        """Everything that the page shows."""
        return self.facts.to_json()


def check_format(format: str, images: Sequence[Any] = (), checkpoint: str | None = None) -> None:
    """UsageError where there is no such format, or it does not go together with the rest."""
    problems = choice_problems("format", format, FORMATS)
    if not problems and format != HTML and (images or checkpoint is not None):
        problems = [f"format {format} tells what the folder holds, so an image or checkpoint changes nothing; use html"]
    if len(images) > MOST_IMAGES:
        problems.append(f"{len(images)} images are given; allowed: {MOST_IMAGES}")
    if problems:
        raise UsageError("; ".join(problems))


def tell(
    folder: Folder, format: str, pictures: Sequence[Path] = (), checkpoint: str | None = None,
    progress: Progress = silent,
) -> PageReport:  # fmt: skip
    """The page, written into the folder, or text. Raises what :func:`restore_export.page.make.remake_page` does."""
    from restore_export.page.make import PAGE_FILE, read_facts, remake_page

    if format == HTML:
        facts = remake_page(folder, pictures, checkpoint, progress)
        return PageReport(facts, format, folder.path / PAGE_FILE, "")
    facts = read_facts(folder)
    return PageReport(facts, format, None, _text(facts, format))


def _text(facts: Facts, format: str) -> str:
    if format == JSON:
        return json_text(facts.to_json())
    if format == MARKDOWN:
        from restore_export.page.markdown import markdown

        return markdown(facts)
    from restore_export.page.junit import junit

    return junit(facts)
