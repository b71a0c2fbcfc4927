"""Whatever the processor's, tokenizer's and chat template's files hold: a question is prepared, or one line tells."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hostile import damaged, fixed, mutated, refused_or_read, values
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from restore_export.checkpoint import BUNDLED
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.picture import open_image

SETTINGS = ("processor_config.json", "tokenizer_config.json", "tokenizer.json")
STATEMENTS = (
    "{% for message in messages %}", "{% for part in message['content'] %}", "{% endfor %}", "{{ message }}",
    "{% if add_generation_prompt %}", "{% endif %}", "{{ bos_token }}", "{{ messages[0]['content'][9] }}", "<image>",
    "{{ 'a' * 10 ** 10 }}", "{% for i in range(10 ** 9) %}", "{{ raise_exception('no') }}", "{{ a.b.c }}", "{%", "}}",
    "{{ ''.__class__.__mro__ }}", "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "{% set a = 1 %}", "ASSISTANT:",
    "{{ '%0999999999d' | format(1) }}",
)  # fmt: skip


def prepare(folder: Path) -> None:
    """What ``run`` does before a session is opened."""
    frontend = Frontend(folder, 4)
    frontend.pixels([Image.new("RGB", (300, 20), "white")])
    frontend.text(frontend.ids(frontend.chat("what is this ?")))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(BUNDLED, tmp_path_factory.mktemp("fuzz") / "bundled"))


def test_what_is_not_damaged_is_prepared(folder: Path) -> None:
    prepare(folder)


@pytest.mark.parametrize("name", SETTINGS)
@fixed(35)
@given(data=st.data())
def test_settings(folder: Path, name: str, data: st.DataObject) -> None:
    before = (folder / name).read_bytes()
    (folder / name).write_text(json.dumps(data.draw(mutated(json.loads(before)))))
    try:
        with refused_or_read():
            prepare(folder)
    finally:
        (folder / name).write_bytes(before)


@fixed(40)
@given(template=st.lists(st.sampled_from(STATEMENTS), max_size=6).map("".join) | st.text())
def test_chat_template(folder: Path, template: str) -> None:
    path = folder / "chat_template.jinja"
    before = path.read_bytes()
    path.write_bytes(template.encode("utf-8", "surrogatepass"))
    try:
        with refused_or_read():
            prepare(folder)
    finally:
        path.write_bytes(before)


@fixed(20)
@given(content=st.dictionaries(st.sampled_from(("chat_template", "tools", "bos_token")), values))
def test_chat_template_as_json(folder: Path, content: dict[str, object]) -> None:
    template, other = folder / "chat_template.jinja", folder / "chat_template.json"
    before = template.read_bytes()
    template.unlink()
    other.write_text(json.dumps(content))
    try:
        with refused_or_read():
            prepare(folder)
    finally:
        other.unlink()
        template.write_bytes(before)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "BMP", "GIF", "TIFF", "PPM"])
@fixed(60)
@given(data=st.data())
def test_picture(tmp_path_factory: pytest.TempPathFactory, kind: str, data: st.DataObject) -> None:
    path = tmp_path_factory.getbasetemp() / f"picture-{kind}"
    Image.linear_gradient("L").resize((24, 16)).convert("RGB").save(path, kind)
    path.write_bytes(data.draw(damaged(path.read_bytes())))
    with refused_or_read():
        assert open_image(path).mode == "RGB"
