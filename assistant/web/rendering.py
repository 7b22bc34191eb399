"""Answers as HTML; every word from outside goes through an escaping template."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from assistant.composing import MAX_QUESTION
from assistant.selection.states import State
from assistant.types import Answer, Citation, Kind, Match, Reason, Status
from assistant.web import about_wording
from assistant.web.addresses import measure_address, page_address, share_address
from assistant.web.carrying import carried_fields, to
from assistant.web.choosing import Choice
from assistant.web.chosen import chosen_address
from assistant.web.feedback import MAX_ASKED, MAX_WORDS
from assistant.web.inquiry import Inquiry
from assistant.web.marking import Marker
from assistant.web.naming import FindingTexts, german, headed, row_label
from assistant.web.personal import personal_kinds
from assistant.web.speaking import languages, spoken, t
from assistant.wording.saying import is_courtesy, next_step, oddness, parts_of, unquoted
from assistant.wording.texts import Texts
from corpus.types import EMPTY, Cell, FieldName, Measure, Report

_TEMPLATES = Path(__file__).parent / "templates"
_ADDRESS = re.compile(r"https?://[^\s<>\"„“]+")
_BARE = re.compile(rf"{_ADDRESS.pattern}|(?<![\w./:@-])www\.[\w-]+\.[^\s<>\"„“]+", re.IGNORECASE)
_AFTER_ADDRESS = ".,;:!?)]}'"  # a full stop or bracket at the end belongs to the sentence
_SHORT = 60  # letters of a quote that is shown beside its label
_OVERVIEW = "/massnahmen"
# Where another report is chosen: the page that all reports have; numbers and pages mean something else in each.
_WAYS = {
    "massnahmen": _OVERVIEW,
    "massnahme": _OVERVIEW,
    "bilder": "/massnahmen/bilder",
    "bericht": "/bericht",
    "seite": "/bericht",
    "hinweise": "/bericht/hinweise",
    "aenderungen": "/bericht/aenderungen",
    "merkliste": "/merkliste",
} | {name: f"/{name}" for name in about_wording.PAGES}
_SURE = 0.5  # below this confidence the page says that it is unsure


class Renderer:
    """Turns answers into the page's HTML."""

    def __init__(
        self, report: Report, *, feedback: bool = False, label: str = "", reports: Mapping[str, str] | None = None
    ) -> None:
        """Prepare the templates, the names of the ministries and the marking of words; `feedback` says it is taken.

        `reports` are the titles of the reports that can be chosen, by label, and `label` is that of this one.
        """
        self.label = label
        self._report = report
        self._ministries = {ministry.abbreviation: ministry.name for ministry in report.ministries}
        self._marker = Marker(_texts(report))
        self._templates = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals.update(t=t, spoken=spoken, to=to, state_name=_state_name)
        self._templates.globals.update(every_language=languages, carried_fields=carried_fields)
        self._templates.globals.update(empty=("", EMPTY), FieldName=FieldName, Kind=Kind, max_question=MAX_QUESTION)
        self._templates.globals.update(page_address=page_address, measure_address=measure_address)
        self._templates.globals.update(german=german, unquoted=unquoted, next_step=next_step, oddness=oddness)
        self._templates.globals.update(is_courtesy=is_courtesy, row_label=row_label, finding_text=FindingTexts(report))
        self._templates.globals.update(chosen_address=chosen_address, share_address=share_address)
        self._templates.globals.update(personal_words=personal_words)
        self._templates.globals.update(about_pages=about_wording.PAGES)
        self._templates.globals.update(feedback_on=feedback, reports=reports or {}, shown_report=label)
        self._templates.globals.update(feedback_max=MAX_WORDS, feedback_asked=MAX_ASKED)
        self._templates.globals.update(
            none_chosen=Choice(), is_short=_is_short, ministries=self.ministries, linked=linked, cell=self._cell
        )

    def answer(
        self,
        answer: Answer,
        inquiry: Inquiry | None = None,
        *,
        conversation: Sequence[str] = (),
        open_to: int | None = None,
        chips: Sequence[tuple[str, str]] = (),
        facets: Sequence[object] = (),
    ) -> str:
        """Return an answer: what was found, how it was understood, the measures with their quotes, and what is near.

        `conversation` are the questions that a follow-up is asked behind; matches from `open_to` on stand behind a
        click; `chips` name what was read with the addresses of reading it otherwise, `facets` are ways to narrow down.
        """
        asked = inquiry or Inquiry(answer.question)
        heading, rest = headed(answer, len(self._report.measures))
        about = _signposted(answer)
        return self._templates.get_template("answer.html").render(
            answer=answer,
            inquiry=asked,
            conversation=conversation or [*asked.earlier, answer.question],
            refused=answer.status is Status.NO_ANSWER,
            refusal=_refusal(answer),
            heading=heading,
            rest=rest,
            about=about,
            near=answer.shown_near[len(about) :],
            featured=_featured(answer),
            unsure=answer.status is Status.ANSWERED and answer.confidence < _SURE,
            day=spoken().day(answer.as_of),
            mark=lambda quote: self.marked(quote, answer.question),
            quotes=lambda match: _remaining(match, _featured(answer)),
            open_to=len(answer.matches) if open_to is None else open_to,
            chips=chips,
            facets=facets,
        )

    def below(self, answer: str, **values: object) -> str:
        """Return what stands below the question field: the selection, and an answer as HTML or examples."""
        return self._templates.get_template("below.html").render(answer=Markup(answer), **values)

    def failed(self) -> str:
        """Return the words for an answer that could not be made."""
        return self._templates.get_template("failed.html").render(said=t("page.failed"))

    def busy(self) -> str:
        """Say that too many ask at the moment."""
        return self._templates.get_template("failed.html").render(said=t("page.busy"))

    def frame(self, part: str, carried: Sequence[tuple[str, str]] = (), *, asked: bool = False) -> str:
        """Return what stands around the answers: "scripts", "head", "top" or "bottom" of the page.

        `carried` are the values of the address that stay where the language is changed; where something is asked, the
        top takes little room, so that the answer comes into sight.
        """
        return self._templates.get_template(f"{part}.html").render(
            report=self.report_name, carried=carried, asked=asked, report_way="/", report_carried=carried
        )

    def search(self, question: str, kept: Sequence[tuple[str, str]], below: str) -> str:
        """Return the question field and what stands below it, as the page works before and without Gradio."""
        return self._templates.get_template("search.html").render(question=question, kept=kept, below=Markup(below))

    def document(self, template: str, **values: object) -> str:
        """Return a whole page of its own, with head, header and footer."""
        way = _WAYS.get(str(values["here"]), "/")
        carried = values.get("carried", ()) if way == _OVERVIEW else ()
        return self._templates.get_template(f"{template}.html").render(
            {"report": self.report_name, "carried": (), "report_way": way, "report_carried": carried} | values
        )

    @property
    def report_name(self) -> str:
        """Return the report's title with the month in which it appeared."""
        return self.report_in(spoken())

    def report_in(self, t: Texts) -> str:
        """Return the report's title with the month in which it appeared, in the words of a language."""
        published = self._report.published
        return t("page.dated", title=self._report.title, month=t.month(published)) if published else self._report.title

    def ministries(self, measure: Measure) -> list[str]:
        """Return the ministries of a measure spelled out, with their abbreviations."""
        names = self._ministries
        return [f"{names[short]} ({short})" if short in names else short for short in measure.ministries]

    def marked(self, quote: str, question: str) -> Markup:
        """Return a quote in which the words of the question are marked."""
        pieces = self._marker.pieces(quote, question)
        return Markup().join(Markup("<mark>{}</mark>").format(text) if hit else escape(text) for text, hit in pieces)

    def _cell(self, cell: Cell) -> Markup:
        """Return a cell's words; addresses become links only in the row for them."""
        return linked(cell.text, bare=True) if cell.field is FieldName.INTERNET else escape(cell.text)


