"""Measuring latency, cold start, building and memory on this machine, beside the budgets of the design."""

from __future__ import annotations

import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.answering import Assistant
from eval.loading import CLIENTS, RATE, Load, load_server, processors
from eval.metrics import percentile_ms
from eval.scale import exact_ms
from index import SearchIndex

_WARM_UP = 20  # questions asked before the clock starts
_COLD_RUNS = 5
_MANY = 100_000  # passages
_TELL_PEAK = """
import atexit, pathlib, runpy, sys
atexit.register(lambda: print(pathlib.Path("/proc/self/status").read_text(), file=sys.stderr))
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""
_COLD_QUESTION = "Welche Förderung gibt es für Quereinsteiger in Kitas?"


@dataclass(frozen=True, slots=True)
class Measured:
    """One measured value, its unit and what it may be at most."""

    what: str
    value: float
    unit: str
    budget: float


def measure(questions: Sequence[str], lasting: float, say: Callable[[str], None]) -> list[Measured]:
    """Measure everything; `questions` are asked in process, one after the other, then over HTTP for so many seconds."""
    say(f"asking {len(questions)} questions in process")
    times = _in_process(questions)
    say("starting cold")
    colds = [_timed([sys.executable, "-m", "assistant", "ask", _COLD_QUESTION, "--json"]) for _ in range(_COLD_RUNS)]
    memory = _peak_memory("assistant", "ask", _COLD_QUESTION, "--json")
    say("building an index")
    with tempfile.TemporaryDirectory() as folder:
        build = _timed([sys.executable, "-m", "index", "build", "--out", folder])
    say(f"searching {_MANY:,} made-up passages")
    exact = exact_ms(SearchIndex.open(), _MANY)
    loaded = measure_load(questions, lasting, say)
    say("browsers ask one server process")
    return [
        Measured("one question in process, warm, p50", percentile_ms(times, 50) or 0.0, "ms", 3),
        Measured("one question in process, warm, p99", percentile_ms(times, 99) or 0.0, "ms", 15),
        Measured("ask from a cold start, median", statistics.median(colds), "s", 1.5),
        Measured("ask from a cold start, memory", memory, "MB", 250),
        Measured("index build", build, "s", 10),
        Measured(f"{_MANY:,} passages, exact search, p50", exact, "ms", 15),
        *loaded,
        *_at_the_page(questions),
    ]


def measure_load(questions: Sequence[str], lasting: float, say: Callable[[str], None]) -> list[Measured]:
    """Measure the server alone, asked over HTTP for so many seconds."""
    workers = processors()
    say(f"{CLIENTS} clients ask {workers} server processes for {lasting:g} s")
    return _under_load(load_server(questions, lasting, workers), workers)


def _under_load(load: Load, workers: int) -> list[Measured]:
    """Return what a load of the server came to."""
    fair = math.ceil(CLIENTS / workers) + 1
    return [
        Measured(
            f"HTTP, {CLIENTS} clients at {load.rate:.0f} of {RATE} questions/s, p50", load.percentile(50), "ms", 250
        ),
        Measured("HTTP, the same, p95", load.percentile(95), "ms", 250),
        Measured("HTTP, the same, errors", load.errors, "", 0),
        Measured("HTTP, the same, connections of the busiest process", max(load.connections, default=0), "", fair),
        Measured("HTTP, the same, processor time of an answer", load.processor_ms, "ms", 1000 * workers / RATE),
        Measured("HTTP, the same, processors that other programs had meanwhile", load.others, "", 0.1),
        Measured(f"server memory, each of {workers} processes", load.megabytes_after / workers, "MB", 450),
        Measured("server memory, growth under load", load.megabytes_after - load.megabytes_before, "MB", 25),
    ]


def _at_the_page(questions: Sequence[str]) -> list[Measured]:
    """Return what people at the page waited."""
    try:
        from eval.browsing import BROWSERS, load_page  # imported late: its library comes with those for tests
    except ImportError:
        raise ValueError("playwright is missing, which drives the browsers; make bench installs it") from None
    load = load_page(questions)
    what = f"page, {BROWSERS} browsers, from Enter to the answer that can be seen"
    return [
        Measured(f"{what}, p50", load.percentile(50), "ms", 1000),
        Measured(f"{what}, p95", load.percentile(95), "ms", 1000),
    ]


def _in_process(questions: Sequence[str]) -> list[float]:
    """Return the seconds that each question took, after a warm-up."""
    assistant = Assistant.open()
    for question in questions[:_WARM_UP]:
        assistant.ask(question)
    times = []
    for question in questions:
        start = time.perf_counter()
        assistant.ask(question)
        times.append(time.perf_counter() - start)
    return times


def _peak_memory(module: str, *arguments: str) -> float:
    """Return the most memory that `python -m module` ever held, in MB (Linux).

    The process says so itself: what the system keeps for a parent still counts the parent's memory at the fork.
    """
    command = [sys.executable, "-c", _TELL_PEAK, module, *arguments]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    return int(told.split("VmHWM:")[1].split()[0]) / 1024


def _timed(command: list[str]) -> float:
    """Return the seconds that a command takes."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start
