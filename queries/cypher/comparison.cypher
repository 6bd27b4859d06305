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
  left: {en: "One of both, with its links by list, the documents that name it (papers, each with sentences) and the sites and places of what it heads and did (around)", fr: "L'une des deux, avec ses liens par liste, les documents qui la citent (papers, chacun avec des phrases) et les sites et lieux de ce qu'elle dirige et a fait (around)"}
  right: {en: The other, fr: L'autre}
  judgements: {en: "What rules and persons say of both, with reasons, persons' first", fr: "Ce que règles et personnes disent des deux, avec les raisons, les personnes d'abord"}
  shared: {en: What both are linked to, fr: Ce à quoi les deux sont liées}
  joined: {en: "What they would be as one: links before and after, those that agree, posts held at once", fr: "Ce qu'elles seraient en une : liens avant et après, ceux qui concordent, postes tenus en même temps"}
---
MATCH (:Person {id: $id})-[:HOLDS_POST]->(:Organization)-[r:BASED_AT]->(m:Place)
RETURN r.key AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
       startNode(r).name AS source_name, endNode(r).name AS target_name, properties(r) AS properties
UNION
MATCH (:Person {id: $id})-[:COMMANDS]->(:Operation)-[r:TOOK_PLACE_AT]->(m:Place)
RETURN r.key AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
       startNode(r).name AS source_name, endNode(r).name AS target_name, properties(r) AS properties
UNION
MATCH (:Person {id: $id})-[:TOOK_PART_IN]->(:Operation)-[r:TOOK_PLACE_AT]->(m:Place)
RETURN r.key AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
       startNode(r).name AS source_name, endNode(r).name AS target_name, properties(r) AS properties
