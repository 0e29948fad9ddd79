CREATE TABLE returned (
	survey text NOT NULL,
	district text NOT NULL,
	-- Letters that came back; negative where a slip was taken back.
	letters integer NOT NULL,
	noted_at timestamptz NOT NULL
);

CREATE TABLE progress (
	survey text NOT NULL,
	district text NOT NULL,
	-- Used codes, to the nearest 5.
	used integer NOT NULL,
	counted_at timestamptz NOT NULL,
	PRIMARY KEY (survey, district, counted_at)
);

-- Counts used codes once a day, and keeps the count before: one of the two can be shown without
-- showing who has just answered. 23 hours are a day, since no clock strikes twice at one moment.
CREATE FUNCTION count_progress(of_survey text, counts_at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	newest timestamptz;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended('progress ' || of_survey, 0));
	SELECT max(counted_at) INTO newest FROM progress WHERE survey = of_survey;
	IF newest > counts_at - interval '23 hours' THEN
		RETURN;
	END IF;
	DELETE FROM progress WHERE survey = of_survey AND counted_at < newest;
	INSERT INTO progress (survey, district, used, counted_at)
	SELECT of_survey, district, round(count(receipt) / 5.0) * 5, counts_at
	FROM codes WHERE survey = of_survey GROUP BY district;
END $$;
