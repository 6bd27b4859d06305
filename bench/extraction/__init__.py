"""How well Djeli extracts: `make bench-extraction`."""
