"""How words of lists are read that may mean something else as well, told by plain wordings and by what is no list."""

from __future__ import annotations

import pytest
from listing import TODAY, by_promise, listed

from assistant import Assistant
from assistant.understanding.reading import read
from corpus.types import Report

ALIKE = {
    "laws come into force; beside a date that is a start like others": [
        ("Welche Regelungen sind in Kraft getreten?", "Welche Maßnahmen haben ein Inkrafttreten?"),
        ("Wo nennt der Bericht ein Datum des Inkrafttretens?", "Welche Maßnahmen haben ein Inkrafttreten?"),
        ("Welche Vorhaben haben keine Laufzeit, sondern ein Inkrafttreten?", "Maßnahmen mit Inkrafttreten"),
        ("Bei wie vielen Maßnahmen steht Inkrafttreten statt Laufzeit?", "Maßnahmen mit Inkrafttreten"),
        ("Which projects have entered into force?", "Maßnahmen mit Inkrafttreten"),
        ("Для каких программ указана дата вступления в силу?", "Maßnahmen mit Inkrafttreten"),
        ("Które projekty weszły w życie?", "Maßnahmen mit Inkrafttreten"),
        ("Hangi projeler yürürlüğe girdi?", "Maßnahmen mit Inkrafttreten"),
        ("Welche Vorhaben traten 2024 in Kraft?", "Welche Maßnahmen begannen 2024?"),
        ("Які проєкти набрали чинності у 2023 році?", "Welche Maßnahmen begannen 2023?"),
        ("Welche Programme sind gegenwärtig in Kraft?", "Welche Maßnahmen laufen derzeit?"),
    ],
    "of several months in a row each is of the year that is told once": [
        ("Was begann zwischen Mitte Mai und Anfang August 2023?", "Was begann zwischen Mai 2023 und August 2023?"),
        ("Was begann zwischen dem 1. Juni und dem 31. August 2023?", "Was begann zwischen Juni 2023 und August 2023?"),
        ("Was startete vom 1.7. bis 30.9.2023?", "Was begann zwischen Juli 2023 und September 2023?"),
        ("Was endete zwischen Oktober und Januar 2024?", "Was endete zwischen Oktober 2023 und Januar 2024?"),
        ("Was startete im Juni, Juli oder August 2023?", "Was begann zwischen Juni 2023 und August 2023?"),
        ("Haziran ile Ağustos 2023 arasında hangi projeler başladı?", "Was begann zwischen Juni 2023 und August 2023?"),
    ],
    "the beginning of a school year is its first month, its end the last; a school year alone is all of it": [
        ("Was ging zum Start des Schuljahres 2023/2024 los?", "Was begann im August 2023?"),
        ("Which projects started at the beginning of the 2023/24 school year?", "Was begann im August 2023?"),
        ("Was endet mit Ablauf des Schuljahres 2024/25?", "Was endet im Juli 2025?"),
        ("Was startete im Schuljahr 2023/24?", "Was begann zwischen August 2023 und Juli 2024?"),
    ],
    "stress changes nothing, and what one does not care for leaves nothing out": [
        ("Welches Projekt bekommt am allermeisten Geld pro Jahr?", "Wer bekommt am meisten pro Jahr?"),
        ("Was startete als allererstes Programm?", "Welche Maßnahme begann am frühesten?"),
        ("Zu welchen Vorhaben steht überhaupt nicht, was sie kosten?", "Ohne Angabe zu Mitteln"),
        ("Bei welchen weiß man gar nicht, wann sie anfangen?", "Maßnahmen ohne Angabe zur Laufzeit"),
        ("Uns geht es nicht ums Geld: Wo werden Stellen genannt?", "Welche Maßnahmen nennen Stellen?"),
    ],
    "small words, participles and typing errors are no topic, nor is why somebody asks": [
        ("welche projekte vom msb laufen denn total allein", "Welche Maßnahmen hat das MSB allein?"),
        ("2024 zu ende gegangen", "Welche Maßnahmen endeten 2024?"),
        ("was leuft beim mags inzwishen nicht mehr", "Was vom MAGS ist ausgelaufen?"),
        ("Für die Bürgersprechstunde meiner Chefin: was macht das MLV?", "Welche Maßnahmen hat das MLV?"),
        ("Was trägt das Umweltministerium zur Fachkräftesache bei?", "Welche Maßnahmen hat das MUNV?"),
    ],
    "a title in quotation marks names its cluster; a house may be called by its minister": [
        ("Was läuft in „Erfolg durch Vielfalt“ vom MKJFGFI?", "Cluster VI, MKJFGFI"),
        ("Was hat das Neubaur-Ministerium, also das MWIKE, 2024 gestartet?", "Was begann 2024 beim MWIKE?"),
        ("Alles vom MAGS, auch das, wofür es nicht alleine zuständig ist", "Welche Maßnahmen hat das MAGS?"),
    ],
    "what stands between names that were read parts no clauses": [
        ("Was läuft in Cluster II und III derzeit?", "Cluster II oder III, was läuft noch?"),
        ("Was läuft bei MAGS und MSB gemeinsam noch?", "MAGS und MSB gemeinsam, noch laufend"),
        ("Was läuft im Bereich Chancengleichheit und Teilhabe noch?", "Cluster V, noch laufend"),
        ("Was läuft in Erfolg durch Vielfalt noch?", "Cluster VI, noch laufend"),
        ("Welche Projekte im Bereich Ausbildung und Studium laufen noch?", "Cluster III, noch laufend"),
        ("Was von MSB und MAGS begann 2023 und endet 2025?", "MSB und MAGS, Start 2023, Ende 2025"),
    ],
    "a point behind a short number ends no sentence, and how many are asked for is not what mostly holds": [
        ("Wie viele Projekte wurden im 1. Quartal 2024 begonnen?", "Was begann im ersten Quartal 2024?"),
        (
            "Wie viele Programme endeten vom 1. März 2024 bis zum 31. August 2024?",
            "Was endete von März bis August 2024?",
        ),
        ("Wie viele Maßnahmen hat das MAGS? Welche enden 2026?", "Welche Maßnahmen des MAGS enden 2026?"),
    ],
    "a house by itself, rows without a period, and what is told on the net": [
        ("Wo ist das Schulministerium das einzige Ressort?", "Welche Maßnahmen hat das MSB allein?"),
        ("Welche Maßnahmen haben keine Laufzeit?", "Maßnahmen ohne Angabe zur Laufzeit"),
        ("ohne Laufzeit", "Maßnahmen ohne Angabe zur Laufzeit"),
        ("Zu welchen Maßnahmen gibt es online nichts?", "Welche Maßnahmen haben keine Webseite?"),
        ("Zu welchen Projekten gibt es online mehr?", "Welche Maßnahmen haben eine Webseite?"),
    ],
    "what only tells of who asks, or how the answer is to be, changes nothing": [
        (
            "Ich habe die Broschüre hier, finde es aber nicht. Welche Maßnahmen des MSB laufen noch?",
            "MSB, noch laufend",
        ),
        ("Unsere Kammer plant 2027 etwas Neues. Welche Maßnahmen haben ESF-Mittel?", "Maßnahmen mit ESF-Mitteln"),
        ("Übermorgen ist Sitzung, und ich hab nichts. Welche Vorhaben hat das MKW?", "Welche Maßnahmen hat das MKW?"),
        ("Für meine Bachelorarbeit an der Uni Köln: Wo sind Kammern Partner?", "Wo sind Kammern Partner?"),
        ("Bin Erzieher und neugierig: Was endet 2027?", "Was endet 2027?"),
        ("Was endet 2027? Bitte mit Seitenangabe.", "Was endet 2027?"),
        ("Wo sind Kammern Partner? Danke im Voraus!", "Wo sind Kammern Partner?"),
        ("Ich schreibe über das Handwerk. Was liegt bei der Staatskanzlei?", "Welche Maßnahmen hat die Staatskanzlei?"),
        ("I work for the city of Hamm. What ends in 2027?", "Was endet 2027?"),
        ("Быстрый вопрос: Что заканчивается в 2027 году?", "Was endet 2027?"),
        ("Я журналіст і пишу про кадри. Де партнерами є палати?", "Wo sind Kammern Partner?"),
        ("Do mojej pracy magisterskiej: Gdzie partnerami są izby?", "Wo sind Kammern Partner?"),
        ("Ich bearbeite Cluster III. Welche Maßnahmen laufen noch?", "Cluster III, noch laufend"),
        ("Ich arbeite im Schulministerium. Was läuft bei uns noch?", "MSB, noch laufend"),
    ],
    "what is denied of one cell or sum is not denied of the one before it": [
        ("Welche Maßnahmen mit Webseite nennen keine Partner?", "Mit Webseite, aber ohne Partner"),
        ("Welche Programme ohne Partner haben eine Webseite?", "Mit Webseite, aber ohne Partner"),
        ("Какие меры министерства школы не называют партнёров?", "MSB ohne Partner"),
        ("Які заходи міністерства праці не називають партнерів?", "MAGS ohne Partner"),
        ("Hangi MAGS önlemleri ortak belirtmiyor?", "MAGS ohne Partner"),
        ("Welche Maßnahmen mit Geldbetrag haben keine Webseite?", "Ohne Webseite, aber mit Geldbetrag"),
        (
            "Welche Projekte mit mehr als einer Million Euro im Jahr haben keine Webseite?",
            "Ohne Webseite, mehr als 1.000.000 Euro pro Jahr",
        ),
    ],
    "limits, ends, halves and partners in other words": [
        ("Welche Regelungen wurden für zwei Jahre genehmigt?", "Was ist auf zwei Jahre befristet?"),
        ("Welches Projekt reicht am weitesten in die Zukunft?", "Welche Maßnahme endet als letzte?"),
        ("Welche mit festem Schlusstermin laufen am weitesten?", "Welche Maßnahme endet als letzte?"),
        (
            "Was kostet im Jahr zwischen einer viertel und einer halben Million?",
            "Was kostet pro Jahr zwischen 250.000 und 500.000 Euro?",
        ),
        (
            "Was bekommt insgesamt zwischen einer halben und einer ganzen Million?",
            "Was kostet insgesamt zwischen 500.000 und 1.000.000 Euro?",
        ),
        ("Was beginnt erst, nachdem 2024 vorbei ist?", "Was begann nach 2024?"),
        ("Was endet noch, bevor 2025 anfängt?", "Was endete vor 2025?"),
        ("Welche Projekte dauern keine zwei Jahre?", "Welche Maßnahmen dauern weniger als zwei Jahre?"),
        ("Welche sind nur zwei Jahre lang gelaufen?", "Welche Maßnahmen dauern genau zwei Jahre?"),
        ("Welche Projekte wurden nach 2024 nicht fortgesetzt?", "Stichtag 1. Januar 2025: was ist ausgelaufen?"),
        ("Maßnahmen mit Jahresbetrag", "Welche Maßnahmen nennen eine Summe pro Jahr?"),
        ("Alles mit der AOK", "Wo ist die AOK Partner?"),
        ("Budget < 200.000 € insgesamt", "Was kostet insgesamt weniger als 200.000 Euro?"),
        ("MAGS, Laufzeit > 3 Jahre", "Welche Maßnahmen des MAGS dauern mehr als drei Jahre?"),
        ("Welche Projekte liegen über der Millionengrenze?", "Was kostet mehr als eine Million Euro?"),
        ("Kosten zwischen 100k und 500k", "Was kostet zwischen 100.000 und 500.000 Euro?"),
        ("Was ist vor einem Jahr ausgelaufen?", "Was endete 2025?"),
        ("Was endet in einem Monat?", "Was endet im Dezember 2026?"),
        ("Was läuft nach der nächsten Landtagswahl noch?", "Was läuft über das Ende der Legislatur hinaus?"),
        ("Welche Projekte leitet Mona Neubaur?", "Welche Maßnahmen hat das MWIKE?"),
        ("Was macht der Laumann alles?", "Welche Maßnahmen hat das MAGS?"),
        ("Which projects state an amount per year?", "Maßnahmen mit Jahresbetrag"),
        ("Jakie projekty finansuje UE, wszystko jedno z którego funduszu?", "Welche Maßnahmen bekommen EU-Geld?"),
        ("Какие проекты финансирует ЕС, неважно из какого фонда?", "Welche Maßnahmen bekommen EU-Geld?"),
        ("Wat ham se beim MAGS jestartet im Jahr 2024?", "Was begann 2024 beim MAGS?"),
        ("Wo stecken die Kammern mit drin?", "Wo sind Kammern Partner?"),
        ("welche projekte haben die g.i.b. als partner", "Wo ist die G.I.B. Partner?"),
    ],
}
TALKS = {
    "what follows or comes before is told from the earlier list's time": [
        (("Welche Maßnahmen endeten 2024?", "Und im folgenden Jahr?"), "Welche Maßnahmen enden 2025?"),
        (("Was begann 2023?", "Und im vorangehenden Jahr?"), "Was begann 2022?"),
        (("Was begann 2023?", "А в следующем году?"), "Was begann 2024?"),
        (("Was begann 2023?", "А наступного року?"), "Was begann 2024?"),
        (("Was begann im Mai 2023?", "Und im folgenden Monat?"), "Was begann im Juni 2023?"),
        (("Was begann im 2. Quartal 2023?", "Und im Quartal danach?"), "Was begann im 3. Quartal 2023?"),
        (("Was begann im Schuljahr 2022/23?", "Und im folgenden Schuljahr?"), "Was begann im Schuljahr 2023/24?"),
        (("Was begann 2023?", "Und letztes Jahr?"), "Was begann 2025?"),
        (("Was endet 2025?", "Und in der zweiten Jahreshälfte?"), "Was endet zwischen Juli 2025 und Dezember 2025?"),
        (("Was begann 2023?", "Nur im zweiten Quartal"), "Was begann im 2. Quartal 2023?"),
        (("Was begann 2023?", "Und im letzten Sommer?"), "Was begann im Sommer 2026?"),
    ],
    "a question that only says yes or no turns the earlier criterion round": [
        (("Was in Cluster VI hat keine Webseite?", "Und welche haben dort eine?"), "Cluster VI mit Webseite"),
        (("Was in Cluster V nennt keinen Betrag?", "Und welche schon?"), "Cluster V mit Betrag"),
        (("Was vom MSB hat eine Webseite?", "Und welche davon nicht?"), "MSB ohne Webseite"),
        (("Was hat das MSB mit Webseite?", "Und welche sind vorbei?"), "MSB mit Webseite, inzwischen ausgelaufen"),
    ],
    "what a verb takes out may be what lacks something": [
        (("Was hat das MAGS?", "Streich die ohne Webseite"), "MAGS mit Webseite"),
        (("Was hat das MAGS?", "Lass die mit Webseite weg"), "MAGS ohne Webseite"),
        (("Was hat das MAGS?", "ohne die mit Webseite"), "MAGS ohne Webseite"),
        (("Was hat keine Webseite?", "und davon die, die schon vorbei sind?"), "Ohne Webseite, inzwischen ausgelaufen"),
    ],
    "another thing that happens is asked for by itself where no measure has both, unless of those": [
        (("Was endete 2025?", "Und was hat 2025 angefangen?"), "Was begann 2025?"),
        (("Was endete 2025?", "Und was davon hat 2023 angefangen?"), "Was begann 2023 und endete 2025?"),
        (("Was begann 2023?", "Und was endet 2024?"), "Was begann 2023 und endete 2024?"),
    ],
    "what two lists one after the other were asked by is meant together": [
        (("Wo sind Kammern Partner?", "Und wo Jobcenter?", "Wo denn beide zugleich?"), "Partner Kammern und Jobcenter"),
        (("Was hat das MAGS?", "Und das MSB?", "Wo sind beide zuständig?"), "MAGS und MSB gemeinsam"),
        (
            ("Which measures have chambers as partners?", "And job centres?", "Where are both involved?"),
            "Partner Kammern und Jobcenter",
        ),
        (("Was hat das MAGS?", "Und das MSB?", "Und davon die mit Webseite?"), "MSB mit Webseite"),
    ],
}
NO_LISTS = {
    "how or when something is done asks for no set": [
        "Как добраться до Европы?",
        "Что посмотреть в Берлине?",
        "Куда поехать летом 2025 года?",
        "Brüksel'e nasıl giderim?",
        "Jak dostać się do Europy?",
        "How do I get to Brussels?",
        "Wann beginnt der Sommer?",
        "Wann ist das Gesetz in Kraft getreten?",
        "Wer ist Mona Neubaur?",
        "Who is Karl-Josef Laumann?",
        "Ми молода фірма, нам радять узяти людей з Туреччини. Це ще діє?",
    ],
}


