"""Whether somebody asks what the rule is, or which way there is, though the wording has the asker in it; and what others decide."""

from __future__ import annotations

from assistant.understanding.text.openings import with_persons
from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import Phrases, Words, folded

# Who says so asks whether there is such a rule at all, or whether it still holds, and not for a verdict.
FOR_THE_RULE = folded(
    """auch, überhaupt, dauerhaft, auf dauer, fest, grundsätzlich, nur befristet, inzwischen, mittlerweile, nimmt mich eine,
    nimmt mich ne, nimmt uns eine, generell, prinzipiell, theoretisch, nachträglich, irgendwo, irgendwie"""
)
# What is to hold from now on is a rule too, whatever measure sets it; and who asks for a way into some school or trade
# asks what there is, unless marks or an age are to be weighed.
_FROM_NOW_ON = folded(
    "künftig, zukünftig, in zukunft, demnächst, neuerdings, nach neuem recht, nach der neuen regelung, ab nächstem *, ab dem nächsten *, ab kommendem *, ab dem kommenden *"
)
_WAY_IN = with_persons(
    "komme, komm, kommen",
    "ich ~ an eine, ich ~ an die, ich ~ an einer, ich ~ in eine, ich ~ in einer, ich ~ in die, ich ~ in den, ich ~ ins, ich ~ zum, ich ~ zur, ich da als, ich dort als, ich als quer*, ich als seiten*, wir ~ in die, wir ~ an die",
)
_WEIGHED = folded(
    "note, noten, schnitt, durchschnitt, notenschnitt, jahre alt, zu alt, zu jung, vorstrafe*, vorbestraft, genommen, aufgenommen, angenommen, eingestellt, noch, mit mein*"
)
_FOR_ME = folded("bei mir, für mich, bei uns, für uns")
# What somebody else decides about the asker.
TAKING = Phrases(
    (
        *with_persons("nimmt, nehmt ihr", "mich, uns"),
        *with_persons(
            "finden sie, findet ihr, vermitteln sie, vermittelt ihr, suchen sie, besorgen sie",
            "mir, uns, ihm, ihr, mein*, unser*",
        ),
        *with_persons(
            "nehmen die, nehmen sie, lassen die, lässt man, lassen sie, würden die, würden sie, wollen die",
            "mich, uns, ihn, sie, mein*, unser*",
        ),
        *with_persons(
            "kürzt, kürzen, streicht, streichen, sperrt, sperren, entzieht, entziehen",
            "mir, uns, ihm, die mir, die uns, die ihm, sie mir, sie uns, sie ihm, man mir, man uns, man ihm",
        ),
        *with_persons(  # the order of those who learn the language ("Sie akzeptieren mein Antrag?")
            "sie akzeptieren, ihr akzeptiert, sie nehmen, ihr nehmt, sie erkennen, ihr erkennt, sie bewilligen, sie genehmigen, sie prüfen, sie bezahlen, ihr bezahlt",
            "mich, uns, mein*, unser*",
        ),
        *with_persons(
            "reicht das, geht das, klappt das, gilt das, würde das, ginge das, zählt das, passt das, reicht es, geht es",
            "für mich, bei mir, für uns, bei uns",
        ),
        *folded(
            "zahlen die ~ für mein*, zahlen die ~ für unser*, zahlen sie ~ für mein*, zahlen sie ~ für unser*, übernehmen die ~ für mein*, reicht ~ für mich, geht das in meinem fall, wird mir das, wird uns das, genehmigt mir, genehmigt uns, genehmigen die mir"
        ),
    )
)


def asks_for_rule(question: str) -> bool:
    """Tell whether a question is rather whether there is such a rule at all, or whether it still holds."""
    words = Words.of(asking_part(question))
    is_way = words.has_any(_WAY_IN) and not Words.of(question).has_any(_WEIGHED)
    return (words.has_any(FOR_THE_RULE) or is_way or asks_from_now_on(question)) and not words.has_any(_FOR_ME)


def asks_from_now_on(question: str) -> bool:
    """Tell whether a question is for what is to hold in the future, which a rule tells."""
    return Words.of(asking_part(question)).has_any(_FROM_NOW_ON)
