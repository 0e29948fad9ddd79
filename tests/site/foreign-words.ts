import { readContent } from '../../src/content-check/content.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';

const live = readContentFiles('.', 'content');
const { organisation, districts } = readContent(live);
const textOf = (files: typeof live) => files.map(({ text }) => text).join('\n');
export const liveText = textOf(live);
const ownText = textOf(readContentFiles('.'));
const isOwn = (word: string) =>
	new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(word)}(?![\\p{L}\\d])`, 'u').test(ownText);

/** Any of the words that are not the landlord's as well; nothing where there are none. */
const anyOf = (words: string[]) =>
	[...new Set(words)]
		.filter((word) => word !== '' && !isOwn(word))
		.map((word) => RegExp.escape(word))
		.join('|') || '(?!)';

const companies = organisation.flatMap(({ fields }) => [fields.name ?? '', fields.town ?? '']);
const names = districts.flatMap(({ fields }) => [
	fields.name ?? '',
	...(fields.alsoKnownAs ?? []),
	...(fields.streets ?? []),
]);
const ids = districts.map(({ id }) => id);
const numbers = liveText.match(/\b0\d{1,3}-\d[\d ]{3,}\d\b|\b[1-9]\d{0,2} \d{3}\b(?! \d)/g) ?? [];
const hosts = liveText.match(/\b[\w-]+(?:\.[\w-]+)*\.(?:com|eu|example|net|nu|org|se)\b/g) ?? [];

/** What `content/` says and the landlord does not, each as it would stand in a text, an address or a script. */
export const FOREIGN = {
	company: new RegExp(anyOf(companies), 'giu'),
	// As a word, `Dalhems` too. Some are words of other languages in small letters.
	district: new RegExp(`(?<!\\p{L})(?:${anyOf(names)})s?(?!\\p{L})`, 'gu'),
	address: new RegExp(`(?<=["'/=,-])(?:${anyOf(ids)})(?=["'/.,])`, 'g'),
	number: new RegExp(`(?<!\\d)(?:${anyOf(numbers)})(?!\\d)`, 'g'),
	host: new RegExp(`(?<![\\w.-])(?:${anyOf([...hosts, 'trygghet.example'])})(?![\\w-])`, 'g'),
};
