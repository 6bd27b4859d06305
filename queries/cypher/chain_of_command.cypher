---
name: chain_of_command
summary:
  en: Who stood above a person, a body or an operation on a day, level by level, and who says so
  fr: Qui se trouvait au-dessus d'une personne, d'un organisme ou d'une opération un jour donné, niveau par niveau, et qui le dit
parameters:
  entity:
    type: entity
    required: true
    description: {en: "The id or name of the person, body or operation", fr: "L'identifiant ou le nom de la personne, de l'organisme ou de l'opération"}
  "on":
    type: date
    description: {en: "The day (YYYY-MM-DD); today, or the day of the operation, where it is not given", fr: "Le jour (AAAA-MM-JJ) ; à défaut aujourd'hui, ou le jour de l'opération"}
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
  kind: {en: "How the level below belongs to it (command, administrative, member), post where somebody holds a post in it, null where a text states the link between persons", fr: "Comment le niveau inférieur lui appartient (command, administrative, member), post pour un poste occupé, null si un texte lie les personnes elles-mêmes"}
  status: {en: "holds or may_hold, on that day, all the way from the start", fr: "holds ou may_hold, ce jour-là, tout le long depuis le départ"}
  stated: {en: "true where a document states the link itself, false where it follows from posts and parent bodies", fr: "true si un document énonce le lien lui-même, false s'il découle des postes et des organismes parents"}
  commanders: {en: "Who heads it (id, name, rank, title, status, edge), who is told nearest to the day first; several where sources name several, none where nobody is known", fr: "Qui le dirige (id, name, rank, title, status, edge), d'abord qui est cité le plus près de ce jour ; plusieurs si les sources en nomment plusieurs, aucun si personne n'est connu"}
  last_known: {en: "Where nobody surely heads it on the day: the last head known before and until when, or null", fr: "Si personne ne le dirige sûrement ce jour-là : le dernier chef connu auparavant et jusqu'à quand, ou null"}
  link: {en: The stated link or null, fr: Le lien énoncé ou null}
  follows_from: {en: The edges that a derived level follows from, fr: Les liens dont un niveau déduit découle}
  ends: {en: "Null where the chain goes on; else why it ends there (break where something is known before or after the day and nothing on it, unknown, named where what comes next stands in the answer already), what that says in words, and the last and next known", fr: "Null si la chaîne continue ; sinon pourquoi elle s'arrête (break si quelque chose est connu avant ou après ce jour et rien ce jour-là, unknown, named si la suite figure déjà dans la réponse), la phrase qui le dit, et ce qui est connu avant et après"}
  evidence: {en: The sentences behind all this, fr: Les phrases sur lesquelles tout cela repose}
---
UNWIND $people AS id MATCH (a:Person {id: id})-[r:HOLDS_POST]->(b:Organization)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $people AS id MATCH (:Person {id: id})-[:HOLDS_POST]->(a:Organization)-[r:PART_OF]->(b:Organization) WHERE coalesce(r.kind, 'administrative') IN $kinds
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $led AS id MATCH (a:Person {id: id})-[r:REPORTS_TO]->(b:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $bodies AS id MATCH (a:Organization {id: id})-[r:PART_OF]->(b:Organization) WHERE coalesce(r.kind, 'administrative') IN $kinds
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $headed AS id MATCH (b:Organization {id: id})<-[r:HOLDS_POST]-(a:Person) WHERE r.role = 'commander'
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $headed AS id MATCH (:Organization {id: id})<-[post:HOLDS_POST]-(a:Person)-[r:REPORTS_TO]->(b:Person) WHERE post.role = 'commander'
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $operations AS id MATCH (b:Operation {id: id})<-[r:COMMANDS]-(a:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $operations AS id MATCH (b:Operation {id: id})<-[r:TOOK_PART_IN]-(a:Organization) WHERE r.role IN ['organiser', 'participant']
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
