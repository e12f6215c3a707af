"""A figure changed by a named person: visible, dated, and refused when it no longer fits."""

from datetime import date

import pytest

from kpi.errors import CorrectionsError
from loaders import corrections
from tests.conftest import MOMENT
from tests.reports import report, stock
from warehouse import archive
from warehouse.publish import publish
from warehouse.snapshot import open_snapshot
from warehouse.workspace import Workspace

ENTRY = """
- report: "{report}"
  place: "2"
  old: "{old}"
  new: "57"
  reason: a digit too many
  by: A. Analyst
  since: 2031-08-03
"""


@pytest.fixture
def corrected(workspace, small_catalog, tmp_path, monkeypatch):
    """Publish one figure of 571 with an entry of corrections.yml."""
    receipt = archive.add(workspace, "a.csv", report(stock("service", 571, "2020-01-01")), "x", MOMENT)

    def publish_with(old: str):
        file = tmp_path / "corrections.yml"
        file.write_text(ENTRY.format(report=receipt.report[:8], old=old), encoding="utf-8")
        entries = corrections.read(tmp_path)
        monkeypatch.setattr(corrections, "data_folder", lambda: tmp_path)
        assert entries
        publish(workspace, small_catalog)
        return open_snapshot(workspace)

    return publish_with


def test_the_corrected_value_is_known_from_its_day_on_and_the_old_one_before(corrected):
    snapshot = corrected("571")
    assert snapshot.observations(known_at=date(2031, 8, 2))["value"].tolist() == [571]
    (row,) = snapshot.observations(known_at=date(2031, 8, 3)).to_dict("records")
    assert (row["value"], row["low"], row["high"], row["as_written"]) == (57, 57, 57, "57")
    assert all(word in row["corrected"] for word in ("571", "a digit too many", "A. Analyst", "2031-08-03"))


def test_a_correction_that_no_longer_fits_is_refused(corrected):
    with pytest.raises(CorrectionsError, match="0 × «572»"):
        corrected("572")


@pytest.mark.parametrize("text", ["- report: abc", "- 1", "x: [", "- {report: 12345678, place: 1}"])
def test_a_malformed_entry_is_named(tmp_path, text):
    (tmp_path / "corrections.yml").write_text(text, encoding="utf-8")
    with pytest.raises(CorrectionsError) as caught:
        corrections.read(tmp_path)
    assert "corrections.yml" in caught.value.faults[0]


def test_a_workspace_without_the_report_is_not_stopped_by_its_correction(
    small_catalog, tmp_path, monkeypatch
):
    monkeypatch.setenv("KPI_WORKSPACES", str(tmp_path / "workspaces"))
    (tmp_path / "corrections.yml").write_text(ENTRY.format(report="0" * 8, old="571"), encoding="utf-8")
    monkeypatch.setattr(corrections, "data_folder", lambda: tmp_path)
    publish(Workspace.named("demo"), small_catalog)
    with pytest.raises(CorrectionsError, match="00000000"):
        publish(Workspace.named("main"), small_catalog)
