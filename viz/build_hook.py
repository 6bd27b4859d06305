"""Refuses to build a wheel without the explorer (hatchling runs this; it is not in the wheel)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PAGE = Path("viz/explorer/dist/index.html")


class ExplorerHook(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """VERSION is `standard` for a wheel; an `editable` install may build the explorer later."""
        if version == "standard" and not (Path(self.root) / PAGE).is_file():
            self.app.abort(f"The wheel needs {PAGE}, which is not there: build the explorer first with `make build`.")