@pytest.mark.parametrize(("question", "plain"), by_promise(ALIKE))
def test_a_wording_is_read_as_its_plain_one(report: Report, question: str, plain: str) -> None:
    """Each group of wordings keeps what its heading promises."""
    assert listed(report, question) == listed(report, plain)


@pytest.mark.parametrize(("questions", "plain"), by_promise(TALKS))
def test_a_talk_lists_what_its_plain_question_does(
    assistant: Assistant, report: Report, questions: tuple[str, ...], plain: str
) -> None:
    """Each group of talks keeps what its heading promises."""
    answer = assistant.converse(questions, as_of=TODAY)
    assert [match.measure.number for match in answer.matches] == listed(report, plain)


@pytest.mark.parametrize("question", [question for questions in NO_LISTS.values() for question in questions])
def test_what_only_has_words_of_criteria_is_no_list(report: Report, question: str) -> None:
    """A question that asks for something else is no list, whatever its words."""
    assert read(question, report, TODAY).kind != "list"


def test_only_laws_come_into_force(report: Report) -> None:
    """The row Inkrafttreten stands in the place of a period."""
    assert listed(report, "Welche Maßnahmen haben ein Inkrafttreten?") == ["III.1", "IV.7"]


def test_a_topic_may_be_narrowed_to_what_meets_criteria(report: Report) -> None:
    """ "… aber nur …" is said of a topic's measures, though no measures are spoken of."""
    reading = read("Was gibt es zu Lehrkräften, aber nur vom MSB?", report, TODAY)
    assert reading.topic == ("lehrkraeften",)
    assert reading.filters.ministries == ("MSB",)


