"""Processor, tokenizer and template of an exported folder are the folder's: what is broken in them is its failure."""

from __future__ import annotations

from pathlib import Path

import pytest

from restore_export.errors import FolderError
from restore_export.examples import one_per_picture
from restore_export.folder import open_folder
from restore_export.runtime.chat import Chat
from restore_export.runtime.frontend import open_image

PICTURE = next(iter(one_per_picture())).image


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("tokenizer.json", "{", "the processor or tokenizer cannot be loaded"),
        ("chat_template.jinja", "{% for %}", "the chat template fails"),
    ],
)
def test_a_broken_side_file_is_a_failure_of_the_folder(name: str, text: str, message: str, copied: Path) -> None:
    (copied / name).write_text(text)
    with pytest.raises(FolderError, match=message):
        Chat(open_folder(copied), [open_image(PICTURE)]).ask("what ?", 1)
