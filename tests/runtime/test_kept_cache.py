"""A further turn through the kept cache is what the whole conversation at once would be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from reference_conversation import ReferenceConversation

import restore_export
from restore_export.examples import one_per_picture
from restore_export.folder import open_folder
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.kept import KeptCache
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import Arrays

TOLERANCE = 1e-4
FIRST = [1, 5, 4, 28, 31, 6]
"""Begin, user, picture, words, assistant."""
SECOND = [2, 5, 53, 47, 17, 6]
TWO_PICTURES = [1, 5, 4, 4, 28, 31, 6]
SETTINGS = {
    "whole": {"reducer": "none"},
    "sizes alone, counted on": {"reducer": "holov", "tokens": 6, "distance_bias": "off", "layout": "reindex"},
    "distance always, fractions": {"reducer": "holov", "tokens": 6, "distance_bias": "always", "position": "mean"},
}
"""Where a token's cache does not depend on whether it was generated."""


class Case:
    """An exported folder with encoded pictures."""

    def __init__(self, path: Path) -> None:
        self.folder = open_folder(path)
        self.model = ExportedModel(self.folder)
        frontend = Frontend(self.folder.path, self.folder.image_token_id)
        self.pixels = frontend.pixels([open_image(each.image) for each in one_per_picture()[:2]])

    def encoded(self, pictures: int) -> Arrays:
        return self.model.encode(self.pixels[:pictures])

    def cache(self, pictures: int) -> KeptCache:
        return KeptCache(self.model, self.encoded(pictures))


def greedy(cache: KeptCache, logits: np.ndarray, count: int) -> list[int]:
    """Generated tokens; the last one is not fed."""
    tokens = [int(logits[0, -1].argmax())]
    while len(tokens) < count:
        tokens.append(int(cache.decode(tokens[-1])[0, -1].argmax()))
    return tokens


@pytest.fixture(scope="module")
def cases(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Case]:
    made: dict[str, Case] = {}

    def case(name: str) -> Case:
        if name not in made:
            output = tmp_path_factory.mktemp("kept") / "folder"
            settings = SETTINGS[name]
            restore_export.build(
                checkpoint=str(checkpoint), output=output, targets=["onnx"], parity=False, dtype="fp32", **settings
            )
            made[name] = Case(output)
        return made[name]

    return case


@pytest.mark.parametrize("prompt", [FIRST, TWO_PICTURES], ids=["one picture", "two pictures"])
@pytest.mark.parametrize("name", SETTINGS)
def test_turns_through_the_cache_equal_one_prefill(name: str, prompt: list[int], cases: Callable[[str], Case]) -> None:
    case, pictures = cases(name), prompt.count(4)
    kept = case.cache(pictures)
    said = greedy(kept, kept.feed(prompt)[0], 5)
    for _ in range(2):
        whole = [*prompt, *said, *SECOND]
        logits, reused = kept.feed(whole)
        assert reused == case.model.places([*prompt, *said[:-1]])
        fresh = case.cache(pictures)
        expected, none = fresh.feed(whole)
        assert none == 0
        np.testing.assert_allclose(logits[:, -1], expected[:, -1], atol=TOLERANCE)
        prompt, said = whole, greedy(kept, logits, 5)
        assert said == greedy(fresh, expected, 5)


def test_a_conversation_that_departs_is_cut_back_wherever_it_does(built: Path) -> None:
    case = Case(built)
    kept = case.cache(2)
    for same in range(len(TWO_PICTURES)):
        kept.decode(int(kept.feed(TWO_PICTURES)[0][0, -1].argmax()))
        # Other words behind what is the same; the pictures that were cut away stand there again.
        rest = [token for token in TWO_PICTURES[same:] if token == 4]
        departed = [*TWO_PICTURES[:same], 40, *rest, 41, 6]
        logits, reused = kept.feed(departed)
        assert reused == case.model.places(TWO_PICTURES[:same])
        np.testing.assert_allclose(logits[:, -1], case.cache(2).feed(departed)[0][:, -1], atol=TOLERANCE)


