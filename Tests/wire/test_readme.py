"""The README's tables are those of the binary."""

import os
import subprocess
import sys

from checkout_process import BINARY, ROOT


def test_the_tables_are_up_to_date():
    done = subprocess.run(
        [sys.executable, ROOT / "Scripts" / "update-readme", "--check"],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "CHECKOUT_BIN": str(BINARY)},
    )
    assert done.returncode == 0, f"run Scripts/update-readme\n{done.stdout}{done.stderr}"
