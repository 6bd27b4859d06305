---
name: unit
summary:
  en: A body's page as of a day, or over all time. Who heads it and serves in it, what it is part of, its sites and areas of operation, its branches and its names
  fr: La fiche d'un organisme à une date, ou de tous les temps. Qui le dirige et y sert, de quoi il fait partie, ses sites et zones d'opération, ses branches et ses noms
parameters:
  entity:
    type: entity
    required: true
    description: {en: The id or name of the body, fr: "L'identifiant ou le nom de l'organisme"}
  "on":
    type: date
    description: {en: "Only what holds, or may hold, on this day (YYYY-MM-DD); without it everything, with its dates", fr: "Seulement ce qui est valide, ou peut-être valide, ce jour (AAAA-MM-JJ) ; à défaut tout, avec ses dates"}
  kinds:
    type: choices
    choices: [command, administrative, member]
    default: command,administrative,member
    description: {en: "Kinds of belonging; one whose kind no text says counts as administrative", fr: "Genres d'appartenance ; celle dont aucun texte ne dit le genre compte comme administrative"}
  assertion:
    type: choices
    choices: [stated, reported, alleged]
    description: {en: "Only what is said so, with commas between: stated by a document, reported on a source's word, alleged", fr: "Seulement ce qui est dit ainsi, séparé par des virgules : stated (affirmé par un document), reported (rapporté d'une source), alleged (allégué)"}
  limit:
    type: integer
    default: 100
    minimum: 1
    maximum: 1000
    description: {en: At most so many of each list, fr: Nombre maximal de chaque liste}
  cursor:
    type: integer
    default: 0
    minimum: 0
    maximum: 1000000
    description: {en: The `next` of the former answer, fr: Le `next` de la réponse précédente}
columns:
  id: {en: Its id, fr: Son identifiant}
  name: {en: The name to show, fr: Le nom à afficher}
  acronym: {en: Its acronym or null, fr: Son sigle ou null}
  counts: {en: How many each list holds in all, fr: Combien chaque liste compte en tout}
  commanders: {en: "Who heads it, each person once (id, name, rank, title, role, status, edges), the surest first; several where sources name several", fr: "Qui le dirige, chaque personne une fois (id, name, rank, title, role, status, edges), le plus sûr d'abord ; plusieurs si les sources en nomment plusieurs"}
  last_known: {en: "Where nobody surely heads it on the day: the last head known before and until when, or null", fr: "Si personne ne le dirige sûrement ce jour-là : le dernier chef connu auparavant et jusqu'à quand, ou null"}
  members: {en: "Who serves in it without heading it, as above", fr: "Qui y sert sans le diriger, de même"}
  parents: {en: "What it is part of (id, name, kind, status, edges)", fr: "De quoi il fait partie (id, name, kind, status, edges)"}
  memberships: {en: "Of what it is a member (joint forces, coalitions), as above", fr: "De quoi il est membre (forces conjointes, coalitions), de même"}
  children: {en: "What is part of it, or a member, as above", fr: "Ce qui en fait partie ou en est membre, de même"}
  sites: {en: "Where it is based (id, name, lat, lon, country, region, status, edges)", fr: "Où il est basé (id, name, lat, lon, country, region, status, edges)"}
  areas: {en: "Where it operates, as above", fr: "Où il opère, de même"}
  predecessors: {en: "What it was before (id, name, kind, edges)", fr: "Ce qu'il était auparavant (id, name, kind, edges)"}
  successors: {en: "What it became, as above", fr: "Ce qu'il est devenu, de même"}
  aliases: {en: "Its other names (name, first_cited, last_cited, status, evidence_count, documents, evidence)", fr: "Ses autres noms (name, first_cited, last_cited, status, evidence_count, documents, evidence)"}
  classifications: {en: "What sources class it as (classification, first_cited, last_cited, status, evidence_count, documents, evidence)", fr: "Comment les sources le classent (classification, first_cited, last_cited, status, evidence_count, documents, evidence)"}
  existence: {en: "When it existed (began, ended, first_cited, last_cited, open_ended as researchers assume, status, evidence_count, documents, evidence)", fr: "Quand il a existé (began, ended, first_cited, last_cited, open_ended selon les chercheurs, status, evidence_count, documents, evidence)"}
---
MATCH (b:Organization {id: $id})<-[r:HOLDS_POST]-(a:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
MATCH (a:Organization {id: $id})-[r:PART_OF]->(b:Organization) WHERE coalesce(r.kind, 'administrative') IN $kinds
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
MATCH (b:Organization {id: $id})<-[r:PART_OF]-(a:Organization) WHERE coalesce(r.kind, 'administrative') IN $kinds
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
MATCH (a:Organization {id: $id})-[r:BASED_AT|OPERATES_IN]->(b:Place)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
MATCH (a:Organization {id: $id})-[r:SUCCEEDED_BY]->(b:Organization)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
MATCH (b:Organization {id: $id})<-[r:SUCCEEDED_BY]-(a:Organization)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
