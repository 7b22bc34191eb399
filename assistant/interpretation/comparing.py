"""Finding the measures that a question sets side by side, each by itself: by number, name, or a short description."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from assistant.interpretation.agreeing import come_first, may_mean_several, within
from assistant.interpretation.asked_alike import asked_alike, asks_on_of_one
from assistant.interpretation.meant import Mention, mention_by, mention_of
from assistant.selection.filters import Filters
from assistant.types import Kind
from assistant.understanding.comparisons.comparing import (
    asks_of_both,
    asks_of_several,
    asks_whether_also,
    compared_fields,
    compares,
    content_of,
    fields_of_nouns,
    gets_more,
    halves_of,
    joins,
    keywords_told,
    parts_of,
    speaks_of_both,
    tells_one_or_other,
)
from assistant.understanding.criteria.partners import are_groups
from assistant.understanding.criteria.sources import read_sources
from assistant.understanding.limits.claims import told_cells
from assistant.understanding.reading import Reading, numbers_in
from assistant.understanding.rows.facts import Fact
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.talk.earlier import place_in
from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.told import (
    asking_and_ordering_part,
    asking_part,
    lead_and_rest,
    sentences_of,
    telling_part,
    tells_of_self,
)
from assistant.understanding.text.words import Words
from corpus.types import FieldName
from index import SearchIndex
from index.features import fold, words_of

_LAST_CLAUSE = re.compile(r"(.+\w\w\s?[.:!?–—])\s+([^.:!?–—]+\W*)$", re.DOTALL)
_STEM = 5  # first letters by which a word is one of a title
_AMONG_FIRST = 3  # places beyond the number of measures in which the whole question must have them too
_SIDE_BY_SIDE = 0.5  # relevance of both measures to keywords that mean two


def read_comparison(question: str, reading: Reading, index: SearchIndex, as_of: date) -> Reading:
    """Return the reading as a comparison where parts of the question mean different measures; else as it was.

    What leads up to a colon may hide what is compared behind it ("Wir überlegen: KIM oder PerMenti, …").
    """
    compared = _read_whole(question, reading, index, as_of)
    lead, rest = lead_and_rest(question)
    if compared is not reading or not rest or index.legs.names.named(lead):
        return compared
    is_led_up = tells_of_self(lead) or compares(asking_part(rest), has_fields=True)
    return _read_whole(rest, reading, index, as_of) if is_led_up else reading


def _read_whole(question: str, reading: Reading, index: SearchIndex, as_of: date) -> Reading:
    """Return the reading as a comparison where parts of the whole question mean different measures; else as it was."""
    asking = asking_part(question)
    alike = asked_alike(asking, index) or _of_keywords(question, index)
    if not alike and (asks_on_of_one(asking, index) or not _may_compare(question, asking, index)):
        return reading
    fields = _compared_fields(asking_and_ordering_part(question), index, as_of)
    if not fields and asking != question and compares(asking, has_fields=True):
        fields = reading.fields
    measures = alike or (() if asking == question else _told_before(question, asking, index))
    if not (fields and measures):
        measures = _set_side_by_side(asking, reading, index, has_fields=bool(fields))
    if asking != question and len(measures) < 2 and fields and _asks_of_told(question, asking):
        measures = _among_told(telling_part(question), index, are_all=False)
    if asking != question and len(measures) < 2:
        fields = fields or _compared_fields(question, index, as_of)
        measures = _both_named(question, index, has_fields=bool(fields))
        if len(measures) < 2 and fields and (compares(asking, has_fields=True) or asks_of_both(question)):
            measures = _set_side_by_side(question, reading, index, has_fields=True)
    if len(measures) < 2:
        return reading
    if not fields and reading.sought.counted:
        fields = (FieldName.BESCHREIBUNG,)
    sought = reading.sought.with_facts(*([Fact.SUM] if gets_more(asking) else []))
    return replace(
        reading, kind=Kind.COMPARE, measures=measures, fields=fields, sought=sought, filters=Filters(), topic=()
    )


def of_told_place(question: str, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading as one of the measure whose place among those told before a question says ("KIM und PerMenti: … das zweite?")."""
    found = _LAST_CLAUSE.match(question)
    if found is None or reading.filters or compares(found[2], has_fields=True):
        return reading
    told, asking = found.groups()
    words = Words.of(asking)
    fields = asked_fields(words, is_named=True)
    place = place_in(words)
    if place is None or not fields or index.legs.names.named(asking):
        return reading
    named = index.legs.names.named(told)
    shown = named if len(named) > 1 else _among_told(told, index, are_all=True)
    if len(shown) < 2 or place >= len(shown):
        return reading
    of_one = replace(reading, kind=Kind.FIELD, fields=fields, filters=Filters(), topic=())
    return replace(of_one, measures=(shown[place],), shown=shown)


