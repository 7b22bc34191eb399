"""List questions with misspelt, dialect, storytelling and foreign wordings select what their plain wordings select."""

from __future__ import annotations

import pytest
from listing import TODAY, by_promise, listed

from assistant.understanding.reading import read
from corpus.types import Report

ALIKE = {
    "misspelt and dialect words say what they stand for": [
        ("bei welchn vorhaben steht gar kein partner drin", "Welche Maßnahmen sind ohne Angabe zu Partnern?"),
        ("Welchn Projekten fehlt die Laufzeit?", "Welche Maßnahmen sind ohne Angabe zur Laufzeit?"),
        ("Wat vom MSB hät kei Enddatum?", "Welche Maßnahmen des MSB haben kein Enddatum?"),
        ("Sog, wos is laut Laufzeit 2024 scho z'End gwen?", "Was war laut Laufzeit 2024 schon zu Ende?"),
        ("wich mesures of the school ministry have a website", "Welche Maßnahmen des MSB haben eine Webseite?"),
        ("الاجرائات الي مسؤولة عنها بس وزارة الاقتصاد لحالها", "Welche Maßnahmen hat das MWIKE allein?"),
    ],
    "a story beside the question states no criterion and no topic": [
        (
            "Wir machen den Plan für 2028 und müssen wissen, was 2027 ausläuft. Welche Maßnahmen enden da?",
            "Welche Maßnahmen enden 2027?",
        ),
        (
            "Ich hätte gern Vorhaben für Mitstreiter. Wo steht in Cluster V bei den Partnern nichts?",
            "Cluster V ohne Angabe zu Partnern",
        ),
        (
            "Eşim okulda çalışmak istiyor, orada bilgi yok. Cluster II'de MAGS'ın hangi önlemleri var?",
            "Welche Maßnahmen aus Cluster II hat das MAGS?",
        ),
        (
            "Alo, iyi akşamlar, Cluster II'de MAGS'ın hangi önlemleri var?",
            "Welche Maßnahmen aus Cluster II hat das MAGS?",
        ),
        ("أبحث كل الإجراءات في المجموعة الخامسة بدون موقع", "Cluster V ohne Webseite"),
    ],
    "what is done together with somebody may be left out": [
        ("Was vom MWIKE läuft nicht zusammen mit dem MAGS?", "Welche Maßnahmen des MWIKE sind ohne das MAGS?"),
        ("MKW-Projekte, die ohne Mitarbeit des MSB entstehen", "Welche Maßnahmen des MKW sind ohne das MSB?"),
        ("Was setzt das MAGS ohne Mitwirkung von Verbänden um?", "Maßnahmen des MAGS ohne Verbände als Partner"),
        (
            "Was hat das MWIKE, aber nicht die Sachen, die es sich mit anderen Ressorts teilt?",
            "Welche Maßnahmen hat das MWIKE allein?",
        ),
    ],
    "another house than the one named leaves that out": [
        (
            "Was in Cluster V verantwortet ein anderes Ressort als das MKJFGFI ganz allein?",
            "Was in Cluster V hat genau ein Ministerium, aber nicht das MKJFGFI?",
        ),
        ("Was machen andere Häuser als das MSB in Cluster II?", "Cluster II ohne MSB"),
        ("Bei welchen Sachen ist kein anderes Haus als das MKW dabei?", "Welche Maßnahmen hat das MKW allein?"),
    ],
    "verbs for working together name ministries or partners": [
        ("Kooperieren MWIKE und MKJFGFI? Bei was?", "Welche Maßnahmen haben MWIKE und MKJFGFI gemeinsam?"),
        ("Arbeiten MKW und MSB mal zusammen? Und wo?", "Welche Maßnahmen haben MKW und MSB gemeinsam?"),
        ("Wo hat die Auridis Stiftung ihre Hände im Spiel?", "Maßnahmen mit der Auridis Stiftung als Partner"),
        ("Sachen, bei denen Regionalagenturen mitmischen", "Maßnahmen mit Regionalagenturen als Partner"),
        ("Was wird mit der G.I.B. umgesetzt?", "Maßnahmen mit der G.I.B. als Partner"),
    ],
    "a bare end is one in that year": [
        ("Wirtschaftsministerium, Ende 2023", "Welche Maßnahmen des MWIKE enden 2023?"),
        ("MAGS und MSB, Ende 2025", "Welche Maßnahmen von MAGS und MSB gemeinsam enden 2025?"),
        ("Was lief beim MWIKE Ende 2023?", "Was lief beim MWIKE zwischen Oktober und Dezember 2023?"),
    ],
    "what goes on into a year or beyond runs in it": [
        (
            "Was aus Cluster V erstreckt sich bis in das Jahr 2027 oder darüber hinaus?",
            "Was aus Cluster V läuft im Jahr 2027?",
        ),
        ("Was aus Cluster II geht bis ins Jahr 2027 hinein?", "Was aus Cluster II läuft im Jahr 2027?"),
    ],
    "the turn of the year is the end of this one, and what ended since a time is over": [
        ("Was hört noch vor Silvester auf?", "Was endet zwischen dem 22.11.2026 und dem 31.12.2026?"),
        ("Was vom MAGS läuft nach dem Jahreswechsel weiter?", "Was vom MAGS läuft nach dem 31.12.2026?"),
        ("Was ist seit Juni 2026 ausgelaufen?", "Was endete zwischen Juni 2026 und Oktober 2026?"),
    ],
    "running beside a word for no end is one too": [
        ("Was beim MWIKE oder MAGS ist fortlaufend oder laufend?", "Was beim MWIKE oder MAGS ist unbefristet?"),
    ],
    "what is said of the answer and what it is for is no topic": [
        ("Wo stehen dem MWIKE jährlich über 500.000 Euro zur Verfügung?", "MWIKE, mehr als 500.000 Euro pro Jahr"),
        ("Für die Etatberatungen im Landtag: was vom MKW läuft noch?", "Was vom MKW läuft noch?"),
        ("Welche Maßnahmen hat das MUNV. Bitte ohne lange Begründung.", "Welche Maßnahmen hat das MUNV?"),
        ("Wo ist in Cluster III ein Partner genannt? Ich blicke da nicht durch.", "Cluster III mit Angabe zu Partnern"),
        ("Cluster IV, Partner: keine", "Cluster IV ohne Angabe zu Partnern"),
    ],
    "the host of a site names no ministry, and what is the Land's no money": [
        (
            "Für den Auftritt des Landes und den Newsletter: welche Maßnahmen stehen auf mags.nrw?",
            "Maßnahmen mit Internetseite auf mags.nrw",
        ),
        ("Какие меры имеют страницу на schulministerium.nrw?", "Maßnahmen mit Webseite auf schulministerium.nrw"),
    ],
    "so many ministries or more, in figures": [
        ("Wo sitzen 3 oder mehr Ressorts am Tisch?", "Welche Maßnahmen haben mindestens drei Ministerien?"),
        ("In welchen Maßnahmen stecken 2 Ministerien oder mehr?", "Welche Maßnahmen haben mehrere Ministerien?"),
        ("Which measures have 3 or more ministries?", "Welche Maßnahmen haben mindestens drei Ministerien?"),
        ("Какие меры ведут 3 или больше министерств?", "Welche Maßnahmen haben mindestens drei Ministerien?"),
        ("Які заходи ведуть 3 або більше міністерств?", "Welche Maßnahmen haben mindestens drei Ministerien?"),
        ("Które działania prowadzą 3 lub więcej ministerstw?", "Welche Maßnahmen haben mindestens drei Ministerien?"),
        ("3 veya daha fazla bakanlığın önlemleri hangileri?", "Welche Maßnahmen haben mindestens drei Ministerien?"),
        ("ما الإجراءات التي تشترك فيها 3 وزارات أو أكثر؟", "Welche Maßnahmen haben mindestens drei Ministerien?"),
    ],
    "numbers of clusters stand in a row": [
        ("Cluster IV VI mit Webseite", "Cluster IV und VI mit Webseite"),
        ("clusters II III with a website", "Cluster II und III mit Webseite"),
    ],
    "partners that are listed are stated": [
        ("Wo werden in Cluster V Partner aufgezählt?", "Welche Maßnahmen in Cluster V haben Angaben zu Partnern?"),
        ("Bei welchen vom MWIKE sind Partner gelistet?", "Welche Maßnahmen des MWIKE haben Angaben zu Partnern?"),
        ("Which measures list partners in cluster V?", "Cluster V mit Angabe zu Partnern"),
        ("V. kümede ortakları sayılan önlemler hangileri?", "Cluster V mit Angabe zu Partnern"),
    ],
    "what is missing in the sentence before leaves no cluster out": [
        ("Web sitesi yok. Cluster V'te hangileri öyle?", "Cluster V ohne Webseite"),
    ],
    "a span of months, and the year's end said twice": [
        ("Was bricht im ersten Halbjahr 2025 weg?", "Welche Maßnahmen enden im ersten Halbjahr 2025?"),
        (
            "Welche Vorhaben sind im Dezember 2025 bzw. mit dem Jahr 2025 ausgelaufen?",
            "Welche Maßnahmen endeten im Dezember 2025?",
        ),
        ("Какие меры закончились в январе–июне 2025?", "Welche Maßnahmen endeten von Januar bis Juni 2025?"),
        ("Які заходи завершилися у січні-червні 2025 року?", "Welche Maßnahmen endeten von Januar bis Juni 2025?"),
        (
            "Które działania zakończyły się w styczniu–czerwcu 2025?",
            "Welche Maßnahmen endeten von Januar bis Juni 2025?",
        ),
        ("Which measures ended in November–February 2025?", "Was endete zwischen November 2024 und Februar 2025?"),
        ("ما الإجراءات التي انتهت في يناير–يونيو 2025؟", "Welche Maßnahmen endeten von Januar bis Juni 2025?"),
    ],
    "a host at the end of a sentence keeps its last part": [
        ("Show me all measures with a page on mkjfgfi.nrw.", "Maßnahmen mit Internetseite auf mkjfgfi.nrw"),
        ("Wypisz działania ze stroną na schulministerium.nrw.", "Maßnahmen mit Webseite auf schulministerium.nrw"),
    ],
    "the German in brackets says what the words before it say": [
        ("Де партнерами є обласні контори (Regionalagenturen)?", "Wo sind Regionalagenturen Partner?"),
        ("ما الإجراءات التي تشارك فيها دوائر الإقليم (Bezirksregierungen)؟", "Wo sind Bezirksregierungen Partner?"),
        ("Які заходи веде міністерство будинків (Bauministerium)?", "Welche Maßnahmen hat das Bauministerium?"),
        ("partner: izby gospodarcze (Kammern)", "Wo sind Kammern Partner?"),
        ("Bölgesel ajansların ortak olduğu önlemler hangileri?", "Wo sind Regionalagenturen Partner?"),
    ],
    "abbreviations take endings, and the letters of another script": [
        ("Działania MKW-u, które jeszcze trwają", "Welche Maßnahmen des MKW laufen noch?"),
        ("Какие меры MWIKEа ещё идут?", "Welche Maßnahmen des MWIKE laufen noch?"),
        ("третий кластер без магса", "Cluster III ohne MAGS"),
        ("MSB'siz ikinci kümede neler var?", "Cluster II ohne MSB"),
    ],
    "what is still so today runs": [
        ("Які заходи MWIKE тривають і сьогодні?", "Welche Maßnahmen des MWIKE laufen noch?"),
        ("Что из мер MAGS действует и сейчас?", "Welche Maßnahmen des MAGS laufen noch?"),
        ("MSB, cluster V, ongoing permanently", "Was vom MSB in Cluster V ist unbefristet?"),
        ("MAGS, cluster V, ended in 2024, without a website", "MAGS, Cluster V, endete 2024, ohne Webseite"),
    ],
    "a time may stand between what runs out and its verb": [
        ("Aile Bakanlığı'nın hangi önlemlerinin süresi 2026'da dolacak?", "Welche Maßnahmen des MKJFGFI enden 2026?"),
        ("MAGS önlemlerinden hangilerinin süresi 2024 içinde doldu?", "Welche Maßnahmen des MAGS endeten 2024?"),
        ("الإجراءات التي انتهت صلاحيتها في 2024", "Welche Maßnahmen endeten 2024?"),
    ],
    "what is not yet over is not taken for over": [
        ("Süresi dolmamış MSB önlemleri hangileri?", "Welche Maßnahmen des MSB sind noch nicht ausgelaufen?"),
    ],
    "without a ministry, said behind it or before another question": [
        ("MAGS olmadan dördüncü kümede ne kalıyor?", "Cluster IV ohne MAGS"),
        ("Сайт на mags.nrw, а MSB не участвует: какие это меры?", "Maßnahmen auf mags.nrw ohne das MSB"),
    ],
    "alone or with others is every measure of it": [
        ("За що відповідає MWIKE, самостійно чи разом з іншими?", "Welche Maßnahmen hat das MWIKE?"),
        ("Welche Maßnahmen verantwortet das MKW, allein oder nicht allein?", "Welche Maßnahmen hat das MKW?"),
    ],
    "only a ministry, as one of several keywords, has it alone": [
        ("nur MWIKE, Cluster V", "Welche Maßnahmen in Cluster V hat das MWIKE allein?"),
        ("tylko MSB, klaster IV, V", "Welche Maßnahmen in Cluster IV und V hat das MSB allein?"),
        ("лише MAGS, без сайту", "Welche Maßnahmen ohne Webseite hat das MAGS allein?"),
        ("Nur MAGS, was läuft noch?", "Welche Maßnahmen des MAGS laufen noch?"),
    ],
    "a number of posts is asked for as posts are": [
        ("Whose budget mentions a certain number of posts?", "Welche Maßnahmen nennen Stellen?"),
        ("ما الإجراءات التي تنص على وظائف؟", "Welche Maßnahmen nennen Stellen?"),
    ],
    "partners in the implementation are partners, and measures in the implementation run": [
        ("Działania klastra V, gdzie wskazano partnerów w realizacji", "Cluster V mit Angabe zu Partnern"),
        ("Które działania klastra V są w realizacji?", "Was läuft derzeit in Cluster V?"),
    ],
    "who sent somebody to ask says nothing, what is asked for does": [
        (
            "Yuvada çalışıyorum, şefimiz MSB'nin süresiz önlemlerini araştırmamı istedi. Hangileri onlar?",
            "Welche Maßnahmen des MSB sind unbefristet?",
        ),
        (
            "Мэрия спросила, что у MWIKE в пятом кластере. Какие это меры?",
            "Welche Maßnahmen in Cluster V hat das MWIKE?",
        ),
    ],
}


@pytest.mark.parametrize(("question", "plain"), by_promise(ALIKE))
def test_a_wording_selects_what_its_plain_one_does(report: Report, question: str, plain: str) -> None:
    """Each group of wordings keeps what its heading promises."""
    assert listed(report, question) == listed(report, plain)
    assert listed(report, question)


def test_the_host_of_a_site_is_the_only_criterion(report: Report) -> None:
    """A host that looks like a ministry is none, though its measures may all be that ministry's."""
    reading = read("Welche Maßnahmen haben ihre Seite auf schulministerium.nrw?", report, TODAY)
    assert reading.filters.criteria() == ("host",)
