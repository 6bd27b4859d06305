---
name: documents
summary:
  en: The documents, newest first
  fr: Les documents, du plus récent au plus ancien
parameters:
  entity:
    type: entity
    description: {en: Only documents that name this entity (id or name), fr: Seulement les documents qui citent cette entité (identifiant ou nom)}
  limit:
    type: integer
    default: 100
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
  id: {en: Its id, fr: Son identifiant}
  name: {en: Its file's name, fr: Le nom de son fichier}
  headline: {en: Its title, fr: Son titre}
  url: {en: Its link, fr: Son adresse}
  publisher: {en: Who published it, fr: Qui l'a publié}
  published: {en: When, fr: Quand}
  language: {en: fr or en, fr: fr ou en}
---
MATCH (d:Document)
WHERE $entity IS NULL OR EXISTS { MATCH (d)<-[:MENTIONED_IN]-(x) WHERE x.id = $entity }
RETURN d.id AS id, 'Document' AS type, properties(d) AS properties
ORDER BY coalesce(d.published, '') DESC, d.name, id
SKIP $skip LIMIT $fetch