def _may_compare(question: str, asking: str, index: SearchIndex) -> bool:
    """Tell whether a question, or the part that asks, means several measures if it asks for a field of them.

    Whether it does takes longer to tell.
    """
    if len(index.legs.names.named(question)) > 1 or _may_set_side_by_side(asking, index):
        return True
    if asking == question:
        return False
    return _asks_of_told(question, asking) or (asks_of_both(question) and _may_set_side_by_side(question, index))


def _may_set_side_by_side(question: str, index: SearchIndex) -> bool:
    """Tell whether a question sets things side by side, or joins them, if it asks for a field."""
    are_named = len(index.legs.names.named(question)) > 1
    if compares(question, has_fields=True, are_named=are_named):
        return True
    return joins(question, has_fields=True, are_named=are_named) and (are_named or len(parts_of(question)) > 1)


def _compared_fields(question: str, index: SearchIndex, as_of: date) -> tuple[FieldName, ...]:
    """Return the fields by which a question compares: asked for, else those of what it says of one of them."""
    fields = compared_fields(question) or told_cells(question, index.report, as_of)
    return fields or (fields_of_nouns(question) if len(index.legs.names.named(question)) > 1 else ())


def _set_side_by_side(question: str, reading: Reading, index: SearchIndex, *, has_fields: bool) -> tuple[str, ...]:
    """Return the measures that a question compares, or asks the same of, in its order; nothing where it does not."""
    are_named = len(index.legs.names.named(question)) > 1
    is_explicit = compares(question, has_fields=has_fields, are_named=are_named)
    if not is_explicit and not joins(question, has_fields=has_fields, are_named=are_named):
        return ()
    if not is_explicit and reading.filters:
        return _named_topic(question, reading, index)
    if not is_explicit and len(parts_of(question)) < 2:
        return index.legs.names.named(question) if are_named and has_fields and asks_whether_also(question) else ()
    for piece in (question, *question.split(":")):  # "Die Projekte für Frauen: PerMenti und …"
        if len(named := _only_named(piece, index)) > 1:
            return named
    if not is_explicit and not may_mean_several(question, index):
        return ()
    mentions = list(_mentions(question, is_explicit, index))
    numbers = tuple(dict.fromkeys(m.measure for m in mentions if m.is_named))
    if len(numbers) > 1 and (is_explicit or all(m.is_named for m in mentions)):
        return numbers
    if reading.filters and not (tells_one_or_other(question) and all(m.is_sure for m in mentions)):
        return ()
    described = _described(question, mentions, is_explicit, index) if len(mentions) > 1 else ()
    return described if len(described) > 1 or not is_explicit else _of_halves(question, index)


def _told_before(question: str, asking: str, index: SearchIndex) -> tuple[str, ...]:
    """Return the measures that are named before the sentence that asks, which means none itself ("Welche läuft kürzer?")."""
    named = index.legs.names.named(question)
    if len(named) < 2 or index.legs.names.named(asking):
        return ()
    if compares(asking, has_fields=True):
        return named
    are_together = any(index.legs.names.named(told) == named for told in sentences_of(question))
    if not (are_together and asks_of_several(asking)):
        return ()  # who tells of himself names something else too ("Ich bin Ingenieurin. … PerMenti. Wann endet das?")
    return named if next(_mentions(asking, False, index), None) is None else ()


def _asks_of_told(question: str, asking: str) -> bool:
    """Tell whether a sentence asks of several, but says nothing of what ("Welche ist teurer, und wie lange läuft jede?").

    Without a comparative it does so only where nobody tells of himself.
    """
    is_of_several = asks_of_several(asking) and not tells_of_self(telling_part(question))
    if not (is_of_several or compares(asking, has_fields=True)):
        return False
    return not any(content_of(part, question) for part in parts_of(asking))


def _among_told(told: str, index: SearchIndex, *, are_all: bool) -> tuple[str, ...]:
    """Return the measures that are described before a sentence that asks for more of them ("Welche ist teurer?").

    Something else may be told beside them, unless these must be all (`are_all`), where it means them before all others.
    """
    mentions = list(_mentions(told, True, index))
    clear = [mention for mention in mentions if mention.is_sure]
    if len(clear) < len(mentions) and (are_all or not come_first(told, clear, index)):
        return ()
    return tuple(dict.fromkeys(mention.measure for mention in clear))


def _both_named(question: str, index: SearchIndex, *, has_fields: bool) -> tuple[str, ...]:
    """Return the measures that a story surely names and then asks the same of ("bei beiden"); else nothing."""
    named = index.legs.names.named(question)
    is_compared = len(named) > 1 and compares(question, has_fields=has_fields, are_named=True)
    return named if is_compared else ()


