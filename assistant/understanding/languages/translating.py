"""Putting a table's German in the place of its phrases, and the names of ministries in the place of their areas."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from assistant.understanding.text.phrasebook import Match, Phrasebook, Text

PLACE = "…"  # in a frame, the place of the words that tell one ministry from another
_MINISTRY = "ministerium"  # the end of rows whose wordings stand in frames
_FRAMES = PLACE + _MINISTRY
_LINKS = ("und", "oder")
_NOR = "nicht"  # "neither the labour nor the school ministry"
_NEITHER = "weder"  # as Turkish says both
_WITH = "nebst"  # of Turkish, which links by "with" too
_COMMA = ", "
_JOINED = {" ", _COMMA}  # what may stand between two areas


@dataclass(frozen=True, slots=True)
class _Areas:
    """Ministries whose areas stand in a row, the place behind the row, and the word that links them."""

    names: tuple[str, ...]
    end: int
    link: str = _LINKS[0]

    def german(self) -> str:
        """Return the ministries as a German names them."""
        return f" {self.link} ".join(self.names)


class Translator:
    """The table of one language."""

    def __init__(self, rows: Iterable[tuple[str, list[str]]], spelling: Callable[[str], str]) -> None:
        """Read the rows of a table: the German, and its folded wordings."""
        self._phrases, self._areas, self._before, self._behind = (Phrasebook(spelling) for _ in range(4))
        for german, wordings in rows:
            for wording in wordings:
                if german == _FRAMES:
                    before, _, behind = wording.partition(PLACE)
                    (self._before if before else self._behind).add(before or behind, german)
                else:
                    (self._areas if german.endswith(_MINISTRY) else self._phrases).add(wording, german)

    def translated(self, question: str) -> str:
        """Return a folded question with German in the place of all phrases that the table knows."""
        text = Text.of(question)
        parts: list[str] = []
        place = 0
        while place < len(text.words):
            german, end = (text.words[place], place + 1) if text.is_part(place) else self._next(text, place)
            parts += [text.gaps[place], german]
            place = end
        return "".join([*parts, text.gaps[-1]])

    def _next(self, text: Text, place: int) -> tuple[str, int]:
        """Return the German of what begins at a place, and the place behind it."""
        if named := self._ministries(text, place):
            return named.german(), named.end
        match = self._phrases.longest(text, place)
        return (match.meaning, match.end) if match else (text.words[place], place + 1)

    def _ministries(self, text: Text, place: int) -> _Areas | None:
        """Return the ministries that a frame names at a place: "ministry of labour", "labour and school ministry"."""
        if frame := self._before.longest(text, place):
            return self._row(text, frame.end)
        row = self._row(text, place)
        frame = self._behind.longest(text, row.end) if row and text.gaps[row.end] == " " else None
        return _Areas(row.names, frame.end, row.link) if row and frame else None

    def _row(self, text: Text, place: int) -> _Areas | None:
        """Return the ministries of one or several areas that stand in a row from a place."""
        area = self._area(text, place)
        if area is None:
            return None
        names, link = [area.meaning], _LINKS[0]
        end = area.end
        while (found := self._linked(text, end)) and (found[0] or found[1].meaning in names):
            link = found[0] if found[0] in {_LINKS[1], _NOR} else link
            names.append(found[1].meaning)
            end = found[1].end
        return _Areas(tuple(dict.fromkeys(names)), end, link)

    def _linked(self, text: Text, place: int) -> tuple[str, Match] | None:
        """Return the next area of a row with the word that links it; without one it stands behind a comma or a space."""
        if place >= len(text.words) or text.gaps[place] not in _JOINED:
            return None
        link = ""
        for _ in range(2):  # "and", "and the"
            word = self._phrases.longest(text, place)
            if word is None or word.meaning not in {"", _WITH, _NOR, _NEITHER, *_LINKS}:
                break
            link, place = link or (_NOR if word.meaning == _NEITHER else word.meaning), word.end
        area = self._area(text, place)
        return (link, area) if area else None

    def _area(self, text: Text, place: int) -> Match | None:
        """Return an area of a ministry that begins at a place, where no longer phrase does ("health insurers")."""
        area = self._areas.longest(text, place)
        phrase = self._phrases.longest(text, place) if area else None
        return None if area and phrase and phrase.end > area.end else area
