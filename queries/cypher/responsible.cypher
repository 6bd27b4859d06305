---
name: responsible
summary:
  en: Which bodies were based in a place or operated there on a day, who headed them and who stood above. An overlap of places and days, not an allegation
  fr: Quels organismes étaient basés dans un lieu ou y opéraient un jour donné, qui les dirigeait et qui était au-dessus. Une coïncidence de lieux et de dates, pas une accusation
parameters:
  place:
    type: entity
    required: true
    description: {en: "The id or name of a place; all places of that name count", fr: "L'identifiant ou le nom d'un lieu ; tous les lieux de ce nom comptent"}
  "on":
    type: date
    description: {en: "The day (YYYY-MM-DD); today where it is not given", fr: "Le jour (AAAA-MM-JJ) ; à défaut aujourd'hui"}
  scope:
    type: choices
    choices: [same, wider, narrower]
    default: same,wider
    description: {en: "Bodies of the place itself, of those that it lies in, of those that lie in it, with commas between", fr: "Les organismes du lieu même, de ceux où il se trouve, de ceux qui s'y trouvent, séparés par des virgules"}
  basis:
    type: choices
    choices: [site, area]
    default: site,area
    description: {en: "Bodies that are based there, or that operate there", fr: "Les organismes qui y sont basés, ou qui y opèrent"}
  depth:
    type: integer
    default: 10
    minimum: 0
    maximum: 100
    description: {en: At most so many levels up, fr: Nombre maximal de niveaux vers le haut}
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
  level: {en: "0 for a body of the place, 1 for what stands right above such a body", fr: "0 pour un organisme du lieu, 1 pour ce qui se trouve juste au-dessus d'un tel organisme"}
  organization: {en: Id of the body, fr: Identifiant de l'organisme}
  organization_name: {en: Its name, fr: Son nom}
  status: {en: "holds or may_hold, on that day, all the way from the place", fr: "holds ou may_hold, ce jour-là, tout le long depuis le lieu"}
  basis: {en: "site (it, or a body below it, is based there) or area (it operates there)", fr: "site (lui, ou un organisme au-dessous, y est basé) ou area (il y opère)"}
  places: {en: "Where the overlap is, the surest first (id, name, basis, scope: same, wider or narrower, status: whether a body was there on that day, holds or may_hold)", fr: "Où se trouve la coïncidence, la plus sûre d'abord (id, name, basis, scope : same, wider ou narrower, status : si un organisme y était ce jour-là, holds ou may_hold)"}
  over: {en: "Of a body above: the bodies of the place that it stands above (id, name)", fr: "D'un organisme au-dessus : les organismes du lieu qu'il coiffe (id, name)"}
  commanders: {en: "Who heads it (id, name, rank, title, status, edge); several where sources name several, none where nobody is known", fr: "Qui le dirige (id, name, rank, title, status, edge) ; plusieurs si les sources en nomment plusieurs, aucun si personne n'est connu"}
  last_known: {en: "Where nobody surely heads it on the day: the last head known before and until when, or null", fr: "Si personne ne le dirige sûrement ce jour-là : le dernier chef connu auparavant et jusqu'à quand, ou null"}
  superiors: {en: "Whom texts name as superiors of those who head it (id, name, status, edge)", fr: "Ceux que des textes nomment comme supérieurs de qui le dirige (id, name, status, edge)"}
  note: {en: "What the row says and what it does not (en, fr)", fr: "Ce que la ligne dit et ce qu'elle ne dit pas (en, fr)"}
  follows_from: {en: The edges that lead from the place to the body, fr: Les liens qui mènent du lieu à l'organisme}
  evidence: {en: The sentences behind all this, fr: Les phrases sur lesquelles tout cela repose}
---
UNWIND $inner AS id MATCH (a:Place {id: id})-[r:WITHIN]->(b:Place)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $outer AS id MATCH (b:Place {id: id})<-[r:WITHIN]-(a:Place)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $places AS id MATCH (b:Place {id: id})<-[r:BASED_AT|OPERATES_IN]-(a:Organization)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $parts AS id MATCH (a:Organization {id: id})-[r:PART_OF]->(b:Organization) WHERE coalesce(r.kind, 'administrative') IN $kinds
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $bodies AS id MATCH (b:Organization {id: id})<-[r:HOLDS_POST]-(a:Person) WHERE r.role = 'commander'
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
UNWIND $people AS id MATCH (a:Person {id: id})-[r:REPORTS_TO]->(b:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
