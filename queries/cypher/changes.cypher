---
name: changes
summary:
  en: The days on which something changed around a person or a body, in its own posts and sites and in those of all above it
  fr: Les jours où quelque chose a changé autour d'une personne ou d'un organisme, dans ses postes et sites et dans ceux de tout ce qui est au-dessus
parameters:
  entity:
    type: entity
    required: true
    description: {en: The id or name of the person or body, fr: "L'identifiant ou le nom de la personne ou de l'organisme"}
  from:
    type: date
    description: {en: Only this day and later ones (YYYY-MM-DD), fr: Seulement ce jour et les suivants (AAAA-MM-JJ)}
  to:
    type: date
    not_before: from
    description: {en: Only this day and earlier ones (YYYY-MM-DD), fr: Seulement ce jour et les précédents (AAAA-MM-JJ)}
  depth:
    type: integer
    default: 10
    minimum: 0
    maximum: 100
    description: {en: At most so many levels up, fr: Nombre maximal de niveaux vers le haut}
  below:
    type: integer
    default: 0
    minimum: 0
    maximum: 100
    description: {en: "Also so many levels of the branch below", fr: "Aussi tant de niveaux de la branche au-dessous"}
  kinds:
    type: choices
    choices: [command, administrative, member]
    default: command,administrative
    description: {en: "Kinds of belonging followed at every level; one whose kind no text says counts as administrative", fr: "Genres d'appartenance suivis à chaque niveau ; celle dont aucun texte ne dit le genre compte comme administrative"}
  assertion:
    type: choices
    choices: [stated, reported, alleged]
    description: {en: "Only what is said so, with commas between: stated by a document, reported on a source's word, alleged", fr: "Seulement ce qui est dit ainsi, séparé par des virgules : stated (affirmé par un document), reported (rapporté d'une source), alleged (allégué)"}
  evidence:
    type: integer
    default: 3
    minimum: 0
    maximum: 3
    description: {en: "At most so many sentences with each link; 0 for none, which is faster", fr: "Nombre maximal de phrases par lien ; 0 pour aucune, ce qui est plus rapide"}
  limit:
    type: integer
    default: 500
    minimum: 1
    maximum: 1000
    description: {en: At most so many days, fr: Nombre maximal de jours}
  cursor:
    type: integer
    default: 0
    minimum: 0
    maximum: 1000000
    description: {en: The `next` of the former answer, fr: Le `next` de la réponse précédente}
columns:
  day: {en: "The day (YYYY-MM-DD), the earliest first", fr: "Le jour (AAAA-MM-JJ), le plus ancien d'abord"}
  count: {en: How many edges change or are cited on it, fr: Nombre de liens qui changent ou sont cités ce jour}
  events: {en: "What happened (event: began, ended, first_cited or last_cited; date: as precise as the sources, of which the day is the first or the last possible; edge)", fr: "Ce qui s'est passé (event : began, ended, first_cited ou last_cited ; date : aussi précise que les sources, dont le jour est le premier ou le dernier possible ; edge)"}
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
