"""What the pages about this server say, in German and English: what it is, privacy, accessibility."""

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

PRIVACY: dict[str, About] = {
    GERMAN: About(
        "Datenschutz",
        (
            Section(
                "Kurz gesagt",
                (
                    "Diese Seite merkt sich nichts über Sie. Sie setzt keine Cookies, bindet nichts von anderen Servern ein "
                    "und schreibt Ihre Fragen nicht auf.",
                ),
            ),
            Section(
                "Ihre Frage",
                (
                    "Die Frage wird auf diesem Server beantwortet und danach vergessen. Sie steht in der Adresse oben in "
                    "Ihrem Browser, damit Sie die Antwort wiederfinden und weitergeben können; damit steht sie auch im "
                    "Verlauf Ihres Browsers. Schreiben Sie deshalb keine Namen, Nummern oder Anschriften hinein.",
                    "Gezählt wird, wie viele Fragen beantwortet wurden und wie lange das dauerte, ohne ihren Inhalt.",
                ),
            ),
            Section(
                "Merkliste und Notizen",
                (
                    "Die Merkliste und Ihre Notizen liegen nur im Speicher Ihres Browsers, bis Sie die Liste leeren. "
                    "Erstellen Sie einen Handzettel, werden die Notizen dafür einmal an diesen Server geschickt, in den "
                    "Handzettel gesetzt und nicht aufbewahrt. Einen Vergleich oder Link erreichen sie nie.",
                ),
            ),
            Section("Rückmeldungen", ("{feedback}",)),
            Section(
                "Was die Übertragung braucht",
                (
                    "Damit eine Seite zu Ihnen kommt, muss der Server Ihre Internetadresse (IP) kennen. Dieses Programm "
                    "schreibt sie nicht auf. Ob ein vorgeschalteter Server des Betreibers das tut, erfahren Sie beim Betreiber.",
                ),
            ),
            Section(
                "Ihre Rechte und wer verantwortlich ist",
                (
                    "Sie haben die Rechte der Datenschutz-Grundverordnung: Auskunft, Berichtigung, Löschung, Einschränkung, "
                    "Widerspruch und Beschwerde bei einer Aufsichtsbehörde. Verantwortlich ist, wer diese Seite betreibt.",
                    "{operator}",
                    "{contact}",
                ),
            ),
        ),
    ),
    ENGLISH: About(
        "Privacy",
        (
            Section(
                "In short",
                (
                    "This site remembers nothing about you. It sets no cookies, loads nothing from other servers and does "
                    "not write down your questions.",
                ),
            ),
            Section(
                "Your question",
                (
                    "The question is answered on this server and then forgotten. It stands in the address at the top of "
                    "your browser, so that you can find the answer again and pass it on; so it is in your browser's history "
                    "too. Please put no names, numbers or addresses into it.",
                    "What is counted is how many questions were answered and how long that took, without their content.",
                ),
            ),
            Section(
                "List and notes",
                (
                    "The list and your notes are kept in your browser's storage only, until you empty the list. If you make "
                    "a hand-out, the notes are sent to this server once for it, put into the hand-out and not kept. They "
                    "never reach a comparison or a link.",
                ),
            ),
            Section("Feedback", ("{feedback}",)),
            Section(
                "What the transmission needs",
                (
                    "For a page to reach you the server must know your internet address (IP). This program does not write "
                    "it down. The operator can tell you whether a server in front of it does.",
                ),
            ),
            Section(
                "Your rights and who is responsible",
                (
                    "You have the rights of the General Data Protection Regulation: access, rectification, erasure, "
                    "restriction, objection, and complaint to a supervisory authority. Responsible is whoever operates this site.",
                    "{operator}",
                    "{contact}",
                ),
            ),
        ),
    ),
}

