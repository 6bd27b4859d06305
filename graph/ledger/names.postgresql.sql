-- The index of names on PostgreSQL.
CREATE EXTENSION IF NOT EXISTS pg_trgm
CREATE INDEX IF NOT EXISTS names_trigrams ON names USING gin (folded gin_trgm_ops)
-- The first change was given its number, which PostgreSQL does not count on from by itself.
SELECT setval(pg_get_serial_sequence('changes', 'number'), (SELECT max(number) FROM changes))
