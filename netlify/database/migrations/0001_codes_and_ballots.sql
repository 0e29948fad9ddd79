-- A code and a ballot share no key, no time and no sequence. Keep it so: docs/threat-model.md.

CREATE TABLE codes (
	hash bytea PRIMARY KEY,
	survey text NOT NULL,
	district text NOT NULL,
	mode text NOT NULL CHECK (mode IN ('web', 'paper')),
	-- Keyed hash of the submission that used the code; NULL while it is unused.
	receipt bytea UNIQUE
);

CREATE INDEX codes_by_district ON codes (survey, district);

CREATE TABLE ballots (
	survey text NOT NULL,
	district text NOT NULL,
	answers jsonb NOT NULL
);

CREATE INDEX ballots_by_district ON ballots (survey, district);

CREATE TABLE batches (
	survey text NOT NULL,
	district text NOT NULL,
	mode text NOT NULL CHECK (mode IN ('web', 'paper')),
	codes integer NOT NULL CHECK (codes > 0),
	made_at timestamptz NOT NULL,
	secret_fingerprint bytea NOT NULL
);
