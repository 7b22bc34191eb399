"""From measures to ranked measures: passages, encoders, lexical leg, vectors on disk, fusion."""

from index.building import DEFAULT_INDEX, build_index
from index.search import SearchIndex
from index.types import BrokenIndexError, Passage, Ranking

__all__ = ["BrokenIndexError", "DEFAULT_INDEX", "Passage", "Ranking", "SearchIndex", "build_index"]
