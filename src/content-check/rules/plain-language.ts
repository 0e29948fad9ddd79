import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { startPlace } from '../body/tree.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { allEntries } from './links.ts';

/**
 * How hard a text may be. LIX is words per sentence plus the percentage of words longer than six
 * letters (Björnsson 1968): below 30 children's books, 30–40 fiction, 40–50 newspapers.
 */
interface Limits {
	lix: number;
	/** Words in a sentence. */
	sentence: number;
}
const SWEDISH: Limits = { lix: 45, sentence: 25 };
const EASY_SWEDISH: Limits = { lix: 30, sentence: 15 };

/** Of fewer words LIX says nothing. */
const FEWEST_WORDS = 100;
const LONG_WORD = 7;

interface Sentences {
	paragraph: Paragraph;
	sentences: string[];
}

/** Long sentences and hard texts in Swedish: advice. */
export const hardTexts = (content: Content): Finding[] =>
	allEntries(content).flatMap((entry) => {
		const limits = limitsOf(entry.file);
		if (limits === undefined) return [];
		// Once for both: finding where sentences end is the slowest part of it.
		const paragraphs = paragraphsIn(entry.body);
		return [...longSentences(entry, paragraphs, limits), ...hardText(entry, paragraphs, limits)];
	});

function limitsOf(file: string): Limits | undefined {
	if (file.includes('/sv/')) return SWEDISH;
	return file.includes('/lattlast/') ? EASY_SWEDISH : undefined;
}

const longSentences = (
	{ file, body }: Entry,
	paragraphs: Sentences[],
	{ sentence: most }: Limits,
): Finding[] =>
	paragraphs.flatMap(({ paragraph, sentences }) =>
		sentences.flatMap((sentence): Finding[] => {
			const words = wordsIn(sentence).length;
			if (words <= most) return [];
			return [
				{
					file,
					field: 'texten',
					message: `Meningen har ${words} ord. Dela den i två: ”${startOf(sentence)} …”`,
					at: placeIn(body.text, paragraph, sentence),
					isAdvice: true,
				},
			];
		}),
	);

function hardText({ file }: Entry, paragraphs: Sentences[], { lix: most }: Limits): Finding[] {
	const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
	const words = sentences.flatMap(wordsIn);
	const first = paragraphs[0]?.paragraph;
	if (words.length < FEWEST_WORDS || first === undefined) return [];
	const long = words.filter((word) => word.length >= LONG_WORD).length;
	const lix = Math.round(words.length / sentences.length + (100 * long) / words.length);
	if (lix <= most) return [];
	const message = `Texten är svår att läsa: LIX ${lix}. Sikta på högst ${most}, med kortare meningar och kortare ord.`;
	return [{ file, field: 'texten', message, at: startPlace(first), isAdvice: true }];
}

const paragraphsIn = ({ nodes }: Entry['body']): Sentences[] =>
	nodes
		.filter((node) => node.type === 'paragraph')
		.map((paragraph) => ({ paragraph, sentences: sentencesIn(toString(paragraph)) }));

const SENTENCES = new Intl.Segmenter('sv', { granularity: 'sentence' });

const sentencesIn = (text: string): string[] =>
	[...SENTENCES.segment(text.replaceAll(/\s+/g, ' '))]
		.map(({ segment }) => segment.trim())
		.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

const startOf = (sentence: string) => wordsIn(sentence).slice(0, 4).join(' ');

/** The line on which the sentence begins, as far as its first words tell. */
function placeIn(text: string, paragraph: Paragraph, sentence: string) {
	const start = paragraph.position?.start.offset ?? 0;
	const words = wordsIn(sentence)
		.slice(0, 3)
		.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const found = new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'u').exec(
		text.slice(start, paragraph.position?.end.offset),
	);
	if (found === null) return startPlace(paragraph);
	const before = text.slice(0, start + found.index);
	return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
