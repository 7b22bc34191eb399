"""Saying in one sentence of ours what was found."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.texts import FIELD_NAMES, counted, enumerate_words, text
from assistant.types import Kind, Match
from corpus.types import EMPTY, FieldName


def said(kind: Kind, matches: Sequence[Match], fields: Sequence[FieldName], every: int) -> str:
    """Return what was found: how many of `every` measure, or which of the asked fields are stated."""
    if kind is Kind.LIST:
        return counted("list", len(matches), all=every)
    if kind is Kind.COMPARE:
        return text("compare", n=len(matches))
    if kind is Kind.FIELD and fields:
        return _said_fields(matches[0], fields)
    return counted("topic", len(matches))


def _said_fields(match: Match, fields: Sequence[FieldName]) -> str:
    """Say which fields are answered and which the report leaves empty."""
    empty = [c.field for c in match.citations if c.field in fields and c.quote in {"", EMPTY}]
    stated = [name for name in fields if name not in empty]
    said = []
    if stated:
        names = enumerate_words([FIELD_NAMES[name] for name in stated])
        said.append(text("field", number=match.measure.citation, fields=names))
    if empty:
        said.append(text("empty", fields=enumerate_words([FIELD_NAMES[name] for name in empty])))
    return " ".join(said)
