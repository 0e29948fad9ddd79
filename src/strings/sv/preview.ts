/** What a preview says of a page that production leaves out: a badge, and a sentence beside it. */
export const previewSv = {
	example: {
		badge: 'Exempel',
		help: 'Det här är påhittat, för att visa hur sidan kan se ut.',
	},
	draft: {
		badge: 'Utkast',
		help: 'Det här är inte färdigt och syns bara i förhandsvisningen.',
	},
	notYet: {
		badge: (day: string) => `Visas från ${day}`,
		help: 'Innan dess syns det bara i förhandsvisningen.',
	},
	noLonger: {
		badge: (day: string) => `Visades till ${day}`,
		help: 'Nu syns det bara i förhandsvisningen.',
	},
};
