"""Briefings of every format as LibreOffice opens them: pages that can be printed, nothing lost on the way.

One start of the program converts all files. With RENDERED=FOLDER (`make rendered`) the files and their pages
stay there, to be looked at.
"""

import io
import os
import re
import subprocess
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from briefings.blocks import Chart, Paragraph, plain
from briefings.written import WRITERS
from tests.briefings.find_office import OFFICE, PAGES
from tests.briefings.word_files import listed, opened
from tests.programs import find

pytestmark = pytest.mark.xdist_group("office")

SECONDS = 180
WORD = {"region_ru.docx": 3, "country_kk.docx": 3}
"""Word briefings of the shipped data and their pages."""
SPARE = 1
"""Lines break elsewhere with another edition of LibreOffice or other fonts."""


@pytest.fixture(scope="session")
def told(of_region, of_country):
    """File -> the briefing in it."""
    word = dict(zip(WORD, (of_region["ru"], of_country["kk"]), strict=True))
    return {**word, "slides.pptx": of_region["ru"], "tables.xlsx": of_region["ru"]}


@pytest.fixture(scope="session")
def folder(told, tmp_path_factory) -> Path:
    """Every file, and beside it what LibreOffice makes of it."""
    kept = os.environ.get("RENDERED")
    into = Path(kept) if kept else tmp_path_factory.mktemp("rendered")
    into.mkdir(exist_ok=True)
    for name, briefing in told.items():
        (into / name).write_bytes(WRITERS[name.rpartition(".")[2]](briefing))
    profile = tmp_path_factory.mktemp("office").as_uri()
    command = [str(find(OFFICE)), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    files = [str(into / name) for name in told]
    subprocess.run([*command, "--outdir", str(into), *files], check=True, timeout=SECONDS)
    return into


@pytest.fixture(scope="session")
def pages(told, folder) -> dict[str, list[str]]:
    """File -> the text of each of its pages, with single spaces."""
    found = {}
    for name in told:
        command = [str(find(PAGES)), str((folder / name).with_suffix(".pdf")), "-"]
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        found[name] = [" ".join(page.split()) for page in text.split("\f")[:-1]]
    return found


def test_every_file_becomes_pages_and_none_is_empty(told, pages):
    for name in told:
        assert pages[name], name
        assert all(pages[name]), name


@pytest.mark.parametrize("name", WORD)
def test_a_word_briefing_has_few_pages(pages, name):
    assert abs(len(pages[name]) - WORD[name]) <= SPARE


@pytest.mark.parametrize("name", WORD)
def test_the_first_page_has_the_title_and_the_first_sentence(told, pages, name):
    summary = next(block for block in told[name].blocks if isinstance(block, Paragraph))
    for text in (told[name].title, plain(summary.sentences[0].pieces)):
        assert " ".join(text.split()) in pages[name][0]


@pytest.mark.parametrize("name", WORD)
def test_every_page_has_its_number_and_the_snapshot(told, pages, name):
    for number, page in enumerate(pages[name], start=1):
        foot = page[page.index(told[name].subject.snapshot) :]
        assert {str(number), str(len(pages[name]))} <= set(re.findall(r"\d+", foot))


@pytest.mark.parametrize("name", WORD)
def test_whatever_the_file_says_is_on_a_page(folder, pages, name):
    """Headings, titles of charts, header rows and the list of documents, to its last line."""
    content, whole = (folder / name).read_bytes(), " ".join(pages[name])
    document = opened(content)
    told = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    told += [cell.text for table in document.tables for cell in table.rows[0].cells]
    told += list(listed(content))
    assert told
    assert not [text for text in told if " ".join(text.split()) not in whole]


@pytest.mark.parametrize("name", [*WORD, "slides.pptx"])
def test_charts_are_native_with_a_workbook_inside(told, folder, name):
    charts = [block for block in told[name].blocks if isinstance(block, Chart)]
    with zipfile.ZipFile(folder / name) as archive:
        files = archive.namelist()
        books = [archive.read(file) for file in files if re.search(r"/embeddings/.+\.xlsx$", file)]
    assert charts
    assert len(books) == len([file for file in files if re.search(r"/charts/chart\d+\.xml$", file)]) > 0
    values = {
        tuple(row[1] for row in list(load_workbook(io.BytesIO(book)).active.values)[1:]) for book in books
    }
    assert values <= {tuple(point.fact.value for point in chart.points) for chart in charts}


def test_a_slide_is_a_page(folder, pages):
    with zipfile.ZipFile(folder / "slides.pptx") as archive:
        slides = [file for file in archive.namelist() if re.match(r"ppt/slides/slide\d+\.xml$", file)]
    assert len(pages["slides.pptx"]) == len(slides)
