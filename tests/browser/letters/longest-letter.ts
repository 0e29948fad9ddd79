import { z } from 'zod';
import { formatWeekday } from '../../../src/lib/dates.ts';
import { letterSchema, SHORT_LANGUAGES, shortLetterSchema } from '../../../src/schemas/letter.ts';
import { organisationSchema } from '../../../src/schemas/organisation.ts';
import type { LetterFacts } from '../../../src/survey/letters/letter-facts.ts';
import type { LetterWords } from '../../../src/survey/letters/letter.ts';
import { LANGUAGES, type Language } from '../../../src/survey/rules/languages.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Words to fill a text with, again and again. */
export const SAMPLES = {
	ordinary:
		'I bostadsområdets trapphus undersöker hyresgästerna belysning, portar och grannsamverkan. ',
	capitals: 'VÅRA MÖTEN OM TRYGGHET ÄR ÖPPNA FÖR ALLA SOM BOR HÄR OCH VILL VARA MED. ',
	long: 'Hyresgästföreningsrepresentanterna bostadsförsörjningsprogrammets ',
};
const ARABIC = 'نريد أن نعرف مدى شعورك بالأمان في منطقتك السكنية وما الذي يجب تغييره فيها. ';

/** The longest words of a letter that its schema lets through, with every fact that may stand there. */
export function longestWords(sample: string): LetterWords {
	const short = SHORT_LANGUAGES.map((language) => {
		const words = language === 'ar' ? ARABIC : sample;
		return [language, shortLetterSchema.parse(longest(shortLetterSchema, words))] as const;
	});
	return {
		sv: letterSchema.parse(longest(letterSchema, sample)),
		short: Object.fromEntries(short),
	};
}

/** The longest facts that the content may hold. */
export function longestFacts(sample: string): LetterFacts {
	const days = Array.from({ length: 366 }, (_, day) =>
		new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
	);
	const longestDay = (language: Language) =>
		days
			.map((day) => formatWeekday(day, language))
			.reduce((one, other) => (one.length >= other.length ? one : other));
	return {
		company: repeated(sample, most(organisationSchema.shape.name)),
		survey: '',
		webAddress: `https://${'trygghet-'.repeat(5)}`.slice(0, 44).concat('m.se'),
		lastDay: Object.fromEntries(
			LANGUAGES.map((language) => [language, longestDay(language)]),
		) as Record<Language, string>,
		phone: '0123-456 789 0123',
		hours: repeated(sample, 100),
		stamp: 'ÖVNING. Dela inte ut. Koden leder inte till den riktiga enkäten.',
	};
}

export const repeated = (sample: string, length: number) =>
	sample
		.repeat(Math.ceil(length / sample.length))
		.slice(0, length)
		.replace(/ $/, 'r');

const most = (schema: z.ZodType) => z.toJSONSchema(schema).maxLength ?? 0;

/** As long as each text may be; shorter by a word at a time where what is wide counts more. */
function longest(schema: z.ZodObject, sample: string): unknown {
	const shape = Object.entries<z.ZodType>(schema.shape);
	return Object.fromEntries(
		shape.map(([name, field]) => [name, name === 'reviewed' ? null : longestOf(field, sample)]),
	);
}

function longestOf(field: z.ZodType, sample: string): unknown {
	if (field instanceof z.ZodObject) return longest(field, sample);
	if (isList(field)) return [1, 2, 3].map(() => longestOf(field.element, sample));
	const limit = (z.toJSONSchema(field) as JsonSchema).maxLength ?? 0;
	for (const facts of ['{company} {lastDay} {phone} ', '{company} ', '{lastDay} ', ''])
		for (let length = limit; length > limit / 2; length -= 1) {
			const text = facts + repeated(sample, length - facts.length);
			if (length > facts.length && field.safeParse(text).success) return text;
		}
	throw new Error(`No text of ${String(limit)} characters fits`);
}

const isList = (field: z.ZodType): field is z.ZodArray<z.ZodType> => field instanceof z.ZodArray;
