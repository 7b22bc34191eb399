"""What a question's wording alone tells: whether the report answers it, whether it is the asker's own case."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index.types import OWN_CASE, BankQuestion, BrokenIndexError, DetailQuestion, ToldCase
from index.wording import Wording


def bank() -> list[BankQuestion]:
    """Questions of two kinds that differ in their words."""
    asked = ("Wer hilft in der Kita", "Was zahlt die Kita", "Wer fördert die Kita")
    other = ("Wie wird das Wetter", "Wann kommt das Wetter", "Ist das Wetter gut")
    return [BankQuestion(text, "de", ("I.1",)) for text in asked] + [BankQuestion(text, "de", ()) for text in other]


def test_words_of_answerable_questions_speak_for_an_answer() -> None:
    """Also in a sentence, and in a compound, that the bank does not have."""
    wording = Wording.build(bank())
    assert wording.score("Gibt es Geld für eine Kita?")[0] > 0 > wording.score("Regen und Wetter morgen")[0]
    assert wording.score("Kitaplatz")[0] > wording.score("Unwetter")[0]


def test_words_of_own_cases_speak_for_a_verdict() -> None:
    """Apart from whether the report answers."""
    own = [BankQuestion(text, "de", (), why="personal") for text in ("Darf ich mit 52", "Reicht mein Zeugnis")]
    wording = Wording.build([*bank(), *own])
    assert wording.score("Reicht mein Abschluss?")[1] > wording.score("Wer hilft in der Kita?")[1]
    assert wording.score("Reicht mein Abschluss?")[1] > wording.score("Wie wird das Wetter?")[1]


@pytest.mark.parametrize("text", ["", "!?", "   "], ids=["empty", "marks", "spaces"])
def test_a_text_without_words_tells_no_more_than_the_bank_does(text: str) -> None:
    """Its log-odds are the bias."""
    assert Wording.build(bank()).score(text) == Wording.build(bank()).score("")


def test_questions_told_as_a_case_teach_the_own_odds_alone() -> None:
    """They move neither what tells an answer, nor what the calibration reads as a verdict."""
    own = [BankQuestion("Reicht mein Abschluss?", "de", (), (), OWN_CASE)]
    cases = [
        ToldCase("Nehmen die mich in der Kita?", "de", True, ("I.1",)),
        ToldCase("Ich suche Hilfe in der Kita", "de", False, ("I.1",)),
    ]
    plain, taught = Wording.build([*bank(), *own]), Wording.build([*bank(), *own], cases)
    asked = "Nehmen die mich?"
    assert taught.score(asked)[:2] == plain.score(asked)[:2]
    assert taught.score(asked).own > plain.score(asked).own


def test_questions_for_details_teach_the_odds_of_details_alone() -> None:
    """Together with the bank's answerable questions and near misses; what is off the topic teaches nothing of details."""
    details = [
        DetailQuestion("Welche Telefonnummer hat die Kita?", "de", "I.1", is_told=False),
        DetailQuestion("Wann begann die Förderung der Kita?", "de", "I.1", is_told=True),
    ]
    plain, taught = Wording.build(bank()), Wording.build(bank(), (), details)
    asked = "Welche Telefonnummer hat das Amt?"
    assert taught.score(asked)[:3] == plain.score(asked)[:3]
    assert plain.score(asked).detail == 0.0
    assert taught.score(asked).detail < taught.score("Wann begann das?").detail


@pytest.mark.parametrize("questions", [[], bank()[:3]], ids=["no bank", "all answerable"])
def test_a_bank_of_one_kind_tells_nothing(questions: list[BankQuestion]) -> None:
    """The log-odds are even."""
    assert Wording.build(questions).score("Wer hilft in der Kita") == (0.0, 0.0, 0.0, 0.0)


def test_saved_weights_score_alike(tmp_path: Path) -> None:
    """But for the last digits; the same bank gives the same file."""
    wording = Wording.build(bank())
    wording.save(tmp_path / "a")
    Wording.build(bank()).save(tmp_path / "b")
    assert (tmp_path / "a" / "wording.npy").read_bytes() == (tmp_path / "b" / "wording.npy").read_bytes()
    assert Wording.load(tmp_path / "a").score("Kita") == pytest.approx(wording.score("Kita"), abs=1e-2)


def test_damaged_weights_are_refused_with_the_mend(tmp_path: Path) -> None:
    """Missing, cut off, or of another size."""
    with pytest.raises(BrokenIndexError, match="python -m index build"):
        Wording.load(tmp_path)
    (tmp_path / "wording.npy").write_bytes(b"\x93NUMPY")
    with pytest.raises(BrokenIndexError, match="python -m index build"):
        Wording.load(tmp_path)
    np.save(tmp_path / "wording.npy", np.zeros(3, dtype=np.float32))
    with pytest.raises(BrokenIndexError, match="python -m index build"):
        Wording.load(tmp_path)
