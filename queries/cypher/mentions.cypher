---
name: mentions
summary:
  en: Every place where a document names an entity or points at it, by the date of the document
  fr: Chaque endroit où un document nomme une entité ou y renvoie, selon la date du document
parameters:
  entity:
    type: entity
    required: true
    description: {en: Its id or its name, fr: Son identifiant ou son nom}
  limit:
    type: integer
    default: 500
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
  id: {en: The mention's id, fr: L'identifiant de la mention}
  text: {en: The words that stand there, fr: Les mots qui s'y trouvent}
  naming: {en: "Whether they name it, or only point at it", fr: "S'ils la nomment, ou y renvoient seulement"}
  evidence: {en: The place with what stands around it, fr: L'endroit et ce qui l'entoure}
---
UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, coalesce(d.published, '') AS published
ORDER BY published, id
