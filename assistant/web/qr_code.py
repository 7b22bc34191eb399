"""QR codes as SVG; the only module that knows the library for them."""

from __future__ import annotations

import io

import segno

_QUIET = 4  # squares of white around it, as the standard wants


def qr_svg(text: str) -> str | None:
    """Return a QR code as an SVG document, black on white; None where the text is too long for one."""
    try:
        code = segno.make_qr(text, error="m", boost_error=False)
    except segno.DataOverflowError:
        return None
    out = io.BytesIO()
    code.save(
        out,
        kind="svg",
        border=_QUIET,
        dark="#000",
        light="#fff",
        xmldecl=False,
        svgclass=None,
        lineclass=None,
        omitsize=True,
    )
    return out.getvalue().decode("ascii")
