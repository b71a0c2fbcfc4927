"""The picture as the model sees it, resized and cropped by its processor, for a page to embed."""

from __future__ import annotations

import base64
import io
from typing import Any

import numpy as np

_LARGEST_PNG = 60_000
"""Bytes; a photograph goes into a JPEG."""
_QUALITY = 85


def data_uri(pixels: np.ndarray, processor: Any) -> str:
    """``[3, H, W]`` pixel values → ``data:image/…``, the normalisation of the image processor taken back."""
    from PIL import Image

    mean, std = (_of(processor, name, default) for name, default in (("image_mean", 0.0), ("image_std", 1.0)))
    values = pixels.transpose(1, 2, 0) * std + mean
    picture = Image.fromarray((values * 255).round().clip(0, 255).astype(np.uint8))
    return _encoded(picture, "png") or _encoded(picture, "jpeg", quality=_QUALITY)


def _of(processor: Any, name: str, default: float) -> np.ndarray:
    used = getattr(processor, "do_normalize", True) and getattr(processor, name, None)
    return np.asarray(used or [default] * 3, np.float64)


def _encoded(picture: Any, kind: str, **settings: Any) -> str:
    """Empty: it has become too large."""
    written = io.BytesIO()
    picture.save(written, kind.upper(), **settings)
    data = written.getvalue()
    if kind == "png" and len(data) > _LARGEST_PNG:
        return ""
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"
