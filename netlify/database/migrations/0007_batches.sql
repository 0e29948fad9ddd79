-- A batch is for letters, for answers on paper, or for the desk, which gives single codes out on
-- request; and it can be taken back.
ALTER TABLE batches ADD desk boolean NOT NULL DEFAULT false, ADD revoked_at timestamptz;

-- Letters of each district with good codes. Codes of the desk, or for paper, are of homes that had a
-- letter as well. A batch that was taken back after letters came back leaves more of those than were
-- sent: then none arrived.
CREATE FUNCTION letters(of_survey text)
RETURNS TABLE (district text, issued integer, paper integer, returned integer)
LANGUAGE sql STABLE AS $$
	WITH good AS (
		SELECT
			batches.district,
			coalesce(sum(codes) FILTER (WHERE mode = 'web' AND NOT desk), 0)::integer AS issued,
			coalesce(sum(codes) FILTER (WHERE mode = 'paper'), 0)::integer AS paper
		FROM batches
		WHERE survey = of_survey AND activated_at IS NOT NULL AND revoked_at IS NULL
		GROUP BY batches.district
	), back AS (
		SELECT r.district, sum(r.letters)::integer AS letters
		FROM returned AS r WHERE r.survey = of_survey GROUP BY r.district
	)
	SELECT good.district, issued, paper, least(coalesce(back.letters, 0), issued)
	FROM good LEFT JOIN back USING (district)
$$;

-- Returns false, and notes nothing, where fewer than 0 or more than all letters would be back. One
-- after the other, since two at once would each see room for its own.
CREATE FUNCTION add_returned(
	of_survey text,
	of_district text,
	more integer,
	frozen timestamptz DEFAULT NULL
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_advisory_xact_lock(
		hashtextextended('returned ' || of_survey || ' ' || of_district, 0)
	);
	INSERT INTO returned (survey, district, letters, noted_at)
	SELECT of_survey, of_district, more, present(frozen)
	WHERE more + (
		SELECT coalesce(sum(r.letters), 0) FROM returned AS r
		WHERE r.survey = of_survey AND r.district = of_district
	) BETWEEN 0 AND (
		SELECT coalesce(sum(issued), 0) FROM letters(of_survey) WHERE district = of_district
	);
	RETURN FOUND;
END $$;
