"""Ranking a measure's sentences for a question, and finding the one that answers before the row that is asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.coverage import told_by
from assistant.understanding.counting import states_count
from assistant.understanding.events import (
    asked_event,
    asked_unit,
    asks_for_day,
    asks_for_end,
    asks_for_month,
    asks_for_period,
    asks_for_span,
    states_day,
    states_end,
    states_month,
    tells_of,
)
from assistant.understanding.facts import Fact, asked_facts, states
from assistant.understanding.ordinary import ORDINARY
from assistant.understanding.paraphrases import says_same, shared_groups, spells_out
from assistant.understanding.sought import ANYTHING, Sought
from assistant.understanding.words import Words, folded
from corpus.types import FieldName, Measure
from index.features import fold, words_of
from index.search import SearchIndex
from index.types import PassageKind, PassageScore, Ranking

# What a sentence gains that states the asked sorts of facts; what those share that have a word for the sort of thing of
# which a question asks which one ("Welches Gesetz …"), or count what it wants counted; what speaks of the question's
# things and doings in other words: fitted together with the weights of index/within.py. The last is what the
# sentence gains that opens on a measure where a question asks what a thing is at all.
_STATES, _HOLDS, _COUNTS, _SHARES, _OPENS = 0.23, 0.35, 0.5, 0.37, 0.8

# Stems that say no more than that something begins, lasts or ends; the row of the period answers those.
_TIME_WORDS = frozenset(
    "start startet gestartet begin beginn beginnt beginnen end endet lauf lauft laeuft lief gilt gelt galt schluss vorbei dau "
    "laufzeit zeitraum massnahm programm projekt foerd foerderung abgeschloss ausgelauf verlaeng befrist eingefuehrt".split()
)
_NAMING = 6  # first letters by which a word is found in a title
_ABBREVIATION = re.compile(r"\b[A-ZÄÖÜ]{2,6}\b")
_ENDING = 3  # last letters of a longer one that may be another ending
_LONG = 4  # letters of a stem that may tell of an event
_LONG_NOUN = 10  # letters of a noun, in a question for a period, that is another thing than the measure
# "… um weitere Berufe erweitert (Psychologie, Sportpädagogik, Kunstpädagogik)" says which ones.
_ENUMERATION = re.compile(r"[A-ZÄÖÜ][\w-]+, (?:[\w-]+ )?[A-ZÄÖÜ][\w-]+(?:,| und| sowie| oder)\s")
_CONDITIONS = frozenset({Fact.CONDITION})
_DATES = frozenset({Fact.DATE})
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
_LASTING = folded(
    "wie viele jahre dauert, wie viele jahre geht, wie viele monate dauert, wie viele wochen dauert, wie viele stunden dauert, wie viele tage dauert, wie viel jahre dauert"
)
_LASTS = re.compile(
    r"\b(?:\d+|ein|zwei|drei|vier|fünf|sechs|zehn|zwölf)(?:em|en)? (?:Jahre?n?|Monate?n?|Wochen|Stunden|Tagen?)\b|\w+jährige[mnr]?\b"
)
_WHO_PAYS = folded(
    "wer zahlt, wer bezahlt, wer finanziert, wer fördert, wer hat ~ bezahlt, wer hat ~ finanziert, wer hat ~ gefördert, von wem ~ bezahlt, von wem ~ finanziert, von wem ~ gefördert, who pays, who funds, who funded"
)
_PAID_BY = re.compile(r"\b(?:vom|von der|durch das|durch die|mit Mitteln)\b[^.]{0,80}\b(?:finanziert|gefördert)")
_WITH = re.compile(r"\b(?:mit (?:de[nmr]|dem|allen)|gemeinsam|zusammen|Austausch)\b")
_OFFICES = ("minist", "ressort", "haus", "haeus", "behoerd", "stell", "amt", "aemt", "dienst", "ansprech")
# What something within a measure is for; the aim of all of it is told by its row.
_WHAT_FOR = re.compile(
    r"\b[Ww](?:ofür|ozu|orum) (?:ist|sind|dient|dienen|gibt es|geht es (?:in|bei)|hat|haben|soll|sollen) ((?:\S+ ){0,3}?[A-ZÄÖÜ][\wäöüß-]+)"
)
_PARTNERS = folded("partner*, партнер*, партнёр*, ortak*, شريك, شركاء")


def ranked_sentences(index: SearchIndex, measure: Measure, ranking: Ranking, sought: Sought) -> list[PassageScore]:
    """Return a measure's sentences, the one first that fits a question best and states what it asks for."""
    sentences = _by_words(index, measure, ranking)
    texts = {s.passage.id: s.passage.text for s in sentences}
    holding = {i for i, text in texts.items() if sought.noun and sought.noun in fold(text)}
    holding = {i for i in holding if _ENUMERATION.search(texts[i])} or holding
    counting = {i for i, text in texts.items() if sought.counted and states_count(text, sought.counted)}
    words = Words.of(ranking.question)
    facts = sought.facts - _CONDITIONS if Fact.AUDIENCE in sought.facts else sought.facts  # whom it is for is narrower
    opening = _opening(words, measure, texts) if sought.is_gist else None
    gains = {
        i: _STATES * states(text, facts)
        + (_HOLDS / len(holding) if i in holding else 0.0)
        + (_COUNTS / len(counting) if i in counting else 0.0)
        + _SHARES * shared_groups(words, measure.title.text, text)
        + (_OPENS if i == opening else 0.0)
        for i, text in texts.items()
    }
    scored = [PassageScore(s.passage, s.score + gains[s.passage.id]) for s in sentences]
    return sorted(scored, key=lambda s: (-s.score, s.passage.id))


