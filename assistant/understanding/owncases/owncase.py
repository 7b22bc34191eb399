"""Whether somebody asks for a verdict on the own case, which only an office can give."""

from __future__ import annotations

import re

from assistant.understanding.owncases.ownrules import FOR_THE_RULE, TAKING
from assistant.understanding.owncases.ownwords import (
    APPLIED,
    AWAITED,
    GRANTED,
    IN_OTHER_LANGUAGES,
    OWN_AFFAIR,
    TAKING_ANYWHERE,
)
from assistant.understanding.text.openings import CLAUSE_MARK, Rules, begins, meets_rule, with_persons
from assistant.understanding.text.words import Phrases, Words, folded

_OWN = "mein*, unser*"
_OWN_PEOPLE = folded(
    """vater, mutter, mann, ehemann, frau, ehefrau, sohn, tochter, bruder, schwester, kind, enkel, enkelin, neffe, neffen, nichte,
    schwager, schwägerin, partner, partnerin, freund, freundin, schwiegersohn, schwiegertochter, mama, papa, oma, opa"""
)
_GETTING = Phrases(
    (
        *with_persons("bekomme, bekomm, kriege, krieg, erhalte", "ich"),
        *with_persons("bekommen, kriegen, erhalten", "wir"),
        *with_persons("bekommt, kriegt, erhält", f"{_OWN}, er, sie"),
        *with_persons(  # of whom was told before; "kriegt der Betrieb" tells of none
            "bekommt, kriegt, erhält",
            "der jetzt, der dann, der da, der nun, der auch, der noch, der einen, der eine, der ein, die jetzt, die dann, die da, die nun, die noch, die einen, die eine, die ein",
        ),
        *with_persons("bekommt das, kriegt das, erhält das, bekommt den, bekommt die, kriegt den, kriegt die", _OWN),
    )
)
_BEING = (
    *with_persons("bin, werde, werd, wurde", "ich"),
    *with_persons("sind, werden, wurden", "wir"),
    *with_persons("ist, wird, wurde", f"{_OWN}, er, sie"),
)
_HAVING = (
    *with_persons("habe, hab, hätte, hätt", "ich"),
    *with_persons("haben, hätten", "wir"),
    *with_persons("hat, hätte", f"{_OWN}, er, sie"),
)
# What has become of an own thing or of the asker: how the question begins, and what it then says.
_STATES = Rules(
    (
        (
            with_persons("hat, ist, wird, war, bekommt, kriegt, erhält, haben, sind, werden", _OWN),
            folded(
                """geklappt, gewonnen, durchgekommen, durchgegangen, bewilligt, genehmigt, ausgezahlt, ausbezahlt, überwiesen, abgelehnt,
            bearbeitet, angekommen, eingegangen, entschieden, entfristet, anerkannt, angenommen, aufgenommen, zugelassen, durch,
            erfolgreich, rechtzeitig, berücksichtigt, zugesagt, verlängert, ausgewählt, bestanden, sicher, durchgelaufen"""
            ),
        ),
        (
            _HAVING,
            folded("bestanden, gewonnen, platz, zusage, ausgewählt, zuschlag, durchgekommen, geschafft, die stelle"),
        ),
        (
            _BEING,
            folded(
                """genommen, angenommen, aufgenommen, zugelassen, ausgewählt, eingeladen, eingestellt, berücksichtigt, abgelehnt,
            abgeordnet, übernommen, entfristet, verbeamtet, drin, vorgemerkt"""
            ),
        ),
        (with_persons("bekommt, kriegt, erhält", _OWN), _OWN_PEOPLE),
    )
)
_DECISIONS = Rules(
    (
        (
            (
                *with_persons(
                    "kann, könnte, darf, dürfte, würde, können die, dürfen die, würden die, können sie, dürfen sie, könnt ihr",
                    "mich, uns",
                ),
                *with_persons("kann, könnte, darf, würde, wird", "man mich, man uns, man mein*, man unser*"),
            ),
            folded(
                "einstellen, nehmen, beschäftigen, übernehmen, anstellen, aufnehmen, entlassen, ablehnen, kündigen, versetzen, zulassen, annehmen, anerkennen"
            ),
        ),
        (with_persons("stellt, stellt ihr, stellen die, stellen sie", "mich, uns"), folded("ein")),
        (with_persons("lehnt, lehnen die, lehnt ihr", "mich, uns, mein*, unser*"), folded("ab")),
        (
            with_persons("wird, werden", "mir, uns"),
            folded("genehmigt, bewilligt, anerkannt, angerechnet, gekürzt, gestrichen, gezahlt, bezahlt"),
        ),
        (
            (
                *with_persons(
                    "darf ich, darf er, darf sie, kann ich, kann er, kann sie",
                    "mit mein*, mit unser*, mit ihre*, mit seine*, mit diesem, mit dieser, mit so einem, mit so einer",
                ),
                *folded("kann mein* ~ mit ihr*, kann mein* ~ mit sein*, darf mein* ~ mit ihr*, darf mein* ~ mit sein*"),
            ),
            folded("anfangen, arbeiten, unterrichten, einsteigen"),
        ),
    )
)
# How a clause goes on that begins with "ob ich", "ob unsere Firma".
_OF_A_CLAUSE = folded(
    """bekomm*, krieg*, erhalt*, erhält, beanspruch*, anspruch, anrecht, darf, dürfen, genommen, angenommen, aufgenommen, zugelassen, gefördert, mitmachen,
    teilnehmen, werden kann, werden darf, werden könnte, anfangen kann, anfangen darf, arbeiten kann, unterrichten kann, reicht, zählt, zählen, gültig, passt, passe, erfülle, erfüllt, erfüllen, berechtigt, zusteht, anerkannt, infrage, in frage, dabei"""
)
_RIGHT_FOR_ME = folded(
    """für mich das richtige, für uns das richtige, das richtige für mich, das richtige für uns, das passende für mich, für mich geeignet, für mich sinnvoll, für mich möglich,
    etwas für mich, etwas für uns, was für mich, was für uns, etwas für mein*, was für mein*, das richtige für mein*, für mein* ~ das richtige, für mich passend"""
)
# The wish for a verdict; it is one where a certain measure is named.
_VERDICTS = Rules(
    (
        (with_persons("bin", "ich"), ()),
        (with_persons("sind", "wir"), ()),
        (with_persons("werde, werd", "ich"), ()),
        (with_persons("schaffe, schaff, packe, pack", "ich das, ich es, ich die, ich den"), ()),
        (with_persons("werden", "wir"), ()),
        (with_persons("wird", f"{_OWN}, mir, uns"), ()),
        (with_persons("komme, komm, passe, erfülle, verliere, gehöre, falle, zähle", "ich"), ()),
        (with_persons("kommen, passen, erfüllen, verlieren, gehören, fallen, zählen", "wir"), ()),
        (
            with_persons(
                "kommt, passt, erfüllt, verliert, gehört, fällt, zählt, reicht, gilt, verfällt, wirkt", f"{_OWN}, er"
            ),
            (),
        ),
        (with_persons("steht, stehen, hilft, nimmt, genehmigt, bewilligt, vermittelt", f"mir, mich, uns, {_OWN}"), ()),
        (
            with_persons(
                "zahlt, bezahlt, übernimmt, fördert, finanziert, erstattet, spendiert", f"mir, mich, uns, {_OWN}"
            ),
            (),
        ),
        (
            (
                *with_persons("würde, würden, wird, werden, könnte, könnten", f"ich, wir, er, sie, {_OWN}"),
                *with_persons("kann, können, darf, dürfen", f"er, sie, {_OWN}"),
            ),
            folded(
                """genommen, angenommen, aufgenommen, zugelassen, eingestellt, bekommen, kriegen, erhalten, gefördert, bezuschusst, profitieren, beanspruchen, unterstützt, abgelehnt, rauskommen, durchgehen, durchkommen, durchfallen,
            reichen, ausreichen, zählen, klappen, anerkannt, angerechnet, bewilligt, genehmigt, mitmachen, teilnehmen, infrage kommen, in frage kommen"""
            ),
        ),
        (with_persons("ob", f"ich, wir, er, sie, {_OWN}"), _OF_A_CLAUSE),
        (
            with_persons("ist", "bei mir, für mich, bei uns, für uns, bei ihm, für sie"),
            folded("schluss, vorbei, drin, ende, möglich"),
        ),
        (folded("ist, sind, wäre, wären, passt"), _RIGHT_FOR_ME),
        (folded("gilt das auch für mich, gilt das für mein*, gilt das auch für mein*, hilft das mir"), ()),
        (
            _HAVING,
            folded(
                "anspruch, anrecht, berechtigung, recht auf, ein recht, chance, chancen, eine aussicht, aussichten, mutterschutz, platz"
            ),
        ),
        (
            with_persons("ist", f"{_OWN}, er, sie"),
            folded("berechtigt, geeignet, förderfähig, zu alt, zu jung, qualifiziert, dabei, drin, anerkannt"),
        ),
        (
            (
                *with_persons("kann, könnte, darf, dürfte", "ich, er, sie, mein*, unser*"),
                *with_persons("können, könnten, dürfen, dürften", "wir, mein*, unser*"),
                *with_persons("soll, sollte", "ich"),
            ),
            folded(
                """mitmachen, teilnehmen, dabei sein, mit rein, rein, einsteigen, eingestellt, angenommen, aufgenommen, genommen,
            zugelassen, gefördert, vermittelt, kriegen, ablehnen, umschwenken, umsteigen, wechseln, unterkommen"""
            ),
        ),
        (
            with_persons("muss", f"ich, {_OWN}, er, sie"),
            folded("zurückzahlen, zurückgeben, erstatten, zurückerstatten"),
        ),
        (with_persons("müssen", f"wir, {_OWN}"), folded("zurückzahlen, zurückgeben, erstatten, zurückerstatten")),
        (
            folded(
                "gilt, lohnt sich, klappt, geht, zählt, passt, taugt, lohnt, reicht, reichen, genügt, genügen, langt"
            ),
            folded("für mich, bei mir, zu mir, für uns, bei uns, zu uns, für mein*, bei mein*"),
        ),
        (
            folded("nimmt, erkennt, stellt"),
            folded("mich ~ an, mich ~ auf, mich ~ ein, mein* ~ an, unser* ~ an, uns ~ auf"),
        ),
        (folded("genehmigt, bewilligt, lehnt, akzeptiert, vermittelt"), folded("mir, mich, uns, mein*, unser*")),
        (
            folded("darf ich, darf er, darf sie, dürfen wir, darf mein*"),
            folded("ich zu, ich ins, ich in die, ich zum, ich zur, wir zum, wir zur"),
        ),
        (
            folded("darf ich, darf er, darf sie, dürfen wir, darf mein*"),
            folded("anfangen, starten, beginnen, loslegen, antreten"),
        ),
        (
            folded("kann ich, kann er, kann sie"),
            folded(
                "ich zur, ich zum, er zur, er zum, sie zur, sie zum, ich auf die, ich an die, er auf die, sie auf die"
            ),
        ),
        (
            folded("wie stehen, wie hoch sind, wie gut sind, wie groß sind"),
            folded("meine chancen, unsere chancen, seine chancen, ihre chancen"),
        ),
        (
            folded("warum, wieso, weshalb"),
            folded(
                "habe ich ~ nicht bekommen, wurde ich, haben wir ~ nicht bekommen, bekomme ich ~ nicht, kriege ich ~ nicht"
            ),
        ),
        (
            folded("can i, can we, can my, may i, could i, can she, can he, could she, could he"),
            folded("take part, participate, join, be hired, get hired, be accepted, be admitted"),
        ),
    )
)
# A step of a procedure that has been taken or not; it is the asker's own where he or she speaks of "unser Antrag", "mir".
_SETTLED = folded(
    """schon bewilligt, schon genehmigt, schon überwiesen, schon ausgezahlt, schon entschieden, schon bearbeitet,
    schon eingegangen, noch ausgezahlt, noch überwiesen, noch bewilligt, endlich bewilligt, endlich ausgezahlt,
    endlich überwiesen, bereits bewilligt, bereits entschieden, bereits ausgezahlt"""
)
_MINE = folded("mein*, unser*, mir, uns")
# Circumstances of the asker that a verdict on a certain thing ("die 2.500 Euro") is to take into account.
_CIRCUMSTANCE = folded("wenn ich, obwohl ich, falls ich, wenn wir, obwohl wir, auch wenn ich, wenn mein*, obwohl mein*")
_CERTAIN = Phrases(
    (
        *with_persons(
            "bekomme ich, bekomm ich, kriege ich, krieg ich, erhalte ich, bekommen wir, kriegen wir",
            "den, die, das, diese*, meine*, unsere*",
        ),
        *with_persons("zahlt, bezahlt, übernimmt, fördert", "mir, mich, uns, mein*, unser*"),
    )
)
# Who says so asks whether there is any help at all.
_CONTRAST = folded("obwohl ich, auch wenn ich, obwohl wir, obwohl mein*, trotz mein*")
_NEVERTHELESS = folded("trotzdem, dennoch")
_ANY_HELP = folded(
    """etwas, was, geld, kohle, fördergeld, einen zuschuss, ein zuschuss, zuschüsse, eine förderung, eine unterstützung, unterstützung, hilfe,
    irgend*, finanzielle*, bezuschusst"""
)
# Who says so asks for what the report says, by a question for yes or no.
_KNOWING = folded(
    """adresse, anschrift, internetadresse, link, links, webseite, website, homepage, laufzeit, laufzeiten, angaben, auskunft, informationen, infos, information,
    ressort, ansprechpartner*, beschreibung, mittel, titel, quelle, seitenzahl, überblick, übersicht, the link, the address"""
)
# Said anywhere by who sets no marks ("bin 16 kann ich damit zur polizei").
_ANYWHERE = folded(
    "kann ich damit, könnte ich damit, komm ich da rein, komme ich da rein, nehmen die mich, nimmt man mich, krieg ich das, krieg ich die, reicht mein*"
)
_STATEMENT = re.compile(r"[^.!?:]*[.!:](?=\s|$)")
_MARK = re.compile(r"[.,;:?!]")


