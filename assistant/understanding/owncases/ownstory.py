"""Whether a question tells of somebody certain, the asker or someone of his or hers, and asks what becomes of that one."""

from __future__ import annotations

import re

from assistant.understanding.owncases.ownwords import BY_LANGUAGE
from assistant.understanding.text.openings import CLAUSE_MARK, Rules, begins, meets_rule, with_persons
from assistant.understanding.text.words import Words, folded

_OWN = folded("ich, wir, mein*, unser*, mir, mich, uns, bin, hab, habe")
_THEIRS = "er, sie, es, das, der, die, dies, ihr, ihre, ihren, ihrem, sein, seine, seinen, seinem, mein*, unser*"
# How a question for yes or no about somebody begins, where a story goes before or behind.
_STARTS = folded(
    ", ".join(
        (
            *with_persons(
                """kann, könnte, darf, dürfte, bin, werde, würde, komme, komm, passe, habe, hab, hätte, schaffe, zähle,
                gelte, falle, gehöre, muss, bekomme, bekomm, kriege, krieg, erhalte, verliere, müsste, soll, sollte""",
                "ich",
            ),
            *with_persons(
                """können, könnten, dürfen, dürften, sind, werden, würden, kommen, passen, haben, hätten, zählen, gelten,
                fallen, gehören, bekommen, kriegen, erhalten, verlieren""",
                "wir",
            ),
            *with_persons(
                """kann, könnte, darf, dürfte, wird, würde, ist, wäre, hat, hätte, kommt, passt, zählt, gilt, bekommt,
                kriegt, erhält, gehört, fällt, reicht, reichen, genügt, genügen, langt, geht, klappt, muss, zählen""",
                _THEIRS,
            ),
            *with_persons(
                """zahlt, bezahlt, übernimmt, nimmt, stellt, erkennt, genehmigt, bewilligt, lässt, hilft, fördert, steht,
                stehen, nützt, bringt""",
                "mir, mich, uns, ihm, ihr, ihn, das, mein*, unser*",
            ),
            *with_persons("berät, begleitet, unterstützt, vermittelt", "mich, uns, ihn, sie, mein*, unser*"),
            *with_persons("geh, gehe", "ich"),
            *with_persons(
                "darf, kann, könnte, wird, würde, müsste", "ihm, ihn, man ihn, man sie, man ihm, man ihr, man mein*"
            ),
        )
    )
)
# What one asks for to know more, not to be told yes or no.
_INFORMING = folded(
    """nachlesen, finden, erfahren, wenden, anrufen, sehen, lesen, wissen, erklären, nennen, zeigen, schicken, hinschicken,
    adresse, anschrift, link, internetadresse, webseite, website, seite, homepage, laufzeit, mittel, ressort, ansprechpartner*,
    information*, infos, hilfe, unterstützung, wieder, irgendwo, irgendwie, irgendwas, irgend*, jemand, jemanden, stimmt"""
)
# What one gets without a name: who asks for it asks what there is.
_THAT_HELP = folded("das geld, den zuschuss, die förderung, die prämie")
_ANY_HELP = folded("etwas, was, geld, einen zuschuss, ein zuschuss, zuschüsse, eine förderung, finanzielle*")
_GETTING = folded("bekomm*, krieg*, erhalt*, erhält, zahlt, bezahlt, hilft, fördert")
_OF_PEOPLE = with_persons(
    "kann, könnte, darf, dürfte, wird, würde, bekommt, kriegt, erhält, zählt, gilt, reicht", "mein*, unser*"
)
# What makes a case of a question that tells nothing else.
_CIRCUMSTANCE = folded(
    "trotzdem, dennoch, obwohl, ohne, trotz, mit mein*, mit unser*, mit nur, mit gerade, bei mir, für mich, bei uns, für uns"
)
# What a body decides about somebody's paper, application or wish; it is a verdict in whichever measure.
_DECIDED = Rules(
    (
        (
            with_persons("kann, könnte", "ich, er, sie"),
            folded("entfristet, verbeamtet, abgeordnet, anerkannt, angerechnet"),
        ),
        (
            with_persons("wird, wurde, werden", "der, er, sie, ihr, ihre, ihm, sein, seine"),
            folded("anerkannt, angerechnet, genehmigt, bewilligt, entfristet, akzeptiert, gültig"),
        ),
        (
            with_persons("würde, wird, kann, darf, könnte", "man sie, man ihn"),
            folded("übernehmen, nehmen, einstellen, anerkennen, zulassen, aufnehmen"),
        ),
        (
            folded("erkennt, erkennen, nimmt, nehmen, stellt, stellen, lässt, lassen, akzeptiert, akzeptieren"),
            folded(
                "sein* ~ an, ihr* ~ an, mein* ~ an, ihn ~ an, sie ~ an, mich ~ an, mich ~ auf, sie ~ auf, ihn ~ auf, mich ~ ein, sie ~ ein, ihn ~ ein, mich ~ zu, sie ~ zu, ihn ~ zu"
            ),
        ),
        (folded("nehmen die, nimmt die, nimmt das, nimmt der"), folded("ihn, sie, mich, uns")),
        (
            folded(
                "genügt der, genügt das, genügt dies, genügt mein*, genügt sein*, reicht der, reicht mein*, langt der, langt mein*"
            ),
            (),
        ),
        (folded("ist, wäre"), folded("damit möglich, damit erlaubt, trotzdem möglich, dann möglich")),
        (
            folded(
                """reicht das für, reicht das aus, reicht das um, reicht das schon, reicht das bei, reicht das dann, genügt das für, genügt das um, genügt das, langt das"""
            ),
            (),
        ),
    )
)
_CLAUSE_END = re.compile(r"[.!?:;–—](?=\s|$)")
_FIRST = 3  # words of a clause among which what asks for a fact stands ("Bis zu wie viel")
_WHERE = frozenset(
    folded("was, wer, wie, wo, wann, welche, welcher, welches, welchen, welchem, wohin, woher, wofür, warum, wieso")
)


