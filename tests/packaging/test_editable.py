"""An editable install runs the clone's own files, and needs no explorer yet."""

from __future__ import annotations

from pathlib import Path

from tests.packaging.conftest import Environment, new_environment


def test_editable_install_runs_the_tree(tree: Path, constraints: Path, tmp_path: Path) -> None:
    environment: Environment = new_environment(tmp_path / "venv")
    environment.run("pip", "install", "--quiet", "--constraint", constraints, "--editable", tree, cwd=tmp_path)
    where = environment.run("python", "-c", "import djeli, graph; print(djeli.__file__, graph.__file__)", cwd=tmp_path)
    assert [Path(name).parents[1] for name in where.stdout.split()] == [tree, tree]
    assert "load" in environment.run("djeli", "--help", cwd=tmp_path).stdout
