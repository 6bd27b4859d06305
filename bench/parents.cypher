// Every body and a parent of it.
MATCH (a:Organization)-[r:PART_OF]->(b:Organization)
RETURN a.id AS below, b.id AS above
