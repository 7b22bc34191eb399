"""The load generator counts what it should, on the real server."""

from __future__ import annotations

import pytest

from eval import loading
from eval.loading import Load, load_server


def test_percentiles_are_those_of_the_sorted_times() -> None:
    """The smallest time within which that share was answered; without any it is endless, not zero."""
    load = Load(seconds=[0.004, 0.001, 0.003, 0.002], lasted=2.0)
    assert (load.percentile(0.5), load.percentile(0.75), load.percentile(0.95)) == (2.0, 3.0, 4.0)
    assert load.rate == 2.0
    assert Load().percentile(0.5) == float("inf")


def test_real_server_answers_all_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes behind one port, fifty connections, no error."""
    monkeypatch.setattr(loading, "_WARM_UP", 0.5)
    load = load_server(["Wer hilft bei der Pflege?", "Was kostet die Meisterprämie?"], 2.0, 2)
    assert load.errors == 0
    assert len(load.seconds) >= loading.CLIENTS
    assert 100 < load.megabytes_before <= load.megabytes_after < 1_500
