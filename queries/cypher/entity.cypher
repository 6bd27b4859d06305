---
name: entity
summary:
  en: A person, body, operation, place or document, with the facts that documents state about it
  fr: Une personne, un organisme, une opération, un lieu ou un document, avec les faits que les documents en disent
parameters:
  entity:
    type: entity
    required: true
    description: {en: Its id or its name, fr: Son identifiant ou son nom}
columns:
  id: {en: Its id, fr: Son identifiant}
  type: {en: "Person, Organization, Operation, Place or Document", fr: "Person, Organization, Operation, Place ou Document"}
  name: {en: The name to show, fr: Le nom à afficher}
  names: {en: All its names as written, fr: Tous ses noms tels qu'écrits}
  acronym: {en: Its acronym or null, fr: Son sigle ou null}
  documents: {en: How many documents name it, fr: Nombre de documents qui le citent}
  mentions: {en: How many times it is named, fr: Nombre de mentions}
  statements: {en: "Facts about it (relation, attributes, assertion), each with the sentence that says it", fr: "Les faits (relation, attributs, assertion), chacun avec la phrase qui le dit"}
---
UNWIND $ids AS id MATCH (n:Person {id: id}) RETURN n.id AS id, 'Person' AS type, properties(n) AS properties
UNION ALL
UNWIND $ids AS id MATCH (n:Organization {id: id}) RETURN n.id AS id, 'Organization' AS type, properties(n) AS properties
UNION ALL
UNWIND $ids AS id MATCH (n:Operation {id: id}) RETURN n.id AS id, 'Operation' AS type, properties(n) AS properties
UNION ALL
UNWIND $ids AS id MATCH (n:Place {id: id}) RETURN n.id AS id, 'Place' AS type, properties(n) AS properties
UNION ALL
UNWIND $ids AS id MATCH (n:Document {id: id}) RETURN n.id AS id, 'Document' AS type, properties(n) AS properties
