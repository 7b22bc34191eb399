"""List questions in six other languages are read as their German wordings are."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from assistant import Assistant
from assistant.language import LANGUAGES
from assistant.selection.filters import Filters
from assistant.types import Kind
from assistant.understanding.languages.glossary import in_german_words
from assistant.understanding.reading import read
from corpus import Report

DAY = date(2026, 11, 22)
DATA = Path(__file__).parent / "data"
# The same question, or a question and what follows it up, in seven languages a line.
QUESTIONS = [json.loads(line) for line in (DATA / "lists_in_languages.jsonl").read_text(encoding="utf-8").splitlines()]
FOLLOW_UPS = [
    json.loads(line) for line in (DATA / "followups_in_languages.jsonl").read_text(encoding="utf-8").splitlines()
]


def understood(report: Report, question: str) -> tuple[Kind, Filters, tuple[str, ...]]:
    """Return kind, criteria and topic that a question is read into."""
    reading = read(question, report, DAY)
    return reading.kind, reading.filters, reading.topic


@pytest.mark.parametrize("asked", QUESTIONS, ids=[asked["de"] for asked in QUESTIONS])
def test_a_list_is_read_alike_in_every_language(report: Report, asked: dict[str, str]) -> None:
    """The German wording is a list with criteria, and the six others state the same ones."""
    kind, criteria, _ = wanted = understood(report, asked["de"])
    assert kind is Kind.LIST
    assert criteria
    assert {language: understood(report, asked[language]) for language in LANGUAGES} == dict.fromkeys(LANGUAGES, wanted)


AS_PEOPLE_WRITE = [
    (
        "Which measures belong to neither the labour nor the school ministry?",
        "Welche Maßnahmen gehören weder zum MAGS noch zum MSB?",
    ),
    ("What expires within the next two years?", "Welche Maßnahmen enden in den nächsten zwei Jahren?"),
    (
        "Okullardan sorumlu bakanlığın ucu açık projeleri hangileri?",
        "Welche Maßnahmen des Schulministeriums laufen unbefristet?",
    ),
    ("MSB'nin 2028 yılına sarkan projeleri var mı, hangileri?", "Welche Maßnahmen des MSB laufen 2028 noch?"),
    (
        "Bütçesi bir ila beş milyon euro arasında kalan tedbirler",
        "Welche Maßnahmen kosten zwischen 1 und 5 Millionen Euro?",
    ),
    ("شو رح يخلص السنة؟", "Welche Maßnahmen enden dieses Jahr?"),
    ("أي تدابير لا تكلّف نصف مليون يورو في السنة؟", "Welche Maßnahmen kosten weniger als 500000 Euro pro Jahr?"),
    ("أي برامج تعتمد على أموال الصندوق الاجتماعي الأوروبي؟", "Welche Maßnahmen werden aus dem ESF finanziert?"),
    ("which ones wrap up in 2025", "Welche Maßnahmen enden 2025?"),
    ("Do we know which projects the ESF helps pay for?", "Welche Maßnahmen werden aus dem ESF finanziert?"),
    ("Does anything run beyond 2027?", "Welche Maßnahmen laufen über 2027 hinaus?"),
    ("Which measures do the labour and the school ministry share?", "Welche Maßnahmen haben MAGS und MSB gemeinsam?"),
    ("five-year measures", "Welche Maßnahmen sind auf fünf Jahre befristet?"),
    ("All measures, except those in cluster III", "Alle Maßnahmen außer Cluster III"),
    ("Which measures that started in 2024 are already over?", "Welche begannen 2024, sind aber schon ausgelaufen?"),
    ("Where is the Kreis Düren a partner?", "Bei welchen Maßnahmen ist der Kreis Düren Partner?"),
    ("what doesn't cost more than 100,000 euros", "Was kostet höchstens 100.000 Euro?"),
    ("ktore programy juz sie zakonczyly", "Welche Programme sind bereits ausgelaufen?"),
    ("Ani MAGS, ani MSB: co zostaje?", "Welche Maßnahmen sind weder vom MAGS noch vom MSB?"),
    ("Ile działań realizują razem ministerstwa gospodarki i pracy?", "Wie viele haben MWIKE und MAGS gemeinsam?"),
    ("wszystko oprócz tego, czym zajmuje się MAGS", "Alle Maßnahmen, die nicht vom MAGS sind"),
    ("w jakich programach współpracują firmy?", "Bei welchen Maßnahmen sind Unternehmen Partner?"),
    ("Gdzie nie ma nic o czasie trwania?", "Welche Maßnahmen sind ohne Angabe zur Laufzeit?"),
    ("W czym bierze udział TU Dortmund?", "Bei welchen Maßnahmen ist die TU Dortmund Partner?"),
    ("które kosztują mniej niż milion euro w roku", "Welche kosten weniger als 1 Million Euro pro Jahr?"),
    ("Berufskollegs jako partnerzy - gdzie?", "Bei welchen Maßnahmen sind Berufskollegs Partner?"),
    ("Do czego dopłaca Bruksela?", "Welche Maßnahmen werden mit EU-Mitteln finanziert?"),
    ("Które działania nie mówią, kiedy trwają?", "Welche Maßnahmen sind ohne Angabe zur Laufzeit?"),
    ("Co nie zaczęło się przed 2024 rokiem?", "Welche Maßnahmen begannen nicht vor 2024?"),
    ("Które działania nie będą już trwać w 2027?", "Welche Maßnahmen laufen 2027 nicht mehr?"),
    ("Które działania z klastra 1 nie mają własnej strony?", "Welche aus Cluster 1 haben keine Internetseite?"),
    ("Я як раз читаю про кластер IV. Що з нього ще триває?", "Welche Maßnahmen aus Cluster IV laufen noch?"),
    ("У чому беруть участь джобцентри?", "Bei welchen Maßnahmen sind Jobcenter Partner?"),
    ("Для яких заходів не вказано, скільки грошей?", "Welche Maßnahmen sind ohne Angabe zu den Mitteln?"),
    ("На три года рассчитаны какие?", "Welche Maßnahmen sind auf drei Jahre befristet?"),
    ("каким программам конец в следующем году?", "Welche Maßnahmen enden nächstes Jahr?"),
    ("2024 це останній рік для яких програм?", "Welche Maßnahmen enden 2024?"),
    ("Є сайт, кінець 2026: хто?", "Welche Maßnahmen haben eine Internetseite und enden 2026?"),
    ("Розпочаті у 2020 й досі живі — які?", "Welche Maßnahmen begannen 2020 und laufen noch?"),
    ("MKJFGFI - действующие программы", "Welche Maßnahmen des MKJFGFI laufen derzeit?"),
    ("Привлечены ли к чему-то союзы?", "Bei welchen Maßnahmen sind Verbände Partner?"),
    ("что делает минтруда", "Welche Maßnahmen hat das MAGS?"),
    ("школьное министерство - все проекты", "Welche Maßnahmen hat das MSB?"),
    (
        "какие меры два министерства - труда и образования - ведут сообща",
        "Welche Maßnahmen haben MAGS und MSB gemeinsam?",
    ),
    ("минтруда 2026 конец", "Welche Maßnahmen des MAGS enden 2026?"),
    ("Что действовало в период с 2020 по 2022 год?", "Welche Maßnahmen liefen zwischen 2020 und 2022?"),
    ("Какие меры начались в 2021-м и заканчиваются в 2027-м?", "Welche Maßnahmen begannen 2021 und enden 2027?"),
    ("до 100 тысяч евро - какие проекты?", "Welche Maßnahmen kosten höchstens 100.000 Euro?"),
    (
        "Какие проекты получают минимум полмиллиона евро в год?",
        "Welche Maßnahmen kosten mindestens 500.000 Euro pro Jahr?",
    ),
    ("На что идут земельные деньги вместе с ESF?", "Welche Maßnahmen werden mit Landesmitteln und ESF finanziert?"),
    ("Где партнёром названа G.I.B.?", "Bei welchen Maßnahmen ist die G.I.B. Partner?"),
    ("Какие меры не сообщают, сколько они длятся?", "Welche Maßnahmen sind ohne Angabe zur Laufzeit?"),
    ("Прошу предоставить меры, за которые отвечает MSB.", "Welche Maßnahmen hat das MSB?"),
    ("що робить мінпраці", "Welche Maßnahmen hat das MAGS?"),
    ("усе, що мінсім'ї веде саме і що ще діє", "Welche Maßnahmen hat das MKJFGFI allein und laufen heute noch?"),
    ("Чи є заходи, у яких міністерство науки не саме, а ще з кимось?", "Welche Maßnahmen hat das MKW nicht allein?"),
    ("MSB безстроково", "Welche Maßnahmen des MSB sind unbefristet?"),
    ("Два роки тому що стартувало?", "Welche Maßnahmen begannen vor zwei Jahren?"),
    ("Які проєкти завершилися торік?", "Welche Maßnahmen endeten letztes Jahr?"),
    ("Дія яких заходів припиняється 31 грудня 2024?", "Welche Maßnahmen enden am 31.12.2024?"),
    (
        "У яких програм бюджет не менше 5 млн євро щороку?",
        "Welche Maßnahmen kosten mindestens 5 Millionen Euro pro Jahr?",
    ),
    ("чи є заходи з грошима фонду справедливого переходу?", "Welche Maßnahmen werden vom JTF finanziert?"),
    ("Заходи за участю торгово-промислових палат", "Bei welchen Maßnahmen sind Kammern Partner?"),
    ("По яких заходах нічого не сказано про фінансування?", "Welche Maßnahmen sind ohne Angabe zu Mitteln?"),
    ("Заходи кластера VI, що лишилися без сайту", "Welche Maßnahmen aus Cluster VI haben keine Internetseite?"),
]


@pytest.mark.parametrize(("question", "german"), AS_PEOPLE_WRITE, ids=[question for question, _ in AS_PEOPLE_WRITE])
def test_a_list_is_read_as_its_german_wording(report: Report, question: str, german: str) -> None:
    """Spoken verbs, shared nouns, relative clauses, and words typed without their signs select what the German does."""
    kind, criteria, topic = understood(report, question)
    wanted = understood(report, german)[1]
    assert (kind, topic) == (Kind.LIST, ())
    assert criteria.select(report.measures, DAY) == wanted.select(report.measures, DAY)
    assert wanted


@pytest.mark.parametrize(
    "question",
    [
        "Which care measures for nurses still run in 2027?",
        "Jakie działania dla przedszkoli ma ministerstwo rodziny?",
        "Какие программы по цифровизации ведёт министерство экономики?",
        "Проєкти з інтеграції біженців, які ще тривають",
    ],
)
def test_what_measures_are_for_is_a_topic(report: Report, question: str) -> None:
    """A word that goes with "for" or with the noun is the topic of a list, and no word to leave out."""
    kind, criteria, topic = understood(report, question)
    assert (kind, bool(criteria), bool(topic)) == (Kind.TOPIC, True, True)


@pytest.mark.parametrize("asked", FOLLOW_UPS, ids=[asked["de"][-1] for asked in FOLLOW_UPS])
def test_a_list_is_narrowed_alike_in_every_language(assistant: Assistant, asked: dict[str, list[str]]) -> None:
    """A follow-up of each language narrows the list before it to the measures of the German one."""
    answers = {language: assistant.converse(questions, as_of=DAY) for language, questions in asked.items()}
    chosen = {language: [match.measure.number for match in answer.matches] for language, answer in answers.items()}
    assert chosen["de"]
    assert chosen == dict.fromkeys(LANGUAGES, chosen["de"])


@pytest.mark.parametrize(
    ("question", "language", "german"),
    [
        ("2025 yılı sonuna kadar", "tr", "bis Ende 2025"),
        ("2023 ile 2025 arasında", "tr", "zwischen 2023 und 2025"),
        ("I. ve II. kümelerde", "tr", "Cluster I und II"),
        ("MAGS'ın yer almadığı", "tr", "nicht vom MAGS"),
        ("началось до 2020 года", "ru", "begonnen vor 2020"),
        ("действуют до 2020 года", "ru", "laufen bis 2020"),
        ("from the third and fourth cluster", "en", "aus dritte und vierte Cluster"),
        ("2026'da 1.500.000 avro", "tr", "2026 1.500.000 Euro"),
        ("1.5 million euros or 500,000", "en", "1,5 Millionen Euro oder 500000"),
        ("٢٠٢٥", "ar", "2025"),
        ("from 2023 to 2025", "en", "von 2023 bis 2025"),
        ("Ministry of Labour, Health and Social Affairs", "en", "Arbeitsministerium"),
        ("وللوزارات", "ar", "und ministerien"),
        ("п'ятьма роками", "uk", "fünf Jahr"),
        ("nie należą do MAGS", "pl", "gehören nicht vom MAGS"),
    ],
)
def test_words_stand_in_german_order(question: str, language: str, german: str) -> None:
    """Endings, postpositions, glued words, names of several areas, and what is denied become what a German says."""
    assert in_german_words(question, language) == german


@pytest.mark.parametrize(
    ("question", "german"),
    [
        ("calisma bakanliginin projelerinden 2027de hala devam edenler", "Welche Maßnahmen des MAGS laufen 2027 noch?"),
        ("MAGS 2026 bitenler", "Welche Maßnahmen des MAGS enden 2026?"),
        ("Çalışma ve Ekonomi bakanlıklarının beraber yürüttüğü programlar var mı?", "Maßnahmen von MAGS und MWIKE gemeinsam"),
        ("MSB'nin I. küme dışındaki tedbirleri neler?", "Welche Maßnahmen des MSB, außer denen in Cluster I?"),
        ("Bütçesi 100.000 avroyu geçmeyen önlemler", "Welche Maßnahmen kosten höchstens 100.000 Euro?"),
        ("Odaların ortak olmadığı tedbirler", "Welche Maßnahmen haben nicht die Kammern als Partner?"),
        ("Mart 2023'ten Mart 2024'e kadar başlatılanlar", "Welche Maßnahmen haben zwischen März 2023 und März 2024 begonnen?"),
        ("Web sitesi var ama ortağı yok, hangileri bunlar?", "Welche Maßnahmen haben eine Internetseite, aber keine Partner?"),
        ("شو المشاريع اللي بتخلص هالسنة؟", "Welche Maßnahmen enden dieses Jahr?"),
        ("في مشاريع لسا ما بلشت؟", "Welche Maßnahmen sind noch nicht gestartet?"),
        ("أي برامج بتكلف أكتر من مليون يورو بالسنة؟", "Welche Maßnahmen kosten mehr als 1 Million Euro pro Jahr?"),
        ("شو المشاريع تبع MAGS اللي رح تخلص بـ2026؟", "Welche Maßnahmen des MAGS enden 2026?"),
        ("مشاريع ما إلها أي شريك", "Welche Maßnahmen haben keine Partner?"),
        ("التدابير التي أُطلقت خلال عام 2024", "Welche Maßnahmen haben 2024 begonnen?"),
        ("المشاريع التي تقل تكلفتها السنوية عن مليون يورو", "Welche Maßnahmen kosten weniger als 1 Million Euro pro Jahr?"),
        ("مشاريع ما بتتمول من الاتحاد الأوروبي", "Welche Maßnahmen werden nicht aus EU-Mitteln finanziert?"),
    ],
)  # fmt: skip
def test_everyday_wordings_choose_what_the_german_one_does(report: Report, question: str, german: str) -> None:
    """Turkish typed in haste and spoken Arabic are a list of the same measures as a plain German question."""
    (kind, criteria, _), (_, wanted, _) = understood(report, question), understood(report, german)
    assert kind is Kind.LIST
    assert wanted
    assert criteria.select(report.measures, DAY) == wanted.select(report.measures, DAY)
