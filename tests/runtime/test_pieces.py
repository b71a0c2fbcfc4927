"""Streamed text never breaks a character or a space, and adds up to the whole."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tokenizers import Tokenizer, decoders
from tokenizers.models import BPE
from transformers.convert_slow_tokenizer import bytes_to_unicode

from restore_export.runtime.pieces import Pieces

BROKEN = "\N{REPLACEMENT CHARACTER}"
_LETTERS: dict[int, str] = bytes_to_unicode()


def sentencepiece(words: list[str]) -> Tokenizer:
    """As Llama decodes: a mark for the space, and bytes for what the vocabulary lacks."""
    vocabulary = {f"<0x{byte:02X}>": byte for byte in range(256)} | {word: 256 + at for at, word in enumerate(words)}
    tokenizer = Tokenizer(BPE(vocabulary, [], byte_fallback=True))
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    )
    return tokenizer


def byte_level() -> Tokenizer:
    """As GPT and Qwen decode: every byte is a letter."""
    tokenizer = Tokenizer(BPE({letter: byte for byte, letter in _LETTERS.items()}, []))
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def told(decode: Tokenizer, tokens: Sequence[int]) -> list[str]:
    pieces = Pieces(lambda ids: str(decode.decode(list(ids))).strip())
    given = [pieces.add(tokens[: count + 1]) for count in range(len(tokens))]
    given.append(pieces.rest(tokens))
    assert "".join(given) == pieces.text
    return given


def test_spaces_of_sentencepiece_come_with_the_word_behind_them() -> None:
    tokens = [256, 257, 258, 259]
    assert told(sentencepiece(["▁a", "▁", "bird", "s"]), tokens) == ["a", "", " bird", "s", ""]


@pytest.mark.parametrize("text", ["é", "€uro", "a😀b", "日本"])
def test_a_character_in_several_byte_tokens_comes_whole(text: str) -> None:
    for tokenizer in (sentencepiece([]), byte_level()):
        given = told(tokenizer, _bytes(tokenizer, text))
        assert "".join(given) == text
        assert [piece for piece in given if piece] == list(text)


def test_a_character_that_breaks_off_is_told_at_the_end() -> None:
    tokenizer = byte_level()
    assert told(tokenizer, _bytes(tokenizer, "a€")[:-1]) == ["a", "", "", BROKEN]


def test_what_was_told_stays_where_a_run_of_bytes_breaks_off() -> None:
    """Byte tokens decode as a run: with a broken end, the whole run turns into replacement characters."""
    tokenizer = sentencepiece([])
    tokens = [*"é€".encode()][:-1]
    assert set(tokenizer.decode(tokens)) == {BROKEN}
    given = told(tokenizer, tokens)
    assert given[1] == "é"
    assert set("".join(given[2:])) == {BROKEN}


def _bytes(tokenizer: Tokenizer, text: str) -> list[int]:
    """A token a byte."""
    fallback = tokenizer.token_to_id("<0x00>") is not None
    names = [f"<0x{byte:02X}>" if fallback else _LETTERS[byte] for byte in text.encode()]
    return [int(tokenizer.token_to_id(name)) for name in names]
