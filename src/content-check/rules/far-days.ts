import { instantToLocalTime, localTimeToInstant, zonedTime } from '../../lib/dates.ts';
import type { MeasureStatus } from '../../schemas/measure.ts';
import { textsIn } from '../as-shown/field-texts.ts';
import type { Content, Entry } from '../content.ts';
import { advice, error, type Finding } from '../finding.ts';
import { factsIn } from './unverified.ts';

const YEARS_AHEAD = 3;
const FIRST_YEAR = '1990';

/** What is said to have been and lies ahead, days that are far off, and times that no clock shows. */
export const farDays = (content: Content, today: string): Finding[] => [
	...content.measures.flatMap(({ file, fields }) => {
		const said = fields.status && SAID_TO_HAVE_BEEN[fields.status];
		return said ? ahead(file, said.field, fields[said.field], today, said.why) : [];
	}),
	...content.areaDays.flatMap(({ file, fields: { status, start, end } }) => [
		...ahead(file, 'status', status === 'held' ? start : undefined, today, NOT_HELD),
		...tooLong(file, start, end),
		...[...Object.entries({ start, end })].flatMap(([field, time]) =>
			noSuchTime(file, field, time),
		),
	]),
	...content.articles.flatMap(({ file, fields }) =>
		ahead(file, 'checked', fields.checked, today, NOT_CHECKED),
	),
	...[...content.pages, ...content.accessibility].flatMap(({ file, fields }) =>
		ahead(file, 'updated', fields.updated, today, NOT_UPDATED),
	),
	...[...content.organisation, ...content.accessibility].flatMap(({ file, data }) =>
		factsIn(data).flatMap(({ field, parts }) =>
			ahead(file, `${field}.checked`, parts.get('checked'), today, NOT_CHECKED),
		),
	),
	...SAYING_WHEN.flatMap((name): Entry[] => content[name]).flatMap(({ file, data }) =>
		textsIn(data).flatMap(({ field, text }) =>
			DONE.test(field) ? ahead(file, field, text, today, NOT_DONE) : [],
		),
	),
	...content.history.flatMap(({ file, fields: { series = [] } }) =>
		series.flatMap(({ points }, of) =>
			points.flatMap(({ year = 0 }, index) =>
				ahead(file, `series.${of}.points.${index}.year`, String(year), today.slice(0, 4), NOT_YET),
			),
		),
	),
	...[...content.measures, ...content.areaDays, ...content.articles, ...content.districts].flatMap(
		(entry) => farOff(entry, today),
	),
];

/** Which day of a measure has been, as its status says. */
const SAID_TO_HAVE_BEEN: Record<
	MeasureStatus,
	{ field: 'start' | 'done'; why: string } | undefined
> = {
	planned: undefined,
	ongoing: {
		field: 'start',
		why: 'Åtgärden står som pågående, men börjar senare. Rätta dagen, eller status.',
	},
	done: {
		field: 'done',
		why: 'Åtgärden står som klar, men dagen har inte varit än. Rätta dagen, eller status.',
	},
};
const NOT_HELD =
	'Områdesdagen står som att den har varit, men den börjar senare. Rätta status, eller start.';
const NOT_CHECKED = 'Dagen har inte varit än. Skriv den dag då någon kontrollerade uppgiften.';
const NOT_UPDATED = 'Dagen har inte varit än. Skriv den dag då texten ändrades.';

const NOT_YET = 'Året har inte varit än. Skriv det år som siffran gäller.';

const SAYING_WHEN = [
	...(['organisation', 'accessibility', 'surveys'] as const),
	...(['letters', 'lettersEn', 'lettersAr'] as const),
];
const DONE =
	/^(?:(?:languages|reviewed)\..*date|datesChecked|disposal\.decided|assessment\.value\.day)$/;
const NOT_DONE = 'Dagen har inte varit än. Skriv den dag då det gjordes.';

function ahead(file: string, field: string, day: unknown, today: string, why: string): Finding[] {
	if (typeof day !== 'string' || day.slice(0, 10) <= today) return [];
	return [advice(file, field, `${day.slice(0, 10)}: ${why}`)];
}

const MOST_DAYS = 3;

function tooLong(file: string, start: string | undefined, end: string | undefined): Finding[] {
	if (start === undefined || end === undefined) return [];
	const { days } = zonedTime(start).until(zonedTime(end), { largestUnit: 'days' });
	if (days < MOST_DAYS) return [];
	const message = `Områdesdagen slutar ${String(days)} dagar efter att den börjar. Stämmer dagen?`;
	return [advice(file, 'end', message)];
}

/** The hour that summer time leaves out. */
function noSuchTime(file: string, field: string, time: string | undefined): Finding[] {
	if (time === undefined || instantToLocalTime(localTimeToInstant(time)) === time) return [];
	const message = `Klockan ${time.slice(11)} finns inte den ${time.slice(0, 10)}: då börjar sommartiden, och klockan hoppar fram en timme. Skriv en annan tid.`;
	return [error(file, field, message)];
}

const DAYS = ['start', 'end', 'done', 'publish', 'checked'] as const;

function farOff({ file, fields }: Entry, today: string): Finding[] {
	const last = `${String(Number(today.slice(0, 4)) + YEARS_AHEAD)}${today.slice(4)}`;
	const given = new Map<string, unknown>(Object.entries(fields));
	return DAYS.flatMap((field): Finding[] => {
		const day = given.get(field);
		if (typeof day !== 'string') return [];
		const isFar = field !== 'checked' && day > last;
		if (!isFar && day >= FIRST_YEAR) return [];
		const message = `${day.slice(0, 10)} är långt ${isFar ? 'fram' : 'tillbaka'}. Stämmer årtalet?`;
		return [advice(file, field, message)];
	});
}
