const LIST = new Intl.ListFormat('sv');

/** The four questions that a tenant comes with, answered at once. */
export const inShortSv = {
	safety: 'Trygghet',
	satisfied: (share: number) => `${String(share)} av 100 med en åsikt är nöjda`,
	/** By the older figures, which asked something else. */
	felt: (share: number) => `${String(share)} av 100 som svarade kände sig trygga`,
	noFigure: 'Ingen siffra att visa',
	change: {
		increase: (since: string[]) => `Säkerställd ökning sedan ${LIST.format(since)}.`,
		decrease: (since: string[]) => `Säkerställd minskning sedan ${LIST.format(since)}.`,
		none: (since: string[]) => `Ingen säker ändring sedan ${LIST.format(since)}.`,
	},
	areaDay: 'Områdesdag',
	noAreaDay: 'Ingen är bestämd just nu',
	measures: 'Det här görs',
	ongoing: (count: number) => {
		if (count === 0) return 'Inget pågår just nu';
		return `${String(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'} pågår`;
	},
	/** Of measures for all districts, on the page of one that has none of its own. */
	everywhere: (count: number) =>
		`${String(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'} i alla områden`,
	help: 'Ring',
	/** After the numbers: leads to all of them. */
	more: 'Fler nummer',
};
