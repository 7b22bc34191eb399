"""What people send stays text: on no page does it become markup, script, an address that runs, a header or a formula."""

from __future__ import annotations

import csv
import io
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

PAYLOADS = [
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '" autofocus onfocus=alert(1) x="',
    "<svg/onload=alert(1)>",
    "<svg><script>alert&#40;1)</script>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<a href=javascript:alert(1)>x</a>",
    "javascript:alert(1)//",
    "java\tscript:alert(1)",
    '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
    "</textarea><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<style>@import'//evil.example';</style>",
    "<base href=//evil.example>",
    "<form action=//evil.example><input name=q>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "{{7*7}}{% import os %}",
    "${7*7}#{7*7}<%= 7*7 %>",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\u202e<script>alert(1)</script>",
    "<ſcript>alert(1)</ſcript>",
    "＜script＞alert(1)＜/script＞",
    "\x00<script\x00>alert(1)</script>",
    "x\r\nSet-Cookie: a=b\r\n\r\n<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "'; DROP TABLE measures; --",
    "../../../../etc/passwd",
    "//evil.example/\\@evil.example",
]
PLACES = [
    "/?q={}",
    "/?q=Wer+hilft%3F&nach={}",
    "/massnahmen?q={}&ressort={}&cluster={}&ordnung={}",
    "/massnahmen/{}",
    "/massnahmen/bilder?ressort={}",
    "/bericht/{}",
    "/bericht/27?zitat={}",
    "/merkliste?m={}&frage={}",
    "/vergleich?m=I.11&m={}",
    "/handzettel?m=I.11&frage={}&notiz-I.11={}",
    "/teilen?an={}",
    "/teilen?an=/%3Fq%3D{}",
    "/rueckmeldung?frage={}",
    "/ueber?sprache={}",
    "/datenschutz?lang={}",
    "/{}",
]


class _Danger(HTMLParser):
    """Collects what a browser would run or send away."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in {"iframe", "object", "embed", "math"} or "srcdoc" in values:
            self.found.append(tag)
        if tag == "script" and "alert" in (values.get("src") or ""):
            self.found.append("script from elsewhere")
        for name, value in attrs:
            said = "".join((value or "").split()).lower()
            runs = (
                said.startswith(("javascript:", "data:text", "vbscript:", "//")) or "evil.example" in said.split("?")[0]
            )
            if name.startswith("on") or (name in {"href", "src", "action", "content", "xlink:href"} and runs):
                self.found.append(f"{tag} {name}={value}")

    def handle_data(self, data: str) -> None:
        if self.lasttag == "script" and "alert(1)" in data and self.get_starttag_text().startswith("<script>"):  # type: ignore[union-attr]
            self.found.append("script")


@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
def test_no_page_runs_what_was_sent(client: TestClient, payload: str) -> None:
    """Every place that shows or reads something from the address."""
    for place in PLACES:
        response = client.get(place.replace("{}", quote(payload, safe="")), headers={"accept": "text/html"})
        assert response.status_code in {200, 404}, place
        assert "set-cookie" not in response.headers
        danger = _Danger()
        danger.feed(response.text)
        assert danger.found == [], place


@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
def test_no_answer_runs_what_was_asked(client: TestClient, payload: str) -> None:
    """The page's answer is HTML; it shows the question it belongs to, and earlier ones."""
    for data in ([payload], [f"Wer hilft bei der Pflege? {payload}"]):
        response = client.post("/gradio_api/run/predict", json={"data": data, "fn_index": 0})
        assert response.status_code == 200
        danger = _Danger()
        danger.feed(str(response.json()["data"][0]))
        assert danger.found == []


@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
def test_no_form_runs_what_was_sent(client: TestClient, payload: str) -> None:
    form = {"m": "I.11", "frage": payload, "notiz-I.11": payload, "fuer": payload, "von": payload}
    response = client.post("/handzettel", data=form, headers={"accept": "text/html"})
    danger = _Danger()
    danger.feed(response.text)
    assert danger.found == []


def test_no_file_holds_a_formula(client: TestClient) -> None:
    """A cell that a spreadsheet would compute begins with a mark that stops it."""
    for address in ("/massnahmen.csv", "/handzettel.csv?m=I.11&notiz-I.11=%3Dcmd%7C"):
        response = client.get(address)
        cells = [c for row in csv.reader(io.StringIO(response.text.lstrip("\ufeff")), delimiter=";") for c in row]
        assert cells
        assert [cell for cell in cells if cell.startswith(("=", "+", "@", "\t"))] == []


def test_danger_is_recognised() -> None:
    """The reader above sees what it must."""
    for html in ("<script>alert(1)</script>", "<b onclick=x>", "<a href='java\nscript:x'>", "<iframe>", "<a href=//x>"):
        danger = _Danger()
        danger.feed(html)
        assert danger.found, html
