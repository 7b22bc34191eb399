"""Who belongs to a body by name, which a report seldom tells."""

from __future__ import annotations

import re

from assistant.understanding.text.words import Words, folded

# Who belongs to a body, by name: a report tells from where they are.
BY_NAME = folded(
    """namentlich, mit namen, beim namen, die namen, namen bitte, namensliste, namenliste, vornamen, nachnamen, liste der leute, by name, names, the names, isimlerini, назви, названия, nazwy, isim isim, isimleri, isimler, adları, поіменно, поимённо, імена, имена, прізвища, фамилии, imiennie, nazwiska, imiona, z nazwiska, الأسماء, أسماء, أسماءهم, بالاسم"""
)
_MEMBERS = folded(
    """sitzt, sitzen, saß, saßen, mitglied*, gehört ~ an, gehören ~ an, personen, leute, sits, sit on, sat, members, member, people, üyeler*, üyesi, kurulda, kurulu*, konseyde, konseyi*, члени, члены, членів, членов, входить, входит, сидить, сидит, zasiada*, członk*, członek, należy do, أعضاء, الأعضاء, عضو"""
)
_WHO = folded(
    "wer, wie heißen, welche, welcher, who, which, kim, kimler, хто, які, кто, какие, как зовут, kto, jacy, jak nazywają, من, ما هي, ما"
)
_TITLED = re.compile(r"\b(?:Prof\.|Dr\.|Frau [A-ZÄÖÜ]|Herr [A-ZÄÖÜ])")


def asks_for_people(question: str, measure_text: str) -> bool:
    """Tell whether it is asked who by name belongs to a body, and a measure names nobody with a title."""
    words = Words.of(question)
    is_asked = words.has_any(BY_NAME) and words.has_any(_MEMBERS) and words.has_any(_WHO)
    return is_asked and _TITLED.search(measure_text) is None
