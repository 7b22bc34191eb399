"""What people who name no measure look for themselves, in words by which others ask for a field of one."""

from __future__ import annotations

from assistant.understanding.text.words import Phrases, Words, folded
from corpus.types import FieldName

_LOOKED_FOR: dict[FieldName, Phrases] = {
    FieldName.PARTNER: folded(
        """suche partner*, suchen partner*, sucht partner*, suche einen partner, suchen einen partner, sucht einen partner, suche eine partner*, suche nach partner*, suchen nach partner*, sucht nach partner*, suche ~ nach partner*, partner gesucht, partner ~ gesucht, partner werden, partner sein, partner einer, partner eines, guter partner, gute partner,
        passender partner, passenden partner, partner finden, partner finde*, welchem partner soll, welchen partner soll, partner für, partner beim land, mithelfen, mitarbeiten, mitmachen wollen"""
    ),
    FieldName.MITTEL: folded(
        """zahlt mir, bezahlt mir, finanziert mir, wenn ich mein*, wenn mein*, finanziert mein*, zahlt mein*, bezahlt mein*, übernimmt ~ wenn ich, übernimmt ~ für mein*, an meinen kosten, meine kosten, geld verdien*, wenig budget, wenig geld, kein geld, ohne geld, ohne kosten, ohne viel geld, ohne eigenes geld, geld her, gibt es fördergeld*, gibt es fördermittel, gibt es dafür fördermittel, gibt es dafür fördergeld*,
        gibt es geld, fördermittel bekomm*, fördermittel ~ bekomm*, fördergeld* bekomm*, fördermittel beantrag*, fördergeld* beantrag*, bezahlt bekommen, am besten bezahlt, gut bezahlt, besser bezahlt"""
    ),
    FieldName.INTERNET: folded(
        """auch im internet, seite vom amt, seite der stadt, seite vom jobcenter, internet hilfe, im netz hilfe, online hilfe, seite auf der ich, webseite auf der ich, website auf der ich, seite wo ich, webseite wo ich, website für leute, seite für leute, webseite für leute, wo meldet sich ein*, wo kann sich ein*, mit tipps, gern* mit internet*,
        wenn ich, wenn mein*, wenn wir, wenn unser*"""
    ),
    FieldName.LAUFZEIT: folded(
        "irgendwas, irgendetwas, demnächst irgendwo, irgendein*, suche einen, suche eine, suchen einen, suchen eine, habt ihr was, habt ihr etwas, haben sie was, haben sie etwas, hat nrw etwas, ich noch warten"
    ),
    FieldName.ZIEL: folded("ziel hat wie ich, mein ziel, zum ziel, am ziel, irgendein ziel, ans ziel, das ziel hat"),
    FieldName.RESSORT: folded(
        "ohne ministerium, vom ministerium, ihr ministerium, hilft mir, hilft uns, wenn ich, wenn mein*, wenn wir, wenn unser*"
    ),
}
_NOTHING = folded("")
# Who asks for somebody to help him- or herself has a need; in few words the partners of what was spoken of are asked for.
_HELPS_ME = folded(
    """wer hilft mir, wer hilft uns, wer hilft ihr, wer hilft ihm, wer hilft mein*, wer hilft unser*, wer hilft einem, wer kann mir helfen, wer kann uns helfen, wer kann mir da helfen, wer kann uns da helfen,
    wer unterstützt mich, wer unterstützt uns, wer unterstützt mein*, wer unterstützt unser*, wer unterstützt einen, wer kann mich unterstützen, wer kann uns unterstützen,
    who helps me, who helps us, who can help me, who can help us, who helps my, who supports me, who supports us, bana kim yardım*, bize kim yardım*, kim bana yardım*, kim bize yardım*,
    хто мені допом*, хто нам допом*, хто допоможе мені, хто допоможе нам, кто мне помо*, кто нам помо*, кто поможет мне, кто поможет нам, kto mi pomoże, kto nam pomoże, kto mi pomaga, من يساعدني, من يساعدنا, مين بيساعدني, مين بيساعدنا"""
)
_FEW = 5  # words


def is_looked_for(words: Words, name: FieldName) -> bool:
    """Tell whether somebody looks for help or for somebody, in words for a field ("Wir suchen einen Partner, …")."""
    return words.has_any(_LOOKED_FOR.get(name, _NOTHING))


def wants_help(words: Words) -> bool:
    """Tell whether somebody asks who helps him or her with a need that is told ("Wer hilft mir, eine Stelle zu finden?")."""
    return len(words.words) > _FEW and words.has_any(_HELPS_ME)
