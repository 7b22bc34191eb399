"""Questions about the report itself: when it came out, who wrote it, what it is."""

from __future__ import annotations

from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.words import Words, folded

_REPORT = folded(
    """bericht, berichts, fortschrittsbericht*, dokument, dokuments, broschüre, veröffentlichung, fachkräfteoffensive, offensive,
    the report, this report, rapor, raporu, raporun, звіт, звіту, отчёт, отчёта, отчет, отчета, raport, raportu, التقرير"""
)
_ASKING = folded(
    """wann ~ veröffentlicht, wann ~ erschienen, wann ~ herausgekommen, wann ~ raus, wie alt, welchem jahr, welchen stand, von wann, wie aktuell, wer ~ geschrieben,
    wer ~ verfasst, wer ~ herausgegeben, wer ~ veröffentlicht, von wem, wer ist ~ herausgeber*, wer hat ~ gemacht, was ist, was war, was bedeutet, was heißt,
    worum geht, um was geht, wovon handelt, wie heißt, wie viele seiten, wieviele seiten, wie lang, wie umfangreich, wie dick,
    when ~ published, who wrote, who published, what is, how many pages, how old, ne zaman, kim yazdı, nedir, kaç sayfa,
    коли, хто, що таке, скільки сторінок, когда, кто, что такое, сколько страниц, kiedy, kto, co to, ile stron, متى, من كتب, ما هو, كم صفحة"""
)
_SAID_OF_IT = frozenset(
    folded(
        """veröffentlicht, veröffentlichung, erschienen, herausgekommen, raus, verfasst, geschrieben, herausgegeben, herausgeber, autor, autoren,
        autorin, heißt, bedeutet, thema, inhalt, worum, wovon, handelt, seiten, umfang, umfangreich, dick, alt, aktuell, stand, eigentlich, überhaupt,
        published, written, wrote, about, pages, old, nrw, landesregierung, land, titel, datum, offizielle, offiziell"""
    )
)
_LONGEST = 10  # words; a longer question asks for more


def asks_for_report(question: str, little: frozenset[str]) -> bool:
    """Tell whether a question is about the report as a whole and nothing in it; `little` are its language's small words."""
    words = Words.of(question).unshared()
    if len(words.words) > _LONGEST or not words.has_any(_ASKING) or not words.take_any(_REPORT):
        return False
    words.take_any(_ASKING)
    return not words.rest(NO_TOPIC | _SAID_OF_IT | little)
