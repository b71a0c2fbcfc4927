"""What both sides are asked: one picture and a prompt of so many text tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL.Image import Image

from restore_export.errors import FolderError
from restore_export.examples import one_per_picture
from restore_export.folder import Folder
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.picture import open_image


@dataclass(frozen=True)
class Asked:
    """A prompt as it is fed."""

    pixels: np.ndarray
    """``[1, 3, H, W]`` float32."""
    ids: tuple[int, ...]
    """One image token among text tokens."""


def make_asked(folder: Folder, text_tokens: int, image: Image | None = None) -> Asked:
    """``image``: a picture, else a bundled one is taken."""
    example = one_per_picture()[0]
    frontend = Frontend(folder.path, folder.image_token_id, FolderError)
    pixels = frontend.pixels([image or open_image(example.image)])
    ids = frontend.ids(frontend.chat(example.question))
    return Asked(pixels, tuple(of_length(ids, folder.image_token_id, text_tokens)))


def of_length(ids: Sequence[int], image_token: int, count: int) -> list[int]:
    """``ids`` with ``count`` text tokens: those behind the picture are repeated, or left out from the end.

    What is fed takes the same time whatever it says.
    """
    place = list(ids).index(image_token)
    before, behind = list(ids[:place])[:count], list(ids[place + 1 :])
    left = count - len(before)
    repeated = (behind or before) * (left // max(1, len(behind or before)) + 1)
    return [*before, image_token, *repeated[:left]]
