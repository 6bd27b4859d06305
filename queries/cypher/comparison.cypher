---
name: comparison
summary:
  en: Two entities side by side, with what speaks for and against their being one, and what joining them changes
  fr: Deux entités côte à côte, avec ce qui parle pour et contre leur identité, et ce que change leur réunion
parameters:
  left:
    type: entity
    required: true
    description: {en: The id or the name of one, fr: L'identifiant ou le nom de l'une}
  right:
    type: entity
    required: true
    description: {en: The id or the name of the other, fr: L'identifiant ou le nom de l'autre}
columns:
  left: {en: "One of both, with its links (edges), the documents that name it (papers, each with a sentence) and its places", fr: "L'une des deux, avec ses liens (edges), les documents qui la citent (papers, chacun avec une phrase) et ses lieux (places)"}
  right: {en: The other, fr: L'autre}
  score: {en: "How probable it is that they are one, 0 to 1; null where nobody asks", fr: "Probabilité qu'elles ne fassent qu'une, de 0 à 1 ; null si la question ne se pose pas"}
  reasons: {en: What speaks for and against, fr: Ce qui parle pour et contre}
  joining: {en: "Whose id stays (kept) where both are one, and how many posts, other links and documents go there", fr: "L'identifiant qui reste (kept) si les deux ne font qu'une, et combien de postes, d'autres liens et de documents le rejoignent"}
---
CALL {
  MATCH (n:Person {id: $id})-[r]-(m) RETURN r, m
  UNION ALL
  MATCH (n:Organization {id: $id})-[r]-(m) RETURN r, m
  UNION ALL
  MATCH (n:Operation {id: $id})-[r]-(m) RETURN r, m
  UNION ALL
  MATCH (n:Place {id: $id})-[r]-(m) RETURN r, m
  UNION ALL
  MATCH (n:Person {id: $id})-[:HOLDS_POST]->(:Organization)-[r:BASED_AT]->(m:Place) RETURN r, m
  UNION ALL
  MATCH (n:Person {id: $id})-[:COMMANDS]->(:Operation)-[r:TOOK_PLACE_AT]->(m:Place) RETURN r, m
  UNION ALL
  MATCH (n:Person {id: $id})-[:TOOK_PART_IN]->(:Operation)-[r:TOOK_PLACE_AT]->(m:Place) RETURN r, m
}
RETURN r.key AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
       startNode(r).name AS source_name, endNode(r).name AS target_name, properties(r) AS properties,
       m.id AS node, labels(m)[0] AS node_type, properties(m) AS node_properties
ORDER BY type, coalesce(r.evidence_count, 0) DESC, id, node
