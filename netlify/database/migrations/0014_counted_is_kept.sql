-- As before, but what was counted stays as it was: after a purge nothing could be published anew, and
-- what is protected in the figures that were would be given away by next year's. Until then a survey
-- that was published is to be published again before it is purged.
CREATE OR REPLACE FUNCTION add_returned(
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
	) AND NOT EXISTS (
		SELECT FROM surveys WHERE survey = of_survey AND purge_begun_at IS NOT NULL
	);
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	DELETE FROM marks WHERE survey = of_survey AND step = 'published';
	RETURN true;
END $$;
