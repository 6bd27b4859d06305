---
name: document
summary:
  en: A document's text with all that it names
  fr: Le texte d'un document avec tout ce qu'il cite
parameters:
  document:
    type: text
    required: true
    description: {en: The document's id, fr: L'identifiant du document}
columns:
  id: {en: Its id, fr: Son identifiant}
  name: {en: Its file's name, fr: Le nom de son fichier}
  headline: {en: Its title, fr: Son titre}
  url: {en: Its link, fr: Son adresse}
  publisher: {en: Who published it, fr: Qui l'a publié}
  published: {en: When, fr: Quand}
  language: {en: fr or en, fr: fr ou en}
  partial: {en: Whether some of the source could not be read, fr: Si une partie de la source n'a pu être lue}
  text: {en: Its canonical text, fr: Son texte canonique}
  mentions: {en: "Each span that names an entity (id, start, end, entity, type, name, entity_name)", fr: "Chaque passage qui cite une entité (id, start, end, entity, type, name, entity_name)"}
---
MATCH (d:Document {id: $document})<-[:MENTIONED_IN]-(n)
RETURN DISTINCT n.id AS id, n.name AS name
ORDER BY id
