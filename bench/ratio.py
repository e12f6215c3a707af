"""One measured ratio and its goal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Ratio:
    """`at_least`: whether more is better; `goal` may be missing; `basis`: the measured in absolute terms."""

    what: str
    value: float
    goal: float | None
    unit: str
    basis: str
    at_least: bool = False

    @property
    def met(self) -> bool:
        if self.goal is None:
            return True
        return self.value >= self.goal if self.at_least else self.value <= self.goal

    @property
    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        goal = "" if self.goal is None else f"{'≥' if self.at_least else '≤'} {self.goal:g} {self.unit}"
        value = f"{self.value:.3g}" if self.value < 100 else f"{self.value:.0f}"
        return (
            self.what,
            f"{value} {self.unit}",
            goal,
            ("yes" if self.met else "no") * bool(goal),
            self.basis,
        )


def show(ratios: Sequence[Ratio], console: Console) -> None:
    """The table of everything measured."""
    table = Table("what", "measured", "goal", "met", "basis")
    for ratio in ratios:
        table.add_row(*ratio.cells)
    console.print(table)


def seconds(run: Callable[[], object]) -> float:
    """How long one call takes."""
    start = perf_counter()
    run()
    return perf_counter() - start


def middle(times: Sequence[float]) -> float:
    """The median, in milliseconds."""
    return 1000 * median(times)
