"""Samples as a model is fed with them. What is wrong with one is told by its file and line, before the work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np

from restore_export.calibrating.samples import Sample
from restore_export.errors import RestoreExportError, UsageError
from restore_export.reading.wording import shown
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import Arrays


def prompts_of(samples: Sequence[Sample], frontend: Frontend, model: ExportedModel) -> list[list[int]]:
    """Token ids of each question, with its answer. UsageError where one takes more places than the model has."""
    made = []
    for sample in samples:
        with _told_by(sample):
            ids = frontend.ids(_text(frontend, sample))
            places, most = model.places(ids), model.folder.max_positions
            if places > most:
                raise UsageError(
                    f"question {shown(sample.question)} takes {places} places, and the model has {most}; shorten it"
                )
        made.append(ids)
    return made


def encoded_pictures(samples: Sequence[Sample], frontend: Frontend, model: ExportedModel) -> Arrays:
    """What the vision encoder gives for each sample; a picture that several have is encoded once."""
    pixels = {}
    for sample in samples:
        if sample.image not in pixels:
            with _told_by(sample):
                pixels[sample.image] = frontend.pixels([open_image(sample.image)])
    encoded, places = model.encode(np.concatenate(list(pixels.values()))), list(pixels)
    return {name: value[[places.index(sample.image) for sample in samples]] for name, value in encoded.items()}


def _text(frontend: Frontend, sample: Sample) -> str:
    asked = frontend.chat(sample.question)
    return f"{asked} {sample.answer}" if sample.answer else asked


@contextmanager
def _told_by(sample: Sample) -> Iterator[None]:
    """Errors say which sample it is."""
    try:
        yield
    except RestoreExportError as error:
        raise type(error)(f"{sample.where}: {error}") from error
