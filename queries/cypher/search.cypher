---
name: search
summary:
  en: Entities by name; forgives accents, case, word order and a typo, and knows acronyms
  fr: Les entités par leur nom ; pardonne les accents, la casse, l'ordre des mots et une faute, et connaît les sigles
parameters:
  q:
    type: text
    required: true
    description: {en: "A name, part of one, or an acronym", fr: "Un nom, une partie d'un nom ou un sigle"}
  type:
    type: choices
    choices: [Person, Organization, Operation, Place]
    description: {en: "Only these types, with commas between", fr: "Seulement ces types, séparés par des virgules"}
  limit:
    type: integer
    default: 20
    minimum: 1
    maximum: 100
    description: {en: At most so many, fr: Nombre maximal}
columns:
  id: {en: Its id, fr: Son identifiant}
  type: {en: "Person, Organization, Operation or Place", fr: "Person, Organization, Operation ou Place"}
  name: {en: The name to show, fr: Le nom à afficher}
  names: {en: All its names as written, fr: Tous ses noms tels qu'écrits}
  acronym: {en: Its acronym or null, fr: Son sigle ou null}
  documents: {en: How many documents name it, fr: Nombre de documents qui le citent}
  mentions: {en: How many times it is named, fr: Nombre de mentions}
  hint: {en: "What tells namesakes apart: posts, places, years", fr: "Ce qui distingue les homonymes : postes, lieux, années"}
  score: {en: "How well it fits, better ones higher", fr: "Qualité de la réponse, la meilleure en haut"}
---
UNWIND $ids AS id MATCH (n:Person {id: id})-[r:HOLDS_POST]->(m)
RETURN n.id AS id, 'posts' AS hint, r.post_title AS word, m.name AS name, coalesce(r.began_min, r.first_cited) AS first, coalesce(r.ended_max, r.last_cited) AS last
UNION ALL
UNWIND $ids AS id MATCH (n:Organization {id: id})-[r]->(m:Place) WHERE type(r) IN ['BASED_AT', 'OPERATES_IN']
RETURN n.id AS id, 'places' AS hint, NULL AS word, m.name AS name, coalesce(r.began_min, r.first_cited) AS first, coalesce(r.ended_max, r.last_cited) AS last
UNION ALL
UNWIND $ids AS id MATCH (n:Organization {id: id})-[r:PART_OF]->(m:Organization)
RETURN n.id AS id, 'posts' AS hint, NULL AS word, m.name AS name, coalesce(r.began_min, r.first_cited) AS first, coalesce(r.ended_max, r.last_cited) AS last
UNION ALL
UNWIND $ids AS id MATCH (n:Operation {id: id})-[r:TOOK_PLACE_AT]->(m)
RETURN n.id AS id, 'places' AS hint, NULL AS word, m.name AS name, n.began_min AS first, n.began_max AS last
UNION ALL
UNWIND $ids AS id MATCH (n:Person {id: id})-[r]->(:Operation)-[:TOOK_PLACE_AT]->(m)
RETURN n.id AS id, 'places' AS hint, NULL AS word, m.name AS name, r.first_cited AS first, r.last_cited AS last
UNION ALL
UNWIND $ids AS id MATCH (n:Place {id: id}) WHERE n.region IS NOT NULL
RETURN n.id AS id, 'places' AS hint, NULL AS word, n.region + ', ' + coalesce(n.country, '') AS name, NULL AS first, NULL AS last
