---
name: evidence
summary:
  en: Every sentence that says an edge
  fr: Toutes les phrases qui énoncent un lien
parameters:
  edge:
    type: edge
    required: true
    description: {en: The id of an edge of the graph, fr: "L'identifiant d'un lien du graphe"}
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
  document: {en: The document's id, fr: L'identifiant du document}
  document_name: {en: Its file's name, fr: Le nom de son fichier}
  headline: {en: Its title, fr: Son titre}
  publisher: {en: Who published it, fr: Qui l'a publié}
  published: {en: When, fr: Quand}
  url: {en: Its link, fr: Son adresse}
  start: {en: "Where the quote starts, in characters of the document's text", fr: "Début de la citation, en caractères du texte du document"}
  end: {en: Where it ends (exclusive), fr: Sa fin (exclue)}
  quote: {en: What the document says, fr: Ce que dit le document}
  before: {en: What stands before it, fr: Ce qui précède}
  after: {en: What stands after it, fr: Ce qui suit}
  method: {en: What recognised it, fr: Ce qui l'a reconnu}
  confidence: {en: From 0 to 1, fr: De 0 à 1}
  assertion: {en: "stated, reported or alleged", fr: "stated (affirmé), reported (rapporté) ou alleged (allégué)"}
---
MATCH ()-[r {key: $edge}]->()
RETURN r.key AS id
