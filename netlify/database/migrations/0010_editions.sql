-- Which files were published: a copy of the content that lacks one, or has changed one, would publish
-- what an earlier edition gives away.
CREATE TABLE editions (
	survey text NOT NULL,
	edition integer NOT NULL CHECK (edition > 0),
	-- SHA-256 of the file.
	hash text NOT NULL,
	PRIMARY KEY (survey, edition)
);

INSERT INTO editions SELECT survey, 1, detail FROM marks WHERE step = 'published';
