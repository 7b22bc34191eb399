"""Firms, unions, churches and other bodies by name, of which a measure tells only where it names them."""

from __future__ import annotations

from assistant.understanding.limits.claims import begins_as_claim
from assistant.understanding.owncases.ownwords import PERSONAL
from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import PhraseGroups, Words, folded
from index.features import fold, words_of

# Written alike in all languages of Latin letters; Cyrillic and Arabic ones stand beside.
_NAMES = """siemens сименс сіменс سيمنز, bayer байер, basf, bosch бош, thyssenkrupp тиссенкрупп, rwe, eon, evonik, henkel, bertelsmann, vodafone, telekom телеком, rewe, aldi, lidl, edeka, amazon, google гугл, microsoft, sap,
    ford форд, opel, volkswagen, daimler, mercedes, bmw, tesla, lanxess, miele, oetker, vorwerk, claas, rheinmetall, lufthansa, dhl, fiege, tui, provinzial, sparkasse, sparkassen, volksbank, commerzbank,
    caritas каритас карітас كاريتاس, diakonie диакония діаконія, awo, drk, johanniter, malteser, kolping, paritätische, paritätischer, vdk, verdi, gew, dgb, dbb, mercator, telekomstiftung, krupp, unicef, rotary, lions, greenpeace, adac,
    barmer, dak, tk, debeka, allianz, kpmg, deloitte, mckinsey, accenture, wdr, rtl, ard, zdf, netflix, youtube, tiktok, instagram, facebook, linkedin, xing, stepstone, indeed"""
_PHRASES = "kirche, kirchen, church, churches, kościół, kościoły, kilise, церковь, церкви, церква, الكنيسة, الكنائس, ig metall, ig bau, ig bce, rotes kreuz, roten kreuz, rote kreuz, red cross, verbraucherzentrale, deutsche bahn, deutschen bahn, deutsche post, deutsche bank, evangelische kirche, katholische kirche, evangelischen kirche, katholischen kirche, borussia dortmund, schalke"
_BODIES = PhraseGroups(
    {fold(names.split()[0]): folded(", ".join(names.split())) for names in _NAMES.split(",")}
    | {fold(name): folded(name) for name in _PHRASES.split(", ")}
)
_LONGEST = 20  # words; a longer question tells a story, in which a firm is a circumstance


def names_other_body(question: str, held: str) -> bool:
    """Tell whether a question about a measure is for what a body has to do with it of which the measure has no word.

    A question for yes or no is answered by the cell for partners.
    """
    words = Words.of(asking_part(question))
    if len(words.words) > _LONGEST or words.has_any(PERSONAL) or begins_as_claim(words):
        return False
    named = words.groups_in(_BODIES)
    told = set(words_of(held)) if named else set()
    return any(told.isdisjoint(words_of(name)) for name in named)
