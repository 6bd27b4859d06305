MATCH (n:Organization)
OPTIONAL MATCH (n)-[r]-(m)
RETURN n.id AS id, r.key AS key, m.id AS other
LIMIT 100
