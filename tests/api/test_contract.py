"""The server keeps what its OpenAPI promises, whatever is asked: schemathesis' checks over every operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, assume, given, settings
from schemathesis.core.result import Ok
from schemathesis.generation import GenerationMode

from tests.api.conftest import Server

EXAMPLES = 20
STREAMS = {"job_events"}  # never ends for a job that waits


@pytest.mark.parametrize("mode", GenerationMode)
def test_the_contract(server: Server, mode: GenerationMode) -> None:
    schema = schemathesis.openapi.from_url(f"{server.url}/openapi.json")
    operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
    assert len(operations) > 15
    for operation in operations:
        # A file may hold anything, so that only parameters can be wrong.
        can_be_wrong = bool(list(operation.iter_parameters()))
        if operation.definition.raw["operationId"] in STREAMS or (mode.is_negative and not can_be_wrong):
            continue

        @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy(generation_mode=mode))
        def check(case: schemathesis.Case[Any]) -> None:
            assume(mode.is_negative or not ends_first(case.query or {}))
            case.call_and_validate()

        check()


def ends_first(said: Mapping[str, Any]) -> bool:
    """Whether a period ends before it begins: no schema can say that it must not."""
    first, last = said.get("from"), said.get("to")
    return isinstance(first, str) and isinstance(last, str) and last < first
