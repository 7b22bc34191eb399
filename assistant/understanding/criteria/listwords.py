"""Words by which people ask for lists of measures, and what they call these."""

from __future__ import annotations

from assistant.understanding.text.words import folded
from index.features import words_of

LIST_NOUNS = folded(
    """maßnahme*, programm*, projekt*, vorhaben*, angebot*, initiative*, förderprogramm*, aktivität*, einträge*, punkte*,
    sachen, kapitel, cluster, dinge, dingen, regel, regeln, regelung*, förderung*, fördermaßnahme*, förderangebot*, gemeinschaftsprojekt*, gemeinschaftsvorhaben*, gemeinschaftsmaßnahme*, instrument*, aktionen,
    landesprogramm*, landesmaßnahme*, einzelmaßnahme*, förderprojekt*, posten, fälle*, bausteine*, hilfen, unterstützungsangebot*"""
)
PLURALS = (
    folded(  # "welche Maßnahmen" wants a list whatever was told before, "welches Programm" may want the one that fits
        """maßnahmen, programme, programmen, projekte, projekten, vorhaben, angebote, angeboten, initiativen, förderprogramme, aktivitäten,
    einträge, punkte, sachen, dinge, regeln, regelungen, förderungen, landesprogramme, landesmaßnahmen, einzelmaßnahmen, förderprojekte,
    posten, fälle, bausteine, steckbriefe"""
    )
)
LIST_ASKING = folded(
    """welche, welches, welchen, alle, alles, sämtliche, liste*, auflist*, nenn*, zeig*, gib mir, wie viele, wieviele,
    wie viel, wie oft, was, wat, wo, wofür, überblick, übersicht, gibt es, gibts, such*, brauche, bräuchte, brauch, irgendwo, aufzähl*, zähl*, aufstellung,
    irgendeine, irgendein, irgendeinen, bittet um, bitten um, bitte um, diejenigen, derjenigen, gesucht*, gefragt*, gewünscht*, benötig*, wohin, bei wem, mit wem, von wem, wer von, wer alles, geht es um, geht es mir um, geht es nur um, mir reicht, mir reichen, zusammenstell*, wer bekommt, wer kriegt, wer hat, etwas, irgendwas, irgendetwas, woran, wobei, womit, interessier*, hätte gern*, gib"""
)
POINTING_BACK = folded("solche*, so etwas, so was, sowas, dafür, dazu, damit, darüber, daran")
# How sentences begin that tell of who asks, and words for him- or herself anywhere in one.
SPEAKERS = frozenset(
    words_of("ich wir unser unsere mein meine hallo bin hab habe arbeite sitze schreibe leite wohne studiere")
)
FIRST_PERSON = frozenset(words_of("ich mir mich wir uns mein meine meinen meiner unser unsere unseren unserer"))
