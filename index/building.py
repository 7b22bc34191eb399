"""Building an index folder: everything is written beside the old one and becomes the index in one last step."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from corpus.findings import find_contradictions
from corpus.parsing import DEFAULT_REPORT, is_pdf, parse_report
from corpus.types import Report
from index.assembling import assemble, transfer_bank
from index.bank import BANK_FOLDER, bank_hash, load_bank
from index.calibration import Calibration
from index.embedded import EmbeddedEncoder
from index.encoder import EMBEDDED, EMBEDDED_FOLDER, Encoder
from index.legs import Legs
from index.manifest import FORMAT, NAME, REPORT_PDF, EncoderFacts, Manifest, ReportFacts, hash_file
from index.opening import open_encoder
from index.types import BankQuestion, BrokenIndexError, silent
from index.wording import Wording

DEFAULT_INDEX = Path(__file__).parent / "built"
CALIBRATION = "calibration.json"
_STALE_MODEL = "the embedded model was trained from another {what}; run: python -m index train"


def build_index(
    report_file: Path = DEFAULT_REPORT,
    out: Path = DEFAULT_INDEX,
    model: str = EMBEDDED,
    progress: Callable[[str], None] = silent,
) -> Manifest:
    """Build the index of a report into a folder; the folder's old index works until the new one is complete."""
    report = parse_report(report_file)
    encoder = open_encoder(model)
    titles = _titles_of_bank(encoder)
    bank = transfer_bank(load_bank(), titles, report)
    progress(f"{len(report.measures)} measures, {len(bank)} bank questions, encoder {encoder.name}")
    wording = Wording.load(EMBEDDED_FOLDER) if encoder.name == EMBEDDED else None
    legs = assemble(report, bank, encoder, wording)
    calibration = _calibration(encoder, report, bank, progress)
    uncovered = tuple(number for number in legs.measures if number in legs.uncovered)
    return _write(out, report_file, report, legs, calibration, uncovered)


def _titles_of_bank(encoder: Encoder) -> dict[str, str]:
    """Return the titles of the report that the bank was written for; refuse a model of another bank."""
    shipped = parse_report(DEFAULT_REPORT)
    if isinstance(encoder, EmbeddedEncoder):
        if encoder.facts.bank_sha256 != bank_hash():
            raise BrokenIndexError(_STALE_MODEL.format(what="question bank"))
        if encoder.facts.report_sha256 != shipped.sha256:
            raise BrokenIndexError(_STALE_MODEL.format(what="report"))
    return {measure.number: measure.title.text for measure in shipped.measures}


def _calibration(
    encoder: Encoder, report: Report, bank: Sequence[BankQuestion], progress: Callable[[str], None]
) -> Calibration:
    """Return the calibration that belongs to the encoder: the trained one, or one fitted now for another model."""
    if encoder.name == EMBEDDED:
        path = EMBEDDED_FOLDER / CALIBRATION
        try:
            calibration = msgspec.json.decode(path.read_bytes(), type=Calibration)
        except (OSError, msgspec.MsgspecError) as error:
            raise BrokenIndexError(f"{path}: the calibration is missing or damaged ({error}); restore it") from None
        if calibration.encoder_sha256 != encoder.sha256:
            raise BrokenIndexError(f"{path}: it belongs to another model; restore it or run: python -m index train")
        return calibration
    from index.heldout import calibrate_untrained  # imported late: it brings scikit-learn along

    return calibrate_untrained(report, bank, encoder, progress)


def _write(
    out: Path,
    report_file: Path,
    report: Report,
    legs: Legs,
    calibration: Calibration,
    uncovered: tuple[str, ...],
) -> Manifest:
    """Write all files into a new folder, then put the manifest that names it in place, then drop older folders."""
    data = f"data-{uuid.uuid4().hex[:12]}"
    target = out / data
    target.mkdir(parents=True)
    try:
        _write_files(target, report, legs)
        if is_pdf(report_file):
            shutil.copyfile(report_file, target / REPORT_PDF)
        files = {str(p.relative_to(target)): hash_file(p) for p in sorted(target.rglob("*")) if p.is_file()}
        manifest = Manifest(
            format=FORMAT,
            data=data,
            report=ReportFacts(
                str(report_file.resolve()),
                report.title,
                report.sha256,
                len(report.measures),
                len(report.clusters),
                len(report.pages),
            ),
            encoder=EncoderFacts(legs.encoder.name, legs.encoder.sha256, legs.encoder.dimension),
            bank_sha256=bank_hash(BANK_FOLDER),
            questions=len(legs.questions),
            unanswerable=sum(not q.is_answerable for q in legs.questions),
            passages=len(legs.passages),
            uncovered=uncovered,
            calibration=calibration,
            files=files,
        )
        fresh = out / f"{NAME}.{data}"
        fresh.write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1))
        os.replace(fresh, out / NAME)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        (out / f"{NAME}.{data}").unlink(missing_ok=True)
        raise
    _drop_older(out, data)
    return manifest


def _write_files(target: Path, report: Report, legs: Legs) -> None:
    """Write the records and the searchable parts."""
    (target / "report.json").write_bytes(msgspec.json.encode(report))
    (target / "findings.json").write_bytes(msgspec.json.encode(find_contradictions(report)))
    (target / "passages.json").write_bytes(msgspec.json.encode(legs.passages))
    (target / "questions.json").write_bytes(msgspec.json.encode(legs.questions))
    legs.passage_store.save(target / "passages.faiss")
    legs.question_store.save(target / "questions.faiss")
    legs.lexical.save(target / "lexical")
    legs.asked.save(target / "asked")
    legs.letters.save(target / "letters")
    legs.wording.save(target)


def _drop_older(out: Path, data: str) -> None:
    """Remove the folders of earlier and of interrupted builds."""
    for folder in out.glob("data-*"):
        if folder.name != data:
            shutil.rmtree(folder, ignore_errors=True)
