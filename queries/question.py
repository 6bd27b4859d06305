"""A named question: its front matter (YAML between two lines `---`) and its Cypher."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Any

import yaml

from graph.errors import UsageError
from graph.sentences import say
from queries.parameters import Parameter, Value

Words = Mapping[str, str]  # "en" and "fr" → text


@dataclass(frozen=True, slots=True)
class Question:
    """PARAMETERS and COLUMNS keep the order of the file."""

    name: str
    summary: Words
    parameters: Mapping[str, Parameter]
    columns: Mapping[str, Words]
    cypher: str

    @classmethod
    def read(cls, file: Traversable) -> Question:
        _, front, cypher = file.read_text(encoding="utf-8").split("---\n", 2)
        said: dict[str, Any] = yaml.safe_load(front)
        parameters = {name: Parameter(name, **details) for name, details in said["parameters"].items()}
        return cls(said["name"], said["summary"], parameters, said["columns"], cypher.strip())

    def values(self, said: Mapping[str, str]) -> dict[str, Value]:
        """Each parameter's value, read from what was SAID or its default. Raises UsageError."""
        if unknown := sorted(set(said) - set(self.parameters)):
            known = ", ".join(self.parameters)
            raise UsageError(say("parameter_unknown", question=self.name, name=unknown[0], known=known))
        values = {name: parameter.read(said.get(name)) for name, parameter in self.parameters.items()}
        for parameter in self.parameters.values():
            parameter.check(values)
        return values
