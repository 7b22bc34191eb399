"""Scores the assistant on gold questions that nothing else in the project reads."""

from eval.gold import load_gold
from eval.types import GoldQuestion, Outcome, Row, Split, System

__all__ = ["GoldQuestion", "Outcome", "Row", "Split", "System", "load_gold"]
