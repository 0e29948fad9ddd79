-- As before, but it waits for whatever changes when the survey closes or how many letters there were,
-- and what comes next waits for it: each then sees what the other has done. In the order in which the
-- others take them, or two would wait for each other.
CREATE OR REPLACE FUNCTION begin_purge(of_survey text, frozen timestamptz DEFAULT NULL) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
	LOCK TABLE surveys, batches, returned, marks, codes, ballots, comments IN SHARE ROW EXCLUSIVE MODE;
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
