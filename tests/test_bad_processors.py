"""Bad input by hand: processors, tokenizers and chat templates. One line, soon, without filling the memory."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from restore_export.checkpoint import BUNDLED
from restore_export.engines.watch import PeakMemory, own_memory
from restore_export.errors import CheckpointError
from restore_export.planning import plan_build
from restore_export.precheck import precheck
from restore_export.recipe import Recipe
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.template import Renderer, TemplateError

MESSAGES = [{"role": "user", "content": "what ?"}]
Change = Callable[[Path], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BUNDLED, tmp_path / "checkpoint"))


def edited(name: str, part: str = "", **fields: Any) -> Change:
    def change(folder: Path) -> None:
        data = json.loads((folder / name).read_text())
        (data[part] if part else data).update(fields)
        (folder / name).write_text(json.dumps(data))

    return change


def image(**fields: Any) -> Change:
    return edited("processor_config.json", "image_processor", **fields)


def tokenizer(**fields: Any) -> Change:
    return edited("tokenizer_config.json", **fields)


def put(name: str, text: str) -> Change:
    return lambda folder: (folder / name).write_text(text) and None


def template_as(value: object) -> Change:
    def change(folder: Path) -> None:
        (folder / "chat_template.jinja").unlink()
        tokenizer(chat_template=value)(folder)

    return change


CASES: dict[str, tuple[Change, str]] = {
    "sizes of 10^9": (image(size={"shortest_edge": 10**9}), "the image processor has a size of 1000000000"),
    "crop of 10^9": (image(crop_size={"height": 10**9, "width": 10**9}), "has a size of 1000000000"),
    "mean of two colours": (image(image_mean=[0.5, 0.5]), "the processor does not work"),
    "no deviation": (image(image_std=[0, 0, 0]), "pixel_values that are no numbers"),
    "unknown image processor": (image(image_processor_type="Cat"), "cannot be loaded"),
    "unknown processor": (edited("processor_config.json", processor_class="Cat"), "cannot be loaded"),
    "processor is a list": (put("processor_config.json", "[]"), "holds a list, not a JSON object"),
    "tokenizer is no JSON": (put("tokenizer.json", "{"), "cannot be loaded"),
    "tokenizer is empty": (put("tokenizer.json", ""), "cannot be loaded"),
    "tokenizer of a list": (put("tokenizer.json", "[]"), "cannot be loaded"),
    "tokenizer of an unknown model": (edited("tokenizer.json", "model", type="Cat"), "cannot be loaded"),
    "tokenizer with a vocabulary of text": (edited("tokenizer.json", "model", vocab="many"), "cannot be loaded"),
    "tokenizer from elsewhere": (tokenizer(tokenizer_file="/dev/zero"), "names a tokenizer_file of its own"),
    "template with a wrong statement": (put("chat_template.jinja", "{% for %}"), "the chat template fails"),
    "template with a loop too long": (
        put("chat_template.jinja", "{% for i in range(10**9) %}{% endfor %}"),
        "the chat template fails (OverflowError: Range too big",
    ),
    "template of 10 GB": (put("chat_template.jinja", "{{ 'a' * 10**10 }}"), "it needs more than 512 MiB"),
    "template of a long text": (put("chat_template.jinja", "{{ 'a' * 2 * 10**6 }}"), "it makes 2000000 letters"),
    "template that calls itself": (
        put("chat_template.jinja", "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}"),
        "it calls itself without end",
    ),
    "template that objects": (put("chat_template.jinja", "{{ raise_exception('not you') }}"), "not you"),
    "template of two megabytes": (put("chat_template.jinja", "a" * (2 << 20)), "allowed: 1048576"),
    "template of no Unicode": (put("chat_template.jinja", r"{{ '\ud800' }}<image>"), "text that has no UTF-8 form"),
    "template that leaves the picture out": (put("chat_template.jinja", "hello"), "do not fit"),
    "template of a number": (template_as(5), "the chat template fails"),
    "template of a list": (template_as([{"name": "other", "template": "x"}]), "the chat template fails"),
}


@pytest.mark.parametrize("case", CASES)
def test_bad_processor_is_one_line(case: str, folder: Path) -> None:
    change, message = CASES[case]
    change(folder)
    started, before = time.monotonic(), own_memory(os.getpid())
    recipe, output = Recipe(checkpoint=str(folder), tokens=6), folder.parent / "out"
    with PeakMemory() as peak, pytest.raises(CheckpointError) as caught:
        plan_build(recipe, output, precheck(recipe, output, False))
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 1000
    assert time.monotonic() - started < 15
    assert peak.bytes - before < 1 << 30


def test_a_pipe_among_the_tokenizers_files_is_not_opened(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    os.mkfifo(folder / "tokenizer.json")
    with pytest.raises(CheckpointError, match=r"tokenizer\.json: it is a pipe, not a file"):
        Frontend(folder, 4)


def test_a_narrow_picture_is_not_resized_to_more_than_can_be_held(folder: Path) -> None:
    image(size={"shortest_edge": 2000}, crop_size={"height": 96, "width": 96})(folder)
    frontend = Frontend(folder, 4)
    assert frontend.pixels([Image.new("RGB", (60, 60))]).shape == (1, 3, 96, 96)
    with pytest.raises(CheckpointError, match="of a picture of 50:1"):
        frontend.pixels([Image.new("RGB", (500, 10))])


def test_a_template_without_end_is_ended_and_the_next_one_runs() -> None:
    renderer, started = Renderer(seconds=1), time.monotonic()
    loops = "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}"
    with pytest.raises(TemplateError, match="it takes more than 1 seconds"):
        renderer.render(loops, MESSAGES, {})
    assert time.monotonic() - started < 30
    assert renderer.render("{{ bos }}{{ messages[0].content }}", MESSAGES, {"bos": "<s>"}) == "<s>what ?"
    renderer.close()


def test_a_template_sees_no_files_and_none_of_this_process() -> None:
    renderer = Renderer()
    for template in ("{% include '/etc/passwd' %}", "{{ ''.__class__.__mro__[1].__subclasses__() }}"):
        with pytest.raises(TemplateError):
            renderer.render(template, MESSAGES, {})
    renderer.close()


def test_text_comes_back_as_it_was_written() -> None:
    renderer = Renderer()
    said = "äöü 漢字 🙂\n\t\"'\\"
    assert renderer.render("{{ messages[0].content }}", [{"role": "user", "content": said}], {}) == said
    renderer.close()
