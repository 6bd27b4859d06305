"""The wheel holds what the tree holds, works in a clean environment, and is refused without the explorer."""

from __future__ import annotations

import json
import re
import tomllib
import zipfile
from pathlib import Path

from tests.packaging.conftest import DIST, ROOT, Environment, build, shipped

PACKAGES = {"graph", "loaders", "queries", "api", "viz", "djeli"}
CLONE_ONLY = ("viz/explorer/", "viz/build_hook.py")
LARGEST = 400_000_000  # bytes on disk
HEAVY = {"IPython", "docx", "fastapi", "kglite", "lxml", "neo4j", "networkx", "pypdfium2", "pyvis", "sqlalchemy"}
IMPORT_ALL = """
import importlib, sys
from graph.errors import UsageError
extras, *names = sys.argv[1:]
for name in names:
    try:
        assert "site-packages" in importlib.import_module(name).__file__
    except (ModuleNotFoundError, UsageError) as error:  # whoever imports such a module is told what to install
        missing = error if isinstance(error, ModuleNotFoundError) else error.__cause__
        assert missing.name.partition(".")[0] in extras.split(), name
"""


def test_wheel_holds_the_packages_and_the_explorer(wheel: Path) -> None:
    sources = {path.as_posix() for path in shipped(ROOT) if path.parts[0] in PACKAGES}
    expected = {name for name in sources if not name.startswith(CLONE_ONLY) and not name.endswith("/train.py")}
    expected |= {file.relative_to(ROOT).as_posix() for file in (ROOT / DIST).rglob("*") if file.is_file()}
    actual = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert actual == expected


def test_wheel_without_the_explorer_is_refused(tree: Path, tmp_path: Path) -> None:
    refused = build(tree, tmp_path, "--wheel")
    assert refused.returncode != 0
    assert "The wheel needs viz/explorer/dist/index.html, which is not there" in refused.stdout + refused.stderr
    assert not list(tmp_path.glob("*.whl"))


def test_every_module_imports_with_the_declared_dependencies(
    installed: Environment, wheel: Path, tmp_path: Path
) -> None:
    files = [Path(name) for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".py")]
    modules = sorted(".".join(file.with_suffix("").parts).removesuffix(".__init__") for file in files)
    importable = [module for module in modules if not module.endswith("__main__")]
    installed.run("python", "-W", "error", "-c", IMPORT_ALL, " ".join(extras()), *importable, cwd=tmp_path)


def extras() -> set[str]:
    """What only an extra brings."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    packages = [package for some in declared["optional-dependencies"].values() for package in some]
    return {re.split(r"\W", package)[0] for package in packages}


def test_installed_wheel_is_not_large(installed: Environment) -> None:
    files = installed.libraries.rglob("*")
    assert sum(file.stat().st_size for file in files if file.is_file()) < LARGEST


def test_installed_command_loads_and_exports(installed: Environment, tmp_path: Path) -> None:
    """From another folder, so that every data file must come from the wheel."""
    report = tmp_path / "report.txt"
    report.write_text("Colonel Mamadou Exemple is the commander of the Gendarmerie nationale of Mali.\n", "utf-8")
    installed.run("djeli", "load", report, cwd=tmp_path)
    lines = installed.run("djeli", "export", "--format", "jsonl", cwd=tmp_path).stdout.splitlines()
    assert "report.txt" in {json.loads(line).get("name") for line in lines}


def test_help_loads_no_heavy_library(installed: Environment, tmp_path: Path) -> None:
    helped = installed.run("python", "-X", "importtime", "-m", "djeli", "--help", cwd=tmp_path)
    imported = {line.rsplit("|", 1)[-1].strip() for line in helped.stderr.splitlines() if "|" in line}
    assert "load" in helped.stdout
    assert "typer" in imported
    assert not imported & HEAVY
