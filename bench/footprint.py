"""What an installation costs: processor time of `djeli --help`, size of the wheel and of all it brings."""

from __future__ import annotations

import resource
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement

RUNS = 5


def help_seconds() -> float:
    """Processor seconds of `djeli --help`, the median of several runs."""
    return median(_child_seconds([str(Path(sys.executable).parent / "djeli"), "--help"]) for _ in range(RUNS))


def _child_seconds(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def wheel_megabytes(root: Path) -> float:
    """Size of the wheel built from ROOT."""
    with TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", folder]
        subprocess.run([*pip, str(root)], check=True)
        return sum(wheel.stat().st_size for wheel in Path(folder).glob("*.whl")) / 1e6


def installed_megabytes(name: str) -> float:
    """Size on disk of the package NAME and of everything it requires, as installed here."""
    return sum(_size(each) for each in _required(name, set())) / 1e6


def _required(name: str, known: set[str]) -> set[str]:
    try:
        requires = distribution(name).requires or []
    except PackageNotFoundError:  # required on another platform only
        return known
    known.add(name)
    for requirement in map(Requirement, requires):
        if requirement.name not in known and (requirement.marker is None or requirement.marker.evaluate({"extra": ""})):
            _required(requirement.name, known)
    return known


def _size(name: str) -> int:
    paths = (Path(str(file.locate())) for file in distribution(name).files or ())
    return sum(path.stat().st_size for path in paths if path.is_file())
