"""Files that are no report end with exit code 2 and one line that says what is wrong, never with a traceback."""

from __future__ import annotations

import io
import random
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from commands import Run
from PIL import Image
from producers import draw_pages, measure_lines, printed_text
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, StreamObject

from corpus import ReportError, parse_report

PAGE = measure_lines("I.1", "Pflege wählen", ["Wer pflegen will,", "wird beraten."], [("Ziel", "Mehr Fachkräfte")])
MOST_SECONDS = 20.0  # of processor time, so that a busy machine fails no test
MOST_MEGABYTES = 600.0

Make = Callable[[Path], Path]


def _bytes(name: str, content: bytes) -> Make:
    """Return a maker of a file with that content."""

    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(content)
        return path

    return make


def _pdf(folder: Path, name: str, pages: int = 3) -> Path:
    """Draw a small, sound PDF."""
    return draw_pages([[line.replace("I.1", f"I.{n}") for line in PAGE] for n in range(1, pages + 1)], folder / name)


def _missing(folder: Path) -> Path:
    return folder / "missing.pdf"


def _folder(folder: Path) -> Path:
    (folder / "reports").mkdir()
    return folder / "reports"


def _encrypted(folder: Path) -> Path:
    writer = PdfWriter(clone_from=PdfReader(_pdf(folder, "plain.pdf")))
    writer.encrypt("geheim", algorithm="AES-256")
    writer.write(folder / "encrypted.pdf")
    return folder / "encrypted.pdf"


def _scanned(folder: Path) -> Path:
    pages = [Image.new("L", (300, 420), shade) for shade in (200, 220, 240)]
    pages[0].save(folder / "scanned.pdf", save_all=True, append_images=pages[1:])
    return folder / "scanned.pdf"


def _truncated(folder: Path) -> Path:
    path = _pdf(folder, "truncated.pdf")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def _truncated_with_end_mark(folder: Path) -> Path:
    path = _pdf(folder, "truncated.pdf")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3] + b"\n%%EOF\n")
    return path


def _without_text(folder: Path) -> Path:
    writer = PdfWriter()
    for _ in range(3):
        writer.add_blank_page(595, 842)
    writer.write(folder / "blank.pdf")
    return folder / "blank.pdf"


def _without_pages(folder: Path) -> Path:
    writer = PdfWriter()
    writer.write(folder / "none.pdf")
    return folder / "none.pdf"


def _page_tree_in_a_circle(folder: Path) -> Path:
    writer = PdfWriter(clone_from=PdfReader(_pdf(folder, "plain.pdf")))
    tree = writer._root_object["/Pages"].get_object()
    assert isinstance(tree, DictionaryObject)
    tree[NameObject("/Kids")] = ArrayObject([tree.indirect_reference])
    writer.write(folder / "circle.pdf")
    return folder / "circle.pdf"


def _other_pdf(folder: Path) -> Path:
    return draw_pages([["Rechnung", "Wir berechnen Ihnen 20 Euro.", "Vielen Dank."]], folder / "other.pdf")


BAD: dict[str, tuple[Make, str]] = {
    "missing file": (_missing, "there is no such file"),
    "folder": (_folder, "this is a folder"),
    "empty text": (_bytes("empty.txt", b""), "the file is empty"),
    "blank text": (_bytes("blank.txt", b" \n\n \n"), "the file is empty"),
    "empty PDF": (_bytes("empty.pdf", b""), "the file is empty"),
    "binary": (_bytes("binary.txt", bytes(range(256)) * 40), "the file is binary"),
    "Latin-1": (_bytes("latin1.txt", printed_text([PAGE]).encode("latin-1")), "save it as UTF-8"),
    "other text": (
        _bytes("letter.txt", "Sehr geehrte Damen und Herren,\nviele Grüße\n".encode()),
        "no measure was found",
    ),
    "other PDF": (_other_pdf, "no measure was found"),
    "encrypted PDF": (_encrypted, "the PDF is encrypted"),
    "scanned PDF": (_scanned, "no text on its 3 pages"),
    "PDF without text": (_without_text, "no text on its 3 pages"),
    "PDF without pages": (_without_pages, "the PDF"),
    "truncated PDF": (_truncated, "the PDF is cut off"),
    "truncated PDF with end mark": (_truncated_with_end_mark, "the PDF"),
    "no PDF but named so": (_bytes("page.pdf", b"<html><body>404 Not Found</body></html>"), "the file is no PDF"),
    "page tree in a circle": (_page_tree_in_a_circle, "the PDF"),
}


def _outcome(path: Path) -> tuple[list[str], str]:
    """Return the numbers of the measures that were read, or none and what the error says."""
    try:
        return [measure.number for measure in parse_report(path).measures], ""
    except ReportError as error:
        return [], str(error)


def _one_line(run: Run) -> str:
    """Return the one line that a failing command says, after checking that it says nothing else."""
    lines = run.stderr.splitlines()
    assert run.code == 2, run.stderr
    assert len(lines) == 1, run.stderr
    assert run.stdout == ""
    assert "Traceback" not in run.stderr
    return lines[0]


