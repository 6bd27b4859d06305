"""Named questions: Cypher files with front matter, their catalogue and their drivers."""
