import { readdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { siteContent } from '../src/lib/site-content.ts';
import { MEASURE_GROUPS } from '../src/schemas/measure.ts';
import { LANGUAGES } from '../src/survey/rules/languages.ts';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
const FIRST_DAY_MS = Date.UTC(2026, 0, 1);

/** As many as the 35 of the site would be. */
const COUNT_TO_A_DISTRICT = 500 / 35;

const districtsFor = (count: number) => Math.round(count / COUNT_TO_A_DISTRICT);

/** How many pages `addContent` adds: each stands in every language. */
export const pagesFrom = (count: number) => (2 * count + districtsFor(count)) * LANGUAGES.length;

/** So many measures and so many area days, spread over a year, and districts in the same measure. */
export function addContent(folder: string, count: number): void {
	const write = (file: string, text: string) => {
		writeFileSync(join(folder, siteContent.folder, file), text);
	};
	for (let of = 0; of < districtsFor(count); of += 1) {
		write(`districts/sv/omrade-${String(of)}.mdx`, district(of));
	}
	const districts = readdirSync(join(folder, siteContent.folder, 'districts/sv')).map(
		(file) => parse(file).name,
	);
	for (let of = 0; of < count; of += 1) {
		const id = districts[of % districts.length] ?? '';
		const day = new Date(FIRST_DAY_MS + (of % YEAR_DAYS) * DAY_MS).toISOString().slice(0, 10);
		write(`measures/sv/atgard-${String(of)}.mdx`, measure(of, id, day));
		write(`area-days/sv/${day}-dag-${String(of)}.mdx`, areaDay(of, id, day));
	}
}

const district = (of: number) => `---
name: Område ${String(of)}
introduction: Här finns gårdar, lekplatser och en tvättstuga i varje hus.
confirmed: false
example: true
---

## Så arbetar vi här

Vi går en runda varje vecka. Se [åtgärderna](/atgarder/).
`;

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
