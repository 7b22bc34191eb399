"""The load generator counts what it should, on the real server."""

from __future__ import annotations

import pytest

from eval import loading
from eval.loading import Load, load_server, processors
from eval.soaking import Minute, settled_growth, summary


def test_percentiles_are_those_of_the_sorted_times() -> None:
    """By the rule of all measurements, between two times in proportion; without any it is endless, not zero."""
    load = Load(seconds=[0.004, 0.001, 0.003, 0.002], lasted=2.0)
    assert [load.percentile(percent) for percent in (50, 75, 95)] == pytest.approx([2.5, 3.25, 3.85])
    assert load.rate == 2.0
    assert Load().percentile(50) == float("inf")


def test_real_server_answers_all_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes behind one port, fifty connections, no error; the connections are spread evenly."""
    monkeypatch.setattr(loading, "_WARM_UP", 0.5)
    load = load_server(["Wer hilft bei der Pflege?", "Was kostet die Meisterprämie?"], 2.0, 2)
    assert load.errors == 0
    assert len(load.seconds) >= loading.CLIENTS
    most, fewest = load.connections
    assert most + fewest == loading.CLIENTS
    assert most <= 26  # as `make bench` allows: counted while both are at work, one may just be changing hands
    assert 1 < load.processor_ms < 100
    assert 0 <= load.others < processors()
    # A process also gives memory back within two seconds; whether it grows, only `make bench` and `eval soak` can tell.
    assert all(100 < megabytes < 1_500 for megabytes in (load.megabytes_before, load.megabytes_after))


def test_growth_is_told_from_the_filling_at_the_beginning() -> None:
    """What is remembered fills in the first quarter; only what comes after it counts."""
    assert settled_growth([100, 180, 200, 200, 200, 200, 201, 199]) == 0
    assert settled_growth([200, 200, 210, 210, 220, 220, 230, 230]) == 20
    with pytest.raises(ValueError, match="3 minutes"):
        settled_growth([200, 201, 202])


def test_summary_counts_answers_and_errors_of_all_minutes() -> None:
    minutes = [Minute(n, Load([0.01] * 5, errors=n == 2, lasted=1), 300 + n) for n in range(1, 9)]
    assert summary(minutes).startswith("40 answers, 1 errors; memory of all processes: 301 MB after the first minute")
    assert summary(minutes).endswith("the last quarter lies +4.0 MB above the second")