def _of_keywords(question: str, index: SearchIndex) -> tuple[str, ...]:
    """Return the measures that mere keywords name, or name and clearly describe, beside a field ("KIM PerMenti Laufzeit")."""
    told = keywords_told(question)
    named = index.legs.names.named(question) if told else ()
    if named and read_sources(Words.of(question)).sources:
        return ()  # a fund is no measure beside another one ("ESF Lotsen Geld")
    if len(named) != 1:
        return _only_named(question, index) if named else ()
    title = fold(index.report.measure(named[0]).title.text)
    others = [word for word in told if word[:_STEM] not in title]
    count = len(others)
    if count in (0, len(told)) or others not in (told[:count], told[-count:]):
        return ()  # nothing is left beside the name, or it stands around it
    other = mention_by(others, False, index)
    ranking = index.search(question)
    first = {m.measure for m, r in zip(ranking.measures[:2], ranking.relevance[:2], strict=False) if r >= _SIDE_BY_SIDE}
    if not other.is_clear or len(first) < 2 or first != {named[0], other.measure}:
        return ()
    return (other.measure, named[0]) if told[0] == others[0] else (named[0], other.measure)


def _of_halves(question: str, index: SearchIndex) -> tuple[str, ...]:
    """Return the two measures that the halves of a question mean most clearly, wherever it is joined; else nothing.

    Mere keywords may be joined by nothing ("Gartenbau Pflegebündnis Laufzeit Vergleich").
    """
    pairs = [(mention_of(left, True, index), mention_of(right, True, index)) for left, right in halves_of(question)]
    told = keywords_told(question)
    gaps = range(1, len(told))
    apart = [(mention_by(told[:gap], True, index), mention_by(told[gap:], True, index)) for gap in gaps]
    pairs += sorted(apart, key=lambda pair: -min(mention.correct for mention in pair))
    clear = (pair for pair in pairs if pair[0].measure != pair[1].measure and all(m.is_sure for m in pair))
    return next((kept for pair in clear if len(kept := within(question, pair, True, index)) > 1), ())


def _named_topic(question: str, reading: Reading, index: SearchIndex) -> tuple[str, ...]:
    """Return the measures that a question names where the criteria that it states leave nothing else ("… vom MAGS?")."""
    named = index.legs.names.named(question)
    titles = fold(" ".join(index.report.measure(number).title.text for number in named))
    return named if reading.topic and all(word[:_STEM] in titles for word in reading.topic) else ()


def _only_named(question: str, index: SearchIndex) -> tuple[str, ...]:
    """Return the measures that a question names where it tells of nothing else; a name may itself be joined ("Frau und Beruf")."""
    named = index.legs.names.named(question)
    titles = fold(" ".join(index.report.measure(number).title.text for number in named))
    told = [word for word in content_of(question, question) if word not in NO_TOPIC]
    return named if all(word[:_STEM] in titles for word in told) else ()


def _described(question: str, mentions: list[Mention], is_explicit: bool, index: SearchIndex) -> tuple[str, ...]:
    """Return the measures of parts that only describe them; the whole question must have them near the front too."""
    if not is_explicit:
        known = [found.measure for found in index.search(question).measures][: len(mentions) + _AMONG_FIRST]
        if not all(m.is_named or (m.is_clear and m.measure in known) for m in mentions):
            return ()
    return within(question, mentions, is_explicit, index)


def _mentions(question: str, is_explicit: bool, index: SearchIndex) -> Iterator[Mention]:
    """Yield what the parts of a question mean; those that neither name nor describe a measure mean nothing.

    Where a question only joins its parts, nothing is looked for behind one that is not clear: it decides.
    """
    count = said = 0  # of the measures named so far, and of those named or described
    of_partners = FieldName.PARTNER in compared_fields(question)  # "Wer macht mit, die Kammern oder die Jobcenter?"
    titles: set[str] = set()  # words of the titles named so far; what stands behind "und" may belong to one
    for part in parts_of(question):
        named = [number for number in numbers_in(part) if number in index.legs.measures]
        named = named or list(index.legs.names.named(part))
        if named and (is_explicit or len(named) == 1):
            yield from (Mention(number, is_named=True, is_clear=True) for number in named)
            count, said = count + len(named), said + len(named)
            titles.update(word for number in named for word in words_of(index.report.measure(number).title.text))
        elif not set(told := content_of(part, question)) <= titles and not (of_partners and are_groups(told)):
            mention = mention_of(part, is_explicit, index)
            if not mention.is_sure:  # what asks beside it may hide what it means
                mention = max(mention, mention_by(told, is_explicit, index), key=lambda m: (m.is_clear, m.correct))
            if count > 1 and not mention.is_clear and asked_fields(Words.of(part), is_named=True):
                continue  # it asks of those that are named
            if said > 1 and not mention.is_named and speaks_of_both(part):
                continue  # or of those that are described
            said += 1
            yield mention
            if not is_explicit and not mention.is_named and not mention.is_clear:
                return
