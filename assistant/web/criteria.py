"""What an address of the interface for programs may be given behind its question mark; anything else is refused."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from assistant.selection.by_name import UnknownNameError, filters_named
from assistant.selection.filters import Filters
from assistant.web.inputs import Day, Text
from corpus.types import Report


class _Parameters(BaseModel):
    """Parameters by their names; a name that is not theirs is refused, so that nothing is ignored unnoticed."""

    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _refuse_others(cls, sent: Any) -> Any:
        """Refuse other names, saying which there are."""
        allowed = list(cls.model_fields)
        if isinstance(sent, dict) and not set(sent) <= set(allowed):
            raise ValueError(f"give no parameters but {', '.join(allowed)}" if allowed else "give no parameters here")
        return sent


class NoParameters(_Parameters):
    """None at all."""


class OfDay(_Parameters):
    """The day on which states are judged."""

    as_of: Annotated[Day, Field(description="the date on which states are judged; default today")] = None


class Criteria(OfDay):
    """Criteria for measures, as `python -m assistant list` takes them; they combine with AND."""

    cluster: Annotated[list[Text], Field(description="only this cluster, e.g. IV; several: any of them")] = []
    ressort: Annotated[list[Text], Field(description="only this ministry, e.g. MAGS; several: any of them")] = []
    state: Annotated[Text | None, Field(description="running, ended or planned on the date")] = None
    report: Annotated[Text | None, Field(description="only this report, where the index holds several: 2024")] = None

    def filters(self, reports: list[Report]) -> Filters:
        """Return the criteria; ValueError names what the reports have instead, without repeating what was sent."""
        try:
            return filters_named(reports, self.cluster, self.ressort, self.state)
        except UnknownNameError as error:
            raise ValueError(f"/{error.criterion}: give one of {', '.join(error.known)}") from None
