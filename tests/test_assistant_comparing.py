"""Measures that a question sets side by side, by number, by name, or merely described."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Kind


@pytest.mark.parametrize(
    ("question", "measures", "field"),
    [
        ("Was ist der Unterschied zwischen I.12 und III.6?", ("I.12", "III.6"), "ziel"),
        ("Wer ist für PerMenti und wer für die Meisterprämie zuständig?", ("V.7", "IV.1"), "ressort"),
        ("Laufen die Abordnungen oder die Kita-Helfer länger als das jeweils andere?", ("I.5", "I.11"), "laufzeit"),
        ("Welche Partner haben Talentscouting und Übergangslotsen jeweils?", ("II.3", "II.8"), "partner"),
        ("Kita-Helfer und Integrationsbegleiterinnen, wie lange gibt's die beiden?", ("I.11", "IV.3"), "laufzeit"),
        ("Bis wann laufen Ferienpraktikum, Berufswahlapp und Übergangslotsen?", ("II.1", "II.4", "II.8"), "laufzeit"),
        ("Welcher Abschluss kam früher, Krankenkassenfachwirt oder SiA?", ("IV.7", "III.7"), "laufzeit"),
        ("Hat PerMenti einen späteren Start als die Runden Tische?", ("V.7", "V.2"), "laufzeit"),
        ("Indien und Indonesien: wofür gibt das Land mehr Geld aus?", ("VI.2", "VI.3"), "mittel"),
        ("Which gets more money, KIM or Talentscouting?", ("V.6", "II.3"), "mittel"),
        ("Jak się różni KIM od PerMenti?", ("V.6", "V.7"), "ziel"),
        ("Was davon ist vom Schulministerium, die Alltagshelfer oder die Kita-Helfer?", ("I.4", "I.11"), "ressort"),
        ("Ferienpraktikum oder Bildungsprämie Wärmepumpen, was ist teurer?", ("II.1", "IV.5"), "mittel"),
        ("II.9 und die Übergangslotsen, gleich lang befristet?", ("II.9", "II.8"), "laufzeit"),
        ("Für KIM oder PerMenti bin ich zuständig. Welche läuft kürzer?", ("V.6", "V.7"), "laufzeit"),
        (
            "Indonesien und Indien: Unterscheiden sich die beiden Fachkräfteprojekte beim Ressort?",
            ("VI.3", "VI.2"),
            "ressort",
        ),
        ("ZFE NRW и IFA NRW это одно министерство или разные", ("VI.6", "VI.7"), "ressort"),
        ("Welche Träger sind beim Gartenbau dabei und welche bei Indonesien?", ("III.13", "VI.3"), "partner"),
        ("Next Career kriegt mehr im Jahr als Talentscouting, oder?", ("III.9", "II.3"), "mittel"),
        (
            "Ist der Partner der Integrationsbegleiterinnen auch Partner bei der Meisterprämie?",
            ("IV.3", "IV.1"),
            "partner",
        ),
        ("Hängen VI.2 und VI.3 an denselben Häusern?", ("VI.2", "VI.3"), "ressort"),
        ("Ist die Bildungsprämie oder das Ferienpraktikum besser ausgestattet?", ("IV.5", "II.1"), "mittel"),
        ("Wofür gibt's im Jahr mehr, für die Meisterprämie oder für die Wärmepumpen?", ("IV.1", "IV.5"), "mittel"),
        (
            "Trat das Gleichwertigkeitsgesetz vor der Reform des dualen Studiums in Kraft?",
            ("III.1", "III.8"),
            "laufzeit",
        ),
        ("Steckt das Land mehr in die Ausbildungswege oder in die Lotsen beim Übergang?", ("II.9", "II.8"), "mittel"),
        ("When did the India and Indonesia projects start?", ("VI.2", "VI.3"), "laufzeit"),
        ("was hat der medien-beirat gekostet und der bewerbertag", ("IV.8", "IV.4"), "mittel"),
        ("Es gibt Fachkräfte aus Indien und welche aus Indonesien. Was ist teurer?", ("VI.2", "VI.3"), "mittel"),
        ("На що виділяють більше на рік: на Індію чи на Індонезію, і хто відповідає?", ("VI.2", "VI.3"), "mittel"),
        ("أيهما لديه ميزانية أكبر سنوياً: الهند أم إندونيسيا؟", ("VI.2", "VI.3"), "mittel"),
    ],
    ids=[
        "numbers",
        "names",
        "longer",
        "each",
        "both",
        "three",
        "earlier or",
        "later than",
        "described",
        "English",
        "Polish",
        "which of them by what is said of it",
        "comparative alone",
        "number and name",
        "told before it is asked",
        "both that are told already",
        "one or different ones in Russian",
        "asked twice",
        "more than",
        "two names and a field",
        "numbers and the house",
        "comparative in other words",
        "what for means the money",
        "before the other",
        "puts more into",
        "a word each",
        "asked in the words around a description",
        "described before it is asked",
        "Ukrainian",
        "Arabic",
    ],
)
def test_measures_stand_side_by_side(
    assistant: Assistant, question: str, measures: tuple[str, ...], field: str
) -> None:
    """One match each, in the order of the question, with the asked cell first."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.COMPARE
    assert tuple(match.measure.number for match in answer.matches) == measures
    assert {match.citations[0].field.value for match in answer.matches} == {field}


