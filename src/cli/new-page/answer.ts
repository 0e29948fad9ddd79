import { type Choice, suggestion } from '../../content-check/nearest.ts';
import { idFromName } from '../../survey/rules/id.ts';
import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import type { Prompt } from './prompts.ts';

/** A district by its id, its name and the other names that tenants use. */
export interface KnownDistrict {
	id: string;
	names: string[];
}

export type Reading = { value: unknown } | { problem: string };

/**
 * What somebody wrote, as the file has it. What makes no sense stays as it is: the schema says so.
 * Only the districts are not in the schema.
 */
export function readAnswer(
	{ as, choices = [] }: Prompt,
	written: string[],
	districts: KnownDistrict[],
): Reading {
	const texts = written.map((text) => text.trim()).filter((text) => text !== '');
	const [text = ''] = texts;
	switch (as) {
		case 'text':
		case 'day':
			return { value: text };
		case 'list':
			return { value: texts };
		case 'time':
			return { value: localTime(text) };
		case 'word':
			return { value: chosen(text, choices) };
		case 'number':
			return { value: /^\d+$/.test(text) ? Number(text) : text };
		case 'answer':
			return { value: yesOrNo(text) };
		case 'district':
			return districtsIn([text], districts, ([id]) => id);
		case 'districts': {
			const names = texts.flatMap((names) => names.split(/\s*,\s*/)).filter((name) => name !== '');
			if (names.length === 1 && /^(?:alla|all)$/i.test(text)) return { value: 'all' };
			return districtsIn(names, districts, (ids) => [...new Set(ids)]);
		}
	}
}

/** `2026-06-01 14.00`, as it is written on paper, is `2026-06-01T14:00` in a file. */
const localTime = (text: string) =>
	text.replace(
		/^(\d{4}-\d{2}-\d{2})(?:T|\s+)(?:kl\.?\s*|klockan\s+)?(\d{1,2})[.:](\d{2})$/i,
		(_, day: string, hour: string, minute: string) => `${day}T${hour.padStart(2, '0')}:${minute}`,
	);

/** By its number in the list, its word or what the site calls it. */
function chosen(text: string, choices: Choice[]): string {
	const meant = choices.find(
		({ word, label = word }, index) =>
			text === String(index + 1) || idFromName(text) === word || isSame(text, label),
	);
	return meant?.word ?? text;
}

function yesOrNo(text: string): boolean | string {
	const word = text.toLowerCase();
	if (newPageSv.yes.includes(word)) return true;
	return newPageSv.no.includes(word) ? false : text;
}

const isSame = (one: string, other: string) => idFromName(one) === idFromName(other);

function districtsIn(
	names: string[],
	districts: KnownDistrict[],
	valueOf: (ids: string[]) => unknown,
): Reading {
	const ids: string[] = [];
	for (const name of names) {
		const known = districts.find(({ id, names }) =>
			[id, ...names].some((one) => isSame(one, name)),
		);
		if (known === undefined)
			return { problem: newPageSv.noDistrict(name, suggestion(name, wordsFor(districts))) };
		ids.push(known.id);
	}
	return { value: valueOf(ids) };
}

const wordsFor = (districts: KnownDistrict[]): Choice[] =>
	districts.flatMap(({ id, names }) => names.map((label) => ({ word: id, label })));
