---
name: compare
summary:
  en: What differs between two days around a person or a body. Who heads, what belongs where, sites and areas, above and below
  fr: Ce qui diffère entre deux jours autour d'une personne ou d'un organisme. Qui dirige, ce qui dépend de quoi, sites et zones, au-dessus et au-dessous
parameters:
  entity:
    type: entity
    required: true
    description: {en: The id or name of the person or body, fr: "L'identifiant ou le nom de la personne ou de l'organisme"}
  from:
    type: date
    required: true
    description: {en: One day (YYYY-MM-DD), fr: Un jour (AAAA-MM-JJ)}
  to:
    type: date
    required: true
    description: {en: The other day (YYYY-MM-DD), fr: "L'autre jour (AAAA-MM-JJ)"}
  depth:
    type: integer
    default: 10
    minimum: 0
    maximum: 100
    description: {en: At most so many levels up, fr: Nombre maximal de niveaux vers le haut}
  below:
    type: integer
    default: 1
    minimum: 0
    maximum: 100
    description: {en: At most so many levels of the branch below, fr: Nombre maximal de niveaux de la branche au-dessous}
  kinds:
    type: choices
    choices: [command, administrative, member]
    default: command,administrative
    description: {en: "Kinds of belonging followed at every level; one whose kind no text says counts as administrative", fr: "Genres d'appartenance suivis à chaque niveau ; celle dont aucun texte ne dit le genre compte comme administrative"}
  assertion:
    type: choices
    choices: [stated, reported, alleged]
    description: {en: "Only what is said so, with commas between: stated by a document, reported on a source's word, alleged", fr: "Seulement ce qui est dit ainsi, séparé par des virgules : stated (affirmé par un document), reported (rapporté d'une source), alleged (allégué)"}
  limit:
    type: integer
    default: 200
    minimum: 1
    maximum: 1000
    description: {en: At most so many, fr: Nombre maximal}
  cursor:
    type: integer
    default: 0
    minimum: 0
    maximum: 1000000
    description: {en: The `next` of the former answer, fr: Le `next` de la réponse précédente}
columns:
  change: {en: "added, ended, changed (another commander, status, kind, rank or title) or moved (another parent, site or area)", fr: "added (ajouté), ended (terminé), changed (autre commandant, statut, genre, grade ou titre) ou moved (autre organisme parent, site ou zone)"}
  what: {en: "body (it comes into, or leaves, what surrounds the start), commander, parent, site, area, or of a person post, superior and subordinate", fr: "body (l'organisme entre dans l'entourage du départ ou le quitte), commander, parent, site, area, ou d'une personne post, superior et subordinate"}
  of: {en: Id of the body or person of which it is said, fr: "Identifiant de l'organisme ou de la personne dont on le dit"}
  of_name: {en: Its name, fr: Son nom}
  level: {en: "Its level, 1 the nearest above, -1 the nearest below, 0 the start; the nearer of the two days", fr: "Son niveau, 1 le plus proche au-dessus, -1 le plus proche au-dessous, 0 le départ ; le plus proche des deux jours"}
  before: {en: "What is said for the one day (id, name, kind, rank, title, role, status, edges)", fr: "Ce qui est dit pour le premier jour (id, name, kind, rank, title, role, status, edges)"}
  after: {en: "What is said for the other day, as above", fr: "Ce qui est dit pour l'autre jour, de même"}
  differs: {en: "Of what stands on both sides: which of status, kind, rank, title and role differ", fr: "De ce qui figure des deux côtés : ce qui diffère parmi status, kind, rank, title et role"}
  evidence: {en: The sentences behind all this, fr: Les phrases sur lesquelles tout cela repose}
---
UNWIND $people AS id MATCH (a:Person {id: id})-[r:HOLDS_POST]->(b:Organization)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $people AS id MATCH (a:Person {id: id})-[r:REPORTS_TO]->(b:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $people AS id MATCH (b:Person {id: id})<-[r:REPORTS_TO]-(a:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $parts AS id MATCH (a:Organization {id: id})-[r:PART_OF]->(b:Organization) WHERE coalesce(r.kind, 'administrative') IN $kinds
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $wholes AS id MATCH (b:Organization {id: id})<-[r:PART_OF]-(a:Organization) WHERE coalesce(r.kind, 'administrative') IN $kinds
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $bodies AS id MATCH (b:Organization {id: id})<-[r:HOLDS_POST]-(a:Person) WHERE r.role = 'commander'
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $bodies AS id MATCH (a:Organization {id: id})-[r:BASED_AT|OPERATES_IN]->(b:Place)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
