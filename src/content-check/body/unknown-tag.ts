import { CONTENT_COMPONENTS } from '../../schemas/components.ts';
import { suggestion } from '../nearest.ts';

const CHOICES = Object.entries(CONTENT_COMPONENTS).map(([word, { label }]) => ({ word, label }));
const NAMES = CHOICES.map(({ word }) => word).join(', ');

/** What to write instead of the HTML that editors know best. */
const MARKDOWN: Record<string, string> = {
	a: ' Skriv länken så här: [text](adress).',
	b: ' Skriv fet text så här: **text**.',
	strong: ' Skriv fet text så här: **text**.',
	i: ' Skriv kursiv text så här: *text*.',
	em: ' Skriv kursiv text så här: *text*.',
	br: ' Börja ett nytt stycke med en tom rad.',
	p: ' Börja ett nytt stycke med en tom rad.',
	img: ' Skriv bilden så här: <Picture src="filnamn.jpg" alt="Vad bilden visar" />.',
	ul: ' Börja varje punkt i listan med ett bindestreck.',
	li: ' Börja varje punkt i listan med ett bindestreck.',
};

/** Why a tag may not stand in a text; `undefined` where it may. */
export function unknownTag(name: string | null): string | undefined {
	if (name !== null && Object.hasOwn(CONTENT_COMPONENTS, name)) return undefined;
	if (name === null || name === '')
		return `<> går inte att använda. Komponenterna heter: ${NAMES}.`;
	const kind = /^[a-z]/.test(name) ? 'HTML-taggen' : 'Komponenten';
	const instead = Object.hasOwn(MARKDOWN, name)
		? (MARKDOWN[name] ?? '')
		: suggestion(name, CHOICES);
	return `${kind} <${name}> går inte att använda.${instead} Komponenterna heter: ${NAMES}.`;
}
