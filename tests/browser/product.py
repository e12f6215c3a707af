"""A real server of the product on a free port, and the command that publishes for it."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx

from kpi.paths import PROJECT

START_SECONDS = 60
OURS = ("KPI_DATA", "KPI_WORKSPACES", "KPI_BOUNDARIES", "KPI_LANGUAGE")


def environment(workspaces: Path, **extra: str) -> dict[str, str]:
    """The environment of a command of the product; nothing of the caller's own set-up reaches it."""
    kept = {name: value for name, value in os.environ.items() if name not in OURS}
    return {**kept, "KPI_WORKSPACES": str(workspaces), **extra}


def publish(workspaces: Path, workspace: str = "main") -> str:
    """`python -m warehouse publish`, as an administrator runs it; the id of the new snapshot."""
    command = [sys.executable, "-m", "warehouse", "publish", "--workspace", workspace]
    done = subprocess.run(
        command, cwd=PROJECT, env=environment(workspaces), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"publish failed: {done.stdout}{done.stderr}")
    return (workspaces / workspace / "CURRENT").read_text(encoding="ascii").strip()


class Server:
    """`streamlit run dashboard.py`, waited for until /healthz answers."""

    def __init__(self, workspaces: Path, log: Path, **extra: str) -> None:
        self.workspaces = workspaces
        self.log = log
        self.url = f"http://127.0.0.1:{_free_port()}"
        port = self.url.rpartition(":")[2]
        command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.port", port]
        with log.open("wb") as stream:
            self._process = subprocess.Popen(
                command,
                cwd=PROJECT,
                env=environment(workspaces, **extra),
                stdout=stream,
                stderr=subprocess.STDOUT,
            )
        try:
            self._wait()
        except BaseException:
            self._end()
            raise

    def get(self, path: str, **headers: str) -> httpx.Response:
        """One request past the browser."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        with httpx.Client(trust_env=False, timeout=30) as client:
            return client.get(self.url + path, headers=named)

    def post(self, path: str, content: bytes, headers: dict[str, str], **asked: str) -> httpx.Response:
        """One file sent past the browser."""
        with httpx.Client(trust_env=False, timeout=60) as client:
            return client.post(self.url + path, content=content, headers=headers, params=asked)

    def stop(self) -> None:
        """End the server; its log must not hold a traceback."""
        self._end()
        written = self.log.read_text(encoding="utf-8", errors="replace")
        assert "Traceback" not in written, f"the server's log:\n{written[-6000:]}"

    def _end(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _wait(self) -> None:
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            if self._process.poll() is not None:
                raise RuntimeError(f"the server ended:\n{self.log.read_text(encoding='utf-8')}")
            try:
                if self.get("/healthz").status_code in (200, 503):
                    return
            except httpx.TransportError:
                time.sleep(0.1)
        raise RuntimeError(f"no answer in {START_SECONDS} s:\n{self.log.read_text(encoding='utf-8')}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
