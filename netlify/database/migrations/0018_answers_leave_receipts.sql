-- As before, but without a receipt nothing is stored: the code would stay unused, and could answer
-- as often as somebody likes who calls this by itself.
CREATE OR REPLACE FUNCTION submit_answer(
	of_survey text,
	of_code bytea,
	of_receipt bytea,
	of_answers jsonb DEFAULT NULL,
	of_mode text DEFAULT NULL,
	frozen timestamptz DEFAULT NULL,
	of_secret bytea DEFAULT NULL
) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
	-- A call of present() for each answer would cost as much as storing it.
	instant timestamptz := CASE WHEN frozen IS NULL THEN now() ELSE present(frozen) END;
	told surveys;
	way_in text;
	claimed text;
	earlier bytea;
	fits boolean[];
BEGIN
	IF of_answers IS NOT NULL THEN
		-- One submission, sent twice at once and perhaps with two codes, is one after the other.
		PERFORM pg_advisory_xact_lock(hashtextextended(encode(of_receipt, 'hex'), 0));
	END IF;
	SELECT hash INTO earlier FROM codes WHERE receipt = of_receipt;
	IF FOUND THEN
		RETURN CASE WHEN earlier IS DISTINCT FROM coalesce(of_code, earlier)
			THEN 'other-code' ELSE 'repeated' END;
	END IF;
	SELECT * INTO told FROM surveys WHERE survey = of_survey;
	SELECT mode INTO way_in FROM codes WHERE hash = of_code AND survey = of_survey;
	IF instant < told.opens THEN
		RETURN 'not-open';
	ELSIF instant >= end_of(told, coalesce(way_in, of_mode, 'web')) THEN
		RETURN 'closed';
	ELSIF of_answers IS NULL OR of_receipt IS NULL THEN
		RETURN CASE WHEN told.survey IS NULL THEN 'undated' ELSE 'new' END;
	END IF;
	UPDATE codes SET receipt = of_receipt
	WHERE hash = of_code AND survey = of_survey AND receipt IS NULL
		AND (of_mode IS NULL OR mode = of_mode)
		AND EXISTS (
			SELECT FROM batches
			WHERE name = codes.batch AND activated_at IS NOT NULL AND revoked_at IS NULL
		)
	RETURNING district INTO claimed;
	IF FOUND THEN
		INSERT INTO ballots (survey, district, answers) VALUES (of_survey, claimed, of_answers);
		RETURN 'stored';
	END IF;
	-- A statement of its own: one that has waited for another to use the code still sees it unused.
	PERFORM FROM codes
	WHERE hash = of_code AND survey = of_survey AND receipt IS NOT NULL
		AND (of_mode IS NULL OR mode = of_mode);
	IF FOUND THEN
		RETURN 'used';
	ELSIF told.survey IS NULL THEN
		RETURN 'undated';
	ELSIF of_secret IS NULL THEN
		RETURN 'unknown';
	END IF;
	SELECT array_agg(DISTINCT secret_fingerprint = of_secret) INTO fits
	FROM batches WHERE survey = of_survey AND secret_fingerprint <> '' AND revoked_at IS NULL;
	RETURN CASE fits
		WHEN '{f}' THEN 'other-secret'
		WHEN '{f,t}' THEN 'some-secret'
		ELSE 'unknown'
	END;
END $$;
