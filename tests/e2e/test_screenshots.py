"""The pictures of docs/screenshots/ are those that `make screenshots` takes, and are small."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from playwright.sync_api import Browser
from screenshots import FOLDER, MOST_BYTES, SHOTS, take


def test_folder_holds_these_pictures_and_no_others() -> None:
    assert {picture.stem for picture in FOLDER.iterdir()} == set(SHOTS)
    assert all(picture.stat().st_size < MOST_BYTES for picture in FOLDER.iterdir())


@pytest.mark.parametrize("name", ["dark", "phone", "print"])
def test_picture_is_taken_of_the_real_page(browser: Browser, address: str, name: str) -> None:
    """In its size and scheme: the ground of a dark page is dark, that of paper white."""
    shot = SHOTS[name]
    picture = Image.open(io.BytesIO(take(browser, address, shot)))
    factor = shot.context.get("device_scale_factor", 1)
    assert picture.size == tuple(side * factor for side in shot.size)
    assert picture.mode == "P"
    ground = picture.convert("L").getpixel((3, picture.height - 3))
    assert ground < 64 if name == "dark" else ground > 240
