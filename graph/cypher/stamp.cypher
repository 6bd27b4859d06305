MERGE (p:Projection {id: 'projection'})
SET p.sequence = $sequence
