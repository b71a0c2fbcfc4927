"""A headless Chromium, where there is one, and what it sees of a page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
_NAMES = ("chromium", "chromium-browser", "google-chrome")


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser; the test is skipped where there is none."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        pytest.skip("there is no Chromium here (on Debian: apt-get install chromium)")
    with api.sync_playwright() as playwright:  # the folder of a user's data is a new one each time
        browser = playwright.chromium.launch(executable_path=found, args=list(_FLAGS))
        yield browser
        browser.close()


@dataclass
class Seen:
    """A page in a window, and what it did."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    """What stands in the console, and what could not be loaded."""
    requests: list[str] = field(default_factory=list)
    """Of anything but the file itself and what is inside it."""


def look(browser: Browser, file: Path, width: int, scheme: str) -> Seen:
    """Open a file in a window of ``width`` pixels, ``light`` or ``dark``."""
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    seen = Seen(context.new_page())
    seen.page.on("console", lambda message: seen.complaints.append(message.text))
    seen.page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    seen.page.on("requestfailed", lambda request: seen.complaints.append(request.url[:100]))
    own = file.as_uri()
    seen.page.on("request", lambda request: _note(seen, request.url, own))
    seen.page.goto(own)
    return seen


def _note(seen: Seen, url: str, own: str) -> None:
    if url != own and not url.startswith("data:"):
        seen.requests.append(url)


OVERFLOWING = """() => {
  const found = [];
  const room = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth;
  if (wide > room) found.push(`the page is ${wide} wide`);
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const each of document.querySelectorAll("body *")) {
    if (each.closest("svg.tokens, script, style") || each.hidden) continue;
    const box = each.getBoundingClientRect();
    if (!box.width) continue;
    const name = `${each.tagName} ${each.getAttribute("class") || ""} ${(each.textContent || "").trim().slice(0, 40)}`;
    if (box.right > room + 1 || box.left < -1) found.push(`outside the window: ${name}`);
    if (each.tagName === "text") {
      const drawing = each.closest("svg").getBoundingClientRect();
      if (box.right > drawing.right + 2 || box.left < drawing.left - 2) found.push(`outside its drawing: ${name}`);
      if (box.bottom > drawing.bottom + 2 || box.top < drawing.top - 2) found.push(`outside its drawing: ${name}`);
    } else if (!each.closest("svg") && each.scrollWidth > each.clientWidth + 1 && each.clientWidth)
      found.push(`wider than its box: ${name}`);
  }
  return found;
}"""
"""What is cut off, or sticks out of where it belongs."""

EMPTY = """() => [...document.querySelectorAll("section, figure, dd, td:not(.nothing), h2, h3, h4, figcaption")]
  .filter(each => !each.textContent.trim() && !each.querySelector("svg"))
  .map(each => `${each.tagName} ${each.id}`)"""
"""What says nothing."""

CONTRAST = """() => {
  const channels = colour => colour.match(/[0-9.]+/g).slice(0, 3).map(Number);
  const light = colour => channels(colour)
    .map(one => one / 255).map(one => one <= .03928 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4)
    .reduce((sum, one, index) => sum + one * [.2126, .7152, .0722][index], 0);
  const card = getComputedStyle(document.querySelector("#parity")).backgroundColor;
  const ratio = colour => {
    const [low, high] = [light(colour), light(card)].sort((a, b) => a - b);
    return (high + .05) / (low + .05);
  };
  const named = "section p:not(.told), section dd, section dt, section td, .status, .chart text";
  const texts = [...document.querySelectorAll(named)];
  return [...new Set(texts.map(each => getComputedStyle(each)[each.tagName === "text" ? "fill" : "color"]))]
    .filter(colour => ratio(colour) < 4.5).map(colour => `${colour} on ${card}: ${ratio(colour).toFixed(2)}`);
}"""
"""Colours of text that are hard to read on the sections' ground."""
