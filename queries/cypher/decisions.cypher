---
name: decisions
summary:
  en: What persons decided of who is who, the latest first
  fr: Ce que des personnes ont décidé de l'identité des entités, le plus récent d'abord
parameters:
  author:
    type: text
    description: {en: Only this person's, fr: Seulement celles de cette personne}
  action:
    type: choices
    choices: [same, different, unsure, split, accept, reject]
    description: {en: "Only these, with commas between", fr: "Seulement celles-ci, séparées par des virgules"}
  entity:
    type: entity
    description: {en: "Only about this one, by id or name", fr: "Seulement sur celle-ci, par identifiant ou nom"}
  undone:
    type: choices
    choices: ["true", "false"]
    description: {en: "Only those undone, or only those in force", fr: "Seulement les annulées, ou seulement celles en vigueur"}
  since:
    type: date
    description: {en: "Only since this day (YYYY-MM-DD, UTC)", fr: "Seulement depuis ce jour (AAAA-MM-JJ, UTC)"}
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
  id: {en: Its id, fr: Son identifiant}
  at: {en: "When, UTC", fr: "Quand, UTC"}
  author: {en: Who decided, fr: Qui a décidé}
  action: {en: "same, different, unsure, split, accept or reject", fr: "same (mêmes), different (différents), unsure (incertain), split (séparer), accept (accepter) ou reject (rejeter)"}
  note: {en: "Why, or null", fr: "Pourquoi, ou null"}
  undone: {en: Whether it was taken back, fr: Si elle a été annulée}
  rulings: {en: "The pairs of mentions that it rules on, with the verdict", fr: "Les paires de mentions qu'elle tranche, avec le verdict"}
  pairs: {en: "The same as texts name them (left, right: name, type, id of the entity now; null where the document is not loaded)", fr: "Les mêmes telles que les textes les nomment (left, right : name, type, id de l'entité actuelle ; null si le document n'est pas chargé)"}
---
UNWIND $ids AS id MATCH (n:Person {id: id}) RETURN n.id AS id, 'Person' AS type, properties(n) AS properties
UNION ALL
UNWIND $ids AS id MATCH (n:Organization {id: id}) RETURN n.id AS id, 'Organization' AS type, properties(n) AS properties
UNION ALL
UNWIND $ids AS id MATCH (n:Operation {id: id}) RETURN n.id AS id, 'Operation' AS type, properties(n) AS properties
UNION ALL
UNWIND $ids AS id MATCH (n:Place {id: id}) RETURN n.id AS id, 'Place' AS type, properties(n) AS properties
