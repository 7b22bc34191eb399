"""An index in Milvus, asked over gRPC in another process, answers as the one in files does."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from commands import Run
from indexes import assert_same_search

from assistant import Assistant, Shelf
from assistant.web.settings import Settings
from corpus import DEFAULT_REPORT, ReportError
from index import DEFAULT_INDEX, BrokenIndexError, SearchIndex, building
from index.bank import load_bank
from index.building import build_index
from index.keeping import StoreFacts, StoreKind
from index.manifest import current_build, read_manifest, report_folders
from index.several import build_reports

NO_MILVUS = "Milvus is optional: pip install -r requirements-milvus.txt"
QUESTIONS = [
    "Wie viel Geld gibt es für Kita-Helfer?",
    "Welche Förderung gibt es für Quereinsteiger in Kitas?",
    "Was bringt die Meisterprämie?",
    "Hilfe für geflüchtete Lehrer",
    "Wie werde ich Astronaut?",
    "xyz",
    "",
    *(question.text for question in load_bank()[::700]),
]


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def uri(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a Milvus Lite server that runs as a process of its own."""
    pytest.importorskip("milvus_lite", reason=NO_MILVUS)
    port = free_port()
    command = [sys.executable, "-m", "milvus_lite", "server", "--host", "127.0.0.1", "--port", str(port)]
    folder = str(tmp_path_factory.mktemp("server"))
    process = subprocess.Popen([*command, "--data-dir", folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(port)
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait(20)


def wait_for(port: int, seconds: float = 30) -> None:
    """Wait until something listens on the port."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError(f"nothing listens on port {port}")


@pytest.fixture(scope="module")
def folder(uri: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an index of the report that keeps its vectors on the server."""
    folder = tmp_path_factory.mktemp("index")
    build_index(out=folder, store=StoreFacts.named(StoreKind.MILVUS, uri))
    return folder


@pytest.fixture
def small_bank(monkeypatch: pytest.MonkeyPatch) -> None:
    """Build with some bank questions only, where they do not matter."""
    some = load_bank()[:200]
    monkeypatch.setattr(building, "load_bank", lambda: some)


def collections(uri: str) -> set[str]:
    """Return the builds that the server has collections of."""
    from pymilvus import MilvusClient

    return {name.rsplit("_", 1)[0] for name in MilvusClient(uri).list_collections()}


def test_rankings_are_those_of_the_index_in_files(folder: Path) -> None:
    """The same measures in the same order, with the same scores and passages."""
    in_files, in_milvus = SearchIndex.open(), SearchIndex.open(folder)
    for question in QUESTIONS:
        assert_same_search(in_files, in_milvus, question)


def test_answers_are_those_of_the_index_in_files(folder: Path, assistant: Assistant) -> None:
    """The whole answer is the same but for the last digits of its scores."""
    in_milvus = Assistant.open(folder)
    for question in QUESTIONS[:6]:
        wanted, found = assistant.ask(question).to_dict(), in_milvus.ask(question).to_dict()
        assert [m["citations"] for m in found["matches"]] == [m["citations"] for m in wanted["matches"]]
        assert (found["status"], found["reason"], found["kind"]) == (wanted["status"], wanted["reason"], wanted["kind"])


def test_folder_holds_records_and_no_vectors(folder: Path, uri: str) -> None:
    """What the server keeps is not kept twice, and the manifest says where it is."""
    manifest = read_manifest(folder)
    assert manifest.store == StoreFacts(StoreKind.MILVUS, uri)
    assert set(read_manifest(DEFAULT_INDEX).files) - set(manifest.files) > {"passages.faiss", "questions.faiss"}
    assert [name for name in manifest.files if name.startswith("lexical/")] == ["lexical/frequencies.tsv"]
    assert "report.json" in manifest.files


def test_a_running_server_survives_the_next_build(uri: str, small_bank: None, tmp_path: Path) -> None:
    """The build before stays until a further one; older ones and those of failed builds go."""
    store = StoreFacts.named(StoreKind.MILVUS, uri)
    builds, opened = [], None
    for _ in range(3):
        builds.append(build_index(out=tmp_path, store=store).data.replace("-", "_"))
        opened = opened or SearchIndex.open(tmp_path)
        if len(builds) == 2:
            assert opened.search(QUESTIONS[0]).measures[0].measure == "I.11"
    assert collections(uri) >= set(builds[1:])
    assert builds[0] not in collections(uri)


def test_failed_build_leaves_nothing_on_the_server(
    uri: str, small_bank: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A build that fails after its vectors were written takes them away again."""
    before = collections(uri)

    def fail(_path: Path) -> str:
        raise OSError("no space left")

    monkeypatch.setattr(building, "hash_file", fail)
    with pytest.raises(OSError, match="no space left"):
        build_index(out=tmp_path, store=StoreFacts.named(StoreKind.MILVUS, uri))
    assert collections(uri) == before
    assert [path.name for path in tmp_path.iterdir()] == [".lock"]


@pytest.fixture(scope="module")
def both(uri: str, next_report: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an index of the report and its next edition that keeps its vectors on the server."""
    folder = tmp_path_factory.mktemp("both")
    named = [("", DEFAULT_REPORT), ("2026", next_report)]
    build_reports(named, folder, store=StoreFacts.named(StoreKind.MILVUS, uri))
    return folder


def test_reports_share_collections_and_each_has_a_partition(both: Path, uri: str) -> None:
    """Five collections hold both reports; each report's manifest says which partition is its own."""
    from pymilvus import MilvusClient

    build = current_build(both)
    stores = {label: read_manifest(folder).store for label, folder in report_folders(both).items()}
    assert stores == {
        "2026": StoreFacts(StoreKind.MILVUS, uri, build, 0),
        "2024": StoreFacts(StoreKind.MILVUS, uri, build, 1),
    }
    names = [name for name in MilvusClient(uri).list_collections() if name.startswith(build.replace("-", "_"))]
    assert len(names) == 5
    for name in names:
        assert set(MilvusClient(uri).list_partitions(name)) == {"_default", "report_0", "report_1"}


def test_rankings_of_each_report_are_those_of_its_index_in_files(both: Path, two_editions: Path) -> None:
    """No row of the other edition is among them, although most of its rows are as near."""
    for label, folder in report_folders(both).items():
        in_files, in_milvus = SearchIndex.open(report_folders(two_editions)[label]), SearchIndex.open(folder)
        for question in QUESTIONS[:8]:
            assert_same_search(in_files, in_milvus, question)


def test_answers_from_both_reports_are_those_of_the_index_in_files(both: Path, shelf: Shelf) -> None:
    """Asked together and one by one, by ids."""
    in_milvus = Shelf.open(both)
    for question in QUESTIONS[:3]:
        for report in (None, "2024"):
            wanted, found = (one.converse([question], report=report).to_dict() for one in (shelf, in_milvus))
            assert [m["citations"] for m in found["matches"]] == [m["citations"] for m in wanted["matches"]]


def test_reports_are_found_where_the_server_is_now(both: Path, uri: str) -> None:
    """Another address of the same server keeps the partition."""
    moved = StoreFacts.named(StoreKind.MILVUS, uri.replace("127.0.0.1", "localhost"))
    assert Shelf.open(both, moved).converse(["Meisterprämie"], report="2024").matches[0].measure.number == "2024/IV.1"


def test_next_build_of_both_spares_the_one_before(
    uri: str, small_bank: None, next_report: Path, tmp_path: Path
) -> None:
    """As with one report; a build that fails at the second report takes both away again."""
    store, named, builds = StoreFacts.named(StoreKind.MILVUS, uri), [("", DEFAULT_REPORT), ("2026", next_report)], []
    for _ in range(3):
        build_reports(named, tmp_path, store=store)
        builds.append(current_build(tmp_path).replace("-", "_"))
    assert builds[0] not in collections(uri)
    assert collections(uri) >= set(builds[1:])
    before = collections(uri)
    broken = tmp_path / "broken.txt"
    broken.write_text("no report", encoding="utf-8")
    with pytest.raises(ReportError, match="no measure was found"):
        build_reports([("", DEFAULT_REPORT), ("2023", broken)], tmp_path, store=store)
    assert collections(uri) == before


def test_missing_collections_are_told_with_the_mend(folder: Path, tmp_path: Path) -> None:
    """A server that lost the index is named, and the command that fills it again."""
    other = StoreFacts.named(StoreKind.MILVUS, str(tmp_path / "empty.db"))
    with pytest.raises(BrokenIndexError, match="run: python -m index build --store milvus"):
        SearchIndex.open(folder, other)


def test_index_in_files_is_not_opened_as_milvus() -> None:
    """The page's --store must be that of the index; the message says how to change it."""
    with pytest.raises(BrokenIndexError, match=r"built with faiss; run: python -m index build --store milvus"):
        SearchIndex.open(store=StoreFacts.named(StoreKind.MILVUS, "http://127.0.0.1:9"))


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ({}, None),
        ({"uri": "http://milvus:19530"}, StoreFacts(StoreKind.MILVUS, "http://milvus:19530")),
        ({"store": "milvus"}, StoreFacts(StoreKind.MILVUS, "")),
        ({"store": "faiss"}, StoreFacts()),
    ],
    ids=lambda value: str(value)[:30],
)
def test_settings_name_the_store(given: dict[str, str], kept: StoreFacts | None) -> None:
    """A server's settings say where the vectors are now; nothing said means as built."""
    assert Settings.read(**given).kept == kept


@pytest.mark.parametrize(
    ("options", "said"),
    [(["--store", "milvus"], "needs --uri"), (["--uri", "x.db"], "is for --store milvus only")],
    ids=["no address", "no store"],
)
def test_wrong_calls_get_one_line(options: list[str], said: str, run: Callable[..., Run], tmp_path: Path) -> None:
    """An address and Milvus belong together."""
    ended = run("index", "build", *options, "--out", tmp_path / "index")
    assert (ended.code, ended.stdout) == (2, "")
    assert said in ended.stderr.splitlines()[-1]


def test_milvus_is_not_imported_unless_asked_for() -> None:
    """An index in files opens without the optional packages."""
    code = "import sys; from assistant import Assistant; Assistant.open(); print('pymilvus' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=os.environ, check=True)
    assert ended.stdout == "False\n"


def test_without_pymilvus_the_way_to_get_it_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Milvus is optional: its absence is one clear line."""
    monkeypatch.setitem(sys.modules, "pymilvus", None)
    monkeypatch.delitem(sys.modules, "index.milvus", raising=False)
    monkeypatch.delitem(sys.modules, "index.milvus_keeping", raising=False)
    with pytest.raises(BrokenIndexError, match=r"Milvus needs pymilvus.* pip install -r requirements-milvus\.txt"):
        build_index(out=tmp_path, store=StoreFacts.named(StoreKind.MILVUS, "x.db"))
