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
	nothing: 'Inget pågår just nu',
	/** After the name of a measure, where it is for all districts. */
	everywhere: 'i alla områden',
	/** After the name of the first measure: leads to all of them. */
	others: (count: number) => `och ${String(count)} till`,
	help: 'Ring',
	/** After the numbers: leads to all of them. */
	more: 'Fler nummer',
};
