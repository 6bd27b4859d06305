---
name: partners
summary:
  en: The partners of a body, what the partnership is, and who gives and who receives
  fr: Les partenaires d'un organisme, la nature du partenariat, qui donne et qui reçoit
parameters:
  entity:
    type: entity
    required: true
    description: {en: The id or name of the body, fr: "L'identifiant ou le nom de l'organisme"}
  kind:
    type: choices
    choices: [training, funding, equipment, support, joint_operation, agreement, information, hosting, cooperation]
    description: {en: "Only these kinds, with commas between", fr: "Seulement ces genres, séparés par des virgules"}
  "on":
    type: date
    description: {en: "Only partnerships that hold, or may hold, on this day (YYYY-MM-DD)", fr: "Seulement les partenariats valides, ou peut-être valides, ce jour (AAAA-MM-JJ)"}
  assertion:
    type: choices
    choices: [stated, reported, alleged]
    description: {en: "Only what is said so, with commas between: stated by a document, reported on a source's word, alleged", fr: "Seulement ce qui est dit ainsi, séparé par des virgules : stated (affirmé par un document), reported (rapporté d'une source), alleged (allégué)"}
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
  node: {en: The partner, fr: Le partenaire}
  kind: {en: The kind of partnership, fr: Le genre de partenariat}
  direction: {en: "gives (the body to the partner), receives or mutual", fr: "gives (de l'organisme au partenaire), receives ou mutual"}
  edge: {en: The partnership with its evidence, fr: Le partenariat avec ses preuves}
---
MATCH (n:Organization {id: $id})-[r:PARTNER_OF]-(m:Organization)
WHERE size($kinds) = 0 OR r.kind IN $kinds
RETURN r.key AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
       startNode(r).name AS source_name, endNode(r).name AS target_name, properties(r) AS properties,
       m.id AS node, labels(m)[0] AS node_type, properties(m) AS node_properties
ORDER BY r.kind, m.name, id
