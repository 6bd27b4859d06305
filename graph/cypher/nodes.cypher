// rows: [{id, properties}]; LABEL is one of the vocabulary's node types.
UNWIND $rows AS row
MERGE (n:LABEL {id: row.id})
SET n += row.properties
