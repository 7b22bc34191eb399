"""German lists as they are asked for aloud, in dialect, in a story, by learners and in haste."""

import pytest

from assistant import Assistant
from assistant.understanding.criteria.everyday import in_common_words
from assistant.understanding.text.dialects import in_standard_german


def _numbers(assistant: Assistant, *questions: str) -> set[str]:
    """Return the numbers of the measures that the last of some questions lists."""
    return {match.measure.number for match in assistant.converse(list(questions)).matches}


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        # spoken
        ("Was läuft bei den Wirtschaftsleuten noch?", "Was läuft noch vom Wirtschaftsministerium?"),
        ("Was ging denn im Juli dreiundzwanzig los?", "Was startete im Juli 2023?"),
        ("Die Dinger, die's für zwei Jahre gibt, welche sind das?", "Welche Maßnahmen sind auf zwei Jahre befristet?"),
        ("Wo sind Schule und Familie dran, also beide Häuser?", "Was machen MSB und MKJFGFI gemeinsam?"),
        ("Bei welchen steht beim Geld nur 'n Strich?", "Welche Maßnahmen sind ohne Angabe zu den Mitteln?"),
        ("Gib mir alles aus Cluster V, egal ob's noch läuft oder schon rum ist.", "Welche Maßnahmen sind in Cluster V?"),
        ("Wo steckt denn Laumanns Arbeitsministerium im vierten Block mit drin?", "Was macht das MAGS in Cluster IV?"),
        ("Wer von denen lebt eigentlich vom Geld aus Brüssel?", "Welche Maßnahmen bekommen EU-Geld?"),
        ("Was läuft in den Clustern, na, im zweiten bis vierten Block?", "Was läuft in Cluster II, III und IV?"),
        ("Was vom MWIKE läuft bis irgendwann 2027?", "Was vom MWIKE endet 2027?"),
        ("Na dann schieß mal los: Was hat Cluster II ohne Partner?", "Was ist in Cluster II ohne Partner?"),
        ("Alles aus dem dritten Themenblock, wo das MAGS draufsteht.", "Was hat das MAGS in Cluster III?"),
        ("Bei wem steht beim Geld nichts, Partner gibt's aber?", "Welche Maßnahmen ohne Mittel haben Partner?"),
        ("Welche in Cluster IV haben eine Summe oder Stellen?", "Wo in Cluster IV stehen Angaben zu den Mitteln?"),
        ("Wo ist außer dem MKW keiner zuständig?", "Was macht das MKW allein?"),
        ("Was in Cluster III macht das MSB nicht?", "Welche Maßnahmen in Cluster III sind ohne das MSB?"),
        ("Was hat das MWIKE mit dem MAGS und keinem dritten?", "Was machen MWIKE und MAGS, genau zwei Ministerien?"),
        ("Was läuft ab 2027 nicht mehr?", "Was ist 2027 nicht mehr aktiv?"),
        ("Was kostet zusammen über 5 Millionen, aufs Jahr nicht umgelegt, also nicht pro Jahr?", "Was kostet insgesamt über 5 Millionen?"),
        ("Was kostet über 10 Millionen insgesamt, ohne dass ein Betrag im Jahr dasteht?", "Was kostet über 10 Millionen insgesamt?"),
        # dialect
        ("Woisch, wo d'Hochschule mitschaffet?", "Wo sind Hochschulen Partner?"),
        ("Wat is in Block dree scho umme?", "Was ist in Cluster III schon zu Ende?"),
        ("Wo hett dat Schoolministerium bi de Looptiet dat Ennjohr 2025 stahn?", "Was vom MSB endet 2025?"),
        ("Hömma, wat is denn inne Kapitel fümf schon fertich?", "Was ist in Kapitel V schon zu Ende?"),
        ("Wos vom Arbeitsministerium is 2026 aus?", "Was vom MAGS endet 2026?"),
        ("Was ist in Cluster V noch nicht rum?", "Was läuft noch in Cluster V?"),
        ("Wat is ut Block dree all to Enne?", "Was ist in Cluster III schon zu Ende?"),
        ("Wos vom Familienministerium is no ned rum?", "Was läuft noch vom Familienministerium?"),
        ("Gell, welche Sacha im erschta Block hend koi Hoimseit?", "Welche Maßnahmen in Cluster I haben keine Internetseite?"),
        ("Saach ens, wat jeht em Schulministerium noch wigger?", "Was läuft noch vom Schulministerium?"),
        # learners
        ("Welche Projekt von Kultur Ministerium hat keine Geld geschrieben?", "Welche Maßnahmen des MKW sind ohne Mittel?"),
        ("Was kostet mehr 20 Million Euro in Jahr?", "Was kostet mehr als 20 Millionen Euro pro Jahr?"),
        ("Welche ist nicht von Cluster I und endet 2026?", "Welche Maßnahmen enden 2026, aber nicht in Cluster I?"),
        # in haste
        ("maßn. vom wirtschaftsminist. u. clustr 3", "Welche Maßnahmen hat das MWIKE in Cluster III?"),
        ("was endet 27 im cluter 4", "Was endet 2027 in Cluster IV?"),
        # officially
        ("Für welche Vorhaben in Kapitel III ist die Rubrik Geplante Mittel nicht ausgefüllt?", "Was in Cluster III ist ohne Mittel?"),
        ("Auf Wunsch des Vorstands sind alle Vorhaben mit Landesmitteln aufzulisten.", "Welche Maßnahmen haben Landesmittel?"),
        ("Bei welchen ist eine Mitwirkung der Kammern vorgesehen?", "Bei welchen Maßnahmen sind Kammern Partner?"),
        # a story before it
        (
            "Es geht das Gerücht um, in Cluster V sei alles ausgelaufen. Welche davon laufen denn noch?",
            "Was läuft noch in Cluster V?",
        ),
        (
            "Ich soll nur aufschreiben, was unbefristet ist. Welche Maßnahmen in Cluster II kommen infrage?",
            "Welche Maßnahmen in Cluster II sind unbefristet?",
        ),
        (
            "In der Kantine haben wir gestritten, wie oft Schul- und Arbeitsministerium zusammen vorkommen. Also, welche sind das?",
            "Was machen MSB und MAGS gemeinsam?",
        ),
        (
            "Unser Verein überlegt mitzumachen. Das geht nur bei Sachen, die noch 2028 laufen, und zwar aus Cluster III.",
            "Was läuft 2028 noch in Cluster III?",
        ),
        ("In unserem Betrieb fehlen uns drei Stellen. Was in Cluster III hat keine Partner?", "Was ist in Cluster III ohne Partner?"),
        ("Bei uns im Verein endete 2025 vieles. Welche Maßnahmen enden 2026?", "Welche Maßnahmen enden 2026?"),
        ("Ich will nichts anfangen, was bald vorbei ist. Was vom MKW läuft 2028 noch?", "Was vom MKW läuft 2028?"),
    ],
)  # fmt: skip
def test_lists_in_everyday_words(assistant: Assistant, said: str, plain: str) -> None:
    """However a list is asked for, it has what the plain question lists."""
    listed = _numbers(assistant, said)
    assert listed
    assert listed == _numbers(assistant, plain)


