"""What each question does with its Cypher: run it once and shape the rows, or walk with it step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from queries.drivers.chain_of_command import chain_of_command
from queries.drivers.changes import changes
from queries.drivers.claims import claims
from queries.drivers.colleagues import colleagues
from queries.drivers.compare import compare
from queries.drivers.comparison import comparison
from queries.drivers.documents import document, documents
from queries.drivers.entity import entity
from queries.drivers.evidence import evidence
from queries.drivers.mentions import mentions
from queries.drivers.neighbours import neighbour_counts, neighbours, partners
from queries.drivers.operations import operations
from queries.drivers.overview import overview
from queries.drivers.paths import paths
from queries.drivers.places import places
from queries.drivers.responsible import responsible
from queries.drivers.review import decisions, maybe_same, review
from queries.drivers.search import search
from queries.drivers.status import status
from queries.drivers.subordinates import subordinates
from queries.drivers.succession import succession
from queries.drivers.unit import unit
from queries.envelope import Envelope
from queries.inquiry import Inquiry

Driver = Callable[[Inquiry], Envelope]

DRIVERS: Mapping[str, Driver] = {
    driver.__name__: driver
    for driver in (
        *(search, entity, claims, neighbours, neighbour_counts, chain_of_command, subordinates, partners),
        *(unit, succession, colleagues, compare, changes, responsible),
        *(paths, overview, operations, places, evidence, documents, document, status),
        *(review, maybe_same, comparison, mentions, decisions),
    )
}
