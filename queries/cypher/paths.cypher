---
name: paths
summary:
  en: The shortest paths between two entities, with the evidence of each step
  fr: Les plus courts chemins entre deux entités, avec la preuve de chaque pas
parameters:
  from:
    type: entity
    required: true
    description: {en: The id or name of one end, fr: "L'identifiant ou le nom d'une extrémité"}
  to:
    type: entity
    required: true
    description: {en: The id or name of the other end, fr: "L'identifiant ou le nom de l'autre extrémité"}
  types:
    type: choices
    choices: [HOLDS_POST, REPORTS_TO, COMMANDS, PART_OF, PARTNER_OF, TOOK_PART_IN, TOOK_PLACE_AT, BASED_AT, OPERATES_IN, WITHIN, SUCCEEDED_BY, MENTIONED_IN]
    default: HOLDS_POST,REPORTS_TO,COMMANDS,PART_OF,PARTNER_OF,TOOK_PART_IN,TOOK_PLACE_AT,BASED_AT,OPERATES_IN,WITHIN,SUCCEEDED_BY
    description: {en: "Only these relations, with commas between", fr: "Seulement ces relations, séparées par des virgules"}
  "on":
    type: date
    description: {en: "Only links that hold, or may hold, on this day (YYYY-MM-DD)", fr: "Seulement les liens valides, ou peut-être valides, ce jour (AAAA-MM-JJ)"}
  depth:
    type: integer
    default: 6
    minimum: 1
    maximum: 10
    description: {en: At most so many steps, fr: Nombre maximal de pas}
  assertion:
    type: choices
    choices: [stated, reported, alleged]
    description: {en: "Only what is said so, with commas between: stated by a document, reported on a source's word, alleged", fr: "Seulement ce qui est dit ainsi, séparé par des virgules : stated (affirmé par un document), reported (rapporté d'une source), alleged (allégué)"}
  limit:
    type: integer
    default: 5
    minimum: 1
    maximum: 50
    description: {en: At most so many paths, fr: Nombre maximal de chemins}
columns:
  length: {en: How many steps, fr: Nombre de pas}
  nodes: {en: "The entities, from one end to the other", fr: "Les entités, d'une extrémité à l'autre"}
  edges: {en: "For each step its best evidenced link", fr: "Pour chaque pas, son lien le mieux étayé"}
---
UNWIND $ids AS id MATCH (n:Person {id: id})-[r]-(m) WHERE type(r) IN $types
RETURN r.key AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, startNode(r).name AS source_name, endNode(r).name AS target_name, properties(r) AS properties, n.id AS here, m.id AS there
UNION ALL
UNWIND $ids AS id MATCH (n:Organization {id: id})-[r]-(m) WHERE type(r) IN $types
RETURN r.key AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, startNode(r).name AS source_name, endNode(r).name AS target_name, properties(r) AS properties, n.id AS here, m.id AS there
UNION ALL
UNWIND $ids AS id MATCH (n:Operation {id: id})-[r]-(m) WHERE type(r) IN $types
RETURN r.key AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, startNode(r).name AS source_name, endNode(r).name AS target_name, properties(r) AS properties, n.id AS here, m.id AS there
UNION ALL
UNWIND $ids AS id MATCH (n:Place {id: id})-[r]-(m) WHERE type(r) IN $types
RETURN r.key AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, startNode(r).name AS source_name, endNode(r).name AS target_name, properties(r) AS properties, n.id AS here, m.id AS there
UNION ALL
UNWIND $ids AS id MATCH (n:Document {id: id})-[r]-(m) WHERE type(r) IN $types
RETURN r.key AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, startNode(r).name AS source_name, endNode(r).name AS target_name, properties(r) AS properties, n.id AS here, m.id AS there
