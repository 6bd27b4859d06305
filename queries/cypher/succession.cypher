---
name: succession
summary:
  en: Who headed a body, or held another post in it, one after the other, with the gaps between them and the days on which sources name several
  fr: Qui a dirigé un organisme, ou y a occupé un autre poste, l'un après l'autre, avec les vides entre eux et les jours où les sources en nomment plusieurs
parameters:
  entity:
    type: entity
    required: true
    description: {en: "The id or name of the body, or of the place that somebody governs", fr: "L'identifiant ou le nom de l'organisme, ou du lieu que quelqu'un gouverne"}
  role:
    type: text
    default: commander
    description: {en: "The role or the title of the post, in any case; commander for whoever heads it", fr: "La fonction ou le titre du poste, quelle que soit la casse ; commander pour qui le dirige"}
  "on":
    type: date
    description: {en: "Tells the status of each on this day (YYYY-MM-DD)", fr: "Indique le statut de chacun ce jour (AAAA-MM-JJ)"}
  assertion:
    type: choices
    choices: [stated, reported, alleged]
    description: {en: "Only what is said so, with commas between: stated by a document, reported on a source's word, alleged", fr: "Seulement ce qui est dit ainsi, séparé par des virgules : stated (affirmé par un document), reported (rapporté d'une source), alleged (allégué)"}
  limit:
    type: integer
    default: 200
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
  what: {en: "tenure, gap (nobody is known) or overlap (sources name several at once)", fr: "tenure (quelqu'un), gap (personne n'est connu) ou overlap (les sources en nomment plusieurs à la fois)"}
  from: {en: "The first day on which this is known, null where none is", fr: "Le premier jour connu, null s'il n'y en a pas"}
  to: {en: "The last day on which this is known, null where none is", fr: "Le dernier jour connu, null s'il n'y en a pas"}
  status: {en: "Of a tenure on the day asked about, or null; of a gap may_hold where somebody may have held the post, does_not_hold where nobody can have; of an overlap holds", fr: "D'une tenure le jour demandé, ou null ; d'un vide, may_hold si quelqu'un a pu occuper le poste, does_not_hold si personne ne le pouvait ; d'un chevauchement, holds"}
  handover: {en: "true for a gap within which the post passed on: on each of its days the one before may still, or the one after may already, have held it, whose end or beginning sources tell", fr: "true pour un vide pendant lequel le poste a changé de mains : chacun de ces jours, le précédent pouvait encore, ou le suivant déjà, l'occuper, et les sources énoncent cette fin ou ce début"}
  holders: {en: "Who held the post (id, name, rank, title, role); in a gap those who may have held it, in an overlap all that sources name", fr: "Qui occupait le poste (id, name, rank, title, role) ; dans un vide, qui a pu l'occuper ; dans un chevauchement, tous ceux que nomment les sources"}
  began: {en: "Of a tenure, as precise as the sources, or null", fr: "D'une tenure, aussi précis que les sources, ou null"}
  ended: {en: "Of a tenure, as precise as the sources, or null", fr: "D'une tenure, aussi précis que les sources, ou null"}
  first_cited: {en: "Of a tenure, the first day on which a source names the holder, or null", fr: "D'une tenure, le premier jour où une source nomme le titulaire, ou null"}
  last_cited: {en: "Of a tenure, the last such day, or null", fr: "D'une tenure, le dernier de ces jours, ou null"}
  edges: {en: "The posts that the row stands on; of a gap, those around it too", fr: "Les postes sur lesquels repose la ligne ; d'un vide, aussi ceux qui l'entourent"}
  evidence: {en: The sentences behind all this, fr: Les phrases sur lesquelles tout cela repose}
---
MATCH (b:Organization {id: $id})<-[r:HOLDS_POST]-(a:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
UNION ALL
MATCH (b:Place {id: $id})<-[r:HOLDS_POST]-(a:Person)
RETURN r.key AS id, type(r) AS type, a.id AS source, b.id AS target, a.name AS source_name, b.name AS target_name, properties(r) AS properties
