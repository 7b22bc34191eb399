"""What the page about accessibility says, in German and English."""

from __future__ import annotations

from assistant.web.about_wording import ENGLISH, GERMAN, About, Section

ACCESSIBILITY: dict[str, About] = {
    GERMAN: About(
        "Erklärung zur Barrierefreiheit",
        (
            Section(
                "Anspruch und Stand",
                (
                    "Diese Seite soll für alle nutzbar sein. Maßstab sind die Web Content Accessibility Guidelines 2.2, "
                    "Stufe AA, und die Norm EN 301 549.",
                    "Bei jeder Änderung prüft ein Programm (axe-core) alle Ansichten auf Deutsch und Arabisch, hell und dunkel, "
                    "auf großem und kleinem Bildschirm; es findet keinen Verstoß. Weitere Programme gehen den ganzen Weg von "
                    "der Frage bis zum Handzettel allein mit der Tastatur.",
                    "Programme finden nur einen Teil der Barrieren. Prüfungen durch Menschen, die Hilfsmittel wie "
                    "Bildschirmleseprogramme nutzen, stehen noch aus.",
                ),
            ),
            Section(
                "Was geht",
                (
                    "- Alles lässt sich mit der Tastatur bedienen; wo Sie gerade sind, ist deutlich umrandet.",
                    "- Überschriften, Bereiche und Tabellen sind für Bildschirmleseprogramme ausgezeichnet; Ergebnisse werden angesagt.",
                    "- Die Seite passt sich kleinen Bildschirmen, Vergrößerung, dunkler Darstellung und dem Druck an.",
                    "- Die Seite geht auch ohne JavaScript und bei langsamer Verbindung; bricht die Verbindung ab, geht Ihre Frage "
                    "ab, sobald sie wieder da ist.",
                    "- Jedes Bild hat denselben Inhalt in Worten daneben.",
                    "- Der Handzettel als PDF ist nach PDF/UA-1 ausgezeichnet.",
                ),
            ),
            Section(
                "Was noch nicht gut ist",
                (
                    "- Die Zitate stehen im Deutsch des Berichts, das schwer zu lesen sein kann. Angebote in Leichter Sprache "
                    "und in Deutscher Gebärdensprache fehlen.",
                    "- Ohne JavaScript kann der Browser die Merkliste nicht behalten; sie steht dann nur in der Adresse.",
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
                    "With every change a program (axe-core) tests all views in German and Arabic, light and dark, on large and "
                    "small screens; it finds no violation. Other programs go the whole way from the question to the hand-out "
                    "with the keyboard alone.",
                    "Programs find only some of the barriers. Tests by people who use assistive technology such as screen "
                    "readers are still to be done.",
                ),
            ),
            Section(
                "What works",
                (
                    "- Everything can be used with the keyboard; where you are is clearly outlined.",
                    "- Headings, regions and tables are marked up for screen readers; results are announced.",
                    "- The site adapts to small screens, magnification, dark mode and print.",
                    "- The site works without JavaScript and on a slow line too; if the connection drops, your question is sent "
                    "as soon as it is back.",
                    "- Every picture has the same content in words beside it.",
                    "- The hand-out as a PDF is tagged after PDF/UA-1.",
                ),
            ),
            Section(
                "What is not good yet",
                (
                    "- The quotes are in the report's German, which can be hard to read. There is nothing in easy-to-read "
                    "language or German Sign Language.",
                    "- Without JavaScript the browser cannot keep the shortlist; it then stands in the address only.",
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
