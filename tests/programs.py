"""Programs that the tests drive: found, else installed, else a clear refusal. None is ever done without.

Looked at in this order: the variable of the program, the usual names on PATH, its places elsewhere. Installed
by its own download, else by the distribution.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

DOWNLOAD_SECONDS = 300
PACKAGE_SECONDS = 900
MANAGERS = {
    "apt-get": (("update",), ("install", "-y", "--no-install-recommends")),
    "dnf": (("install", "-y"),),
    "pacman": (("-Sy", "--noconfirm"),),
}
"""Package manager -> its commands; the packages follow the last one."""


@dataclass(frozen=True)
class Program:
    """`elsewhere` gives places beside PATH and what they are; `download` is a command that gets it."""

    title: str
    purpose: str
    variable: str
    names: tuple[str, ...]
    packages: Mapping[str, tuple[str, ...]]
    remedy: str
    version: str = "--version"
    elsewhere: Callable[[], Iterator[tuple[str, Path]]] = lambda: iter(())
    download: tuple[str, ...] = ()


class ProgramMissing(Exception):
    """Not there and no way to get it; the message says what was tried and what to do."""

    def __init__(self, program: Program, tried: Sequence[str]) -> None:
        lines = "\n".join(f"- {line}" for line in tried)
        super().__init__(f"No {program.title} for {program.purpose}. Tried:\n{lines}\n{program.remedy}")


def find(program: Program) -> Path:
    """Path of one that starts. Installs it if there is none. Raises ProgramMissing."""
    tried: list[str] = []
    for candidate in _present(program, tried):
        if _starts(program, candidate, tried):
            return candidate
    for command, seconds in _installers(program, tried):
        if _runs(command, seconds, tried):
            for candidate in _present(program, []):
                if _starts(program, candidate, tried):
                    return candidate
    raise ProgramMissing(program, tried)


def _present(program: Program, tried: list[str]) -> Iterator[Path]:
    """Those on this machine, the preferred one first; what is absent goes into `tried`."""
    named = os.environ.get(program.variable)
    if named:
        yield Path(named)
        return
    tried.append(f"{program.variable}= is not set")
    found = [Path(path) for path in map(shutil.which, program.names) if path]
    yield from found
    if not found:
        tried.append(f"on PATH: none of {', '.join(program.names)}")
    for place, path in program.elsewhere():
        if path.is_file():
            yield path
        else:
            tried.append(f"{place}: {path} is not there")


def _starts(program: Program, candidate: Path, tried: list[str]) -> bool:
    """Many a file of that name is there and lacks its libraries."""
    return _runs([str(candidate), program.version], 60, tried)


def _installers(program: Program, tried: list[str]) -> Iterator[tuple[list[str], int]]:
    if os.environ.get(program.variable):
        return  # whoever names one wants that one
    if program.download:
        yield list(program.download), DOWNLOAD_SECONDS
    rights = _rights(tried)
    if rights is None:
        return
    manager = next((name for name in program.packages if shutil.which(name)), None)
    if manager is None:
        tried.append(f"on PATH: none of {', '.join(program.packages)}")
        return
    *before, last = MANAGERS[manager]
    for command in (*before, (*last, *program.packages[manager])):
        yield [*rights, manager, *command], PACKAGE_SECONDS


def _rights(tried: list[str]) -> list[str] | None:
    """What to put before a command of the package manager; None when it is not allowed."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _runs(["sudo", "-n", "true"], 10, tried):
        return ["sudo", "-n"]
    tried.append("the distribution's package: not root, and sudo asks for a password")
    return None


def _runs(command: Sequence[str], seconds: int, tried: list[str]) -> bool:
    """Did it succeed in time? If not, the last line it wrote goes into `tried`."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        tried.append(f"{' '.join(command)}: {error}")
        return False
    if done.returncode:
        said = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        tried.append(f"{' '.join(command)}: exit code {done.returncode}{': ' + said[-1] if said else ''}")
    return done.returncode == 0


def main(*programs: Program) -> int:
    """Prints the path of each; the exit code of a command."""
    try:
        for program in programs:
            sys.stdout.write(f"{find(program)}\n")
    except ProgramMissing as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0
