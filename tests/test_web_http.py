"""The HTTP interface: the contract's shapes, problem details, limits, headers, and silence about questions."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient
from problems import DAY, HTML, SECRET, is_problem

from assistant import Assistant

QUESTION = "Wie viel Geld gibt es für Kita-Helfer?"


def test_ask_gives_the_assistants_own_answer(client: TestClient, assistant: Assistant) -> None:
    """The interface adds nothing to an answer and leaves nothing out."""
    body = {"id": "q1", "question": QUESTION, "as_of": "2026-11-22", "k": 3}
    response = client.post("/api/ask", json=body)
    assert response.status_code == 200
    assert response.json() == assistant.ask(QUESTION, 3, as_of=DAY, id="q1").to_dict()
    first = response.json()["matches"][0]["citations"][0]
    assert (first["measure"], first["field"], first["page"]) == ("I.11", "mittel", 27)


def test_day_of_the_server_holds_where_none_is_given(client: TestClient) -> None:
    """--as-of sets the day for all questions that bring none."""
    assert client.post("/api/ask", json={"id": "a", "question": QUESTION}).json()["as_of"] == "2026-11-22"
    body = {"id": "a", "question": QUESTION, "as_of": "2024-06-25"}
    assert client.post("/api/ask", json=body).json()["as_of"] == "2024-06-25"


@pytest.mark.parametrize(("sent", "back"), [("q1", "q1"), (7, "7")], ids=["text", "number"])
def test_id_comes_back_as_text(client: TestClient, sent: object, back: str) -> None:
    """As in a batch."""
    assert client.post("/api/ask", json={"id": sent, "question": QUESTION}).json()["id"] == back


def test_null_is_as_good_as_nothing(client: TestClient) -> None:
    """As in a batch."""
    nothing = {"k": None, "as_of": None, "context": None, "report": None}
    asked = {"id": "q", "question": QUESTION}
    assert client.post("/api/ask", json=asked | nothing).json() == client.post("/api/ask", json=asked).json()


@pytest.mark.parametrize("id", ["q0", 5])
def test_id_of_an_earlier_line_is_told_what_to_send_instead(client: TestClient, id: object) -> None:
    """One request has no earlier lines."""
    response = client.post("/api/ask", json={"question": "Und wie lange läuft das?", "context": id})
    assert response.json()["detail"].startswith(
        "/context: nothing is kept here, so an id says nothing; send the earlier"
    )


def test_no_id_gives_no_id(client: TestClient) -> None:
    """A single question needs none."""
    assert "id" not in client.post("/api/ask", json={"question": QUESTION}).json()


@pytest.mark.parametrize(
    ("question", "reason"),
    [("", "not_a_question"), ("\x00 \n", "not_a_question"), ("a" * 2_001, "too_long"), (HTML, "not_a_question")],
    ids=["empty", "control letters", "too long", "markup"],
)
def test_strange_questions_get_an_answer_too(client: TestClient, question: str, reason: str) -> None:
    """They are no errors of the call; the answer says why there is none."""
    response = client.post("/api/ask", json={"id": "q", "question": question})
    assert response.status_code == 200
    assert (response.json()["status"], response.json()["matches"]) == ("no_answer", [])
    assert response.json()["reason"] == reason


def test_earlier_questions_give_the_context(client: TestClient) -> None:
    """A question that points back is about the measure of the answer before; the server keeps nothing."""
    sent = {"id": "q", "question": "Und wie lange läuft das?", "context": ["Was ist PerMenti?"]}
    answer = client.post("/api/ask", json=sent).json()
    assert answer["matches"][0]["measure"] == "V.7"
    assert answer["matches"][0]["citations"][0]["quote"] == "07/2023 bis 07/2026"
    alone = client.post("/api/ask", json=sent | {"context": []}).json()
    assert [m["measure"] for m in alone["matches"]][:1] != ["V.7"]


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"question": None}, "/question"),
        ({"question": 5}, "/question"),
        ({"k": 0}, "/k"),
        ({"k": 65}, "/k"),
        ({"k": True}, "/k"),
        ({"k": "5"}, "/k"),
        ({"as_of": "gestern"}, "/as_of"),
        ({"as_of": 20260101}, "/as_of"),
        ({"id": [1]}, "/id"),
        ({"id": "x" * 201}, "/id"),
        ({"context": "q0"}, "/context"),
        ({"context": 5}, "/context"),
        ({"as_of": "20261122"}, "/as_of"),
        ({"as_of": "2026-W47-1"}, "/as_of"),
        ({"context": [1]}, "/context"),
        ({"context": ["a"] * 9}, "/context"),
    ],
    ids=str,
)
def test_wrong_value_is_named_and_not_repeated(client: TestClient, change: dict[str, object], pointer: str) -> None:
    """A problem says where the body is wrong; it never repeats the question."""
    response = client.post("/api/ask", json={"id": "q", "question": SECRET} | change)
    assert is_problem(response, 422)
    assert pointer in {error["pointer"][: len(pointer)] for error in response.json()["errors"]}
    assert SECRET not in response.text


@pytest.mark.parametrize("id", [{}, True, 1.5, ["q"], "x" * 201], ids=repr)
def test_wrong_id_is_told_in_one_sentence_without_the_programs_own_names(client: TestClient, id: object) -> None:
    """One entry says what an id may be."""
    response = client.post("/api/ask", json={"id": id, "question": SECRET})
    (error,) = response.json()["errors"]
    assert error["pointer"] == "/id"
    assert "functools" not in response.text
    assert "Value error" not in response.text


def test_lone_surrogate_is_refused(client: TestClient) -> None:
    """Half a letter is no text."""
    body = b'{"id": "q", "question": "Wer hilft \\ud800?"}'
    response = client.post("/api/ask", content=body, headers={"content-type": "application/json"})
    assert is_problem(response, 422)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 20_000], ids=repr)
def test_broken_body_is_a_problem(client: TestClient, body: bytes) -> None:
    """What is no JSON object ends in a problem, not in a crash."""
    response = client.post("/api/ask", content=body, headers={"content-type": "application/json"})
    assert is_problem(response, response.status_code)
    assert response.status_code in {400, 422}


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null"], ids=repr)
def test_what_is_no_object_is_told_what_to_send(client: TestClient, body: bytes) -> None:
    """The problem shows an object that would be taken, instead of a place in what was sent."""
    response = client.post("/api/ask", content=body, headers={"content-type": "application/json"})
    assert response.json()["detail"].startswith("body: send a JSON object such as")


def test_json_sent_as_text_is_told_its_content_type(client: TestClient) -> None:
    """The body is right and its type is not: the problem names the right one."""
    response = client.post("/api/ask", content=b'{"question": "x"}', headers={"content-type": "text/plain"})
    assert is_problem(response, 422)
    assert "Content-Type: application/json" in response.json()["detail"]


def test_long_body_is_refused_whatever_its_header_says(client: TestClient) -> None:
    """The limit counts bytes, also of a body that comes in pieces without a length."""
    long = b'{"question": "' + b"a" * 70_000 + b'"}'
    assert is_problem(client.post("/api/ask", content=long), 413)
    assert is_problem(client.post("/api/ask", content=iter([long[:40_000], long[40_000:]])), 413)


def test_measures_are_all_there_in_order(client: TestClient) -> None:
    """64 measures, from I.1 to VI.8, as `python -m corpus --json` prints them."""
    body = client.get("/api/measures").json()
    assert body["total"] == len(body["measures"]) == 64
    assert (body["measures"][0]["number"], body["measures"][-1]["number"]) == ("I.1", "VI.8")


def test_one_measure_has_its_cells_and_state(client: TestClient) -> None:
    """The measure of the contract's own example."""
    body = client.get("/api/measures/I.11").json()
    assert body["cells"]["mittel"]["text"] == "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit"
    assert body["period"] == {"state": "ended", "start": "2020-08", "end": "2026-07", "open_end": False}


