"""A picture from a file that nobody vouches for: its kind and size are known before a pixel of it is decoded."""

from __future__ import annotations

import contextlib
import mmap
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from restore_export.errors import UsageError
from restore_export.reading.plain_file import check_plain
from restore_export.reading.wording import reason

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_ASPECT = 50
MOST_PIXELS = 100_000_000
_LARGEST_FILE = 1 << 29
"""Bytes: some formats are read whole before they tell their size. So many pixels of four bytes fit in."""
FORMATS = ("PNG", "JPEG", "WEBP", "BMP", "GIF", "TIFF", "PPM")
"""What is decoded in this process; Pillow would start Ghostscript for others."""


def open_image(path: Path) -> Image:
    """Read a picture as RGB, upright as it was photographed; of several frames, the first.

    UsageError names the file where it is no picture of the known formats, damaged, too long or too large.
    """
    from PIL import Image

    try:
        if not check_plain(path, _LARGEST_FILE):
            raise OSError("it is empty")
        with warnings.catch_warnings(), _mapped(path) as data:
            warnings.simplefilter("ignore")  # Pillow's are told below, as errors
            with Image.open(data, formats=FORMATS) as opened:
                _check_size(path, *opened.size)
                return _eight_bits(_upright(opened)).convert("RGB")
    except UsageError:
        raise
    except FileNotFoundError:
        raise UsageError(f"picture {path} does not exist; give a PNG or JPEG file") from None
    except Image.DecompressionBombError:
        raise _too_large(path) from None
    except Exception as error:  # Pillow raises whatever its parsing meets
        raise UsageError(f"picture {path} cannot be read ({reason(error)}); give a whole PNG or JPEG file") from None


@contextlib.contextmanager
def _mapped(path: Path) -> Iterator[Any]:
    """The file, mapped: a chunk that says that it has 2 GB is read as far as the file goes, and no further."""
    with path.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as data:
        yield data


def _check_size(path: Path, width: int, height: int) -> None:
    short, long = sorted((width, height))
    if short < 1 or long > LONGEST_ASPECT * short:
        raise UsageError(f"picture {path} is {width}x{height}; crop it to at most {LONGEST_ASPECT}:1")
    if width * height > MOST_PIXELS:
        raise _too_large(path)


def _too_large(path: Path) -> UsageError:
    return UsageError(f"picture {path} has more than {MOST_PIXELS // 10**6} megapixels; make it smaller")


def _upright(opened: Image) -> Image:
    """As photographed: transformers turns pictures upright, too."""
    from PIL import ImageOps

    opened.load()
    try:
        return ImageOps.exif_transpose(opened)
    except Exception:  # what says how the camera was held is damaged; the picture is not
        return opened


def _eight_bits(image: Image) -> Image:
    """Grey of 16 bits in 8: Pillow's own conversion makes nearly all of it white."""
    from PIL import Image

    if image.mode == "F":
        raise ValueError("its pixels are floating-point numbers; save it with 8 bits")
    if not image.mode.startswith("I"):
        return image
    return Image.fromarray((np.asarray(image).clip(0, 0xFFFF) >> 8).astype(np.uint8))
