"""The interface keeps what its own description says, whatever is sent: made up by schemathesis from the description."""

from __future__ import annotations

import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

_CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
_OPERATIONS = [
    ("/api/ask", "POST"),
    ("/api/measures", "GET"),
    ("/api/measures/{number}", "GET"),
    ("/healthz", "GET"),
    ("/metrics", "GET"),
]
# A question and criteria can be sent wrongly: a number is any text, and the others take nothing.
_TRIED = [(*operation, GenerationMode.POSITIVE) for operation in _OPERATIONS]
_TRIED += [(*operation, GenerationMode.NEGATIVE) for operation in _OPERATIONS[:2]]


@pytest.fixture(scope="module")
def description(client: TestClient) -> schemathesis.BaseSchema:
    """Return the description that the server gives of itself."""
    return schemathesis.openapi.from_asgi("/api/openapi.json", client.app)


def test_all_operations_are_tried(client: TestClient) -> None:
    """The list above is complete."""
    paths = client.get("/api/openapi.json").json()["paths"]
    assert sorted(_OPERATIONS) == sorted((path, method.upper()) for path, ms in paths.items() for method in ms)


@pytest.mark.parametrize(("path", "method", "mode"), _TRIED)
def test_server_keeps_its_description(
    description: schemathesis.BaseSchema, path: str, method: str, mode: GenerationMode
) -> None:
    """No server error, and no status, type or shape that is not described, for right and for wrong requests."""

    @given(case=description[path][method].as_strategy(generation_mode=mode))
    @settings(max_examples=40, derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    def keeps(case: schemathesis.Case) -> None:
        case.call_and_validate(checks=_CHECKS)

    keeps()