@pytest.mark.parametrize("number", ["i.11", "I%2011", "I.%2011", "I.11."])
def test_number_typed_with_a_slip_is_understood(client: TestClient, number: str) -> None:
    """The same measure, to the letter."""
    assert client.get(f"/api/measures/{number}").content == client.get("/api/measures/I.11").content


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("cluster=vi&ressort=mags", ["VI.2", "VI.3", "VI.7"]),
        ("state=planned&as_of=2023-12-20&cluster=V", ["V.1", "V.2", "V.3", "V.4", "V.10"]),
        ("report=2024&cluster=I&ressort=MKJFGFI&state=ended", ["I.11", "I.12"]),
    ],
)
def test_measures_are_chosen_by_criteria(
    client: TestClient, assistant: Assistant, query: str, expected: list[str]
) -> None:
    """Those of the command line's list, in the report's order."""
    body = client.get(f"/api/measures?{query}").json()
    assert [measure["number"] for measure in body["measures"]] == expected
    assert body["total"] == len(expected)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/api/measures?ressort=", "/ressort: give one of MAGS, MHKBD"),
        (f"/api/measures?ressort={SECRET}", "/ressort: give one of MAGS, MHKBD"),
        ("/api/measures?cluster=IX", "/cluster: give one of I, II"),
        ("/api/measures?state=", "/state: give one of running, ended, planned"),
        ("/api/measures?as_of=9999-12-31", "/as_of: give a date as YYYY-MM-DD, from 1900-01-01"),
        (f"/api/measures?{SECRET}=1", "query: give no parameters but as_of, cluster, ressort, state, report"),
        (f"/api/measures/I.11?{SECRET}=1", "query: give no parameters but as_of"),
    ],
)
def test_parameters_are_never_ignored_in_silence(client: TestClient, address: str, said: str) -> None:
    """An empty, wrong or unknown one is a problem that says what is allowed, and repeats nothing."""
    response = client.get(address)
    assert is_problem(response, 422)
    assert response.json()["detail"].startswith(said)
    assert SECRET not in response.text


