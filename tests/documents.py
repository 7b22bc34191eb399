"""What the tests of our own HTML pages share: reading one, and what all of them promise."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from httpx import Response

_VOID = {"meta", "link", "input", "br", "img"}


@dataclass
class Document(HTMLParser):
    """A page: its tags, links, words and title."""

    source: str
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: str = ""
    not_german: str = ""  # the words that stand in another language than German

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[str] = []
        self._languages: list[str] = []
        self.feed(self.source)
        self.text = " ".join(self.text.split())
        assert self._open == []

    @classmethod
    def of(cls, response: Response, status: int = 200, language: str = "de") -> Document:
        """Read a response; it is HTML in the language, all scripts in files of ours, with one heading, landmarks, a skip link."""
        assert response.status_code == status
        assert response.headers["content-type"] == "text/html; charset=utf-8"
        policy = response.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self';" in policy
        page = cls(response.text)
        names = [name for name, _ in page.tags]
        html = dict(page.tags[0][1])
        assert (html["lang"], html["dir"]) == (language, "rtl" if language == "ar" else "ltr")
        assert [names.count(name) for name in ("h1", "main", "header", "footer")] == [1] * 4
        assert names[: names.index("body")].count("title") == 1
        scripts = [held for name, held in page.tags if name == "script"]
        assert all(set(held) == {"type", "src"} and (held["src"] or "").startswith("/web/") for held in scripts)
        assert "style" not in names
        assert not [key for _, held in page.tags for key in held if key.startswith("on") or key == "style"]
        ids = [held["id"] for _, held in page.tags if "id" in held]
        assert len(ids) == len(set(ids))
        assert page.links[0] == "#inhalt"
        assert all(re.match(r"(/|#|https?://|mailto:\?)", link) for link in page.links)
        return page

    @property
    def names(self) -> set[str]:
        """Return the names of all tags."""
        return {name for name, _ in self.tags}

    @property
    def links(self) -> list[str]:
        """Return all link targets."""
        return [held["href"] or "" for name, held in self.tags if name == "a"]

    @property
    def title(self) -> str:
        """Return the page's title."""
        return self.source.split("<title>")[1].split("</title>")[0]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _VOID:
            self._open.append(tag)
            self._languages.append(dict(attrs).get("lang") or (self._languages or [""])[-1])

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        self._languages.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._open and self._open[-1] not in ("title", "textarea") and self._languages[-1] != "de":
            self.not_german += f"{data}\n"
