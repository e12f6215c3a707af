"""/healthz, /api/observations and /api/reports (docs/api.md)."""

import io
import json
import math
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from typing import TypeVar

import pandas as pd
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from kpi.errors import KpiError, SnapshotError, UnknownChoice, WorkspaceError
from kpi.names import LANGUAGES
from kpi.observation import KINDS
from kpi.period import Period
from kpi.words import words
from ui import cache, reception
from warehouse.snapshot import NOW, Snapshot
from warehouse.workspace import MAIN, Workspace, is_demo

T = TypeVar("T")
COLUMNS = (
    *(
        "observation",
        "figure",
        "region",
        "district",
        "indicator",
        "value",
        "unit",
        "qualifier",
        "low",
        "high",
    ),
    *("kind", "origin", "measure", "period_start", "period_end", "date_precision", "date_basis", "scope"),
    *("known_from", "known_to", "as_written", "report", "form", "file", "line", "sheet", "cell"),
    *("publisher", "title", "url", "document", "published", "note_ru", "note_kk", "note_en"),
)
"""What /api/observations gives, in this order. Codes are those of data/catalog/."""
PARAMETERS = (
    *("indicator", "region", "period", "kind", "known_at", "report"),
    *("format", "workspace", "snapshot", "lang"),
)
FORMATS = ("json", "csv", "parquet")


def healthz(request: Request) -> Response:
    """Snapshot id, age in seconds and counts; 503 with the reason when nothing can be served."""
    return _answer(request, _health)


def observations(request: Request) -> Response:
    """Figures by indicator, region, period and known_at, as JSON, CSV or Parquet."""
    return _answer(request, _observations)


def home(request: Request) -> Response:
    """Streamlit serves the first page at the root; its own name in an address must work as well."""
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"./{query}")


ROUTES = [
    Route("/healthz", healthz),
    Route("/api/observations", observations),
    Route("/api/reports", reception.receive, methods=["POST"]),
    Route("/overview", home),
]


def _answer(request: Request, respond: Callable[[QueryParams], Response]) -> Response:
    """A known error becomes a JSON body with the sentence and the remedy in the caller's language."""
    try:
        return respond(request.query_params)
    except KpiError as error:
        status = 503 if isinstance(error, SnapshotError | WorkspaceError) else 400
        return JSONResponse(_explained(error, _language(request)), status)


def _explained(error: KpiError, language: str) -> dict[str, str]:
    say = words(language)
    facts: dict[str, object] = {name: str(value) for name, value in error.facts.items()}
    key = f"error-{error.code}" if say.has(f"error-{error.code}") else "error-unexpected"
    remedy = f"remedy-{error.code}" if say.has(f"remedy-{error.code}") else "remedy-unexpected"
    return {"error": error.code, "message": say(key, **facts), "remedy": say(remedy)}


def _language(request: Request) -> str:
    asked = request.query_params.get("lang") or request.headers.get("accept-language", "")[:2]
    return asked if asked in LANGUAGES else LANGUAGES[0]


def _snapshot(query: QueryParams) -> Snapshot:
    workspace = Workspace.named(query.get("workspace", MAIN))
    return cache.open_published(workspace, query.get("snapshot", ""))


def _health(query: QueryParams) -> Response:
    snapshot = _snapshot(query)
    age = datetime.now(UTC) - snapshot.published_at
    return JSONResponse(
        {
            "status": "ok",
            "workspace": snapshot.workspace,
            "snapshot": snapshot.identity,
            "published_at": snapshot.published_at.isoformat(),
            "age_seconds": int(age.total_seconds()),
            "counts": snapshot.counts(),
        }
    )


def _observations(query: QueryParams) -> Response:
    for name in query:
        _one_of("parameter", name, PARAMETERS)
    snapshot = _snapshot(query)
    catalog = snapshot.catalog()
    frame = snapshot.observations(
        _codes(query, "indicator", catalog.indicators),
        _codes(query, "region", catalog.regions.ids()),
        _codes(query, "kind", KINDS),
        _read("period", query.get("period"), Period.parse),
        _read("known_at", query.get("known_at"), date.fromisoformat) or NOW,
        _codes(query, "report", snapshot.reports()["report"].to_list()),
    )
    chosen = _one_of("format", query.get("format", "json"), FORMATS)
    chosen_columns = frame[list(COLUMNS)]
    if is_demo(snapshot.workspace):
        mark = words(query.get("lang", LANGUAGES[0]))("demo-mark")
        chosen_columns = chosen_columns.assign(notice=mark)
    return _WRITERS[chosen](chosen_columns, snapshot)


def _codes(query: QueryParams, name: str, known: Iterable[str]) -> list[str]:
    """Repeated or comma-separated codes, each of which must exist."""
    asked = [code for text in query.getlist(name) for code in text.split(",") if code]
    return [_one_of(name, code, known) for code in asked]


def _one_of(name: str, value: str, known: Iterable[str]) -> str:
    if value not in known:
        raise UnknownChoice(name=name, value=value)
    return value


def _read(name: str, text: str | None, parse: Callable[[str], T]) -> T | None:
    try:
        return parse(text) if text else None
    except ValueError as error:
        raise UnknownChoice(name=name, value=text) from error


def _json(frame: pd.DataFrame, snapshot: Snapshot) -> Response:
    rows = [{c: _json_value(v) for c, v in row.items()} for row in frame.to_dict("records")]
    body = {"workspace": snapshot.workspace, "snapshot": snapshot.identity, "count": len(rows)}
    text = json.dumps({**body, "observations": rows}, ensure_ascii=False)
    return Response(text, media_type="application/json")


def _json_value(value: object) -> object:
    """JSON has no infinity and no missing date: both are null."""
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else value


def _csv(frame: pd.DataFrame, snapshot: Snapshot) -> Response:
    text = frame.to_csv(index=False, date_format="%Y-%m-%d")
    return Response("\ufeff" + text, media_type="text/csv", headers=_named(snapshot, "csv"))


def _parquet(frame: pd.DataFrame, snapshot: Snapshot) -> Response:
    stream = io.BytesIO()
    frame.to_parquet(stream, index=False)
    kind = "application/vnd.apache.parquet"
    return Response(stream.getvalue(), media_type=kind, headers=_named(snapshot, "parquet"))


def _named(snapshot: Snapshot, ending: str) -> dict[str, str]:
    name = f"observations-{snapshot.workspace}-{snapshot.identity}.{ending}"
    return {"content-disposition": f'attachment; filename="{name}"'}


_WRITERS: Mapping[str, Callable[[pd.DataFrame, Snapshot], Response]] = {
    "json": _json,
    "csv": _csv,
    "parquet": _parquet,
}
