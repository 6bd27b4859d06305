---
name: status
summary:
  en: How much the graph holds, and which state of the ledger it shows
  fr: Ce que contient le graphe, et l'état du registre qu'il montre
parameters: {}
columns:
  sequence: {en: The number of the last change that the graph shows; it grows with every change, fr: Le numéro du dernier changement que le graphe montre ; il croît à chaque changement}
  documents: {en: How many documents, fr: Nombre de documents}
  entities: {en: "How many persons, bodies, operations and places", fr: "Nombre de personnes, d'organismes, d'opérations et de lieux"}
  types: {en: How many nodes of each type, fr: Nombre de nœuds de chaque type}
---
MATCH (n:Person) RETURN 'Person' AS type, count(n) AS count
UNION ALL
MATCH (n:Organization) RETURN 'Organization' AS type, count(n) AS count
UNION ALL
MATCH (n:Operation) RETURN 'Operation' AS type, count(n) AS count
UNION ALL
MATCH (n:Place) RETURN 'Place' AS type, count(n) AS count
UNION ALL
MATCH (n:Document) RETURN 'Document' AS type, count(n) AS count
