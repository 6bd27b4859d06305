"""The command's help, version and errors, as a person sees them."""

from __future__ import annotations

import os
import resource
import socket
import subprocess
import sys
import tomllib
from importlib.resources import files

import pytest

from djeli.texts import head
from queries.catalogue import Catalogue
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


TYPERS = (
    "Usage",
    "Commands",
    "COMMAND [",
    "ARGS",
    "[default",
    "[required",
    "Show this message",
    "PATH",
    "FILE",
    "Error",
)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_nothing_in_french_help_is_english(command: str) -> None:
    shown = process(*filter(None, [command]), "--help", DJELI_LANG="fr").stdout
    assert "Utilisation" in shown
    assert "Afficher ce message et quitter." in shown
    assert not [words for words in TYPERS if words in shown]


@pytest.mark.parametrize(
    ("arguments", "english", "french"),
    [
        (["load"], "load --help shows what is needed.", "load --help montre ce qu'il faut."),
        (["nonsense"], "There is no command 'nonsense': choose one of load,", "Il n'y a pas de commande 'nonsense'"),
        (["load", "--bogus", "x"], "There is no option '--bogus'", "Il n'y a pas d'option '--bogus'"),
        (["load", "x", "--title"], "The option '--title' is not used as it should be", "L'option '--title' n'est pas"),
        (
            ["serve", "--port", "x"],
            "The value of '--port' is not understood",
            "La valeur de '--port' n'est pas comprise",
        ),
        (["rebuild", "all"], "'all' is more than the command takes", "'all' est de trop pour cette commande"),
    ],
)
def test_a_wrong_command_line_is_one_sentence_in_both_languages(
    djeli: Run, arguments: list[str], english: str, french: str
) -> None:
    for lang, words in (("en", english), ("fr", french)):
        wrong = djeli(*arguments, lang=lang)
        assert (wrong.status, wrong.out, len(wrong.err.splitlines())) == (2, "", 1)
        assert words in wrong.err


@pytest.mark.parametrize(
    ("name", "value", "english", "french"),
    [
        ("PORT", "abc", "The setting port can't be 'abc': it must be a whole number.", "doit être un nombre entier."),
        (
            "PORT",
            "70000",
            "it must be 65535 or less.",
            "Le réglage port ne peut pas être '70000' : la valeur doit être",
        ),
        ("PUBLIC", "perhaps", "it must be true or false.", "la valeur doit être true (vrai) ou false (faux)."),
    ],
)
def test_a_wrong_setting_is_told_in_both_languages(
    djeli: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str, english: str, french: str
) -> None:
    monkeypatch.setenv(f"DJELI_{name}", value)
    for lang, words in (("en", english), ("fr", french)):
        wrong = djeli("rebuild", lang=lang)
        assert (wrong.status, len(wrong.err.splitlines())) == (2, 1)
        assert words in wrong.err


def test_without_a_command_the_help_is_shown(djeli: Run) -> None:
    for arguments in ([], ["--data", "x"]):
        ran = djeli(*arguments)
        assert ran.status == 2
        assert "rebuild" in ran.out


def test_every_column_of_an_answer_has_a_french_head(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DJELI_LANG", "fr")
    columns = {column for question in Catalogue.load() for column in question.columns}
    assert columns <= tomllib.loads(files("djeli").joinpath("heads.toml").read_text(encoding="utf-8")).keys()
    assert (head("last_known"), head("organization_name")) == ("dernier connu", "organisme")


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
    wrong = djeli("load", "x", "--json", "--bogus")
    assert wrong.err.startswith('{"error": {"code": "usage"')


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