@pytest.mark.parametrize(
    ("question", "fields"),
    [
        ("Wann läuft zdi.NRW, wann die berufswahlapp? Ich brauche auch die Website von beiden.", "laufzeit internet"),
        ("Was hat der Bewerbertag gekostet und der Kongress? und von wann bis wann liefen die", "mittel laufzeit"),
        ("Which pays out more each year, Meisterprämie or KIM, and how long does each run?", "mittel laufzeit"),
        ("PerMenti и KIM: на что тратят больше и кто за них отвечает?", "mittel ressort"),
    ],
    ids=["an order behind the question", "asked without a mark", "a comparative and a question", "Russian"],
)
def test_all_fields_of_a_comparison_are_shown(assistant: Assistant, question: str, fields: str) -> None:
    """Each measure has all that is asked for, in the order of the question, whatever sentence asks for it."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.COMPARE
    assert " ".join(field.value for field in answer.interpretation.fields) == fields


@pytest.mark.parametrize(
    "question",
    [
        "Wie werde ich Erzieherin oder Kinderpflegerin?",
        "Wer ist bei PerMenti zuständig und wie lange läuft das?",
        "Welche Maßnahmen hat das Schulministerium und welche laufen noch?",
        "Ich arbeite in der Kita und studiere: wie lange läuft das Talentscouting?",
        "Die Helfer, die in der Klasse Listen führen und aufräumen: wie lange sind die befristet?",
        "Zeig mir, wo Familienministerium und Schulministerium beide zuständig sind.",
        "Neben NRW: Welche Bundesländer machen bei der berufswahlapp mit?",
        "Hat das Land eine Kampagne, damit mehr junge Leute Koch oder Kellnerin lernen?",
    ],
    ids=[
        "topic",
        "two facts of one measure",
        "list",
        "own story",
        "clause",
        "two ministries",
        "beside",
        "more of something",
    ],
)
def test_other_questions_with_and_are_no_comparison(assistant: Assistant, question: str) -> None:
    """What only joins words is not compared."""
    assert assistant.ask(question, as_of=DAY).kind is not Kind.COMPARE


@pytest.mark.parametrize(
    "question",
    [
        "Sagen Sie, Kurzarbeitergeld, wie viele Wochen gibt es das höchstens, wenn beide Betriebe schließen?",
        "İki kızım var, ikisi de lisede; kreşte yardımcı olmak istiyorum, bütçe ne kadar?",
        "Was macht mehr Freude, und seit wann kann man MID-Assistent werden?",
        "Darf ich als Schülerin weniger als 20 Stunden in der Kita helfen, und wie lange?",
        "Ab wann gilt das Gesetz, durch das eine Lehre genauso viel zählt wie ein Hochschulabschluss?",
        "Was passiert, damit Züge nicht mehr ausfallen, nur weil Lokführer fehlen?",
        "When did the pact for people with disabilities, signed by employers and unions, begin and end?",
        "Wer ist zuständig, wenn eine Firma Leute aus Indien anwerben will, Altenpflege oder EDV?",
    ],
    ids=["both of others", "own children", "more", "less than hours", "as much as", "no more", "list within", "if"],
)
def test_what_only_sounds_like_comparing_is_none(assistant: Assistant, question: str) -> None:
    """Parts of a question that means a single thing are no measures, however well each of them fits some measure."""
    assert assistant.ask(question, as_of=DAY).kind is not Kind.COMPARE


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Ich bin Ingenieurin aus Marokko. Man hat mir PerMenti empfohlen. Wann ist dieses Projekt zu Ende?", "V.7"),
        ("Ich war Alltagshelferin und interessiere mich für QiK. Wann fängt das an?", "IV.2"),
        ("Läuft KIM länger als das Jahr 2030?", "V.6"),
        ("Bekommt das Talentscouting mehr als eine Million Euro?", "II.3"),
    ],
    ids=["own profession", "own work", "longer than a year", "more than a sum"],
)
def test_who_tells_of_himself_compares_nothing(assistant: Assistant, question: str, measure: str) -> None:
    """What somebody is or did, a time and a sum are not set beside the measure that is asked for."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is not Kind.COMPARE
    assert measure in {match.measure.number for match in answer.matches}


