"""Clauses that leave out, say who is alone, or add to a list select what their plain wordings select."""

from __future__ import annotations

import pytest
from listing import TODAY, by_promise, listed

from assistant import Assistant
from assistant.types import Kind
from corpus.types import Report

ALIKE = {
    "relative clauses that leave out": [
        ("Was hat das MSB, ohne die, bei denen auch das MAGS mitmacht?", "Maßnahmen des MSB ohne MAGS"),
        ("Alles aus Cluster II außer dem, woran das Schulministerium beteiligt ist", "Cluster II ohne MSB"),
        (
            "Was aus Cluster V bleibt, wenn ich die Projekte streiche, an denen das MWIKE beteiligt ist?",
            "Cluster V ohne MWIKE",
        ),
        (
            "Wenn man alle Maßnahmen, an denen das MAGS beteiligt ist, weglässt: was bleibt in Cluster VI?",
            "Cluster VI ohne MAGS",
        ),
        ("In Cluster I: zieh bitte alles ab, wo das MKJFGFI mit drin ist", "Cluster I ohne MKJFGFI"),
        ("Maßnahmen aus Cluster III außer denen, wo nur das MSB zuständig ist", "Cluster III, nicht vom MSB allein"),
        ("Cluster II ohne die, bei denen keine Webseite angegeben ist", "Cluster II mit Webseite"),
        ("Was ist in Cluster II, ohne die, die 2025 enden?", "Maßnahmen aus Cluster II, die nicht 2025 enden"),
        ("List the measures of cluster II except those that end in 2025", "Cluster II, die nicht 2025 enden"),
        ("Działania klastra II oprócz tych, które kończą się w 2025", "Cluster II, die nicht 2025 enden"),
        ("Cluster IV, aber lass die weg, bei denen Kammern Partner sind", "Cluster IV ohne Kammern als Partner"),
        ("List the school ministry's measures without those where the labour ministry takes part", "MSB ohne MAGS"),
        ("Меры министерства школы, кроме тех, где участвует MAGS", "MSB ohne MAGS"),
        ("Заходи другого кластера без тих, у яких бере участь міністерство школи", "Cluster II ohne MSB"),
        ("Działania klastra III oprócz tych, w których uczestniczy ministerstwo pracy", "Cluster III ohne MAGS"),
        ("Çalışma bakanlığının yer aldığı önlemler hariç Cluster III önlemleri hangileri?", "Cluster III ohne MAGS"),
        ("تدابير Cluster III باستثناء تلك التي تشارك فيها وزارة العمل", "Cluster III ohne MAGS"),
    ],
    "denials behind a name, or before what it is responsible for": [
        ("Wo sind Kammern als Partner dabei, die Hochschulen aber nicht?", "Partner Kammern, ohne Partner Hochschulen"),
        ("Bei welchen ist das MAGS beteiligt, das MSB dagegen nicht?", "Maßnahmen des MAGS ohne MSB"),
        (
            "Was in Cluster II liegt weder beim Arbeits- noch beim Schulministerium?",
            "Cluster II ohne MAGS und ohne MSB",
        ),
        ("Welche in Cluster IV gehören nicht in den Geschäftsbereich des MAGS?", "Cluster IV ohne MAGS"),
        ("Was in Cluster VI steht nicht unter der Federführung des MKJFGFI?", "Cluster VI ohne MKJFGFI"),
        ("Wo steht ESF-Geld, ohne dass auch noch Landesmittel dabei sind?", "ESF ohne Landesmittel"),
    ],
    "alone, or together": [
        ("Was macht das MKJFGFI, ohne dass sonst noch jemand beteiligt ist?", "Was hat das MKJFGFI allein?"),
        ("Was hat das MSB, ohne dass da noch ein zweites Ressort mitredet?", "Was hat das MSB allein?"),
        ("Gemeinsame Projekte von MWIKE und MAGS", "Welche Maßnahmen haben MWIKE und MAGS gemeinsam?"),
        ("Wer in Cluster VI wird von mehr als einem Haus verantwortet?", "Cluster VI, mehrere Ministerien gemeinsam"),
    ],
    "times that are said twice, or beside others": [
        ("Was begann im ersten Halbjahr 2023, also von Januar bis Juni?", "Was begann zwischen 1/2023 und 6/2023?"),
        ("Was endete im zweiten Halbjahr (Juli bis Dezember) 2024?", "Was endete zwischen 7/2024 und 12/2024?"),
        ("MAGS Laufzeit: Ende 2025", "Maßnahmen des MAGS, die 2025 enden"),
        ("Was von MSB oder MKW hat ein festes Ende, das in 2025 liegt?", "Was von MSB oder MKW endet 2025?"),
        (
            "Meine Chefin will keine sehen, die dann schon ausgelaufen sind. Welche aus Cluster VI laufen 2027?",
            "Welche aus Cluster VI laufen 2027?",
        ),
    ],
    "words that are no topic": [
        ("Wymień kolejno działania ministerstwa gospodarki", "Maßnahmen des MWIKE"),
        ("Назвіть по черзі заходи міністерства економіки", "Maßnahmen des MWIKE"),
        ("Ekonomi bakanlığının önlemlerini teker teker yaz", "Maßnahmen des MWIKE"),
        ("Bütçe bilgisi verilmeyen önlemler hangileri?", "Maßnahmen ohne Angabe zu Mitteln"),
        ("ما الذي تتولاه وزارة الاقتصاد أو وزارة العلوم؟", "Maßnahmen des MWIKE oder MKW"),
    ],
}
FOLLOWING = {
    "a follow-up with \"only\" narrows": [
        (("Welche Maßnahmen stehen in Cluster III?", "Zeig mir nur das Arbeitsministerium"), "MAGS in Cluster III"),
        (("Which measures are in cluster III?", "Only those of the labour ministry"), "MAGS in Cluster III"),
        (("Cluster III önlemleri hangileri?", "Sadece çalışma bakanlığı"), "MAGS in Cluster III"),
        (("Jakie działania są w klastrze III?", "Tylko ministerstwo pracy"), "MAGS in Cluster III"),
        (("Welche Maßnahmen stehen in Cluster III?", "Nur das MAGS allein"), "Cluster III, MAGS allein"),
    ],
    "a follow-up leaves out": [
        (("Welche Maßnahmen hat das MSB?", "Jetzt bitte ohne die, wo das MAGS mit dabei ist"), "MSB ohne MAGS"),
        (("Wo sind Kammern Partner?", "Lass die weg, wo das MAGS beteiligt ist"), "Partner Kammern, ohne MAGS"),
        (
            ("Where are chambers partners?", "Take out the ones in which the labour ministry is involved"),
            "Partner Kammern, ohne MAGS",
        ),
        (("Какие меры в кластере III?", "Убери те, в которых участвует MAGS"), "Cluster III ohne MAGS"),
        (("Cluster III önlemleri hangileri?", "Çalışma bakanlığının katıldığı olanları çıkar"), "Cluster III ohne MAGS"),
        (("ما هي تدابير Cluster III؟", "دون تلك التي تشارك فيها وزارة العمل"), "Cluster III ohne MAGS"),
    ],
    "a follow-up adds": [
        (("Welche Maßnahmen hat das MKW?", "Füge noch die vom Bauministerium hinzu"), "MKW oder MHKBD"),
        (("Which measures does the science ministry have?", "Add the ministry of construction"), "MKW oder MHKBD"),
        (("Bilim bakanlığının önlemleri hangileri?", "İnşaat bakanlığını da ekle"), "MKW oder MHKBD"),
        (("Які заходи міністерства науки?", "Додай ще міністерство будівництва"), "MKW oder MHKBD"),
        (("Какие меры у министерства науки?", "Добавь меры министерства строительства"), "MKW oder MHKBD"),
        (("Jakie działania ma ministerstwo nauki?", "Dodaj jeszcze ministerstwo budownictwa"), "MKW oder MHKBD"),
        (("ما هي تدابير وزارة العلوم؟", "أضف إليها وزارة البناء"), "MKW oder MHKBD"),
        (("Welche Maßnahmen enden 2025?", "Nimm die von 2027 auch noch dazu"), "Was endet 2025 oder 2027?"),
        (("Wo steht EFRE bei den Mitteln?", "Weite das auf alle EU-Fonds aus"), "Maßnahmen mit EU-Mitteln"),
        (("Welche Maßnahmen vom MSB stehen in Cluster I?", "Erweitere auf alle Cluster"), "Maßnahmen des MSB"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("question", "plain"), by_promise(ALIKE))
def test_clause_selects_what_the_plain_wording_does(report: Report, question: str, plain: str) -> None:
    """A clause is read as its plain wording, which is no empty list."""
    assert listed(report, question) == listed(report, plain) != []


@pytest.mark.parametrize(("questions", "plain"), by_promise(FOLLOWING))
def test_follow_up_lists_what_the_plain_wording_does(
    assistant: Assistant, report: Report, questions: tuple[str, str], plain: str
) -> None:
    """A follow-up lists what its plain wording by itself does."""
    first, then = questions
    answer = assistant.ask(then, 64, as_of=TODAY, context=assistant.ask(first, as_of=TODAY))
    assert answer.kind is Kind.LIST
    assert sorted(match.measure.number for match in answer.matches) == sorted(listed(report, plain))


def test_what_is_of_another_sort_is_listed_beside(assistant: Assistant, report: Report) -> None:
    """Measures that a follow-up adds by another criterion stand beside those of the earlier list."""
    answer = assistant.ask("Ergänze die mit ESF-Mitteln", 64, context=assistant.ask("Welche Maßnahmen hat das MKW?"))
    both = {*listed(report, "Maßnahmen des MKW"), *listed(report, "Maßnahmen mit ESF-Mitteln")}
    assert {match.measure.number for match in answer.matches} == both
