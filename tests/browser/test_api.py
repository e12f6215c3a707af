"""/healthz and /api/observations as programs see them."""

import csv
import io
import json

import pandas as pd
import pytest

from kpi.words import words
from tests.browser.product import Server
from ui.routes import COLUMNS


def _rows(server: Server, query: str = "") -> list[dict]:
    answer = server.get(f"/api/observations?{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()["observations"]


def test_health_names_the_snapshot_its_age_and_its_counts(server: Server) -> None:
    body = server.get("/healthz").json()
    assert body["status"] == "ok"
    assert body["workspace"] == "main"
    assert body["age_seconds"] >= 0
    assert body["counts"]["observations"] == len(_rows(server))


def test_filters_give_exactly_what_they_name(server: Server) -> None:
    everything = _rows(server)
    some = _rows(server, "indicator=service_akimats,front_offices&region=KZ&region=KZ-61&kind=actual")
    expected = [
        row
        for row in everything
        if row["indicator"] in ("service_akimats", "front_offices")
        and row["region"] in ("KZ", "KZ-61")
        and row["kind"] == "actual"
    ]
    assert some == expected
    assert some
    assert {tuple(row) for row in everything} == {COLUMNS}


def test_a_period_gives_the_figures_that_touch_it(server: Server) -> None:
    some = _rows(server, "period=2019-H1")
    assert some
    assert all(row["period_end"] >= "2019-01-01" for row in some)
    first = [row["period_start"] or row["period_end"] for row in some if row["date_precision"] == "day"]
    assert first
    assert all(day <= "2019-06-30" for day in first)


def test_a_day_of_knowledge_hides_what_became_public_later(server: Server) -> None:
    early = _rows(server, "known_at=2019-12-31")
    assert 0 < len(early) < len(_rows(server))
    assert all(row["known_from"] <= "2019-12-31" for row in early)


def test_the_three_formats_agree(server: Server) -> None:
    query = "region=KZ-61,KZ"
    rows = _rows(server, query)
    answers = {f: server.get(f"/api/observations?{query}&format={f}") for f in ("csv", "parquet")}
    text = answers["csv"].content.decode("utf-8-sig")
    from_csv = list(csv.DictReader(io.StringIO(text)))
    parquet = pd.read_parquet(io.BytesIO(answers["parquet"].content))
    assert tuple(from_csv[0]) == tuple(parquet.columns) == COLUMNS
    assert len(rows) == len(from_csv) == len(parquet)
    for column in ("observation", "indicator", "region", "as_written", "publisher", "note_kk"):
        expected = [row[column] for row in rows]
        assert [row[column] for row in from_csv] == expected
        assert list(parquet[column]) == expected
    for column in ("period_start", "period_end", "known_from"):
        expected = [row[column] or "" for row in rows]
        assert [row[column] for row in from_csv] == expected
        assert list(parquet[column].dt.strftime("%Y-%m-%d").fillna("")) == expected
    assert [float(row["value"]) for row in from_csv] == [row["value"] for row in rows]
    assert list(parquet["value"]) == [row["value"] for row in rows]
    for ending, answer in answers.items():
        assert answer.headers["content-disposition"].endswith(f'.{ending}"')


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
@pytest.mark.parametrize(
    "query",
    ["nonsense=1", "indicator=nothing", "region=KZ-99", "kind=guess", "period=20-20", "format=xml",
     "known_at=yesterday"],
)  # fmt: skip
def test_an_unknown_parameter_or_value_is_refused_in_the_callers_language(
    query: str, language: str, server: Server
) -> None:
    answer = server.get(f"/api/observations?{query}", accept_language=f"{language}-KZ,{language};q=0.9")
    assert answer.status_code == 400
    body = answer.json()
    assert body["error"] == "unknown-value"
    assert body["remedy"] == words(language)("remedy-unknown-value")
    wrong = "nonsense" if query.startswith("nonsense") else query.partition("=")[2]
    assert wrong in body["message"]


def test_unknown_data_are_refused(server: Server) -> None:
    assert server.get("/api/observations?snapshot=20200101T000000-00000000").status_code in (400, 404, 503)
    assert server.get("/api/observations?workspace=../etc").status_code in (400, 404, 503)


def test_the_answer_is_json_that_any_reader_takes(server: Server) -> None:
    """No NaN and no Infinity, which JSON does not have."""

    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    json.loads(server.get("/api/observations").text, parse_constant=refuse)
