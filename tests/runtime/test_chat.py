"""A conversation: pictures are encoded once, turns build on each other, limits are told."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import restore_export
from restore_export.errors import UsageError
from restore_export.examples import one_per_picture
from restore_export.folder import Folder, open_folder
from restore_export.graphs.contract import DECODER_FILE, VISION_FILE
from restore_export.runtime import chat as chats
from restore_export.runtime.backends import open_sessions
from restore_export.runtime.chat import Chat
from restore_export.runtime.frontend import Frontend, open_image
from restore_export.runtime.model import ExportedModel
from restore_export.runtime.session import GraphSession, Limits

PICTURES = [example.image for example in one_per_picture()]
FIRST, SECOND = "is the red cross above the purple circle ?", "is the cyan 9 left of the blue 9 ?"


class Counted:
    """Sessions of a folder that count what they are fed; ``limits`` are those of a decoder's engine."""

    def __init__(self) -> None:
        self.opened = 0
        self.pictures = 0
        self.steps: list[int] = []
        self.limits: Limits | None = None

    def open(self, folder: Folder, backend: str) -> dict[str, GraphSession]:
        self.opened += 1
        sessions = open_sessions(folder, backend)
        vision, decoder = sessions[VISION_FILE], sessions[DECODER_FILE]
        decoder.limits = self.limits  # type: ignore[misc]
        self._watch(vision, lambda feeds: self._see(len(feeds["pixel_values"])))
        self._watch(decoder, lambda feeds: self.steps.append(feeds["inputs_embeds"].shape[1]))
        return sessions

    def _see(self, pictures: int) -> None:
        self.pictures += pictures

    def _watch(self, session: GraphSession, look: Callable[[dict[str, np.ndarray]], None]) -> None:
        run = session.run

        def watched(feeds: dict[str, np.ndarray], outputs: list[str] | None = None) -> dict[str, np.ndarray]:
            look(feeds)
            return run(feeds, outputs)

        session.run = watched  # type: ignore[assignment, method-assign]


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counted:
    made = Counted()
    monkeypatch.setattr(chats, "open_sessions", made.open)
    return made