ACCESSIBILITY: dict[str, About] = {
    GERMAN: About(
        "Erklärung zur Barrierefreiheit",
        (
            Section(
                "Anspruch und Stand",
                (
                    "Diese Seite soll für alle nutzbar sein. Maßstab sind die Web Content Accessibility Guidelines 2.2, "
                    "Stufe AA, und die Norm EN 301 549.",
                    "Wir haben sie selbst geprüft, mit Programmen und allein mit der Tastatur. Prüfungen durch Menschen, die "
                    "Hilfsmittel wie Bildschirmleseprogramme nutzen, stehen noch aus.",
                ),
            ),
            Section(
                "Was geht",
                (
                    "- Alles lässt sich mit der Tastatur bedienen; wo Sie gerade sind, ist deutlich umrandet.",
                    "- Überschriften, Bereiche und Tabellen sind für Bildschirmleseprogramme ausgezeichnet; Ergebnisse werden angesagt.",
                    "- Die Seite passt sich kleinen Bildschirmen, Vergrößerung, dunkler Darstellung und dem Druck an.",
                    "- Jedes Bild hat denselben Inhalt in Worten daneben.",
                    "- Der Handzettel als PDF ist nach PDF/UA-1 ausgezeichnet.",
                ),
            ),
            Section(
                "Was noch nicht gut ist",
                (
                    "- Die Zitate stehen im Deutsch des Berichts, das schwer zu lesen sein kann. Angebote in Leichter Sprache "
                    "und in Deutscher Gebärdensprache fehlen.",
                    "- Die Seite mit dem Fragefeld braucht JavaScript. Bericht, Übersicht, Merkliste, Vergleich und Handzettel "
                    "gehen auch ohne.",
                    "- Die verlinkten Internetseiten anderer Stellen haben wir nicht geprüft.",
                ),
            ),
            Section(
                "Barriere melden",
                (
                    "Ist Ihnen etwas aufgefallen, das Sie hindert? Bitte schreiben Sie dem Betreiber.",
                    "{operator}",
                    "{contact}",
                    "Betreibt eine öffentliche Stelle des Landes Nordrhein-Westfalen diese Seite und hilft sie Ihnen nicht "
                    "weiter, können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik des Landes wenden.",
                ),
            ),
        ),
    ),
    ENGLISH: About(
        "Accessibility statement",
        (
            Section(
                "Aim and state",
                (
                    "This site shall be usable by everyone. The measure is the Web Content Accessibility Guidelines 2.2, "
                    "level AA, and the standard EN 301 549.",
                    "We have tested it ourselves, with programs and with the keyboard alone. Tests by people who use "
                    "assistive technology such as screen readers are still to be done.",
                ),
            ),
            Section(
                "What works",
                (
                    "- Everything can be used with the keyboard; where you are is clearly outlined.",
                    "- Headings, regions and tables are marked up for screen readers; results are announced.",
                    "- The site adapts to small screens, magnification, dark mode and print.",
                    "- Every picture has the same content in words beside it.",
                    "- The hand-out as a PDF is tagged after PDF/UA-1.",
                ),
            ),
            Section(
                "What is not good yet",
                (
                    "- The quotes are in the report's German, which can be hard to read. There is nothing in easy-to-read "
                    "language or German Sign Language.",
                    "- The page with the question field needs JavaScript. Report, overview, list, comparison and hand-out "
                    "work without it.",
                    "- We have not tested the linked sites of other bodies.",
                ),
            ),
            Section(
                "Report a barrier",
                (
                    "Did you come across something that keeps you from using this site? Please write to the operator.",
                    "{operator}",
                    "{contact}",
                    "If a public body of North Rhine-Westphalia operates this site and does not help you, you can turn to "
                    "the state's ombuds office for accessible information technology.",
                ),
            ),
        ),
    ),
}

FOOTER = (
    ("/ueber", "Über diese Seite"),
    ("/datenschutz", "Datenschutz"),
    ("/barrierefreiheit", "Barrierefreiheit"),
)
