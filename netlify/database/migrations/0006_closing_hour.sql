-- Who has the form open as a survey closes may still send it for an hour; codes for paper are taken
-- until a day of their own.

-- NULL: with the survey itself.
ALTER TABLE surveys ADD paper_closes timestamptz CHECK (paper_closes >= closes);

-- The first instant at which no code of this mode is taken.
CREATE FUNCTION end_of(noted surveys, of_mode text) RETURNS timestamptz LANGUAGE sql STABLE AS $$
	SELECT CASE of_mode
		WHEN 'paper' THEN coalesce(noted.paper_closes, noted.closes)
		ELSE noted.closes + interval '1 hour'
	END
$$;

-- Whether a code of this mode is taken; NULL where no dates are noted.
CREATE FUNCTION status_for(of_survey text, of_mode text, frozen timestamptz)
RETURNS text LANGUAGE sql STABLE AS $$
	SELECT CASE
		WHEN present(frozen) < opens THEN 'upcoming'
		WHEN present(frozen) < end_of(surveys, of_mode) THEN 'open'
		ELSE 'closed'
	END
	FROM surveys WHERE survey = of_survey
$$;

-- As before, but closed is what takes no code of any mode any more: fold and purge go by this. The
-- content's own end is an hour after its closing, too.
CREATE OR REPLACE FUNCTION has_closed(of_survey text, content_closes timestamptz, frozen timestamptz)
RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT coalesce((
		SELECT present(frozen) >= greatest(end_of(surveys, 'web'), end_of(surveys, 'paper'), content_closes)
		FROM surveys WHERE survey = of_survey
	), false)
$$;
