"""The model's own processor: pictures to pixels, prompts to token ids and back."""

from __future__ import annotations

import contextlib
import logging
import math
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from restore_export.errors import CheckpointError, RestoreExportError, UsageError
from restore_export.reading.rust import panics_as_errors
from restore_export.reading.wording import reason, shown
from restore_export.runtime.conversation import Turn, messages, without_template
from restore_export.runtime.picture import open_image as open_image
from restore_export.runtime.side_files import check_side_files
from restore_export.runtime.template import RENDERER, TemplateError

if TYPE_CHECKING:
    from PIL.Image import Image

_LARGEST_RESIZED = 1 << 26
"""Pixels that the processor may make of a picture before it crops it."""


class Frontend:
    """Processor and tokenizer of a checkpoint or an exported folder."""

    def __init__(self, folder: Path, image_token_id: int, failure: type[RestoreExportError] = CheckpointError) -> None:
        """Load from ``folder`` without network or remote code.

        ``failure`` is raised, here and below, where its files are missing or broken: FolderError says that of an
        exported folder.
        """
        self.folder, self.image_token_id, self._failure = folder, image_token_id, failure
        try:
            check_side_files(folder)
            RENDERER.start()
            with _quiet(), panics_as_errors():
                self.processor: Any = _load(folder)
                self.tokenizer, self.image_processor = self.processor.tokenizer, self.processor.image_processor
        except Exception as error:  # transformers raises whatever its parsing meets
            raise failure(
                f"{folder}: the processor or tokenizer cannot be loaded ({reason(error)}); the "
                "folder needs tokenizer files and preprocessor_config.json or processor_config.json"
            ) from error

    def pixels(self, images: Sequence[Image]) -> np.ndarray:
        """Pictures → ``[pictures, 3, H, W]`` float32.

        ``failure`` where the processor asks for more than a picture can need, UsageError where it fails.
        """
        self._check_sizes(images)
        try:
            with _quiet():
                batch = self.image_processor(images=[image.convert("RGB") for image in images], return_tensors="np")
            return np.asarray(batch["pixel_values"], dtype=np.float32)
        except Exception as error:  # transformers raises whatever odd settings and pictures lead to
            raise UsageError(
                f"a picture cannot be processed ({reason(error)}); give an ordinary RGB picture"
            ) from error

    def _check_sizes(self, images: Sequence[Image]) -> None:
        """The longer side of a picture is resized in proportion, so a narrow one becomes larger than its crop."""
        aspect = max((max(image.size) / min(image.size) for image in images), default=1.0)
        longest = math.sqrt(_LARGEST_RESIZED / aspect)
        beyond = [number for number in _numbers(vars(self.image_processor)) if not number <= longest]
        if beyond:
            raise self._failure(
                f"{self.folder}: the image processor has a size of {shown(beyond[0])}, which makes more than "
                f"{_LARGEST_RESIZED} pixels of a picture of {aspect:.3g}:1; it is not of a model that can be run"
            )

    def chat(self, prompt: str, pictures: int = 1, turns: Sequence[Turn] = (), system: str | None = None) -> str:
        """The conversation in the model's chat template: earlier turns, then the prompt; pictures come first of all.

        ``failure`` where the template fails, UsageError where it has no place for ``system``.
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
                    return RENDERER.render(owner.chat_template, conversation, self.tokenizer.special_tokens_map)
                except TemplateError as error:
                    if system:
                        raise UsageError(
                            f"the chat template fails with a system text ({reason(error)}); do without"
                        ) from error
                    raise self._failure(f"{self.folder}: the chat template fails ({reason(error)})") from error
        return without_template(turns, prompt, pictures, system, self.tokenizer.eos_token or "")

    def ids(self, text: str, pictures: int = 1) -> list[int]:
        """Token ids of a rendered conversation, one image token a picture whatever the number of visual tokens.

        ``failure`` where the tokenizer fails, UsageError where the text has not as many places as pictures.
        """
        bos = self.tokenizer.bos_token
        # A template that writes the first token itself must not get it twice.
        written = bool(bos) and text.startswith(str(bos))
        try:
            with panics_as_errors():
                found = [int(token) for token in self.tokenizer(text, add_special_tokens=not written).input_ids]
        except Exception as error:  # transformers' and tokenizers' own
            raise self._failure(f"{self.folder}: the tokenizer fails ({reason(error)})") from error
        places = found.count(self.image_token_id)
        if places < pictures and pictures > 1:
            places_are = "1 place" if places == 1 else f"{places} places"
            raise UsageError(
                f"the chat template gives {places_are} for {pictures} pictures; this model takes {places} a prompt"
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


def _numbers(value: Any) -> Iterator[float]:
    """All numbers in settings, however they are nested."""
    if isinstance(value, Mapping):
        for each in value.values():
            yield from _numbers(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _numbers(each)
    elif isinstance(value, int | float):
        yield abs(value)
    elif hasattr(value, "__dict__"):
        yield from _numbers(vars(value))


def _load(folder: Path) -> Any:
    from transformers import AutoProcessor

    return AutoProcessor.from_pretrained(folder, local_files_only=True, trust_remote_code=False)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    level = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(level)
