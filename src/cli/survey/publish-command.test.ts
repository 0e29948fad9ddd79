import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resultSchema } from '../../schemas/result.ts';
import { aSurvey } from '../../survey/rules/survey-builder.ts';
import { resultFile } from './edition-files.ts';
import { checkLetters, earlierSurveys, laterSurveys } from './publish-command.ts';

describe('a survey is compared with those of its series', () => {
	const year = (id: string, example = false) =>
		aSurvey({ id, example, opens: `${id}-11-01T08:00:00Z`, closes: `${id}-12-01T00:00:00Z` });
	const survey = year('2034');
	const example = aSurvey({ ...year('2033', true), id: 'an-example' });
	const laterExample = aSurvey({ ...year('2035', true), id: 'a-later-example' });
	const known = [year('2036'), year('2035'), laterExample, survey, year('2033'), example];
	const all = [...known, year('2032'), year('2031')];
	const published = (...ids: string[]) => new Map(ids.map((id) => [id, 1]));
	const PUBLISHED = published('2032', '2033', '2034', '2035', 'an-example', 'a-later-example');
	const ids = (surveys: { id: string }[]) => surveys.map(({ id }) => id);

	test('that closed before it and are published, oldest first', () => {
		expect(ids(earlierSurveys(survey, PUBLISHED, all))).toEqual(['2032', '2033']);
		expect(ids(earlierSurveys(laterExample, PUBLISHED, all))).toEqual(['an-example']);
	});

	test('and those that are published after it with it', () => {
		expect(ids(laterSurveys(survey, PUBLISHED, all))).toEqual(['2035']);
		expect(ids(laterSurveys(example, PUBLISHED, all))).toEqual(['a-later-example']);
	});

	test('none of which may be missing among the surveys', () => {
		expect(() => earlierSurveys(survey, published('2030'), all)).toThrow('2030 är publicerad');
	});

	test('or be another database’s, unless it came later', () => {
		const foreign = [year('2023'), year('2024')];
		expect(() => earlierSurveys(year('2024'), published(), foreign)).toThrow('2023.yaml');
		expect(earlierSurveys(year('2023'), published(), foreign)).toEqual([]);
	});
});

describe('the letters that were published', () => {
	const { method } = resultSchema.parse(parse(readFileSync(resultFile('2021'), 'utf8')));
	const counted = method.districts.map(({ id, issued, returned }) => ({
		...{ district: id, issued, returned },
		...{ ballots: 0, paper: 0, tallies: new Map() },
	}));
	const check = (districts: typeof counted) => () => {
		checkLetters('2021', { ballots: 0, districts });
	};
	const [first, ...others] = counted.map((district) => ({ ...district }));

	test('are those that are counted, in whatever order', () => {
		expect(check(counted.toReversed())).not.toThrow();
	});

	test.each([
		['more were sent', [{ ...first, issued: 500 }, ...others]],
		['more came back', [{ ...first, returned: 1 }, ...others]],
		['a district has none', others],
	])('are others where %s', (_, districts) => {
		expect(check(districts as typeof counted)).toThrow('publish --survey 2021 --correct');
	});
});
