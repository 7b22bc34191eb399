"""Words of everyday talk and of the report for one and the same thing or doing, by which a sentence is told from others."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from index.features import fold, words_of

# Beginnings of words, a group a line; one of fewer than five letters stands for the whole word.
_GROUPS: tuple[tuple[str, ...], ...] = tuple(
    tuple(fold(stem) for stem in line.split())
    for line in """
        unterschr unterschrieb unterschreib unterzeichn signier imza підпис подпис podpis signed توقيع وقع
        steuer steuert koordin lenkt organisier federführ
        durchführ durchgeführt umsetz umgesetzt veranstalt ausgerichtet austrag
        aufgestockt aufstock weitere zusätzlich
        gesteigert gestiegen steigt steigerung gewachsen wuchs erhöh verdopp increas raised grown artır arttı збільш зрос увелич вырос zwiększ wzros
        verlänger länger verstetig ausgeweitet ausweit
        bezahl finanzier zahlt mitfinanz bezuschuss co-finanz spons geldgeber stiftung
        start startet gestartet begann begonn beginn losge anfang angefangen fing anfängt auftakt los
        einberuf convened founded kurul скликал созва основан zwoła powoła założ gegründ gründet eingericht eingesetzt
        anmeld bewerb bewirb bewarb beworb interessenbekund einreich eingereicht
        vorgestell vorstell präsentier presented tanıtıl представ презент przedstaw zaprezent
        zuschlag beauftrag auftrag vergabe ausschreib
        hilfe hilfen hilft helfen unterstütz beratung berät beraten betreu begleit coaching mentor
        aufgabe aufgaben tätigkeit entlast erledig abnehm übernimmt übernehm übernahme arbeitsgruppe
        gegend gegenden region regionen stadt städte städten kommun kreis kreise kreisen orte orten ort gebiet
        firma firmen unternehmen betrieb kmu
        lehrer lehrerin lehrkr pauker
        schüler jugendlich kinder
        azubi azubis auszubild lehrling
        nachweis nachzuweis voraussetz bedingung verpflicht pflicht mindest mind erforderlich
        ergebnis ergebnisse empfehl herausge resultat
        institut organisation verband stiftung forschungsverbund gesellschaft awo projektträger träger
        gremium arbeitsgruppe ag ags beirat mitglied vertreter sitzt
        erarbeit erstell entwickel verfass geschrieben ausgearbeitet
        hochschul universi uni unis th fh tu
        abkommen letter vereinbar vertrag absichtserklär kooperation
        lehrgang lehrgänge kurs kurse kursen fortbildungskurs qualifikationskurs schulung weiterbild fortbild weiterqualifiz nachqualifiz
        klebequote bleiben geblieben übernommen
        tagen tagte treffen traf sitzung plenarsitzung tagung
        fach fächer studienleist unterrichtsfach
        lokführer lokführerin zugführer triebfahrzeug
        tagesmutter tagesmütter tagesvater kindertagespfleg
        behinder beeinträchtig handicap schwerbehind
        flüchtling geflücht flucht fluchterfahr
        migrant zugewander zuwander einwander eingewander neuzugewander
        kindergart kindertageseinricht kita kitas
        student studierend studis
        abbrecher abbruch studienabbr studienzweif abbrech
        gesetz verordnung regelwerk erlass vorschrift paragraf paragraph
        firmengröß mittelstand mittelständ
        bewertung zeugnisbewert begutacht
        handwerker handwerk handwerks
        auslaufend ausgelauf läuft laufend
        abgelehnt ablehn verweiger entgegenst versag
        jährlich jahr jahres jahrgang annual yearly year yılda yıllık рік року год году roczn rok rocznie سنويا سنوياً السنة سنة
        reduziert gesenkt senk herabgesetzt lowered reduced düşür indiril зниж сниж пониж obniż
        ausgezahlt auszahl paid ödendi виплат выплат wypłac vergeben rausgegangen bekommen ausgeschütt
        ausgebucht ausgeschöpft voll vollständig
        befragung erhob erheb erhoben monitoring kennzahl daten
        antrag anträge beantrag
    """.strip().splitlines()
)
_WHOLE = 4  # letters of a beginning that stands for the whole word
_HEAD = 5  # letters by which longer ones are looked up


@lru_cache(maxsize=16_384)  # the sentences of a report are the same for every question
def _groups_of(text: str) -> frozenset[int]:
    """Return the groups of which a text has a word."""
    words = set(words_of(text))
    near = [entry for word in words for entry in _by_head().get(word[:_HEAD], ()) if word.startswith(entry[0])]
    return frozenset(group for word in words for group in _whole().get(word, ())) | {group for _, group in near}


@cache
def _by_head() -> dict[str, list[tuple[str, int]]]:
    """Return the beginnings of words with their groups, by their first letters."""
    heads: dict[str, list[tuple[str, int]]] = {}
    for stem, group in _stems():
        if len(stem) > _WHOLE:
            heads.setdefault(stem[:_HEAD], []).append((stem, group))
    return heads


@cache
def _whole() -> dict[str, list[int]]:
    """Return the groups of each short word."""
    words: dict[str, list[int]] = {}
    for stem, group in _stems():
        if len(stem) <= _WHOLE:
            words.setdefault(stem, []).append(group)
    return words


def _stems() -> list[tuple[str, int]]:
    """Return each beginning with the number of its group."""
    return [(stem, number) for number, group in enumerate(_GROUPS) for stem in group]


def asked_groups(question: str, title: str) -> frozenset[int]:
    """Return the things and doings of which a question speaks, but those of a title."""
    return _groups_of(question) - _groups_of(title)


def share_told(asked: frozenset[int], sentence: str) -> float:
    """Return the share of things and doings that a sentence speaks of too; 0 where there are none."""
    return len(asked & _groups_of(sentence)) / len(asked) if asked else 0.0


def says_same(word: str, text: str) -> bool:
    """Tell whether a text has another word for the same thing or doing as a word."""
    return not _groups_of(word).isdisjoint(_groups_of(text))


def spells_out(sentence: str, abbreviation: str) -> bool:
    """Tell whether words behind one another in a sentence begin with the letters of an abbreviation."""
    initials = "".join(word[0] for word in re.findall(r"\w+", sentence))
    return abbreviation in initials
