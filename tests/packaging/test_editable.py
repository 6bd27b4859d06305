"""An editable install runs the clone's own files, and needs no explorer yet."""

from __future__ import annotations

from pathlib import Path

from tests.packaging.conftest import Environment, new_environment


def test_editable_install_runs_the_tree(tree: Path, installed: Environment, tmp_path: Path) -> None:
    environment = new_environment(tmp_path / "venv")
    environment.run("pip", "install", "--quiet", "--no-deps", "--editable", tree, cwd=tmp_path)
    # The libraries are those of the wheel's environment: installing them once more would show nothing.
    (environment.libraries / "zz_libraries.pth").write_text(f"{installed.libraries}\n", "utf-8")
    where = environment.run("python", "-c", "import djeli, graph; print(djeli.__file__, graph.__file__)", cwd=tmp_path)
    assert [Path(name).parents[1] for name in where.stdout.split()] == [tree, tree]
    assert "load" in environment.run("djeli", "--help", cwd=tmp_path).stdout
