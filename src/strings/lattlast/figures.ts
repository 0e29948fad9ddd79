import type { ReaderStrings } from '../site.ts';

const LIST = new Intl.ListFormat('sv');
const NUMBER = new Intl.NumberFormat('sv');
const NOT_CHANCE = 'Det beror nog inte på slumpen.';

export const figures: Pick<ReaderStrings, 'figure' | 'reading' | 'results' | 'themes'> = {
	figure: {
		of: 'av 100',
		safe: () => 'hyresgäster som svarade kände sig trygga där de bor.',
		satisfied: () => 'hyresgäster som svarade och tyckte något är nöjda med tryggheten där de bor.',
		unknown: 'Vi har ingen siffra för området än.',
		hidden: 'Vi visar ingen siffra för området.',
		shutters: 'Därför är luckorna på huset stängda.',
		half: 'Därför lyser några fönster bara till hälften.',
		picture: (low, high) =>
			`Ett hus med hundra fönster. Det lyser i ${String(low)} fönster.${high > low ? ` ${String(high - low)} fönster lyser till hälften.` : ''}`,
		older: ({ points }) => {
			const year = points.at(-1)?.year;
			return {
				told: [],
				whence:
					year === undefined
						? 'Vi vet inte vilket år siffran gäller. Vi vet inte heller hur många som svarade.'
						: `Siffran är från ${String(year)}. Vi vet inte hur många som svarade.`,
			};
		},
		watched: 'Vi tittar extra noga på det här området.',
		allQuestions: 'Alla frågor och svar',
		closedPicture: 'Ett hus med stängda luckor.',
	},
	reading: {
		change: (comparison) => {
			if (comparison.kind === 'first') return 'Det är första gången vi frågar.';
			if (comparison.kind === 'reworded')
				return `Frågan hade andra ord ${comparison.last}. Därför kan vi inte jämföra.`;
			if (comparison.kind === 'not-shown')
				return `Vi visar inte siffran för ${comparison.last}. Därför kan vi inte jämföra.`;
			const before = `År ${LIST.format(comparison.since)} var det ${String(comparison.before)} av 100.`;
			if (comparison.now === comparison.before)
				return `Det är lika många som år ${LIST.format(comparison.since)}: ${String(comparison.before)} av 100.`;
			if (comparison.established === 'increase') return `${before} Nu är det fler. ${NOT_CHANCE}`;
			if (comparison.established === 'decrease') return `${before} Nu är det färre. ${NOT_CHANCE}`;
			if (comparison.established === 'none')
				return `${before} Vi vet inte säkert om det har ändrats.`;
			return `${before} Vi har inte räknat ut om skillnaden är säker. Vi har ingen siffra att visa från förra enkäten.`;
		},
		interval: (low, high, exceedsLetters) => {
			if (low === undefined || high === undefined)
				return exceedsLetters
					? 'Det är fler svar än brev. Därför vet vi inte hur säker siffran är.'
					: 'Alla som kunde svara har svarat, eller nästan alla.';
			return low === high
				? 'Siffran är nästan exakt.'
				: `Siffran är inte exakt. Den är troligen mellan ${String(low)} och ${String(high)}.`;
		},
		beside: (share, company) => {
			const isSame = share === company.share;
			const all = `I alla våra områden tillsammans är det ${isSame ? 'också ' : ''}ungefär ${String(company.share)} av 100.`;
			if (isSame) return all;
			if (company.position === 'higher') return `${all} Här är det fler.`;
			if (company.position === 'lower') return `${all} Här är det färre.`;
			return `${all} Vi vet inte säkert om det är någon skillnad.`;
		},
		withheld: {
			'few-answers': (fewest) =>
				`För få har svarat. Minst ${String(fewest)} måste svara och tycka något för att vi ska visa en siffra.`,
			few: () => 'Siffran skulle kunna visa vad en enda person har svarat.',
		},
		survey: (years, answered) =>
			`Från trygghetsenkäten ${LIST.format(years)}.${answered === undefined ? '' : ` Omkring ${NUMBER.format(answered)} personer svarade och tyckte något.`}`,
		together: (years) => `Siffran är för ${LIST.format(years)} tillsammans.`,
		better: {
			question: 'Har det blivit bättre?',
			answer: {
				yes: 'Ja.',
				no: 'Nej, det har blivit sämre.',
				unsure: 'Vi vet inte säkert.',
			},
			older: (first, last) =>
				first === last
					? `Den första siffran vi har är också ${String(first)} av 100.`
					: `Den första siffran vi har är ${String(first)} av 100. Skillnaden kan bero på slumpen.`,
			inSurvey: (years, share) =>
				`I trygghetsenkäten ${LIST.format(years)} var ungefär ${String(share)} av 100 nöjda med tryggheten. Den som inte tyckte något räknas inte.`,
			notComparable:
				'De äldre siffrorna kommer inte från trygghetsenkäten. Därför kan vi inte jämföra dem.',
		},
	},
	results: {
		lead: 'Så här svarade hyresgästerna.',
		description: 'Vad hyresgästerna svarade om tryggheten, på lättläst svenska.',
		company: 'Alla områden tillsammans',
		none: 'Enkäten har inget resultat än.',
		districts: 'Område för område',
		caption: (year) =>
			`Så många av 100 är nöjda med tryggheten, ${year}. Den som inte tyckte något räknas inte.`,
		district: 'Område',
		share: 'Nöjda',
		withheld: { 'few-answers': 'för få svar', few: 'visas inte' },
		byName: 'Områdena står i bokstavsordning.',
		more: 'Alla frågor och svar',
	},
	themes: {
		title: 'Med egna ord',
		lead: 'Många skrev också med egna ord. En av oss har läst alla texter. Här ser du vad de handlar om. Minst fem personer skrev om varje sak. Vi visar aldrig vad någon har skrivit.',
		caption: 'Vad texterna handlar om. En text kan handla om flera saker.',
		theme: 'Vad',
		count: 'Antal texter',
	},
};
