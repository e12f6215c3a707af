"""The whole round into a workspace: filled, sent, parsed, withdrawn, published.

Everything is first laid out in `<workspace>/.generating-<process>/`; only when it is complete does it take
the place of the old archive. Whatever interrupts this, people go on reading the old snapshot, and the next
run begins anew, in a folder of its own: what a killed run left running cannot write into it.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from demo import collection
from demo.faults import faulty, planted
from demo.fill import Filled, before, office
from demo.report import first_count, report
from demo.rounds import Submission, submissions, withdrawals
from demo.world import World
from kpi.errors import UnknownChoice, WorkspaceNotDemo
from warehouse import archive, holdings, journal, publish
from warehouse.build import catalog_identity
from warehouse.parsed import parse
from warehouse.workspace import Workspace, is_demo

WORKERS = 2
_UNFINISHED = ".generating-"
_LONGEST_WAIT = 600
_SHIPPED_AT = datetime(2019, 1, 9, 9)
_COLLECTED_AT = datetime(2024, 2, 1, 9)
_SENDER = "national.office@example.org"


@dataclass(frozen=True)
class Made:
    """What a run left behind."""

    snapshot: str
    reports: int


@dataclass(frozen=True)
class Plan:
    """What to make: a seed, and only some regions if any are named. `count` files will come in."""

    world: World
    files: tuple[Submission, ...]

    @classmethod
    def of(cls, seed: int, only: tuple[str, ...] = ()) -> "Plan":
        """Raises UnknownChoice for a region that never reports."""
        world = World.of(seed)
        files = tuple(submissions(world, only))
        strangers = [region for region in only if region not in {file.region for file in files}]
        if strangers:
            raise UnknownChoice(name="region", value=strangers[0])
        return cls(world, files)


def make(
    workspace: Workspace, plan: Plan, advance: Callable[[], None], tell: publish.Step = publish.silent
) -> Made:
    """Replace what the workspace holds. Raises WorkspaceNotDemo, PublisherBusy, WorkspaceUnreadable."""
    if not is_demo(workspace.name):
        raise WorkspaceNotDemo(workspace=workspace.name)
    staged = Workspace(workspace.name, workspace.folder / f"{_UNFINISHED}{os.getpid()}")
    with publish.publishing(workspace, tell, _LONGEST_WAIT):
        for leftover in workspace.folder.glob(f"{_UNFINISHED}*"):
            shutil.rmtree(leftover, ignore_errors=True)
        staged.prepare()
        for _ in lay_out(staged, plan):
            advance()
        _replace(workspace, staged)
    return Made(publish.publish(workspace, plan.world.catalog, tell), len(plan.files))


def lay_out(workspace: Workspace, plan: Plan) -> Iterator[Submission]:
    """Send every file; each is given back once it is archived and parsed."""
    seed = plan.world.draws.seed
    sent: dict[tuple[str, str, str], str] = {}
    with ProcessPoolExecutor(WORKERS) as pool:
        received = pool.map(partial(_receive, workspace, seed), plan.files, chunksize=4)
        for submission, identity in zip(plan.files, received, strict=True):
            sent[submission.region, submission.period.code, submission.state] = identity
            yield submission
    _withdraw(workspace, sent)
    holdings.receive(workspace, _SHIPPED_AT)
    table = collection.content(plan.world)
    archive.add(workspace, collection.FILE_NAME, table, _SENDER, _COLLECTED_AT)


def content(world: World, submission: Submission) -> bytes:
    """The bytes of one file as it comes in."""
    filled = fill(world, submission)
    whole = filled.content()
    return whole[: len(whole) // 2] if submission.state == "broken" else whole


def fill(world: World, submission: Submission) -> Filled:
    """The form of one file, filled; with what is planted in it."""
    region, period = submission.region, submission.period
    told = faulty(world, report(world, region, period))
    if submission.state == "first":
        told = first_count(told)
    is_old = any(fault.change == "issued" for fault in planted(region, period))
    return Filled(world, told, submission.received_at.date(), before(period) if is_old else None)


def _receive(workspace: Workspace, seed: int, submission: Submission) -> str:
    world = World.of(seed)
    bytes_sent, name = content(world, submission), submission.file_name
    receipt = archive.add(workspace, name, bytes_sent, office(submission.region), submission.received_at)
    parse(workspace, receipt, world.catalog, catalog_identity(world.catalog))
    return receipt.report


def _withdraw(workspace: Workspace, sent: dict[tuple[str, str, str], str]) -> None:
    came = {receipt.report: receipt.received_at for receipt in archive.receipts(workspace)}
    for withdrawal in withdrawals():
        identity = sent.get((withdrawal.region, withdrawal.period, "final"))
        if identity:
            at = datetime.fromisoformat(came[identity]) + timedelta(days=withdrawal.days)
            journal.withdraw(workspace, identity, withdrawal.by, withdrawal.reason, at)


def _replace(workspace: Workspace, staged: Workspace) -> None:
    """The new archive for the old one: two renames."""
    if workspace.reports.exists():
        workspace.reports.rename(staged.folder / "replaced")
    staged.reports.rename(workspace.reports)
    shutil.rmtree(staged.folder)
