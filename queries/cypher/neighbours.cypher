---
name: neighbours
summary:
  en: What is linked to an entity, with the evidence of each link
  fr: Ce qui est lié à une entité, avec la preuve de chaque lien
parameters:
  entity:
    type: entity
    required: true
    description: {en: Its id or its name, fr: Son identifiant ou son nom}
  types:
    type: choices
    choices: [HOLDS_POST, REPORTS_TO, COMMANDS, PART_OF, PARTNER_OF, TOOK_PART_IN, TOOK_PLACE_AT, BASED_AT, OPERATES_IN, WITHIN, SUCCEEDED_BY, MENTIONED_IN]
    default: HOLDS_POST,REPORTS_TO,COMMANDS,PART_OF,PARTNER_OF,TOOK_PART_IN,TOOK_PLACE_AT,BASED_AT,OPERATES_IN,WITHIN,SUCCEEDED_BY
    description: {en: "Only these relations, with commas between", fr: "Seulement ces relations, séparées par des virgules"}
  "on":
    type: date
    description: {en: "Only links that hold, or may hold, on this day (YYYY-MM-DD)", fr: "Seulement les liens valides, ou peut-être valides, ce jour (AAAA-MM-JJ)"}
  assertion:
    type: choices
    choices: [stated, reported, alleged]
    description: {en: "Only what is said so, with commas between: stated by a document, reported on a source's word, alleged", fr: "Seulement ce qui est dit ainsi, séparé par des virgules : stated (affirmé par un document), reported (rapporté d'une source), alleged (allégué)"}
  limit:
    type: integer
    default: 100
    minimum: 1
    maximum: 500
    description: {en: At most so many, fr: Nombre maximal}
  cursor:
    type: integer
    default: 0
    minimum: 0
    maximum: 1000000
    description: {en: The `next` of the former answer, fr: Le `next` de la réponse précédente}
columns:
  node: {en: The neighbour, fr: Le voisin}
  edge: {en: The link with its evidence, fr: Le lien avec ses preuves}
---
CALL {
  MATCH (n:Person {id: $id}) RETURN n
  UNION ALL
  MATCH (n:Organization {id: $id}) RETURN n
  UNION ALL
  MATCH (n:Operation {id: $id}) RETURN n
  UNION ALL
  MATCH (n:Place {id: $id}) RETURN n
  UNION ALL
  MATCH (n:Document {id: $id}) RETURN n
}
MATCH (n)-[r]-(m)
WHERE type(r) IN $types
RETURN r.key AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
       startNode(r).name AS source_name, endNode(r).name AS target_name, properties(r) AS properties,
       m.id AS node, labels(m)[0] AS node_type, properties(m) AS node_properties
ORDER BY type, coalesce(r.evidence_count, 0) DESC, id, node
