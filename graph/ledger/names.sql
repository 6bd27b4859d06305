-- The index of names: trigrams of the folded forms, kept in step with the table `names`.
CREATE VIRTUAL TABLE IF NOT EXISTS names_trigrams USING fts5(folded, content='names', content_rowid='number', tokenize='trigram');
CREATE TRIGGER IF NOT EXISTS names_added AFTER INSERT ON names BEGIN INSERT INTO names_trigrams(rowid, folded) VALUES (new.number, new.folded); END;
CREATE TRIGGER IF NOT EXISTS names_removed AFTER DELETE ON names BEGIN INSERT INTO names_trigrams(names_trigrams, rowid, folded) VALUES ('delete', old.number, old.folded); END;
