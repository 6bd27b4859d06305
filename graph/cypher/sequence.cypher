MATCH (p:Projection {id: 'projection'})
RETURN p.sequence AS sequence
