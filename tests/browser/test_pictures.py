"""The pictures of README and docs, taken from the real product; `--write-pictures` renews them."""

from base64 import b64encode
from pathlib import Path

import pytest

from tests.browser.conftest import OpenPage

COLOURS = 40
"""A blank or broken page has fewer."""
COUNT = """async bytes => {
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))]));
  const canvas = new OffscreenCanvas(image.width, image.height), pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const data = new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer);
  return [image.width, image.height, new Set(data).size];
}"""
PICTURES = {
    "overview": ("", "ru", "light", {}),
    "ranking": ("ranking", "ru", "light", {"indicator": "service_akimats_district"}),
    "region": ("region", "ru", "light", {"region": "KZ-61"}),
    "indicator": ("indicator", "ru", "light", {"indicator": "service_akimats_district"}),
    "overview-kk-dark": ("", "kk", "dark", {}),
}


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
