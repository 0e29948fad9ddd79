-- Destroys what could still tie somebody to an answer, once all of it is counted and published.
-- Returns nothing where it is too early. Nothing is written meanwhile: a text that is just being
-- shuffled, or an answer that just comes in, would else be overlooked.
CREATE FUNCTION purge(of_survey text)
RETURNS TABLE (purged_codes bigint, purged_receipts bigint, purged_comments bigint)
LANGUAGE plpgsql AS $$
BEGIN
	LOCK TABLE codes, ballots, comments IN SHARE ROW EXCLUSIVE MODE;
	IF EXISTS (SELECT FROM ballots WHERE survey = of_survey)
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
