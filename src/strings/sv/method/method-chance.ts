const NUMBER = new Intl.NumberFormat('sv');
const LIST = new Intl.ListFormat('sv');

/** What chance alone does to the figures. */
interface Chance {
	years: number;
	districts: number;
	/** Where nobody feels otherwise: by percent that answer, years of 100 with a claim, and districts watched. */
	unchanged: { response: number; claimed: number; watched: number }[];
	/** Percentage points of a fall that is found half the time. */
	smallest: { answers: number; claimed: number; watched: number }[];
}

/** `1,1`, or `1,1 till 1,5`. */
function between(numbers: number[]): string {
	const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map((of) => NUMBER.format(of));
	return least === most ? String(least) : `${String(least)} till ${String(most)}`;
}

/** How often chance alone makes a claim, and what it takes to be found. */
export function chanceSv({ years, districts, unchanged, smallest }: Chance) {
	const answers = LIST.format(smallest.map((of) => String(of.answers)));
	const responses = LIST.format(unchanged.map(({ response }) => String(response)));
	const points = (kind: 'claimed' | 'watched') =>
		LIST.format(smallest.map((of) => String(of[kind])));
	return {
		title: 'Vad slumpen kan göra',
		text: [
			`Vi har prövat reglerna på påhittade år: ${NUMBER.format(years)} år där ${responses} procent svarar. I dem finns ${String(districts)} områden, och ingen känner sig mer eller mindre trygg än förut. Ändå blev någon ändring ”säkerställd” i ${between(unchanged.map((of) => of.claimed))} år av 100.`,
			`I ett sådant år skulle vi följa ${between(unchanged.map((of) => of.watched))} områden i onödan, i genomsnitt.`,
			`Vi hittar inte alla ändringar. Har ${answers} svarat båda gångerna, måste en minskning vara ${points('claimed')} procentenheter för att hälften ska bli ”säkerställda”. För att hälften ska följas räcker ${points('watched')}. Det gäller när ${String(districts)} områden prövas på en gång.`,
		],
	};
}
