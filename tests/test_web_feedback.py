"""Feedback is taken only where the operator wants it, and nothing about persons is ever written down."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from documents import Document
from fastapi.testclient import TestClient
from problems import DAY, HTML, SECRET, is_problem

from assistant import Assistant
from assistant.web import feedback
from assistant.web.application import create_app
from assistant.web.feedback import FeedbackStore, Note, Outcome
from assistant.web.feedback_pages import ANSWER, NOTHING, reasons
from assistant.web.rendering import Renderer
from assistant.web.settings import Settings
from assistant.web.speaking import t

NOTE = Note(date(2026, 11, 22), ANSWER, "hilfreich")
PERSONAL = ["0171 2345678", "erika@beispiel.de", "Lindenstraße 12", "DE89 3704 0044 0532 0130 00", "65 170839 J 003"]
JSON = {"accept": "application/json"}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a server that takes feedback."""
    return tmp_path_factory.mktemp("feedback") / "notes.jsonl"


@pytest.fixture(scope="module")
def taking(assistant: Assistant, kept: Path) -> Iterator[TestClient]:
    """Return a client of a server that takes feedback."""
    with TestClient(create_app(assistant, Settings(as_of=DAY, feedback=kept))) as client:
        yield client


def notes(path: Path) -> list[dict[str, str]]:
    """Return what stands in the file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_no_folders_are_made_for_a_mistyped_path(tmp_path: Path) -> None:
    """The server does not start, and says which folder is not there."""
    with pytest.raises(ValueError, match=f"ASSISTANT_FEEDBACK is .*; the folder {tmp_path / 'x' / 'y'} is not there"):
        FeedbackStore(tmp_path / "x" / "y" / "notes.jsonl")
    assert list(tmp_path.iterdir()) == []


def test_without_a_file_there_is_no_feedback(client: TestClient, assistant: Assistant) -> None:
    """Neither form nor address."""
    assert is_problem(client.post("/rueckmeldung", data={"art": ANSWER, "grund": "hilfreich"}), 404)
    Document.of(client.get("/rueckmeldung", headers={"accept": "text/html"}), 404)
    assert "rueckmeldung" not in Renderer(assistant.report).answer(assistant.ask("Meisterprämie", as_of=DAY))
    assert "feedback.js" not in client.get("/").text


@pytest.mark.parametrize(("question", "about"), [("Meisterprämie", ANSWER), ("Wetter morgen?", NOTHING)])
def test_answers_offer_their_own_reasons(assistant: Assistant, question: str, about: str) -> None:
    """Found or not; the question goes along only where that is ticked."""
    page = Renderer(assistant.report, feedback=True).answer(assistant.ask(question, as_of=DAY))
    assert all(f'value="{reason}"' in page for reason in reasons(about))
    assert 'name="mit" value="ja">' in page


def test_choice_and_words_are_kept_with_the_day_only(taking: TestClient, kept: Path) -> None:
    before = len(notes(kept))
    sent = {"art": NOTHING, "grund": "gewuenscht", "worte": "Mehr zu\nTeilzeit", "frage": "Teilzeit?"}
    answer = taking.post("/rueckmeldung", data=sent, headers=JSON)
    assert answer.json() == {"kept": True, "said": t("feedback.kept")}
    taking.post("/rueckmeldung", data=sent | {"mit": "ja"})
    without, with_question = notes(kept)[before:]
    wanted = {"day": "2026-11-22", "about": NOTHING, "reason": "gewuenscht", "words": "Mehr zu\nTeilzeit"}
    assert without == wanted | {"question": ""}
    assert with_question == wanted | {"question": "Teilzeit?"}
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


@pytest.mark.parametrize("words", PERSONAL)
@pytest.mark.parametrize("place", ["worte", "frage"])
def test_personal_data_is_refused_before_it_is_written(taking: TestClient, kept: Path, words: str, place: str) -> None:
    """With a friendly sentence; what was written stays in the form, not in the file."""
    before = kept.read_bytes()
    sent = {"art": ANSWER, "grund": "hilfreich", "mit": "ja", place: f"Bitte melden: {words}"}
    page = Document.of(taking.post("/rueckmeldung", data=sent, headers={"accept": "text/html"}), 422)
    assert "So etwas speichern wir nicht" in page.text
    assert words in page.source
    assert kept.read_bytes() == before


@pytest.mark.parametrize("words", [HTML, "</textarea><script>alert(1)</script>", '"><img src=x>'])
@pytest.mark.parametrize("name", ["worte", "frage", "art", "grund"])
def test_markup_is_text(taking: TestClient, name: str, words: str) -> None:
    sent = {"art": ANSWER, "grund": "nichts", name: words}
    page = Document.of(taking.post("/rueckmeldung", data=sent), 422)
    assert "img" not in page.names
    assert sum(tag == "script" for tag, _ in page.tags) == 2


@pytest.mark.parametrize(
    "sent", [{}, {"art": "x"}, {"art": ANSWER}, {"grund": "hilfreich"}, {"art": ANSWER, "grund": "probe"}]
)
def test_what_cannot_be_chosen_is_not_kept(taking: TestClient, kept: Path, sent: dict[str, str]) -> None:
    before = kept.read_bytes() if kept.exists() else b""
    answer = taking.post("/rueckmeldung", data=sent, headers=JSON)
    assert (answer.status_code, answer.json()["said"]) == (422, t("feedback.nothing"))
    assert kept.read_bytes() == before


def test_words_are_cut(taking: TestClient, kept: Path) -> None:
    sent = {"art": ANSWER, "grund": "hilfreich", "worte": "a" * 9_000, "frage": "b" * 9_000, "mit": "ja"}
    taking.post("/rueckmeldung", data=sent)
    note = notes(kept)[-1]
    assert (len(note["words"]), len(note["question"])) == (feedback.MAX_WORDS, feedback.MAX_ASKED)


def test_forms_on_other_sites_are_not_taken(taking: TestClient, kept: Path) -> None:
    before = kept.read_bytes()
    sent = {"art": ANSWER, "grund": "hilfreich", "worte": SECRET}
    assert is_problem(taking.post("/rueckmeldung", data=sent, headers={"sec-fetch-site": "cross-site"}), 404)
    assert kept.read_bytes() == before


def test_form_stands_on_a_page_of_its_own_too(taking: TestClient) -> None:
    page = Document.of(taking.get("/rueckmeldung"))
    assert {held["value"] for _, held in page.tags if held.get("name") == "grund"} == set(reasons(ANSWER))


def test_flood_and_full_file_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A minute takes so many notes, a file so many bytes."""
    now = [0.0]
    monkeypatch.setattr(feedback, "monotonic", lambda: now[0])
    store = FeedbackStore(tmp_path / "notes.jsonl")
    outcomes = [store.keep(NOTE) for _ in range(61)]
    assert outcomes == [Outcome.KEPT] * 60 + [Outcome.FULL]
    now[0] = 61.0
    assert store.keep(NOTE) is Outcome.KEPT
    monkeypatch.setattr(feedback, "_MAX_FILE", 10)
    assert store.keep(NOTE) is Outcome.FULL
    assert len(notes(tmp_path / "notes.jsonl")) == 61


@pytest.mark.parametrize(
    "place", [lambda folder: folder, lambda folder: folder / "file" / "notes.jsonl"], ids=["folder", "below a file"]
)
def test_file_that_cannot_be_written_is_told_at_the_start(tmp_path: Path, place: Callable[[Path], Path]) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ValueError, match="ASSISTANT_FEEDBACK"):
        FeedbackStore(place(tmp_path))
