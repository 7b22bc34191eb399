"""The results of the scale study as they are published: figures, a picture, and a page that says what they mean."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from importlib.metadata import version
from pathlib import Path

import msgspec

from eval.plots import growth_curves, save, shares_found
from eval.results import describe_machine
from eval.scale import PASSES, QUERIES, Cost, switch_point
from eval.scale_stores import K, Kind
from eval.table import Rows, markdown
from index.manifest import EncoderFacts

PAGE = Path(__file__).parents[1] / "docs" / "scale.md"
BUDGET_MS = 15.0  # what an exact search may take by the design
_ENOUGH = 0.95  # recall from which an approximate search is drawn: the least effort that reaches it at the largest size
_HEADINGS = ("passages", "store", "effort", "build s", "memory MB", "p50 ms", "p95 ms", f"recall@{K}")

Lines = Mapping[str, Sequence[tuple[float, float]]]


def write_scale(costs: Sequence[Cost], conditions: Mapping[str, str], page: Path = PAGE) -> list[Path]:
    """Write the page, and beside it the figures as JSON and the picture as SVG."""
    figures, picture = page.with_suffix(".json"), page.with_suffix(".svg")
    document = {"date": str(date.today()), "conditions": conditions, "costs": costs}
    figures.write_bytes(msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n")
    drawn = [
        partial(growth_curves, lines=_lines(costs, "p50_ms"), label="one search, p50 in ms"),
        partial(growth_curves, lines=_lines(costs, "memory_mb"), label="memory in MB"),
        partial(growth_curves, lines=_lines(costs, "build_s"), label="building, s"),
        partial(shares_found, lines=_lines(costs, "recall"), label=f"share of the {K} nearest found"),
    ]
    save(drawn, picture, (15, 4), source="python -m eval scale")
    page.write_text(_text(costs, conditions, picture.name, figures.name), encoding="utf-8")
    return [page, figures, picture]


def by_cost(costs: Sequence[Cost]) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a store, size and effort, with the headings."""
    rows: Rows = [
        (
            f"{cost.passages:,}",
            cost.kind.value,
            cost.effort,
            f"{cost.build_s:.2f}",
            f"{cost.memory_mb:.0f}",
            f"{cost.p50_ms:.2f}",
            f"{cost.p95_ms:.2f}",
            f"{cost.recall:.3f}",
        )
        for cost in costs
    ]
    return rows, _HEADINGS


def drawn_efforts(costs: Sequence[Cost]) -> dict[Kind, str]:
    """Return the effort that stands for each store: the least that finds enough at its largest size, else the most."""
    chosen = {}
    for kind in dict.fromkeys(cost.kind for cost in costs):
        largest = max(cost.passages for cost in costs if cost.kind is kind)
        efforts = [cost for cost in costs if cost.kind is kind and cost.passages == largest]
        enough = [cost for cost in efforts if cost.recall >= _ENOUGH]
        chosen[kind] = min(enough, key=lambda cost: cost.p50_ms).effort if enough else efforts[-1].effort
    return chosen


def _lines(costs: Sequence[Cost], figure: str) -> Lines:
    """Return each store's curve of a figure, with the effort that stands for it."""
    return {
        kind.value if effort == "exact" else f"{kind.value}, {effort}": [
            (cost.passages, max(getattr(cost, figure), 0.01))  # below that a logarithm only shows noise
            for cost in costs
            if cost.kind is kind and cost.effort == effort
        ]
        for kind, effort in drawn_efforts(costs).items()
    }


def conditions_now(encoder: EncoderFacts) -> dict[str, str]:
    """Return what the figures depend on, with how many processes wanted to run just before (Linux, macOS)."""
    machine = {name: str(value) for name, value in describe_machine().items()}
    model = {"model": f"{encoder.name} {encoder.sha256[:12]}", "dimensions": str(encoder.dimension)}
    return machine | {"faiss": version("faiss-cpu"), "load before": f"{os.getloadavg()[0]:.1f}"} | model


def _text(costs: Sequence[Cost], conditions: Mapping[str, str], picture: str, figures: str) -> str:
    """Return the page."""
    point = switch_point(costs, BUDGET_MS)
    largest = max(cost.passages for cost in costs)
    reached = f"from about {float(f'{point:.2g}'):,.0f} passages on" if point else f"not up to {largest:,} passages"
    return _PAGE.format(
        date=date.today(),
        conditions=", ".join(f"{name} {value}" for name, value in conditions.items()),
        picture=picture,
        figures=figures,
        budget=f"{BUDGET_MS:g}",
        reached=reached,
        enough=f"{_ENOUGH:g}",
        table=markdown(*by_cost(costs)),
        queries=QUERIES,
        passes=PASSES,
        k=K,
    )


_PAGE = """# What more passages cost

Written by `python -m eval scale` on {date}; do not edit. {conditions}.
The same figures as JSON: [{figures}]({figures}). What follows for the choice of a store is in [stores.md](stores.md).
The model is the one of that day (`python -m index info` names today's); it gives the vectors, and nothing else here hangs on it.

![Latency, memory, time to build and recall over the number of passages]({picture})

An exact search in memory takes longer than the {budget} ms that the design allows {reached}. HNSW and IVF
are drawn with the least effort that finds {enough} of the nearest at the largest size, or with the most that was tried.

{table}

## How it was measured

- **The passages are made up**, with a fixed seed. Each vector is a mixture of the vectors of two passages of the report,
  mostly near to one of them, with noise that varies in the directions in which the report's own vectors do. There is
  just so much noise that among 1,000 made-up passages the nearest neighbour is as near as among the report's own.
- **The questions are real**: {queries} of the question bank, drawn at random, asked one after the other after a warm-up,
  {passes} times over; p50 and p95 are the medians of the {passes} passes.
- **recall@{k}**: how many of the {k} nearest, as brute force finds them, the store finds; mean over the questions.
- **every score**: the inner products with all passages, which is what a question asks of the passages today, because each
  measure is scored by the best of its passages. It holds the vectors a second time.
- **memory** is what the process grew by from before the store was built until it could be asked; the vectors that it was
  built from are not in it. **build** is measured once.
- IVF has as many cells as the root of the number of passages; HNSW has 16 links a vector and efConstruction 100.
- FAISS uses one thread throughout; *every score* is computed by NumPy with as many as it takes, which is slow where other
  programs want the processors as well.
- Milvus Lite keeps a file, with exact search (FLAT), in the same process over its own protocol. It was measured up to
  100,000 passages.

## What this does not say

- Nothing of answers: recall of vectors is not quality of answers, and words count beside vectors in the assistant.
- A search of vectors is a part of a question. Postings, letters, and the shares of a question that each passage holds grow
  with the report as well, and were not measured here.
- Real passages of many reports may lie otherwise: more subjects spread them out, repeated editions bring near copies.
- Other programs ran on the machine, so that single times may be too long; p95 more than p50.
- A Milvus cluster was not measured.
"""
