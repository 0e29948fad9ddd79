import { CONTENT_COMPONENTS } from '../../schemas/components.ts';
import { suggestion } from '../nearest.ts';

const CHOICES = Object.entries(CONTENT_COMPONENTS).map(([word, { label }]) => ({ word, label }));
const NAMES = CHOICES.map(({ word }) => word).join(', ');

const LIST = 'Börja varje punkt i listan med ett bindestreck.';
const LETTERS = 'Skriv tecknet som det är, till exempel m² eller CO₂.';
const TABLE =
	'Skriv tabellen så här, med en tom rad före: | Dag | Tid | och på nästa rad | --- | --- |.';
const SHAPE = 'Ta bort taggen, och låt texten stå.';
const ELSEWHERE = 'Skriv en länk dit i stället: [text](adress).';

/** What to write instead of the HTML that editors know best. */
const MARKDOWN: Record<string, string> = {
	a: 'Skriv länken så här: [text](adress).',
	...named('b strong', 'Skriv fet text så här: **text**.'),
	...named('em i', 'Skriv kursiv text så här: *text*.'),
	...named('ins u', 'Understruken text ser ut som en länk. Skriv fet text i stället: **text**.'),
	...named('del s strike', 'Skriv överstruken text så här: ~~text~~.'),
	...named('sub sup', LETTERS),
	...named('h1 h2', 'Skriv rubriken på en egen rad så här: ## Rubrik.'),
	...named('h3 h4 h5 h6', 'Skriv rubriken på en egen rad så här: ### Rubrik.'),
	br: 'Börja ett nytt stycke med en tom rad. Ska det bara bli en ny rad? Skriv \\ sist på raden, eller i en tabell ett kommatecken.',
	p: 'Börja ett nytt stycke med en tom rad.',
	hr: 'Skriv strecket så här: *** på en egen rad, med en tom rad före och efter.',
	blockquote: 'Börja varje stycke i citatet med > och ett mellanslag.',
	img: 'Skriv bilden så här: <Picture src="filnamn.jpg" alt="Vad bilden visar" />.',
	...named('li ul', LIST),
	ol: 'Börja varje punkt i listan med 1. och ett mellanslag.',
	...named('caption col colgroup table tbody td tfoot th thead tr', TABLE),
	...named('center div font mark o:p small span', SHAPE),
	...named('audio embed iframe object video', ELSEWHERE),
};

function named(names: string, instead: string) {
	return Object.fromEntries(names.split(' ').map((name) => [name, instead]));
}

/** Why a tag may not stand in a text; `undefined` where it may. */
export function unknownTag(name: string | null): string | undefined {
	if (name !== null && Object.hasOwn(CONTENT_COMPONENTS, name)) return undefined;
	if (name === null || name === '')
		return `<> går inte att använda. Komponenterna heter: ${NAMES}.`;
	const tag = name.toLowerCase();
	if (Object.hasOwn(MARKDOWN, tag))
		return `HTML-taggen <${name}> går inte att använda. ${MARKDOWN[tag] ?? ''}`;
	const kind = /^[a-z]/.test(name) ? 'HTML-taggen' : 'Komponenten';
	return `${kind} <${name}> går inte att använda.${suggestion(name, CHOICES)} Komponenterna heter: ${NAMES}. Ska ordet synas på sidan? Skriv \\<${name}.`;
}
