"""From a source document to claims in the ledger: read, segment, recognise, relate, resolve."""