def _by_words(index: SearchIndex, measure: Measure, ranking: Ranking) -> list[PassageScore]:
    """Return a measure's sentences by what a question says; where it only asks ("Für wen ist das?"), as they were found."""
    if told_by(ranking.question):
        return index.sentences(ranking, measure)
    return [s for s in index.passages(ranking, measure.number) if s.passage.kind is PassageKind.SENTENCE]


def _opening(words: Words, measure: Measure, texts: Mapping[int, str]) -> int | None:
    """Return the sentence that tells what a thing is at all: it spells an abbreviation out, or has the name first.

    None where a question says more than the name of a measure ("Was ist das Talentscouting?").
    """
    title = fold(measure.title.text)
    names = [word[:_NAMING] for word in Words.of(words.raw).rest(ORDINARY)]
    short = _ABBREVIATION.findall(words.raw)
    if spelled := next((i for i in sorted(texts) if any(spells_out(texts[i], name) for name in short)), None):
        return spelled
    if not texts or any(name not in title for name in names):
        return None
    return next((i for i in sorted(texts) if any(name in fold(texts[i]) for name in names)), min(texts))


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

    It dates an event, has a figure, or says who does something. With `by_event` only a known event counts, as where a
    question speaks of other measures too.
    """
    field = fields[0] if len(fields) == 1 or set(fields) == {FieldName.PARTNER, FieldName.RESSORT} else None
    if field is FieldName.LAUFZEIT and Words.of(question).has_any(_LASTING):
        return next(
            (s for s in ranked_sentences(index, measure, ranking, sought) if _LASTS.search(s.passage.text)), None
        )
    if field is FieldName.LAUFZEIT:
        return _dated(index, measure, ranking, question, by_event=by_event)
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


def _dated(
    index: SearchIndex, measure: Measure, ranking: Ranking, question: str, *, by_event: bool
) -> PassageScore | None:
    """Return the sentence that dates what a question asks for ("die erste Lesung"), where one does.

    It has a word for the event, or stands beside one that has, or has a telling word of the question that is not the
    measure's name; where the very month is asked, it names one that the row does not.
    """
    words = Words.of(question)
    if Fact.DATE not in asked_facts(words) or asks_for_span(words):
        return None
    ranked = ranked_sentences(index, measure, ranking, Sought(_DATES))
    stated = measure.stated(FieldName.LAUFZEIT)
    if unit := asked_unit(words):  # "ab welchem Schuljahr"
        with_unit = (s for s in ranked if unit in fold(s.passage.text) and states(s.passage.text, _DATES))
        return None if stated and unit in fold(stated.text) else next(with_unit, None)
    dated = [s for s in ranked if states(s.passage.text, _DATES)]
    if asks_for_end(words):
        dated = [s for s in dated if states_end(s.passage.text)]
    title = words_of(measure.title.text)
    event = asked_event(words, title)
    telling = [s for s in dated if tells_of(s.passage.text, event)] or _beside(ranked, dated, event)
    if not telling and not by_event:
        terms = {t for t in index.telling_terms(ranking, measure) if len(t) >= _LONG}
        asked = terms - _TIME_WORDS
        if asks_for_period(words):
            asked = {term for term in asked if any(noun.startswith(term) for noun in _other_nouns(words, title))}
        telling = [s for s in dated if asked & index.held_terms(s.passage)]
        telling.sort(key=lambda s: -len(terms & index.held_terms(s.passage)))
    if not telling and asks_for_month(words) and not (stated and states_month(stated.text)):
        telling = dated
    if not telling and asks_for_day(words) and not (stated and states_day(stated.text)):
        telling = [s for s in dated if states_day(s.passage.text)]
    if asks_for_month(words):
        telling = [s for s in telling if states_month(s.passage.text)] or telling
    return telling[0] if telling else None


def _beside(ranked: list[PassageScore], dated: list[PassageScore], event: tuple[str, ...]) -> list[PassageScore]:
    """Return the dated sentences next to one that tells of an event and has no date itself ("Grundlage ist …")."""
    in_order = sorted(ranked, key=lambda s: s.passage.id)
    pairs = [*pairwise(in_order), *((later, earlier) for earlier, later in pairwise(in_order))]
    return [near for near, other in pairs if near in dated and tells_of(other.passage.text, event)]


def _other_nouns(words: Words, title: list[str]) -> list[str]:
    """Return the long nouns of a question, which German writes large, that the title of a measure does not have."""
    nouns = [fold(noun) for noun in re.findall(r"\b[A-ZÄÖÜ][a-zäöüß]+", words.raw) if len(noun) >= _LONG_NOUN]
    return [noun for noun in nouns if not any(noun[:_LONG_NOUN] in word or word in noun for word in title if word)]


def _paid(index: SearchIndex, measure: Measure, ranking: Ranking, sought: Sought, question: str) -> PassageScore | None:
    """Return the sentence that counts the posts, or says who pays, where the row of the means does not."""
    row = measure.stated(FieldName.MITTEL)
    ranked = ranked_sentences(index, measure, ranking, sought)
    if counted := sought.counted:
        is_row = row is not None and states_count(row.text, replace(counted, years=()))
        return None if is_row else next((s for s in ranked if states_count(s.passage.text, counted)), None)
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
    words = Words.of(question)
    patterns = [told for asked, told in _DOING if words.has_any(asked)]
    return next((s for s in ranked if any(told.search(s.passage.text) for told in patterns)), None)


def _of_sort(
    ranked: list[PassageScore], measure: Measure, field: FieldName, sought: Sought, question: str
) -> PassageScore | None:
    """Return the sentence with the sort of thing that a question asks which one of ("Welche Kammern sind zuständig").

    None where the row names partners, or a ministry or an office is asked for. Who made something is told alike.
    """
    if field is FieldName.PARTNER and not measure.stated(field) and not Words.of(question).has_any(_PARTNERS):
        actor = next((s for s in ranked if states(s.passage.text, _ACTORS)), None)
        told = actor if Fact.ACTOR in sought.facts else _with_whom(ranked, measure, question)
        if told:
            return told
    if field is FieldName.PARTNER and sought.counted:
        return next((s for s in ranked if states_count(s.passage.text, sought.counted)), None)
    is_row = measure.stated(FieldName.PARTNER) or Words.of(question).has_any(_PARTNERS)
    if field is FieldName.RESSORT:
        is_row = any(sought.noun.startswith(office) for office in _OFFICES)
    if not sought.noun or is_row:
        return None
    return _holding(ranked, sought)


def _with_whom(ranked: list[PassageScore], measure: Measure, question: str) -> PassageScore | None:
    """Return the best sentence where it speaks of what was done with whom, though no partner is stated."""
    title = fold(measure.title.text)
    done = [word for word in told_by(question) if word.isalpha() and word[:_NAMING] not in title]
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
