"""Follow-ups to lists in several clauses, or by roundabout ones, select what a plain list question does."""

from __future__ import annotations

import pytest
from listing import by_promise, listed
from problems import DAY

from assistant import Assistant
from assistant.types import Kind
from corpus.types import Report

BEHIND = {
    "the same again is the earlier list for something else, and now is no time there": [
        (("Was hat das MAGS in Cluster III?", "Jetzt bitte das Gleiche für Cluster V."), "Was hat das MAGS in Cluster V?"),
        (("Was hat das MAGS in Cluster III?", "Dasselbe für das für Schule zuständige Ressort."), "Was hat das MSB in Cluster III?"),
        (("Which measures in cluster II belong to the MAGS?", "Now the same, but for cluster IV."), "Was hat das MAGS in Cluster IV?"),
        (("Какие меры министерства труда в кластере II?", "А теперь то же самое, но для кластера IV."), "Was hat das MAGS in Cluster IV?"),
        (("Які заходи міністерства праці в кластері II?", "А тепер те саме, але для кластера IV."), "Was hat das MAGS in Cluster IV?"),
        (("Jakie działania ministerstwa pracy są w klastrze II?", "Teraz to samo dla klastra czwartego."), "Was hat das MAGS in Cluster IV?"),
        (("Küme II'de çalışma bakanlığının tedbirleri hangileri?", "Şimdi aynısı küme IV için."), "Was hat das MAGS in Cluster IV?"),
        (("ما إجراءات وزارة العمل في المجال الثاني؟", "والآن نفس الشيء للمجال الرابع."), "Was hat das MAGS in Cluster IV?"),
        (("Was hat das MAGS?", "Jetzt laufende Maßnahmen?"), "Welche Maßnahmen des MAGS laufen derzeit?"),
    ],
    "neither of several leaves both of them out": [
        (("Wo sind in Cluster II Kammern oder Jobcenter Partner?", "Umgekehrt: wo ist keiner von beiden dabei?"), "Welche Maßnahmen aus Cluster II haben keine Kammern und keine Jobcenter als Partner?"),
        (("Which measures in cluster III belong to the MAGS or the MSB?", "Now the other way round: only those with neither of them."), "Was ist in Cluster III ohne MAGS und ohne MSB?"),
        (("Какие меры кластера III ведут MAGS или MSB?", "Теперь наоборот: только те, где нет ни одного из них."), "Was ist in Cluster III ohne MAGS und ohne MSB?"),
    ],
    "where nothing is stated, what was asked of that row no longer holds": [
        (("Was in Cluster II hat eine Webseite?", "Und bei welchen steht in der Zeile Internetpräsenz nichts?"), "Wo in Cluster II fehlt die Angabe zur Internetpräsenz?"),
        (("Wo in Cluster II werden Partner genannt?", "Und wo ist die Zeile Partner leer?"), "Wo in Cluster II fehlt die Angabe zu den Partnern?"),
    ],
    "what is taken out may stand before a question for what is left, or before its verb": [
        (("Was bekommt EU-Mittel?", "Nimm den EFRE raus, was bleibt übrig?"), "EU-Mittel, aber kein EFRE"),
        (("Was bekommt EU-Mittel?", "Leave out the EFRE, what is left?"), "EU-Mittel, aber kein EFRE"),
        (("Was bekommt EU-Mittel?", "Убери EFRE, что останется?"), "EU-Mittel, aber kein EFRE"),
        (("Was läuft 2025?", "Die aus Cluster I und die aus Cluster II sind bitte wegzulassen."), "Was läuft 2025, aber nicht in Cluster I und II?"),
        (("Was läuft 2025?", "Die vom MSB sollten ausgeschlossen werden."), "Was läuft 2025 und ist nicht vom MSB?"),
        (("Was läuft 2025?", "Cluster I und Cluster II bitte nicht."), "Was läuft 2025, aber nicht in Cluster I und II?"),
    ],
    "where one will do, and is or; plus adds": [
        (("Was hat eine Webseite?", "Nur MAGS und MSB, einer von beiden reicht."), "Was vom MAGS oder MSB hat eine Webseite?"),
        (("Maßnahmen des MKW", "zuzüglich Finanzministerium und MWIKE"), "Maßnahmen des MKW, des Finanzministeriums oder des MWIKE"),
        (("Which measures have money from the ESF?", "Plus EFRE"), "Was bekommt Geld aus ESF oder EFRE?"),
        (("Меры министерства труда", "плюс министерство школ"), "Maßnahmen vom MAGS oder MSB"),
    ],
    "the same year is that of the earlier list": [
        (("Was begann im ersten Halbjahr 2022?", "Und im zweiten Halbjahr desselben Jahres?"), "Was begann im zweiten Halbjahr 2022?"),
        (("Which measures started in the first half of 2022?", "And in the second half of the same year?"), "Was begann im zweiten Halbjahr 2022?"),
        (("Какие меры начались в первой половине 2022 года?", "А во второй половине того же года?"), "Was begann im zweiten Halbjahr 2022?"),
        (("Jakie działania zaczęły się w pierwszej połowie 2022 roku?", "A w drugiej połowie tego samego roku?"), "Was begann im zweiten Halbjahr 2022?"),
        (("2022'nin ilk yarısında hangi tedbirler başladı?", "Peki aynı yılın ikinci yarısında?"), "Was begann im zweiten Halbjahr 2022?"),
        (("ما الإجراءات التي بدأت في النصف الأول من عام 2022؟", "وفي النصف الثاني من نفس العام؟"), "Was begann im zweiten Halbjahr 2022?"),
    ],
    "thanks, reasons and who asks are no criteria, and a bare last question is on the sentence before it": [
        (("Was hat das MHKBD?", "Ich arbeite beim MAGS und sammle für eine Vorlage Beispiele. Ich brauche nur, was 2023 begonnen hat. Welche sind das?"), "Was vom MHKBD begann 2023?"),
        (("Was hat das MAGS?", "Mir vom Handwerk schauen bloß, was noch läuft. Welche sind das?"), "Was vom MAGS läuft noch?"),
        (("Was hat das MAGS?", "Merci. Für den Vermerk interessieren uns lediglich die mit ESF-Geld. Welche bleiben?"), "Was vom MAGS hat ESF-Mittel?"),
        (("Was hat das MAGS?", "Thank you! For my report I only need those with a website. Which ones?"), "Was vom MAGS hat eine Webseite?"),
        (("Was hat das MAGS?", "Дякую! Для звіту мені потрібні лише ті, що мають вебсайт. Які?"), "Was vom MAGS hat eine Webseite?"),
        (("Was hat das MAGS?", "شكرا! لتقريري أحتاج فقط التي لها موقع إلكتروني. ما هي؟"), "Was vom MAGS hat eine Webseite?"),
    ],
    "who keeps some narrows, and a dialect's end is an end": [
        (("Какие меры ведет министерство строительства?", "Оставь только те, что начались в 2023 году."), "Was vom MHKBD begann 2023?"),
        (("Jakie działania prowadzi ministerstwo budownictwa?", "Zostaw tylko te, które zaczęły się w 2023 roku."), "Was vom MHKBD begann 2023?"),
        (("Was hat das MAGS?", "Ond wo's End scho bis Mai 2024 isch, was bleibt?"), "Was vom MAGS endete bis Mai 2024?"),
    ],
}  # fmt: skip
ALIKE = {
    "no fixed end is none behind a word for only, and members of a group are the group": [
        ("Wir brauchen nur, was kein festes Enddatum hat.", "Bei welchen Maßnahmen ist kein Ende angegeben?"),
        ("Wo sind zugelassene kommunale Träger Partner?", "Wo sind Jobcenter Partner?"),
        ("ما الإجراءات التي فيها الجامعات من شركاء التنفيذ؟", "Wo sind Hochschulen Partner?"),
    ],
}


@pytest.mark.parametrize(("questions", "plain"), by_promise(BEHIND))
def test_a_follow_up_selects_what_one_plain_question_does(
    assistant: Assistant, report: Report, questions: tuple[str, str], plain: str
) -> None:
    """Each group of follow-ups keeps what its heading promises."""
    first, second = questions
    answer = assistant.ask(second, as_of=DAY, context=assistant.ask(first, as_of=DAY))
    assert answer.kind is Kind.LIST
    assert [match.measure.number for match in answer.matches] == listed(report, plain)


@pytest.mark.parametrize(("question", "plain"), by_promise(ALIKE))
def test_a_wording_selects_what_its_plain_one_does(report: Report, question: str, plain: str) -> None:
    """Each group of wordings keeps what its heading promises."""
    assert listed(report, question) == listed(report, plain)
