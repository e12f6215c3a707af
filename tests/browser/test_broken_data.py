"""Nothing published, a spoilt snapshot, an unreadable folder, a bad boundary file: what, and what to do."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kpi.words import words
from tests.browser import language
from tests.browser.conftest import FreshServer, OpenPage
from tests.browser.test_map import IDS


def _nothing_published(main: Path) -> None:
    for file in sorted(main.rglob("*"), reverse=True):
        file.rmdir() if file.is_dir() else file.unlink()
    main.rmdir()


def _truncated(main: Path) -> None:
    (snapshot,) = (main / "snapshots").glob("*.duckdb")
    snapshot.chmod(0o644)
    snapshot.write_bytes(snapshot.read_bytes()[:20_000])


def _garbage(main: Path) -> None:
    (main / "CURRENT").write_bytes(b"\xff\xfe<<garbage>>\n")


def _unreadable(main: Path) -> None:
    (main / "CURRENT").unlink()
    (main / "CURRENT").mkdir()


def _gone(main: Path) -> None:
    (snapshot,) = (main / "snapshots").glob("*.duckdb")
    snapshot.unlink()


FAULTS: dict[str, tuple[Callable[[Path], None], str]] = {
    "nothing published": (_nothing_published, "snapshot-missing"),
    "truncated snapshot": (_truncated, "snapshot-corrupt"),
    "snapshot gone": (_gone, "snapshot-corrupt"),
    "garbage in CURRENT": (_garbage, "workspace-unreadable"),
    "CURRENT is a folder": (_unreadable, "workspace-unreadable"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_reader_gets_a_sentence_and_a_remedy(
    fault: str, workspaces: Path, fresh_server: FreshServer, open_page: OpenPage
) -> None:
    spoil, code = FAULTS[fault]
    spoil(workspaces / "main")
    server = fresh_server(workspaces)
    for spoken in ("ru", "kk"):
        screen = open_page("ranking", spoken, server=server, wants="refusal")
        said, say = screen.text(), words(spoken)
        first = say(f"error-{code}", workspace="main", snapshot="?", problem="?").split("?")[0]
        assert first in said
        assert say(f"remedy-{code}") in said
        assert "Traceback" not in said
        answer = server.get("/healthz", accept_language=spoken)
        assert answer.status_code == 503
        body = answer.json()
        assert body["error"] == code
        assert body["message"].startswith(first)
        assert body["remedy"] == say(f"remedy-{code}")
        assert language.foreign(spoken, [say(f"remedy-{code}")]) == {}
    assert server.get("/api/observations").status_code == 503


def test_the_page_comes_back_once_the_data_are_there_again(
    workspaces: Path, fresh_server: FreshServer, open_page: OpenPage
) -> None:
    pointer = workspaces / "main" / "CURRENT"
    kept = pointer.read_bytes()
    pointer.write_bytes(b"?")
    screen = open_page("about", "ru", server=fresh_server(workspaces), wants="refusal")
    pointer.write_bytes(kept)
    screen.page.reload()
    screen.ready().check()
    assert screen.snapshot() == kept.decode().strip()


def _square(region: str, west: float, south: float) -> dict:
    ring = [[west, south], [west + 4, south], [west + 4, south + 3], [west, south + 3], [west, south]]
    return {
        "type": "Feature",
        "id": region,
        "properties": {},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def test_the_offices_own_boundaries_are_drawn(
    published: Path, tmp_path: Path, fresh_server: FreshServer, open_page: OpenPage
) -> None:
    own = {"KZ-61": (67.0, 42.0), "KZ-59": (68.0, 53.0), "KZ-15": (56.0, 48.0)}
    features = [_square(region, *corner) for region, corner in own.items()]
    file = tmp_path / "own.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    server = fresh_server(published, KPI_BOUNDARIES=str(file))
    screen = open_page("", "ru", server=server, period="2020")
    plot = screen.key("map-0").locator(".js-plotly-plot").first
    assert set(plot.evaluate(IDS)) == set(own)


@pytest.mark.parametrize("content", ['{"features": [{"type": "Feature"}]}', None])
def test_a_broken_boundary_file_is_named_with_a_remedy(
    content: str | None, published: Path, tmp_path: Path, fresh_server: FreshServer, open_page: OpenPage
) -> None:
    file = tmp_path / "borders.geojson"
    if content is not None:
        file.write_text(content)
    server = fresh_server(published, KPI_BOUNDARIES=str(file))
    for spoken in ("ru", "kk"):
        screen = open_page("", spoken, server=server, wants="refusal", period="2020")
        said, say = screen.text(), words(spoken)
        assert say("error-boundaries", file=file.name, problem="?").split("?")[0] in said
        assert say("remedy-boundaries") in said
    assert open_page("sources", "ru", server=server).snapshot()
