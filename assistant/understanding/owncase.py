"""Whether somebody asks for a verdict on the own case, which only an office can give."""

from __future__ import annotations

from assistant.understanding.words import Words, folded

# The state of the asker's own application, paper or payment; hardly anybody says these words for anything else.
_OWN_AFFAIR = folded(
    """wann wird mein*, wann wird unser*, wann kommt mein*, wann kommt unser*, wann bekomme ich mein*, wann krieg ich mein*,
    wann kriege ich mein*, wann erhalte ich mein*, wurde mein*, wurden meine, wird mein*, mein bescheid, meinen bescheid,
    meine unterlagen, mein aktenzeichen, aktenzeichen, mein fall, in meinem fall, meinem antrag, meine bewerbung,
    wo bleibt mein*, wo bleibt unser*, stand meines antrags, stand meiner bewerbung, my application, my case,
    başvurum*, моя заява, моєї заяви, мою заяву, моё заявление, моего заявления, мое заявление, mój wniosek, mojego wniosku,
    moje podanie, طلبي, ملفي"""
)
# The wish for a verdict; it is one where a certain benefit is named.
_VERDICT = folded(
    """bekomme ich, bekomm ich, kriege ich, krieg ich, habe ich anspruch, hab ich anspruch, habe ich recht auf, steht mir ~ zu,
    bin ich ~ berechtigt, bin ich berechtigt, bin ich förder*, erfülle ich, habe ich chancen, komme ich in frage,
    komme ich dafür in frage, bekommt mein*, kriegt mein*, gilt das auch für mich, am i eligible, do i qualify, am i entitled,
    alabilir miyim, hakkım var mı, чи маю я право, чи отримаю я, имею ли я право, получу ли я, положена ли мне,
    czy dostanę, czy przysługuje mi, czy mam prawo, هل يحق لي, هل أحصل"""
)


def asks_for_verdict(question: str, *, is_named: bool) -> bool:
    """Tell whether the question is for the own case; `is_named` says that it names a measure."""
    words = Words.of(question)
    return words.has_any(_OWN_AFFAIR) or (is_named and words.has_any(_VERDICT))
