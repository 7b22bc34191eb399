"""What a measure's cells hold: sources of funds, a web site, partners, ministries."""

from __future__ import annotations

from corpus.types import FieldName, Measure
from index.features import words_of

_PLANNED_SITE = (
    "geplant",
    "wird derzeit erstellt",
    "wird erstellt",
    "in vorbereitung",
    "in arbeit",
    "website steht ab",
)
_EU_FUNDS = ("ESF", "EFRE", "JTF", "EU")
_FEDERAL = ("Bund", "BMBF", "GRW")
_INTO_FORCE = "Inkrafttreten"  # the row that laws have in the place of a period


def has_source(measure: Measure, source: str) -> bool:
    """Tell whether the planned means name a source; "EU" stands for any European fund, "Bund" for federal money."""
    named = measure.funding.sources
    group = {"EU": _EU_FUNDS, "Bund": _FEDERAL}.get(source, (source,))
    return any(name in named for name in group)


def words_in(measure: Measure, name: FieldName) -> str:
    """Return a cell's words, nothing where it is empty or missing."""
    cell = measure.stated(name)
    return cell.text if cell else ""


def has_in_title(measure: Measure, words: str) -> bool:
    """Tell whether a title has words in a row, the last of which may begin a longer one ("Kita" in "Kitas")."""
    return f" {' '.join(words_of(words))}" in f" {' '.join(words_of(measure.title.text))}"


def enters_into_force(measure: Measure) -> bool:
    """Tell whether the report states when a measure comes into force, and no period."""
    cell = measure.cell(FieldName.LAUFZEIT)
    return cell is not None and cell.label.casefold() == _INTO_FORCE.casefold()


def has_site(measure: Measure) -> bool:
    """Tell whether the report names an address or a page; a planned one is none."""
    text = words_in(measure, FieldName.INTERNET)
    has_address = "://" in text or "www." in text
    return bool(text) and (has_address or not site_is_planned(measure))


def site_is_planned(measure: Measure) -> bool:
    """Tell whether the report says that a web site is planned or being made."""
    text = words_in(measure, FieldName.INTERNET).lower()
    return any(words in text for words in _PLANNED_SITE)


# Groups of partners that people name, and how the report names their members, as folded words.
PARTNER_GROUPS: dict[str, tuple[str, ...]] = {
    "kammern": ("kammer", " ihk ", " hwk "),
    "hochschulen": ("hochschul", "universitaet", " tu "),
    "jobcenter": ("jobcenter", "gemeinsamen einrichtungen", "kommunalen traeger", "kommunaler traeger"),
    "arbeitsagentur": ("arbeitsagentur", "bundesagentur", "regionaldirektion", "agenturen fuer arbeit"),
    "verbaende": ("verband ", "verbaende"),
    "krankenkassen": (" aok ", "krankenkasse"),
    "bezirksregierungen": ("bezirksregierung",),
    "regionalagenturen": ("regionalagentur",),
    "kreise": (" kreis ", " kreise "),
    "bundeslaender": (" berlin ", " niedersachsen ", " hessen ", " bayern ", " sachsen "),
}


def has_partner(measure: Measure, name: str) -> bool:
    """Tell whether the cell Partner names a partner, or a member of the group of that name."""
    text = f" {' '.join(words_of(words_in(measure, FieldName.PARTNER)))} "
    members = PARTNER_GROUPS.get(name) or (" ".join(words_of(name)),)
    return any(member in text for member in members)
