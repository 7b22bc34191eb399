"""A question for a field put in plain words, by which the measure is searched for."""

from __future__ import annotations

import pytest

from assistant.understanding.neutral import plainly_asked
from corpus.types import FieldName


@pytest.mark.parametrize(
    ("question", "language", "field", "plain"),
    [
        ("Who foots the bill for the daycare helpers?", "en", FieldName.MITTEL, "who funds the daycare helpers"),
        ("Kreş yardımcılarının parasını kim veriyor?", "tr", FieldName.MITTEL, "Kreş yardımcılarının veriyor kim finanse ediyor"),
        ("قديش المصاري المخصصة لجلب العمال من الهند؟", "ar", FieldName.MITTEL, "من يمول لجلب العمال من الهند"),
        ("Wer zahlt die Kita-Helfer?", "de", FieldName.MITTEL, ""),
        ("Who does what?", "en", FieldName.TITEL, ""),
    ],
)  # fmt: skip
def test_words_that_ask_give_way_to_plain_ones(question: str, language: str, field: FieldName, plain: str) -> None:
    """What tells the measure stays; nothing where no plain words are known."""
    assert plainly_asked(question, language, (field,)) == plain


def test_a_question_for_several_fields_stays_as_it_is() -> None:
    """Each of several fields has words of its own, which tell no measure."""
    assert plainly_asked("Who pays, and since when?", "en", (FieldName.MITTEL, FieldName.LAUFZEIT)) == ""
