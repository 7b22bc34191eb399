"""Roundabout, negated, precise and foreign wordings of list questions select what their plain wordings select."""

from __future__ import annotations

import pytest
from listing import by_promise, listed

from corpus.types import Report

ALIKE = {
    "spoken, roundabout and corrected wordings": [
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
            "Guten Tag, ich berate Schulen im Münsterland und bekomme ständig die Frage, wer denn nun für was zuständig ist und warum das so ist. Sagen Sie mir bitte, bei welchen Maßnahmen sich Kinderministerium und Schulministerium die Verantwortung teilen, in Cluster I bis IV?",
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
    "what a letter says around its question is none; a day of one's plans, and years until today, are times": [
        (
            "Sehr geehrte Damen und Herren, als Mitglied des Ausschusses für Arbeit bitte ich um eine Liste der Maßnahmen, für die "
            "MWIKE und MAGS zusammen als Ressort genannt sind.",
            "Welche Maßnahmen haben MWIKE und MAGS gemeinsam?",
        ),
        (
            "Sehr geehrte Damen und Herren, für eine Kleine Anfrage bitte ich um eine Aufstellung sämtlicher Maßnahmen, die beim "
            "MKJFGFI liegen und deren Laufzeit bereits abgelaufen ist. Mit freundlichen Grüßen, K. Weber",
            "Welche Maßnahmen des MKJFGFI sind abgelaufen?",
        ),
        (
            "Angenommen, wir wollen zum 1. März 2026 einsteigen: Welche Maßnahmen aus Cluster V laufen an diesem Tag?",
            "Welche Maßnahmen aus Cluster V laufen am 1. März 2026?",
        ),
        (
            "Welche Maßnahmen laufen seit mehr als drei Jahren?",
            "Welche Maßnahmen laufen derzeit und begannen spätestens am 22.11.2023?",
        ),
        ("Was wurde vor mehr als fünf Jahren gestartet?", "Welche Maßnahmen begannen spätestens am 22.11.2021?"),
        ("welche projekte vom wirtschaftsministerium hörn denn 2027 auf?", "Welche Maßnahmen des MWIKE enden 2027?"),
    ],
    "age, slips in sums, and in six languages how long ago, sums added up, and where something does not hold": [
        ("Welche Projekte sind noch keine drei Jahre alt?", "Welche Maßnahmen begannen nach dem 22.11.2023?"),
        ("was ist befristest auf zwei jare", "Was ist befristet auf zwei Jahre?"),
        (
            "Welche nennen eine Eurosumme unter hunderttausent Euro?",
            "Welche Maßnahmen nennen weniger als 100.000 Euro?",
        ),
        (
            "Which measures have been running for more than three years?",
            "Welche Maßnahmen laufen seit mehr als drei Jahren?",
        ),
        ("Üç yıldan fazla süredir devam eden tedbirler hangileri?", "Welche laufen seit mehr als drei Jahren?"),
        ("Скільки вийде, якщо скласти всі річні суми в розділі VI?", "Cluster VI, Jahresbeträge addiert"),
        ("كم المجموع إذا جمعنا كل المبالغ السنوية في المجال السادس؟", "Cluster VI, Jahresbeträge addiert"),
        ("В разделе II часто участвует MSB. Где его нет?", "Cluster II ohne MSB"),
        ("W rozdziale II często uczestniczy MSB. Gdzie go nie ma?", "Cluster II ohne MSB"),
        ("أي التدابير في المجال الثاني (II) لم يُذكر لها أي شريك في التنفيذ؟", "Cluster II ohne Partner"),
    ],
    "what had begun by a time, what lasts, and whom measures are carried by": [
        (
            "Welche Projekte hatten im Jahr 2022 schon begonnen und laufen 2027 immer noch?",
            "Welche Maßnahmen begannen spätestens 2022 und laufen 2027?",
        ),
        ("Welche Dauerbrenner hat das MAGS?", "Welche Maßnahmen des MAGS sind unbefristet?"),
        ("Welche Maßnahmen werden von Berufskollegs mitgetragen?", "Wo sind Berufskollegs Partner?"),
        ("In welchen Mitteln steht nur eine Zahl von Stellen?", "Welche Maßnahmen nennen nur Stellen?"),
        ("Was kostet mindestens eine halbe Milion im Jahr?", "Was kostet mindestens 500.000 Euro pro Jahr?"),
        ("Welche enden jeweils zum Jahresende?", "Welche enden in einem Dezember?"),
    ],
    "what mostly holds is no criterion; where it does not hold may be asked in a sentence of its own": [
        ("Im Handlungsfeld II ist ja oft das MSB dabei. Wo ist es das nicht?", "Cluster II ohne MSB"),
        (
            "In Cluster IV ist häufig das MAGS beteiligt. Bei welchen Maßnahmen ist das nicht so?",
            "Cluster IV ohne MAGS",
        ),
        ("Beim MKJFGFI haben einige Maßnahmen keine Webseite. Welche haben eine?", "MKJFGFI mit Webseite"),
        ("Das Kinderministerium arbeitet oft allein. Wo nicht?", "Welche Maßnahmen hat das MKJFGFI mit anderen?"),
        ("Die meisten Vorhaben in Cluster I haben keine Webseite. Welche haben eine?", "Cluster I mit Webseite"),
        (
            "Oft sind Jobcenter Partner. Welche Maßnahmen in Cluster IV haben keine Jobcenter dabei?",
            "Cluster IV ohne Partner Jobcenter",
        ),
    ],
    'two negations are none; "bis auf" and "außer" leave out, and each name may be left out by itself': [
        ("Keine Maßnahmen, die nicht vom MSB sind, und nur solche mit Webseite, bitte.", "MSB mit Webseite"),
        ("Ich will keine, die keine Internetseite haben. Cluster III.", "Cluster III mit Internetseite"),
        ("Alles aus Cluster III bis auf die Maßnahmen des MAGS.", "Cluster III ohne MAGS"),
        ("Alles aus Cluster VI außer dem, was das MAGS macht", "Cluster VI ohne MAGS"),
        ("Nichts vom MAGS und nichts vom MSB, aber noch aktiv", "Was läuft noch ohne MAGS und ohne MSB?"),
        ("Wo steckt ESF-Geld drin, aber kein Landesgeld?", "Mittel aus ESF ohne Landesmittel"),
    ],
    "today's day, labels, bare numbers and other words for a gap, said in passing": [
        ("Heute ist der 10. Februar 2026. Was vom MAGS läuft noch?", "Was vom MAGS läuft am 10. Februar 2026?"),
        ("Wo ist inzwischen Feierabend, Stand Ende November 2024?", "Stichtag 30. November 2024: was ist ausgelaufen?"),
        ("Laufzeitbeginn nach dem 1. Juni 2024?", "Was begann nach dem 1. Juni 2024?"),
        ("Cluster gibt es sechs. Nur II und V, unbefristet.", "Was ist in Cluster II und V unbefristet?"),
        ("Wo sind Stiftungen oder andere Bundesländer Partner?", "Wo sind Bundesländer oder Stiftungen Partner?"),
        (
            "Welche nennen einen Geldbetrag, aber Webseite Fehlanzeige?",
            "Maßnahmen mit Geldbetrag, ohne Angabe zur Webseite",
        ),
    ],
    "of several names one or all take no part; what began first or gets most is one measure": [
        ("Wo sind Jobcenter, nicht aber Kammern Partner?", "Wo sind Jobcenter Partner, aber keine Kammern?"),
        (
            "An welchen Maßnahmen sind MAGS und MSB nicht beteiligt?",
            "Welche Maßnahmen sind weder vom MAGS noch vom MSB?",
        ),
        (
            "Де беруть участь Agentur für Arbeit, але без Jobcenter?",
            "Wo sind Arbeitsagenturen Partner, ohne Jobcenter?",
        ),
        ("Which initiative was the first one to start?", "Welche Maßnahme begann am frühesten?"),
        ("Measures with a website but no named partner", "Welche Maßnahmen haben eine Webseite und keine Partner?"),
        ("Що зараз реалізує міністерство школи?", "Welche Maßnahmen des MSB laufen derzeit?"),
        ("Самая дорогая мера по годовому бюджету, прямо указанному", "Wer bekommt ausdrücklich am meisten pro Jahr?"),
        ("В каких проектах указана G.I.B.?", "Wo ist die G.I.B. Partner?"),
    ],
    "what runs at one time but not at another, or at both; three houses are no third cluster": [
        ("Was lief 2022 und nicht 2025?", "Was lief 2022, aber 2025 nicht mehr?"),
        ("Welche laufen 2026 und auch 2028?", "Was läuft 2028?"),
        ("Which schemes go past the end of the legislative period?", "Was läuft über das Ende der Legislatur hinaus?"),
        ("Меры, где участвуют три министерства сразу", "Wo sind genau drei Ministerien beteiligt?"),
        ("Ortak bakanlık yok, sadece MSB, 3. kümede", "Was hat das MSB allein in Cluster III?"),
        ("Что идёт дольше конца законодательного периода?", "Was läuft über das Ende der Legislatur hinaus?"),
    ],
}


@pytest.mark.parametrize(("question", "plain"), by_promise(ALIKE))
def test_a_wording_selects_what_its_plain_one_does(report: Report, question: str, plain: str) -> None:
    """Each group of wordings keeps what its heading promises."""
    assert listed(report, question) == listed(report, plain)