@pytest.mark.parametrize(
    ("earlier", "said", "plain"),
    [
        ("Was endet 2026?", "Ach, lass mal die vom Arbeitsministerium weg.", "Was endet 2026, aber nicht vom MAGS?"),
        ("Was hat das MSB?", "Das sind mir zu viele. Schmeiß die aus Cluster I raus.", "Was hat das MSB außer Cluster I?"),
        ("Welche sind unbefristet?", "Und wo ist da das Feld fürs Geld leer?", "Welche unbefristeten sind ohne Mittel?"),
        ("Was hat das MAGS?", "Danke, das hilft. Meine Chefin will aber nur die, die 2026 enden.", "Was vom MAGS endet 2026?"),
        ("Was hat das MAGS?", "Für unseren Kreis zählt aber nur, was in Cluster V ist.", "Was hat das MAGS in Cluster V?"),
        ("Was hat das MSB in Cluster I?", "Und die aus Cluster III, die es ganz allein verantwortet?", "Was macht das MSB in Cluster III allein?"),
        ("Wo steht kein Geld?", "Nur im zweiten Block, bitte.", "Wo steht kein Geld in Cluster II?"),
        ("Was hat das MKW?", "Un welche hend koi Internetseit?", "Was vom MKW hat keine Internetseite?"),
        ("Was endet 2026?", "Oh je, nein, ich meine 2027, nicht 2026.", "Was endet 2027?"),
        ("Was hat das MAGS?", "Kommando zurück, ich meinte das MKW, nicht das MAGS.", "Was hat das MKW?"),
        ("Was läuft noch?", "Meine Cousine ist beim MKW. Welche sind von denen?", "Was läuft noch vom MKW?"),
        ("Was läuft noch?", "Die vom MSB können weg.", "Was läuft noch, aber nicht vom MSB?"),
        ("Was läuft noch?", "Brich das bitte aufs Familienministerium runter.", "Was läuft noch vom MKJFGFI?"),
        ("Was ist unbefristet?", "Und was hat ein Ablaufdatum?", "Welche Maßnahmen haben ein Enddatum?"),
        ("Was kostet über 10 Millionen im Jahr?", "Ne, insgesamt mein ich, nicht pro Jahr.", "Was kostet über 10 Millionen insgesamt?"),
    ],
)  # fmt: skip
def test_follow_ups_in_everyday_words(assistant: Assistant, earlier: str, said: str, plain: str) -> None:
    """What is said behind a list, with thanks and reasons before it, has what the plain question lists."""
    listed = _numbers(assistant, earlier, said)
    assert listed
    assert listed == _numbers(assistant, plain)


@pytest.mark.parametrize(
    "question",
    [
        "Welche Maßnahmen für Schulleute gibt es?",
        "Was kostet die Ausbildung in einem Jahr?",
        "Welche Angebote gibt es für Wirtschaft und Arbeit?",
        "Was läuft noch im Cluster IV, das vom MAGS ist?",
        "Ich bin Ökonomin. Wann ist der nächste Termin?",
    ],
)
def test_standard_german_stays(question: str) -> None:
    """A question in written German, and one for somebody, is none of what is put into other words."""
    assert in_standard_german(question) == question
    assert "ministerium" not in in_common_words(question)


@pytest.mark.parametrize(
    ("dialect", "standard"),
    [
        ("Wat löppt noch?", "Was läuft noch?"),
        ("welche hend koi webseit", "welche haben kein internetseite"),
        ("was machtn die staatskanzlei", "was macht die staatskanzlei"),
        ("Was hat das wirtschaftsmin. dort?", "Was hat das wirtschaftsministerium dort?"),
        ("Kumma, wo is dat drin?", "Schau mal, wo ist das drin?"),
    ],
)
def test_dialect_in_standard_german(dialect: str, standard: str) -> None:
    """Words of a dialect become those of written German, small where all is."""
    assert in_standard_german(dialect) == standard


def test_denial_is_not_taken_back(assistant: Assistant) -> None:
    """Of "…, ich mein jetzt nur …" the word "nothing" before it stays said."""
    said = "Wo steht vom Geld nix, ich mein jetzt nur im dritten Cluster?"
    assert _numbers(assistant, said) == _numbers(assistant, "Wo steht im dritten Cluster nichts zum Geld?")
