"""What every workspace holds from the start."""

from warehouse import archive, holdings
from warehouse.workspace import Workspace


def test_main_also_holds_the_published_figures_and_the_targets(workspace):
    names = {receipt.file_name for receipt in holdings.receive(workspace)}
    assert names == {"districts.csv", "regions.csv", "figures.csv", "targets.csv"}


def test_another_workspace_holds_the_registers_only(workspace):
    demo = Workspace.named("demo")
    names = {receipt.file_name for receipt in holdings.receive(demo)}
    assert names == set(holdings.REGISTERS)


def test_receiving_again_changes_nothing(workspace):
    first = holdings.receive(workspace)
    before = sorted((p, p.stat().st_mtime_ns) for p in workspace.reports.rglob("*"))
    assert holdings.receive(workspace) == first
    assert sorted((p, p.stat().st_mtime_ns) for p in workspace.reports.rglob("*")) == before
    assert len(archive.receipts(workspace)) == len(first)
