---
name: places
summary:
  en: Places with their coordinates, and how many operations and bodies are linked to each
  fr: Les lieux avec leurs coordonnées, et le nombre d'opérations et d'organismes liés à chacun
parameters:
  country:
    type: text
    description: {en: "Only this country (ISO 3166 code of two letters, ML)", fr: "Seulement ce pays (code ISO 3166 de deux lettres, ML)"}
  entity:
    type: entity
    description: {en: "Only places linked to this person, body, operation or place (id or name)", fr: "Seulement les lieux liés à cette personne, cet organisme, cette opération ou ce lieu (identifiant ou nom)"}
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
  id: {en: Its id, fr: Son identifiant}
  name: {en: Its name, fr: Son nom}
  lat: {en: "Latitude in degrees, WGS 84, or null", fr: "Latitude en degrés, WGS 84, ou null"}
  lon: {en: "Longitude in degrees, WGS 84, or null", fr: "Longitude en degrés, WGS 84, ou null"}
  country: {en: ISO 3166 code, fr: Code ISO 3166}
  region: {en: First-level region, fr: Région de premier niveau}
  operations: {en: How many operations took place there, fr: Nombre d'opérations qui s'y sont déroulées}
  organizations: {en: How many bodies are based or operate there, fr: Nombre d'organismes qui y sont basés ou y opèrent}
---
MATCH (p:Place)
WHERE ($country IS NULL OR p.country = $country)
  AND ($entity IS NULL OR EXISTS { MATCH (p)-[r]-(x) WHERE x.id = $entity AND type(r) <> 'MENTIONED_IN' })
RETURN p.id AS id, 'Place' AS type, properties(p) AS properties,
       COUNT { (p)<-[:TOOK_PLACE_AT]-(:Operation) } AS operations,
       COUNT { (p)<-[:BASED_AT|OPERATES_IN]-(:Organization) } AS organizations
ORDER BY coalesce(p.documents, 0) DESC, p.name, id
SKIP $skip LIMIT $fetch
