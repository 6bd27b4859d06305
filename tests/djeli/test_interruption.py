"""A load that is stopped or loses a process, and is run again, ends where an undisturbed one does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from graph.ledger import Ledger
from loaders.shards import FEW
from tests.djeli.running import Run

LONG_SECONDS = 60


def kill_a_worker(load: subprocess.Popen[bytes]) -> None:
    workers = [child for child in psutil.Process(load.pid).children() if "spawn_main" in " ".join(child.cmdline())]
    workers[0].kill()


def interrupt(load: subprocess.Popen[bytes]) -> None:
    load.send_signal(signal.SIGINT)


def kill(load: subprocess.Popen[bytes]) -> None:
    load.kill()


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """More short documents than one process takes alone."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(FEW + 8):
        words = f"Le colonel Adama Ballo commande la zone {number} de Kayes depuis 2024.\n"
        (folder / f"{number:02}.txt").write_text(words, encoding="utf-8")
    return folder


def loaded(data: Path) -> int:
    """How many documents the ledger holds; each with its claims, or it would not be there."""
    if not (data / "ledger.sqlite").exists():
        return 0
    ledger = Ledger(f"sqlite:///{data / 'ledger.sqlite'}")
    try:
        return len([document for document in ledger.documents() if ledger.claims(document=document.id)])
    finally:
        ledger.close()


def heed_interrupts() -> None:
    """Whoever starts the tests in the background hands on that Ctrl-C is ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def disturbed_load(many: Path, data: Path, disturb: Callable[[subprocess.Popen[bytes]], None]) -> int:
    """Its exit status; it was disturbed as soon as the ledger had one more document."""
    before = loaded(data)
    command = [sys.executable, "-m", "djeli", "load", str(many), "--data", str(data)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    load = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, preexec_fn=heed_interrupts)
    end = time.monotonic() + LONG_SECONDS
    while loaded(data) == before and time.monotonic() < end:
        time.sleep(0.02)
    disturb(load)
    _, told = load.communicate(timeout=LONG_SECONDS)
    assert b"Traceback" not in told
    return load.returncode


def test_disturbed_loads_end_like_any_other(djeli: Run, many: Path, tmp_path: Path) -> None:
    lost_a_worker, stopped = tmp_path / "lost", tmp_path / "stopped"
    assert disturbed_load(many, lost_a_worker, kill_a_worker) == 0
    assert loaded(lost_a_worker) == len(list(many.iterdir()))

    assert disturbed_load(many, stopped, interrupt) == 130
    assert disturbed_load(many, stopped, kill) == -signal.SIGKILL
    assert djeli("load", many, "--data", stopped).status == 0
    assert djeli("export", "--data", stopped).out == djeli("export", "--data", lost_a_worker).out
