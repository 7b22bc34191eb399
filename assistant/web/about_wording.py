"""What the page about this server says, in German and English, and what it shares with privacy and accessibility."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its paragraphs; paragraphs that begin with "- " are points of a list."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class About:
    """One page in one language."""

    title: str
    sections: tuple[Section, ...]


GERMAN, ENGLISH = "de", "en"
LANGUAGES = {GERMAN: "Deutsch", ENGLISH: "English"}
LANGUAGE_NAV = {GERMAN: "Sprache dieser Seite", ENGLISH: "Language of this page"}
OPERATOR = {GERMAN: "Betrieben von: {operator}", ENGLISH: "Operated by: {operator}"}
OPERATOR_UNKNOWN = {
    GERMAN: "Wer diese Seite betreibt, hat hier noch keinen Namen eingetragen.",
    ENGLISH: "The operator of this site has not entered a name here yet.",
}
CONTACT = {GERMAN: "Kontakt: {contact}", ENGLISH: "Contact: {contact}"}
CONTACT_UNKNOWN = {
    GERMAN: "Eine Kontaktadresse ist noch nicht eingetragen.",
    ENGLISH: "No contact address has been entered yet.",
}
FEEDBACK_ON = {
    GERMAN: (
        "Rückmeldungen sind eingeschaltet. Gespeichert werden in einer Datei des Betreibers: der Tag, Ihre Auswahl, Ihre "
        "Worte und, nur wenn Sie es ankreuzen, Ihre Frage. Enthält der Text eine Telefonnummer, E-Mail-Adresse, Anschrift, "
        "Konto- oder Versicherungsnummer, wird er abgewiesen und nicht gespeichert."
    ),
    ENGLISH: (
        "Feedback is switched on. A file of the operator keeps: the day, your choice, your words and, only if you tick "
        "the box, your question. A text with a telephone number, e-mail address, street address, account or insurance "
        "number is refused and not stored."
    ),
}
STORED_WITH_FEEDBACK = {
    GERMAN: "Gespeichert wird nur eine Rückmeldung, die Sie selbst abschicken.",
    ENGLISH: "The only thing that is stored is feedback that you send yourself.",
}
STORED_NOTHING = {
    GERMAN: "Auch sonst speichert sie nichts über Sie.",
    ENGLISH: "Nor does it store anything else about you.",
}
FEEDBACK_OFF = {
    GERMAN: "Rückmeldungen sind ausgeschaltet; es wird also auch davon nichts gespeichert.",
    ENGLISH: "Feedback is switched off, so nothing of that kind is stored either.",
}

ABOUT: dict[str, About] = {
    GERMAN: About(
        "Über diese Seite",
        (
            Section(
                "Was diese Seite ist",
                (
                    "Diese Seite beantwortet Fragen zu einem öffentlichen Bericht: {report}. Er beschreibt {measures} "
                    "Maßnahmen des Landes Nordrhein-Westfalen gegen den Mangel an Fachkräften.",
                    "Sie ist eine Suche, kein Gespräch mit einem Menschen, und sie ersetzt keine Beratung. Ob Sie eine "
                    "Förderung bekommen, entscheidet allein die zuständige Stelle.",
                ),
            ),
            Section(
                "Wie eine Antwort entsteht",
                (
                    "- Ihre Frage wird mit den Sätzen des Berichts und mit vielen Beispielfragen verglichen: nach Wörtern "
                    "und nach Bedeutung. Dafür rechnet auf diesem Server ein kleines gelerntes Modell.",
                    "- Die Maßnahmen, die am besten passen, werden gezeigt, mit den Stellen, an denen es steht.",
                    "- Jedes Zitat wird Wort für Wort mit der Seite des Berichts verglichen. Was dort nicht steht, "
                    "wird nicht gezeigt.",
                    "- Fragt jemand nach allen Maßnahmen mit einer Eigenschaft, wird die Tabelle des Berichts "
                    "vollständig durchgesehen.",
                    "- Passt nichts gut genug, sagt die Seite das.",
                ),
            ),
            Section(
                "Künstliche Intelligenz: was sie hier tut und was nicht",
                (
                    "Hier schreibt keine künstliche Intelligenz Texte. Alle Auskünfte sind wörtliche Zitate; die Sätze "
                    "drumherum haben wir vorher festgelegt.",
                    "Gelernt ist nur das Suchen: Das Modell ordnet Fragen den Maßnahmen zu und schätzt, ob der Bericht "
                    "überhaupt antwortet. Es wurde mit Fragen trainiert, die ein Sprachmodell geschrieben hat; von "
                    "Nutzerinnen und Nutzern lernt es nichts.",
                    "Die Seite bewertet keine Menschen, legt keine Profile an und entscheidet nichts. Wir sagen das "
                    "hier offen, im Sinne der Transparenz, die die KI-Verordnung der EU (2024/1689) verlangt.",
                ),
            ),
            Section(
                "Was die Seite nicht kann",
                (
                    "- Der Bericht zeigt den Stand seines Erscheinens. Ob ein Angebot noch läuft, rechnet die Seite "
                    "nur aus seinen Angaben aus.",
                    "- Die Suche findet nicht immer die richtige Maßnahme, und manchmal hält sie eine Frage zu Unrecht "
                    "für unbeantwortbar. Fragen Sie dann mit anderen Worten.",
                    "- Fragen können in sieben Sprachen gestellt werden. Die Zitate bleiben deutsch, wie der Bericht.",
                    "- An einigen Stellen widerspricht sich der Bericht selbst. Diese Stellen sind auf einer eigenen "
                    "Seite gesammelt.",
                ),
            ),
        ),
    ),
    ENGLISH: About(
        "About this site",
        (
            Section(
                "What this site is",
                (
                    "This site answers questions about one public report: {report}. It describes {measures} measures "
                    "of the German state of North Rhine-Westphalia against the shortage of skilled workers.",
                    "It is a search, not a talk with a person, and no substitute for advice. Whether you receive "
                    "support is decided by the body in charge alone.",
                ),
            ),
            Section(
                "How an answer comes about",
                (
                    "- Your question is compared with the sentences of the report and with many sample questions, by "
                    "words and by meaning. A small trained model on this server does the calculation.",
                    "- The measures that fit best are shown, with the places where it is written.",
                    "- Every quote is compared word for word with the page of the report. What is not there is not shown.",
                    "- If somebody asks for all measures with a property, the report's table is searched completely.",
                    "- If nothing fits well enough, the site says so.",
                ),
            ),
            Section(
                "Artificial intelligence: what it does here and what it does not",
                (
                    "No artificial intelligence writes texts here. All information consists of verbatim quotes; the "
                    "sentences around them were fixed beforehand.",
                    "Only the searching was learned: the model assigns questions to measures and estimates whether the "
                    "report answers at all. It was trained with questions written by a language model; it learns "
                    "nothing from users.",
                    "The site does not rate people, builds no profiles and decides nothing. We say so openly, in the "
                    "spirit of the transparency that the EU's AI Act (Regulation 2024/1689) asks for.",
                ),
            ),
            Section(
                "What the site cannot do",
                (
                    "- The report shows how things stood when it appeared. Whether an offer still runs is only "
                    "calculated from what it states.",
                    "- The search does not always find the right measure, and sometimes takes a question for "
                    "unanswerable when it is not. Please ask in other words then.",
                    "- Questions may be asked in seven languages. The quotes stay German, like the report.",
                    "- In some places the report contradicts itself. They are collected on a page of their own.",
                ),
            ),
        ),
    ),
}

PAGES = ("ueber", "datenschutz", "barrierefreiheit")  # their names in addresses
