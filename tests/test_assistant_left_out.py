"""Lists without what a clause leaves out, and what is asked of a list by what it left out or by its sums."""

from __future__ import annotations

import pytest
from listing import TODAY, by_promise, listed

from assistant import Assistant
from assistant.understanding.reading import read
from corpus.types import Report

ALIKE = {
    "a clause leaves out what meets its criterion, whichever it is": [
        ("Gib mir Cluster III ohne die Programme, die 2027 enden.", "Welche Maßnahmen in Cluster III enden nicht 2027?"),
        ("Alles vom MSB außer den Maßnahmen, bei denen keine Internetseite steht.", "Was hat das MSB mit Internetseite?"),
        ("Was hat das MSB in Cluster I, ohne dass es auf fünf Jahre befristet ist?", "Was in Cluster I vom MSB ist nicht auf fünf Jahre befristet?"),
        ("Cluster III, abgesehen von denen, die einen Betrag nennen", "Was in Cluster III hat keinen Betrag?"),
    ],
    "a site elsewhere is a site": [
        ("Welche MSB-Maßnahmen haben eine Internetseite, aber nicht auf schulministerium.nrw?", "Welche MSB-Maßnahmen haben eine Internetseite, außer auf schulministerium.nrw?"),
    ],
    "the verb is no post": [
        ("Bitte stellen Sie die Maßnahmen des MKW zusammen.", "Welche Maßnahmen hat das MKW?"),
        ("Stellen Sie mir bitte alles aus Cluster II zusammen!", "Cluster II"),
    ],
    "for whom one asks is no topic": [
        ("Welche Maßnahmen aus Cluster V muss ich meinen Klienten nicht mehr nennen, weil sie ausgelaufen sind?", "Welche Maßnahmen aus Cluster V sind ausgelaufen?"),
    ],
    "the end of the year is that of this year, in whichever language": [
        ("Which measures end before the end of the year and are still running?", "Was läuft noch und endet bis Ende 2026?"),
        ("Какие меры заканчиваются до конца года?", "Was endet bis Ende 2026?"),
        ("Які заходи закінчуються до кінця року?", "Was endet bis Ende 2026?"),
    ],
    "two times with one year are both of it": [
        ("Was begann im Frühjahr oder im 3. Quartal 2023?", "Was begann im Frühjahr 2023 oder im 3. Quartal 2023?"),
    ],
    "what began at a time may still run": [
        ("Welche der vor 2023 begonnenen Projekte laufen noch?", "Was begann vor 2023 und läuft noch?"),
        ("Was vom MKW ist zurzeit in Gang?", "Was vom MKW läuft derzeit?"),
        ("Welche Maßnahmen des MSB bestehen bis heute?", "Welche Maßnahmen des MSB laufen noch?"),
    ],
    "a ministry may be left out behind": [
        ("Welche Maßnahmen hat das MWIKE, während das MAGS außen vor bleibt?", "Welche Maßnahmen hat das MWIKE ohne das MAGS?"),
        ("Was in Cluster III geht nicht auf das MSB zurück?", "Was in Cluster III ist ohne das MSB?"),
        ("Was macht das MKW ohne irgendein anderes Haus?", "Was macht das MKW allein?"),
    ],
    "what is set aside is left out": [
        ("Setting cluster II aside, what do MAGS and MSB do together?", "Was machen MAGS und MSB gemeinsam, ohne Cluster II?"),
    ],
    "a ministry is named behind a host that has its name": [
        ("Was steht auf mags.nrw, liegt aber nicht allein beim MAGS?", "Was steht auf mags.nrw und wird nicht allein vom MAGS verantwortet?"),
    ],
    "what a partner is before its name is no topic": [
        ("Bei welchen Maßnahmen ist die Gesellschaft G.I.B. Partner?", "Bei welchen Maßnahmen ist die G.I.B. Partner?"),
    ],
    "all European money takes the place of one fund": [
        ("Was wird mit EU-Geld bezahlt, nicht nur aus dem ESF?", "Was wird mit EU-Geld bezahlt?"),
    ],
}  # fmt: skip
OTHERS = {
    "the others are those of the same cluster, or else of the same ministry": [
        (("Was in Cluster II läuft noch?", "Und der Rest?"), "Was in Cluster II läuft derzeit nicht?"),
        (("Welche Maßnahmen des MKW enden 2026?", "und die übrigen?"), "Welche Maßnahmen des MKW enden nicht 2026?"),
        (("What in cluster II is still running?", "What about the others?"), "Was in Cluster II läuft derzeit nicht?"),
        (("Що з кластера II ще триває?", "А решта?"), "Was in Cluster II läuft derzeit nicht?"),
    ],
    "where something was left out they are just that": [
        (("Was in Cluster II macht das MSB nicht?", "Und die anderen aus dem Cluster?"), "Was macht das MSB in Cluster II?"),
    ],
    "those that a ministry shares may be added": [
        (("Was verantwortet das MKW allein?", "Und auch die, die es mit anderen zusammen hat."), "Was hat das MKW?"),
    ],
    "a month alone is one of the same year, and a month earlier the one before": [
        (("Which measures began in April 2023?", "And in May?"), "Was begann im Mai 2023?"),
        (("Jakie działania zaczęły się w kwietniu 2023?", "A w maju?"), "Was begann im Mai 2023?"),
        (("Какие меры начались в июне 2023 года?", "А на месяц раньше?"), "Was begann im Mai 2023?"),
        (("What started in June 2023?", "And the month before?"), "Was begann im Mai 2023?"),
    ],
    "another sum is a bound as the one before": [
        (("Was kostet insgesamt mehr als 5 Millionen Euro?", "Und mehr als 20?"), "Was kostet insgesamt mehr als 20 Millionen Euro?"),
        (("Was kostet insgesamt mehr als 5 Millionen Euro?", "Und 20 Millionen?"), "Was kostet insgesamt mehr als 20 Millionen Euro?"),
    ],
    "once more the same of another": [
        (("ما إجراءات MSB التي تنتهي في عام 2025؟", "الآن الشيء نفسه لـ MAGS."), "Welche Maßnahmen des MAGS enden 2025?"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("said", "plain"), by_promise(ALIKE))
def test_what_is_left_out_is_read(report: Report, said: str, plain: str) -> None:
    """Each group of wordings keeps what its heading promises."""
    assert listed(report, said) == listed(report, plain)
    assert not read(said, report, TODAY).topic


@pytest.mark.parametrize(("questions", "plain"), by_promise(OTHERS))
def test_a_talk_lists_what_its_plain_question_does(
    assistant: Assistant, report: Report, questions: tuple[str, ...], plain: str
) -> None:
    """Each group of talks keeps what its heading promises."""
    answer = assistant.converse(questions, as_of=TODAY)
    assert [match.measure.number for match in answer.matches] == listed(report, plain)
    assert answer.matches


@pytest.mark.parametrize("asked", ["Welche davon ist die größte?", "Und welche bekommt am meisten?"])
def test_behind_sums_the_largest_is_that_of_the_largest_sum(assistant: Assistant, asked: str) -> None:
    """Of a list that was asked by sums nothing else can be the largest."""
    answer = assistant.converse(("Welche Maßnahmen kosten insgesamt über 20 Millionen Euro?", asked), as_of=TODAY)
    assert [match.measure.number for match in answer.matches] == ["I.11"]