def linked(text: str, *, bare: bool = False) -> Markup:
    """Return a text whose http and https addresses are links, marked as leading elsewhere.

    `bare` ones begin with "www." only; the text stays as it is.
    """
    done, parts = 0, []
    for said, url in web_addresses(text, bare=bare):
        start = text.index(said, done)
        link = '<a href="{0}" rel="noopener noreferrer external">{1}<span class="versteckt"> {2}</span> <span aria-hidden="true">↗</span></a>'
        parts += [escape(text[done:start]), Markup(link).format(url, said, t("page.external"))]
        done = start + len(said)
    return Markup().join([*parts, escape(text[done:])])


def web_addresses(text: str, *, bare: bool = False) -> list[tuple[str, str]]:
    """Return the http and https addresses in a text, where wanted the bare ones too: as they stand there, and whole."""
    found = [match.group().rstrip(_AFTER_ADDRESS) for match in (_BARE if bare else _ADDRESS).finditer(text)]
    return [(said, said if "://" in said else f"https://{said}") for said in found]


def personal_words(text: str) -> str:
    """Return what personal data a text seems to hold, in words; nothing where there is none."""
    return spoken().all_of([t(f"personal_kinds.{kind.value}") for kind in personal_kinds(text)])


def _state_name(state: State) -> str:
    """Return a state's name in the language that is spoken."""
    return spoken().state(state)


def _refusal(answer: Answer) -> str:
    """Return the heading of an answer that names no measure: that none is so, who can help, or that nothing was found.

    What the report says outside its measures stands below its own words; thanks and greetings are returned.
    """
    if answer.reason is Reason.OWN_CASE:
        return t("page.only_a_person")
    if answer.elsewhere:
        said = t("answer.elsewhere", parts=parts_of(answer.elsewhere, spoken()))
        return said if said == answer.text else t("page.report_itself")
    is_said = bool(answer.interpretation.filters) or is_courtesy(answer, spoken())
    return answer.text if is_said else t("page.no_answer")


def _signposted(answer: Answer) -> tuple[Match, ...]:
    """Return the measure that a question for an own case is about, where that is clear; it comes first among those near."""
    is_clear = answer.reason is Reason.OWN_CASE and bool(answer.about)
    return tuple(match for match in answer.related[:1] if is_clear and match.measure.number == answer.about)


def _featured(answer: Answer) -> tuple[Citation, ...]:
    """Return the quotes that answer a question for fields, to be shown large."""
    if answer.kind is not Kind.FIELD or not answer.matches:
        return ()
    asked = answer.interpretation.fields
    cited = answer.matches[0].citations
    found = tuple(c for c in cited[: max(1, len(asked))] if not asked or c.field in asked)
    return found or cited[:1]


def _remaining(match: Match, featured: tuple[Citation, ...]) -> list[list[Citation]]:
    """Return the quotes of a match that are not already shown large; those of one cell and page together."""
    left = [citation for citation in match.citations if citation not in featured]
    return [list(group) for _place, group in groupby(left, key=lambda citation: (citation.label, citation.page))]


def _is_short(citations: list[Citation]) -> bool:
    """Tell whether a quote fits beside its label: a date, an amount, an abbreviation."""
    return len(citations) == 1 and len(citations[0].quote) <= _SHORT


def _texts(report: Report) -> list[str]:
    """Return the words that the report uses for its measures."""
    return [f"{measure.title.text} {measure.description.text}" for measure in report.measures]
