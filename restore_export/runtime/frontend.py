"""The model's own processor: pictures to pixels, prompts to token ids and back."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from restore_export.errors import CheckpointError, UsageError

if TYPE_CHECKING:
    from PIL.Image import Image

_LONGEST_ASPECT = 50
_PLAIN_TEMPLATE = "USER: <image>\n{prompt} ASSISTANT:"
"""LLaVA-1.5's own, for checkpoints that bring no chat template."""


class Frontend:
    """Processor and tokenizer of a checkpoint or an exported folder."""

    def __init__(self, folder: Path, image_token_id: int) -> None:
        """Load from ``folder`` without network or remote code; CheckpointError where files are missing or broken."""
        self.folder, self.image_token_id = folder, image_token_id
        try:
            with _quiet():
                self.processor: Any = _load(folder)
                self.tokenizer, self.image_processor = self.processor.tokenizer, self.processor.image_processor
        except Exception as error:  # transformers raises whatever its parsing meets
            raise CheckpointError(
                f"{folder}: the processor or tokenizer cannot be loaded ({_one_line(error)}); the "
                "folder needs tokenizer files and preprocessor_config.json or processor_config.json"
            ) from error

    def pixels(self, images: Sequence[Image]) -> np.ndarray:
        """Pictures → ``[pictures, 3, H, W]`` float32."""
        try:
            batch = self.image_processor(images=[image.convert("RGB") for image in images], return_tensors="np")
        except (ValueError, OSError, TypeError) as error:
            raise UsageError(f"a picture cannot be processed ({error}); give an ordinary RGB picture") from error
        return np.asarray(batch["pixel_values"], dtype=np.float32)

    def chat(self, prompt: str, pictures: int = 1) -> str:
        """The prompt as a user's turn in the model's chat template, pictures first."""
        structured = [{"type": "image"}] * pictures + [{"type": "text", "text": prompt}]
        plain = "<image>\n" * pictures + prompt
        # A tokenizer's template knows text alone; a processor's knows parts.
        for owner, content in ((self.processor, structured), (self.tokenizer, plain)):
            if getattr(owner, "chat_template", None):
                messages = [{"role": "user", "content": content}]
                try:
                    return str(owner.apply_chat_template(messages, add_generation_prompt=True, tokenize=False))
                except Exception as error:  # jinja's and transformers' own
                    raise CheckpointError(f"{self.folder}: the chat template fails ({_one_line(error)})") from error
        return _PLAIN_TEMPLATE.format(prompt=prompt)

    def ids(self, text: str) -> list[int]:
        """Token ids of a prompt with one picture, which is one image token whatever the number of visual tokens.

        UsageError where the text has no place for the picture, or several.
        """
        bos = self.tokenizer.bos_token
        # A template that writes the first token itself must not get it twice.
        written = bool(bos) and text.startswith(bos)
        found = [int(token) for token in self.tokenizer(text, add_special_tokens=not written).input_ids]
        places = found.count(self.image_token_id)
        if places != 1:
            raise UsageError(
                f"the prompt has {places} places for the picture, where one is needed; the chat template "
                "puts it there, so leave <image> out of the prompt"
            )
        return found

    def text(self, tokens: Sequence[int]) -> str:
        """Decoded tokens without special ones."""
        return str(self.tokenizer.decode(list(tokens), skip_special_tokens=True)).strip()


def open_image(path: Path) -> Image:
    """Read a picture; UsageError names the file if that fails."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(path) as opened:
            sides = sorted(opened.size)
            if sides[0] < 1 or sides[1] > _LONGEST_ASPECT * sides[0]:
                raise UsageError(f"picture {path} is {opened.size[0]}x{opened.size[1]}; crop it to at most 50:1")
            # As photographed: transformers turns pictures upright, too.
            return ImageOps.exif_transpose(opened).convert("RGB")
    except FileNotFoundError:
        raise UsageError(f"picture {path} does not exist; give a PNG or JPEG file") from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UsageError(f"picture {path} cannot be read ({error}); give a whole PNG or JPEG file") from None


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__


def _load(folder: Path) -> Any:
    from transformers import AutoProcessor

    return AutoProcessor.from_pretrained(folder, local_files_only=True, trust_remote_code=False)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    level = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(level)
