-- When the night last came. Until now used codes, which staff may have counted too, said so: a night
-- that was missed stayed hidden where somebody had looked at how many have answered.
ALTER TABLE surveys ADD night_at timestamptz;

UPDATE surveys SET night_at =
	(SELECT max(counted_at) FROM progress WHERE progress.survey = surveys.survey);
