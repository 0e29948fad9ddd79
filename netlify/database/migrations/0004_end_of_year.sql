CREATE TABLE marks (
	survey text NOT NULL,
	step text NOT NULL CHECK (step IN ('comments', 'published')),
	-- comments: "exported" or "skipped". published: hash of the published file.
	detail text NOT NULL,
	PRIMARY KEY (survey, step)
);

-- Destroys what could still tie somebody to an answer, once all of it is counted and published.
-- Returns nothing where it is too early.
CREATE FUNCTION purge(of_survey text)
RETURNS TABLE (codes bigint, receipts bigint, comments bigint) LANGUAGE sql AS $$
	WITH ready AS (
		SELECT WHERE NOT EXISTS (SELECT FROM ballots WHERE survey = of_survey)
		AND (SELECT count(*) FROM marks WHERE survey = of_survey) = 2
	), purged_codes AS (
		DELETE FROM codes USING ready WHERE survey = of_survey RETURNING receipt
	), purged_comments AS (
		DELETE FROM comments USING ready WHERE survey = of_survey RETURNING text
	)
	SELECT
		(SELECT count(*) FROM purged_codes),
		(SELECT count(receipt) FROM purged_codes),
		(SELECT count(*) FROM purged_comments)
	FROM ready
$$;
