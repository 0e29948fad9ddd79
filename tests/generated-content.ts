import { readdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { MEASURE_GROUPS } from '../src/schemas/measure.ts';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
const FIRST_DAY_MS = Date.UTC(2026, 0, 1);

/** So many measures and so many area days, spread over the districts and over a year. */
export function addContent(folder: string, count: number): void {
	const districts = readdirSync(join(folder, 'content/districts/sv')).map(
		(file) => parse(file).name,
	);
	for (let of = 0; of < count; of += 1) {
		const district = districts[of % districts.length] ?? '';
		const day = new Date(FIRST_DAY_MS + (of % YEAR_DAYS) * DAY_MS).toISOString().slice(0, 10);
		const write = (file: string, text: string) => {
			writeFileSync(join(folder, 'content', file), text);
		};
		write(`measures/sv/atgard-${String(of)}.mdx`, measure(of, district, day));
		write(`area-days/sv/${day}-dag-${String(of)}.mdx`, areaDay(of, district, day));
	}
}

const measure = (of: number, district: string, day: string) => `---
title: Åtgärd ${String(of)}
summary: Vi gör gården ljusare.
group: ${MEASURE_GROUPS[of % MEASURE_GROUPS.length] ?? ''}
districts: [${district}]
status: ongoing
start: ${day}
owner: Förvaltare
answersTo: [stairwell]
example: true
---

Vi bygger om gården. Se [områdesdagarna](/omradesdagar/).

## Så gör vi

- Först frågar vi dem som bor här.
- Sedan bygger vi.
`;

const areaDay = (of: number, district: string, day: string) => `---
title: Områdesdag ${String(of)}
summary: Vi grillar och pratar om gården.
district: ${district}
place: Gården
start: ${day}T14:00
end: ${day}T17:00
accessibility: Plan gård, toalett och sittplatser.
status: planned
example: true
---

Kom och träffa oss. Alla är välkomna.
`;
