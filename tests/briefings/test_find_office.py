"""Where LibreOffice is missing and cannot be installed, the tests do not go on without it."""

import os
import subprocess
import sys
from pathlib import Path

from kpi.paths import PROJECT


def test_without_it_the_message_says_what_was_tried_and_what_to_do(tmp_path: Path) -> None:
    kept = {k: v for k, v in os.environ.items() if k not in ("SOFFICE", "PDFTOTEXT")}
    command = [sys.executable, "-m", "tests.briefings.find_office"]
    refused = subprocess.run(
        command, cwd=PROJECT, env={**kept, "PATH": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    assert (refused.returncode, refused.stdout) == (1, "")
    for expected in ("SOFFICE=", "soffice", "apt-get install libreoffice", "What to do"):
        assert expected in refused.stderr
    assert "Traceback" not in refused.stderr
