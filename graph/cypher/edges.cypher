// rows: [{key, source, target, properties}]; SOURCE, TARGET and RELATION come from the vocabulary.
UNWIND $rows AS row
MATCH (a:SOURCE {id: row.source})
MATCH (b:TARGET {id: row.target})
MERGE (a)-[r:RELATION {key: row.key}]->(b)
SET r += row.properties
