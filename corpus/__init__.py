"""From a report (text or PDF) to its measures, verbatim and normalised."""

from corpus.findings import find_contradictions
from corpus.parsing import DEFAULT_REPORT, parse_report
from corpus.types import FieldName, Measure, Report, ReportError

__all__ = ["DEFAULT_REPORT", "FieldName", "Measure", "Report", "ReportError", "find_contradictions", "parse_report"]
