"""Leaving out what stands in brackets behind a cluster and only says what it is about ("Cluster VI (Zuwanderung)")."""

from __future__ import annotations

import re
from datetime import date

from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.languages.glossary import in_german_words
from assistant.understanding.text.words import Words
from corpus.types import Report

_BEHIND_A_CLUSTER = re.compile(
    r"(?P<cluster>\b(?:Cluster|Kapitel|Handlungsfeld|Themenfeld|chapter|rozdział\w*|klast\w*|кластер\w*|раздел\w*|розділ\w*|küme\w*|bölüm\w*|المحور|الفصل|المجال|محور)(?: [IVX]{1,3}\b| \d| \S+)?)"
    r"\s?\((?P<what>[^()]{3,60})\)",
    re.IGNORECASE,
)


def without_cluster_topics(question: str, language: str, report: Report, as_of: date) -> str:
    """Return a question without such brackets; those that state a criterion stay."""
    if "(" not in question:
        return question
    for match in _BEHIND_A_CLUSTER.finditer(question):
        said = read_filters(Words.of(in_german_words(match["what"], language)), report, as_of)
        if not said.dropping({"clusters"}):
            question = question.replace(match[0], match["cluster"])
    return question
