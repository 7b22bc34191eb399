"""The interface keeps what its own description says, whatever is sent: made up by schemathesis from the description."""

from __future__ import annotations

import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

_CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="module")
def description(client: TestClient) -> object:
    """Return the description that the server gives of itself."""
    return schemathesis.openapi.from_asgi("/api/openapi.json", client.app)


schema = schemathesis.pytest.from_fixture("description")


@schema.parametrize()
@settings(max_examples=30, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck), database=None)
def test_server_keeps_its_description(case: schemathesis.Case) -> None:
    """No server error, no status, type or shape that is not described."""
    case.call_and_validate(checks=_CHECKS)
