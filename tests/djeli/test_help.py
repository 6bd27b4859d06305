"""The command's help, version and errors, as a person sees them."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

COMMANDS = ("load", "serve", "query", "annotate", "export", "rebuild")
HELP_SECONDS = 0.5


def djeli(*arguments: str, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, as users do."""
    variables = (
        os.environ | {"DJELI_LANG": "en", "COLUMNS": "200", "PYTHONPATH": os.pathsep.join(sys.path)} | environment
    )
    command = [sys.executable, "-m", "djeli", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=variables, check=False)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_both_languages(command: str) -> None:
    english, french = (djeli(command, "--help", DJELI_LANG=language) for language in ("en", "fr"))
    assert (english.returncode, french.returncode) == (0, 0)
    assert english.stdout != french.stdout


def test_help_lists_the_commands_and_is_fast() -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    help = djeli("--help")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert all(command in help.stdout for command in COMMANDS)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < HELP_SECONDS


def test_a_usage_error_is_status_2_and_no_traceback() -> None:
    for arguments in (["load"], ["nonsense"], ["query", "search", "--param", "q"], ["serve", "--port", "x"]):
        wrong = djeli(*arguments)
        assert wrong.returncode == 2
        assert wrong.stdout == ""
        assert "Traceback" not in wrong.stderr


def test_errors_speak_the_users_language(tmp_path: Path) -> None:
    for language, words in (("en", "There is no ledger"), ("fr", "Il n'y a pas de registre")):
        wrong = djeli("query", "search", "--param", "q=x", cwd=tmp_path, DJELI_LANG=language)
        assert (wrong.returncode, wrong.stdout) == (2, "")
        assert words in wrong.stderr
        assert len(wrong.stderr.splitlines()) == 1


def test_errors_are_json_where_json_is_asked_for(tmp_path: Path) -> None:
    wrong = djeli("query", "search", "--param", "q=x", "--json", cwd=tmp_path)
    assert wrong.stderr.startswith('{"error": {"code": "not-found"')


def test_a_public_address_needs_a_decision(tmp_path: Path) -> None:
    wrong = djeli("serve", "--host", "0.0.0.0", "--port", "0", cwd=tmp_path)
    assert wrong.returncode == 2
    assert "--public" in wrong.stderr
