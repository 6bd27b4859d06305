---
name: subordinates
summary:
  en: Who stood below a person or a body on a day, level by level, and who says so
  fr: Qui se trouvait sous une personne ou un organisme un jour donné, niveau par niveau, et qui le dit
parameters:
  entity:
    type: entity
    required: true
    description: {en: "The id or name of the person or body", fr: "L'identifiant ou le nom de la personne ou de l'organisme"}
  "on":
    type: date
    description: {en: "The day (YYYY-MM-DD); today where it is not given", fr: "Le jour (AAAA-MM-JJ) ; à défaut aujourd'hui"}
  depth:
    type: integer
    default: 10
    minimum: 1
    maximum: 100
    description: {en: At most so many levels, fr: Nombre maximal de niveaux}
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
columns:
  level: {en: 1 is the nearest, fr: 1 est le plus proche}
  organization: {en: "Id of the body, null where only a person is known", fr: "Identifiant de l'organisme, null si seule une personne est connue"}
  organization_name: {en: Its name, fr: Son nom}
  kind: {en: "How the body belongs to the level above (command, administrative, member), post for those who hold posts in a body, null where a text states the link between persons", fr: "Comment l'organisme appartient au niveau supérieur (command, administrative, member), post pour ceux qui y occupent un poste, null si un texte lie les personnes elles-mêmes"}
  status: {en: "holds or may_hold, on that day, all the way from the start", fr: "holds ou may_hold, ce jour-là, tout le long depuis le départ"}
  stated: {en: "true where a document states the link itself, false where it follows from posts and parent bodies", fr: "true si un document énonce le lien lui-même, false s'il découle des postes et des organismes parents"}
  commanders: {en: "Who heads it (id, name, rank, title, status, edge), who is told nearest to the day first; several where sources name several, none where nobody is known", fr: "Qui le dirige (id, name, rank, title, status, edge), d'abord qui est cité le plus près de ce jour ; plusieurs si les sources en nomment plusieurs, aucun si personne n'est connu"}
  members: {en: "Who serves in it below its head (id, name, rank, title, status, edge)", fr: "Qui y sert sous son chef (id, name, rank, title, status, edge)"}
  last_known: {en: "Where nobody surely heads it on the day: the last head known before and until when, or null", fr: "Si personne ne le dirige sûrement ce jour-là : le dernier chef connu auparavant et jusqu'à quand, ou null"}
  link: {en: The stated link or null, fr: Le lien énoncé ou null}
  follows_from: {en: The edges that a derived level follows from, fr: Les liens dont un niveau déduit découle}
  evidence: {en: The sentences behind all this, fr: Les phrases sur lesquelles tout cela repose}
---
UNWIND $people AS id MATCH (a:Person {id: id})-[r:HOLDS_POST]->(b:Organization) WHERE r.role = 'commander'
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $people AS id MATCH (:Person {id: id})-[post:HOLDS_POST]->(b:Organization)<-[r:PART_OF]-(a:Organization) WHERE post.role = 'commander' AND coalesce(r.kind, 'administrative') IN $kinds
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $people AS id MATCH (:Person {id: id})-[post:HOLDS_POST]->(b:Organization)<-[r:HOLDS_POST]-(a:Person) WHERE post.role = 'commander'
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $people AS id MATCH (:Person {id: id})-[post:HOLDS_POST]->(:Organization)<-[:HOLDS_POST]-(b:Person)<-[r:REPORTS_TO]-(a:Person) WHERE post.role = 'commander'
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $led AS id MATCH (b:Person {id: id})<-[r:REPORTS_TO]-(a:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $bodies AS id MATCH (b:Organization {id: id})<-[r:PART_OF]-(a:Organization) WHERE coalesce(r.kind, 'administrative') IN $kinds
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $staffed AS id MATCH (b:Organization {id: id})<-[r:HOLDS_POST]-(a:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $staffed AS id MATCH (:Organization {id: id})<-[:HOLDS_POST]-(b:Person)<-[r:REPORTS_TO]-(a:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
