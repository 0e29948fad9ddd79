import { figures, type Limits, sources, withheld } from './method-parts.ts';

const NUMBER = new Intl.NumberFormat('sv');
const LIST = new Intl.ListFormat('sv');

/** Answers of districts that show them, and between which whole percent of letters they are. */
interface PublishedRate {
	ballots: number;
	isWhole: boolean;
	least: number;
	most: number;
}

/** In "Kort sagt". */
const short = ({ fewestAnswers }: Limits) => [
	'Varje hem som är med får ett brev med en kod. Med koden kan du svara på frågorna. Det är frivilligt.',
	'Koden visar vilket område svaret kommer från. Den visar inte vem du är.',
	'Siffran är andelen av dem som har en åsikt. Ingen siffra är exakt. Därför skriver vi mellan vilka tal den troligen ligger.',
	`Har färre än ${String(fewestAnswers)} svarat visar vi ingen siffra. Vi visar inte heller det som kan avslöja vad någon enskild har svarat.`,
	'Ordet ”säkerställd” använder vi bara när en skillnad knappast beror på slumpen.',
	'Siffrorna visar hur de som har svarat känner sig. De säger inte varför.',
];

const survey = {
	heading: (year: string) => `Trygghetsenkäten ${year}`,
	none: 'Det finns inget resultat av trygghetsenkäten än.',
	noneOfThis: 'Den har inget resultat än.',
	open: (lastDay: string) => `Enkäten är öppen till och med ${lastDay}.`,
	upcoming: (day: string) => `Enkäten öppnar ${day}.`,
	closed: 'Enkäten är stängd.',
	when: 'När',
	until: 'till och med',
	how: 'Hur',
	letter:
		'Ett brev med en kod till varje hem som är med. Koder för papper, och koder som lämnas ut till den som ber om en, räknas inte som brev.',
	onlyWeb: 'Ingen kod var till för papper. Alla svar kom alltså på webben.',
	paper: (issued: number) =>
		`Man kunde svara på webben eller på papper. ${NUMBER.format(issued)} koder gjordes för papper.`,
	paperUsed: (used: number) => {
		if (used === 0) return 'Av dem användes ingen, eller bara någon enstaka.';
		return `Av dem användes omkring ${NUMBER.format(used)}.`;
	},
	paperUsedUnknown: 'Vi vet inte hur många av dem som användes.',
	paperBesideWeb:
		'Svar på papper skrivs in av personal och räknas som de andra. Det syns inte i ett svar hur det kom. Därför går det inte att säga om de på papper svarar annorlunda.',
	letters: 'Brev',
	returned: (returned: number, arrived: number) => {
		if (returned === 0) return 'Inget kom tillbaka.';
		return `${NUMBER.format(returned)} kom tillbaka. Alltså kom ${NUMBER.format(arrived)} fram.`;
	},
	answers: 'Svar',
	answered: ({ ballots }: PublishedRate) => `Omkring ${NUMBER.format(ballots)}`,
	answersHelp: ({ isWhole }: PublishedRate, fewest: number) =>
		`Varje område är avrundat till närmaste femtal.${isWhole ? '' : ` Områden med färre än ${String(fewest)} svar är inte med.`}`,
	answersHidden: (isSilenced: boolean) =>
		isSilenced
			? 'Visas inte efter rättelsen. Bredvid antalet före den skulle det kunna avslöja vad någon enskild har svarat.'
			: 'Visas inte: inget område har så många svar att antalet får visas.',
	rate: 'Svarsfrekvens',
	percent: ({ least, most }: PublishedRate) =>
		least === most ? `${String(least)} %` : `${String(least)}–${String(most)} %`,
	rateHelp: ({ least, most }: PublishedRate) =>
		least === most
			? `På 100 brev som kom fram blev det ungefär ${String(least)} svar.`
			: `På 100 brev som kom fram blev det ungefär mellan ${String(least)} och ${String(most)} svar. Hur många som svarade i de minsta områdena visar vi inte, så talet kan inte sägas säkrare.`,
	rateHidden: 'Visas inte, för antalet svar visas inte.',
	company: 'Hela företagets siffra',
	weights: 'Ett område väger lika mycket som sin del av breven som kom fram.',
	allCounted: 'Alla områden är med, i alla frågor.',
	excludedFromAll: (districts: string[]) => `${LIST.format(districts)} är inte med i någon fråga.`,
	excluded: (districts: string[], questions: number) =>
		`${LIST.format(districts)} är inte med i ${questions === 1 ? 'en' : String(questions)} av frågorna`,
	whyExcluded:
		'Ett område är inte med om svaren är för få, eller om hela företagets siffra skulle avslöja områdets egen.',
	wording: 'Frågorna',
	firstTime: 'Det finns ingen tidigare undersökning att jämföra med.',
	sameWords: (since: string) => `Alla frågor är ställda med samma ord som ${since}.`,
	otherWords: (since: string) =>
		`De här frågorna är nya eller har andra ord än ${since}. De går inte att jämföra med den undersökningen:`,
	rules: 'Regler',
	rulesVersion: (rules: number) => `Version ${String(rules)} av reglerna för vad som visas.`,
	corrections: 'Rättelser',
	result: (year: string) => `Resultat ${year}`,
	districts: (year: string) => `Brev och svar ${year}, område för område`,
	districtsCaption: (year: string) => `Brev och svar ${year}. Områdena står i bokstavsordning.`,
	district: 'Område',
	number: (count: number) => NUMBER.format(count),
	ofLetters: (ballots: number, percent: number | undefined) =>
		`${NUMBER.format(ballots)}${percent === undefined ? '' : ` (${String(percent)} %)`}`,
	// Narrow columns: where the words may break.
	returnedColumn: 'Kom till\u00ADbaka',
	answersColumn: 'Svar',
	ballotsHelp: (fewest: number) =>
		`Svar är koder som har använts, avrundat till närmaste femtal: oftast en från varje hem. Inom parentes står hur många det blev på 100 brev som kom fram. Är de färre än ${String(fewest)} visas de inte.`,
	questions: (year: string) => `Alla frågor ${year}, ord för ord`,
};

