MATCH (p:Projection {id: 'projection', form: $form})
RETURN p.sequence AS sequence