def parted_story(question: str) -> tuple[str, str]:
    """Return a story about the asker and the last clause behind it, where that one asks for a fact, and not of the asker.

    "Ich will drei Gesellen schicken: Bis zu wie viel Euro gibt es?" has such a clause; two empty texts where none is.
    """
    clauses = [clause.strip() for clause in _CLAUSE_END.split(question) if clause.strip()]
    story, last = ". ".join(clauses[:-1]), Words.of(clauses[-1] if clauses else "")
    is_fact = bool(_WHERE.intersection(last.words[:_FIRST])) and not last.has_any(_OWN)
    return (story, clauses[-1]) if is_fact and Words.of(story).has_any(_OWN) else ("", "")


def judges_person(question: str, *, is_named: bool) -> bool:
    """Tell whether yes or no is asked of somebody of whom the question tells; `is_named` says that it names a measure."""
    if _judges_in_another_language(Words.of(question), is_named=is_named):
        return True
    clauses = [Words.of(clause) for clause in CLAUSE_MARK.split(question) if clause.strip()]
    return any(
        _tells_of_own(clauses, place) and (meets_rule(clause, _DECIDED) or (is_named and _asks_yes_or_no(clause)))
        for place, clause in enumerate(clauses)
    )


def _judges_in_another_language(words: Words, *, is_named: bool) -> bool:
    """Tell whether a question of one of the other languages speaks of the asker, and asks what is decided, or yes or no."""
    for own, judging, asking, helping in BY_LANGUAGE:
        if words.has_any(own):
            if words.has_any(judging):
                return True
            if is_named and words.has_any(asking) and not words.has_any(helping):
                return True
    return False


def _asks_yes_or_no(clause: Words) -> bool:
    """Tell whether a clause begins as a question for yes or no about somebody does, and not to know more."""
    gets_anything = clause.has_any(_ANY_HELP) and clause.has_any(_GETTING) and not clause.has_any(_THAT_HELP)
    return begins(clause, _STARTS) and not clause.has_any(_INFORMING) and not gets_anything


def _tells_of_own(clauses: list[Words], place: int) -> bool:
    """Tell whether another clause than this one speaks of the asker or his or her people, or this one of a circumstance."""
    others = (clause for other, clause in enumerate(clauses) if other != place)
    return (
        clauses[place].has_any(_CIRCUMSTANCE)
        or begins(clauses[place], _OF_PEOPLE)
        or any(clause.has_any(_OWN) and clause.words[0] not in _WHERE for clause in others if clause.words)
    )
