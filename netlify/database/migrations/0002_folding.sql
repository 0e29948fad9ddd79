-- Ballots become counts and loose texts, and are gone. Why each step is as it is: docs/threat-model.md.

CREATE TABLE tallies (
	survey text NOT NULL,
	district text NOT NULL,
	question text NOT NULL,
	-- The empty option, which no question has, counts the ballots that answered the question.
	option text NOT NULL,
	ballots integer NOT NULL CHECK (ballots > 0),
	PRIMARY KEY (survey, district, question, option)
);

CREATE TABLE ballot_counts (
	survey text NOT NULL,
	district text NOT NULL,
	ballots integer NOT NULL CHECK (ballots > 0),
	PRIMARY KEY (survey, district)
);

CREATE TABLE comments (
	survey text NOT NULL,
	-- NULL where too few texts were folded together to hide their writers.
	district text,
	question text NOT NULL,
	text text NOT NULL
);

CREATE INDEX comments_by_survey ON comments (survey);

-- What has been done of the end of a survey's year. A fold takes it back: it brings new texts and
-- new counts.
CREATE TABLE marks (
	survey text NOT NULL,
	step text NOT NULL CHECK (step IN ('comments', 'published')),
	-- comments: "exported" or "skipped". published: hash of the published file.
	detail text NOT NULL,
	PRIMARY KEY (survey, step)
);

-- The database's own statistics sample values of each column, and keep them when the rows are gone:
-- whole answer sheets among them.
ALTER TABLE ballots ALTER COLUMN answers SET STATISTICS 0;
ALTER TABLE comments ALTER COLUMN text SET STATISTICS 0;
ALTER TABLE codes ALTER COLUMN hash SET STATISTICS 0, ALTER COLUMN receipt SET STATISTICS 0;

-- Folds a district's ballots, if there are at least `fewest`, and returns how many it folded.
-- All or nothing, since it runs as one statement; never twice, since folds of a district wait for
-- each other. Each statement in here sees what was committed before it (the function is VOLATILE).
-- All of the district's counts are written anew: those that just grew would else share the newest
-- transaction, and after the last fold of a district, of a single ballot, be that answer sheet.
CREATE FUNCTION fold(of_survey text, of_district text, text_questions text[], fewest integer)
RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
	folded_ballots integer;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended('fold ' || of_survey || ' ' || of_district, 0));
	IF (SELECT count(*) FROM ballots WHERE survey = of_survey AND district = of_district) < fewest
	THEN
		RETURN 0;
	END IF;
	DELETE FROM marks WHERE survey = of_survey;
	WITH folded AS (
		DELETE FROM ballots WHERE survey = of_survey AND district = of_district RETURNING answers
	), answered AS (
		SELECT key AS question, value AS answer FROM folded, jsonb_each(answers)
	), counted AS (
		SELECT question, '' AS option FROM answered WHERE question <> ALL (text_questions)
		UNION ALL
		SELECT question, jsonb_array_elements_text(
			CASE jsonb_typeof(answer) WHEN 'array' THEN answer ELSE jsonb_build_array(answer) END
		)
		FROM answered WHERE question <> ALL (text_questions)
	), before AS (
		DELETE FROM tallies WHERE survey = of_survey AND district = of_district
		RETURNING question, option, ballots
	), tallied AS (
		INSERT INTO tallies (survey, district, question, option, ballots)
		SELECT of_survey, of_district, question, option, sum(ballots)
		FROM (SELECT * FROM before UNION ALL SELECT question, option, 1 FROM counted) AS summands
		GROUP BY question, option ORDER BY question, option
	), commented AS (
		INSERT INTO comments (survey, district, question, text)
		SELECT
			of_survey,
			CASE WHEN count(*) OVER (PARTITION BY question) >= 10 THEN of_district END,
			question,
			answer #>> '{}'
		FROM answered WHERE question = ANY (text_questions)
		ORDER BY gen_random_uuid()
	), counted_ballots AS (
		INSERT INTO ballot_counts (survey, district, ballots)
		SELECT of_survey, of_district, count(*) FROM folded HAVING count(*) > 0
		ON CONFLICT (survey, district)
		DO UPDATE SET ballots = ballot_counts.ballots + excluded.ballots
	)
	SELECT count(*) INTO folded_ballots FROM folded;
	RETURN folded_ballots;
END $$;

-- Writes the loose texts of a survey anew, in random order and in a transaction of their own: else
-- a text without a district would share one with the tally of its district.
CREATE FUNCTION shuffle_comments(of_survey text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	-- Else one of two at once would leave the newest texts by themselves.
	LOCK TABLE comments IN SHARE ROW EXCLUSIVE MODE;
	WITH taken AS (DELETE FROM comments WHERE survey = of_survey RETURNING *)
	INSERT INTO comments SELECT * FROM taken ORDER BY gen_random_uuid();
END $$;
