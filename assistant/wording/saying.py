"""Saying in one sentence of ours what was found, what to do next, and what is odd about a quote."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.types import Answer, Citation, Elsewhere, Kind, Match, Reason
from assistant.understanding.rows.takers import tells_who_takes_part
from assistant.wording.texts import Texts
from corpus.types import EMPTY, FieldName, Finding, Quote


def said(kind: Kind, matches: Sequence[Match], fields: Sequence[FieldName], t: Texts) -> str:
    """Return what was found: how many measures, or which of the asked fields are stated."""
    if kind is Kind.COMPARE:
        return t("answer.compare", n=len(matches))
    if kind is Kind.FIELD and fields:
        return _said_fields(matches[0], fields, t)
    return t("answer.topic", n=len(matches))


def said_list(kept: int, every: int, among: int, t: Texts, *, by_criteria: bool) -> str:
    """Return how many measures a list has: of `every` measure, or `among` those of the answer before."""
    if not among:
        return t("answer.list", n=kept, all=every)
    if kept == among:
        return t("answer.list_all_among" if by_criteria else "answer.list_again", n=kept)
    return t("answer.list_among", n=kept, all=among)


def _said_fields(match: Match, fields: Sequence[FieldName], t: Texts) -> str:
    """Say which fields are answered and which the report leaves empty."""
    empty = [c.field for c in match.citations if c.field in fields and c.quote in {"", EMPTY}]
    stated = [name for name in fields if name not in empty]
    said = []
    if stated:
        place = t("answer.citation", number=match.measure.number, page=match.measure.page)
        said.append(t("answer.field", number=place, fields=t.all_of([t.field(name) for name in stated])))
    if empty:
        is_described = _is_described(match, fields, empty)
        key = "answer.empty_but_described" if is_described else "answer.empty"
        said.append(t(key, fields=t.all_of([t.field(name) for name in empty])))
    return " ".join(said)


def _is_described(match: Match, fields: Sequence[FieldName], empty: Sequence[FieldName]) -> bool:
    """Tell whether a sentence of the description is shown that tells what an empty row was asked for.

    It stands first where it answers; who takes part may be told behind the row of partners.
    """
    told = [cited for cited in match.citations if cited.field is FieldName.BESCHREIBUNG]
    if not told or FieldName.BESCHREIBUNG in fields:
        return False
    names = FieldName.PARTNER in empty and any(tells_who_takes_part(cited.quote) for cited in told)
    return names or match.citations[0] is told[0]


def next_step(answer: Answer, t: Texts) -> str:
    """Return what to do where there is no answer; where criteria were read and nothing meets them, about those."""
    reason = answer.reason or Reason.NOT_IN_REPORT
    meets_nothing = reason is Reason.NOT_IN_REPORT and answer.interpretation.filters
    return t("next_steps.nothing_meets" if meets_nothing else f"next_steps.{reason.value}")


def is_courtesy(answer: Answer, t: Texts) -> bool:
    """Tell whether an answer only returns thanks or a greeting, so that there is nothing to be asked in other words."""
    return answer.reason is Reason.NOT_A_QUESTION and answer.text in {t("answer.thanked"), t("answer.greeted")}


def parts_of(said: Sequence[Elsewhere], t: Texts) -> str:
    """Name the parts of the report outside its measures that are quoted, each once."""
    return t.all_of(list(dict.fromkeys(one.part for one in said)))


def oddness(finding: Finding, t: Texts) -> str:
    """Say what a finding is: a misprint, or a place where the report contradicts itself."""
    return t("answer.misprint" if finding.is_misprint else "answer.contradiction")


def unquoted(finding: Finding, citations: Sequence[Citation]) -> list[Quote]:
    """Return the quotes of a finding that the citations beside it do not show already."""
    return [quote for quote in finding.quotes if not any(quote.text in cited.quote for cited in citations)]
