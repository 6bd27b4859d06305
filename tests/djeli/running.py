"""The command in this process: quicker than a process each, and the same entry point."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from djeli.cli import main


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


Run = Callable[..., Ran]


def runner(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object, lang: str = "en") -> Ran:
        monkeypatch.setenv("DJELI_LANG", lang)
        monkeypatch.setattr(sys, "argv", ["djeli", *map(str, arguments)])
        capfd.readouterr()
        try:
            main()
            status = 0
        except SystemExit as end:
            status = int(end.code or 0)
        said = capfd.readouterr()
        return Ran(status, said.out, said.err)

    return run
