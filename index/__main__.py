"""python -m index build | train | info."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import Annotated

import typer

from corpus.console import new_app, run
from corpus.counting import counted
from corpus.parsing import DEFAULT_REPORT
from index.building import DEFAULT_INDEX, build_index
from index.encoder import EMBEDDED
from index.keeping import StoreFacts, StoreKind
from index.manifest import Manifest, opened_whole, read_manifest, report_folders
from index.several import build_reports, named_report

app = new_app("Build, train and describe the search index.")
_REPORT = "a report, as .pdf or .txt; several with their years: --report 2024=a.pdf --report 2026=b.pdf"
_SHOWN = 12  # uncovered measures named in a warning


def _say(line: str) -> None:
    """Show progress on stderr."""
    print(line, file=sys.stderr, flush=True)


@app.command()
def build(
    report: Annotated[list[str] | None, typer.Option(help=_REPORT)] = None,
    out: Annotated[Path, typer.Option(help="the folder of the index")] = DEFAULT_INDEX,
    model: Annotated[str, typer.Option(help="a sentence-transformers model by folder or hub name")] = EMBEDDED,
    store: Annotated[StoreKind, typer.Option(help="what keeps the vectors")] = StoreKind.FAISS,
    uri: Annotated[str, typer.Option(help="the Milvus server (http://…) or file (….db)")] = "",
) -> None:
    """Build the index of a report, or of several that are asked together."""
    gc.disable()  # a build makes millions of small objects and hardly any garbage among them
    named = [named_report(option) for option in report or [str(DEFAULT_REPORT)]]
    kept = StoreFacts.named(store, uri)
    label, file = named[0]
    if len(named) == 1 and not label:
        manifests = {"": build_index(file, out, model, _say, kept)}
    else:
        manifests = build_reports(named, out, model, _say, kept)
    for manifest in manifests.values():
        _warn(manifest)
    print("\n\n".join(_facts(manifest, out, label) for label, manifest in manifests.items()))


def _warn(manifest: Manifest) -> None:
    """Say which measures no question of the bank asks for."""
    if manifest.uncovered:
        named = ", ".join(manifest.uncovered[:_SHOWN]) + (" …" if len(manifest.uncovered) > _SHOWN else "")
        said = counted(len(manifest.uncovered), "measure has", "measures have")
        _say(f"warning: {said} no questions in the bank, words lead there: {named}")


@app.command()
def train(
    wording: Annotated[bool, typer.Option("--wording", help="only what the wording tells; seconds")] = False,
) -> None:
    """Train the embedded model again from the question bank, then say what to do next."""
    from index.retraining import refit_wording, retrain  # imported late: it brings torch along

    folder = refit_wording() if wording else retrain(progress=_say)
    print(f"trained: {folder.name}; its scores stand in {folder.name}/README.md. Next: python -m index build")


@app.command()
def info(out: Annotated[Path, typer.Option(help="the folder of the index")] = DEFAULT_INDEX) -> None:
    """Print what is in the index: report, model, counts, hashes, scores of the model card."""
    manifests = opened_whole(out, lambda: {label: read_manifest(part) for label, part in report_folders(out).items()})
    print("\n\n".join(_facts(manifest, out, label) for label, manifest in manifests.items()))
    card = Path(__file__).parent / "model" / "README.md"
    if next(iter(manifests.values())).encoder.name == EMBEDDED and card.is_file():
        print("\n" + card.read_text(encoding="utf-8").split("## Scores", 1)[-1].split("## Limits")[0].strip())


def _facts(manifest: Manifest, out: Path, label: str) -> str:
    """Return a report's manifest for reading, with its label where there are several."""
    rows = [
        ("index", str(out)),
        *([("label", label)] if label else []),
        ("report", f"{manifest.report.title} ({Path(manifest.report.file).name}, {manifest.report.sha256[:12]})"),
        ("measures", f"{manifest.report.measures} in {counted(manifest.report.clusters, 'cluster')}"),
        ("passages", str(manifest.passages)),
        (
            "bank",
            f"{counted(manifest.questions, 'question')} ({manifest.unanswerable} unanswerable), {manifest.bank_sha256[:12]}",
        ),
        ("model", f"{manifest.encoder.name}, {manifest.encoder.dimension} dimensions, {manifest.encoder.sha256[:12]}"),
        ("store", f"{manifest.store.kind.value} {manifest.store.uri}".rstrip()),
        ("uncovered", ", ".join(manifest.uncovered) or "none"),
        ("refuses below", f"{manifest.calibration.seen.refuse:.2f}"),
    ]
    return "\n".join(f"{name:<14} {value}" for name, value in rows)


if __name__ == "__main__":
    run(app, "python -m index")
