"""A new index in the place of the old one at once, without building it."""

from __future__ import annotations

import json
import os
import shutil
import uuid
from pathlib import Path


def renew(folder: Path, **report: str) -> str:
    """Exchange an index for a copy of itself, in the steps of a build, and return its name.

    `report` replaces what the manifest tells of the report.
    """
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    old, fresh = manifest["data"], f"data-{uuid.uuid4().hex[:12]}"
    shutil.copytree(folder / old, folder / fresh)
    manifest |= {"data": fresh, "report": manifest["report"] | report}
    written = folder / f"manifest.json.{fresh}"
    written.write_text(json.dumps(manifest), encoding="utf-8")
    os.replace(written, folder / "manifest.json")
    shutil.rmtree(folder / old)
    return fresh.removeprefix("data-")
