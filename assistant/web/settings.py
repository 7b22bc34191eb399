"""What a deployment may set, from the environment (ASSISTANT_HOST, ASSISTANT_PORT, …) or the command line."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from index import DEFAULT_INDEX

_PREFIX = "ASSISTANT_"


class Settings(BaseSettings):
    """The settings of one server; `as_of` None means today, anew with each question."""

    model_config = SettingsConfigDict(env_prefix=_PREFIX, frozen=True, extra="ignore")

    host: str = "127.0.0.1"
    port: int = Field(default=7860, ge=1, le=65535)
    index: Path = DEFAULT_INDEX
    as_of: date | None = None
    max_body: int = Field(default=65_536, ge=1_024)  # bytes; the longest question has 2,000 letters
    feedback: Path | None = None  # a file for feedback; None takes none
    operator: str = ""  # who runs this server, for the pages about it
    contact: str = ""  # a mail address or telephone number of the operator
    public_address: str = ""  # as in "https://beispiel.nrw", for links and QR codes; empty: as the browser asked
    analytics: bool = False  # Gradio's own reports to its makers

    @classmethod
    def read(cls, **given: Any) -> Settings:
        """Return the settings; what is given wins over the environment. ValueError names the wrong one."""
        try:
            return cls(**{name: value for name, value in given.items() if value is not None})
        except ValidationError as error:
            first = error.errors()[0]
            name = ".".join(str(part) for part in first["loc"])
            option = name.removeprefix(_PREFIX.lower())
            said = f"--{option.replace('_', '-')} or {_PREFIX}{option.upper()} is {first['input']!r}"
            raise ValueError(f"{said}: {first['msg']}") from None
