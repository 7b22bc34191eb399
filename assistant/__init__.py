"""Answers questions about the report with checked quotes."""

from assistant.answering import Assistant
from assistant.selection.filters import Filters
from assistant.shelf import Shelf
from assistant.types import Answer, Citation, Match

__all__ = ["Answer", "Assistant", "Citation", "Filters", "Match", "Shelf"]
