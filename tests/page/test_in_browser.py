"""The page in a browser, on a phone and on a screen, light and dark: whole, quiet, and alone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from browser import CONTRAST, EMPTY, OVERFLOWING, chromium, look
from sample_reports import EVALUATION, add

import restore_export
from restore_export.compare.report import FAILED, ParityReport, report_bytes
from restore_export.output.manifest import replace_file
from restore_export.page.make import PAGE_FILE

pytestmark = pytest.mark.slow
_LONG = "a-name-without-any-place-to-break-it-" * 12


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="module")
def failed(checked: Path, parity: ParityReport, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page of a failed parity, with foreign text of the nasty kind."""
    folder = Path(shutil.copytree(checked, tmp_path_factory.mktemp("failed") / "folder"))
    nasty = f"<script>document.title = 'taken over'</script> <img src=x> $x_1$ 图片 \ud800 {_LONG}"
    first = replace(parity.cases[0], prompts=(nasty,), name=nasty, export_answers=(nasty,))
    wrong = replace(first, tensors=tuple(replace(each, status=FAILED, why=nasty) for each in first.tensors))
    report = replace(parity, verdict=FAILED, reason=nasty, cases=(wrong, *parity.cases[1:]))
    replace_file(folder, "parity/report.json", report_bytes(report))
    rows = [row | {"name": nasty} for row in EVALUATION["rows"]]
    add(folder, "evaluation/report.json", EVALUATION | {"rows": rows, "runtime": nasty})
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["checkpoint"]["name"] = f"/models/{nasty}"
    (folder / "manifest.json").write_text(json.dumps(manifest))
    restore_export.report(folder)
    return folder


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("which", ["measured", "failed", "built"])
def test_nothing_is_cut_off_empty_loaded_or_complained_of(
    browser, which: str, width: int, scheme: str, request: pytest.FixtureRequest
) -> None:  # type: ignore[no-untyped-def]
    seen = look(browser, request.getfixturevalue(which) / PAGE_FILE, width, scheme)
    assert seen.page.evaluate(OVERFLOWING) == []
    assert seen.page.evaluate(EMPTY) == []
    assert seen.page.evaluate(CONTRAST) == []
    assert seen.requests == []
    assert seen.complaints == []
    assert "taken over" not in seen.page.title()[:20]
    seen.page.context.close()


def test_the_token_under_the_pointer_is_told(browser, measured: Path) -> None:  # type: ignore[no-untyped-def]
    seen = look(browser, measured / PAGE_FILE, 1280, "light")
    picture, told = seen.page.locator("svg.tokens").first, seen.page.locator(".map .told").first
    assert not told.is_visible()
    picture.hover(position={"x": 40, "y": 40})
    assert "Token" in told.inner_text()
    assert seen.page.locator(".focus .here").count() == 1
    seen.page.mouse.move(2, 2)
    assert not told.is_visible()
    picture.focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowDown"):
        seen.page.keyboard.press(key)
    assert "(row 2, column 2)" in told.inner_text()
    seen.page.context.close()


def test_a_tap_tells_as_well(browser, measured: Path) -> None:  # type: ignore[no-untyped-def]
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto((measured / PAGE_FILE).as_uri())
    page.locator("svg.tokens").first.tap(position={"x": 60, "y": 60})
    assert "Token" in page.locator(".map .told").first.inner_text()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    context.close()
