"""Which row a question's wording asks for: learned from questions of which it is known, saved, and refused when damaged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from corpus.types import FieldName
from index.asked_rows import ASKED_ROWS, AskedRows
from index.details import as_row_questions, load_details
from index.encoder import EMBEDDED_FOLDER
from index.retraining import fit_rows
from index.types import BrokenIndexError, DetailQuestion

ASKED = [
    ("Wie lange läuft das?", FieldName.LAUFZEIT),
    ("Bis wann läuft es noch?", FieldName.LAUFZEIT),
    ("Was kostet das?", FieldName.MITTEL),
    ("Welche Kosten gibt es?", FieldName.MITTEL),
    ("Wie viele machten mit?", FieldName.BESCHREIBUNG),
    ("Wie viele kamen?", FieldName.BESCHREIBUNG),
]


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("Wie lange läuft die Prämie?", FieldName.LAUFZEIT),
        ("Was kostet die Prämie?", FieldName.MITTEL),
        ("Wie viele bekamen die Prämie?", FieldName.BESCHREIBUNG),
    ],
)
def test_words_speak_for_the_row_that_they_were_asked_with(question: str, row: FieldName) -> None:
    odds = AskedRows.build(ASKED).score(question)
    assert set(odds) == set(ASKED_ROWS) == set(FieldName) - {FieldName.TITEL}
    assert max(odds, key=lambda name: odds[name]) is row


def test_without_questions_the_wording_tells_nothing() -> None:
    assert set(AskedRows.build(()).score("Wie lange läuft das?").values()) == {0.0}


def test_saved_weights_score_alike_and_the_same_questions_give_the_same_file(tmp_path: Path) -> None:
    rows = AskedRows.build(ASKED)
    for name in ("a", "b"):
        AskedRows.build(ASKED).save(tmp_path / name)
    assert (tmp_path / "a" / "asked_rows.npy").read_bytes() == (tmp_path / "b" / "asked_rows.npy").read_bytes()
    assert AskedRows.load(tmp_path / "a").score("Was kostet es?") == rows.score("Was kostet es?")


@pytest.mark.parametrize("damaged", [b"\x93NUMPY", b"", None], ids=["head only", "empty", "missing"])
def test_damaged_weights_are_refused_with_what_mends_them(tmp_path: Path, damaged: bytes | None) -> None:
    if damaged is not None:
        (tmp_path / "asked_rows.npy").write_bytes(damaged)
    with pytest.raises(BrokenIndexError, match="python -m index build"):
        AskedRows.load(tmp_path)


def test_weights_of_another_shape_are_refused(tmp_path: Path) -> None:
    np.save(tmp_path / "asked_rows.npy", np.zeros((2, 3), dtype=np.float16))
    with pytest.raises(BrokenIndexError, match="weights of float16"):
        AskedRows.load(tmp_path)


def test_a_sentence_stands_for_the_description() -> None:
    """Untold details, and those of which it is not known what gives them, teach no row."""
    details = [
        DetailQuestion("Wie lange?", "de", "IV.1", is_told=True, row=FieldName.LAUFZEIT),
        DetailQuestion("Wie viel?", "de", "IV.1", is_told=True, says="Die Prämie"),
        DetailQuestion("Wozu?", "de", "IV.1", is_told=True),
        DetailQuestion("Welche Farbe?", "de", "IV.1", is_told=False),
    ]
    assert as_row_questions(details) == (
        ("Wie lange?", FieldName.LAUFZEIT),
        ("Wie viel?", FieldName.BESCHREIBUNG),
    )


def test_what_is_shipped_was_fitted_on_the_questions() -> None:
    """`python -m index train --wording` was run since they changed."""
    shipped, fitted = AskedRows.load(EMBEDDED_FOLDER), fit_rows()
    for detail in load_details()[::500]:
        assert shipped.score(detail.text) == pytest.approx(fitted.score(detail.text), abs=0.05)
