"""Building an index folder: everything is written beside the old one and becomes the index in one last step."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

import msgspec

from corpus.counting import counted
from corpus.findings import find_contradictions
from corpus.parsing import DEFAULT_REPORT, is_pdf, parse_report
from corpus.types import Report
from index.asked_rows import AskedRows
from index.assembling import assemble, measures_again, transfer_bank
from index.bank import BANK_FOLDER, bank_hash, load_bank
from index.calibration import Calibration
from index.details import DETAILS_FOLDER, as_details, load_details, of_report, placed_details
from index.embedded import EmbeddedEncoder
from index.encoder import EMBEDDED, EMBEDDED_FOLDER, Encoder
from index.keeping import IN_FILES, Keeper, StoreFacts, StoreKind
from index.legs import Legs
from index.locking import check_place, only_builder
from index.manifest import (
    BUILDS,
    FORMAT,
    NAME,
    REPORT_PDF,
    EncoderFacts,
    Manifest,
    ReportFacts,
    current_build,
    hash_file,
    put_manifest,
)
from index.opening import open_encoder, open_keeper
from index.part_bank import PARTS_FOLDER, load_part_bank
from index.passages import passages_of
from index.sentence_bank import SENTENCES_FOLDER, load_sentence_bank
from index.topic_shift import TopicShift
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
    store: StoreFacts = IN_FILES,
) -> Manifest:
    """Build the index of a report into a folder; the folder's old index works until the new one is complete."""
    check_place(out)
    keeper = open_keeper(store, out / f"data-{uuid.uuid4().hex[:12]}")
    report = parse_report(report_file)
    encoder = open_encoder(model)
    titles = _titles_of_bank(encoder, report if report_file == DEFAULT_REPORT else parse_report(DEFAULT_REPORT))
    bank = transfer_bank(load_bank(), titles, report)
    progress(
        f"{counted(len(report.measures), 'measure')}, {counted(len(bank), 'bank question')}, encoder {encoder.name}"
    )
    wording = Wording.load(EMBEDDED_FOLDER) if encoder.name == EMBEDDED else None
    numbers, details = measures_again(titles, report), [*as_details(load_sentence_bank()), *load_details()]
    asked = placed_details(details, numbers, passages_of(report))
    known = of_report(details, numbers)
    legs = assemble(
        report,
        bank,
        encoder,
        wording,
        asked,
        known,
        AskedRows.load(EMBEDDED_FOLDER),
        TopicShift.load(EMBEDDED_FOLDER),
        load_part_bank(),
    )
    calibration = _calibration(encoder, report, bank, progress)
    with only_builder(out, progress):
        return _write(out, report_file, report, legs, calibration, keeper)


def _titles_of_bank(encoder: Encoder, shipped: Report) -> dict[str, str]:
    """Return the titles of the shipped report, for which the bank was written; refuse a model of another bank."""
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
    keeper: Keeper,
) -> Manifest:
    """Write all parts of a new build, then put the manifest that names it in place, then drop older builds."""
    target = keeper.folder
    target.mkdir(parents=True)
    try:
        _write_records(target, report, legs)
        _keep(legs, keeper)
        if is_pdf(report_file):
            shutil.copyfile(report_file, target / REPORT_PDF)
        manifest = _manifest(report_file, report, legs, calibration, keeper)
        previous = current_build(out)
        put_manifest(out, manifest)
    except BaseException as error:
        _take_back(out, keeper)
        if isinstance(error, (OSError, RuntimeError)):  # libraries name the file or the reason, not both
            free = shutil.disk_usage(out).free // 1_000_000
            raise OSError(
                f"{out}: the index cannot be written ({error}); {free} MB are free there; an index that was there stays"
            ) from error
        raise
    drop_older(out, spared_builds(target.name, previous, keeper.facts), keeper)
    return manifest


def _manifest(report_file: Path, report: Report, legs: Legs, calibration: Calibration, keeper: Keeper) -> Manifest:
    """Return what a build says of itself, with the hashes of all files that are written so far."""
    target = keeper.folder
    return Manifest(
        format=FORMAT,
        data=target.name,
        report=ReportFacts(
            str(report_file.resolve()),
            report.title,
            report.sha256,
            len(report.measures),
            len(report.clusters),
            len(report.pages),
        ),
        encoder=EncoderFacts(legs.encoder.name, legs.encoder.sha256, legs.encoder.dimension),
        store=keeper.facts,
        bank_sha256=bank_hash(BANK_FOLDER),
        sentences_sha256=bank_hash(SENTENCES_FOLDER),
        details_sha256=bank_hash(DETAILS_FOLDER),
        parts_sha256=bank_hash(PARTS_FOLDER),
        questions=len(legs.questions),
        unanswerable=sum(not q.is_answerable for q in legs.questions),
        passages=len(legs.passages),
        uncovered=tuple(number for number in legs.measures if number in legs.uncovered),
        calibration=calibration,
        files={str(p.relative_to(target)): hash_file(p) for p in sorted(target.rglob("*")) if p.is_file()},
    )


def _take_back(out: Path, keeper: Keeper) -> None:
    """Remove what a build has written that does not come to its end."""
    data = keeper.folder.name
    keeper.drop(data)
    shutil.rmtree(keeper.folder, ignore_errors=True)
    (out / f"{NAME}.{data}").unlink(missing_ok=True)


def _write_records(target: Path, report: Report, legs: Legs) -> None:
    """Write the records that the vectors and postings stand for."""
    (target / "report.json").write_bytes(msgspec.json.encode(report))
    (target / "findings.json").write_bytes(msgspec.json.encode(find_contradictions(report)))
    (target / "passages.json").write_bytes(msgspec.json.encode(legs.passages))
    (target / "questions.json").write_bytes(msgspec.json.encode(legs.questions))
    legs.wording.save(target)
    legs.asked_rows.save(target)
    legs.topic_shift.save(target)
    legs.asked_sentences.save(target)
    legs.known_details.save(target)
    legs.known_parts.save(target)


def _keep(legs: Legs, keeper: Keeper) -> None:
    """Keep the searchable parts."""
    keeper.put_vectors("passages", legs.passage_store)
    keeper.put_vectors("questions", legs.question_store)
    keeper.put_terms("lexical", legs.lexical)
    keeper.put_terms("asked", legs.asked)
    keeper.put_terms("letters", legs.letters)


def spared_builds(data: str, previous: str | None, store: StoreFacts) -> set[str | None]:
    """Return the builds that stay.

    A page that is open still asks Milvus for the build before; from files it has read all that it needs.
    """
    return {data, previous} if store.kind is StoreKind.MILVUS else {data}


def drop_older(out: Path, spared: Collection[str | None], keeper: Keeper) -> None:
    """Remove what earlier and interrupted builds left."""
    for folder in out.glob(BUILDS):
        if folder.name not in spared:
            keeper.drop(folder.name)
            shutil.rmtree(folder, ignore_errors=True)
    for fresh in out.glob(f"{NAME}.data-*"):
        fresh.unlink(missing_ok=True)
