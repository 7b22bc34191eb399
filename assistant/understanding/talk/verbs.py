"""Verbs with which a follow-up begins that asks for itself."""

from __future__ import annotations

from assistant.understanding.text.words import folded

MAY = frozenset(folded("darf, dürfen, kann, können, muss, müssen, may, can, must"))
# A verb that begins a question has a capital, but names nobody ("Müssen die sich weiterbilden?").
VERBS_FIRST = frozenset(
    folded(
        "darf, dürfen, kann, können, muss, müssen, soll, sollen, sollte, sollten, will, wollen, wird, werden, wurde, wurden, hat, haben, braucht, brauchen, bekommt, bekommen, kriegt, kriegen, macht, machen"
    )
)
