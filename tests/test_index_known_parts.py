"""How like a question is to what is known of the sentences outside the measures; saved, damaged, empty."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from index.known_parts import KnownParts
from index.types import BrokenIndexError, PartQuestion, PartSentence

SENTENCES = (
    PartSentence(0, "Einleitung", 0, "Es fehlen rund 12 Leute.", 3),
    PartSentence(1, "Einleitung", 0, "Der Plan kam im Mai.", 3),
)
QUESTIONS = (
    PartQuestion("Wer malt den Mond?", "de", ""),
    PartQuestion("Wann kam der Plan?", "de", "Der Plan"),
    PartQuestion("Wie viele fehlen?", "de", "Es fehlen"),
    PartQuestion("Was steht in einer anderen Ausgabe?", "de", "Das steht hier nicht"),
)


class Letters:
    """An encoder whose vectors are the shares of five letters in a text, of unit length."""

    name, sha256, dimension = "letters", "", 5
    prototypes = np.zeros((0, 5), dtype=np.float32)

    def encode_queries(self, texts: list[str]) -> NDArray[np.float32]:
        counts = np.asarray([[text.lower().count(letter) for letter in "aemnw"] for text in texts], dtype=np.float32)
        return counts / np.maximum(np.linalg.norm(counts, axis=1, keepdims=True), 1e-9)

    encode_passages = encode_queries


def test_known_question_is_nearest_to_its_sentence() -> None:
    """By words and by meaning; a question that is left open is apart."""
    known = KnownParts.build(SENTENCES, QUESTIONS, Letters())
    like = known.likeness("Wann kam der Plan?", Letters())
    assert like.asked_words.tolist()[1] == pytest.approx(1, abs=0.01)
    assert like.asked_words[1] > like.asked_words[0]
    assert like.asked_meaning[1] == pytest.approx(1, abs=1e-3)
    assert like.words[1] > like.words[0]
    assert known.likeness("Wer malt den Mond?", Letters()).open_words == pytest.approx(1, abs=0.01)
    assert known.asked_of(0) == ("Wie viele fehlen?",)


def test_saved_is_the_same(tmp_path: Path) -> None:
    """Read again it gives the same cosines."""
    known = KnownParts.build(SENTENCES, QUESTIONS, Letters())
    known.save(tmp_path)
    loaded = KnownParts.load(tmp_path, SENTENCES)
    one, other = (parts.likeness("Wie viele Leute fehlen?", Letters()) for parts in (known, loaded))
    assert one.asked_words.tolist() == other.asked_words.tolist()
    assert one.meaning.tolist() == other.meaning.tolist()
    assert one.open_meaning == other.open_meaning


def test_damage_is_named(tmp_path: Path) -> None:
    """Other sentences, or a file that is no longer there."""
    KnownParts.build(SENTENCES, QUESTIONS, Letters()).save(tmp_path)
    with pytest.raises(BrokenIndexError, match="3 questions and 1 sentences"):
        KnownParts.load(tmp_path, SENTENCES[:1])
    (tmp_path / "parts" / "answers.npy").unlink()
    with pytest.raises(BrokenIndexError, match="missing or damaged"):
        KnownParts.load(tmp_path, SENTENCES)


def test_report_without_such_sentences_knows_nothing(tmp_path: Path) -> None:
    """Questions for them go with them."""
    known = KnownParts.build((), QUESTIONS, Letters())
    assert not known
    known.save(tmp_path)
    assert not KnownParts.load(tmp_path, ())
    with pytest.raises(ValueError, match="no sentence outside"):
        known.likeness("Wer malt den Mond?", Letters())


def test_sentences_without_questions_are_searched_by_themselves() -> None:
    """As in another edition."""
    like = KnownParts.build(SENTENCES, (), Letters()).likeness("Der Plan kam im Mai.", Letters())
    assert like.asked_words.tolist() == [0, 0]
    assert like.words[1] > like.words[0]
    assert like.open_words == 0
