"""Where a number comes from in short: its publisher, with a link, for a table cell or a hover box."""

from collections.abc import Iterable, Sequence

import pandas as pd

from ui import cache
from ui.view import View

_COLUMNS = ["observation", "used_in", "publisher", "url"]


class Origins:
    """Publishers of many numbers, asked for at once."""

    def __init__(self, view: View, members: Sequence[str]) -> None:
        self._view = view
        self._rows: dict[str, list[dict[str, str]]] = {}
        origins = (
            cache.provenance(view.snapshot, list(members)) if members else pd.DataFrame(columns=_COLUMNS)
        )
        for row in origins[_COLUMNS].fillna("").to_dict("records"):
            shown = {str(name): str(value) for name, value in row.items()}
            for observation in {shown["observation"], shown["used_in"]}:
                self._rows.setdefault(observation, []).append(shown)

    def cell(self, members: object) -> str:
        """Publishers as Markdown links, joined by commas."""
        return ", ".join(dict.fromkeys(self._link(row) for row in self._of(members)))

    def plain(self, members: object) -> str:
        """Publishers as plain text."""
        return ", ".join(dict.fromkeys(str(row["publisher"]) for row in self._of(members)))

    def _of(self, members: object) -> list[dict[str, str]]:
        if not isinstance(members, Iterable):
            return []
        wanted = dict.fromkeys(str(member) for member in members)
        return [row for member in wanted for row in self._rows.get(member, []) if row["publisher"]]

    @staticmethod
    def _link(row: dict[str, str]) -> str:
        name = row["publisher"].replace("[", "(").replace("]", ")")
        return f"[{name}]({row['url']})" if row["url"] else name
