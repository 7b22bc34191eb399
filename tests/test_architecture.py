"""The structure that the design promises: one-way imports, one importer a library, small tables of contents."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PEERS = ROOT / "eval" / "peers"
FOLDERS = ("corpus", "index", "assistant", "eval")
MAY_IMPORT = {
    "corpus": {"corpus"},
    "index": {"corpus", "index"},
    "assistant": {"corpus", "index", "assistant"},
    "eval": {"corpus", "index", "assistant", "eval"},
    "app": {"corpus", "index", "assistant"},
}
UNDERSTANDING = "assistant.understanding"
# The parts of the understanding of questions, each built on those before it; "" are the modules beside them.
PARTS = ("text", "languages", "owncases", "criteria", "rows", "comparisons", "limits", "", "talk")
# The steps from a question to an answer, each built on those before it; the modules beside them put them together.
STEPS = ("selection", "understanding", "wording", "judging", "quotes", "interpretation", "finding", "web")
ONE_IMPORTER = {
    "babel": "assistant/wording/texts.py",
    "pymilvus": "index/milvus.py",
    "pypdf": "corpus/pdf.py",
    "bm25s": "index/lexical.py",
    "ir_measures": "eval/metrics.py",
    "Stemmer": "index/analysis.py",
    "matplotlib": "eval/plots.py",
    "mcp": "assistant/web/mcp_serving.py",
    "mcp_types": "assistant/web/mcp_serving.py",
    "playwright": "eval/browsing.py",
    "phonenumbers": "assistant/web/personal.py",
    "segno": "assistant/web/qr_code.py",
    "typst": "assistant/web/handout_pdf.py",
    "safetensors": "index/embedded.py",
    "scipy": "index/regression.py",
    "tqdm": "eval/progress.py",
    "uvloop": "assistant/web/accepting.py",
}
FEW_IMPORTERS = {
    "faiss": {"index/store.py", "eval/scale_stores.py"},  # the index, and other ways to search that it is compared with
    # The page, the report of a run, and the page of figures for users.
    "jinja2": {"assistant/web/rendering.py", "eval/htmlreport.py", "eval/plainpage.py"},
    # Fitting, the agreement of two judges, and the baseline.
    "sklearn": {"index/regression.py", "eval/agreement.py", "eval/baseline.py"},
}
ALLOWED_IMPORTERS = {
    "sentence_transformers": {"index/bag.py", "index/training.py", "index/transformer.py"},
    "torch": {"index/bag.py", "index/training.py"},
}


def modules() -> Iterator[tuple[str, Path]]:
    """Yield folder and file of every module of the project; eval/peers are scripts for an environment of their own."""
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if PEERS not in path.parents:
                yield folder, path
    yield "app", ROOT / "app.py"


def imported(path: Path) -> set[str]:
    """Return the dotted names that a module imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def relative(path: Path) -> str:
    """Return a module's place in the project."""
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize(("folder", "path"), list(modules()), ids=lambda value: str(value).removeprefix(str(ROOT)))
def test_imports_point_one_way(folder: str, path: Path) -> None:
    """corpus → index → assistant → eval and app; never back."""
    ours = {name.split(".")[0] for name in imported(path)} & {*FOLDERS, "app", "tests"}
    assert ours <= MAY_IMPORT[folder]


def test_no_module_imports_itself_through_others() -> None:
    """There are no circles, not even by imports inside functions."""
    names = {
        relative(path).removesuffix(".py").replace("/", ".").removesuffix(".__init__"): path for _, path in modules()
    }
    arrows = {name: {target for target in imported(path) if target in names} - {name} for name, path in names.items()}
    while leaves := {name for name, targets in arrows.items() if not targets & set(arrows)}:
        arrows = {name: targets for name, targets in arrows.items() if name not in leaves}
    assert arrows == {}


def part_of(name: str) -> str:
    """Return the part of the understanding that a dotted name stands in."""
    part = name.removeprefix(f"{UNDERSTANDING}.").split(".")[0]
    return part if part in PARTS else ""


