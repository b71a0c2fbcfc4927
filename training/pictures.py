"""The pictures of docs/how-restore-works.md, taken from a report's page in Chromium.

python training/pictures.py sixteen
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
PARTS = {"tokens": "#tokens svg.tokens >> nth=3", "attention": "#attention svg.chart"}
WIDTH = 1280


def main() -> None:
    """Write them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="an exported folder with its report")
    page_file = parser.parse_args().folder.absolute() / "report.html"
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": 900}, device_scale_factor=2, color_scheme="light")
        page.goto(page_file.as_uri())
        for name, place in PARTS.items():
            page.locator(place).first.screenshot(path=PICTURES / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
