-- The index of names on PostgreSQL.
CREATE EXTENSION IF NOT EXISTS pg_trgm
CREATE INDEX IF NOT EXISTS names_trigrams ON names USING gin (folded gin_trgm_ops)
