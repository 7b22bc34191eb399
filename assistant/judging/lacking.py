"""What a question takes for granted, or asks for, that the measure that fits it best does not have."""

from __future__ import annotations

import re

from assistant.judging.coverage import PARTLY_NAMED, counts_doings, has_cells, lacks_sum
from assistant.selection.holding import has_source
from assistant.understanding.criteria.sources import read_sources
from assistant.understanding.limits.aspects import (
    asks_for_child_place,
    asks_for_contact,
    asks_for_invented_benefit,
    asks_for_one_of_several,
    asks_for_pay,
    asks_for_untold,
    names_unknown_programme,
)
from assistant.understanding.limits.bodies import names_other_body
from assistant.understanding.limits.claims import begins_as_claim
from assistant.understanding.limits.details import (
    asks_for_average,
    asks_for_finding,
    asks_for_local_detail,
    asks_for_names,
    asks_for_opinion,
    asks_for_outcome,
    asks_for_specifics,
    names_untold_body,
)
from assistant.understanding.limits.heights import asks_height_of_untold
from assistant.understanding.limits.ministry_premises import ministry_without_part, unknown_ministry
from assistant.understanding.limits.persons_by_name import asks_for_people
from assistant.understanding.limits.places import (
    asks_for_elsewhere,
    counts_other_people,
    impersonal_part,
    names_other_town,
)
from assistant.understanding.limits.premises import (
    asks_why,
    breaks_premise,
    held_by,
    text_of,
    unknown_person,
)
from assistant.understanding.limits.prices import asks_for_price
from assistant.understanding.limits.sectors import asks_for_other_sector
from assistant.understanding.limits.siblings import names_sibling
from assistant.understanding.reading import Reading
from assistant.understanding.rows.beside import lacks_beside
from assistant.understanding.rows.facts import Fact, states
from assistant.understanding.rows.persons import names_untold_person
from assistant.understanding.rows.scope import asks_scope, tells_scope
from assistant.understanding.text.heads import is_held
from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Measure, Report
from index.features import fold
from index.types import Ranking

_PLACE = re.compile(r"\b(?:erste|zweite|dritte|vierte|fünfte|letzte)[nr]?\b", re.IGNORECASE)  # of what was shown
_YEAR = re.compile(r"\b20\d\d\b")
_UNTIL = re.compile(
    r"\bbis (?:zu[mr]? |Ende |Anfang |Mitte |einschließlich |ins? )*(?:Jahre? )?(20\d\d)\b", re.IGNORECASE
)
_YEARLY = ("jahr", "jaehrlich")  # money that is the same each year is that of any year
_STATE = "Land"  # whose money it is unless something else is said
_PAYING = folded(
    "zahlt, zahlen, bezahlt, bezahlen, zahlte, finanzier*, geld, gelder, fördergeld*, mittel, förder*, gefördert, zuschuss, zuschüsse, million*, euro, steuert, gibt, gab, geben, fließ*, floss, kommt, kommen, steckt, pay, pays, paid, fund*, money"
)
_SHOWN = (Fact.DURATION, Fact.PLACE)  # facts that a text has in a form of their own, or has not
_SHORT = 5  # words of a question that asks for no more than a row
_NAMED_CORRECT = 0.5  # probability that the first measure is meant, from which that is held against it


def is_false(question: str, reading: Reading, ranking: Ranking, report: Report) -> bool:
    """Tell whether a question takes for granted what the report, or the measure that fits it best, does not have."""
    first = ranking.measures[0]
    measure = report.measure(first.measure)
    is_by_name = bool(reading.measures) or first.parts["name"] >= PARTLY_NAMED
    held, asks_for_money = held_by(measure), FieldName.MITTEL in reading.fields
    where = impersonal_part(question) if is_by_name and has_cells(reading) else question
    if asks_for_elsewhere(where, held, is_named=is_by_name, asks_for_money=asks_for_money):
        return True
    if is_by_name and (
        asks_for_untold(_PLACE.sub(" ", question) if reading.shown else question, held)
        or asks_for_invented_benefit(question, held)
        or names_other_body(question, held)
        or _asks_for_other_year(question, reading, measure)
        or _asks_for_other_payer(question, measure)
        or _lacks_fact(question, reading, measure)
    ):
        return True
    if asks_for_other_sector(question, held) or asks_for_child_place(question) or asks_for_contact(question, held):
        return True
    if asks_for_price(question, measure.title.text, held) or (reading.is_lost and lacks_beside(question, measure)):
        return True
    if (is_by_name or ranking.correct >= _NAMED_CORRECT) and _is_elsewhere(question, reading, measure):
        return True
    if Fact.SUM in reading.sought.facts and asks_for_invented_benefit(question, held):
        return True
    if not is_by_name and (names_unknown_programme(question, held) or asks_for_pay(question, held)):
        return True
    asking = asking_part(question)
    if (is_by_name or reading.about) and asks_for_specifics(asking, held):
        return True
    if (asks_for_money or FieldName.LAUFZEIT in reading.fields) and asks_for_one_of_several(asking, held):
        return True
    if _asks_for_detail(question, reading, measure, is_by_name=is_by_name) or lacks_sum(reading, measure):
        return True
    if ministry_without_part(question, measure, report, is_named=is_by_name) or unknown_person(question, report):
        return True
    return unknown_ministry(question, report) is not None or breaks_premise(question, measure, is_named=is_by_name)


