"""What is chosen in the overview, as it stands in the page's address."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from assistant.selection.filters import Filters
from assistant.selection.overview import Order
from assistant.selection.states import State
from assistant.web.speaking import spoken, t

# The names in the address.
CLUSTER, MINISTRY, STATE, SITE, AMOUNT, SORTING = "cluster", "ressort", "state", "internet", "geld", "sortierung"
EVERY_STATE = (State.RUNNING, State.ENDED, State.PLANNED, State.EVENT, State.NOT_STATED)  # as they are offered
STATES = {state.value: state for state in State}
ORDERS = {
    "nummer": Order.NUMBER,
    "titel": Order.TITLE,
    "stand": Order.STATE,
    "zeit": Order.START,
    "ressort": Order.MINISTRY,
    "geld": Order.MONEY,
}
_ORDER_WORDS = {order: word for word, order in ORDERS.items()}
_YES = "ja"
_DOWN = "-"  # before the order's word


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the overview, and the order that its heading leads to."""

    key: str
    order: Order | None = None

    @property
    def label(self) -> str:
        """Return the heading's words."""
        return t(self.key)


COLUMNS = (
    Column("overview.column_number", Order.NUMBER),
    Column("overview.column_title", Order.TITLE),
    Column("overview.column_cluster"),
    Column("overview.column_state", Order.STATE),
    Column("overview.column_period", Order.START),
    Column("overview.column_ministry", Order.MINISTRY),
    Column("overview.column_money", Order.MONEY),
    Column("overview.column_site"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """Criteria and order."""

    filters: Filters = field(default_factory=Filters)
    order: Order = Order.NUMBER
    descending: bool = False

    @classmethod
    def read(cls, sent: QueryParams, clusters: Sequence[str], ministries: Sequence[str]) -> Choice:
        """Return what an address chooses; unknown values count for nothing."""
        wanted = {name: {value.strip().casefold() for value in sent.getlist(name)} for name in (CLUSTER, MINISTRY)}
        sorting = sent.get(SORTING, "")
        order = ORDERS.get(sorting.removeprefix(_DOWN))
        filters = Filters(
            clusters=tuple(name for name in clusters if name.casefold() in wanted[CLUSTER]),
            ministries=tuple(name for name in ministries if name.casefold() in wanted[MINISTRY]),
            state=STATES.get(sent.get(STATE, "")),
            site=True if sent.get(SITE) == _YES else None,
            amount=True if sent.get(AMOUNT) == _YES else None,
        )
        return cls(filters, order or Order.NUMBER, order is not None and sorting.startswith(_DOWN))

    @property
    def sorting(self) -> str:
        """Return the order as it stands in the address; nothing for the report's own."""
        word = f"{_DOWN if self.descending else ''}{_ORDER_WORDS[self.order]}"
        return "" if word == _ORDER_WORDS[Order.NUMBER] else word

    @property
    def values(self) -> list[tuple[str, str]]:
        """Return the choice as names and values of the address."""
        f = self.filters
        pairs = [(CLUSTER, name) for name in f.clusters] + [(MINISTRY, name) for name in f.ministries]
        pairs += [(STATE, f.state.value)] if f.state else []
        pairs += [(SITE, _YES)] if f.site else []
        pairs += [(AMOUNT, _YES)] if f.amount else []
        pairs += [(SORTING, self.sorting)] if self.sorting else []
        return pairs

    @property
    def query(self) -> str:
        """Return the choice as it stands in the address, with its question mark; nothing for all measures."""
        return f"?{urlencode(self.values)}" if self.values else ""

    def sorted_by(self, order: Order) -> Choice:
        """Return the choice that a column's heading leads to: its order, or that one turned round."""
        return replace(self, order=order, descending=order is self.order and not self.descending)

    def direction(self, order: Order | None) -> str | None:
        """Return how a column is sorted, in the words of aria-sort; None where it is not."""
        if order is not self.order:
            return None
        return "descending" if self.descending else "ascending"

    def removals(self) -> Iterator[tuple[str, Choice]]:
        """Yield the name of each criterion that is set, with the choice without it."""
        f = self.filters
        for name in f.clusters:
            rest = tuple(other for other in f.clusters if other != name)
            yield t("reading.cluster", number=name), self._with(replace(f, clusters=rest))
        for name in f.ministries:
            yield name, self._with(replace(f, ministries=tuple(other for other in f.ministries if other != name)))
        if f.state:
            yield spoken().state(f.state), self._with(replace(f, state=None))
        if f.site:
            yield t("overview.with_site"), self._with(replace(f, site=None))
        if f.amount:
            yield t("overview.with_amount"), self._with(replace(f, amount=None))

    def _with(self, filters: Filters) -> Choice:
        """Return the choice with other criteria."""
        return replace(self, filters=filters)
