---
name: claims
summary:
  en: What documents say of an entity, each time with its sentence, and without other choice only what is no link of the graph (planned, hypothetical, denied)
  fr: Ce que les documents disent d'une entité, chaque fois avec la phrase, et sans autre choix seulement ce qui n'est pas un lien du graphe (prévu, hypothétique, démenti)
parameters:
  entity:
    type: entity
    required: true
    description: {en: "Its id or its name; of a document, all that it says", fr: "Son identifiant ou son nom ; d'un document, tout ce qu'il dit"}
  assertion:
    type: choices
    choices: [stated, reported, alleged, planned, hypothetical, denied]
    default: planned,hypothetical,denied
    description: {en: "Only what is said so, with commas between", fr: "Seulement ce qui est dit ainsi, séparé par des virgules"}
  types:
    type: choices
    choices: [HOLDS_POST, REPORTS_TO, COMMANDS, PART_OF, PARTNER_OF, TOOK_PART_IN, TOOK_PLACE_AT, BASED_AT, OPERATES_IN, WITHIN, SUCCEEDED_BY, HAS_RANK, HAS_TITLE, HAPPENED, LOCATED, IDENTIFIED, ALSO_NAMED, CLASSIFIED, EXISTED, DESCRIBED]
    description: {en: "Only these relations and facts, with commas between", fr: "Seulement ces relations et ces faits, séparés par des virgules"}
  limit:
    type: integer
    default: 100
    minimum: 1
    maximum: 500
    description: {en: At most so many, fr: Nombre maximal}
  cursor:
    type: integer
    default: 0
    minimum: 0
    maximum: 1000000
    description: {en: The `next` of the former answer, fr: Le `next` de la réponse précédente}
columns:
  id: {en: The claim's id, fr: L'identifiant de l'affirmation}
  relation: {en: What is said, fr: Ce qui est dit}
  assertion: {en: "How it is said: stated, reported, alleged, planned, hypothetical or denied", fr: "Comment c'est dit : stated (affirmé), reported (rapporté), alleged (allégué), planned (prévu), hypothetical (hypothétique) ou denied (démenti)"}
  subject: {en: "Of whom (id, type, name); the id is null where the graph does not hold it", fr: "De qui (id, type, name) ; l'id est null si le graphe ne le contient pas"}
  object: {en: "The other end (id, type, name), null for a fact about one", fr: "L'autre bout (id, type, name), null pour un fait sur un seul"}
  attributes: {en: "Post, role, kind, dates, quantities", fr: "Poste, rôle, genre, dates, quantités"}
  evidence: {en: The sentence, fr: La phrase}
---
UNWIND $ids AS id MATCH (n:Person {id: id}) RETURN n.id AS id, n.name AS name
UNION ALL
UNWIND $ids AS id MATCH (n:Organization {id: id}) RETURN n.id AS id, n.name AS name
UNION ALL
UNWIND $ids AS id MATCH (n:Operation {id: id}) RETURN n.id AS id, n.name AS name
UNION ALL
UNWIND $ids AS id MATCH (n:Place {id: id}) RETURN n.id AS id, n.name AS name
