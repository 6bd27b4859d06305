// Edges of one RELATION, of all entities or of those in ids.
MATCH (a)-[r:RELATION]->(b)
WHERE $everything OR a.id IN $ids OR b.id IN $ids
RETURN r.key AS key, properties(r) AS edge,
       a.id AS source, labels(a) AS source_labels, properties(a) AS source_node,
       b.id AS target, labels(b) AS target_labels, properties(b) AS target_node
ORDER BY key
