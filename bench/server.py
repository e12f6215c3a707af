"""A server of the product in a process of its own, and a reader who opens its pages without a browser.

The reader speaks what a browser speaks: one connection for each opening, the address, and then everything
the server sends until its script has run. So the time is that of the server and holds no drawing.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from kpi.paths import PROJECT, data_folder

EMPTY = "about"
"""The page that has nothing in it in the copy of the product."""
START_SECONDS, RUN_SECONDS = 60, 120
_FIRST = "overview"
_NOT_COPIED = (".*", "__pycache__", "data", "docs", "tests")
_UNKNOWN = "snapshot=20000101T000000-00000000"


class ServerSilent(Exception):
    """The server ended, or did not begin to answer."""


@dataclass(frozen=True)
class Opened:
    """One opening of a page; `fault` says in a word why it failed, '' when it did not."""

    seconds: float
    fault: str


class Server:
    """`streamlit run dashboard.py` on a free port, until the end of the `with`."""

    def __init__(self, workspaces: Path, workspace: str, product: Path = PROJECT) -> None:
        self._workspace = workspace
        self._port = _free_port()
        command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.port", str(self._port)]
        self._process = subprocess.Popen(
            [*command, "--server.headless", "true", "--browser.gatherUsageStats", "false"],
            cwd=product,
            env={**os.environ, "KPI_WORKSPACES": str(workspaces), "KPI_DATA": str(data_folder())},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def __enter__(self) -> "Server":
        """Answering, and with everything imported that the frame of a page needs."""
        try:
            self._wait()
        except BaseException:
            self.__exit__()
            raise
        self.open(EMPTY, _UNKNOWN)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()

    def open(self, page: str, asked: str = "") -> Opened:
        """One page as a new reader opens it, timed from the address to the end of the script."""
        request = BackMsg()
        request.rerun_script.query_string = f"workspace={self._workspace}&{asked}"
        request.rerun_script.page_name = "" if page == _FIRST else page
        address, protocol = f"ws://127.0.0.1:{self._port}/_stcore/stream", Subprotocol("streamlit")
        with connect(address, subprotocols=[protocol], max_size=None, proxy=None) as connection:
            start, fault = perf_counter(), ""
            connection.send(request.SerializeToString())
            while True:
                message = ForwardMsg()
                message.ParseFromString(bytes(connection.recv(RUN_SECONDS, decode=False)))
                fault = fault or _fault(message)
                if message.WhichOneof("type") == "script_finished":
                    return Opened(perf_counter() - start, fault)

    def _wait(self) -> None:
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until and self._process.poll() is None:
            with socket.socket() as probe:
                if not probe.connect_ex(("127.0.0.1", self._port)):
                    return
            time.sleep(0.1)
        raise ServerSilent


def _fault(message: ForwardMsg) -> str:
    """An exception or an error on the page, a page that is not there, a script that did not end well."""
    kind = message.WhichOneof("type")
    if kind == "delta":
        element: Element = message.delta.new_element
        what = element.WhichOneof("type")
        failed = what == "exception" or (what == "alert" and element.alert.format == Alert.ERROR)
        return str(what) * failed
    if kind == "script_finished" and message.script_finished != ForwardMsg.FINISHED_SUCCESSFULLY:
        return str(ForwardMsg.ScriptFinishedStatus.Name(message.script_finished))
    return "page_not_found" if kind == "page_not_found" else ""


def with_empty_page(folder: Path) -> Path:
    """A copy of the product whose page EMPTY is nothing but the frame around it."""
    shutil.copytree(PROJECT, folder, ignore=shutil.ignore_patterns(*_NOT_COPIED))
    shutil.copytree(PROJECT / ".streamlit", folder / ".streamlit")
    (folder / "pages" / f"{EMPTY}.py").write_text('"""Nothing."""\n', encoding="utf-8")
    return folder


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
