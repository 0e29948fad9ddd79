-- Writes a table into a new file, its rows in random order and of one transaction: in the old file lie
-- deleted rows, and the order and transactions that tie rows to each other, for whoever reads the disk.
-- Nobody gets at the table meanwhile, so it waits for it no longer than a tenant would, and tries again.
-- The copy is in memory alone. False where the table could not be had, or its user may not.
CREATE FUNCTION rewrite(of_table regclass) RETURNS boolean
LANGUAGE plpgsql SET lock_timeout = '300ms' SET work_mem = '256MB' AS $$
DECLARE
	kept text[];
BEGIN
	FOR attempt IN 1..8 LOOP
		BEGIN
			EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', of_table);
			EXECUTE format(
				'SELECT array_agg(kept::text ORDER BY gen_random_uuid()) FROM %s AS kept', of_table
			) INTO kept;
			EXECUTE format('TRUNCATE %s', of_table);
			EXECUTE format(
				'INSERT INTO %1$s SELECT (kept::%1$s).* FROM unnest($1) AS kept', of_table
			) USING kept;
			RETURN true;
		EXCEPTION
			WHEN lock_not_available THEN
				PERFORM pg_sleep(0.1 + 0.1 * random());
			WHEN insufficient_privilege THEN
				RETURN false;
		END;
	END LOOP;
	RETURN false;
END $$;

-- All that it did, for every survey at once.
DROP FUNCTION shuffle_comments(text);

-- As before, but all districts with enough ballots in one statement, which reads the table once; and
-- answers that are alike are counted before they are taken apart. Returns how many districts.
DROP FUNCTION fold(text, text, text[], timestamptz, timestamptz);
CREATE FUNCTION fold(
	of_survey text,
	text_questions text[],
	content_closes timestamptz DEFAULT NULL,
	frozen timestamptz DEFAULT NULL
) RETURNS integer LANGUAGE plpgsql
SET work_mem = '64MB'
-- Nearly all of the table is wanted. By its index that takes twice as long.
SET enable_bitmapscan = off
SET enable_indexscan = off
AS $$
DECLARE
	fewest integer := CASE WHEN has_closed(of_survey, content_closes, frozen) THEN 1 ELSE 10 END;
	enough text[];
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended('fold ' || of_survey, 0));
	enough := ARRAY(
		SELECT district FROM ballots WHERE survey = of_survey
		GROUP BY district HAVING count(*) >= fewest
	);
	IF enough = '{}' THEN
		RETURN 0;
	END IF;
	DELETE FROM marks WHERE survey = of_survey;
	-- All of one statement sees the ballots as they were when it began: those that are gone after it.
	WITH gone AS (
		DELETE FROM ballots WHERE survey = of_survey AND district = ANY (enough)
	), alike AS (
		SELECT district, key AS question, value AS answer, count(*) AS ballots
		FROM ballots, jsonb_each(answers)
		WHERE survey = of_survey AND district = ANY (enough) AND key <> ALL (text_questions)
		GROUP BY district, key, value
	), counted AS (
		SELECT district, question, '' AS option, ballots FROM alike
		UNION ALL
		SELECT district, question, jsonb_array_elements_text(
			CASE jsonb_typeof(answer) WHEN 'array' THEN answer ELSE jsonb_build_array(answer) END
		), ballots
		FROM alike
	), before AS (
		DELETE FROM tallies WHERE survey = of_survey AND district = ANY (enough)
		RETURNING district, question, option, ballots
	), tallied AS (
		INSERT INTO tallies (survey, district, question, option, ballots)
		SELECT of_survey, district, question, option, sum(ballots)
		FROM (SELECT * FROM before UNION ALL SELECT * FROM counted) AS summands
		GROUP BY district, question, option ORDER BY district, question, option
	), commented AS (
		INSERT INTO comments (survey, district, question, text)
		SELECT
			of_survey,
			CASE WHEN count(*) OVER (PARTITION BY district, question) >= 10 THEN district END,
			question,
			answers ->> question
		FROM ballots, unnest(text_questions) AS question
		WHERE survey = of_survey AND district = ANY (enough) AND answers ? question
		ORDER BY gen_random_uuid()
	)
	INSERT INTO ballot_counts (survey, district, ballots)
	SELECT of_survey, district, count(*) FROM ballots
	WHERE survey = of_survey AND district = ANY (enough) GROUP BY district
	ON CONFLICT (survey, district)
	DO UPDATE SET ballots = ballot_counts.ballots + excluded.ballots;
	RETURN cardinality(enough);
END $$;
