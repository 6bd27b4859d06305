// form: the version of what a ledger becomes in the graph; a graph of another one is made anew.
MERGE (p:Projection {id: 'projection'})
SET p.sequence = $sequence, p.form = $form