@pytest.mark.parametrize(
    ("question", "measures"),
    [
        ("Lehrkräfte aus dem Ausland, und die Ingenieurkammern mit ausländischen Titeln. Welche Häuser sind das?", ("VI.4", "VI.8")),
        ("Es gibt Hilfe für Frauen beim Wiedereinstieg und Mentoring für geflüchtete Frauen. Wie lange laufen die?", ("V.5", "V.7")),
        ("IFA und ZFE verwechsle ich ständig. Wofür ist welche da?", ("VI.7", "VI.6")),
    ],
    ids=["which ministries", "the ones", "which is which"],
)  # fmt: skip
def test_several_that_are_told_first_are_compared(
    assistant: Assistant, question: str, measures: tuple[str, ...]
) -> None:
    """A sentence that asks of several and says of none is about those which stand before it."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.COMPARE
    assert tuple(match.measure.number for match in answer.matches) == measures


@pytest.mark.parametrize(
    ("question", "measures", "fields"),
    [
        ("How do the budgets and the periods of KIM and PerMenti compare?", ("V.6", "V.7"), "mittel laufzeit"),
        ("Porównaj okres trwania Talentscouting i berufswahlapp", ("II.3", "II.4"), "laufzeit"),
        ("Meisterbonus oder Wärmepumpenprämie, wo springt für mich mehr raus?", ("IV.1", "IV.5"), "beschreibung"),
        (
            "Ich leite eine Kita und frage mich: was hat wann angefangen, QiK oder das mit den Integrationsbegleiterinnen?",
            ("IV.2", "IV.3"),
            "laufzeit",
        ),
        (
            "Wie lange gibt es die Hilfe für Kita-Teams, wie lange die Leute, die Lehrkräften bei Listen helfen?",
            ("I.11", "I.4"),
            "laufzeit",
        ),
        ("InnovationSPIN in Lemgo und das mit den Gärtnern: bis wann gingen die?", ("III.4", "III.13"), "laufzeit"),
    ],
    ids=[
        "nouns",
        "Polish noun",
        "what a person gets",
        "lead about oneself",
        "how long twice",
        "described beside a name",
    ],
)
def test_comparisons_in_other_words(
    assistant: Assistant, question: str, measures: tuple[str, ...], fields: str
) -> None:
    """Whatever words compare, each measure has the fields that are meant."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.COMPARE
    assert tuple(match.measure.number for match in answer.matches) == measures
    assert " ".join(field.value for field in answer.interpretation.fields) == fields


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Mein Bruder bekommt die Meisterprämie. Welches Ministerium hat KIM?", "V.6"),
        ("Ich bin Ingenieurin, mein Mann Gärtner. Bis wann läuft PerMenti?", "V.7"),
    ],
)
def test_the_sentence_that_asks_says_of_what(assistant: Assistant, question: str, measure: str) -> None:
    """The row is that of the one measure which the asking sentence names, whatever a story names before it."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.FIELD
    assert answer.matches[0].measure.number == measure
