"""Conversations in the chat templates that models bring."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from restore_export.errors import UsageError
from restore_export.runtime.conversation import Turn
from restore_export.runtime.frontend import Frontend

IMAGE_TOKEN = 4
TURNS = (Turn("what is red ?", "cross"), Turn("where ?", "top left"))
PARTS = (
    "{% for message in messages %}{% if message['role'] != 'system' %}{{ message['role'].upper() + ': ' }}{% endif %}"
    "{% for part in message['content'] | selectattr('type', 'equalto', 'image') %}{{ '<image>\\n' }}{% endfor %}"
    "{% for part in message['content'] | selectattr('type', 'equalto', 'text') %}{{ part['text'] + ' ' }}{% endfor %}"
    "{% endfor %}{% if add_generation_prompt %}{{ 'ASSISTANT:' }}{% endif %}"
)
"""LLaVA-1.5's as the hub has it: content in parts alone, answers too."""
ONE_PICTURE = (
    "{% for message in messages %}{% if loop.first %}<image>\n{% endif %}U: {{ message['content'][-1]['text'] }}"
    "{% endfor %}A:"
)
NO_SYSTEM = "{% if messages[0]['role'] == 'system' %}{{ raise_exception('no system role') }}{% endif %}<image> A:"
MUTE_SYSTEM = "{% for message in messages if message['role'] == 'user' %}<image>{% endfor %}A:"


@pytest.fixture
def templated(checkpoint: Path, tmp_path: Path) -> Callable[[str | None], Frontend]:
    """A frontend whose processor has a template, or none."""

    def frontend(template: str | None) -> Frontend:
        folder = Path(shutil.copytree(checkpoint, tmp_path / "templated"))
        (folder / "chat_template.jinja").unlink()
        if template is not None:
            (folder / "chat_template.jinja").write_text(template)
        return Frontend(folder, IMAGE_TOKEN)

    return frontend


def test_turns_in_the_template_of_llava(templated: Callable[[str | None], Frontend]) -> None:
    frontend = templated(PARTS)
    text = frontend.chat("how many ?", 2, TURNS, "be short")
    assert text == (
        "be short USER: <image>\n<image>\nwhat is red ? ASSISTANT: cross USER: where ? ASSISTANT: top left "
        "USER: how many ? ASSISTANT:"
    )
    assert frontend.ids(text, 2).count(IMAGE_TOKEN) == 2


def test_turns_without_a_template(templated: Callable[[str | None], Frontend]) -> None:
    frontend = templated(None)
    assert frontend.chat("a ?") == "USER: <image>\na ? ASSISTANT:"
    assert frontend.chat("b ?", 1, TURNS[:1], "be short") == (
        "be short USER: <image>\nwhat is red ? ASSISTANT: cross</s>USER: b ? ASSISTANT:"
    )


def test_turns_in_a_template_of_text_alone(templated: Callable[[str | None], Frontend], checkpoint: Path) -> None:
    frontend = templated(None)
    frontend.tokenizer.chat_template = "{% for message in messages %}[{{ message['content'] }}]{% endfor %}"
    assert frontend.chat("b ?", 2, TURNS[:1]) == "[<image>\n<image>\nwhat is red ?][cross][b ?]"


def test_a_template_for_one_picture_says_so(templated: Callable[[str | None], Frontend]) -> None:
    frontend = templated(ONE_PICTURE)
    assert frontend.ids(frontend.chat("what ?")).count(IMAGE_TOKEN) == 1
    with pytest.raises(UsageError, match=r"template gives 1 place for 2 pictures; this model takes 1 a prompt"):
        frontend.ids(frontend.chat("what ?", 2), 2)


def test_a_picture_named_in_a_prompt_is_refused(checkpoint: Path) -> None:
    frontend = Frontend(checkpoint, IMAGE_TOKEN)
    with pytest.raises(UsageError, match=r"has 3 places for pictures, where 2 are needed.*leave <image> out"):
        frontend.ids(frontend.chat("<image> what ?", 2), 2)


@pytest.mark.parametrize(
    ("template", "says"),
    [(NO_SYSTEM, "fails with a system text.*no system role"), (MUTE_SYSTEM, "leaves the system text out")],
)
def test_a_template_without_a_system_role_says_so(
    template: str, says: str, templated: Callable[[str | None], Frontend]
) -> None:
    frontend = templated(template)
    assert frontend.chat("what ?").endswith("A:")
    with pytest.raises(UsageError, match=says):
        frontend.chat("what ?", system="be short")


def test_decoding_never_takes_a_space_back(checkpoint: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(checkpoint, tmp_path / "cleaning"))
    path = folder / "tokenizer_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"clean_up_tokenization_spaces": True}))
    frontend = Frontend(folder, IMAGE_TOKEN)
    words = frontend.tokenizer.convert_tokens_to_ids(["what", "?"])
    assert frontend.text(words).startswith(frontend.text(words[:1]) + " ")