def test_question_takes_no_parameters(client: TestClient) -> None:
    """Everything stands in its body."""
    response = client.post("/api/ask?k=1", json={"id": "q", "question": QUESTION})
    assert is_problem(response, 422)
    assert response.json()["detail"] == "query: give no parameters here"


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_day_centuries_away_is_a_problem(client: TestClient, day: str) -> None:
    response = client.post("/api/ask", json={"id": "q", "question": "Was läuft?", "as_of": day})
    assert is_problem(response, 422)
    assert "from 1900-01-01 to 2199-12-31" in response.json()["detail"]


@pytest.mark.parametrize("number", ["I.99", "x", "I.11/", "%3Cb%3E"])
def test_unknown_measure_is_a_problem(client: TestClient, number: str) -> None:
    assert is_problem(client.get(f"/api/measures/{number}"), 404)


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/api/ask", "POST"),
        ("DELETE", "/api/ask", "POST"),
        ("POST", "/api/measures", "GET, HEAD"),
        ("PUT", "/api/measures/I.11", "GET, HEAD"),
        ("POST", "/healthz", "GET, HEAD"),
        ("TRACE", "/api/ask", "POST"),
        ("TRACE", "/api/measures/I.11", "GET, HEAD"),
        ("TRACE", "/metrics", "GET, HEAD"),
    ],
    ids=str,
)
def test_wrong_method_names_the_right_one(client: TestClient, method: str, path: str, allowed: str) -> None:
    response = client.request(method, path)
    assert is_problem(response, 405)
    assert response.headers["allow"] == allowed


@pytest.mark.parametrize("path", ["/api", "/api/nothing", "/nothing", "/docs", "/redoc", "/monitoring", "/.env"])
def test_unknown_address_is_a_problem(client: TestClient, path: str) -> None:
    assert is_problem(client.get(path), 404)


@pytest.mark.parametrize("path", ["/static/%2e%2e/x", "/static/..%2fx", "/assets/..%2f..%2fx", "/web/..%2fx"])
def test_way_out_of_a_folder_is_a_problem(client: TestClient, path: str) -> None:
    """As there is nothing at it, whoever serves the folder."""
    assert is_problem(client.get(path), 404)


def test_unknown_address_is_a_problem_by_any_method(client: TestClient) -> None:
    assert is_problem(client.request("TRACE", "/api/nothing"), 404)


def test_openapi_describes_the_interface(client: TestClient) -> None:
    """The five addresses, and what a question looks like."""
    body = client.get("/api/openapi.json").json()
    assert set(body["paths"]) == {"/api/ask", "/api/measures", "/api/measures/{number}", "/healthz", "/metrics"}
    fields = set(body["components"]["schemas"]["Asked"]["properties"])
    assert fields == {"id", "question", "as_of", "k", "context", "report"}


def test_health_tells_what_is_served(client: TestClient) -> None:
    body = client.get("/healthz").json()
    assert (body["status"], body["measures"]) == ("ok", 64)
