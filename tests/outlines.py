"""Reading HTML that our templates made: whole, with their tags only, and without handlers."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"img", "br", "hr", "input", "meta", "link"}
ALLOWED = set(
    "section div h2 h3 p ol li article span figure figcaption blockquote mark details summary dl dt dd a q strong "
    "form label input button".split()
)


class Outline(HTMLParser):
    """Reads HTML and keeps its tags, attributes, text, and whether all tags are closed in order."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def outline(source: str) -> Outline:
    """Return the outline of HTML that must be whole and hold only the tags of our templates."""
    found = Outline(source)
    assert found.open == []
    assert {tag for tag, _ in found.tags} <= ALLOWED
    assert not [name for _, attributes in found.tags for name in attributes if name.startswith("on")]
    return found
