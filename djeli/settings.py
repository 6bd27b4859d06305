"""Settings: read once from options and DJELI_… variables, then passed down as values."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from djeli.texts import language, text
from graph.errors import UsageError
from graph.invalid import invalid


class Settings(BaseSettings):
    """DATA holds what LEDGER (a SQLAlchemy URL) and GRAPH (a URL or a file) do not place elsewhere."""

    model_config = SettingsConfigDict(env_prefix="DJELI_", extra="ignore", frozen=True)

    data: Path = Path("djeli-data")
    ledger: str | None = None
    graph: str | None = None
    gazetteer: Path | None = None
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65_535)
    public: bool = False
    hold_below: float | None = Field(default=None, ge=0, le=1)  # confidence; what the ledger has where it is not set
    author: str | None = None  # of decisions; who is logged in where it is not set

    @property
    def ledger_file(self) -> Path:
        return self.data / "ledger.sqlite"

    @property
    def ledger_url(self) -> str:
        return self.ledger or f"sqlite:///{self.ledger_file}"

    @property
    def graph_address(self) -> str:
        return self.graph or str(self.data / "graph.kgl")

    @property
    def server_file(self) -> Path:
        """Where a running server writes its address."""
        return self.data / "server.json"


def read_settings(given: Mapping[str, Any]) -> Settings:
    """Options that were GIVEN before variables before defaults. Raises UsageError."""
    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"]))
        detail = invalid(first).in_language(language())
        wrong = text("wrong", "setting", name=name, value=first["input"], detail=detail)
        raise UsageError(wrong) from error