def test_the_same_prompt_again_feeds_its_last_token(built: Path) -> None:
    case = Case(built)
    kept = case.cache(1)
    first = kept.feed(FIRST)[0]
    again, reused = kept.feed(FIRST)
    assert reused == case.model.places(FIRST) - 1
    np.testing.assert_allclose(again[:, -1], first[:, -1], atol=TOLERANCE)


def test_a_step_that_breaks_off_leaves_nothing_behind(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = Case(built)
    kept = case.cache(1)
    kept.feed(FIRST)

    def broken_off(*_: object, **__: object) -> np.ndarray:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(case.model, "decode", _then(case.model.decode, broken_off))
        with pytest.raises(KeyboardInterrupt):
            kept.decode(40)
    whole = [*FIRST, 40, *SECOND]
    logits, reused = kept.feed(whole)
    assert reused == case.model.places(FIRST)
    np.testing.assert_allclose(logits[:, -1], case.cache(1).feed(whole)[0][:, -1], atol=TOLERANCE)


def _then(done: Callable[..., object], raised: Callable[..., np.ndarray]) -> Callable[..., np.ndarray]:
    """Does the one, and then breaks off."""

    def both(*arguments: object) -> np.ndarray:
        done(*arguments)
        return raised()

    return both


@pytest.mark.parametrize("pictures", [1, 2])
def test_turns_on_whole_pictures_are_what_hugging_face_generates(
    pictures: int, cases: Callable[[str], Case], checkpoint: Path
) -> None:
    case = cases("whole")
    kept = case.cache(pictures)
    prompt = FIRST if pictures == 1 else TWO_PICTURES
    reference = ReferenceConversation(checkpoint, case.folder, case.pixels[:pictures], case.encoded(pictures)).reference
    for _ in range(2):
        said = greedy(kept, kept.feed(prompt)[0], 8)
        assert said == reference.own_generate([prompt], case.pixels[:pictures], 8)[0].tolist()
        prompt = [*prompt, *said, *SECOND]


@pytest.mark.parametrize("prompt", [FIRST, TWO_PICTURES], ids=["one picture", "two pictures"])
@pytest.mark.parametrize("name", ["as built", "sizes alone, counted on", "distance always, fractions"])
def test_turns_on_reduced_pictures_are_what_the_reference_computes(
    name: str, prompt: list[int], built: Path, cases: Callable[[str], Case], checkpoint: Path
) -> None:
    case, pictures = Case(built) if name == "as built" else cases(name), prompt.count(4)
    kept, encoded = case.cache(pictures), case.encoded(pictures)
    reference = ReferenceConversation(checkpoint, case.folder, case.pixels[:pictures], encoded)
    logits, expected = kept.feed(prompt)[0], reference.prompt(prompt)
    for _ in range(2):
        said = []
        for _ in range(4):
            np.testing.assert_allclose(logits[0, -1], expected, atol=TOLERANCE)
            said.append(int(expected.argmax()))
            logits, expected = kept.decode(said[-1]), reference.decode(said[-1])
        prompt = [*prompt, *said, *SECOND]
        logits, expected = kept.feed(prompt)[0], reference.prompt(SECOND)
    np.testing.assert_allclose(logits[0, -1], expected, atol=TOLERANCE)


def test_distance_in_prefill_alone_makes_generated_tokens_differ_by_design(built: Path) -> None:
    """Else the test above would hold the rule against nothing."""
    case = Case(built)
    assert case.folder.calibration.distance == "prefill"
    kept = case.cache(1)
    whole = [*FIRST, *greedy(kept, kept.feed(FIRST)[0], 5), *SECOND]
    apart = np.abs(kept.feed(whole)[0][:, -1] - case.cache(1).feed(whole)[0][:, -1]).max()
    assert apart > 10 * TOLERANCE