def lacks_group(reading: Reading, measure: Measure) -> bool:
    """Tell whether a measure has no word of those for whom or for what a follow-up asks ("und für Zahnärzte?")."""
    held = held_by(measure)
    return bool(reading.group) and not any(is_held(word, held) for word in reading.group)


def _is_elsewhere(question: str, reading: Reading, measure: Measure) -> bool:
    """Tell whether a fact of a measure, or the reason for it, is asked of another town than that where it is."""
    if not reading.fields and not asks_why(question):
        return False
    cells = (measure.cell(name) for name in (FieldName.MITTEL, FieldName.PARTNER))
    located = [measure.title.text, measure.description.text, *(cell.text for cell in cells if cell)]
    return names_other_town(question, held_by(measure), " ".join(located))


def _asks_for_other_year(question: str, reading: Reading, measure: Measure) -> bool:
    """Tell whether the money of one year is asked, and the measure states only that of others or of all years together."""
    cell = measure.cell(FieldName.MITTEL)
    years = _YEAR.findall(question)
    if reading.fields != (FieldName.MITTEL,) or not years or cell is None or any(year in cell.text for year in years):
        return False
    lasting = measure.cell(FieldName.LAUFZEIT)
    lasts = _YEAR.findall(lasting.text) if lasting else []
    if set(lasts) == set(years):  # what it costs, it costs in its only year
        return False
    if lasts and _UNTIL.findall(question) == lasts[-1:] and set(years) <= set(lasts):  # all of its years
        return False
    return not any(word in fold(cell.text) for word in _YEARLY)


def _asks_for_other_payer(question: str, measure: Measure) -> bool:
    """Tell whether the money of a fund or of the federation is spoken of, and a measure states that of others only.

    A question for yes or no is answered by the row itself.
    """
    words = Words.of(question)
    if not measure.stated(FieldName.MITTEL) or not words.has_any(_PAYING) or begins_as_claim(words):
        return False
    titled = read_sources(Words.of(measure.title.text)).sources  # "… im Rahmen der Gemeinschaftsaufgabe" is its name
    asked = read_sources(words.unshared()).sources
    payers = [source for source in asked if source not in (_STATE, *titled)]
    return bool(payers) and not any(has_source(measure, source) for source in payers)


def _asks_for_detail(question: str, reading: Reading, measure: Measure, *, is_by_name: bool) -> bool:
    """Tell whether a question is for a detail that the measure does not have, or for what is beside it."""
    held, asking = held_by(measure), asking_part(question)
    if asks_height_of_untold(asking, held) or asks_for_average(asking, held):
        return True
    if names_untold_person(question, text_of(measure)) or names_untold_body(question, held):
        return True
    if asks_for_people(question, text_of(measure)):
        return True
    if asks_for_opinion(question, held) or asks_for_finding(question, held):
        return True
    has_partners = measure.stated(FieldName.PARTNER) is not None
    asks_for_house = FieldName.RESSORT in reading.fields  # "welche Häuser sind beteiligt"
    if not asks_for_house and asks_for_names(question, text_of(measure), has_partners=has_partners):
        return True
    if asks_for_local_detail(question, held) or (reading.sought.counted and counts_other_people(question, held)):
        return True
    is_of_one = bool(reading.sought.counted or reading.about or reading.measures)
    is_scope = asks_scope(question) and tells_scope(measure.description.text)  # it tells for whom, and so for whom not
    is_of_sibling = not is_scope and names_sibling(question, held, is_named=is_by_name)
    is_period = reading.fields == (FieldName.LAUFZEIT,) and len(question.split()) <= _SHORT  # "Has it finished?"
    return is_of_sibling or (is_of_one and not is_period and asks_for_outcome(asking, held))


def _lacks_fact(question: str, reading: Reading, measure: Measure) -> bool:
    """Tell whether a sentence with a place, how long or how often is asked for, and a measure has none."""
    often = frozenset({Fact.FREQUENCY})
    if (
        reading.sought.facts >= often
        and not states(text_of(measure), often)
        and not counts_doings(question, reading, measure)
    ):
        return True
    if reading.fields != (FieldName.BESCHREIBUNG,) or reading.sought.counted:
        return False
    return any(fact in reading.sought.facts and not states(text_of(measure), frozenset({fact})) for fact in _SHOWN)
