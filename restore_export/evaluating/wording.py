"""Answers made comparable: what the field's scores look away from."""

from __future__ import annotations

import re

_PUNCTUATION = re.compile(r"[;/\[\]\"{}()=+\\_><@`,?!-]")
_FULL_STOP = re.compile(r"(?<!\d)\.(?!\d)|\.$")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d)")
_ARTICLES = {"a", "an", "the"}
_NUMBERS = {
    "none": "0", "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10",
}  # fmt: skip


def plain(text: str) -> str:
    """Lower case, one space between words, no full stop at the end."""
    return " ".join(text.lower().split()).rstrip(".").rstrip()


def vqa(text: str) -> str:
    """As the VQA challenge compares answers: no punctuation, no articles, numbers as digits.

    Apostrophes go on both sides, in place of its list of contractions.
    """
    bare = _THOUSANDS.sub("", text.lower().replace("'", "").replace("’", ""))
    bare = _FULL_STOP.sub("", _PUNCTUATION.sub(" ", bare).strip())
    return " ".join(_NUMBERS.get(word, word) for word in bare.split() if word not in _ARTICLES)


def says_yes(text: str) -> bool:
    """As POPE reads an answer: no where its first sentence has "no" or "not", else yes."""
    words = re.split(r"[\s,]+", text.split(".")[0].lower())
    return not {"no", "not"} & set(words)


def letter(text: str, options: tuple[str, ...]) -> str:
    """The option that an answer names, by its letter or its words; empty: none."""
    bare = plain(text)
    found = _LETTER.match(bare) or _SENTENCE.search(bare)
    if found and ord(found[1]) - ord("a") < len(options):
        return found[1].upper()
    named = [index for index, option in enumerate(options) if plain(option) == bare]
    return chr(ord("A") + named[0]) if named else ""


_LETTER = re.compile(r"\(?([a-z])(?:[).:,]|$)")
_SENTENCE = re.compile(r"\banswer is:? \(?([a-z])\b")
