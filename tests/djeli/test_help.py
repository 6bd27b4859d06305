"""The command's help, version and errors, as a person sees them."""

from __future__ import annotations

import os
import resource
import socket
import subprocess
import sys

import pytest

from tests.djeli.running import Run

COMMANDS = ("load", "serve", "query", "annotate", "inspect", "export", "rebuild", "review")
HELP_SECONDS = 0.5


def process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, as users do."""
    variables = (
        os.environ | {"DJELI_LANG": "en", "COLUMNS": "200", "PYTHONPATH": os.pathsep.join(sys.path)} | environment
    )
    command = [sys.executable, "-m", "djeli", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=variables, check=False)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_both_languages(command: str) -> None:
    english, french = (process(command, "--help", DJELI_LANG=language) for language in ("en", "fr"))
    assert (english.returncode, french.returncode) == (0, 0)
    assert english.stdout != french.stdout


def test_help_lists_the_commands_and_is_fast() -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    help = process("--help")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert all(command in help.stdout for command in COMMANDS)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < HELP_SECONDS


def test_a_usage_error_is_status_2_and_no_traceback(djeli: Run) -> None:
    for arguments in (["load"], ["nonsense"], ["query", "search", "--param", "q"], ["serve", "--port", "x"]):
        wrong = djeli(*arguments)
        assert (wrong.status, wrong.out) == (2, "")
        assert "Traceback" not in wrong.err


def test_errors_speak_the_users_language(djeli: Run) -> None:
    for lang, words in (("en", "There is no ledger"), ("fr", "Il n'y a pas de registre")):
        wrong = djeli("query", "search", "--param", "q=x", lang=lang)
        assert (wrong.status, wrong.out) == (2, "")
        assert words in wrong.err
        assert len(wrong.err.splitlines()) == 1


def test_errors_are_json_where_json_is_asked_for(djeli: Run) -> None:
    wrong = djeli("query", "search", "--param", "q=x", "--json")
    assert wrong.err.startswith('{"error": {"code": "not-found"')


def test_a_public_address_needs_a_decision(djeli: Run) -> None:
    wrong = djeli("serve", "--host", "0.0.0.0", "--port", "0")
    assert wrong.status == 2
    assert "--public" in wrong.err


def test_a_port_in_use_is_told(djeli: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        wrong = djeli("serve", "--port", taken.getsockname()[1])
    assert wrong.status == 3
    assert "--port" in wrong.err


def test_version(djeli: Run) -> None:
    assert djeli("--version").out.startswith("djeli ")
