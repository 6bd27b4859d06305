"""The clone as data: its tracked files, its modules and what each of them imports."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("graph", "loaders", "queries", "api", "viz", "djeli")


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that git knows and that is there, relative to the root."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout.decode()
    return tuple(path for name in names.split("\0") if name and (ROOT / (path := Path(name))).is_file())


@cache
def modules() -> dict[str, Path]:
    """Dotted name → file, for each module of the packages (tracked or not: a new one counts too)."""
    files = [
        file for package in PACKAGES for file in (ROOT / package).rglob("*.py") if "node_modules" not in file.parts
    ]
    return {".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): file for file in files}


def strings(file: Path) -> Iterator[tuple[int, str]]:
    """Line and value of each string in FILE, the parts of f-strings included."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def imported(file: Path) -> set[str]:
    """Our own modules that FILE imports, type-checking imports too: they are dependencies all the same."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: line {node.lineno}: write the import absolute"
            names |= {_module(str(node.module), alias.name) for alias in node.names}
    return {name for name in names if name.split(".")[0] in PACKAGES}


def _module(parent: str, name: str) -> str:
    """`from parent import name` depends on the submodule where there is one, else on PARENT."""
    child = f"{parent}.{name}"
    return child if child in modules() else parent
