"""Addresses that the report prints without https:// lead somewhere too, and are shown as it prints them."""

from __future__ import annotations

import pytest
from documents import Document
from fastapi.testclient import TestClient
from outlines import outline

from assistant.web.rendering import linked

BARE = {
    "II.9": "www.mags.nrw/ausbildungswege-nrw",
    "V.7": "www.permenti-nrw.de",
    "III.2": "www.mittelstand-innovativ-digital.nrw/mid-assistentin",
}


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("siehe www.a.de/x?y=1, dann", ["https://www.a.de/x?y=1"]),
        ("https://www.a.de/ www.b.de.", ["https://www.a.de/", "https://www.b.de"]),
        ("ftp://www.a.de x@www.a.de nrwww.a.de www. www.a", []),
        ('www.a.de/"onclick="alert(1)', ["https://www.a.de/"]),
    ],
)
def test_bare_addresses_become_links_where_they_are_looked_for(text: str, addresses: list[str]) -> None:
    """Other schemes and parts of words stay text; no letter is added to what is shown."""
    found = outline(str(linked(text, bare=True)))
    assert [attributes["href"] for tag, attributes in found.tags if tag == "a"] == addresses
    assert found.text.replace(" (öffnet eine andere Internetseite) ↗", "") == text


@pytest.mark.parametrize(("number", "printed"), BARE.items())
@pytest.mark.parametrize(
    "path", ["/massnahmen/{}", "/vergleich?m={},I.11", "/handzettel?m={}", "/massnahmen?ressort=X"]
)
def test_bare_address_is_a_link_on_every_page(client: TestClient, number: str, printed: str, path: str) -> None:
    """With the host alone in the table, else as printed."""
    page = Document.of(client.get(path.format(number)))
    assert f"https://{printed}" in page.links
    assert "ressort" in path or printed in page.text
