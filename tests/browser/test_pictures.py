"""The pictures of README and docs, taken from the real product; `--write-pictures` renews them.

A picture of the guides keeps the words it shows: when the page says something else, it has to be taken anew.
"""

import io
import re
from base64 import b64encode
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from playwright.sync_api import FloatRect

from kpi.paths import PROJECT
from kpi.words import words
from tests.browser.conftest import OpenPage
from tests.browser.screen import WIDE, Screen

COLOURS = 40
"""A blank or broken page has fewer."""
COUNT = """async bytes => {
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))]));
  const canvas = new OffscreenCanvas(image.width, image.height), pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const data = new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer);
  return [image.width, image.height, new Set(data).size];
}"""
WITHIN = """([top, bottom]) => {
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement, box = parent.getBoundingClientRect();
    const icon = parent.closest('[data-testid=stIconMaterial],style,script');
    if (!icon && box.width > 1 && box.top >= top && box.bottom <= bottom && parent.checkVisibility()) {
      found.push(walker.currentNode.textContent.trim());
    }
  }
  return found.filter(Boolean).join(' ');
}"""
PICTURES = {
    "overview": ("", "ru", "light", {}),
    "ranking": ("ranking", "ru", "light", {"indicator": "service_akimats_district"}),
    "region": ("region", "ru", "light", {"region": "KZ-61"}),
    "indicator": ("indicator", "ru", "light", {"indicator": "service_akimats_district"}),
    "overview-kk-dark": ("", "kk", "dark", {}),
}
GUIDE_PICTURES = PROJECT / "docs" / "pictures"
KEPT = "shows"
"""Under this name a picture of the guides keeps its words."""


@dataclass(frozen=True)
class Shot:
    """A strip of a page: `height` px from the heading `begins` (a key of the words) or from the top."""

    page: str = ""
    height: int = 640
    choices: dict[str, str] = field(default_factory=dict)
    begins: str = ""
    opens: str = ""


GUIDES = {
    "overview": Shot(height=700),
    "where-from": Shot(opens="from-map"),
    "region": Shot("region", 600, {"region": "KZ-61"}),
    "reach": Shot("region", 480, {"region": "KZ-61"}, begins="reach-title"),
    "briefing": Shot("briefing", 800, {"region": "KZ-61"}),
    "reports": Shot("reports", 520),
    "contradictions": Shot("sources", 640, {"show": "contradictions"}),
}
"""Strips of the same page follow each other; a panel is opened last."""


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_shows_the_page(name: str, open_page: OpenPage, pictures_folder: Path) -> None:
    path, language, scheme, choices = PICTURES[name]
    screen = open_page(path, language, scheme=scheme, period="2020", **choices)
    screen.page.wait_for_timeout(300)  # charts fade in
    file = pictures_folder / f"{name}.png"
    picture = screen.page.screenshot(path=file, animations="disabled")
    width, height, colours = screen.page.evaluate(COUNT, b64encode(picture).decode())
    assert (width, height) == (1280, 900)
    assert colours > COLOURS
    assert file.stat().st_size > 20_000


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_pictures_of_a_guide_show_what_the_pages_say(
    language: str, open_page: OpenPage, renewing: bool
) -> None:
    stale = []
    for _, strips in groupby(GUIDES.items(), lambda pair: (pair[1].page, pair[1].choices)):
        shots = dict(strips)
        first = next(iter(shots.values()))
        screen = _tall(open_page(first.page, language, period="2020", **first.choices))
        for name, shot in shots.items():
            strip, file = _framed(screen, shot, language), f"{name}-{language}.png"
            said = _said(screen, strip)
            if renewing:
                _write(GUIDE_PICTURES / file, screen.page.screenshot(clip=strip, animations="disabled"), said)
            if _kept(GUIDE_PICTURES / file) != said:
                stale.append(file)
        screen.page.close()
    assert stale == [], "the pages have changed: make screenshots"


def _tall(screen: Screen) -> Screen:
    """All of the page is on screen at once."""
    tall = screen.page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    screen.page.set_viewport_size({"width": WIDE, "height": tall + 40})
    screen.page.wait_for_timeout(700)  # charts fade in
    return screen.ready()


def _said(screen: Screen, strip: FloatRect) -> str:
    """The words of the strip without figures: those of the data change with every publication."""
    ends = [strip["y"], strip["y"] + strip["height"]]
    return re.sub(r"[\d\s]+", " ", screen.page.evaluate(WITHIN, ends))


def _framed(screen: Screen, shot: Shot, language: str) -> FloatRect:
    """Where the strip is; opens its panel."""
    page, top = screen.page, 0.0
    if shot.begins:
        box = page.get_by_role("heading", name=words(language)(shot.begins), exact=True).bounding_box()
        top = box["y"] - 16
    if shot.opens:
        screen.open_popover(shot.opens)
        top = screen.key(shot.opens).bounding_box()["y"] - shot.height / 2
    return {"x": 0, "y": top, "width": WIDE, "height": shot.height}


def _write(file: Path, picture: bytes, said: str) -> None:
    """With few colours, so that it is small."""
    note = PngInfo()
    note.add_itxt(KEPT, said)
    flat = Image.open(io.BytesIO(picture)).convert("RGB").quantize(128, dither=Image.Dither.NONE)
    flat.save(file, "PNG", optimize=True, pnginfo=note)


def _kept(file: Path) -> str:
    with Image.open(file) as picture:
        return str(picture.info.get(KEPT, ""))
