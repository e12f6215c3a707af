"""Where a number comes from in short: its publisher, with a link, for a table cell or a hover box."""

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from ui.view import View


class Origins:
    """Publishers of many numbers, asked for at once."""

    def __init__(self, view: View, members: Sequence[str]) -> None:
        self._view = view
        origins = view.snapshot.provenance(list(members)) if members else pd.DataFrame()
        self._rows = origins if members else pd.DataFrame(columns=["observation", "used_in"])

    def cell(self, members: object) -> str:
        """Publishers as Markdown links, joined by commas."""
        return ", ".join(dict.fromkeys(self._link(row) for row in self._of(members)))

    def plain(self, members: object) -> str:
        """Publishers as plain text."""
        return ", ".join(dict.fromkeys(str(row["publisher"]) for row in self._of(members)))

    def _of(self, members: object) -> list[dict[str, Any]]:
        if not isinstance(members, Iterable):
            return []
        wanted = set(members)
        mine = self._rows[self._rows["used_in"].isin(wanted) | self._rows["observation"].isin(wanted)]
        return [{str(k): v for k, v in row.items()} for row in mine.to_dict("records") if row["publisher"]]

    @staticmethod
    def _link(row: dict[str, Any]) -> str:
        name = str(row["publisher"]).replace("[", "(").replace("]", ")")
        return f"[{name}]({row['url']})" if row["url"] else name
