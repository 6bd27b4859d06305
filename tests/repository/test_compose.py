"""docker-compose.yml against the Compose specification, and the rules of ours that a schema cannot say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.repository.tree import ROOT, tracked

FILE = ROOT / "docker-compose.yml"
COMPOSE: dict[str, Any] = yaml.safe_load(FILE.read_text("utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
every_service = pytest.mark.parametrize("service", SERVICES.values(), ids=list(SERVICES))


def test_file_follows_the_compose_specification() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", str(FILE)]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


@every_service
def test_service_runs_without_rights(service: dict[str, Any]) -> None:
    user = service["user"].split(":")[0]
    assert user.isdigit()
    assert int(user) > 0
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert not {"privileged", "cap_add", "devices", "pid", "ipc", "userns_mode"} & set(service)
    assert service.get("network_mode", "bridge") in {"bridge", "service:neo4j"}


@every_service
def test_service_says_whether_it_is_healthy(service: dict[str, Any]) -> None:
    assert {"test", "interval", "timeout", "retries", "start_period"} <= set(service["healthcheck"])
    assert service["restart"] == "unless-stopped"


@every_service
def test_service_keeps_its_data_in_named_volumes(service: dict[str, Any]) -> None:
    assert service["volumes"]
    assert {volume.split(":")[0] for volume in service["volumes"]} <= set(COMPOSE["volumes"])


@every_service
def test_image_has_a_version(service: dict[str, Any]) -> None:
    assert re.fullmatch(r"[\w/.-]+:\d[\w.-]*", service["image"])


@every_service
def test_ports_are_open_to_this_machine_only(service: dict[str, Any]) -> None:
    assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))


def test_services_that_are_named_exist() -> None:
    assert all(set(service.get("depends_on", {})) <= set(SERVICES) for service in SERVICES.values())


def test_password_comes_from_the_environment_and_must_be_given() -> None:
    values = [str(value) for service in SERVICES.values() for value in service["environment"].values()]
    passwords = [value for value in values if "PASSWORD" in value]
    assert len(passwords) == len(SERVICES)
    assert all("${NEO4J_PASSWORD:?" in value for value in passwords)


def test_app_waits_for_a_healthy_graph_and_asks_it_over_the_loopback() -> None:
    app = SERVICES["djeli"]
    assert app["depends_on"]["neo4j"]["condition"] == "service_healthy"
    assert app["network_mode"] == "service:neo4j"
    assert app["environment"]["DJELI_GRAPH"].endswith("@127.0.0.1:7687")


def test_app_image_is_of_this_version_and_not_root() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text("utf-8")
    version = re.search(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    assert version
    assert SERVICES["djeli"]["image"] == f"djeli:{version[1]}"
    assert dockerfile.split("FROM ")[-1].count("\nUSER 10001:10001\n") == 1


def test_what_the_image_is_built_from_is_in_the_repository() -> None:
    copies = re.findall(r"^COPY (?!--from)(.+) \S+$", (ROOT / "Dockerfile").read_text("utf-8"), re.MULTILINE)
    known = {Path(*path.parts[:depth]) for path in tracked() for depth in range(1, len(path.parts) + 1)}
    assert copies
    assert {Path(source) for line in copies for source in line.split()} <= known
