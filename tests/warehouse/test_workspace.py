"""Workspaces: names, the pointer, what is on disk."""

import pytest

from kpi.errors import SnapshotMissing, WorkspaceUnknown, WorkspaceUnreadable
from warehouse.workspace import Workspace, published_workspaces

ID = "20240101T000000-0123abcd"


@pytest.mark.parametrize("name", ["", "Main", "../main", "a/b", "1st", "a" * 32, "main ", "главная"])
def test_a_name_that_cannot_be_one_is_unknown(name):
    with pytest.raises(WorkspaceUnknown):
        Workspace.named(name)


def test_nothing_published_yet_is_said_so(workspace):
    with pytest.raises(SnapshotMissing):
        workspace.current()
    assert workspace.snapshot_ids() == []
    assert published_workspaces() == []


def test_the_pointer_holds_one_id(workspace):
    workspace.prepare()
    workspace.pointer.write_text(f"{ID}\n", encoding="ascii")
    assert workspace.current() == ID
    assert published_workspaces() == ["main"]


@pytest.mark.parametrize("content", [b"", b"latest\n", b"../../etc/passwd\n", b"\xff\xfe", ID.encode() * 2])
def test_a_damaged_pointer_is_unreadable(workspace, content):
    workspace.prepare()
    workspace.pointer.write_bytes(content)
    with pytest.raises(WorkspaceUnreadable):
        workspace.current()


def test_a_pointer_that_is_a_folder_is_unreadable(workspace):
    workspace.prepare()
    workspace.pointer.mkdir()
    with pytest.raises(WorkspaceUnreadable):
        workspace.current()


def test_a_folder_that_cannot_be_made_is_unreadable(workspace):
    workspace.folder.parent.mkdir()
    workspace.folder.write_text("a file stands in the way", encoding="utf-8")
    with pytest.raises(WorkspaceUnreadable):
        workspace.prepare()


def test_snapshots_are_listed_newest_first_and_strangers_left_out(workspace):
    workspace.prepare()
    for name in (ID, "20250101T000000-0123abcd", ".draft-7", "notes", "20240101T000000-XYZ"):
        (workspace.snapshots / f"{name}.duckdb").touch()
    assert workspace.snapshot_ids() == ["20250101T000000-0123abcd", ID]


def test_main_stands_before_the_other_workspaces(workspace):
    for name in ("demo", "archive", "main"):
        other = Workspace.named(name)
        other.prepare()
        other.pointer.write_text(ID, encoding="ascii")
    assert published_workspaces() == ["main", "archive", "demo"]