/** What the figures cannot say. */
const limits = [
	'De som svarar är inte alla. De som inte svarar kan ha det på ett annat sätt. Det syns inte i intervallet, som bara visar vad slumpen kan göra.',
	'Siffrorna är inte vägda efter ålder eller kön. Svarar till exempel äldre oftare än yngre, märks de äldres svar mer än de borde.',
	'Koden går till ett hem, men svaret är en persons. Vi vet inte vem i hemmet som svarar, och ett stort hem väger lika mycket som ett litet.',
	'Flera i samma hem kan svara, om de ber om en kod till. Det hemmet räknas då fler gånger, och svarsfrekvensen blir lite för hög.',
	'Vi vet inte vem som har svarat. Därför kan vi inte påminna just den som inte har gjort det. Vi kan inte heller se hur en och samma person har svarat olika år.',
	'Enkäten visar hur trygg man känner sig. Den visar inte hur många brott som begås.',
	'Det går inte att veta varför en siffra har ändrats. En åtgärd kan ha hjälpt, men annat kan också ha hänt.',
	'I små områden är siffrorna osäkra. Flera år tillsammans säger inte hur det var just det senaste året.',
	'Områdena jämförs med hela företaget, aldrig med varandra. De är olika, och det finns ingen lista över bäst och sämst.',
];

const data = {
	help: 'Det vi visar finns också som filer. Du får använda siffrorna till vad du vill, utan att fråga först.',
	licence: 'Licensen heter CC0',
	licenceHref: 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv',
	none: 'Det finns inga siffror att hämta än. De kommer hit när det finns ett resultat.',
	csv: (year: string) => `Tabell ${year} (CSV)`,
	json: (year: string) => `Siffror ${year} (JSON)`,
	dictionary: (year: string) => `Vad kolumnerna betyder ${year} (JSON)`,
};

/** The page on how the survey is made. */
export const methodSv = {
	title: 'Så gör vi undersökningen',
	description:
		'Så går trygghetsenkäten till: brev, frågor, hur svaren räknas, vad som inte visas och vad siffrorna inte kan säga.',
	lead: 'Så går trygghetsenkäten till, från brevet till siffran. Här står också vad siffrorna inte kan säga.',
	sections: {
		short: 'Kort sagt',
		surveys: 'Undersökningarna',
		figures: 'Så räknar vi',
		withheld: 'Det vi inte visar',
		limits: 'Det siffrorna inte kan säga',
		data: 'Öppna data',
	},
	short,
	survey,
	figures,
	withheld,
	limits,
	anonymity: 'Mer om din anonymitet i enkäten',
	sources: { title: 'För dig som vill kontrollera', list: sources },
	data,
};
