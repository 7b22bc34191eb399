"""Getting a server ready before the first question, and keeping its memory steady afterwards."""

from __future__ import annotations

import gc

from assistant.shelf import Shelf
from assistant.web.speaking import languages


def rehearse(shelf: Shelf) -> None:
    """Ask the page's examples in all languages, so that rules and words are read before the first person asks.

    They are read when they are first needed, which one question at the command line needs few of.
    """
    for texts in languages():
        for question in texts.entries("examples").values():
            shelf.ask(question)


def settle(shelf: Shelf) -> None:
    """Make what the first question needs, collect garbage once, and set all that is left aside.

    What is set aside stays as long as the server runs, and Python's search for garbage passes it over: otherwise a full
    search takes a sixth of a second, in which nobody is answered, and waits until a quarter more objects have gathered.
    To be called again when an index has been replaced, so that the old one is collected.
    """
    shelf.converse([shelf.newest.report.measures[0].title.text])
    gc.unfreeze()
    gc.collect()
    gc.freeze()
