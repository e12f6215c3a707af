"""POST /api/reports: the bytes of one report file into the archive, as a draft (docs/api.md).

A header of our own is required: a page of another site cannot send it without being allowed to.
"""

from datetime import UTC, datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kpi.errors import KpiError
from kpi.names import LANGUAGES
from kpi.words import words
from warehouse import archive, journal
from warehouse.workspace import MAIN, Workspace, published_workspaces

HEADER = "x-adaldyq"
LARGEST = 250_000_000
"""Bytes that are taken in at all; what the loaders read is less (loaders/limits.py)."""


async def receive(request: Request) -> Response:
    """200 with report and came_before; 403 without the header, 413 beyond LARGEST, 400 unknown workspace."""
    if request.headers.get(HEADER) != "upload":
        return _refusal(request, 403, "upload-header", header=HEADER)
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > LARGEST:
            return _refusal(request, 413, "upload-too-large", most=LARGEST // 1_000_000)
    name = request.query_params.get("workspace", MAIN)
    if name not in published_workspaces():
        return _refusal(request, 400, "error-workspace-unknown", workspace=name)
    try:
        return JSONResponse(await run_in_threadpool(_archived, request, name, bytes(content)))
    except KpiError as error:
        return _refusal(request, 503, f"error-{error.code}", **error.facts)


def _archived(request: Request, workspace: str, content: bytes) -> dict[str, object]:
    own, asked = Workspace.named(workspace), request.query_params
    now, sender = datetime.now(UTC).replace(tzinfo=None), asked.get("sender", "").strip()
    came_before = archive.holds(own, content)
    receipt = archive.add(own, asked.get("name", ""), content, sender, now, draft=True)
    if came_before and journal.standing(own, receipt).state != journal.DRAFT:
        journal.sent_again(own, receipt.report, sender, now)
    return {"report": receipt.report, "came_before": came_before}


def _refusal(request: Request, status: int, key: str, **facts: object) -> Response:
    asked = request.query_params.get("lang", "")
    say = words(asked if asked in LANGUAGES else LANGUAGES[0])
    texts: dict[str, object] = {name: str(value) for name, value in facts.items()}
    return JSONResponse({"error": key, "message": say(key, **texts)}, status)
