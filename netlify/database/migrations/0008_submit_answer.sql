-- An answer is this one function, so that whoever takes answers needs no other right: it cannot read
-- a single ballot, code or text. It decides what must be decided at one moment; whether the answers
-- fit the questions was checked before. It tells:
--   stored        the code is used now, and the ballot kept
--   repeated      this submission was stored before: the first answers stand
--   other-code    so it was, but with another code
--   not-open      too early by the dates in the database, for this code or those of this way in
--   closed        too late
--   new           nothing of that, and there are no answers to store
--   used          another submission has used the code
--   unknown       no such code of this survey for this way in, or not a good one
--   other-secret  unknown, and no codes of the survey were made with the secret of this fingerprint
--   some-secret   unknown, and only some were
--   undated       nothing of all that, and no dates of the survey are noted
CREATE FUNCTION submit_answer(
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
	ELSIF of_answers IS NULL THEN
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
	FROM batches WHERE survey = of_survey AND secret_fingerprint <> '';
	RETURN CASE fits
		WHEN '{f}' THEN 'other-secret'
		WHEN '{f,t}' THEN 'some-secret'
		ELSE 'unknown'
	END;
END $$;
REVOKE ALL ON FUNCTION submit_answer FROM PUBLIC;

-- Lets this user answer and nothing else. Returns the tables that it still reaches, by what it is a
-- member of for instance; NULL where there is no such user.
CREATE FUNCTION grant_answers(of_role text) RETURNS text[] LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = of_role) THEN
		RETURN NULL;
	END IF;
	EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %I', of_role);
	EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', of_role);
	EXECUTE format('GRANT EXECUTE ON FUNCTION submit_answer TO %I', of_role);
	RETURN ARRAY(
		SELECT c.relname::text FROM pg_class AS c
		WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
			AND (has_any_column_privilege(of_role, c.oid, 'SELECT, INSERT, UPDATE')
				OR has_table_privilege(of_role, c.oid, 'DELETE, TRUNCATE, TRIGGER'))
		ORDER BY c.relname
	);
END $$;
REVOKE ALL ON FUNCTION grant_answers FROM PUBLIC;

-- What a code's status is, that function tells.
DROP FUNCTION status_for(text, text, timestamptz);

-- The fingerprints so far could be compared with those of guessed secrets at a billion a second.
UPDATE batches SET secret_fingerprint = '';
