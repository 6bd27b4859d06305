---
name: overview
summary:
  en: Everything there is, each where it belongs - bodies in the bodies that they are part of, people in the body of their surest and latest post, places in places, operations where they took place
  fr: Tout ce qu'il y a, chaque chose à sa place - les organismes dans ceux dont ils font partie, les personnes dans l'organisme de leur poste le plus sûr et le plus récent, les lieux dans les lieux, les opérations là où elles ont eu lieu
parameters:
  "on":
    type: date
    description: {en: "Only what belongs, or may belong, there on this day (YYYY-MM-DD)", fr: "Seulement ce qui s'y rattache, ou peut s'y rattacher, ce jour (AAAA-MM-JJ)"}
  assertion:
    type: choices
    choices: [stated, reported, alleged]
    description: {en: "Only what is said so, with commas between: stated by a document, reported on a source's word, alleged", fr: "Seulement ce qui est dit ainsi, séparé par des virgules : stated (affirmé par un document), reported (rapporté d'une source), alleged (allégué)"}
  limit:
    type: integer
    default: 20000
    minimum: 1
    maximum: 50000
    description: {en: "At most so many, the best documented first", fr: "Nombre maximal, d'abord ce qui est le mieux documenté"}
columns:
  id: {en: Its id, fr: Son identifiant}
  type: {en: "Person, Organization, Operation or Place", fr: "Person, Organization, Operation ou Place"}
  name: {en: Its name, fr: Son nom}
  documents: {en: How many documents name it, fr: Nombre de documents qui le nomment}
  within: {en: "Id of what it belongs to, null where that is not known", fr: "Identifiant de ce à quoi il se rattache, null si on ne le sait pas"}
  status: {en: "Whether it belongs there on that day: holds or may_hold; null without a day, or where that has no duration", fr: "S'il s'y rattache ce jour-là : holds ou may_hold ; null sans jour, ou si cela n'a pas de durée"}
---
MATCH (n:Person) WHERE $nodes RETURN n.id AS id, 'Person' AS type, n.name AS name, n.documents AS documents, NULL AS within, NULL AS properties
UNION ALL
MATCH (n:Organization) WHERE $nodes RETURN n.id AS id, 'Organization' AS type, n.name AS name, n.documents AS documents, NULL AS within, NULL AS properties
UNION ALL
MATCH (n:Operation) WHERE $nodes RETURN n.id AS id, 'Operation' AS type, n.name AS name, n.documents AS documents, NULL AS within, NULL AS properties
UNION ALL
MATCH (n:Place) WHERE $nodes RETURN n.id AS id, 'Place' AS type, n.name AS name, n.documents AS documents, NULL AS within, NULL AS properties
UNION ALL
MATCH (n:Person)-[r:HOLDS_POST]->(w:Organization) WHERE NOT $nodes RETURN n.id AS id, type(r) AS type, NULL AS name, NULL AS documents, w.id AS within, {assertion: r.assertion, evidence_count: r.evidence_count, first_cited: r.first_cited, last_cited: r.last_cited, status: r.status, began_min: r.began_min, began_max: r.began_max, ended: r.ended, ended_min: r.ended_min, ended_max: r.ended_max} AS properties
UNION ALL
MATCH (n:Organization)-[r:PART_OF]->(w:Organization) WHERE NOT $nodes RETURN n.id AS id, type(r) AS type, NULL AS name, NULL AS documents, w.id AS within, {assertion: r.assertion, evidence_count: r.evidence_count, first_cited: r.first_cited, last_cited: r.last_cited, status: r.status, began_min: r.began_min, began_max: r.began_max, ended: r.ended, ended_min: r.ended_min, ended_max: r.ended_max} AS properties
UNION ALL
MATCH (n:Operation)-[r:TOOK_PLACE_AT]->(w:Place) WHERE NOT $nodes RETURN n.id AS id, type(r) AS type, NULL AS name, NULL AS documents, w.id AS within, {assertion: r.assertion, evidence_count: r.evidence_count, first_cited: r.first_cited, last_cited: r.last_cited, status: r.status, began_min: r.began_min, began_max: r.began_max, ended: r.ended, ended_min: r.ended_min, ended_max: r.ended_max} AS properties
UNION ALL
MATCH (n:Place)-[r:WITHIN]->(w:Place) WHERE NOT $nodes RETURN n.id AS id, type(r) AS type, NULL AS name, NULL AS documents, w.id AS within, {assertion: r.assertion, evidence_count: r.evidence_count, first_cited: r.first_cited, last_cited: r.last_cited, status: r.status, began_min: r.began_min, began_max: r.began_max, ended: r.ended, ended_min: r.ended_min, ended_max: r.ended_max} AS properties
