"""The published results: a document and a page for users, written from a run on both halves and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from eval import plainpage
from eval.ablating import standings
from eval.comparing import compare, comparison_rows
from eval.gates import Gates
from eval.metrics import CONFIDENT, DEPTH
from eval.plots import draw_reliability
from eval.reporting import by_bin, by_contender, by_reason, by_threshold
from eval.results import Result
from eval.runs import AS_OF
from eval.scoring import SLICES, intervals, slices, summarise
from eval.table import by_interval, by_metric, by_value, markdown
from eval.types import Row, Split, System

DOCUMENT = Path(__file__).parent.parent / "docs" / "evaluation.md"
PLOT = "reliability.svg"  # beside the document
_HALVES = {Split.DEV: "Development half", Split.TEST: "Test half"}
_MADE_FROM = "model {model} bank {bank} report {report} gold {gold}"

_HEAD = """# Evaluation

Written by `python -m eval publish` on {date}; do not edit. {questions} gold questions were put to {systems} systems:
the assistant from end to end (`fused`), two single parts of its search (`lexical`, `dense`), and a baseline that has
seen no question (`tfidf`: character 3- to 5-grams of the measures' texts). Model `{name}` {model}, as of {as_of}.
The single parts and the baseline give a bare ranking: they cannot refuse, list, name fields or quote, and their first
five measures count as shown. The assistant shows fewer where fewer belong and none where it refuses, which costs it
hits that a bare ranking cannot lose. `dense` learned from the question bank, `lexical` and `tfidf` from the report only.

Fusion weights and rules were chosen on the development half, so its figures flatter. The test half is for reporting.
"""

_LEGS = """## Legs and ablations

Bare rankings of the {n} topic questions of the development half: nothing is refused and the first five measures count
as shown, so that only the order is compared. `fused` is the search alone, before the assistant decides what to show.
Each `fused without …` leaves one leg out and scales the other weights up to sum one. The difference is in nDCG@10, over
the same questions; p is the paired randomisation test's (* p < .05, not corrected for several rows).

The development half is used because legs and weights were chosen on it, and what was chosen by a half should be
explained by it: its figures flatter `fused`, whose weights were tuned here, over the ablations, whose weights were not.
Of these parts `dense (bank)` and the leg `asked` know the question bank, and the model was trained with it;
`python -m eval compare` prints this table, with `--model FOLDER` beside any sentence-transformers model.
"""

_CONFIDENCE = f"""## Confidence of the answers

Test half: what `fused` answered, of whatever kind. An answer is right where the first measure answers, where a list is
the whole set, and never where a refusal was due. In each of ten bins the share right should be the mean confidence.

![Left: share of right answers against confidence. Right: share right against share answered.]({PLOT})
"""

_COVERAGE = """Who gives only answers from some confidence on answers fewer questions, and should answer more of them rightly. The
share answered is of all {n} questions of the half, those included that are to be refused:
"""

_METRICS = f"""## What the metrics mean

- **hit@1, hit@5**: a measure that answers (grade 2) is the first, or among the first five, of those shown as answers.
- **ndcg@10, rr, r@5, ap, success@1, success@5**: nDCG, reciprocal rank (MRR is its mean), recall, average precision (MAP
  is its mean) and hits, by ir_measures over the first {DEPTH} measures, those shown as merely related included; for all but ndcg@10 grade 1 ("belongs beside") counts as relevant.
- These eight are over all topic, field and follow-up questions that have an answer and ask for no complete set. A
  question that the system refused counts as zero.
- **list_…**: precision, recall, F1 and exactness of the set, over questions that ask for a complete one.
- **field_exact**: the right measure is first, the asked field is its first citation, and every expected answer stands
  in the quotes of the asked fields.
- **refusal_…**: over all questions; to be refused are those that the report cannot answer, those on the asker's own
  case, and those that are no questions. **wrongly_refused**: share of the answerable ones that were refused.
  **reason_right**: share of the rightly refused for which the right reason was given. **signposted**: share of the
  questions on the asker's own case whose measure is among the nearest shown.
- **quote_validity**: share of all quotes, also of related measures, that stand word for word on their page.
- **cost**: mean over all questions of what an answer is worth: +1 if it is right, 0 if the question was refused, -2 if
  it is wrong and confident (from {CONFIDENT} on; below that the page says that it is unsure, and a wrong answer counts 0).
  Who refuses everything has 0; more than the share of answerable questions cannot be reached.
- **auroc**: how probably a right answer has a higher confidence than a wrong one, ties half; 0.5 is chance.
- **ece**: expected calibration error of the confidence of answers, ten bins. Lower is better.
- **p50_ms, p95_ms**: half, and 95 %, of the questions were answered within so many milliseconds, in process, one after
  the other.
"""

_LIMITS = """## Limits

- **A language model wrote the questions**, from the report alone, in six batches that did not see each other or the
  question bank (see [the data sheet](../eval/gold/README.md)). A language model wrote the bank as well: gold and bank
  may share habits that people do not have, so these figures are likely to be higher than those with real askers.
- **Nobody asked these questions in earnest.** There was no field study and no log of real questions. All were judged a
  second time, again by a language model ([agreement](../eval/gold/README.md)); no person judged, and grade 1 in particular
  is a matter of judgement.
- **One report** of 64 measures. How new measures of a next edition are found, for which the bank has no questions, is
  measured apart ([unseen.md](unseen.md)); nothing here says how well the assistant would do on another kind of report.
- **Languages other than German** have 40 to 50 questions each over both halves; their figures are coarse.
- **The development half was looked at** while rules and weights were made. The test half is as good as its secrecy: each
  decision made after reading its figures makes them a little too good.
- A right measure and a valid quote do not make an answer helpful. Whether people understand and can use it is not
  measured here.
"""


def publish_all(
    runs: Sequence[tuple[Result, list[Row]]],
    gates: Gates,
    rankings: Mapping[str, Sequence[Row]],
    file: Path,
    measures: int,
) -> list[Path]:
    """Write the document, and beside it its plot, the page for users and that page's charts; return the files.

    All are made from the same runs and say so, so that none of them can be older than the others.
    """
    fused, rows = next(run for run in runs if run[0].system == System.FUSED)
    by_system = {result.system: found for result, found in runs}
    plot_file, page_file = file.with_name(PLOT), file.with_name(plainpage.PAGE)
    draw_reliability([row for row in rows if row.split is Split.TEST], plot_file, made_from(fused))
    charts = plainpage.draw_charts(plainpage.figures_of(by_system), file.parent, made_from(fused))
    file.write_text(document(runs, gates, rankings), encoding="utf-8")
    page_file.write_text(plainpage.page(fused, by_system, stamp(fused), measures), encoding="utf-8")
    return [file, plot_file, page_file, *charts]


def document(runs: Sequence[tuple[Result, list[Row]]], gates: Gates, rankings: Mapping[str, Sequence[Row]]) -> str:
    """Return the document for runs of every system on both halves and bare rankings of the development half."""
    results = {result.system: result for result, _ in runs}
    rows = {result.system: found for result, found in runs}
    fused = results[System.FUSED]
    head = _HEAD.format(
        date=fused.date[:10],
        questions=fused.questions,
        systems=len(runs),
        name=fused.model_name,
        model=fused.model_sha256[:12],
        as_of=AS_OF.isoformat(),
    )
    parts = [
        stamp(fused),
        head,
        *(_half(split, rows) for split in _HALVES),
        _legs(rankings),
        _confidence([row for row in rows[System.FUSED] if row.split is Split.TEST]),
        _gates(gates),
        _METRICS,
        _LIMITS,
        _again(fused),
    ]
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


def stamp(result: Result) -> str:
    """Return the hidden line that says what the document was made from."""
    return f"<!-- {made_from(result)} -->"


def made_from(result: Result) -> str:
    """Return the hashes of everything that a run depends on."""
    return _MADE_FROM.format(
        model=result.model_sha256, bank=result.bank_sha256, report=result.report_sha256, gold=result.gold_sha256
    )


def _half(split: Split, rows: Mapping[str, Sequence[Row]]) -> str:
    """Return the section of one half."""
    part = {system: [row for row in found if row.split is split] for system, found in rows.items()}
    fused = part[System.FUSED]
    systems = markdown(*by_metric({system: summarise(found) for system, found in part.items()}))
    blocks = [f"## {_HALVES[split]}: {len(fused)} questions", systems]
    blocks += [
        "How sure the means of `fused` are (bootstrap over questions):",
        markdown(*by_interval(intervals(fused))),
    ]
    blocks.append(
        "Differences between systems, paired randomisation test (* p < .05, not corrected for several metrics):"
    )
    blocks += [
        markdown(*comparison_rows(compare(part[other], fused), other.value, System.FUSED.value))
        for other in System
        if other is not System.FUSED
    ]
    blocks += ["Refusals of `fused` by the reason to refuse:", markdown(*by_reason(fused)), "`fused` by slice:"]
    for name in SLICES:
        by_name = slices(fused, name)
        summaries = {value: summarise(found) for value, found in by_name.items()}
        blocks.append(markdown(*by_value(summaries, {value: len(found) for value, found in by_name.items()}, name)))
    return "\n\n".join(blocks)


def _legs(rankings: Mapping[str, Sequence[Row]]) -> str:
    """Return the section on what each leg is worth."""
    standing = standings(rankings)
    return f"{_LEGS.format(n=standing[0].n)}\n{markdown(*by_contender(standing))}"


def _confidence(rows: Sequence[Row]) -> str:
    """Return the section on the confidence of the assistant's answers."""
    return "\n".join(
        (_CONFIDENCE, markdown(*by_bin(rows)), "", _COVERAGE.format(n=len(rows)), markdown(*by_threshold(rows)))
    )


def _gates(gates: Gates) -> str:
    """Return the section on the gates."""
    rows = [
        (name, part, f"{kind.replace('_', ' ')} {limit}")
        for part, kinds in gates.items()
        for kind, limits in kinds.items()
        for name, limit in limits.items()
    ]
    return f"## Gates\n\nA run below these ends with exit code 1.\n\n{markdown(rows, ('metric', 'set', 'limit'))}"


def _again(result: Result) -> str:
    """Return how to make the document again, and where it was made."""
    machine = ", ".join(f"{name} {value}" for name, value in result.machine.items())
    return (
        "## Doing it again\n\n`python -m eval publish` writes this document and [the page for users](wie-gut-ist-das.md) (German), with `--gates` also `eval/gates.toml`; "
        "`python -m eval run` prints the tables of one half and keeps a row a question in `eval/runs/`. "
        f"The run of the assistant took {result.seconds:.0f} s ({machine}).\n"
    )
