"""Questions that single sentences answer: well-formed, and they tell which sentence another question means."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from leaks import find_leaks

from assistant import Assistant
from corpus import parse_report
from eval.gold import load_gold
from index.asked_sentences import AskedSentences
from index.features import words_of
from index.passages import passages_of
from index.sentence_bank import load_sentence_bank, placed
from index.types import BankQuestion, BrokenIndexError, PassageKind, SentenceQuestion
from index.within import above_least

FIRST, SECOND, THIRD = 10, 11, 12
KNOWN = AskedSentences.build(
    [(FIRST, "Wie viel Geld bekommt man?"), (FIRST, "Welche Summe gibt es?"), (SECOND, "Ab wann gilt die neue Regel?")]
)


@pytest.fixture(scope="module")
def bank() -> tuple[SentenceQuestion, ...]:
    """The shipped questions."""
    return load_sentence_bank()


def test_each_question_is_answered_by_one_sentence_of_the_report(bank: tuple[SentenceQuestion, ...]) -> None:
    """`says` is how exactly one sentence of the measure begins, and most sentences are asked for."""
    report = parse_report()
    passages = passages_of(report)
    found = placed(bank, {measure.number: measure.number for measure in report.measures}, passages)
    assert len(found) == len(bank)
    sentences = {passage.id for passage in passages if passage.kind is PassageKind.SENTENCE}
    assert len({sentence for sentence, _ in found} & sentences) >= 0.9 * len(sentences)


def test_the_questions_are_of_all_languages_and_none_stands_twice(bank: tuple[SentenceQuestion, ...]) -> None:
    """At least 400 in each of the seven languages."""
    counts = Counter(question.language for question in bank)
    assert set(counts) == {"de", "en", "tr", "uk", "ru", "ar", "pl"}
    assert min(counts.values()) >= 400
    keys = Counter(" ".join(words_of(question.text)) for question in bank)
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_gold_question_stands_among_them(bank: tuple[SentenceQuestion, ...]) -> None:
    """Neither word for word nor nearly so."""
    asked = [BankQuestion(question.text, question.language, (question.measure,)) for question in bank]
    assert find_leaks(load_gold(), asked) == []


def test_the_sentence_of_the_question_most_alike_is_meant() -> None:
    """Of two known sentences that of the likest question; one that nobody asks for counts as the least likely."""
    alike = above_least(KNOWN.likeness("Wie viel Geld gibt es?"), [FIRST, SECOND, THIRD])
    assert alike[FIRST] > alike[SECOND] == alike[THIRD] == 0.0


@pytest.mark.parametrize("sentences", [[], [THIRD], [1, 2]], ids=["no sentence", "none asked for", "another measure"])
def test_where_no_question_is_known_all_sentences_are_alike(sentences: list[int]) -> None:
    """An edition without such questions is a normal case."""
    nothing = dict.fromkeys(sentences, 0.0)
    assert above_least(KNOWN.likeness("Wie viel Geld gibt es?"), sentences) == nothing
    assert above_least(AskedSentences.build([]).likeness("Wie viel?"), sentences) == nothing


@pytest.mark.parametrize("question", ["", "?!", "xyzzy"])
def test_a_question_that_shares_nothing_is_like_none(question: str) -> None:
    """Neither an empty one, nor one of other letters."""
    assert KNOWN.likeness(question) == {FIRST: 0.0, SECOND: 0.0}


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    """The same likeness; a missing file is told."""
    KNOWN.save(tmp_path)
    again = AskedSentences.load(tmp_path)
    assert again.likeness("Ab welchem Tag gilt das?") == KNOWN.likeness("Ab welchem Tag gilt das?")
    (tmp_path / "asked_sentences_starts.npy").unlink()
    with pytest.raises(BrokenIndexError, match="index build"):
        AskedSentences.load(tmp_path)


def test_a_vanished_measure_or_sentence_takes_its_questions_with_it() -> None:
    """In another edition a measure has another number, and a sentence may be gone."""
    report = parse_report()
    passages = passages_of(report)
    (sentence,) = (p for p in passages if p.measure == "IV.1" and p.text.startswith("Erfolgreiche Absolvent"))
    questions = [
        SentenceQuestion("Wie hoch ist sie?", "de", "X.1", sentence.text[:30]),
        SentenceQuestion("Was ist weg?", "de", "X.1", "Ein Satz, der fehlt"),
        SentenceQuestion("Was ist ganz weg?", "de", "X.2", sentence.text[:30]),
    ]
    assert placed(questions, {"X.1": "IV.1"}, passages) == [(sentence.id, "Wie hoch ist sie?")]


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    """With its file and number."""
    (tmp_path / "x.jsonl").write_text('{"q": "a", "lang": "de", "m": "I.1", "says": "b"}\n{"q": 1}\n', encoding="utf-8")
    with pytest.raises(BrokenIndexError, match=r"x\.jsonl, line 2"):
        load_sentence_bank(tmp_path)


@pytest.mark.parametrize(
    ("question", "number", "words"),
    [
        ("At the skilled-worker immigration office, by how much did the headcount grow?", "VI.6", "weitere 24"),
        ("Co ile miesięcy urzędy pracy podają swoje liczby?", "V.9", "alle 2 Monate"),
    ],
)
def test_a_sentence_is_found_in_words_of_another_language(
    assistant: Assistant, question: str, number: str, words: str
) -> None:
    """No word of these questions stands in the report."""
    ranking = assistant.index.search(question, (number,))
    best = assistant.index.sentences(ranking, assistant.report.measure(number))[0]
    assert words in best.passage.text
