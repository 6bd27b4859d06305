---
name: operations
summary:
  en: Operations by kind, place, period and who took part
  fr: Les opérations par genre, lieu, période et participants
parameters:
  entity:
    type: entity
    description: {en: The id or name of a person or body that took part or commanded, fr: "L'identifiant ou le nom d'une personne ou d'un organisme qui y a pris part ou l'a commandée"}
  kind:
    type: choices
    choices: [raid, arrest, seizure, destruction, strike, attack, clash, patrol, operation, exercise, training, workshop, meeting, visit, handover, signing, ceremony, delivery, trial, crime, other]
    description: {en: "Only these kinds, with commas between", fr: "Seulement ces genres, séparés par des virgules"}
  place:
    type: entity
    description: {en: "The id or name of a place; all places of that name count, and what happened in the places that lie in them", fr: "L'identifiant ou le nom d'un lieu ; tous les lieux de ce nom comptent, et ce qui s'est passé dans les lieux qu'ils contiennent"}
  from:
    type: date
    description: {en: Not over before this day (YYYY-MM-DD), fr: Pas terminée avant ce jour (AAAA-MM-JJ)}
  to:
    type: date
    not_before: from
    description: {en: Not begun after this day (YYYY-MM-DD), fr: Pas commencée après ce jour (AAAA-MM-JJ)}
  assertion:
    type: choices
    choices: [stated, reported, alleged]
    description: {en: "Only what is said so, with commas between: stated by a document, reported on a source's word, alleged", fr: "Seulement ce qui est dit ainsi, séparé par des virgules : stated (affirmé par un document), reported (rapporté d'une source), alleged (allégué)"}
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
  name: {en: What it is called, fr: Comment on l'appelle}
  kind: {en: Its kind, fr: Son genre}
  assertion: {en: "How it is said at its surest: stated, reported or alleged", fr: "Comment il est dit au plus sûr : stated (affirmé), reported (rapporté) ou alleged (allégué)"}
  began: {en: "Its (first) day, as precise as the sources", fr: "Son (premier) jour, aussi précis que les sources"}
  ended: {en: "Its last day, as precise as the sources", fr: "Son dernier jour, aussi précis que les sources"}
  arrests: {en: Persons arrested, fr: Personnes arrêtées}
  killed: {en: Persons killed, fr: Personnes tuées}
  wounded: {en: Persons wounded, fr: Personnes blessées}
  freed: {en: Persons freed, fr: Personnes libérées}
  seizures: {en: "What was seized (item, quantity, unit)", fr: "Ce qui a été saisi (item, quantity, unit)"}
  contested: {en: "Each figure of which documents give several: of what, value or quantity, documents", fr: "Chaque chiffre dont les documents donnent plusieurs : de quoi (of), value ou quantity, documents"}
  places: {en: "Where (id, name, type, lat, lon, country, region, place_kind)", fr: "Où (id, name, type, lat, lon, country, region, place_kind)"}
  participants: {en: "Who took part (id, name, type, role, assertion); role is commander for who led it", fr: "Qui y a pris part (id, name, type, role, assertion) ; role est commander pour qui l'a dirigée"}
---
MATCH (o:Operation)
WHERE (size($kinds) = 0 OR o.kind IN $kinds)
  AND (size($assertion) = 0 OR coalesce(o.assertion, 'stated') IN $assertion)
  AND ($from IS NULL OR coalesce(o.ended_max, o.began_max) >= $from)
  AND ($to IS NULL OR o.began_min <= $to)
  AND (size($places) = 0 OR EXISTS { MATCH (o)-[:TOOK_PLACE_AT]->(:Place)-[:WITHIN*0..5]->(g:Place) WHERE g.id IN $places })
  AND ($entity IS NULL OR EXISTS { MATCH (o)<-[:COMMANDS|TOOK_PART_IN]-(x) WHERE x.id = $entity })
RETURN o.id AS id, 'Operation' AS type, properties(o) AS properties,
       [(o)-[:TOOK_PLACE_AT]->(p) | {id: p.id, name: p.name, type: labels(p)[0], lat: p.lat, lon: p.lon, country: p.country, region: p.region, place_kind: p.place_kind}] AS places,
       [(o)<-[r:COMMANDS|TOOK_PART_IN]-(x) | {id: x.id, name: x.name, type: labels(x)[0], role: CASE WHEN type(r) = 'COMMANDS' THEN 'commander' ELSE r.role END, assertion: r.assertion}] AS participants
ORDER BY coalesce(o.began_min, '') DESC, o.name, id
SKIP $skip LIMIT $fetch