@pytest.mark.parametrize(("make", "says"), BAD.values(), ids=BAD)
def test_reason_and_file_are_named(make: Make, says: str, tmp_path: Path) -> None:
    """The error is the one kind that callers expect, names the file and fits in a line."""
    path = make(tmp_path)
    with pytest.raises(ReportError) as caught:
        parse_report(path)
    assert says in str(caught.value)
    assert path.name in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["missing file", "folder", "empty text", "Latin-1", "encrypted PDF", "scanned PDF"])
def test_command_ends_with_code_2_and_one_line(name: str, tmp_path: Path, run: Callable[..., Run]) -> None:
    """The command line shows the same line on stderr and nothing on stdout."""
    make, says = BAD[name]
    assert says in _one_line(run("corpus", make(tmp_path), "--json"))


@pytest.mark.parametrize("arguments", [("--nonsense",), ("a.txt", "b.txt")], ids=["unknown option", "too many"])
def test_wrong_call_ends_with_code_2_and_one_line(arguments: tuple[str, ...], run: Callable[..., Run]) -> None:
    """A call that makes no sense points to --help."""
    assert "--help" in _one_line(run("corpus", *arguments))


def test_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that the system will not open is an error of the input, with the system's reason."""
    path = tmp_path / "report.txt"
    path.write_text("I.1: Titel")

    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", deny)
    with pytest.raises(ReportError, match="Permission denied"):
        parse_report(path)


@pytest.mark.parametrize("seed", range(40))
def test_damaged_pdf_is_read_or_refused_but_never_crashes(seed: int, tmp_path: Path) -> None:
    """Random bytes in the middle of a PDF give records or a ReportError in one line, in bounded time."""
    path = _pdf(tmp_path, "damaged.pdf")
    content = bytearray(path.read_bytes())
    chance = random.Random(seed)
    for _ in range(1 + seed * 4):
        content[chance.randrange(20, len(content) - 20)] = chance.randrange(256)
    path.write_bytes(bytes(content))
    start = time.process_time()
    found, said = _outcome(path)
    assert found or path.name in said
    assert "\n" not in said
    assert time.process_time() - start < MOST_SECONDS


def test_pdf_with_a_page_of_noise_names_the_page(tmp_path: Path) -> None:
    """Content that is no page description is an error or an empty page, not a crash."""
    writer = PdfWriter(clone_from=PdfReader(_pdf(tmp_path, "plain.pdf")))
    noise = DecodedStreamObject()
    noise.set_data(b"BT /F1 Tf (((( <<<< [ " + random.Random(1).randbytes(3000))
    writer.pages[1][NameObject("/Contents")] = writer._add_object(noise)
    writer.write(tmp_path / "noise.pdf")
    found, said = _outcome(tmp_path / "noise.pdf")
    assert "I.1" in found or "page 2 is damaged" in said


def _five_thousand_pages(folder: Path) -> Path:
    writer = PdfWriter()
    for _ in range(5_000):
        writer.add_blank_page(595, 842)
    writer.write(folder / "long.pdf")
    return folder / "long.pdf"


def _huge_page(folder: Path) -> Path:
    """Return a PDF whose one page unpacks to 200 MB."""
    packed = io.BytesIO()
    packer = zlib.compressobj(9)
    for _ in range(200):
        packed.write(packer.compress(b" " * 1_000_000))
    packed.write(packer.flush())
    writer = PdfWriter(clone_from=PdfReader(_pdf(folder, "plain.pdf")))
    stream = StreamObject()
    stream._data = packed.getvalue()
    stream[NameObject("/Filter")] = NameObject("/FlateDecode")
    writer.pages[0][NameObject("/Contents")] = writer._add_object(stream)
    writer.write(folder / "huge.pdf")
    return folder / "huge.pdf"


def _huge_text(folder: Path) -> Path:
    path = folder / "huge.txt"
    path.write_bytes(b"Das ist ein langer Text.\n" * 1_000_000)
    return path


def _long_text(folder: Path) -> Path:
    path = folder / "long.txt"
    path.write_bytes(b"Das ist ein langer Text ohne eine einzige Massnahme.\n\n" * 60_000)
    return path


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_five_thousand_pages, "the PDF has 5,000 pages; at most 1,000 are read"),
        (_huge_page, "damaged"),
        (_huge_text, "at most 20,000,000 are read"),
        (_long_text, "no measure was found"),
    ],
    ids=["PDF of 5,000 pages", "page that unpacks to 200 MB", "text of 25 MB", "text of 3 MB"],
)
def test_too_large_file_is_refused_in_bounded_time_and_memory(
    make: Make, says: str, tmp_path: Path, run: Callable[..., Run]
) -> None:
    """A file that is too large costs seconds and megabytes, not minutes and gigabytes."""
    ended = run("corpus", make(tmp_path))
    assert says in _one_line(ended)
    assert ended.seconds < MOST_SECONDS
    assert ended.megabytes < MOST_MEGABYTES