def tells_own_affair(question: str) -> bool:
    """Tell whether the state of the asker's own application, paper or payment is asked, in whichever language."""
    words = Words.of(question)
    return (
        words.has_any(OWN_AFFAIR)
        or words.has_any(TAKING_ANYWHERE)
        or (words.has_any(APPLIED) and (words.has_any(AWAITED) or words.has_any(GRANTED)))
    )


def asks_for_verdict(question: str, *, is_named: bool) -> bool:
    """Tell whether the question is for the own case; `is_named` says that it names a measure."""
    words = Words.of(question)
    if tells_own_affair(question) or (is_named and words.has_any(IN_OTHER_LANGUAGES)):
        return True
    if is_named and _MARK.search(question) is None and words.has_any(_ANYWHERE):
        return True
    certain = _CERTAIN if words.has_any(_CIRCUMSTANCE) else ()
    is_contrast = words.has_any(_CONTRAST)
    is_verdict = is_named or not words.has_any(FOR_THE_RULE)
    return any(
        meets_rule(clause, _STATES)
        or begins(clause, certain)
        or (is_contrast and _asks_for_a_thing(clause))
        or (begins(clause, _GETTING) and clause.has_any(_NEVERTHELESS))
        or (clause.has_any(_SETTLED) and clause.has_any(_MINE))
        or (is_verdict and (meets_rule(clause, _DECISIONS) or begins(clause, TAKING)))
        or (is_named and (meets_rule(clause, _VERDICTS) or _asks_for_a_thing(clause)))
        for clause in _asking_clauses(question)
    )


def _asks_for_a_thing(clause: Words) -> bool:
    """Tell whether a clause asks whether one gets something certain, and not any help."""
    return begins(clause, _GETTING) and not clause.has_any(_ANY_HELP) and not clause.has_any(_KNOWING)


def _asking_clauses(question: str) -> list[Words]:
    """Return the clauses of the sentences that are no statements; who sets no marks asks with all of them."""
    has_statement = "?" in question and any(mark in question for mark in ".!:")
    asking = _STATEMENT.sub("", question) if has_statement else question
    return [Words.of(clause) for clause in CLAUSE_MARK.split(asking)]
