"""Finding the sentence of a measure that answers before the row that is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.judging.coverage import content_words
from assistant.quotes.dated import dated_sentence, lasting_sentence
from assistant.quotes.sentences import ranked_sentences
from assistant.understanding.limits.details import asks_for_average, tells_average
from assistant.understanding.rows.counting import states_count
from assistant.understanding.rows.facts import Fact, states
from assistant.understanding.rows.fieldwords import OF_PARTNERS
from assistant.understanding.rows.paraphrases import says_same
from assistant.understanding.rows.sought import ANYTHING, Sought
from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Measure
from index.features import fold
from index.search import SearchIndex
from index.types import PassageScore, Ranking

_NAMING = 6  # first letters by which a word is found in a title
_ENDING = 3  # last letters of a longer one that may be another ending
_OF_MEANS = (FieldName.MITTEL, FieldName.LAUFZEIT)  # rows that tell sums and times of the whole, but no means
_ACTORS = frozenset({Fact.ACTOR})
# Who does something within a measure, where the row of the ministry or the partners tells who answers for all of it:
# how one asks, and how a sentence tells it.
_DOING: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (folded("wer koordiniert, who coordinates"), re.compile(r"\bkoordinier(?:t|en)\b")),
    (
        folded(
            "unterzeichnet, unterschrieben, unterschrieb, unterschreibt, signed, imzala*, підписа*, подписа*, podpisa*"
        ),
        re.compile(r"unterzeichn|unterschr"),
    ),
    (
        folded("wer sitzt, wer saß, wer ist ~ vertreten, wer war ~ vertreten, wer gehört ~ an"),
        re.compile(r"\bVertreter(?:innen)?\b|\bMitglied"),
    ),
    (
        folded("wer hat ~ organisiert, wer organisiert, wer hat ~ veranstaltet"),
        re.compile(r"Federführung|\borganisier|veranstalte"),
    ),
    (folded("federführ*"), re.compile(r"federführ", re.IGNORECASE)),
    (
        folded("wer setzt ~ um, setzt ~ um, wer hat ~ umgesetzt, wer führt ~ durch"),
        re.compile(r"\bvon de[rm] [A-ZÄÖÜ]\S*(?: \S+){0,4} (?:umgesetzt|durchgeführt)"),
    ),
)
_PROGRAMME = "programm"  # of which a sentence may tell that money comes from it
_WHO_PAYS = folded(
    "wer zahlt, wer bezahlt, wer finanziert, wer fördert, wer hat ~ bezahlt, wer hat ~ finanziert, wer hat ~ gefördert, von wem ~ bezahlt, von wem ~ finanziert, von wem ~ gefördert, who pays, who funds, who funded"
)
_PAID_BY = re.compile(r"\b(?:vom|von der|durch das|durch die|mit Mitteln)\b[^.]{0,80}\b(?:finanziert|gefördert)")
_WITH = re.compile(r"\b(?:mit (?:de[nmr]|dem|allen)|gemeinsam|zusammen|Austausch)\b")
_SCHOOLS = ("universit", "hochschul")  # whose names a row of partners may not have
_OFFICES = ("minist", "ressort", "haus", "haeus", "behoerd", "stell", "amt", "aemt", "dienst", "ansprech")
# What something within a measure is for; the aim of all of it is told by its row.
_WHAT_FOR = re.compile(
    r"\b[Ww](?:ofür|ozu|orum) (?:ist|sind|dient|dienen|gibt es|geht es (?:in|bei)|hat|haben|soll|sollen) ((?:\S+ ){0,3}?[A-ZÄÖÜ][\wäöüß-]+)"
)


def sentence_before(
    index: SearchIndex,
    measure: Measure,
    fields: Sequence[FieldName],
    ranking: Ranking,
    sought: Sought,
    question: str,
    *,
    by_event: bool = False,
) -> PassageScore | None:
    """Return the sentence that answers before the one row that is asked for; None where the row answers best.

    It dates an event, has a figure, or says who does something. With `by_event` only the date of a known event
    counts, as where a question speaks of other measures too.
    """
    field = fields[0] if len(fields) == 1 or set(fields) == {FieldName.PARTNER, FieldName.RESSORT} else None
    if field in _OF_MEANS and asks_for_average(question, ""):
        ranked = ranked_sentences(index, measure, ranking, ANYTHING)
        return next((s for s in ranked if tells_average(question, s.passage.text)), None)
    if field is FieldName.LAUFZEIT:
        return lasting_sentence(index, measure, ranking, sought, question) or dated_sentence(
            index, measure, ranking, question, by_event=by_event
        )
    if by_event:
        return None
    if field is FieldName.MITTEL and (told := _paid(index, measure, ranking, sought, question)):
        return told
    if field is FieldName.MITTEL and sought.figure:
        return _with_figure(ranked_sentences(index, measure, ranking, ANYTHING), measure, sought.figure)
    if field is FieldName.TITEL and sought.noun and sought.noun not in fold(measure.title.text):
        return _holding(ranked_sentences(index, measure, ranking, sought), sought)
    if field is FieldName.ZIEL:
        return _of_inner(ranked_sentences(index, measure, ranking, sought), measure, question)
    if field in (FieldName.RESSORT, FieldName.PARTNER):
        ranked = ranked_sentences(index, measure, ranking, sought)
        doer = _of_doer(ranked, question)
        return doer or _of_sort(ranked, measure, field, sought, question)
    return None


def _paid(index: SearchIndex, measure: Measure, ranking: Ranking, sought: Sought, question: str) -> PassageScore | None:
    """Return the sentence that counts the posts, or says who pays, where the row of the means does not."""
    row = measure.stated(FieldName.MITTEL)
    ranked = ranked_sentences(index, measure, ranking, sought)
    if counted := sought.counted:
        is_row = row is not None and states_count(row.text, replace(counted, years=()))
        return None if is_row else next((s for s in ranked if states_count(s.passage.text, counted)), None)
    if sought.noun and _PROGRAMME in sought.noun and sought.noun not in fold(row.text if row else ""):
        return _holding(ranked, sought)
    if not Words.of(question).has_any(_WHO_PAYS) or measure.funding.sources:
        return None
    return next((s for s in ranked if _PAID_BY.search(s.passage.text)), None)


def _with_figure(ranked: list[PassageScore], measure: Measure, figure: str) -> PassageScore | None:
    """Return the sentence with a number of what a question asks how high it is, where that is not in the title."""
    if figure in fold(measure.title.text):
        return None
    telling = (s for s in ranked if figure in fold(s.passage.text) and any(c.isdigit() for c in s.passage.text))
    return next(telling, None)


def _of_doer(ranked: list[PassageScore], question: str) -> PassageScore | None:
    """Return the sentence that says who does what a question asks who does, where one does."""
    words = Words.of(asking_part(question))
    patterns = [told for asked, told in _DOING if words.has_any(asked)]
    return next((s for s in ranked if any(told.search(s.passage.text) for told in patterns)), None)


def _of_sort(
    ranked: list[PassageScore], measure: Measure, field: FieldName, sought: Sought, question: str
) -> PassageScore | None:
    """Return the sentence with the sort of thing that a question asks which one of ("Welche Kammern sind zuständig").

    None where the row names partners, or a ministry or an office is asked for. Who made something is told alike.
    """
    if field is FieldName.PARTNER and not measure.stated(field) and not Words.of(question).has_any(OF_PARTNERS):
        actor = next((s for s in ranked if states(s.passage.text, _ACTORS)), None)
        told = actor if Fact.ACTOR in sought.facts else _with_whom(ranked, measure, question)
        if told:
            return told
    if field is FieldName.PARTNER and sought.counted:
        return next((s for s in ranked if states_count(s.passage.text, sought.counted)), None)
    is_row = measure.stated(FieldName.PARTNER) or Words.of(question).has_any(OF_PARTNERS)
    row = measure.stated(FieldName.PARTNER)
    if sought.noun.startswith(_SCHOOLS) and row and sought.noun not in fold(row.text):
        is_row = False
    if field is FieldName.RESSORT:
        is_row = any(sought.noun.startswith(office) for office in _OFFICES)
    if not sought.noun or is_row:
        return None
    return _holding(ranked, sought)


def _with_whom(ranked: list[PassageScore], measure: Measure, question: str) -> PassageScore | None:
    """Return the best sentence where it speaks of what was done with whom, though no partner is stated."""
    title = fold(measure.title.text)
    done = [word for word in content_words(question) if word.isalpha() and word[:_NAMING] not in title]
    best = next(iter(ranked), None)
    if best is None or not done or not _WITH.search(best.passage.text):
        return None
    text = best.passage.text
    held = [word for word in done if word[: max(_NAMING, len(word) - _ENDING)] in fold(text) or says_same(word, text)]
    return best if len(held) >= len(done) / 2 else None


def _of_inner(ranked: list[PassageScore], measure: Measure, question: str) -> PassageScore | None:
    """Return the best sentence where a question asks what a thing is for that it names and the title does not."""
    asked = _WHAT_FOR.search(question)
    stems = (
        [fold(noun)[: max(_NAMING, len(noun) - _ENDING)] for noun in re.findall(r"[A-ZÄÖÜ][\wäöüß-]+", asked.group(1))]
        if asked
        else []
    )
    title = fold(measure.title.text)
    is_inner = bool(stems) and not any(stem[:_NAMING] in title for stem in stems)
    best = next(iter(ranked), None)
    return best if is_inner and best and all(stem in fold(best.passage.text) for stem in stems) else None


def _holding(ranked: list[PassageScore], sought: Sought) -> PassageScore | None:
    """Return the sentence with the sort of thing that a question asks which one of, where one has it."""
    return next((s for s in ranked if sought.noun in fold(s.passage.text)), None)
