"""What the page about privacy says, in German and English."""

from __future__ import annotations

from assistant.web.about_wording import ENGLISH, GERMAN, About, Section

PRIVACY: dict[str, About] = {
    GERMAN: About(
        "Datenschutz",
        (
            Section(
                "Kurz gesagt",
                (
                    "Diese Seite setzt keine Cookies, bindet nichts von anderen Servern ein und schreibt Ihre Fragen nicht "
                    "auf. {stored}",
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
                    "Die Merkliste, ihre früheren Fassungen und Ihre Notizen liegen nur im Speicher Ihres Browsers, bis Sie die "
                    "Liste leeren. Erstellen Sie einen Handzettel, werden die Notizen dafür einmal an diesen Server geschickt, "
                    "in den Handzettel gesetzt und nicht aufbewahrt. Einen Vergleich oder Link erreichen sie nie.",
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
                    "This site sets no cookies, loads nothing from other servers and does not write down your questions. "
                    "{stored}",
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
                    "The list, earlier versions of it and your notes are kept in your browser's storage only, until you empty "
                    "the list. If you make a hand-out, the notes are sent to this server once for it, put into the hand-out "
                    "and not kept. They never reach a comparison or a link.",
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