def test_topics_in_small_letters_are_kept(report: Report) -> None:
    """What the report writes as a noun may be a topic in a question all in small letters."""
    assert read("welche maßnahmen für lehrkräfte hat das msb", report, TODAY).topic == ("lehrkraefte",)


def test_until_when_something_goes_on_is_asked_of_its_period(assistant: Assistant) -> None:
    """What lasts is not what is extended, though Russian says both with the same root."""
    answer = assistant.converse(("Was ist I.11?", "до какого года это продлится"), as_of=TODAY)
    assert answer.matches[0].citations[0].field == "laufzeit"


def test_measures_of_a_topic_are_a_set_though_a_title_has_its_word(report: Report) -> None:
    """A title that has the word of a topic names its measure only where one is asked for."""
    named = ("IV.2", "IV.4")
    reading = read("Welche Projekte zum Quereinstieg endeten 2024?", report, TODAY, named=named)
    assert reading.topic == ("quereinstieg",)
    assert read("Wann endete das Projekt Quereinstieg?", report, TODAY, named=named).topic == ()


def test_the_topic_of_another_language_is_looked_for_in_german(assistant: Assistant) -> None:
    """What the vocabulary knows is searched for by its German words."""
    answer = assistant.ask("which measures for refugees have a website?", as_of=TODAY)
    assert {match.measure.number for match in answer.matches} == {"V.7", "V.9"}


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Gibt es etwas für Eltern, das noch läuft?", ("eltern",)),
        ("Was gibt es zur Pflege, das vom MAGS ist?", ("pflege",)),
        ("Welche Kongresse begannen 2024?", ("kongresse",)),
        ("Welche Lehrkräfte sind bis 2028 angestellt?", ()),
    ],
)
def test_a_topic_is_asked_for_without_the_word_for_measures(
    report: Report, question: str, topic: tuple[str, ...]
) -> None:
    """A clause for those that meet criteria, or the word for a sort of measures, asks for them; other nouns do not."""
    assert read(question, report, TODAY).topic == topic


def test_a_clear_topic_is_not_refused_for_a_less_clear_measure(assistant: Assistant) -> None:
    """Where the report surely has a topic, what meets the criteria need only probably belong to it."""
    answer = assistant.ask("Welche Regelungen für Lehrer gelten noch?", as_of=TODAY)
    assert {match.measure.number for match in answer.matches} == {"I.1", "I.3"}
    assert assistant.ask("Welche Projekte zum Tierschutz haben eine Webseite?", as_of=TODAY).status == "no_answer"
