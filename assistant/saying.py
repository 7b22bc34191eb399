"""Saying in one sentence of ours what was found."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.texts import Texts
from assistant.types import Kind, Match
from corpus.types import EMPTY, FieldName


def said(kind: Kind, matches: Sequence[Match], fields: Sequence[FieldName], every: int, t: Texts) -> str:
    """Return what was found: how many of `every` measure, or which of the asked fields are stated."""
    if kind is Kind.LIST:
        return t("answer.list", n=len(matches), all=every)
    if kind is Kind.COMPARE:
        return t("answer.compare", n=len(matches))
    if kind is Kind.FIELD and fields:
        return _said_fields(matches[0], fields, t)
    return t("answer.topic", n=len(matches))


def _said_fields(match: Match, fields: Sequence[FieldName], t: Texts) -> str:
    """Say which fields are answered and which the report leaves empty."""
    empty = [c.field for c in match.citations if c.field in fields and c.quote in {"", EMPTY}]
    stated = [name for name in fields if name not in empty]
    said = []
    if stated:
        place = t("answer.citation", number=match.measure.number, page=match.measure.page)
        said.append(t("answer.field", number=place, fields=t.all_of([t.field(name) for name in stated])))
    if empty:
        said.append(t("answer.empty", fields=t.all_of([t.field(name) for name in empty])))
    return " ".join(said)
