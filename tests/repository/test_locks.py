"""The lock files: every declared dependency, exact versions, hashes, and no host."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.repository.tree import ROOT

LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
GROUPS = PROJECT["dependency-groups"]
DECLARED = {
    "run": [*PROJECT["project"]["dependencies"], *GROUPS["build"]],
    "test": [*PROJECT["project"]["dependencies"], *GROUPS["build"], *GROUPS["test"]],
    "bench": [*PROJECT["project"]["dependencies"], *GROUPS["build"], *GROUPS["bench"]],
    "node": GROUPS["node"],
}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_lock_names_no_host(lock: Path) -> None:
    assert not re.search(r"://|--(index|extra-index|find-links|trusted)|@ ", lock.read_text("utf-8"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_lock_has_what_is_declared_in_a_version_that_fits(lock: Path) -> None:
    locked = _locked(lock)
    for text in DECLARED[lock.stem]:
        requirement = Requirement(text)
        assert locked[canonicalize_name(requirement.name)] in requirement.specifier, text


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_locked_version_has_hashes(lock: Path) -> None:
    entries = re.split(r"\n(?=[\w.-]+==)", lock.read_text("utf-8"))[1:]
    assert entries
    assert not [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry]


def test_the_locks_agree() -> None:
    run = _locked(ROOT / "requirements/run.txt")
    for name in ("test", "bench"):
        other = _locked(ROOT / f"requirements/{name}.txt")
        assert {package: other.get(package) for package in run} == run


def test_the_explorer_lock_names_no_host() -> None:
    lock = json.loads((ROOT / "viz/explorer/package-lock.json").read_text("utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert not [name for name, entry in packages.items() if "resolved" in entry or "integrity" not in entry]


def _locked(lock: Path) -> dict[str, str]:
    pairs = re.findall(r"^([\w.-]+)==([^\s;\\]+)", lock.read_text("utf-8"), re.MULTILINE)
    return {canonicalize_name(name): version for name, version in pairs}
