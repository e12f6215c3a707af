"""A described layout is written once and stays: another description of the same form is its next edition."""

import os
import secrets
from dataclasses import replace
from pathlib import Path

from kpi.catalog import Catalog
from kpi.errors import LayoutError
from kpi.paths import data_folder
from loaders.figure import one_line
from loaders.form.edition import editions
from loaders.layout import SHAPES, Layout, shape_of
from loaders.table_faults import sentences
from loaders.table_layout import SHAPE, TableLayout, table_layouts

_ATTEMPTS = 20
"""Each fails only when somebody else stored an edition in between."""


def store(layout: TableLayout, folder: Path, catalog: Catalog) -> TableLayout:
    """The layout with the edition it was stored as; the newest edition, if it says the same already.

    Raises LayoutError when the layout is at fault, its name is taken, or the folder cannot be written.
    """
    layout = _tidied(layout)
    layout.checked(layout.form)
    wrong = sentences(layout, catalog)
    if wrong:
        raise LayoutError(file=layout.form, problem=" ".join(wrong))
    if layout.form in _other_forms(folder):
        raise LayoutError(file=layout.form, problem="another form has this name")
    try:
        return _stored(layout, folder)
    except OSError as error:
        raise LayoutError(file=layout.form, problem=str(error)) from error


def _tidied(layout: TableLayout) -> TableLayout:
    """Texts for people as one line each."""
    source = layout.source
    told = {key: one_line(getattr(source, key)) for key in ("publisher", "title", "url")}
    return replace(layout, title=one_line(layout.title), source=replace(source, **told))


def _stored(layout: TableLayout, folder: Path) -> TableLayout:
    folder.mkdir(parents=True, exist_ok=True)
    for _ in range(_ATTEMPTS):
        newest = max((k for k in table_layouts(folder) if k.form == layout.form), key=_edition, default=None)
        if newest and replace(layout, edition=newest.edition) == newest:
            return newest
        following = replace(layout, edition=newest.edition + 1 if newest else 1)
        path = folder / f"{layout.form}_{following.edition}.yml"
        if _create(path, following.to_yaml().encode()):
            return following
        if shape_of(path) != SHAPE or TableLayout.from_file(path).form != layout.form:
            break
    raise LayoutError(file=path.name, problem="the file is there and belongs to another form")


def _edition(layout: TableLayout) -> int:
    return layout.edition


def _other_forms(folder: Path) -> set[str]:
    """Names that forms of other shapes have."""
    files = [path for place in (data_folder() / "layouts", folder) for path in place.glob("*.yml")]
    flat = {Layout.from_file(path).form for path in files if shape_of(path) in SHAPES}
    return flat | {known.form for known in editions()}


def _create(path: Path, content: bytes) -> bool:
    """A complete new file that survives a power cut; False when there is one of that name already."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with beside.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.link(beside, path)
    except FileExistsError:
        return False
    finally:
        beside.unlink(missing_ok=True)
    _flush(path.parent)
    return True


def _flush(folder: Path) -> None:
    """The new name itself on the disk."""
    if os.name != "nt":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
