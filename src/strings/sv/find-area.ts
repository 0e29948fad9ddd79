/** The field that finds an area; `{count}` and `{word}` are filled in by the script of the page. */
export const findAreaSv = {
	name: 'Skriv namnet på området',
	/** Where editors have filled in streets. */
	nameOrStreet: 'Skriv namnet på området eller gatan',
	one: '1 område',
	many: '{count} områden',
	none: 'Inget område passar. Prova en del av namnet, eller töm fältet.',
	nickname: ' – kallas också {word}',
	street: ' – här ligger {word}',
	all: (count: number) => `Alla ${String(count)} områden`,
	/** Asked before anything is kept on the reader's device. */
	remember: 'Spara området på den här enheten',
	yours: 'Ditt område:',
	forget: 'Glöm',
};
