"""Whether somebody asks for a verdict on the own case, which only an office can give."""

from __future__ import annotations

from assistant.understanding.words import Words, folded

# The state of the asker's own application, paper or payment; hardly anybody says these words for anything else.
_OWN_AFFAIR = folded(
    """wann wird mein*, wann wird unser*, wann kommt mein*, wann kommt unser*, wann bekomme ich mein*, wann krieg ich mein*,
    wann kriege ich mein*, wann erhalte ich mein*, wurde mein*, wurden meine, wird mein*, mein bescheid, meinen bescheid,
    meine unterlagen, mein aktenzeichen, aktenzeichen, mein fall, in meinem fall, meinem antrag, meine bewerbung,
    wo bleibt mein*, wo bleibt unser*, hab ich jetzt ~ platz, habe ich jetzt ~ platz, wie ist ~ der stand, hat mein* ~ gewonnen,
    hat unser* ~ gewonnen, werde ich ~ abgeordnet, wann werde ich, mein bewerbungsverfahren, noch ausgezahlt, schon bewilligt,
    ist mein* ~ anerkannt, ist mein* ~ durch, hat mein* ~ geklappt, bin ich ~ zugelassen, wurde ich, wie weit ist mein*, stand meines antrags, stand meiner bewerbung, my application, my case,
    başvurum*, моя заява, моєї заяви, мою заяву, моё заявление, моего заявления, мое заявление, mój wniosek, mojego wniosku,
    moje podanie, طلبي, ملفي"""
)
# The wish for a verdict; it is one where a certain benefit is named.
_VERDICT = folded(
    """bekomme ich, bekomm ich, kriege ich, krieg ich, habe ich anspruch, hab ich anspruch, habe ich recht auf, steht mir ~ zu,
    bin ich ~ berechtigt, bin ich berechtigt, bin ich förder*, erfülle ich, habe ich chancen, komme ich in frage,
    komme ich dafür in frage, werde ich ~ genommen, werde ich ~ aufgenommen, werde ich ~ eingestellt, nimmt mich, nehmen die mich,
    nehmen sie mich, reicht das, reicht mein*, darf ich mit mein*, kann ich mit mein*, steht mein* ~ zu, steht uns ~ zu,
    steht unser* ~ zu, bekommt unser*, bekommen wir, kriegen wir, passe ich, geht das bei mir, wird mir ~ genehmigt,
    wenn ich mich bewerbe, darf er ~ mitmachen, darf sie ~ mitmachen, kann ich ~ mitmachen, hilft mir ~ auch, muss ich ~ zurückzahlen,
    bekomme ich ~ wenn, kriege ich ~ wenn, darf mein*, bekommt mein*, kriegt mein*, gilt das auch für mich, am i eligible, do i qualify, am i entitled,
    alabilir miyim, hakkım var mı, чи маю я право, чи отримаю я, имею ли я право, получу ли я, положена ли мне,
    czy dostanę, czy przysługuje mi, czy mam prawo, هل يحق لي, هل أحصل"""
)


def asks_for_verdict(question: str, *, is_named: bool) -> bool:
    """Tell whether the question is for the own case; `is_named` says that it names a measure."""
    words = Words.of(question)
    return words.has_any(_OWN_AFFAIR) or (is_named and words.has_any(_VERDICT))
