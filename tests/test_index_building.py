"""An index is built whole or not at all, and what is stale or damaged is named with its mend."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from indexes import assert_same_search, data_of

from corpus import parse_report
from index import BrokenIndexError, SearchIndex, build_index, building
from index.assembling import transfer_bank
from index.bank import load_bank
from index.embedded import EmbeddedEncoder
from index.encoder import EMBEDDED_FOLDER
from index.locking import only_builder
from index.opening import open_encoder
from index.passages import passages_of


def test_built_index_finds_a_measure(built: Path) -> None:
    """The whole way works: build, open, search."""
    ranking = SearchIndex.open(built).search("Prämie für die bestandene Meisterprüfung im Handwerk")
    assert ranking.measures[0].measure == "IV.1"
    assert len(ranking.measures) == 64


def test_scores_fall_and_the_same_question_gives_the_same_ranking(built: Path) -> None:
    """Rankings are sorted and reproducible."""
    index = SearchIndex.open(built)
    first, second = index.search("Hilfe für Geflüchtete"), index.search("Hilfe für Geflüchtete")
    scores = [found.score for found in first.measures]
    assert scores == sorted(scores, reverse=True)
    assert first.measures == second.measures


def test_report_opened_again_is_the_same_object(built: Path) -> None:
    """Caches by report or measure would otherwise compare whole reports, at each question after a reload."""
    assert SearchIndex.open(built).report is SearchIndex.open(built).report


def test_index_opened_again_finds_the_same(built: Path) -> None:
    """As one in Milvus must, which is compared in the same way (tests/test_index_milvus.py)."""
    for question in ("Hilfe für Geflüchtete", "Wie werde ich Astronaut?", ""):
        assert_same_search(SearchIndex.open(built), SearchIndex.open(built), question)


@pytest.mark.parametrize("question", ["", " ", "?", "\u200b", "🙂", "x" * 5000], ids=repr)
def test_questions_without_words_rank_without_failing(built: Path, question: str) -> None:
    """Nothing to search for is a normal case, and probably not answerable."""
    ranking = SearchIndex.open(built).search(question)
    assert len(ranking.measures) == 64
    assert ranking.answerable < 0.5


def test_search_may_be_restricted(built: Path) -> None:
    """Only the named measures are ranked."""
    ranking = SearchIndex.open(built).search("Kita", among={"I.11", "VI.1"})
    assert {found.measure for found in ranking.measures} == {"I.11", "VI.1"}


def test_missing_index_says_what_to_run(tmp_path: Path) -> None:
    """A folder without an index is named."""
    with pytest.raises(BrokenIndexError, match="there is no index; run: python -m index build"):
        SearchIndex.open(tmp_path)


def files_of_index(folder: Path) -> list[str]:
    """Return the names of all files of an index."""
    data = data_of(folder)
    return sorted(str(path.relative_to(data)) for path in data.rglob("*") if path.is_file())


def test_every_damaged_file_is_named(copy: Path) -> None:
    """One changed byte anywhere is found on opening."""
    for name in files_of_index(copy):
        path = data_of(copy) / name
        whole = path.read_bytes()
        path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
        with pytest.raises(BrokenIndexError, match=path.name.replace(".", r"\.")):
            SearchIndex.open(copy)
        path.write_bytes(whole)
    SearchIndex.open(copy)


def test_missing_file_is_named(copy: Path) -> None:
    """A file that is gone is named."""
    (data_of(copy) / "passages.faiss").unlink()
    with pytest.raises(BrokenIndexError, match=r"passages\.faiss.*missing"):
        SearchIndex.open(copy)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": 1}'], ids=["empty", "cut", "list", "little"])
def test_damaged_manifest_is_named(copy: Path, content: str) -> None:
    """A manifest that cannot be read is refused with its mend."""
    (copy / "manifest.json").write_text(content)
    with pytest.raises(BrokenIndexError, match=r"manifest is damaged.*python -m index build"):
        SearchIndex.open(copy)


def test_index_of_another_version_is_refused(copy: Path) -> None:
    """A format from the future is not guessed at."""
    manifest = json.loads((copy / "manifest.json").read_text())
    (copy / "manifest.json").write_text(json.dumps(manifest | {"format": 99}))
    with pytest.raises(BrokenIndexError, match="format 99"):
        SearchIndex.open(copy)


def test_index_of_another_model_is_refused(copy: Path) -> None:
    """An index does not go with a model of other weights."""
    manifest = json.loads((copy / "manifest.json").read_text())
    manifest["encoder"]["sha256"] = "f" * 64
    (copy / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(BrokenIndexError, match="another state of the model"):
        SearchIndex.open(copy)


def test_changed_report_makes_the_index_stale(tmp_path: Path) -> None:
    """An index whose report was edited afterwards is refused."""
    report = tmp_path / "report.txt"
    shutil.copy(building.DEFAULT_REPORT, report)
    build_index(report, tmp_path / "index")
    SearchIndex.open(tmp_path / "index")
    report.write_text(report.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    with pytest.raises(BrokenIndexError, match=r"report\.txt has changed"):
        SearchIndex.open(tmp_path / "index")


def test_failed_build_leaves_the_old_index(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that fails while writing leaves the old index working and nothing behind."""
    before = sorted(path.name for path in copy.iterdir())

    def no_space(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(building, "hash_file", no_space)
    with pytest.raises(OSError, match="No space"):
        build_index(out=copy)
    monkeypatch.undo()
    assert sorted(path.name for path in copy.iterdir()) == before
    assert SearchIndex.open(copy).search("Meisterprämie").measures[0].measure == "IV.1"


def test_manifest_of_something_else_is_never_replaced(tmp_path: Path) -> None:
    """Before any work; what stands beside it stays too."""
    manifest, other = tmp_path / "manifest.json", tmp_path / "data-of-mine"
    manifest.write_text('{"name": "my site"}', encoding="utf-8")
    other.mkdir()
    with pytest.raises(
        BrokenIndexError, match=r"manifest\.json is no index's, and a build would replace it; give --out"
    ):
        build_index(out=tmp_path)
    assert manifest.read_text(encoding="utf-8") == '{"name": "my site"}'
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data-of-mine", "manifest.json"]


def test_damaged_index_is_replaced_and_what_is_no_build_stays(copy: Path) -> None:
    """A manifest that cannot be read is ours where a build of ours stands beside it."""
    (copy / "manifest.json").write_text("{", encoding="utf-8")
    (copy / "data-of-mine").mkdir()
    manifest = build_index(out=copy)
    assert sorted(folder.name for folder in copy.glob("data-*")) == sorted([manifest.data, "data-of-mine"])
    assert SearchIndex.open(copy).search("Meisterprämie").measures[0].measure == "IV.1"


def test_file_in_place_of_a_folder_is_told(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    with pytest.raises(
        BrokenIndexError, match=r"no index can be read there \(Not a directory\); name its folder, or run"
    ):
        SearchIndex.open(path)


def test_build_waits_for_another_and_says_so(tmp_path: Path) -> None:
    """Writing begins when the other build has ended."""
    said: list[str] = []
    with only_builder(tmp_path, said.append):
        second = threading.Thread(target=build_index, kwargs={"out": tmp_path, "progress": said.append})
        second.start()
        end = time.monotonic() + 60
        while not any("another build" in words for words in said):
            assert time.monotonic() < end
            time.sleep(0.05)
        assert list(tmp_path.glob("data-*")) == []
    second.join()
    assert SearchIndex.open(tmp_path).search("Meisterprämie").measures[0].measure == "IV.1"


@pytest.mark.parametrize("size", ["2m", "6m", "11m"])
@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small disk")
def test_full_disk_is_told_and_nothing_is_left(tmp_path: Path, size: str) -> None:
    """Wherever the disk ends, the build says so in one line and leaves nothing."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        command = [sys.executable, "-m", "index", "build", "--out", str(disk)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parent.parent, check=False)
        assert done.returncode == 1
        assert "cannot be written" in done.stderr
        assert "Traceback" not in done.stderr
        assert list(disk.glob("*data-*")) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("seconds", [0.7, 1.5, 2.5, 4.0])
def test_killed_build_leaves_the_old_index(copy: Path, seconds: float) -> None:
    """Whenever the build is killed, the old or the new index is whole."""
    command = [sys.executable, "-m", "index", "build", "--out", str(copy)]
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=Path(__file__).parent.parent
    )
    time.sleep(seconds)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert SearchIndex.open(copy).search("Meisterprämie").measures[0].measure == "IV.1"


def test_model_of_another_bank_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A model that was trained from other questions says that it must be trained again."""
    monkeypatch.setattr(building, "bank_hash", lambda *_: "other")
    with pytest.raises(BrokenIndexError, match="another question bank; run: python -m index train"):
        build_index(out=tmp_path)


def test_damaged_model_is_refused(tmp_path: Path) -> None:
    """A changed byte in the weights is found on opening."""
    folder = Path(shutil.copytree(EMBEDDED_FOLDER, tmp_path / "model"))
    weights = folder / "model.safetensors"
    raw = bytearray(weights.read_bytes())
    raw[-1] ^= 1
    weights.write_bytes(bytes(raw))
    with pytest.raises(BrokenIndexError, match="damaged"):
        EmbeddedEncoder.load(folder)
    weights.unlink()
    with pytest.raises(BrokenIndexError, match="missing"):
        EmbeddedEncoder.load(folder)


def test_unknown_model_names_the_choices() -> None:
    """A hub name without a hub gets one clear line."""
    with pytest.raises(BrokenIndexError, match="--model"):
        open_encoder("no-such-organisation/no-such-model")


def test_measures_of_another_edition_are_found_again_by_title(tmp_path: Path) -> None:
    """Renumbered measures keep their questions, vanished ones lose them, new ones are reported as uncovered."""
    text = building.DEFAULT_REPORT.read_text(encoding="utf-8")
    text = text.replace("IV.1: Meisterprämie NRW", "IV.1: Gänzlich neue Sache zur Probe")
    path = tmp_path / "next.txt"
    path.write_text(text, encoding="utf-8")
    report = parse_report(path)
    titles = {m.number: m.title.text for m in parse_report().measures}
    moved = transfer_bank(load_bank(), titles, report)
    assert not any("IV.1" in question.measures for question in moved)
    assert any("IV.2" in question.measures for question in moved)
    assert build_index(path, tmp_path / "index").uncovered == ("IV.1",)
    ranking = SearchIndex.open(tmp_path / "index").search("Wo steht etwas zur gänzlich neuen Sache?")
    assert ranking.measures[0].measure == "IV.1"


def test_every_passage_is_the_reports_own_words() -> None:
    """Titles, sentences and cells are substrings of their measures."""
    report = parse_report()
    for passage in passages_of(report):
        measure = report.measure(passage.measure)
        texts = [measure.title.text, measure.description.text, *(cell.text for cell in measure.cells)]
        assert any(passage.text in text for text in texts)
    assert [passage.id for passage in passages_of(report)] == list(range(len(passages_of(report))))
