"""From what the ledger says to the nodes and edges of the graph: one edge per distinct claim."""

from graph.consolidate.consolidate import Consolidated, consolidate, entity_nodes
from graph.consolidate.edges import Backing, Edge, best_evidence
from graph.consolidate.nodes import Node

__all__ = ["Backing", "Consolidated", "Edge", "Node", "best_evidence", "consolidate", "entity_nodes"]
