import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { contentWhere, SURVEY } from '../content-builder.ts';

const OPENS = "opens: '2026-11-09T08:00:00+01:00'";
const CLOSES = "closes: '2026-12-07T00:00:00+01:00'";
const options = { production: false, today: '2026-06-01' };

test.each([
	['summer time in winter', OPENS, "opens: '2026-11-09T08:00:00+02:00'", 'opens', '+01:00'],
	['universal time', CLOSES, "closes: '2026-12-07T00:00:00Z'", 'closes', '+01:00'],
	['winter time in summer', OPENS, "opens: '2026-06-09T08:00:00+01:00'", 'opens', '+02:00'],
	[
		'the same, where paper closes',
		CLOSES,
		`${CLOSES}\npaperCloses: '2027-01-08T00:00:00+02:00'`,
		'paperCloses',
		'+01:00',
	],
])('%s is refused, and the right offset named', async (_, from, to, field, right) => {
	const findings = await checkContent(contentWhere(SURVEY, from, to), options);
	expect(findings.filter(({ file, level }) => file === SURVEY && level === 'error')).toEqual([
		expect.objectContaining({ field, message: expect.stringContaining(right) as string }),
	]);
});

test('the offset of the day is right on both sides of the change', async () => {
	const summer = contentWhere(SURVEY, OPENS, "opens: '2026-10-25T00:00:00+02:00'");
	expect((await checkContent(summer, options)).filter(({ field }) => field === 'opens')).toEqual(
		[],
	);
});

test('nothing is advised of how a survey has closed', async () => {
	const closed = contentWhere(SURVEY, CLOSES, "closes: '2026-12-04T17:00:00+01:00'");
	const found = await checkContent(closed, { production: false, today: '2026-12-05' });
	expect(found.filter(({ field }) => field === 'closes')).toEqual([]);
});

test.each([
	['17:00', 1],
	['00:01', 1],
	['23:59', 0],
	['00:00', 0],
])(
	'closing at %s is advised against where letters would say a day too much',
	async (clock, told) => {
		const closing = contentWhere(SURVEY, CLOSES, `closes: '2026-12-04T${clock}:00+01:00'`);
		const advice = (await checkContent(closing, options)).filter(({ field }) => field === 'closes');
		expect(advice).toEqual(
			Array(told).fill(
				expect.objectContaining({
					level: 'advice',
					message: expect.stringContaining('”svara senast fredag 4 december 2026”') as string,
				}),
			),
		);
	},
);
