/** What a feed says of what has happened. */
export const feedSv = {
	of: (district: string | undefined) =>
		district === undefined ? 'Nytt om tryggheten där du bor' : `Nytt om tryggheten på ${district}`,
	planned: (title: string) => `Ny områdesdag: ${title}`,
	moved: (title: string) => `Flyttad: ${title}`,
	plannedAgain: (title: string) => `Blir av: ${title}`,
	revised: (title: string) => `Ändrad: ${title}`,
	report: (title: string) => `Så blev det: ${title}`,
	begun: (title: string) => `Har börjat: ${title}`,
	finished: (title: string) => `Klart: ${title}`,
	opens: 'Nu kan du svara på enkäten',
	open: (firstDay: string, lastDay: string) =>
		`Du kan svara från och med ${firstDay} till och med ${lastDay}.`,
	tenDaysLeft: 'Tio dagar kvar att svara på enkäten',
	lastDay: (lastDay: string) => `Du kan svara till och med ${lastDay}.`,
	results: (survey: string) => `Nu finns svaren på enkäten ${survey}`,
	resultsLead: 'Läs hur trygga de som har svarat känner sig, område för område.',
	corrected: (survey: string) => `Rättat: svaren på enkäten ${survey}`,
	newTime: (day: string, from: string) => `Ny tid: ${day} klockan ${from}.`,
	district: (name: string) => `Område: ${name}.`,
};
