"""Settings from the environment: a wrong one is named as it is set, with what to give instead."""

from __future__ import annotations

import pytest

from assistant.web.settings import Settings

WRONG = {
    "PORT": ("abc", "give a whole number"),
    "RATE": ("viel", "give a number"),
    "MCP": ("vielleicht", "give true or false"),
    "AS_OF": ("gestern", "give a date as YYYY-MM-DD"),
    "WORKERS": ("0", "give a value greater than or equal to 1"),
    "TRUSTED_PROXIES": ("127.0.0.1, proxy", "'proxy' is none"),
    "PUBLIC_ADDRESS": ("beispiel.nrw", "give an address that begins with https://"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_setting_is_named_with_what_to_give(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """It is named as it stands in the environment, and no option is named that the command does not have."""
    value, advice = WRONG[name]
    monkeypatch.setenv(f"ASSISTANT_{name}", value)
    with pytest.raises(ValueError, match=advice) as refused:
        Settings.read()
    assert str(refused.value).startswith(f"ASSISTANT_{name} is {value!r}; give ")


def test_wrong_option_is_named_as_option() -> None:
    """What the command line gave is named as it was given."""
    with pytest.raises(ValueError, match="--port or ASSISTANT_PORT is 0; give a value greater"):
        Settings.read(port=0)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_day_centuries_away_is_refused(day: str) -> None:
    """No question could be answered as of it."""
    with pytest.raises(ValueError, match=f"{day!r}; give a date as YYYY-MM-DD, from 1900-01-01 to 2199-12-31"):
        Settings.read(as_of=day)


@pytest.mark.parametrize(
    ("name", "value"),
    [("trusted_proxies", "127.0.0.1, 10.0.0.0/8"), ("trusted_proxies", "*"), ("public_address", "https://a.nrw/pfad")],
)
def test_right_settings_are_taken_as_they_are(name: str, value: str) -> None:
    """Addresses, networks and all of them may be trusted; an address may have a path."""
    assert getattr(Settings.read(**{name: value}), name) == value
