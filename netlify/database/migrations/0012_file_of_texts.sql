-- The purge does not reach a file that free texts were exported to. Its last day is noted here, until
-- somebody says that it is destroyed.
ALTER TABLE surveys ADD texts_until date;
