"""What a deployment may set, from the environment (ASSISTANT_HOST, ASSISTANT_PORT, …) or the command line."""

from __future__ import annotations

from datetime import date
from ipaddress import ip_network
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant.selection.days import FIRST_DAY, LAST_DAY, WANTED_DAY
from index import DEFAULT_INDEX
from index.keeping import StoreFacts, StoreKind

_PREFIX = "ASSISTANT_"
_KINDS = {
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "date_from_datetime": WANTED_DAY,
    "date_from_datetime_inexact": WANTED_DAY,
}  # what pydantic's types of errors ask for, in plain words


class Settings(BaseSettings):
    """The settings of one server; `as_of` None means today, anew with each question."""

    model_config = SettingsConfigDict(env_prefix=_PREFIX, frozen=True, extra="ignore")

    host: str = "127.0.0.1"
    port: int = Field(default=7860, ge=1, le=65535)
    index: Path = DEFAULT_INDEX
    store: StoreKind | None = None  # None: as the index was built
    uri: str = ""  # the Milvus server or file
    report: str | None = None  # of several reports the one that pages are about; None: the newest
    as_of: date | None = None
    workers: int = Field(default=1, ge=1, le=64)  # processes that answer on the one port
    trusted_proxies: str = ""  # addresses or networks, by commas, whose X-Forwarded-For and -Proto are believed
    rate: float = Field(default=10.0, ge=0)  # requests a second of one client in the long run; 0 for no limit
    burst: int = Field(default=200, ge=1)  # requests of one client at once; an office may stand behind one address
    waiting: int = Field(default=200, ge=1)  # questions that may wait in one process before others are sent away
    cors_origins: str = ""  # web sites, by commas, whose pages may read the interface for programs; empty: none
    log_requests: bool = False  # a line for each request: route, status, time; never an address or a question
    log_json: bool = False  # the log as JSON lines, for programs that read it
    mcp: bool = True  # the tools for other assistants at /mcp
    max_body: int = Field(default=65_536, ge=1_024)  # bytes; the longest question has 2,000 letters
    feedback: Path | None = None  # a file for feedback; None takes none
    operator: str = ""  # who runs this server, for the pages about it
    contact: str = ""  # a mail address or telephone number of the operator
    public_address: str = ""  # as in "https://beispiel.nrw", for links and QR codes; empty: as the browser asked
    analytics: bool = False  # Gradio's own reports to its makers

    @field_validator("trusted_proxies")
    @classmethod
    def _check_proxies(cls, value: str) -> str:
        """Refuse what is no address and no network; a name would be trusted by nobody, and nobody told."""
        for part in filter(None, map(str.strip, value.replace("*", "").split(","))):
            try:
                ip_network(part, strict=False)
            except ValueError:
                raise ValueError(
                    f"addresses or networks by commas, as in 127.0.0.1,10.0.0.0/8; {part!r} is none"
                ) from None
        return value

    @field_validator("as_of")
    @classmethod
    def _check_day(cls, value: date | None) -> date | None:
        """Refuse a day from which time cannot be reckoned."""
        if value is not None and not FIRST_DAY <= value <= LAST_DAY:
            raise ValueError(WANTED_DAY)
        return value

    @field_validator("public_address")
    @classmethod
    def _check_address(cls, value: str) -> str:
        """Refuse an address that no QR code could lead to."""
        parts = urlsplit(value)
        if value and (parts.scheme not in {"http", "https"} or not parts.netloc):
            raise ValueError("an address that begins with https:// or http://")
        return value

    @property
    def kept(self) -> StoreFacts | None:
        """Return where the index's vectors are found, None where they were when it was built."""
        if self.store is None and not self.uri:
            return None
        return StoreFacts.named(self.store or StoreKind.MILVUS, self.uri)

    @classmethod
    def read(cls, **given: Any) -> Settings:
        """Return the settings; what is given wins over the environment. ValueError names the wrong one."""
        try:
            return cls(**{name: value for name, value in given.items() if value is not None})
        except ValidationError as error:
            first = error.errors()[0]
            name = ".".join(str(part) for part in first["loc"]).removeprefix(_PREFIX.lower())
            named = f"--{name.replace('_', '-')} or " if name in given else ""  # only some are options too
            said = first["msg"].replace("Value error, ", "").replace("Input should be ", "a value ")
            kind = _KINDS.get(first["type"].removesuffix("_parsing"), said)
            raise ValueError(f"{named}{_PREFIX}{name.upper()} is {first['input']!r}; give {kind}") from None

    def environment(self) -> dict[str, str]:
        """Return the settings as environment variables, for other processes of the same server."""
        values = self.model_dump(mode="json", exclude_none=True)
        return {f"{_PREFIX}{name.upper()}": str(value) for name, value in values.items()}
