// In pieces: a server keeps a transaction in memory.
MATCH (n:LABEL)
WITH n LIMIT 10000
DETACH DELETE n
RETURN count(*) AS removed
