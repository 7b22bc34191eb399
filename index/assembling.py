"""Putting the legs together from a report, a bank and an encoder, in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from corpus.editions import same_measure
from corpus.types import Report
from index.analysis import GermanAnalyser
from index.asked_rows import AskedRows
from index.asked_sentences import AskedSentences
from index.encoder import Encoder
from index.known_details import KnownDetails
from index.known_parts import KnownParts
from index.legs import Legs
from index.letters import letter_terms
from index.lexical import LexicalIndex
from index.names import NameIndex
from index.part_bank import part_sentences
from index.passages import measure_text, passages_of
from index.store import FaissStore
from index.topic_shift import TopicShift
from index.types import BankQuestion, DetailQuestion, PartQuestion, Vectors
from index.wording import Wording, weighting_many


def assemble(
    report: Report,
    bank: Sequence[BankQuestion],
    encoder: Encoder,
    wording: Wording | None = None,
    sentences: Sequence[tuple[int, str]] = (),
    details: Sequence[DetailQuestion] = (),
    asked_rows: AskedRows | None = None,
    topic_shift: TopicShift | None = None,
    parts: Sequence[PartQuestion] = (),
) -> Legs:
    """Return checked legs over all measures of the report; bank questions must name only measures it has.

    `wording` was trained with the encoder; without it, it is fitted on the bank now, while `asked_rows` and
    `topic_shift` tell nothing where they are missing. `sentences` are questions with the ids of the passages that
    answer them (index/sentence_bank.py), `details` such for a detail of a measure of this report, `parts` such for what
    it says outside its measures.
    """
    measures = tuple(measure.number for measure in report.measures)
    passages = passages_of(report)
    texts = {measure.number: measure_text(measure) for measure in report.measures}
    analyser = GermanAnalyser(texts.values())
    vectors = encoder.encode_passages([*(passage.text for passage in passages), *texts.values()])
    asked = _asked_texts(texts, bank)
    features_of = weighting_many()  # most questions whose sentence is known are for details too
    legs = Legs(
        measures=measures,
        passages=passages,
        questions=tuple(bank),
        encoder=encoder,
        passage_store=FaissStore.build(vectors),
        question_store=FaissStore.build(_query_vectors(bank, encoder)),
        lexical=LexicalIndex.build([analyser.terms(text) for text in texts.values()]),
        asked=LexicalIndex.build([analyser.terms(text) for text in asked]),
        letters=LexicalIndex.build([letter_terms(text) for text in texts.values()]),
        names=name_index(report),
        wording=wording or Wording.build(bank),
        asked_rows=asked_rows or AskedRows.build(()),
        topic_shift=topic_shift or TopicShift.build(()),
        asked_sentences=AskedSentences.build(sentences, features_of),
        known_details=KnownDetails.build(details, features_of),
        known_parts=KnownParts.build(part_sentences(report), parts, encoder),
        analyser=analyser,
        uncovered=uncovered_of(measures, bank),
    )
    legs.check()
    return legs


def _asked_texts(texts: Mapping[str, str], bank: Sequence[BankQuestion]) -> list[str]:
    """Return the text of each measure with the questions that ask for it, whose words it is found by."""
    asking = {number: [text] for number, text in texts.items()}
    for question in bank:
        for number in set(question.measures):
            asking[number].append(question.text)
    return [" ".join(said) for said in asking.values()]


def uncovered_of(measures: Sequence[str], bank: Sequence[BankQuestion]) -> frozenset[str]:
    """Return the measures that no bank question asks for."""
    return frozenset(measures) - {number for question in bank for number in question.measures}


def name_index(report: Report) -> NameIndex:
    """Return the index of the measures' names."""
    titles = {measure.number: measure.title.text for measure in report.measures}
    return NameIndex(titles, [measure.description.text for measure in report.measures])


def _query_vectors(bank: Sequence[BankQuestion], encoder: Encoder) -> Vectors:
    """Return the vectors of the bank's questions, float32 (n, d)."""
    if not bank:
        return np.zeros((0, encoder.dimension), dtype=np.float32)
    return encoder.encode_queries([question.text for question in bank])


def measures_again(titles: dict[str, str], report: Report) -> dict[str, str]:
    """Return the numbers of a report's measures by those of the measures with these titles in another one."""
    return {old: new for old, title in titles.items() if (new := same_measure(old, title, report.measures))}


def transfer_bank(bank: Sequence[BankQuestion], titles: dict[str, str], report: Report) -> tuple[BankQuestion, ...]:
    """Return the bank for this report: measures found again by title, questions of vanished ones left out.

    `titles` are those of the report that the bank was written for, by number.
    """
    found = measures_again(titles, report)
    moved = []
    for question in bank:
        measures = tuple(found[number] for number in question.measures if number in found)
        also = tuple(found[number] for number in question.also if number in found)
        if measures or not question.is_answerable:
            moved.append(BankQuestion(question.text, question.language, measures, also, question.why))
    return tuple(moved)
