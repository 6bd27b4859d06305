"""The import rules of docs/architecture.md."""

from __future__ import annotations

import networkx
import pytest

from tests.repository.tree import PACKAGES, imported, modules

MAY_IMPORT = {
    "graph": set[str](),
    "queries": {"graph"},
    "loaders": {"graph"},
    "viz": {"queries", "graph"},
    "api": {"queries", "viz", "graph", "loaders"},
    "djeli": set(PACKAGES),
}


@pytest.mark.parametrize("package", PACKAGES)
def test_package_imports_only_what_it_may(package: str) -> None:
    allowed = MAY_IMPORT[package] | {package}
    wrong = [
        f"{module} imports {name}"
        for module, file in modules().items()
        if module.split(".")[0] == package
        for name in imported(file)
        if name.split(".")[0] not in allowed
    ]
    assert not wrong


def test_no_import_circles() -> None:
    imports: networkx.DiGraph[str] = networkx.DiGraph(
        (module, name) for module, file in modules().items() for name in imported(file)
    )
    circles = [sorted(circle) for circle in networkx.strongly_connected_components(imports) if len(circle) > 1]
    assert not circles
