---
name: neighbour_counts
summary:
  en: How many neighbours an entity has, by relation, direction and type
  fr: Nombre de voisins d'une entité, par relation, sens et type
parameters:
  entity:
    type: entity
    required: true
    description: {en: Its id or its name, fr: Son identifiant ou son nom}
  assertion:
    type: choices
    choices: [stated, reported, alleged]
    description: {en: "Only what is said so, with commas between: stated by a document, reported on a source's word, alleged", fr: "Seulement ce qui est dit ainsi, séparé par des virgules : stated (affirmé par un document), reported (rapporté d'une source), alleged (allégué)"}
columns:
  type: {en: The relation, fr: La relation}
  direction: {en: "out (from the entity) or in", fr: "out (depuis l'entité) ou in"}
  node_type: {en: The neighbours' type, fr: Le type des voisins}
  count: {en: How many links, fr: Nombre de liens}
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
WHERE size($assertion) = 0 OR coalesce(r.assertion, 'stated') IN $assertion
WITH type(r) AS type, CASE WHEN startNode(r).id = n.id THEN 'out' ELSE 'in' END AS direction, labels(m)[0] AS node_type, r
RETURN type, direction, node_type, count(r) AS count
ORDER BY type, direction, node_type
