-- A database says itself what it is, what time it is and when a survey is open. What cannot be
-- undone goes by that alone: a laptop's clock or an old copy of the content decides nothing.

-- One row: the database is for trying things. Only there may a command bring a time of its own.
CREATE TABLE development (
	marked boolean PRIMARY KEY DEFAULT true CHECK (marked)
);

-- Returns false, and marks nothing, where codes were ever made: tenants may have them.
CREATE FUNCTION mark_development() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	LOCK TABLE batches IN SHARE ROW EXCLUSIVE MODE;
	IF EXISTS (SELECT FROM development) THEN
		RETURN true;
	END IF;
	IF EXISTS (SELECT FROM batches) OR EXISTS (SELECT FROM codes) THEN
		RETURN false;
	END IF;
	INSERT INTO development DEFAULT VALUES;
	RETURN true;
END $$;

-- The present: `frozen` only in a database that is for trying.
CREATE FUNCTION present(frozen timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
	SELECT CASE WHEN EXISTS (SELECT FROM development) THEN coalesce(frozen, now()) ELSE now() END
$$;

-- The dates that tenants were told, noted with the first codes.
CREATE TABLE surveys (
	survey text PRIMARY KEY,
	opens timestamptz NOT NULL,
	closes timestamptz NOT NULL,
	CHECK (opens < closes)
);

-- Where the content names another day, the later one counts. Without noted dates nothing has closed.
CREATE FUNCTION has_closed(of_survey text, content_closes timestamptz, frozen timestamptz)
RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT coalesce((
		SELECT present(frozen) >= greatest(closes, content_closes)
		FROM surveys WHERE survey = of_survey
	), false)
$$;

-- Codes are good once somebody has said that their batch is printed as it should be.
ALTER TABLE batches ADD name text, ADD activated_at timestamptz;
UPDATE batches SET name = numbered.name, activated_at = made_at
FROM (
	SELECT
		ctid AS place,
		survey || '-' || district || '-'
			|| row_number() OVER (PARTITION BY survey, district ORDER BY made_at) AS name
	FROM batches
) AS numbered
WHERE batches.ctid = numbered.place;
ALTER TABLE batches ADD PRIMARY KEY (name);

ALTER TABLE codes ADD batch text REFERENCES batches;
UPDATE codes SET batch = (
	SELECT name FROM batches
	WHERE batches.survey = codes.survey
		AND batches.district = codes.district
		AND batches.mode = codes.mode
	ORDER BY made_at LIMIT 1
);
ALTER TABLE codes ALTER batch SET NOT NULL;

-- As before, but how many ballots are few is decided here, by the database's own time and dates.
DROP FUNCTION fold(text, text, text[], integer);
CREATE FUNCTION fold(
	of_survey text,
	of_district text,
	text_questions text[],
	content_closes timestamptz DEFAULT NULL,
	frozen timestamptz DEFAULT NULL
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
	fewest integer := CASE WHEN has_closed(of_survey, content_closes, frozen) THEN 1 ELSE 10 END;
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

-- As before, but by the present. A count from a day that is still to come, which a wrong clock left,
-- does not hold up those that follow.
DROP FUNCTION count_progress(text, timestamptz);
CREATE FUNCTION count_progress(of_survey text, frozen timestamptz DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	counts_at timestamptz := present(frozen);
	newest timestamptz;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended('progress ' || of_survey, 0));
	DELETE FROM progress WHERE survey = of_survey AND counted_at > counts_at;
	SELECT max(counted_at) INTO newest FROM progress WHERE survey = of_survey;
	IF newest > counts_at - interval '23 hours' THEN
		RETURN;
	END IF;
	DELETE FROM progress WHERE survey = of_survey AND counted_at < newest;
	INSERT INTO progress (survey, district, used, counted_at)
	SELECT of_survey, district, round(count(receipt) / 5.0) * 5, counts_at
	FROM codes WHERE survey = of_survey GROUP BY district;
END $$;

-- As before, and never before the survey has closed.
DROP FUNCTION purge(text);
CREATE FUNCTION purge(of_survey text, frozen timestamptz DEFAULT NULL)
RETURNS TABLE (purged_codes bigint, purged_receipts bigint, purged_comments bigint)
LANGUAGE plpgsql AS $$
BEGIN
	LOCK TABLE codes, ballots, comments IN SHARE ROW EXCLUSIVE MODE;
	IF NOT has_closed(of_survey, NULL, frozen)
		OR EXISTS (SELECT FROM ballots WHERE survey = of_survey)
		OR (SELECT count(*) FROM marks WHERE survey = of_survey) < 2
	THEN
		RETURN;
	END IF;
	WITH gone AS (DELETE FROM codes WHERE survey = of_survey RETURNING receipt)
	SELECT count(*), count(receipt) INTO purged_codes, purged_receipts FROM gone;
	WITH gone AS (DELETE FROM comments WHERE survey = of_survey RETURNING survey)
	SELECT count(*) INTO purged_comments FROM gone;
	RETURN NEXT;
END $$;
