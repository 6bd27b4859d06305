"""What the server is told when it starts."""

from __future__ import annotations

from dataclasses import dataclass

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Settings:
    """HOSTS are the names by which the server is reached, beside those of this machine."""

    hosts: frozenset[str] = frozenset()
    body_bytes: int = 100 * 2**20  # of one request: larger uploads are refused
    follow_seconds: float = 0.25  # between two looks at what other processes loaded or decided

    @property
    def reached_as(self) -> frozenset[str]:
        return LOOPBACK | self.hosts
