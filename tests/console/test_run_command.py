"""``restore-export run``: answers on standard output and nothing else."""

from __future__ import annotations

import json
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import restore_export
from restore_export.cli import main
from restore_export.console.interactive import ask_one
from restore_export.examples import one_per_picture
from restore_export.runtime.pieces import Pieces

PICTURES = [example.image for example in one_per_picture()]
FIRST, SECOND = "is the red cross above the purple circle ?", "is the cyan 9 left of the blue 9 ?"
LIMIT = ("--max-new-tokens", "6")


@pytest.fixture(scope="module")
def talkative(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``built`` with an end token that never comes: random weights end at once. No longer what its manifest says."""
    folder = Path(shutil.copytree(built, tmp_path_factory.mktemp("talkative") / "folder"))
    return edited(folder, lambda about: about.update(eos_token_ids=[63]))


def edited(folder: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """The folder with another restore.json."""
    path = folder / "restore.json"
    about = json.loads(path.read_text())
    change(about)
    path.write_text(json.dumps(about))
    return folder


def run(folder: Path, *arguments: str | Path, given: str | bytes | None = None) -> Result:
    words = ["run", folder, "--no-verify", "--image", PICTURES[0], *LIMIT, *arguments]
    return CliRunner().invoke(main, [str(word) for word in words], input=given)


@pytest.fixture(scope="module")
def said(talkative: Path) -> list[str]:
    """What the model answers to the first and then the second question."""
    chat = restore_export.chat(talkative, image=PICTURES[0], verify=False)
    return [chat.ask(question, 6).text for question in (FIRST, SECOND)]


def test_prompts_are_turns_and_standard_output_holds_the_answers(talkative: Path, said: list[str]) -> None:
    result = run(talkative, "--prompt", FIRST, "--prompt", SECOND)
    assert (result.exit_code, result.stdout) == (0, f"{said[0]}\n{said[1]}\n")
    assert result.stderr == ""


def test_lines_are_turns_until_they_end(talkative: Path, said: list[str]) -> None:
    result = run(talkative, "--interactive", given=f"{FIRST}\n\n  {SECOND}")
    assert (result.exit_code, result.stdout) == (0, f"{said[0]}\n{said[1]}\n")
    assert result.stderr == ""


def test_prompts_come_before_lines_and_commands_are_obeyed(talkative: Path, said: list[str]) -> None:
    lines = f"{SECOND}\n/reset\n{FIRST}\n/help\n/nothing\n/quit\n{SECOND}\n"
    result = run(talkative, "--prompt", FIRST, "--interactive", given=lines)
    assert (result.exit_code, result.stdout) == (2, f"{said[0]}\n{said[1]}\n{said[0]}\n")
    assert "/reset forgets" in result.stderr
    assert "Error: /nothing is no command; allowed: /reset, /quit, /help" in result.stderr


def test_an_error_in_a_line_does_not_end_the_conversation(talkative: Path, said: list[str]) -> None:
    result = run(talkative, "--interactive", given=f"{FIRST}\n<image> what ?\n{SECOND}\n")
    assert (result.exit_code, result.stdout) == (2, f"{said[0]}\n{said[1]}\n")
    assert result.stderr.startswith("Error: the prompt has 2 places")


def test_positions_that_end_are_told_and_reset_goes_on(copied: Path) -> None:
    folder = edited(copied, lambda about: about["decoder"].update(max_positions=40))
    result = run(folder, "--interactive", "--max-new-tokens", "99", given=f"{FIRST}\n{SECOND}\n/reset\n{FIRST}\n")
    first, again = result.stdout.splitlines()
    assert (result.exit_code, first) == (2, again)
    assert "conversation fills all 40 positions" in result.stderr


def test_json_is_one_object_with_all_turns(talkative: Path, said: list[str]) -> None:
    result = run(talkative, "--image", PICTURES[1], "--prompt", FIRST, "--prompt", SECOND, "--json")
    told = json.loads(result.stdout)
    assert told["images"] == [str(path) for path in PICTURES[:2]]
    assert (told["folder"], told["backend"]) == (str(talkative), "onnxruntime")
    assert told["visual_tokens"] == {"total": 16, "reduced": 6}
    assert [turn["prompt"] for turn in told["turns"]] == [FIRST, SECOND]
    assert all(len(turn["tokens"]) == 6 or turn["finished"] for turn in told["turns"])


def test_json_is_a_line_a_turn_when_interactive(talkative: Path, said: list[str]) -> None:
    result = run(talkative, "--interactive", "--json", given=f"{FIRST}\n{SECOND}\n")
    turns = [json.loads(line) for line in result.stdout.splitlines()]
    assert [turn["text"] for turn in turns] == said
    assert turns[1]["reused"] >= turns[0]["fed"]


def test_lines_that_are_no_text_are_read_all_the_same(talkative: Path) -> None:
    result = run(talkative, "--interactive", given=b"what \xff ?\n")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith("\n")


def test_ctrl_c_ends_an_answer_of_the_conversation_alone(talkative: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _press_after(3, monkeypatch)
    result = run(talkative, "--interactive", "--json", given=f"{FIRST}\n{SECOND}\n")
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert (result.exit_code, len(first["tokens"]), first["finished"]) == (0, 3, False)
    assert len(second["tokens"]) > 3
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_ctrl_c_elsewhere_ends_the_program(talkative: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _press_after(3, monkeypatch)
    result = run(talkative, "--prompt", FIRST)
    assert result.exit_code == 130
    assert result.stderr.strip().splitlines()[-1].startswith("Error: interrupted")


def test_ctrl_c_twice_ends_the_program() -> None:
    def ask(question: str, stopped: object) -> None:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        ask_one(ask, "what ?")
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def _press_after(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C once, when so many tokens of an answer are there."""
    add, pressed = Pieces.add, list[int]()

    def pressing(pieces: Pieces, tokens: list[int]) -> str:
        if len(tokens) == count and not pressed:
            pressed.append(count)
            signal.raise_signal(signal.SIGINT)
        return add(pieces, tokens)

    monkeypatch.setattr(Pieces, "add", pressing)


NOTHING_ASKED: dict[str, tuple[list[str], str]] = {
    "nothing to ask": ([], "nothing to ask; give a question with --prompt, or --interactive"),
    "an empty prompt among others": (["--prompt", FIRST, "--prompt", " "], "the prompt is empty"),
    "no tokens": (["--interactive", "--max-new-tokens", "0"], "allowed: 1 or more"),
    "no such second picture": (["--prompt", FIRST, "--image", "no.png"], "picture no.png does not exist"),
    "more pictures than positions": (
        ["--prompt", FIRST, *(["--image", str(PICTURES[0])] * 16)], "17 pictures of 16 positions each need 272",
    ),
    "bytes that are no text": (["--prompt", "\udcff"], "not UTF-8"),
}  # fmt: skip


@pytest.mark.parametrize("case", NOTHING_ASKED)
def test_what_cannot_be_asked_is_one_line_before_any_answer(case: str, talkative: Path) -> None:
    arguments, message = NOTHING_ASKED[case]
    result = run(talkative, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    assert message in line


def test_the_system_text_is_in_the_conversation(talkative: Path) -> None:
    plain, told = (
        json.loads(run(talkative, "--prompt", FIRST, "--json", *system).stdout)["turns"][0]
        for system in ([], ["--system", "what is red ?"])
    )
    assert told["fed"] > plain["fed"]
