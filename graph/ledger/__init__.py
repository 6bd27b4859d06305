"""The ledger: documents, mentions, claims and judgements in SQL, the truth that everything else is projected from."""

from graph.ledger.compared import Compared, Label
from graph.ledger.evidence import Evidence
from graph.ledger.jobs import Job, Jobs
from graph.ledger.ledger import Ledger

__all__ = ["Compared", "Evidence", "Job", "Jobs", "Label", "Ledger"]
