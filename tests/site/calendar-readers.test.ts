import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/content.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { withOffset } from '../../src/lib/dates.ts';
import { paths } from '../../src/lib/paths.ts';
import { DIST } from './built-pages.ts';

const isFull = process.env['TEST_SIZE'] === 'full';
const calendar = join(DIST, paths.calendar);
const { areaDays } = readContent(readContentFiles('.'));

const programs = (name: string) =>
	(process.env['PATH'] ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.filter((path) => existsSync(path));

/** Of the Pythons that there are the one that has the library. */
const python = isFull ? programs('python3').find(hasIcalendar) : undefined;
const [khal] = isFull ? programs('khal') : [];

function hasIcalendar(program: string): boolean {
	try {
		execFileSync(program, ['-c', 'import icalendar'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

const PRINT_EVENTS = `
import json, sys, icalendar
events = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT')
print(json.dumps([{
    'id': str(event['UID']).split('@')[0],
    'summary': str(event['SUMMARY']),
    'start': event.decoded('DTSTART').isoformat(),
    'end': event.decoded('DTEND').isoformat(),
    'status': str(event['STATUS']),
    'sequence': int(event['SEQUENCE']),
    'modified': event.decoded('LAST-MODIFIED') == event.decoded('DTSTAMP'),
} for event in events]))
`;

describe.skipIf(python === undefined)(
	'by Python’s icalendar (skipped but in test:full, or where python3-icalendar is missing)',
	() => {
		test('every day is read as the content has it', () => {
			const printed = execFileSync(python ?? '', ['-c', PRINT_EVENTS, calendar]);
			const events = JSON.parse(printed.toString()) as { id: string }[];
			const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
			expect(events.sort(byId)).toEqual(
				areaDays
					.map(({ id, fields: { title = '', start = '', end = '', status, revised = [] } }) => ({
						id,
						summary: status === 'cancelled' ? `INSTÄLLD: ${title}` : title,
						start: withOffset(start),
						end: withOffset(end),
						status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
						sequence: revised.length === 0 ? 0 : (expect.any(Number) as number),
						modified: true,
					}))
					.sort(byId),
			);
		});
	},
);

describe.skipIf(khal === undefined)(
	'by khal (skipped but in test:full, or where khal is missing)',
	() => {
		let home: string;
		beforeAll(() => {
			home = mkdtempSync(join(tmpdir(), 'khal-'));
			mkdirSync(join(home, 'days'));
			writeFileSync(
				join(home, 'config'),
				`[calendars]
[[days]]
path = ${join(home, 'days')}
[locale]
local_timezone = Europe/Stockholm
default_timezone = Europe/Stockholm
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
[sqlite]
path = ${join(home, 'khal.db')}
`,
			);
			run('import', '--batch', calendar);
		});
		afterAll(() => {
			rmSync(home, { recursive: true });
		});
		const run = (...options: string[]) =>
			execFileSync(khal ?? '', ['-c', join(home, 'config'), ...options], {
				env: { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8' },
				stdio: ['ignore', 'pipe', 'pipe'],
			}).toString();

		test.each(areaDays)('$id stands at its time and place', ({ fields }) => {
			const { start = '', end = '', title = '', status, place = '' } = fields;
			const day = start.slice(0, 10);
			const format = '{start}|{end}|{title}|{location}';
			const shown = run('list', '--notstarted', '--format', format, day, '1d');
			const name = status === 'cancelled' ? `INSTÄLLD: ${title}` : title;
			expect(shown).toContain(`${start}|${end}|${name}|${place}, `);
		});
	},
);
