import { globSync, readFileSync } from 'node:fs';
import { readContent } from '../../src/content-check/content.ts';
import type { ContentFile } from '../../src/content-check/finding.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';

export const live = readContentFiles('.', 'content');
const textOf = (files: ContentFile[]) => files.map(({ text }) => text).join('\n');
export const liveText = textOf(live);
const ownText = textOf(readContentFiles('.'));
const isOwn = (word: string) =>
	new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(word)}(?![\\p{L}\\d])`, 'u').test(ownText);
/** It names authorities and examples. A host of the company's is found by the company's name. */
const code = globSync('src/**/*.{ts,tsx,astro}')
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

/** Any of the words that are not the landlord's as well; nothing where there are none. */
const anyOf = (words: string[]) =>
	[...new Set(words)]
		.filter((word) => word !== '' && !isOwn(word))
		.map((word) => RegExp.escape(word))
		.join('|') || '(?!)';

/** Telephone numbers and figures. A round one may be a size, or anybody's. */
const NUMBERS = /\b0\d{1,3}-\d[\d ]{3,}\d\b|\b[1-9]\d{0,2} \d(?!00\b)\d{2}\b(?! \d)/g;
const HOSTS = /\b[\w-]+(?:\.[\w-]+)*\.(?:com|eu|example|net|nu|org|se)\b/g;

/** What the files say and the landlord does not, each as it would stand in a text, an address or a script. */
export function foreignWords(files: ContentFile[]) {
	const { organisation, districts } = readContent(files);
	const companies = organisation.flatMap(({ fields }) => [fields.name ?? '', fields.town ?? '']);
	const names = districts.flatMap(({ fields }) => [
		fields.name ?? '',
		...(fields.alsoKnownAs ?? []),
		...(fields.streets ?? []),
	]);
	const ids = districts.map(({ id }) => id);
	const text = textOf(files);
	const numbers = text.match(NUMBERS) ?? [];
	const hosts = (text.match(HOSTS) ?? []).filter((host) => !code.includes(host));
	return {
		company: new RegExp(anyOf(companies), 'giu'),
		// As a word, `Dalhems` too. Some are words of other languages in small letters.
		district: new RegExp(`(?<!\\p{L})(?:${anyOf(names)})s?(?!\\p{L})`, 'gu'),
		address: new RegExp(`(?<=["'/=,-])(?:${anyOf(ids)})(?=["'/.,])`, 'g'),
		number: new RegExp(`(?<!\\d)(?:${anyOf(numbers)})(?!\\d)`, 'g'),
		host: new RegExp(`(?<![\\w.-])(?:${anyOf([...hosts, 'trygghet.example'])})(?![\\w-])`, 'g'),
	};
}

/** What `content/` says. */
export const FOREIGN = foreignWords(live);
