"""Every page's server run on the demo and on ten million figures, beside an empty page of the same shell.

cold    the first opening in a fresh server that has imported what the frame needs and opened no snapshot
warm    the 95th percentile of later ones, each by a new reader; the pages take turns, so all meet one load
switch  pages opened while other processes publish new snapshots: none may fail
"""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import large
from bench.office import demo, run
from bench.ratio import Ratio
from bench.server import EMPTY, Server, with_empty_page
from kpi.catalog import Catalog
from kpi.paths import PROJECT
from warehouse.synthetic import Size
from warehouse.workspace import DEMO

PAGES = tuple(sorted(path.stem for path in (PROJECT / "pages").glob("*.py")))
FEW = ("overview", "region")
RUNS, FEW_RUNS = 20, 3
SWITCHES = 3
READERS = 2
NOTHING = "an empty page"
Tell = Callable[[], None]
Times = dict[str, list[float]]


@dataclass(frozen=True)
class Place:
    """A published workspace, the goal of its pages in milliseconds, how to publish it anew, and
    which pages are then opened: of the large one few, since every snapshot fills the memory once more.
    """

    name: str
    folder: Path
    goal: float
    switched: Sequence[str]
    publish: Callable[[int], None]


def steps(small: bool) -> int:
    """How often `measure` tells."""
    pages, places = (len(FEW), 1) if small else (len(PAGES), 2)
    return places * (pages + 1 + (FEW_RUNS if small else RUNS) + SWITCHES) + _size(small).months


def measure(catalog: Catalog, folder: Path, small: bool, tell: Tell) -> Iterator[Ratio]:
    """Two lines for each page and place, and one for the switch."""
    pages, runs = (FEW, FEW_RUNS) if small else (PAGES, RUNS)
    empty = with_empty_page(folder / "empty")
    for place in _places(catalog, folder, small, tell):
        cold = {page: [_cold(place, page, tell)] for page in pages}
        cold[NOTHING] = [_cold(place, EMPTY, tell, empty)]
        warm = _warm(place, pages, runs, empty, tell)
        for page in pages:
            yield _line(f"{page} on {place.name}, warm", warm[page], warm[NOTHING], place.goal)
            yield _line(f"{page} on {place.name}, cold", cold[page], cold[NOTHING])
        yield _switching(place, tell)


def _places(catalog: Catalog, folder: Path, small: bool, tell: Tell) -> Iterator[Place]:
    if not small:
        office = folder / "demo"
        demo(office)
        yield Place(DEMO, office, 250, PAGES, lambda _: run(office, "warehouse", "publish", "-w", DEMO))
    workspace = large.copy_of(large.folder_of(_size(small), catalog, tell), folder / large.NAME)
    yield Place(large.NAME, folder / large.NAME, 400, FEW, lambda number: large.switch(workspace, number))


def _size(small: bool) -> Size:
    return large.SMALL if small else large.LARGE


def _cold(place: Place, page: str, tell: Tell, product: Path = PROJECT) -> float:
    with Server(place.folder, place.name, product) as server:
        took = server.open(page).seconds
    tell()
    return took


def _warm(place: Place, pages: Sequence[str], runs: int, empty: Path, tell: Tell) -> Times:
    """The first round fills what is remembered and does not count."""
    times: Times = {page: [] for page in (*pages, NOTHING)}
    with Server(place.folder, place.name) as full, Server(place.folder, place.name, empty) as bare:
        for number in range(runs + 1):
            for page, taken in times.items():
                opened = bare.open(EMPTY) if page == NOTHING else full.open(page)
                taken.extend([opened.seconds] * (number > 0))
            if number:
                tell()
    return times


def _line(what: str, times: Sequence[float], empty: Sequence[float], goal: float | None = None) -> Ratio:
    own, bare = high(times), high(empty)
    basis = f"{own / bare:.1f} × {NOTHING} ({bare:.0f} ms)"
    if len(times) > 1:
        basis += f"; middle of {len(times)}: {1000 * sorted(times)[len(times) // 2]:.0f} ms"
    return Ratio(what, own, goal, "ms", basis)


def high(times: Sequence[float]) -> float:
    """The 95th percentile, in milliseconds: of twenty the last but one."""
    return 1000 * sorted(times)[int(0.95 * len(times) - 0.001)]


def _switching(place: Place, tell: Tell) -> Ratio:
    """Readers open pages in turn while snapshots are published, and once more all pages after the last."""
    faults, done = list[str](), threading.Event()

    def read(server: Server, first: int) -> None:
        number = first
        while not done.is_set():
            faults.append(server.open(place.switched[number % len(place.switched)]).fault)
            number += 1

    with Server(place.folder, place.name) as server:
        readers = [threading.Thread(target=read, args=(server, number)) for number in range(READERS)]
        for reader in readers:
            reader.start()
        for number in range(1, SWITCHES + 1):
            place.publish(number)
            _wait_for(faults, 2 * READERS)
            tell()
        done.set()
        for reader in readers:
            reader.join()
        faults += [server.open(page).fault for page in place.switched]
    what = f"failed pages on {place.name} while snapshots are switched"
    failed = [fault for fault in faults if fault]
    basis = " ".join([f"{len(faults)} openings, {SWITCHES} switches", *sorted(set(failed))])
    return Ratio(what, len(failed), 0, "pages", basis)


def _wait_for(openings: Sequence[str], more: int) -> None:
    """Until so many pages have been opened on the new snapshot."""
    enough = len(openings) + more
    while len(openings) < enough:
        time.sleep(0.05)
