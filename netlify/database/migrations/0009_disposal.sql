-- Making answers into counts is disposal by the Swedish archives act, and so is a purge. Both need a
-- decision, and leave a record that says nothing of any district.

ALTER TABLE surveys
	-- Who decided what and when, noted with the first real codes.
	ADD disposal text,
	-- A purge that was begun is finished, whatever happened to it.
	ADD purge_begun_at timestamptz,
	ADD purged_at timestamptz;

CREATE TABLE disposals (
	survey text NOT NULL,
	kind text NOT NULL CHECK (kind IN ('ballots', 'codes', 'receipts', 'comments')),
	-- To the nearest 5, of all so far: so the sum of a survey's rows never drifts from the truth.
	number integer NOT NULL CHECK (number > 0),
	day date NOT NULL,
	decision text
);

-- Adds what was destroyed since the last record, in a transaction of its own: one that is killed before
-- it is made up for by the next.
CREATE FUNCTION record_disposal(of_survey text, of_kind text, total bigint, frozen timestamptz)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended('disposal ' || of_survey, 0));
	INSERT INTO disposals (survey, kind, number, day, decision)
	SELECT
		of_survey, of_kind, more, (present(frozen) AT TIME ZONE 'Europe/Stockholm')::date,
		(SELECT disposal FROM surveys WHERE survey = of_survey)
	FROM (
		SELECT 5 * round(total / 5.0) - coalesce(sum(number), 0) AS more
		FROM disposals WHERE survey = of_survey AND kind = of_kind
	) AS unrecorded
	WHERE more > 0;
END $$;

-- What was aggregated, after each tally.
CREATE FUNCTION record_tally(of_survey text, frozen timestamptz DEFAULT NULL) RETURNS void
LANGUAGE sql AS $$
	SELECT record_disposal(of_survey, 'ballots', coalesce(sum(ballots), 0), frozen)
	FROM ballot_counts WHERE survey = of_survey
$$;

-- The rules of a purge, and the record of what it is to destroy. False, and nothing done, where it is
-- too early. From here on it is only finished.
CREATE FUNCTION begin_purge(of_survey text, frozen timestamptz DEFAULT NULL) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
	LOCK TABLE codes, ballots, comments IN SHARE ROW EXCLUSIVE MODE;
	IF NOT has_closed(of_survey, NULL, frozen)
		OR EXISTS (SELECT FROM ballots WHERE survey = of_survey)
		OR (SELECT count(*) FROM marks WHERE survey = of_survey) < 2
	THEN
		RETURN false;
	END IF;
	UPDATE surveys SET purge_begun_at = present(frozen)
	WHERE survey = of_survey AND purge_begun_at IS NULL;
	-- One that is only finished adds nothing: there is no more than was recorded.
	PERFORM record_disposal(of_survey, kind, total, frozen)
	FROM (
		SELECT 'codes' AS kind, count(*) AS total FROM codes WHERE survey = of_survey
		UNION ALL SELECT 'receipts', count(receipt) FROM codes WHERE survey = of_survey
		UNION ALL SELECT 'comments', count(*) FROM comments WHERE survey = of_survey
	) AS destroyed;
	RETURN true;
END $$;

-- As before, once it has begun: then no rule stands in the way, since nothing can come in any more.
DROP FUNCTION purge(text, timestamptz);
CREATE FUNCTION purge(of_survey text)
RETURNS TABLE (purged_codes bigint, purged_receipts bigint, purged_comments bigint)
LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM surveys WHERE survey = of_survey AND purge_begun_at IS NOT NULL) THEN
		RETURN;
	END IF;
	LOCK TABLE codes, comments IN SHARE ROW EXCLUSIVE MODE;
	WITH gone AS (DELETE FROM codes WHERE survey = of_survey RETURNING receipt)
	SELECT count(*), count(receipt) INTO purged_codes, purged_receipts FROM gone;
	WITH gone AS (DELETE FROM comments WHERE survey = of_survey RETURNING survey)
	SELECT count(*) INTO purged_comments FROM gone;
	RETURN NEXT;
END $$;
