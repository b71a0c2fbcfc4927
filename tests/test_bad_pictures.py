"""Bad input by hand: pictures. Odd ones are read, bad ones are one line, large ones are not decoded."""

from __future__ import annotations

import io
import os
import resource
import struct
import time
import warnings
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restore_export.errors import UsageError
from restore_export.runtime.picture import open_image


def saved(kind: str, image: Image.Image, **options: object) -> bytes:
    held = io.BytesIO()
    image.save(held, kind, **options)
    return held.getvalue()


def png(width: int, height: int) -> bytes:
    """A PNG that says a size and holds nothing of it."""
    about = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(b"\0" * 100)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in (about, data, b"IEND")
    )


RED = Image.new("RGB", (8, 8), "red")
BAD: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "cannot be read"),
    "text": (b"hello", "cannot be read"),
    "half of one": (saved("PNG", Image.effect_noise((64, 64), 90))[:700], "cannot be read"),
    "no size": (png(0, 0), "cannot be read"),
    "no height": (png(5, 0), "cannot be read"),
    "51 to 1": (saved("PNG", Image.new("RGB", (51, 1))), "is 51x1; crop it to at most 50:1"),
    "120 megapixels": (png(12_000, 10_000), "has more than 100 megapixels"),
    "a petapixel": (png(2**31 - 1, 2**31 - 1), "has more than 100 megapixels"),
    "PostScript": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EOF\n", "cannot be read"),
    "PDF": (saved("PDF", RED), "cannot be read"),
    "floating-point": (saved("TIFF", Image.new("F", (4, 4))), "floating-point"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_picture_is_one_line(case: str, tmp_path: Path) -> None:
    data, message = BAD[case]
    (tmp_path / "picture").write_bytes(data)
    started = time.monotonic()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(UsageError, match=message) as caught:
            open_image(tmp_path / "picture")
    assert time.monotonic() - started < 2
    assert "\n" not in str(caught.value)


PLACES: dict[str, tuple[Callable[[Path], object], str]] = {
    "a folder": (Path.mkdir, "it is a folder, not a file"),
    "a pipe": (os.mkfifo, "it is a pipe, not a file"),
    "a device": (lambda path: path.symlink_to("/dev/zero"), "it is a device, not a file"),
    "a link to nothing": (lambda path: path.symlink_to("nowhere"), "does not exist"),
    "too large a file": (lambda path: os.truncate(path.open("w").name, 1 << 40), "allowed: 536870912"),
}


@pytest.mark.parametrize("case", PLACES)
def test_what_is_no_file_is_one_line(case: str, tmp_path: Path) -> None:
    make, message = PLACES[case]
    make(tmp_path / "picture")
    with pytest.raises(UsageError, match=message):
        open_image(tmp_path / "picture")


@pytest.mark.parametrize("name", ["a\0b", "a" * 5000])
def test_a_name_that_no_file_has_is_one_line(name: str) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        open_image(Path(name))


def test_a_chunk_that_says_that_it_is_enormous_takes_no_memory(tmp_path: Path) -> None:
    data = saved("PNG", RED)
    start = data.index(b"IDAT")
    (tmp_path / "picture").write_bytes(data[: start - 4] + struct.pack(">I", 2**31 - 1) + data[start:])
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + (1 << 30), before[1]))
    try:
        assert open_image(tmp_path / "picture").size == (8, 8)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def with_exif(data: bytes) -> bytes:
    return saved("JPEG", Image.new("RGB", (8, 4), "red"), exif=data)


def rotated() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return with_exif(exif.tobytes())


ODD: dict[str, tuple[bytes, tuple[int, int], tuple[int, int, int]]] = {
    "one pixel": (saved("PNG", Image.new("RGB", (1, 1), "red")), (1, 1), (255, 0, 0)),
    "50 to 1": (saved("PNG", Image.new("RGB", (50, 1), "red")), (50, 1), (255, 0, 0)),
    "CMYK": (saved("JPEG", Image.new("CMYK", (8, 8), (0, 255, 255, 0))), (8, 8), (254, 0, 0)),
    "palette, transparent": (saved("PNG", RED.convert("P"), transparency=b"\x80" * 256), (8, 8), (255, 0, 0)),
    "with alpha": (saved("PNG", Image.new("RGBA", (8, 8), (255, 0, 0, 9))), (8, 8), (255, 0, 0)),
    "grey of 16 bits": (saved("PNG", Image.fromarray(np.full((8, 8), 0x80FF, np.uint16))), (8, 8), (128, 128, 128)),
    "black and white": (saved("PNG", Image.new("1", (8, 8), 1)), (8, 8), (255, 255, 255)),
    "animated": (saved("GIF", RED, save_all=True, append_images=[Image.new("RGB", (8, 8))]), (8, 8), (255, 0, 0)),
    "turned camera": (rotated(), (4, 8), (254, 0, 0)),
    "broken EXIF": (with_exif(b"Exif\0\0MM\0*\xff\xff\xff\xff\0\xff"), (8, 4), (254, 0, 0)),
}


@pytest.mark.parametrize("case", ODD)
def test_odd_picture_is_read(case: str, tmp_path: Path) -> None:
    data, size, colour = ODD[case]
    (tmp_path / "picture").write_bytes(data)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        image = open_image(tmp_path / "picture")
    assert (image.mode, image.size) == ("RGB", size)
    assert image.getpixel((0, 0)) == pytest.approx(colour, abs=2)
