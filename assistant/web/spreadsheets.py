"""Tables as CSV as German spreadsheets open it: semicolons, UTF-8 with a mark, and no cell that calculates."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from fastapi.responses import Response

_BOM = "\ufeff"  # by which spreadsheets know that the file is UTF-8
_FORMULA = re.compile(r"\s*[=+@\t\r]|\s*-\s*[^\s-]")  # with which a spreadsheet takes a cell for a formula


def csv_text(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table as CSV; what a spreadsheet would take for a formula is marked as text."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(header)
    for row in rows:
        writer.writerow([f"'{cell}" if _FORMULA.match(cell) else cell for cell in row])
    return _BOM + out.getvalue()


def csv_file(name: str, text: str) -> Response:
    """Return CSV as a file to download."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-cache"}
    return Response(text, media_type="text/csv; charset=utf-8", headers=headers)
