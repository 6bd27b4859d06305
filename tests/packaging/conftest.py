"""A copy of the clone with the built explorer, the wheel made of it, and environments to install it in."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DIST = Path("viz/explorer/dist")


@dataclass(frozen=True)
class Environment:
    """A new environment that has nothing but pip."""

    home: Path

    @property
    def libraries(self) -> Path:
        return next((self.home / "lib").glob("python3*/site-packages"))

    def run(self, program: str, *arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
        command = [str(self.home / "bin" / program), *map(str, arguments)]
        done = subprocess.run(command, cwd=cwd, check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return done


def new_environment(home: Path) -> Environment:
    venv.create(home, with_pip=True)
    return Environment(home)


def build(tree: Path, out: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), *options, str(tree)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def shipped(tree: Path) -> list[Path]:
    """The files of the clone, relative to it, that git knows or would add."""
    names = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=tree,
        check=True,
        capture_output=True,
    ).stdout.decode()
    return sorted({path for name in names.split("\0") if name and (tree / (path := Path(name))).is_file()})


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy without the explorer's build, so that nothing a test does touches the clone."""
    copy = tmp_path_factory.mktemp("tree")
    for path in shipped(ROOT):
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / path, copy / path)
    return copy


@pytest.fixture(scope="session")
def packages(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the source distribution and the wheel that is built from it."""
    whole = tmp_path_factory.mktemp("whole") / "djeli"
    shutil.copytree(tree, whole)
    assert (ROOT / DIST).is_dir(), "these tests need the explorer: run `make explorer` first"
    shutil.copytree(ROOT / DIST, whole / DIST)
    out = tmp_path_factory.mktemp("packages")
    built = build(whole, out)
    assert built.returncode == 0, built.stdout + built.stderr
    return out


@pytest.fixture(scope="session")
def wheel(packages: Path) -> Path:
    return next(packages.glob("*.whl"))


@pytest.fixture(scope="session")
def constraints(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The locked versions without their hashes: what is installed is what the wheel declares, not what is locked."""
    lines = re.findall(r"^[\w.-]+==[^\\\n]+", (ROOT / "requirements/run.txt").read_text("utf-8"), re.MULTILINE)
    file = tmp_path_factory.mktemp("constraints") / "constraints.txt"
    file.write_text("\n".join(lines), "utf-8")
    return file


@pytest.fixture(scope="session")
def installed(wheel: Path, constraints: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """A clean environment with the wheel and what it declares."""
    environment = new_environment(tmp_path_factory.mktemp("environment") / "venv")
    environment.run("pip", "install", "--quiet", "--constraint", constraints, wheel, cwd=wheel.parent)
    return environment
