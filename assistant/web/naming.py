"""What is named in the language that is spoken: the rows of the report, its findings, and an answer as a heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup, escape

from assistant.types import Answer, Kind
from assistant.web.speaking import spoken, t
from assistant.wording.adding import added
from assistant.wording.texts import GERMAN
from corpus.types import FieldName, Finding, Measure, Report

_QUOTED = re.compile("„(.*?)“")
_NUMBER = re.compile(r"\b[IVX]+\.\d+")


def field_name(name: FieldName) -> str:
    """Return a field's name as it begins a line."""
    words = spoken().field(name)
    return words[:1].upper() + words[1:]


def row_label(name: FieldName, printed: str) -> str:
    """Return the label of a row: in German as the report prints it, else its field's name."""
    return printed if spoken().language == GERMAN else field_name(name)


def german(words: str) -> Markup:
    """Return words of the report as what they are, so that they are spoken and set as German in every language."""
    return Markup('<span lang="de">{}</span>').format(words)


def headed(answer: Answer, every: int) -> tuple[str, str]:
    """Return what an answer about a report of `every` measure says as a short heading, and what is left to say.

    Where sums were added up the heading is what they come to, and the words that explain it follow whole.
    """
    if answer.kind is Kind.COMPARE and len(answer.matches) > 1:
        numbers = [match.measure.number for match in answer.matches]
        return t("desk.compare_title", numbers=spoken().all_of(numbers)), ""
    if answer.kind is not Kind.LIST or not answer.matches:
        return answer.text, ""
    if sums := list(_sums(answer)):
        return t("page.added_up", sums=spoken().all_of(sums)), answer.text
    count = t("answer.list", n=answer.total, all=every)
    return (count, answer.text[len(count) :].strip()) if answer.text.startswith(count) else (answer.text, "")


def _sums(answer: Answer) -> Iterator[str]:
    """Yield what the sums of a list come to, where they were to be added up."""
    filters = answer.interpretation.filters
    if filters.adds and len(answer.matches) == answer.total:
        for each in added([match.measure for match in answer.matches], filters.basis):
            if each.counted:
                yield t(f"criteria.{each.basis.value}", words=spoken().euros(each.euros))


class FindingTexts:
    """Says what a finding about the report is, in the language that is spoken."""

    def __init__(self, report: Report) -> None:
        """Keep the report that the findings are about."""
        self._measures = {measure.number: measure for measure in report.measures}

    def __call__(self, finding: Finding) -> Markup:
        """Return the sentence with the report's words in it as German; that of an unknown rule is German as a whole."""
        told = self._told(finding)
        key = "wrong-reference-nowhere" if finding.rule == "wrong-reference" and "title" not in told else finding.rule
        if key not in spoken().entries("finding_texts"):
            return german(finding.text)
        places = {name: f"{{{name}}}" for name in told}
        sentence = escape(t(f"finding_texts.{key}", **places))
        return sentence.format(**{name: german(words) for name, words in told.items()})

    def _told(self, finding: Finding) -> dict[str, str]:
        """Return by name what a finding's sentence tells of the report."""
        quoted = _QUOTED.findall(finding.text)
        measure = self._measures.get(finding.measure)
        match finding.rule:
            case "impossible-date":
                return {"words": quoted[0]}
            case "unknown-ministry":
                return {"words": quoted[0], "meant": quoted[1]}
            case "wrong-reference":
                number, meant = _NUMBER.findall(finding.text)[0], finding.quotes[-1].measure
                there = self._measures.get(number)
                return {"number": number, "meant": meant} | ({"title": there.title.text} if there else {})
            case "cluster-title-differs":
                return {"number": finding.measure.partition(".")[0]}
        return {"field": _label_of_time(measure)}


def _label_of_time(measure: Measure | None) -> str:
    """Return what the row of a measure's time is called."""
    cell = measure.cell(FieldName.LAUFZEIT) if measure else None
    return row_label(FieldName.LAUFZEIT, cell.label) if cell else field_name(FieldName.LAUFZEIT)