@pytest.mark.parametrize("part", PARTS)
def test_each_part_of_the_understanding_is_built_on_those_before_it(part: str) -> None:
    """text → languages → owncases → criteria → rows → comparisons → limits → reading → talk."""
    files = [path for _, path in modules() if f"/{UNDERSTANDING.replace('.', '/')}/" in path.as_posix()]
    own = [path for path in files if part_of(relative(path).removesuffix(".py").replace("/", ".")) == part]
    used = {part_of(name) for path in own for name in imported(path) if name.startswith(f"{UNDERSTANDING}.")}
    assert own
    assert used <= set(PARTS[: PARTS.index(part) + 1])


@pytest.mark.parametrize("step", STEPS)
def test_each_step_to_an_answer_is_built_on_those_before_it(step: str) -> None:
    """selection → understanding → wording → judging → quotes → interpretation → finding → web."""
    own = [path for _, path in modules() if f"/assistant/{step}/" in path.as_posix()]
    names = {name for path in own for name in imported(path) if name.startswith("assistant.")}
    assert own
    assert {name.split(".")[1] for name in names} & set(STEPS) <= set(STEPS[: STEPS.index(step) + 1])


@pytest.mark.parametrize("library", ONE_IMPORTER)
def test_each_library_has_one_importer(library: str) -> None:
    """A library is known to one module only."""
    users = {relative(path) for _, path in modules() if library in {n.split(".")[0] for n in imported(path)}}
    assert users == {ONE_IMPORTER[library]}


@pytest.mark.parametrize("library", FEW_IMPORTERS)
def test_a_library_with_several_uses_has_one_importer_for_each(library: str) -> None:
    """What is read and what is written, what is used and what it is compared with, stand in one place each."""
    users = {relative(path) for _, path in modules() if library in {n.split(".")[0] for n in imported(path)}}
    assert users == FEW_IMPORTERS[library]


@pytest.mark.parametrize("library", ALLOWED_IMPORTERS)
def test_heavy_libraries_stay_in_training_and_the_optional_encoder(library: str) -> None:
    """Serving the embedded model imports neither torch nor sentence-transformers."""
    users = {relative(path) for _, path in modules() if library in {n.split(".")[0] for n in imported(path)}}
    assert users <= ALLOWED_IMPORTERS[library]


def test_gradio_stays_at_the_front() -> None:
    """Only the page's parts know Gradio."""
    users = {relative(path) for _, path in modules() if "gradio" in {n.split(".")[0] for n in imported(path)}}
    assert all(user == "app.py" or user.startswith("assistant/web/") for user in users)


def test_nothing_imports_the_evaluation() -> None:
    """Gold stays out of everything that it tests."""
    users = {
        relative(path)
        for folder, path in modules()
        if folder != "eval" and "eval" in {name.split(".")[0] for name in imported(path)}
    }
    assert users == set()


@pytest.mark.parametrize("folder", FOLDERS)
def test_init_is_a_table_of_contents(folder: str) -> None:
    """At most 15 lines, with a sorted __all__ where it offers anything."""
    source = (ROOT / folder / "__init__.py").read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 15
    if match := re.search(r"__all__ = (\[.*?\])", source, re.DOTALL):
        names = ast.literal_eval(match.group(1))
        assert names == sorted(names)


@pytest.mark.parametrize(("folder", "path"), list(modules()), ids=lambda value: str(value).removeprefix(str(ROOT)))
def test_modules_stay_small(folder: str, path: Path) -> None:
    """No module grows beyond what one can keep in the head."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_model_fits_the_repository() -> None:
    """The embedded model weighs at most 8 MB and has its card."""
    folder = ROOT / "index" / "model"
    assert sum(file.stat().st_size for file in folder.iterdir()) <= 8_000_000
    assert "## Limits" in (folder / "README.md").read_text(encoding="utf-8")
