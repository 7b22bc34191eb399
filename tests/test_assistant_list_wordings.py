"""Roundabout, negated and precise wordings of list questions select what their plain wordings select."""

from __future__ import annotations

import pytest
from listing import listed

from corpus.types import Report


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("Welche Maßnahmen gehören weder dem MAGS noch dem MSB?", "Maßnahmen ohne MAGS und ohne MSB"),
        ("Alle Vorhaben des MAGS mit Ausnahme derer, die auch das MSB betreut", "MAGS, aber ohne MSB"),
        ("Bei welchen Maßnahmen macht das Handwerk... also die Kammern mit?", "Wo machen die Kammern mit?"),
        ("Aus dem letzten Cluster: welche Maßnahmen laufen noch?", "Cluster VI, was läuft noch?"),
        ("Welche Maßnahmen laufen länger als bis 2027?", "Was läuft über 2027 hinaus?"),
        ("Welche Maßnahmen haben kein Verfallsdatum?", "Was ist unbefristet?"),
        ("Welche Maßnahmen sind auf unbestimmte Zeit angelegt?", "Was ist unbefristet?"),
        ("Bei welchen sind weder Geld noch Laufzeit angegeben?", "Wo fehlen Laufzeit und Mittel?"),
        ("Wo ist ESF und Land zugleich drin?", "Welche Maßnahmen haben sowohl Landesmittel als auch ESF-Mittel?"),
        ("Welche lassen offen, wie lange sie dauern?", "Welche Maßnahmen sind ohne Angabe zur Laufzeit?"),
        (
            "Alle Maßnahmen des MWIKE einschließlich der mit anderen Häusern geteilten",
            "Welche Maßnahmen hat das MWIKE?",
        ),
        (
            "Alle des MAGS, inklusive der gemeinsam mit anderen Ressorts verantworteten",
            "Welche Maßnahmen hat das MAGS?",
        ),
        ("Wat is denn alles op zwei Johr befristet?", "Welche Maßnahmen sind auf zwei Jahre befristet?"),
        ("Wat is denn op fief Johr befristet?", "Welche Maßnahmen sind auf fünf Jahre befristet?"),
        ("MAGS + laufend + Webseite -> alle", "Welche Maßnahmen des MAGS mit Webseite laufen derzeit?"),
        ("Was hat das MSB allein, das bis 2028 geht?", "Was hat das MSB allein, und es endet 2028?"),
        (
            "Ich sitze im Ausschuss und bräuchte alles, wo MSB und MAGS zusammen drinstehen",
            "Welche Maßnahmen haben MSB und MAGS gemeinsam?",
        ),
        (
            "Wo werden Jobcenter als Partner genannt? Ich schaffe es vor der Sitzung nicht mehr. Welche sind es?",
            "Welche Maßnahmen haben Jobcenter als Partner?",
        ),
        ("Mein Chef fragt: MWIKE-Maßnahmen, die 2027 enden", "Welche Maßnahmen des MWIKE enden 2027?"),
        (
            "Mehr als 15 Millionen, also Gesamtsumme, nicht pro Jahr",
            "Welche Maßnahmen haben insgesamt mehr als 15 Mio. Euro?",
        ),
        ("In Cluster II oder VI Maßnahmen, die nur Stellen nennen", "Cluster II und VI, mit Stellen, ohne Eurobetrag"),
        (
            "Was startete 2023, außer den Lehrer- und Kita-Sachen aus Cluster I?",
            "Was startete 2023, nicht aus Cluster I?",
        ),
        ("Was macht das MWIKE in Sachen Zuwanderung (Kapitel VI)?", "Welche Maßnahmen aus Cluster VI hat das MWIKE?"),
        ("Wo hat das MAGS nix mit zu tun?", "Welche Maßnahmen sind nicht vom MAGS?"),
        ("Welche hat keines der beiden Häuser MAGS und MSB?", "Was haben weder MAGS noch MSB?"),
        ("Welche Maßnahmen des MWIKE sind ohne zweites Ministerium?", "Welche Maßnahmen hat das MWIKE allein?"),
        ("Welche haben Kammern und Jobcenter als Partner?", "Wo sind sowohl Kammern als auch Jobcenter Partner?"),
        ("Könnten Sie mir die Vorhaben von MAGS und MWIKE nennen?", "Welche Maßnahmen haben MAGS und MWIKE gemeinsam?"),
        ("Welche laufen mindestens bis 2027?", "Was läuft 2027?"),
        ("Sagen Sie, ist beim Heimatministerium 2021 was gestartet?", "Welche Maßnahmen des MHKBD begannen 2021?"),
        ("Was endet nächstes Jahr im Mai?", "Was endet im Mai 2027?"),
        ("Wo fehlen alle drei: Laufzeit, Mittel und Partner?", "Ohne Angabe zu Laufzeit, Mitteln und Partnern"),
        ("Was war schon 2023 wieder zu Ende?", "Stichtag 1. Januar 2024: was ist ausgelaufen?"),
        ("Sagen Sie mir, welche im Cluster III Partner nennen", "Welche aus Cluster III haben Partner?"),
        ("Ich brauch für einen Radiobeitrag alles, was 2025 ausgelaufen ist.", "Welche Maßnahmen endeten 2025?"),
        ("Alles, was 'laufend' ist, in Cluster II", "Was ist in Cluster II unbefristet?"),
        ("Alle außer den unbefristeten: was läuft 2028?", "Was läuft 2028 und ist nicht unbefristet?"),
        (
            "was kostet zusammen genommen unter 200000 euro gesamt",
            "Welche Maßnahmen kosten insgesamt unter 200.000 Euro?",
        ),
        (
            "Vier der Cluster nicht, nur II und V, und da was unbefristet ist",
            "Was ist in Cluster II und V unbefristet?",
        ),
        (
            "Welches Vorhaben bekommt laut ausdrücklichem Jahresbetrag am meisten?",
            "Welches Vorhaben nennt mehr als 74 Mio. Euro, explizit pro Jahr?",
        ),
        ("Geldbetrag da, aber Webseite leer: welche vom MAGS?", "MAGS, mit Geldbetrag, ohne Angabe zur Webseite"),
        ("Jugendämter – wo werden die als Partner geführt?", "Welche Maßnahmen haben Jugendämter als Partner?"),
        ("Wir als AOK sind wohl irgendwo Partner. Wo?", "Welche Maßnahmen haben die AOK als Partner?"),
        ("Was ist auf zwei Jahre befristet, auf fünf Jahre auch?", "Was ist auf zwei oder fünf Jahre befristet?"),
        (
            "Guten Tag, ich berate Schulen im Münsterland und bekomme ständig die Frage, wer denn nun für was zuständig ist und "
            "warum das so ist. Sagen Sie mir bitte, bei welchen Maßnahmen sich Kinderministerium und Schulministerium die "
            "Verantwortung teilen, in Cluster I bis IV?",
            "Welche Maßnahmen haben MKJFGFI und MSB gemeinsam in Cluster I bis IV?",
        ),
        ("Wofür ist das MSB ganz ohne Mitstreiter zuständig?", "Welche Maßnahmen hat das MSB allein?"),
        ("In Cluster II, was ist NICHT vom MAGS allein?", "Cluster II, außer MAGS allein"),
        ("Ende 2023, genauer im November, startete was?", "Welche Maßnahmen begannen im November 2023?"),
        ("Was begann zum Schuljahresbeginn 2023/24, also im August 2023?", "Was begann im August 2023?"),
        ("Was endet dieses Jahr noch?", "Was endet zwischen dem 22.11.2026 und dem 31.12.2026?"),
        ("Was ist dieses Jahr schon ausgelaufen?", "Was endete zwischen dem 1.1.2026 und dem 22.11.2026?"),
        ("Was ist befristet auf zwei oder fünf Jahre?", "Was ist befristet?"),
        ("Wo werden statt Geld oder zusätzlich dazu Stellen genannt?", "Welche Maßnahmen nennen Stellen?"),
        ("Welche Maßnahmen setzt die G.I.B. mit um?", "Welche Maßnahmen haben die G.I.B. als Partner?"),
        ("Maßnahmen mit BA oder Jobcenter als Partner", "Wo sind Bundesagentur oder Jobcenter Partner?"),
        ("Ich schreibe über 2022. Was lief damals vom MSB?", "Welche Maßnahmen des MSB liefen 2022?"),
        ("Der Ausschuss bittet um Benennung derjenigen des MAGS mit ESF-Mitteln.", "Welche des MAGS haben ESF-Mittel?"),
        (
            "Zu welchen des MAGS gibt es keine Webseite, da steht nur ein Strich?",
            "Welche des MAGS sind ohne Angabe zur Webseite?",
        ),
        ("Übergang Schule-Beruf: was endet 2025?", "Was endet in Cluster II 2025?"),
        ("Wie oft ist das MKW alleine verantwortlich?", "Welche Maßnahmen hat das MKW allein?"),
        ("Wie viele Cluster-II-Projekte haben das MSB im Boot?", "Welche Maßnahmen aus Cluster II hat das MSB?"),
        ("Was vom MAGS ist nicht aus ESF, hat aber eine Mittelangabe?", "MAGS, mit Angabe zu Mitteln, ohne ESF-Mittel"),
        ("Wo stehen Landesverbände als Partner?", "Welche Maßnahmen haben Verbände als Partner?"),
        ("Frage aus der Verwaltung: wo ist beim Partner nichts eingetragen?", "Welche Maßnahmen sind ohne Partner?"),
        ("Für unseren Newsletter: neue Programme im Q1 2024.", "Welche Maßnahmen begannen im 1. Quartal 2024?"),
        ("Wir planen für 2027. Was läuft dann noch vom MWIKE?", "Welche Maßnahmen des MWIKE laufen 2027?"),
        ("Gibt es was Älteres mit Start vor 2020?", "Welche Maßnahmen begannen vor 2020?"),
        ("Was finanziert die EU außerhalb des ESF?", "Welche Maßnahmen haben EU-Mittel, aber keine ESF-Mittel?"),
        ("Was lief zu Beginn der Legislaturperiode?", "Welche Maßnahmen liefen im Juni 2022?"),
        ("Was läuft ab August 2024?", "Welche Maßnahmen begannen im August 2024?"),
        (
            "Filter: „keine Mittelangabe“ und „Webseite vorhanden“",
            "Welche Maßnahmen haben eine Webseite, aber keine Mittel?",
        ),
        (
            "Ich arbeite beim Kreis: welche des MAGS haben keine Partner eingetragen?",
            "Welche des MAGS sind ohne Partner?",
        ),
        ("Mit Webseite, aber ohne Partner in Cluster III", "Cluster III, mit Webseite, ohne Partner"),
        ("Was ist in Cluster II nicht vom MAGS und gibt Geld an?", "Cluster II, ohne MAGS, mit Angabe zu Mitteln"),
        (
            "Was sind in Cluster II Partner: Berufskollegs oder Kammern?",
            "Cluster II mit Kammern oder Berufskollegs als Partner",
        ),
        ("Was vom MKW läuft seit 2021 oder länger?", "Welche Maßnahmen des MKW begannen spätestens 2021?"),
        ("Welche waren bis Ende 2024 abgeschlossen?", "Stichtag 1. Januar 2025: was ist ausgelaufen?"),
        ("Was kommt aus dem Hause Neubaur?", "Welche Maßnahmen hat das MWIKE?"),
        ("Für welche gilt: Partner ja, Geld nein?", "Welche Maßnahmen haben Partner, aber keine Mittel?"),
        ("Hat das Ministerium für Verkehr etwas beigetragen?", "Welche Maßnahmen hat das MUNV?"),
        (
            "Ich bin Bürgermeister. Hat das MLV was im Programm? Dann bitte alles davon.",
            "Welche Maßnahmen hat das MLV?",
        ),
        ("Wo kommt Geld vom ESF und vom Land?", "Welche Maßnahmen haben sowohl Landesmittel als auch ESF-Mittel?"),
        (
            "Landes- und ESF-Mittel: welche Maßnahmen?",
            "Welche Maßnahmen haben sowohl Landesmittel als auch ESF-Mittel?",
        ),
        (
            "Wo ist das MAGS mit genau einem weiteren Ministerium dran?",
            "Welche Maßnahmen hat das MAGS mit genau einem anderen Ministerium?",
        ),
    ],
)
def test_ways_to_say_the_same(report: Report, question: str, plain: str) -> None:
    """Spoken, roundabout and corrected wordings select what the plain one selects."""
    assert listed(report, question) == listed(report, plain)


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("Keine Maßnahmen, die nicht vom MSB sind, und nur solche mit Webseite, bitte.", "MSB mit Webseite"),
        ("Ich will keine, die keine Internetseite haben. Cluster III.", "Cluster III mit Internetseite"),
        ("Alles aus Cluster III bis auf die Maßnahmen des MAGS.", "Cluster III ohne MAGS"),
        ("Alles aus Cluster VI außer dem, was das MAGS macht", "Cluster VI ohne MAGS"),
        ("Nichts vom MAGS und nichts vom MSB, aber noch aktiv", "Was läuft noch ohne MAGS und ohne MSB?"),
        ("Wo steckt ESF-Geld drin, aber kein Landesgeld?", "Mittel aus ESF ohne Landesmittel"),
    ],
)
def test_what_is_left_out_is_said_in_many_ways(report: Report, question: str, plain: str) -> None:
    """Two negations are none, "bis auf" and "außer" leave out, and each name may be left out by itself."""
    assert listed(report, question) == listed(report, plain)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Stichtag 31. Dezember 2024: Welche Maßnahmen der Staatskanzlei waren da schon vorbei?", ["IV.4", "IV.8"]),
        (
            "Stichtag ist der 1. März 2025. Was in Cluster III hatte vor 2023 angefangen und war da noch nicht zu Ende?",
            ["III.3", "III.5", "III.6", "III.13"],
        ),
        ("Das Cluster V: was hat da ein festes Ende?", ["V.1", "V.5", "V.7", "V.8", "V.9"]),
        ("Keine Dauerläufer, Cluster V, mit festem Enddatum", ["V.1", "V.5", "V.7", "V.8", "V.9"]),
        ("Was hat nach 2019, aber vor 2021 begonnen?", ["I.11", "III.3", "III.4", "V.6"]),
        ("Maßnahmen aus Cluster III, die 2020 oder früher gestartet sind", ["III.3", "III.4"]),
        ("Beginn 2023-12, welche sind das?", ["IV.7", "V.5", "V.8"]),
        ("Was endet von allen am spätesten?", ["I.1", "I.3"]),
        ("Welche starteten im gleichen Jahr, nämlich 2024, und enden alle 2025?", ["II.5", "IV.10", "V.1"]),
    ],
)
def test_key_days_fixed_ends_and_bounds_on_times(report: Report, question: str, expected: list[str]) -> None:
    """A key day stands for today, an end is fixed where one is stated, and two bounds on one time hold together."""
    assert listed(report, question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (
            "Mindestens 15 Millionen, ob im Jahr oder insgesamt: wo ist das so?",
            ["I.11", "II.9", "III.3", "III.4", "V.5", "V.6"],
        ),
        ("Höchstens eine Viertelmillion Euro pro Jahr, Cluster IV?", ["IV.3", "IV.5"]),
        ("Keine hunderttausend Euro insgesamt: bei welchen ist das so?", ["IV.4", "V.10"]),
        ("Wo gibt es jährlich einen zweistelligen Millionenbetrag im Cluster II?", ["II.2", "II.3", "II.8", "II.9"]),
        ("Welche bekommen Stellen und kein Geld?", ["II.7", "VI.6"]),
    ],
)
def test_sums_in_words_of_either_basis_and_posts_without_money(
    report: Report, question: str, expected: list[str]
) -> None:
    """Amounts may be spelled out, counted by their figures, not be reached, or hold a year as well as in all."""
    assert listed(report, question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Wo ist die TU Dortmund eingetragen?", ["I.9"]),
        ("Gibt es etwas mit dem Jobcenter und den Kammern zusammen?", ["II.8", "II.9", "IV.11"]),
        ("Wo machen Hoch-Schulen mit?", ["I.9", "III.5", "III.11"]),
        ("Wo ist außer dem MWIKE noch ein anderes Ministerium zuständig?", ["III.4", "V.2", "V.10", "VI.2", "VI.3"]),
        ("Das MLV und das MUNV: was haben die?", ["III.13", "IV.6"]),
        (
            "Wissenschaftsministerium oder Staatskanzlei, gleich welches von beiden: was ist vorbei?",
            ["III.7", "IV.4", "IV.8"],
        ),
    ],
)
def test_partners_and_ministries_by_whole_names_or_beside_others(
    report: Report, question: str, expected: list[str]
) -> None:
    """Names of several words, parted words of plain language, and ministries with, beside or instead of others."""
    assert listed(report, question) == expected
