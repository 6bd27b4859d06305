"""The model, the vocabulary, the ledger, the stores and the projector between them."""
