---
name: review
summary:
  en: What waits for a person's decision, the most consequential first
  fr: Ce qui attend la décision d'une personne, ce qui a le plus de conséquences d'abord
parameters:
  kind:
    type: choices
    choices: [Person, Organization, Operation, Place]
    description: {en: "Only these types, with commas between", fr: "Seulement ces types, séparés par des virgules"}
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
  left: {en: "One of both (id, type, name, names, documents, mentions)", fr: "L'un des deux (id, type, name, names, documents, mentions)"}
  right: {en: "The other; null where only one is held back, until a person says that it is one", fr: "L'autre ; null si un seul est retenu, jusqu'à ce qu'une personne le confirme"}
  type: {en: "Person, Organization, Operation or Place", fr: "Person, Organization, Operation ou Place"}
  score: {en: "How probable it is that they are one, 0 to 1", fr: "Probabilité qu'ils ne fassent qu'un, de 0 à 1"}
  reasons: {en: "What speaks for (weight above 0) and against: code, weight in natural log-odds, the values on both sides, the sentence in both languages (en, fr)", fr: "Ce qui parle pour (poids au-dessus de 0) et contre : code, poids en log-odds naturels, les valeurs des deux côtés, la phrase dans les deux langues (en, fr)"}
  consequence: {en: "How much hangs on it: what the lesser of both is told to have done, posts and commands most", fr: "L'enjeu : ce qui est dit du moindre des deux, postes et commandements avant tout"}
---
UNWIND $ids AS id MATCH (n:Person {id: id}) RETURN n.id AS id, 'Person' AS type, properties(n) AS properties
UNION ALL
UNWIND $ids AS id MATCH (n:Organization {id: id}) RETURN n.id AS id, 'Organization' AS type, properties(n) AS properties
UNION ALL
UNWIND $ids AS id MATCH (n:Operation {id: id}) RETURN n.id AS id, 'Operation' AS type, properties(n) AS properties
UNION ALL
UNWIND $ids AS id MATCH (n:Place {id: id}) RETURN n.id AS id, 'Place' AS type, properties(n) AS properties
