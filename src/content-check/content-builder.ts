import { parse, stringify } from 'yaml';
import { lockOf } from '../survey/rules/lock.ts';
import { questionnaireSchema } from '../survey/rules/questionnaire.ts';
import type { ContentFile } from './finding.ts';
import { FIXED_PAGE_FILES } from './rules/addresses.ts';

export const ACCESSIBILITY = 'content/accessibility.yaml';
export const AREA_DAY = 'content/area-days/sv/2026-09-12-dalhem.mdx';
export const ARTICLE = 'content/articles/sv/trygghet.mdx';
export const DISTRICT = 'content/districts/sv/dalhem.mdx';
export const HISTORY = 'content/history.yaml';
export const LETTER = 'content/letters/sv/brev.yaml';
export const LOCK = 'content/surveys/2026.lock.yaml';
export const MEASURE = 'content/measures/sv/lampor.mdx';
export const ORGANISATION = 'content/organisation.yaml';
export const RESULT = 'content/results/2026.yaml';
export const SEARCH_WORDS = 'content/sok.yaml';
export const SURVEY = 'content/surveys/2026.yaml';

const contact = (value: string) => `{ value: '${value}', source: Kundtjänst, checked: 2026-06-01 }`;
const phone = `{ phone: ${contact('042-123 45 67')}, hours: null }`;

const REVIEWED = 'reviewed: { by: Språkgranskare, date: 2026-06-01 }';
const SHORT_LETTER = `${REVIEWED}\ntitle: Safe?\nbody: 'Call {phone} by {lastDay}.'\n`;

/** Small, right and verified content, with an example of each kind that can be referred to. */
const FILES: Record<string, string> = {
	'content/README.md': '# Innehållet',
	[ORGANISATION]: `
name: Bolaget
site: Trygghet där du bor
webAddress: https://trygghet.example
town: Orten
timeZone: Europe/Stockholm
exampleDistrict: dalhem
contacts:
  repairs: ${phone}
  emergencyRepairs: ${phone}
  disturbance: ${phone}
  customerService: ${phone}
  email: ${contact('namn@exempel.se')}
  address: ${contact('Gatan 1')}
`,
	[ACCESSIBILITY]: `
updated: 2026-06-01
published: ${contact('2026-06-01')}
compliance: ${contact('fully')}
assessment: { value: { day: 2026-05-01, method: self, by: Webbansvarig, how: Vi provade. }, source: Kundtjänst, checked: 2026-06-01 }
feedback: { email: ${contact('namn@exempel.se')}, workingDays: { value: 5, source: Kundtjänst, checked: 2026-06-01 } }
barriers: []
exceptions: []
burdens: []
checks: []
`,
	[HISTORY]: `
series:
  - id: company
    district: dalhem
    instrument: Kundenkäten
    source: Årssidan
    points:
      - { year: 2018, label: slutet av 2018, share: 57 }
`,
	[SEARCH_WORDS]: 'groups: [{ typed: [lampa], searched: [ljus] }]',
	[DISTRICT]: district('Dalhem', false),
	'content/districts/sv/exempelby.mdx': district('Exempelby', true),
	[MEASURE]: `---
title: Nya lampor
summary: Lamporna i trapphusen byts.
group: physical-environment
districts: [dalhem]
status: ongoing
start: 2026-02-09
owner: Förvaltare
answersTo: [satisfied, 2026/satisfied]
noticedAs: lighting
---
Text.
`,
	[AREA_DAY]: `---
title: Höstdag
summary: Fika på gården.
district: dalhem
place: Gården
start: 2026-09-12T11:00
end: 2026-09-12T14:00
accessibility: Plan mark.
status: planned
publish: 2026-06-01
---
Text.
`,
	[ARTICLE]: `---
title: Trygghet
summary: Så arbetar vi.
order: 1
sources: [Företagets artikel]
checked: 2026-06-01
---
Text.
`,
	...Object.fromEntries(
		FIXED_PAGE_FILES.map((path) => [
			path,
			`---\ntitle: ${path}\nsummary: En sida.\nupdated: 2026-06-01\n---\nText.\n`,
		]),
	),
	[LETTER]: `
${REVIEWED}
to: Till dig
title: Hur trygg är du?
lead: '{company} frågar.'
lastDay: Senast {lastDay}
scan: Läs rutan.
typeIn: Skriv adressen.
code: Kod
protection: { title: Skydd, sentences: [Ett., Två., Tre.] }
another: { title: Fler?, body: Ring. }
help: { title: Hjälp?, body: Ring. }
`,
	'content/letters/en/brev.yaml': SHORT_LETTER,
	'content/letters/ar/brev.yaml': SHORT_LETTER,
	[RESULT]: `
survey: '2026'
method:
  opens: '2026-11-09T08:00:00+01:00'
  closes: '2026-12-07T00:00:00+01:00'
  paperIssued: 0
  districts: []
  fewestAnswers: 20
  mostFew: 4
  wording: {}
  excluded: {}
  rules: 1
rows: []
`,
	[SURVEY]: survey('2026', false),
	[LOCK]: stringify(await lockOf(questionnaireSchema.parse(parse(survey('2026', false))))),
	'content/surveys/provenkat.yaml': survey('provenkat', true),
};

function district(name: string, example: boolean) {
	return `---
name: ${name}
introduction: Ett område.
confirmed: true
example: ${example}
---
Text.
`;
}

function survey(id: string, example: boolean) {
	return `
id: '${id}'
title: { sv: Enkäten }
example: ${example}
opens: '2026-11-09T08:00:00+01:00'
closes: '2026-12-07T00:00:00+01:00'
datesSource: ${example ? 'null' : 'Bostadschefen'}
datesChecked: ${example ? 'null' : '2026-06-01'}
disposal: ${example ? 'null' : "{ decision: 'Svaren gallras (dnr 1)', decidedBy: Styrelsen, decided: '2026-05-20' }"}
reviewed: { sv: ${example ? 'null' : '{ by: Språkgranskare, date: 2026-06-01 }'} }
introduction: [{ sv: Välkommen. }]
headline: { question: satisfied, group: satisfied }
sections:
  - id: area
    title: { sv: Området }
    questions:
      - id: satisfied
        type: single
        text: { sv: Hur nöjd är du? }
        groups: [{ id: satisfied, label: { sv: Nöjd } }]
        options:
          - { id: very, label: { sv: Mycket }, group: satisfied }
          - { id: dont-know, label: { sv: Vet ej }, noOpinion: true }
      - id: noticed
        type: multiple
        text: { sv: Vad har du märkt? }
        options:
          - { id: lighting, label: { sv: Belysning } }
          - { id: ${example ? 'flags' : 'none'}, label: { sv: Annat } }
      ${example ? "- { id: flagged, type: text, text: { sv: 'Vad?' }, maxLength: 100 }" : ''}
`;
}

/** The right content, with some files added or put in the place of others. */
export function contentWith(files: Record<string, string> = {}): ContentFile[] {
	return Object.entries({ ...FILES, ...files }).map(([path, text]) => ({ path, text }));
}

/** The right content, where one file says `to` instead of `from`. */
export function contentWhere(path: string, from: string, to: string): ContentFile[] {
	const text = FILES[path];
	if (text?.includes(from) !== true) throw new Error(`${path} does not say "${from}"`);
	return contentWith({ [path]: text.replace(from, to) });
}

export const contentWithout = (path: string) => contentWith().filter((file) => file.path !== path);
