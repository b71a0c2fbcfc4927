"""The model's own processor: pictures to pixels, prompts to token ids and back."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from restore_export.errors import CheckpointError, UsageError
from restore_export.runtime.conversation import Turn, messages, without_template

if TYPE_CHECKING:
    from PIL.Image import Image

_LONGEST_ASPECT = 50


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

    def chat(self, prompt: str, pictures: int = 1, turns: Sequence[Turn] = (), system: str | None = None) -> str:
        """The conversation in the model's chat template: earlier turns, then the prompt; pictures come first of all.

        CheckpointError where the template fails, UsageError where it has no place for ``system``.
        """
        rendered = self._render(prompt, pictures, turns, system)
        if system and system.strip() not in rendered:
            raise UsageError("the chat template leaves the system text out; do without, or say it in the first prompt")
        return rendered

    def _render(self, prompt: str, pictures: int, turns: Sequence[Turn], system: str | None) -> str:
        # A tokenizer's template knows text alone; a processor's knows parts.
        for owner, in_parts in ((self.processor, True), (self.tokenizer, False)):
            if getattr(owner, "chat_template", None):
                conversation = messages(turns, prompt, pictures, system, in_parts)
                try:
                    return str(owner.apply_chat_template(conversation, add_generation_prompt=True, tokenize=False))
                except Exception as error:  # jinja's and transformers' own
                    if system:
                        raise UsageError(
                            f"the chat template fails with a system text ({_one_line(error)}); do without"
                        ) from error
                    raise CheckpointError(f"{self.folder}: the chat template fails ({_one_line(error)})") from error
        return without_template(turns, prompt, pictures, system, self.tokenizer.eos_token or "")

    def ids(self, text: str, pictures: int = 1) -> list[int]:
        """Token ids of a rendered conversation, one image token a picture whatever the number of visual tokens.

        UsageError where the text has not as many places as pictures.
        """
        bos = self.tokenizer.bos_token
        # A template that writes the first token itself must not get it twice.
        written = bool(bos) and text.startswith(bos)
        found = [int(token) for token in self.tokenizer(text, add_special_tokens=not written).input_ids]
        places = found.count(self.image_token_id)
        if places < pictures and pictures > 1:
            raise UsageError(
                f"the model's chat template gives {places} places for {pictures} pictures; give {max(places, 1)} alone"
            )
        if places != pictures:
            where = "the picture, where one is" if pictures == 1 else f"pictures, where {pictures} are"
            raise UsageError(
                f"the prompt has {places} places for {where} needed; the chat template "
                "puts them there, so leave <image> out of the prompt"
            )
        return found

    def text(self, tokens: Sequence[int]) -> str:
        """Decoded tokens without special ones. Further tokens do not change what whole words were decoded to."""
        # Cleaning up would take back a space that was decoded, and is for models that are no language models.
        decoded = self.tokenizer.decode(list(tokens), skip_special_tokens=True, clean_up_tokenization_spaces=False)
        return str(decoded).strip()


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
