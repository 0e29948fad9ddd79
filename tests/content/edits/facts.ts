import { anyDistrict, type Edits } from './edit.ts';

const ORGANISATION = 'content/organisation.yaml';
const ACCESSIBILITY = 'content/accessibility.yaml';
const HISTORY = 'content/history.yaml';

export const FACT_EDITS: Edits = {
	'a year is added to the figures from before': (folder) => {
		const { series = [] } = folder.content.history[0]?.fields ?? {};
		const [first] = series;
		const point = { year: 2024, label: 'slutet av 2024', share: 70 };
		if (first !== undefined)
			folder.set(HISTORY, { [`series.0.points.${String(first.points.length)}`]: point });
	},
	'a district has figures from before': (folder) => {
		const { series = [] } = folder.content.history[0]?.fields ?? {};
		folder.set(HISTORY, {
			[`series.${String(series.length)}`]: {
				id: 'ny-serie',
				district: anyDistrict(folder),
				instrument: 'Kundenkäten',
				source: 'Företagets årssida.',
				points: [{ year: 2023, label: '2023', share: 55 }],
			},
		});
	},
	'hours when somebody answers': (folder) => {
		folder.set(ORGANISATION, {
			'contacts.repairs.hours': 'Vardagar klockan 7.30–16, lunchstängt 12–13',
			'contacts.customerService.hours': null,
		});
	},
	'another e-mail address': (folder) => {
		folder.set(ORGANISATION, {
			'contacts.email': { value: 'hej@exempel.se', source: 'Kundtjänst', checked: folder.today },
		});
	},
	'a telephone number is known': (folder) => {
		folder.set(ORGANISATION, {
			'contacts.disturbance.phone': {
				value: '08-465 004 00',
				source: 'Kundtjänst',
				checked: folder.today,
			},
		});
	},
	'a language of the site is reviewed': (folder) => {
		folder.set(ORGANISATION, { 'languages.en': { by: 'Språkgranskare', date: folder.today } });
	},
	'a barrier that is known': (folder) => {
		const { compliance } = folder.content.accessibility[0]?.fields ?? {};
		const isFull = compliance?.value === 'fully';
		folder.set(ACCESSIBILITY, {
			updated: folder.today,
			...(isFull && { 'compliance.value': 'partly' }),
			barriers: [
				{
					what: 'En bild saknar beskrivning.',
					affects: 'Den som använder skärmläsare.',
					why: 'Vi har inte hunnit.',
					requirement: 'WCAG 1.1.1',
					alternative: null,
					fixedBy: '2999-01-01',
				},
			],
		});
	},
	'words that tenants search for': (folder) => {
		const { groups = [] } = folder.content.searchWords[0]?.fields ?? {};
		folder.set('content/sok.yaml', {
			[`groups.${String(groups.length)}`]: { typed: ['lekplatsen', 'gunga'], searched: ['gård'] },
		});
	},
	'the survey says something else before its questions': (folder) => {
		const unlocked = folder.content.surveys.find(
			({ id, fields }) =>
				fields.example !== true && folder.content.locks.every((lock) => lock.id !== id),
		);
		if (unlocked !== undefined)
			folder.set(unlocked.file, { 'introduction.0.sv': 'Vi vill veta hur du har det där du bor.' });
	},
	'the survey is reviewed in a language': (folder) => {
		const survey = folder.content.surveys.find(({ fields }) => fields.reviewed?.en === null);
		if (survey !== undefined)
			folder.set(survey.file, { 'reviewed.en': { by: 'Språkgranskare', date: folder.today } });
	},
};