@pytest.fixture(scope="module")
def talkative(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``built`` with an end token that never comes: random weights end at once."""
    folder = Path(shutil.copytree(built, tmp_path_factory.mktemp("talkative") / "folder"))
    path = folder / "restore.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"eos_token_ids": [63]}))
    return folder


def opened_chat(folder: Path, image: Path | Sequence[Path]) -> Chat:
    """``talkative`` is no longer what its manifest says."""
    return restore_export.chat(folder, image=image, verify=False)


def made_chat(talkative: Path, pictures: int = 1, **changes: object) -> Chat:
    """A conversation on a folder that says otherwise of itself."""
    folder = replace(open_folder(talkative), **changes)  # type: ignore[arg-type]
    return Chat(folder, [open_image(path) for path in PICTURES[:pictures]])


@pytest.mark.parametrize("pictures", [1, 2])
def test_a_conversation_encodes_every_picture_once(talkative: Path, counted: Counted, pictures: int) -> None:
    chat = opened_chat(talkative, PICTURES[:pictures])
    for question in (FIRST, SECOND, FIRST):
        chat.ask(question, 4)
    chat.reset()
    chat.ask(SECOND, 4)
    assert (counted.opened, counted.pictures) == (1, pictures)


def test_a_turn_feeds_what_is_new_and_reset_keeps_the_picture(talkative: Path, counted: Counted) -> None:
    chat = opened_chat(talkative, PICTURES[0])
    first = chat.ask(FIRST, 4)
    assert first.reused == 0
    second = chat.ask(SECOND, 4)
    assert second.reused >= first.fed
    assert second.fed in counted.steps
    chat.reset()
    again = chat.ask(SECOND, 4)
    assert chat.turns[0].question == SECOND
    head = chat._frontend.ids(again.prompt).index(chat.folder.image_token_id)
    assert head + chat.folder.reduced <= again.reused < first.fed


def test_a_turn_is_the_conversation_in_the_template(talkative: Path) -> None:
    chat = opened_chat(talkative, PICTURES[0])
    first = chat.ask(FIRST, 6)
    assert first.prompt == chat._frontend.chat(FIRST)
    second = chat.ask(SECOND, 6)
    assert (second.question, second.prompt) == (SECOND, chat._frontend.chat(SECOND, 1, chat.turns[:1]))
    assert [turn.answer for turn in chat.turns] == [first.text, second.text]


def test_one_question_is_answered_as_by_the_model_alone(talkative: Path) -> None:
    folder = open_folder(talkative)
    model, frontend = ExportedModel(folder), Frontend(folder.path, folder.image_token_id)
    encoded = model.encode(frontend.pixels([open_image(path) for path in PICTURES[:2]]))
    placed = model.place([frontend.ids(frontend.chat(FIRST, 2), 2)], encoded)
    expected = [int(step[0]) for step in model.generate(placed, encoded["image_features"], 6)]
    said = opened_chat(talkative, PICTURES[:2]).ask(FIRST, 6)
    assert list(said.tokens) == expected[: len(said.tokens)]
    assert len(said.tokens) == 6 or said.finished


def test_pieces_add_up_to_the_answer(talkative: Path) -> None:
    chat, told = opened_chat(talkative, PICTURES[0]), list[str]()
    said = chat.ask(FIRST, 12, told.append)
    assert len(told) > 1
    assert "".join(told) == said.text
    assert all(told)


def test_an_answer_that_is_stopped_stays_in_the_conversation(talkative: Path) -> None:
    chat, told = opened_chat(talkative, PICTURES[0]), list[str]()
    said = chat.ask(FIRST, 12, told.append, lambda: len(told) > 2)
    assert not said.finished
    assert len(said.tokens) < 12
    assert chat.turns[0].answer == said.text == "".join(told)
    nothing = chat.ask(SECOND, 12, told.append, lambda: True)
    assert nothing.tokens == ()
    assert len(chat.turns) == 1


def test_a_question_that_fails_leaves_the_conversation_as_it_was(talkative: Path) -> None:
    chat = opened_chat(talkative, PICTURES[0])
    chat.ask(FIRST, 4)
    with pytest.raises(UsageError, match="2 places"):
        chat.ask("<image> what ?", 4)

    def broken(piece: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        chat.ask("is it red ?", 4, broken)
    assert len(chat.turns) == 1
    expected = opened_chat(talkative, PICTURES[0])
    expected.ask(FIRST, 4)
    assert chat.ask(SECOND, 4).tokens == expected.ask(SECOND, 4).tokens


def test_a_prompt_is_fed_in_steps_that_an_engine_takes(talkative: Path, counted: Counted) -> None:
    whole = opened_chat(talkative, PICTURES[0])
    expected = [whole.ask(question, 4).tokens for question in (FIRST, SECOND)]
    counted.steps.clear()
    counted.limits = Limits(1, 5, 200)
    chat = opened_chat(talkative, PICTURES[0])
    assert [chat.ask(question, 4).tokens for question in (FIRST, SECOND)] == expected
    assert max(counted.steps) == 5
    assert counted.steps.count(5) > 3


def test_the_end_of_an_engines_cache_is_told(talkative: Path, counted: Counted) -> None:
    needed = made_chat(talkative).ask(FIRST, 1).fed
    counted.limits = Limits(1, 200, needed)
    with pytest.raises(
        UsageError, match=rf"prompt fills the {needed} tokens .*build with a larger --max-seq-len, or sh"
    ):
        made_chat(talkative).ask(FIRST)
    counted.limits = Limits(1, 200, needed + 3)
    chat = made_chat(talkative)
    assert len(chat.ask(FIRST).tokens) == 3
    with pytest.raises(UsageError, match=r"conversation fills .*build with a larger --max-seq-len, or begin a new"):
        chat.ask(SECOND)


def test_the_end_of_the_positions_is_told_and_a_new_conversation_can_begin(talkative: Path) -> None:
    chat = made_chat(talkative, max_positions=40)
    first = chat.ask(FIRST)
    assert len(first.tokens) == 40 - (first.fed + 10)  # 16 positions of the picture, 6 of them fed
    with pytest.raises(UsageError, match=r"conversation fills all 40 positions .*begin a new conversation \(/reset"):
        chat.ask(SECOND)
    chat.reset()
    assert chat.ask(FIRST).tokens == first.tokens
    with pytest.raises(UsageError, match=r"the prompt fills all 40 positions .*takes \d+ with 1 picture\); shorten it"):
        made_chat(talkative, max_positions=40).ask("what " * 30)


def test_pictures_that_positions_do_not_suffice_for_are_refused_with_the_numbers(
    talkative: Path, counted: Counted
) -> None:
    says = r"3 pictures of 16 positions each need 48, but the model has 40; allowed: up to 2 pictures"
    with pytest.raises(UsageError, match=says):
        made_chat(talkative, 3, max_positions=40)
    with pytest.raises(UsageError, match=r"with 2 pictures.*shorten it, or give fewer pictures"):
        made_chat(talkative, 2, max_positions=40).ask(FIRST)
    with pytest.raises(UsageError, match="there is no picture"):
        made_chat(talkative, 0)
    assert counted.opened == 0


@pytest.mark.parametrize(
    ("prompt", "count", "says"), [(" ", 1, "empty"), ("\udcff", 1, "UTF-8"), ("a", 0, "1 or more")]
)
def test_what_cannot_be_asked_is_told(talkative: Path, prompt: str, count: int, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        restore_export.run(talkative, image=PICTURES[0], prompt=prompt, max_new_tokens=count)
