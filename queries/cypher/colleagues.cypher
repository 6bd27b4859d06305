---
name: colleagues
summary:
  en: Who stood above, beside and below a person, through which body, and on which days both held their posts
  fr: Qui se trouvait au-dessus, à côté et au-dessous d'une personne, par quel organisme, et quels jours les deux occupaient leurs postes
parameters:
  entity:
    type: entity
    required: true
    description: {en: The id or name of the person, fr: "L'identifiant ou le nom de la personne"}
  "on":
    type: date
    description: {en: "Only this day (YYYY-MM-DD)", fr: "Seulement ce jour (AAAA-MM-JJ)"}
  from:
    type: date
    description: {en: Only this day and later ones (YYYY-MM-DD), fr: Seulement ce jour et les suivants (AAAA-MM-JJ)}
  to:
    type: date
    not_before: from
    description: {en: Only this day and earlier ones (YYYY-MM-DD), fr: Seulement ce jour et les précédents (AAAA-MM-JJ)}
  relation:
    type: choices
    choices: [superior, peer, subordinate]
    default: superior,peer,subordinate
    description: {en: "Only these, with commas between", fr: "Seulement ceux-ci, séparés par des virgules"}
  depth:
    type: integer
    default: 3
    minimum: 1
    maximum: 100
    description: {en: At most so many levels up and down, fr: Nombre maximal de niveaux vers le haut et le bas}
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
  person: {en: The other person's id, fr: "L'identifiant de l'autre personne"}
  person_name: {en: The other person's name, fr: "Le nom de l'autre personne"}
  rank: {en: The rank that the post is told with or null, fr: Le grade donné avec le poste ou null}
  title: {en: The title of the post or null, fr: Le titre du poste ou null}
  relation: {en: "superior, peer (serves in the same body, or heads one beside; both head the same where sources say so) or subordinate", fr: "superior, peer (sert dans le même organisme, ou dirige un organisme voisin ; les deux dirigent le même si les sources le disent) ou subordinate"}
  level: {en: "1 is the nearest, 0 for peers", fr: "1 est le plus proche, 0 pour les pairs"}
  stated: {en: "true where a document states the link itself, false where it follows from posts and parent bodies", fr: "true si un document énonce le lien lui-même, false s'il découle des postes et des organismes parents"}
  organization: {en: "Id of the body in which the other holds the post, null where a document states the link", fr: "Identifiant de l'organisme où l'autre occupe le poste, null si un document énonce le lien"}
  organization_name: {en: Its name, fr: Son nom}
  through: {en: "Id of the body above both, for those who head bodies beside each other, or null", fr: "Identifiant de l'organisme au-dessus des deux, pour ceux qui dirigent des organismes voisins, ou null"}
  through_name: {en: Its name, fr: Son nom}
  sure: {en: "The spans of days (from, to, both counted) on which sources say that all of it held", fr: "Les périodes (from, to, inclus) pendant lesquelles, selon les sources, tout cela était valide"}
  sure_days: {en: How many days these are, fr: Leur nombre de jours}
  possible: {en: "These and the spans in which it may have held; null where no source bounds them", fr: "Celles-ci et les périodes où cela a pu être valide ; null si aucune source ne les borne"}
  possible_days: {en: "How many days these are, null where no source bounds them", fr: "Leur nombre de jours, null si aucune source ne les borne"}
  edges: {en: The edges that it follows from, fr: Les liens dont cela découle}
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
UNWIND $bodies AS id MATCH (b:Organization {id: id})<-[r:HOLDS_POST]-(a:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
